package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * A number with its meaning: what was counted, when, where, by whom, and of what record it
 * is a figure.
 */
public class Statistic {
    private List<String> about;
    private List<String> by;
    private List<Citation> cite;
    private List<String> formerIDS;
    private String id;
    private String kind;
    private String measure;
    private List<Name> names;
    private String period;
    private List<String> places;
    private List<Point> points;
    private List<Remark> remarks;
    private String summary;
    private List<String> topics;
    private List<AttestedQuantity> value;

    /**
     * The records whose figure it is.
     */
    @JsonProperty("about")
    public List<String> getAbout() { return about; }
    @JsonProperty("about")
    public void setAbout(List<String> value) { this.about = value; }

    /**
     * Who counted or estimated.
     */
    @JsonProperty("by")
    public List<String> getBy() { return by; }
    @JsonProperty("by")
    public void setBy(List<String> value) { this.by = value; }

    /**
     * Every place that states the record or anything in it.
     */
    @JsonProperty("cite")
    public List<Citation> getCite() { return cite; }
    @JsonProperty("cite")
    public void setCite(List<Citation> value) { this.cite = value; }

    /**
     * Ids that this record had before; they still resolve.
     */
    @JsonProperty("formerIds")
    public List<String> getFormerIDS() { return formerIDS; }
    @JsonProperty("formerIds")
    public void setFormerIDS(List<String> value) { this.formerIDS = value; }

    /**
     * Unique within the kind, and the name of the file.
     */
    @JsonProperty("id")
    public String getID() { return id; }
    @JsonProperty("id")
    public void setID(String value) { this.id = value; }

    /**
     * Tells the kind of the record.
     */
    @JsonProperty("kind")
    public String getKind() { return kind; }
    @JsonProperty("kind")
    public void setKind(String value) { this.kind = value; }

    /**
     * What was counted or measured.
     */
    @JsonProperty("measure")
    public String getMeasure() { return measure; }
    @JsonProperty("measure")
    public void setMeasure(String value) { this.measure = value; }

    /**
     * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
     * sources give none.
     */
    @JsonProperty("names")
    public List<Name> getNames() { return names; }
    @JsonProperty("names")
    public void setNames(List<Name> value) { this.names = value; }

    /**
     * The time that the figure is of.
     */
    @JsonProperty("period")
    public String getPeriod() { return period; }
    @JsonProperty("period")
    public void setPeriod(String value) { this.period = value; }

    /**
     * The places that the figure is of.
     */
    @JsonProperty("places")
    public List<String> getPlaces() { return places; }
    @JsonProperty("places")
    public void setPlaces(List<String> value) { this.places = value; }

    /**
     * Things said by or in this record.
     */
    @JsonProperty("points")
    public List<Point> getPoints() { return points; }
    @JsonProperty("points")
    public void setPoints(List<Point> value) { this.points = value; }

    /**
     * What an editor has to say of the record.
     */
    @JsonProperty("remarks")
    public List<Remark> getRemarks() { return remarks; }
    @JsonProperty("remarks")
    public void setRemarks(List<Remark> value) { this.remarks = value; }

    /**
     * What it is, in our own words, from the cited paragraphs.
     */
    @JsonProperty("summary")
    public String getSummary() { return summary; }
    @JsonProperty("summary")
    public void setSummary(String value) { this.summary = value; }

    /**
     * What the record is about; our indexing, not a statement of the sources.
     */
    @JsonProperty("topics")
    public List<String> getTopics() { return topics; }
    @JsonProperty("topics")
    public void setTopics(List<String> value) { this.topics = value; }

    /**
     * The figure.
     */
    @JsonProperty("value")
    public List<AttestedQuantity> getValue() { return value; }
    @JsonProperty("value")
    public void setValue(List<AttestedQuantity> value) { this.value = value; }
}
