package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * Records of the migration register, one list a kind.
 */
public class Register {
    private List<Activity> activities;
    private List<Instrument> instruments;
    private List<MeetingSession> meetingSessions;
    private List<Organization> organizations;
    private List<Person> people;
    private List<Place> places;
    private List<Source> sources;
    private List<Statistic> statistics;
    private List<SurveyResult> surveyResults;
    private List<Topic> topics;

    /**
     * Something done or planned: a publication, meeting, study, programme, survey, service or
     * campaign.
     */
    @JsonProperty("activities")
    public List<Activity> getActivities() { return activities; }
    @JsonProperty("activities")
    public void setActivities(List<Activity> value) { this.activities = value; }

    /**
     * A text that binds or guides: a convention, protocol, resolution, declaration, programme,
     * guideline or contract.
     */
    @JsonProperty("instruments")
    public List<Instrument> getInstruments() { return instruments; }
    @JsonProperty("instruments")
    public void setInstruments(List<Instrument> value) { this.instruments = value; }

    /**
     * A session of a meeting: its place in the agenda, who spoke, and what was said.
     */
    @JsonProperty("meeting-sessions")
    public List<MeetingSession> getMeetingSessions() { return meetingSessions; }
    @JsonProperty("meeting-sessions")
    public void setMeetingSessions(List<MeetingSession> value) { this.meetingSessions = value; }

    /**
     * A body that acts on international migration: an organ, office, agency, commission,
     * network, university or association.
     */
    @JsonProperty("organizations")
    public List<Organization> getOrganizations() { return organizations; }
    @JsonProperty("organizations")
    public void setOrganizations(List<Organization> value) { this.organizations = value; }

    /**
     * A person whom a source names.
     */
    @JsonProperty("people")
    public List<Person> getPeople() { return people; }
    @JsonProperty("people")
    public void setPeople(List<Person> value) { this.people = value; }

    /**
     * A country, region, city or border area.
     */
    @JsonProperty("places")
    public List<Place> getPlaces() { return places; }
    @JsonProperty("places")
    public void setPlaces(List<Place> value) { this.places = value; }

    /**
     * A document that the register was encoded from, with every place that can be cited.
     */
    @JsonProperty("sources")
    public List<Source> getSources() { return sources; }
    @JsonProperty("sources")
    public void setSources(List<Source> value) { this.sources = value; }

    /**
     * A number with its meaning: what was counted, when, where, by whom, and of what record it
     * is a figure.
     */
    @JsonProperty("statistics")
    public List<Statistic> getStatistics() { return statistics; }
    @JsonProperty("statistics")
    public void setStatistics(List<Statistic> value) { this.statistics = value; }

    /**
     * An inquiry of Governments and what they answered: rounds, respondents, counts, rates and
     * views.
     */
    @JsonProperty("survey-results")
    public List<SurveyResult> getSurveyResults() { return surveyResults; }
    @JsonProperty("survey-results")
    public void setSurveyResults(List<SurveyResult> value) { this.surveyResults = value; }

    /**
     * A concept of our indexing vocabulary, after SKOS (https://www.w3.org/TR/skos-reference/).
     */
    @JsonProperty("topics")
    public List<Topic> getTopics() { return topics; }
    @JsonProperty("topics")
    public void setTopics(List<Topic> value) { this.topics = value; }
}
