package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * Something that a speaker said or presented in a session.
 */
public class Contribution {
    private List<String> affiliations;
    private Basis basis;
    private List<Citation> cite;
    private List<String> documents;
    private String holds;
    private ContributionKind kind;
    private String note;
    private String reference;
    private String role;
    private String speaker;
    private String stated;
    private String subject;

    /**
     * Bodies that the speaker belonged to or spoke for at the time.
     */
    @JsonProperty("affiliations")
    public List<String> getAffiliations() { return affiliations; }
    @JsonProperty("affiliations")
    public void setAffiliations(List<String> value) { this.affiliations = value; }

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
     * Documents that were presented or named in it.
     */
    @JsonProperty("documents")
    public List<String> getDocuments() { return documents; }
    @JsonProperty("documents")
    public void setDocuments(List<String> value) { this.documents = value; }

    /**
     * Valid time: when the statement held. Left out when the source sets no bounds.
     */
    @JsonProperty("holds")
    public String getHolds() { return holds; }
    @JsonProperty("holds")
    public void setHolds(String value) { this.holds = value; }

    @JsonProperty("kind")
    public ContributionKind getKind() { return kind; }
    @JsonProperty("kind")
    public void setKind(ContributionKind value) { this.kind = value; }

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
     * Position at the time, as printed.
     */
    @JsonProperty("role")
    public String getRole() { return role; }
    @JsonProperty("role")
    public void setRole(String value) { this.role = value; }

    /**
     * An organization where its representative is not named; left out where the text does not
     * tell.
     */
    @JsonProperty("speaker")
    public String getSpeaker() { return speaker; }
    @JsonProperty("speaker")
    public void setSpeaker(String value) { this.speaker = value; }

    /**
     * The wording that the value stands for, such as "early March 2003".
     */
    @JsonProperty("stated")
    public String getStated() { return stated; }
    @JsonProperty("stated")
    public void setStated(String value) { this.stated = value; }

    /**
     * What it was about.
     */
    @JsonProperty("subject")
    public String getSubject() { return subject; }
    @JsonProperty("subject")
    public void setSubject(String value) { this.subject = value; }
}
