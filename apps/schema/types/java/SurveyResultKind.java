package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Tells the kind of the record.
 */
public enum SurveyResultKind {
    SURVEY_RESULT;

    @JsonValue
    public String toValue() {
        switch (this) {
            case SURVEY_RESULT: return "survey-result";
        }
        return null;
    }

    @JsonCreator
    public static SurveyResultKind forValue(String value) throws IOException {
        if (value.equals("survey-result")) return SURVEY_RESULT;
        throw new IOException("Cannot deserialize SurveyResultKind");
    }
}
