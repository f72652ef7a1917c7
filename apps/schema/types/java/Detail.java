package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * Something that the head of a document says of it.
 */
public class Detail {
    private Basis basis;
    private List<Citation> cite;
    private String holds;
    private String label;
    private String note;
    private String reference;
    private String stated;
    private String value;

    /**
     * Left out when the source states it outright.
     */
    @JsonProperty("basis")
    public Basis getBasis() { return basis; }
    @JsonProperty("basis")
    public void setBasis(Basis value) { this.basis = value; }

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
     * What is told, such as "Agenda item".
     */
    @JsonProperty("label")
    public String getLabel() { return label; }
    @JsonProperty("label")
    public void setLabel(String value) { this.label = value; }

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
     * What is told of it, as printed.
     */
    @JsonProperty("value")
    public String getValue() { return value; }
    @JsonProperty("value")
    public void setValue(String value) { this.value = value; }
}
