package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * A place of an activity, and what the place is to it.
 */
public class ActivityPlace {
    private Basis basis;
    private List<Citation> cite;
    private String holds;
    private String note;
    private String place;
    private String reference;
    private ActivityPlaceRole role;
    private String stated;

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
     * What a reader must know about this statement.
     */
    @JsonProperty("note")
    public String getNote() { return note; }
    @JsonProperty("note")
    public void setNote(String value) { this.note = value; }

    @JsonProperty("place")
    public String getPlace() { return place; }
    @JsonProperty("place")
    public void setPlace(String value) { this.place = value; }

    /**
     * Where an external statement comes from.
     */
    @JsonProperty("reference")
    public String getReference() { return reference; }
    @JsonProperty("reference")
    public void setReference(String value) { this.reference = value; }

    @JsonProperty("role")
    public ActivityPlaceRole getRole() { return role; }
    @JsonProperty("role")
    public void setRole(ActivityPlaceRole value) { this.role = value; }

    /**
     * The wording that the value stands for, such as "early March 2003".
     */
    @JsonProperty("stated")
    public String getStated() { return stated; }
    @JsonProperty("stated")
    public void setStated(String value) { this.stated = value; }
}
