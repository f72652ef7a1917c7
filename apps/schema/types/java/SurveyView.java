package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * A view that those who answered expressed.
 */
public class SurveyView {
    private String among;
    private Basis basis;
    private List<Citation> cite;
    private List<Quantity> figures;
    private String holds;
    private String note;
    private Quantifier quantifier;
    private String reference;
    private String stated;
    private String text;
    private List<String> topics;

    /**
     * `all-respondents`, or the id of the option whose choosers are meant.
     */
    @JsonProperty("among")
    public String getAmong() { return among; }
    @JsonProperty("among")
    public void setAmong(String value) { this.among = value; }

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
     * Figures that belong to it.
     */
    @JsonProperty("figures")
    public List<Quantity> getFigures() { return figures; }
    @JsonProperty("figures")
    public void setFigures(List<Quantity> value) { this.figures = value; }

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

    @JsonProperty("quantifier")
    public Quantifier getQuantifier() { return quantifier; }
    @JsonProperty("quantifier")
    public void setQuantifier(Quantifier value) { this.quantifier = value; }

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
     * The view, in our own words.
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
}
