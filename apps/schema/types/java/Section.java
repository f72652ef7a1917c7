package org.migrationregister;

import com.fasterxml.jackson.annotation.*;

/**
 * A section of a document.
 */
public class Section {
    private String heading;
    private String id;
    private String label;
    private String parent;

    /**
     * As printed.
     */
    @JsonProperty("heading")
    public String getHeading() { return heading; }
    @JsonProperty("heading")
    public void setHeading(String value) { this.heading = value; }

    @JsonProperty("id")
    public String getID() { return id; }
    @JsonProperty("id")
    public void setID(String value) { this.id = value; }

    /**
     * As printed; left out where the heading is missing.
     */
    @JsonProperty("label")
    public String getLabel() { return label; }
    @JsonProperty("label")
    public void setLabel(String value) { this.label = value; }

    /**
     * The section around it, which is listed before it.
     */
    @JsonProperty("parent")
    public String getParent() { return parent; }
    @JsonProperty("parent")
    public void setParent(String value) { this.parent = value; }
}
