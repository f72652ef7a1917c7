package org.migrationregister;

import com.fasterxml.jackson.annotation.*;

/**
 * The group that the respondent answered for, and how many members it counts.
 */
public class RepresentedGroup {
    private boolean includesRespondent;
    private Quantity members;
    private String organization;

    /**
     * Whether the respondent is counted among the members.
     */
    @JsonProperty("includesRespondent")
    public boolean getIncludesRespondent() { return includesRespondent; }
    @JsonProperty("includesRespondent")
    public void setIncludesRespondent(boolean value) { this.includesRespondent = value; }

    @JsonProperty("members")
    public Quantity getMembers() { return members; }
    @JsonProperty("members")
    public void setMembers(Quantity value) { this.members = value; }

    @JsonProperty("organization")
    public String getOrganization() { return organization; }
    @JsonProperty("organization")
    public void setOrganization(String value) { this.organization = value; }
}
