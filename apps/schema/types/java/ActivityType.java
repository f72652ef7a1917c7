package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What sort of work it is.
 */
public enum ActivityType {
    ADVOCACY, CAPACITY_BUILDING, CONFERENCE, COORDINATION, DATABASE, DIALOGUE, EXPERT_GROUP, FIELD_VISIT, FORUM, FUNDING, HEARING, INSTITUTION_BUILDING, MEETING, MEETING_SERIES, MONITORING, NEGOTIATION, NETWORK_BUILDING, PANEL, POLICY_DEVELOPMENT, PRESENTATION, PROGRAMME, PROJECT, PUBLICATION, REPORT, RESEARCH, ROUND_TABLE, SEMINAR, SERVICE, STANDARD_SETTING, STATISTICS, SURVEY, TECHNICAL_ASSISTANCE, TRAINING, WORKSHOP;

    @JsonValue
    public String toValue() {
        switch (this) {
            case ADVOCACY: return "advocacy";
            case CAPACITY_BUILDING: return "capacity-building";
            case CONFERENCE: return "conference";
            case COORDINATION: return "coordination";
            case DATABASE: return "database";
            case DIALOGUE: return "dialogue";
            case EXPERT_GROUP: return "expert-group";
            case FIELD_VISIT: return "field-visit";
            case FORUM: return "forum";
            case FUNDING: return "funding";
            case HEARING: return "hearing";
            case INSTITUTION_BUILDING: return "institution-building";
            case MEETING: return "meeting";
            case MEETING_SERIES: return "meeting-series";
            case MONITORING: return "monitoring";
            case NEGOTIATION: return "negotiation";
            case NETWORK_BUILDING: return "network-building";
            case PANEL: return "panel";
            case POLICY_DEVELOPMENT: return "policy-development";
            case PRESENTATION: return "presentation";
            case PROGRAMME: return "programme";
            case PROJECT: return "project";
            case PUBLICATION: return "publication";
            case REPORT: return "report";
            case RESEARCH: return "research";
            case ROUND_TABLE: return "round-table";
            case SEMINAR: return "seminar";
            case SERVICE: return "service";
            case STANDARD_SETTING: return "standard-setting";
            case STATISTICS: return "statistics";
            case SURVEY: return "survey";
            case TECHNICAL_ASSISTANCE: return "technical-assistance";
            case TRAINING: return "training";
            case WORKSHOP: return "workshop";
        }
        return null;
    }

    @JsonCreator
    public static ActivityType forValue(String value) throws IOException {
        if (value.equals("advocacy")) return ADVOCACY;
        if (value.equals("capacity-building")) return CAPACITY_BUILDING;
        if (value.equals("conference")) return CONFERENCE;
        if (value.equals("coordination")) return COORDINATION;
        if (value.equals("database")) return DATABASE;
        if (value.equals("dialogue")) return DIALOGUE;
        if (value.equals("expert-group")) return EXPERT_GROUP;
        if (value.equals("field-visit")) return FIELD_VISIT;
        if (value.equals("forum")) return FORUM;
        if (value.equals("funding")) return FUNDING;
        if (value.equals("hearing")) return HEARING;
        if (value.equals("institution-building")) return INSTITUTION_BUILDING;
        if (value.equals("meeting")) return MEETING;
        if (value.equals("meeting-series")) return MEETING_SERIES;
        if (value.equals("monitoring")) return MONITORING;
        if (value.equals("negotiation")) return NEGOTIATION;
        if (value.equals("network-building")) return NETWORK_BUILDING;
        if (value.equals("panel")) return PANEL;
        if (value.equals("policy-development")) return POLICY_DEVELOPMENT;
        if (value.equals("presentation")) return PRESENTATION;
        if (value.equals("programme")) return PROGRAMME;
        if (value.equals("project")) return PROJECT;
        if (value.equals("publication")) return PUBLICATION;
        if (value.equals("report")) return REPORT;
        if (value.equals("research")) return RESEARCH;
        if (value.equals("round-table")) return ROUND_TABLE;
        if (value.equals("seminar")) return SEMINAR;
        if (value.equals("service")) return SERVICE;
        if (value.equals("standard-setting")) return STANDARD_SETTING;
        if (value.equals("statistics")) return STATISTICS;
        if (value.equals("survey")) return SURVEY;
        if (value.equals("technical-assistance")) return TECHNICAL_ASSISTANCE;
        if (value.equals("training")) return TRAINING;
        if (value.equals("workshop")) return WORKSHOP;
        throw new IOException("Cannot deserialize ActivityType");
    }
}
