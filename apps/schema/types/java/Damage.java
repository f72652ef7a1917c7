package org.migrationregister;

import com.fasterxml.jackson.annotation.*;

/**
 * Something that is wrong with the text at a place.
 */
public class Damage {
    private String text;
    private DamageType type;

    /**
     * What is wrong, in our own words.
     */
    @JsonProperty("text")
    public String getText() { return text; }
    @JsonProperty("text")
    public void setText(String value) { this.text = value; }

    @JsonProperty("type")
    public DamageType getType() { return type; }
    @JsonProperty("type")
    public void setType(DamageType value) { this.type = value; }
}
