package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * A document that the register was encoded from, with every place that can be cited.
 */
public class Source {
    private List<Citation> cite;
    private List<AttestedEDTF> date;
    private List<Detail> details;
    private List<String> formerIDS;
    private String id;
    private List<AttestedReferenceToOrganization> issuedBy;
    private String kind;
    private List<Name> names;
    private List<Passage> paragraphs;
    private List<Point> points;
    private List<Remark> remarks;
    private List<Section> sections;
    private String summary;
    private List<AttestedLabel> symbol;
    private List<String> topics;

    /**
     * Every place that states the record or anything in it.
     */
    @JsonProperty("cite")
    public List<Citation> getCite() { return cite; }
    @JsonProperty("cite")
    public void setCite(List<Citation> value) { this.cite = value; }

    /**
     * When it was said: the second clock, `knownAt`, compares with this.
     */
    @JsonProperty("date")
    public List<AttestedEDTF> getDate() { return date; }
    @JsonProperty("date")
    public void setDate(List<AttestedEDTF> value) { this.date = value; }

    /**
     * Session, agenda item, distribution, languages.
     */
    @JsonProperty("details")
    public List<Detail> getDetails() { return details; }
    @JsonProperty("details")
    public void setDetails(List<Detail> value) { this.details = value; }

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
     * The body that issued it.
     */
    @JsonProperty("issuedBy")
    public List<AttestedReferenceToOrganization> getIssuedBy() { return issuedBy; }
    @JsonProperty("issuedBy")
    public void setIssuedBy(List<AttestedReferenceToOrganization> value) { this.issuedBy = value; }

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
     * Every place that can be cited, in the order of the document.
     */
    @JsonProperty("paragraphs")
    public List<Passage> getParagraphs() { return paragraphs; }
    @JsonProperty("paragraphs")
    public void setParagraphs(List<Passage> value) { this.paragraphs = value; }

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
     * The sections, in the order of the document.
     */
    @JsonProperty("sections")
    public List<Section> getSections() { return sections; }
    @JsonProperty("sections")
    public void setSections(List<Section> value) { this.sections = value; }

    /**
     * What it is, in our own words, from the cited paragraphs.
     */
    @JsonProperty("summary")
    public String getSummary() { return summary; }
    @JsonProperty("summary")
    public void setSummary(String value) { this.summary = value; }

    /**
     * Document symbol.
     */
    @JsonProperty("symbol")
    public List<AttestedLabel> getSymbol() { return symbol; }
    @JsonProperty("symbol")
    public void setSymbol(List<AttestedLabel> value) { this.symbol = value; }

    /**
     * What the record is about; our indexing, not a statement of the sources.
     */
    @JsonProperty("topics")
    public List<String> getTopics() { return topics; }
    @JsonProperty("topics")
    public void setTopics(List<String> value) { this.topics = value; }
}
