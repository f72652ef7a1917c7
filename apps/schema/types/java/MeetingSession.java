package org.migrationregister;

import com.fasterxml.jackson.annotation.*;
import java.util.List;

/**
 * A session of a meeting: its place in the agenda, who spoke, and what was said.
 */
public class MeetingSession {
    private List<Citation> cite;
    private List<Contribution> contributions;
    private List<String> formerIDS;
    private String id;
    private String kind;
    private String label;
    private String meeting;
    private List<Name> names;
    private long order;
    private String parent;
    private List<Point> points;
    private List<Remark> remarks;
    private String summary;
    private List<String> topics;

    /**
     * Every place that states the record or anything in it.
     */
    @JsonProperty("cite")
    public List<Citation> getCite() { return cite; }
    @JsonProperty("cite")
    public void setCite(List<Citation> value) { this.cite = value; }

    /**
     * What was said, in the order of the text.
     */
    @JsonProperty("contributions")
    public List<Contribution> getContributions() { return contributions; }
    @JsonProperty("contributions")
    public void setContributions(List<Contribution> value) { this.contributions = value; }

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
     * The label as printed, such as "B.1"; left out where none is printed.
     */
    @JsonProperty("label")
    public String getLabel() { return label; }
    @JsonProperty("label")
    public void setLabel(String value) { this.label = value; }

    /**
     * The meeting that it is a session of.
     */
    @JsonProperty("meeting")
    public String getMeeting() { return meeting; }
    @JsonProperty("meeting")
    public void setMeeting(String value) { this.meeting = value; }

    /**
     * The names of the record, one of them its caption: `preferred`, or `descriptive` where the
     * sources give none.
     */
    @JsonProperty("names")
    public List<Name> getNames() { return names; }
    @JsonProperty("names")
    public void setNames(List<Name> value) { this.names = value; }

    /**
     * Position among all sessions of the meeting.
     */
    @JsonProperty("order")
    public long getOrder() { return order; }
    @JsonProperty("order")
    public void setOrder(long value) { this.order = value; }

    /**
     * The session that it is a part of.
     */
    @JsonProperty("parent")
    public String getParent() { return parent; }
    @JsonProperty("parent")
    public void setParent(String value) { this.parent = value; }

    /**
     * Things said by or in this record.
     */
    @JsonProperty("points")
    public List<Point> getPoints() { return points; }
    @JsonProperty("points")
    public void setPoints(List<Point> value) { this.points = value; }

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
}
