package org.migrationregister;

import com.fasterxml.jackson.annotation.*;

/**
 * External codes. UN M49, https://unstats.un.org/unsd/methodology/m49/; ISO 3166-1 alpha-2,
 * https://www.iso.org/iso-3166-country-codes.html; ISO 3166-1 alpha-3,
 * https://www.iso.org/iso-3166-country-codes.html.
 */
public class PlaceCodes {
    private String iso2;
    private String iso3;
    private String m49;

    /**
     * The ISO 3166-1 code of two letters.
     */
    @JsonProperty("iso2")
    public String getIso2() { return iso2; }
    @JsonProperty("iso2")
    public void setIso2(String value) { this.iso2 = value; }

    /**
     * The ISO 3166-1 code of three letters.
     */
    @JsonProperty("iso3")
    public String getIso3() { return iso3; }
    @JsonProperty("iso3")
    public void setIso3(String value) { this.iso3 = value; }

    /**
     * The M49 code, three digits.
     */
    @JsonProperty("m49")
    public String getM49() { return m49; }
    @JsonProperty("m49")
    public void setM49(String value) { this.m49 = value; }
}
