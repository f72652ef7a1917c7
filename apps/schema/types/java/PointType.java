package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What sort of saying it is.
 */
public enum PointType {
    ANNOUNCEMENT, CONCERN, CONCLUSION, FINDING, POSITION, QUESTION, RECOMMENDATION, REQUEST;

    @JsonValue
    public String toValue() {
        switch (this) {
            case ANNOUNCEMENT: return "announcement";
            case CONCERN: return "concern";
            case CONCLUSION: return "conclusion";
            case FINDING: return "finding";
            case POSITION: return "position";
            case QUESTION: return "question";
            case RECOMMENDATION: return "recommendation";
            case REQUEST: return "request";
        }
        return null;
    }

    @JsonCreator
    public static PointType forValue(String value) throws IOException {
        if (value.equals("announcement")) return ANNOUNCEMENT;
        if (value.equals("concern")) return CONCERN;
        if (value.equals("conclusion")) return CONCLUSION;
        if (value.equals("finding")) return FINDING;
        if (value.equals("position")) return POSITION;
        if (value.equals("question")) return QUESTION;
        if (value.equals("recommendation")) return RECOMMENDATION;
        if (value.equals("request")) return REQUEST;
        throw new IOException("Cannot deserialize PointType");
    }
}
