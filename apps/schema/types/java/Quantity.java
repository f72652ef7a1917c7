package org.migrationregister;

import com.fasterxml.jackson.annotation.*;

/**
 * A number as hedged as its source has it: "over 40" is `more-than` 40.
 *
 * How many were asked.
 */
public class Quantity {
    private String of;
    private QuantityRelation relation;
    private String unit;
    private Double upper;
    private double value;

    /**
     * The whole that a share is of, or the group that is counted.
     */
    @JsonProperty("of")
    public String getOf() { return of; }
    @JsonProperty("of")
    public void setOf(String value) { this.of = value; }

    @JsonProperty("relation")
    public QuantityRelation getRelation() { return relation; }
    @JsonProperty("relation")
    public void setRelation(QuantityRelation value) { this.relation = value; }

    /**
     * What is counted, plural: `persons`, `per-cent`, `days`.
     */
    @JsonProperty("unit")
    public String getUnit() { return unit; }
    @JsonProperty("unit")
    public void setUnit(String value) { this.unit = value; }

    /**
     * The upper end; only with `between`.
     */
    @JsonProperty("upper")
    public Double getUpper() { return upper; }
    @JsonProperty("upper")
    public void setUpper(Double value) { this.upper = value; }

    /**
     * The number; the lower end with `between`.
     */
    @JsonProperty("value")
    public double getValue() { return value; }
    @JsonProperty("value")
    public void setValue(double value) { this.value = value; }
}
