package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * A place that can be cited.
 */
public class Passage {
    private List<Damage> damage;
    private String locator;
    private String section;
    private PassageType type;

    /**
     * What is wrong with the text there.
     */
    @JsonProperty("damage")
    public List<Damage> getDamage() { return damage; }
    @JsonProperty("damage")
    public void setDamage(List<Damage> value) { this.damage = value; }

    @JsonProperty("locator")
    public String getLocator() { return locator; }
    @JsonProperty("locator")
    public void setLocator(String value) { this.locator = value; }

    /**
     * The section that it stands in.
     */
    @JsonProperty("section")
    public String getSection() { return section; }
    @JsonProperty("section")
    public void setSection(String value) { this.section = value; }

    @JsonProperty("type")
    public PassageType getType() { return type; }
    @JsonProperty("type")
    public void setType(PassageType value) { this.type = value; }
}
