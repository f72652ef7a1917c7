package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * A text that binds or guides: a convention, protocol, resolution, declaration, programme,
 * guideline or contract.
 */
public class Instrument {
    private List<AttestedReferenceToActivityOrPlace> adoptedAt;
    private List<AttestedReferenceToOrganizationOrPlace> adoptedBy;
    private List<AttestedEDTF> adoptedOn;
    private List<AttestedReferenceToInstrument> adoptedThrough;
    private List<Citation> cite;
    private List<String> formerIDS;
    private String id;
    private List<AttestedForceStatus> inForce;
    private List<AttestedEDTF> inForceFrom;
    private String kind;
    private List<Name> names;
    private List<InstrumentNumber> numbers;
    private List<Participation> participation;
    private List<Point> points;
    private List<InstrumentRelation> relations;
    private List<Remark> remarks;
    private String summary;
    private List<String> topics;
    private InstrumentType type;

    /**
     * The meeting or place of adoption.
     */
    @JsonProperty("adoptedAt")
    public List<AttestedReferenceToActivityOrPlace> getAdoptedAt() { return adoptedAt; }
    @JsonProperty("adoptedAt")
    public void setAdoptedAt(List<AttestedReferenceToActivityOrPlace> value) { this.adoptedAt = value; }

    /**
     * The body that adopted it; a place stands for its Government.
     */
    @JsonProperty("adoptedBy")
    public List<AttestedReferenceToOrganizationOrPlace> getAdoptedBy() { return adoptedBy; }
    @JsonProperty("adoptedBy")
    public void setAdoptedBy(List<AttestedReferenceToOrganizationOrPlace> value) { this.adoptedBy = value; }

    /**
     * When it was adopted.
     */
    @JsonProperty("adoptedOn")
    public List<AttestedEDTF> getAdoptedOn() { return adoptedOn; }
    @JsonProperty("adoptedOn")
    public void setAdoptedOn(List<AttestedEDTF> value) { this.adoptedOn = value; }

    /**
     * The instrument by which it was adopted, such as a resolution.
     */
    @JsonProperty("adoptedThrough")
    public List<AttestedReferenceToInstrument> getAdoptedThrough() { return adoptedThrough; }
    @JsonProperty("adoptedThrough")
    public void setAdoptedThrough(List<AttestedReferenceToInstrument> value) { this.adoptedThrough = value; }

    /**
     * Every place that states the record or anything in it.
     */
    @JsonProperty("cite")
    public List<Citation> getCite() { return cite; }
    @JsonProperty("cite")
    public void setCite(List<Citation> value) { this.cite = value; }

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
     * Whether it is in force.
     */
    @JsonProperty("inForce")
    public List<AttestedForceStatus> getInForce() { return inForce; }
    @JsonProperty("inForce")
    public void setInForce(List<AttestedForceStatus> value) { this.inForce = value; }

    /**
     * When it entered into force.
     */
    @JsonProperty("inForceFrom")
    public List<AttestedEDTF> getInForceFrom() { return inForceFrom; }
    @JsonProperty("inForceFrom")
    public void setInForceFrom(List<AttestedEDTF> value) { this.inForceFrom = value; }

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
     * Symbols and numbers by which it is cited.
     */
    @JsonProperty("numbers")
    public List<InstrumentNumber> getNumbers() { return numbers; }
    @JsonProperty("numbers")
    public void setNumbers(List<InstrumentNumber> value) { this.numbers = value; }

    /**
     * Who signed it, ratified it, or is a party to it.
     */
    @JsonProperty("participation")
    public List<Participation> getParticipation() { return participation; }
    @JsonProperty("participation")
    public void setParticipation(List<Participation> value) { this.participation = value; }

    /**
     * Things said by or in this record.
     */
    @JsonProperty("points")
    public List<Point> getPoints() { return points; }
    @JsonProperty("points")
    public void setPoints(List<Point> value) { this.points = value; }

    /**
     * What it is to other instruments.
     */
    @JsonProperty("relations")
    public List<InstrumentRelation> getRelations() { return relations; }
    @JsonProperty("relations")
    public void setRelations(List<InstrumentRelation> value) { this.relations = value; }

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
    public InstrumentType getType() { return type; }
    @JsonProperty("type")
    public void setType(InstrumentType value) { this.type = value; }
}
