package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What sort of contribution it is.
 */
public enum ContributionKind {
    INTRODUCTION, OPENING, PRESENTATION, QUESTION, REMARK, REPORT, STATEMENT;

    @JsonValue
    public String toValue() {
        switch (this) {
            case INTRODUCTION: return "introduction";
            case OPENING: return "opening";
            case PRESENTATION: return "presentation";
            case QUESTION: return "question";
            case REMARK: return "remark";
            case REPORT: return "report";
            case STATEMENT: return "statement";
        }
        return null;
    }

    @JsonCreator
    public static ContributionKind forValue(String value) throws IOException {
        if (value.equals("introduction")) return INTRODUCTION;
        if (value.equals("opening")) return OPENING;
        if (value.equals("presentation")) return PRESENTATION;
        if (value.equals("question")) return QUESTION;
        if (value.equals("remark")) return REMARK;
        if (value.equals("report")) return REPORT;
        if (value.equals("statement")) return STATEMENT;
        throw new IOException("Cannot deserialize ContributionKind");
    }
}
