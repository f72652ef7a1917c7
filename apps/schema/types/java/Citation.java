package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * A source and a place in it.
 */
public class Citation {
    private List<DamageType> damage;
    private String locator;
    private String source;

    /**
     * What is wrong with the text there; filled from the source, and never written by authors.
     */
    @JsonProperty("damage")
    public List<DamageType> getDamage() { return damage; }
    @JsonProperty("damage")
    public void setDamage(List<DamageType> value) { this.damage = value; }

    @JsonProperty("locator")
    public String getLocator() { return locator; }
    @JsonProperty("locator")
    public void setLocator(String value) { this.locator = value; }

    /**
     * The id of a record of kind `source`.
     */
    @JsonProperty("source")
    public String getSource() { return source; }
    @JsonProperty("source")
    public void setSource(String value) { this.source = value; }
}
