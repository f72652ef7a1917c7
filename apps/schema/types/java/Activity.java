package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * Something done or planned: a publication, meeting, study, programme, survey, service or
 * campaign.
 */
public class Activity {
    private List<Citation> cite;
    private List<ActivityDocument> documents;
    private List<EstablishedBody> establishes;
    private List<String> formerIDS;
    private String id;
    private List<ActivityInstrument> instruments;
    private String kind;
    private List<AttestedReferenceToActivity> latest;
    private List<Name> names;
    private List<ActivityParty> parties;
    private List<LargerActivity> partOf;
    private List<ActivityPlace> places;
    private List<Point> points;
    private List<RealizedPlan> realizes;
    private List<DocumentNumber> references;
    private List<ActivityRelation> related;
    private List<Remark> remarks;
    private List<AttestedActivityStatus> status;
    private String summary;
    private List<String> topics;
    private ActivityType type;
    private List<AttestedEDTF> when;

    /**
     * Every place that states the record or anything in it.
     */
    @JsonProperty("cite")
    public List<Citation> getCite() { return cite; }
    @JsonProperty("cite")
    public void setCite(List<Citation> value) { this.cite = value; }

    /**
     * Documents that it produced, considered, presented or contains; a document is an activity
     * of type publication or report.
     */
    @JsonProperty("documents")
    public List<ActivityDocument> getDocuments() { return documents; }
    @JsonProperty("documents")
    public void setDocuments(List<ActivityDocument> value) { this.documents = value; }

    /**
     * The bodies or networks that it sets up.
     */
    @JsonProperty("establishes")
    public List<EstablishedBody> getEstablishes() { return establishes; }
    @JsonProperty("establishes")
    public void setEstablishes(List<EstablishedBody> value) { this.establishes = value; }

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
     * The instruments that it has to do with.
     */
    @JsonProperty("instruments")
    public List<ActivityInstrument> getInstruments() { return instruments; }
    @JsonProperty("instruments")
    public void setInstruments(List<ActivityInstrument> value) { this.instruments = value; }

    /**
     * Tells the kind of the record.
     */
    @JsonProperty("kind")
    public String getKind() { return kind; }
    @JsonProperty("kind")
    public void setKind(String value) { this.kind = value; }

    /**
     * Of a series: the most recent occurrence.
     */
    @JsonProperty("latest")
    public List<AttestedReferenceToActivity> getLatest() { return latest; }
    @JsonProperty("latest")
    public void setLatest(List<AttestedReferenceToActivity> value) { this.latest = value; }

    /**
     * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
     * sources give none.
     */
    @JsonProperty("names")
    public List<Name> getNames() { return names; }
    @JsonProperty("names")
    public void setNames(List<Name> value) { this.names = value; }

    /**
     * Who did what in it; a place stands for its Government.
     */
    @JsonProperty("parties")
    public List<ActivityParty> getParties() { return parties; }
    @JsonProperty("parties")
    public void setParties(List<ActivityParty> value) { this.parties = value; }

    /**
     * The series, programme or larger event that it belongs to.
     */
    @JsonProperty("partOf")
    public List<LargerActivity> getPartOf() { return partOf; }
    @JsonProperty("partOf")
    public void setPartOf(List<LargerActivity> value) { this.partOf = value; }

    /**
     * Where it is held, or what it covers.
     */
    @JsonProperty("places")
    public List<ActivityPlace> getPlaces() { return places; }
    @JsonProperty("places")
    public void setPlaces(List<ActivityPlace> value) { this.places = value; }

    /**
     * Things said by or in this record.
     */
    @JsonProperty("points")
    public List<Point> getPoints() { return points; }
    @JsonProperty("points")
    public void setPoints(List<Point> value) { this.points = value; }

    /**
     * The planned activity, told as a record of its own, of which this is the outcome.
     */
    @JsonProperty("realizes")
    public List<RealizedPlan> getRealizes() { return realizes; }
    @JsonProperty("realizes")
    public void setRealizes(List<RealizedPlan> value) { this.realizes = value; }

    /**
     * Document symbols and sales numbers.
     */
    @JsonProperty("references")
    public List<DocumentNumber> getReferences() { return references; }
    @JsonProperty("references")
    public void setReferences(List<DocumentNumber> value) { this.references = value; }

    /**
     * What it is to other activities.
     */
    @JsonProperty("related")
    public List<ActivityRelation> getRelated() { return related; }
    @JsonProperty("related")
    public void setRelated(List<ActivityRelation> value) { this.related = value; }

    /**
     * What an editor has to say of the record.
     */
    @JsonProperty("remarks")
    public List<Remark> getRemarks() { return remarks; }
    @JsonProperty("remarks")
    public void setRemarks(List<Remark> value) { this.remarks = value; }

    /**
     * How far it had come when the source was written.
     */
    @JsonProperty("status")
    public List<AttestedActivityStatus> getStatus() { return status; }
    @JsonProperty("status")
    public void setStatus(List<AttestedActivityStatus> value) { this.status = value; }

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

    @JsonProperty("type")
    public ActivityType getType() { return type; }
    @JsonProperty("type")
    public void setType(ActivityType value) { this.type = value; }

    /**
     * When it takes or took place, or came out.
     */
    @JsonProperty("when")
    public List<AttestedEDTF> getWhen() { return when; }
    @JsonProperty("when")
    public void setWhen(List<AttestedEDTF> value) { this.when = value; }
}
