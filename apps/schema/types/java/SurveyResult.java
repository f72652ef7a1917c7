package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * An inquiry of Governments and what they answered: rounds, respondents, counts, rates and
 * views.
 */
public class SurveyResult {
    private List<Citation> cite;
    private List<SurveyConductor> conductedBy;
    private List<String> formerIDS;
    private String id;
    private String kind;
    private List<Name> names;
    private List<SurveyOption> options;
    private List<SurveyOutcome> outcome;
    private List<Point> points;
    private SurveyPopulation population;
    private List<Remark> remarks;
    private List<Respondent> respondents;
    private List<AttestedResponseRate> responseRate;
    private List<ResponseCount> responses;
    private List<SurveyRound> rounds;
    private String subject;
    private String summary;
    private List<String> topics;
    private List<SurveyView> views;

    /**
     * Every place that states the record or anything in it.
     */
    @JsonProperty("cite")
    public List<Citation> getCite() { return cite; }
    @JsonProperty("cite")
    public void setCite(List<Citation> value) { this.cite = value; }

    /**
     * Who asked.
     */
    @JsonProperty("conductedBy")
    public List<SurveyConductor> getConductedBy() { return conductedBy; }
    @JsonProperty("conductedBy")
    public void setConductedBy(List<SurveyConductor> value) { this.conductedBy = value; }

    /**
     * Ids that this record had before; they still resolve.
     */
    @JsonProperty("formerIds")
    public List<String> getFormerIDS() { return formerIDS; }
    @JsonProperty("formerIds")
    public void setFormerIDS(List<String> value) { this.formerIDS = value; }

    /**
     * Unique within the kind, and the name of the file.
     */
    @JsonProperty("id")
    public String getID() { return id; }
    @JsonProperty("id")
    public void setID(String value) { this.id = value; }

    /**
     * Tells the kind of the record.
     */
    @JsonProperty("kind")
    public String getKind() { return kind; }
    @JsonProperty("kind")
    public void setKind(String value) { this.kind = value; }

    /**
     * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
     * sources give none.
     */
    @JsonProperty("names")
    public List<Name> getNames() { return names; }
    @JsonProperty("names")
    public void setNames(List<Name> value) { this.names = value; }

    /**
     * The answers that were counted.
     */
    @JsonProperty("options")
    public List<SurveyOption> getOptions() { return options; }
    @JsonProperty("options")
    public void setOptions(List<SurveyOption> value) { this.options = value; }

    /**
     * What was concluded from it.
     */
    @JsonProperty("outcome")
    public List<SurveyOutcome> getOutcome() { return outcome; }
    @JsonProperty("outcome")
    public void setOutcome(List<SurveyOutcome> value) { this.outcome = value; }

    /**
     * Things said by or in this record.
     */
    @JsonProperty("points")
    public List<Point> getPoints() { return points; }
    @JsonProperty("points")
    public void setPoints(List<Point> value) { this.points = value; }

    /**
     * Who was asked, and how many there were; the size says where it comes from.
     */
    @JsonProperty("population")
    public SurveyPopulation getPopulation() { return population; }
    @JsonProperty("population")
    public void setPopulation(SurveyPopulation value) { this.population = value; }

    /**
     * What an editor has to say of the record.
     */
    @JsonProperty("remarks")
    public List<Remark> getRemarks() { return remarks; }
    @JsonProperty("remarks")
    public void setRemarks(List<Remark> value) { this.remarks = value; }

    /**
     * Who answered.
     */
    @JsonProperty("respondents")
    public List<Respondent> getRespondents() { return respondents; }
    @JsonProperty("respondents")
    public void setRespondents(List<Respondent> value) { this.respondents = value; }

    /**
     * The share that answered.
     */
    @JsonProperty("responseRate")
    public List<AttestedResponseRate> getResponseRate() { return responseRate; }
    @JsonProperty("responseRate")
    public void setResponseRate(List<AttestedResponseRate> value) { this.responseRate = value; }

    /**
     * How many answered, as printed: Member States only, or all Governments.
     */
    @JsonProperty("responses")
    public List<ResponseCount> getResponses() { return responses; }
    @JsonProperty("responses")
    public void setResponses(List<ResponseCount> value) { this.responses = value; }

    /**
     * The steps of the inquiry in order of time.
     */
    @JsonProperty("rounds")
    public List<SurveyRound> getRounds() { return rounds; }
    @JsonProperty("rounds")
    public void setRounds(List<SurveyRound> value) { this.rounds = value; }

    /**
     * What was asked about.
     */
    @JsonProperty("subject")
    public String getSubject() { return subject; }
    @JsonProperty("subject")
    public void setSubject(String value) { this.subject = value; }

    /**
     * What it is, in our own words, from the cited paragraphs.
     */
    @JsonProperty("summary")
    public String getSummary() { return summary; }
    @JsonProperty("summary")
    public void setSummary(String value) { this.summary = value; }

    /**
     * What the record is about; our indexing, not a statement of the sources.
     */
    @JsonProperty("topics")
    public List<String> getTopics() { return topics; }
    @JsonProperty("topics")
    public void setTopics(List<String> value) { this.topics = value; }

    /**
     * Qualitative views, each with its quantifier and the group that it speaks of.
     */
    @JsonProperty("views")
    public List<SurveyView> getViews() { return views; }
    @JsonProperty("views")
    public void setViews(List<SurveyView> value) { this.views = value; }
}
