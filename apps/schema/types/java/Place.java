package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * A country, region, city or border area.
 */
public class Place {
    private List<String> broader;
    private List<Citation> cite;
    private PlaceCodes codes;
    private List<String> formerIDS;
    private String id;
    private String kind;
    private List<Name> names;
    private List<Point> points;
    private List<Remark> remarks;
    private String summary;
    private List<String> topics;
    private PlaceType type;

    /**
     * The region or country that it lies in, after UN M49 for countries.
     */
    @JsonProperty("broader")
    public List<String> getBroader() { return broader; }
    @JsonProperty("broader")
    public void setBroader(List<String> value) { this.broader = value; }

    /**
     * Every place that states the record or anything in it.
     */
    @JsonProperty("cite")
    public List<Citation> getCite() { return cite; }
    @JsonProperty("cite")
    public void setCite(List<Citation> value) { this.cite = value; }

    @JsonProperty("codes")
    public PlaceCodes getCodes() { return codes; }
    @JsonProperty("codes")
    public void setCodes(PlaceCodes value) { this.codes = value; }

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
     * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
     * sources give none.
     */
    @JsonProperty("names")
    public List<Name> getNames() { return names; }
    @JsonProperty("names")
    public void setNames(List<Name> value) { this.names = value; }

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

    @JsonProperty("type")
    public PlaceType getType() { return type; }
    @JsonProperty("type")
    public void setType(PlaceType value) { this.type = value; }
}
