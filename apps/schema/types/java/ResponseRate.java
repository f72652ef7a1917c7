package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * The share of those asked that answered.
 */
public class ResponseRate {
    private String base;
    private Quantity rate;
    private List<String> surveys;

    /**
     * What the rate is of, as printed.
     */
    @JsonProperty("base")
    public String getBase() { return base; }
    @JsonProperty("base")
    public void setBase(String value) { this.base = value; }

    @JsonProperty("rate")
    public Quantity getRate() { return rate; }
    @JsonProperty("rate")
    public void setRate(Quantity value) { this.rate = value; }

    /**
     * The inquiries that a joint rate covers, this one included.
     */
    @JsonProperty("surveys")
    public List<String> getSurveys() { return surveys; }
    @JsonProperty("surveys")
    public void setSurveys(List<String> value) { this.surveys = value; }
}
