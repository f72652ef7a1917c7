package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * A body that acts on international migration: an organ, office, agency, commission,
 * network, university or association.
 */
public class Organization {
    private List<Citation> cite;
    private List<AttestedEDTF> established;
    private List<String> formerIDS;
    private String id;
    private String kind;
    private List<Member> members;
    private List<Name> names;
    private List<AttestedReferenceToOrganization> parents;
    private List<OrganizationPlace> places;
    private List<Point> points;
    private List<OrganizationRelation> relations;
    private List<Remark> remarks;
    private String summary;
    private List<String> topics;
    private OrganizationType type;
    private List<AttestedUnitedNationsSystem> unSystem;

    /**
     * Every place that states the record or anything in it.
     */
    @JsonProperty("cite")
    public List<Citation> getCite() { return cite; }
    @JsonProperty("cite")
    public void setCite(List<Citation> value) { this.cite = value; }

    /**
     * When it was set up.
     */
    @JsonProperty("established")
    public List<AttestedEDTF> getEstablished() { return established; }
    @JsonProperty("established")
    public void setEstablished(List<AttestedEDTF> value) { this.established = value; }

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
     * Member bodies where stated; a place stands for its Government.
     */
    @JsonProperty("members")
    public List<Member> getMembers() { return members; }
    @JsonProperty("members")
    public void setMembers(List<Member> value) { this.members = value; }

    /**
     * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
     * sources give none.
     */
    @JsonProperty("names")
    public List<Name> getNames() { return names; }
    @JsonProperty("names")
    public void setNames(List<Name> value) { this.names = value; }

    /**
     * The body that it is part of.
     */
    @JsonProperty("parents")
    public List<AttestedReferenceToOrganization> getParents() { return parents; }
    @JsonProperty("parents")
    public void setParents(List<AttestedReferenceToOrganization> value) { this.parents = value; }

    /**
     * Where it sits, works, or has its scope.
     */
    @JsonProperty("places")
    public List<OrganizationPlace> getPlaces() { return places; }
    @JsonProperty("places")
    public void setPlaces(List<OrganizationPlace> value) { this.places = value; }

    /**
     * Things said by or in this record.
     */
    @JsonProperty("points")
    public List<Point> getPoints() { return points; }
    @JsonProperty("points")
    public void setPoints(List<Point> value) { this.points = value; }

    /**
     * Standing relations to other bodies and instruments; work done together is an activity.
     */
    @JsonProperty("relations")
    public List<OrganizationRelation> getRelations() { return relations; }
    @JsonProperty("relations")
    public void setRelations(List<OrganizationRelation> value) { this.relations = value; }

    /**
     * What an editor has to say of the record.
     */
    @JsonProperty("remarks")
    public List<Remark> getRemarks() { return remarks; }
    @JsonProperty("remarks")
    public void setRemarks(List<Remark> value) { this.remarks = value; }

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
    public OrganizationType getType() { return type; }
    @JsonProperty("type")
    public void setType(OrganizationType value) { this.type = value; }

    /**
     * Within or outside the United Nations system, as the sources class it.
     */
    @JsonProperty("unSystem")
    public List<AttestedUnitedNationsSystem> getUnSystem() { return unSystem; }
    @JsonProperty("unSystem")
    public void setUnSystem(List<AttestedUnitedNationsSystem> value) { this.unSystem = value; }
}
