package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * A thing said, kept apart from a thing that is so.
 */
public class Point {
    private Basis basis;
    private List<String> by;
    private List<Citation> cite;
    private String holds;
    private String note;
    private String reference;
    private String stated;
    private String text;
    private List<String> topics;
    private PointType type;

    /**
     * Left out when the source states it outright.
     */
    @JsonProperty("basis")
    public Basis getBasis() { return basis; }
    @JsonProperty("basis")
    public void setBasis(Basis value) { this.basis = value; }

    /**
     * Who said it, where that is not the record itself. A place stands for its Government.
     */
    @JsonProperty("by")
    public List<String> getBy() { return by; }
    @JsonProperty("by")
    public void setBy(List<String> value) { this.by = value; }

    /**
     * The places that state it; empty only for an external statement.
     */
    @JsonProperty("cite")
    public List<Citation> getCite() { return cite; }
    @JsonProperty("cite")
    public void setCite(List<Citation> value) { this.cite = value; }

    /**
     * Valid time: when the statement held. Left out when the source sets no bounds.
     */
    @JsonProperty("holds")
    public String getHolds() { return holds; }
    @JsonProperty("holds")
    public void setHolds(String value) { this.holds = value; }

    /**
     * What a reader must know about this statement.
     */
    @JsonProperty("note")
    public String getNote() { return note; }
    @JsonProperty("note")
    public void setNote(String value) { this.note = value; }

    /**
     * Where an external statement comes from.
     */
    @JsonProperty("reference")
    public String getReference() { return reference; }
    @JsonProperty("reference")
    public void setReference(String value) { this.reference = value; }

    /**
     * The wording that the value stands for, such as "early March 2003".
     */
    @JsonProperty("stated")
    public String getStated() { return stated; }
    @JsonProperty("stated")
    public void setStated(String value) { this.stated = value; }

    /**
     * What was said, in our own words.
     */
    @JsonProperty("text")
    public String getText() { return text; }
    @JsonProperty("text")
    public void setText(String value) { this.text = value; }

    /**
     * What it is about.
     */
    @JsonProperty("topics")
    public List<String> getTopics() { return topics; }
    @JsonProperty("topics")
    public void setTopics(List<String> value) { this.topics = value; }

    @JsonProperty("type")
    public PointType getType() { return type; }
    @JsonProperty("type")
    public void setType(PointType value) { this.type = value; }
}
