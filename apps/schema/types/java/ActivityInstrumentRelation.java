package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What the activity has to do with the instrument.
 */
public enum ActivityInstrumentRelation {
    ADOPTS, CONCERNS, DISSEMINATES, IMPLEMENTS, MANDATED_BY, MONITORS, PRODUCES, PROMOTES, RESPONDS_TO, USES;

    @JsonValue
    public String toValue() {
        switch (this) {
            case ADOPTS: return "adopts";
            case CONCERNS: return "concerns";
            case DISSEMINATES: return "disseminates";
            case IMPLEMENTS: return "implements";
            case MANDATED_BY: return "mandated-by";
            case MONITORS: return "monitors";
            case PRODUCES: return "produces";
            case PROMOTES: return "promotes";
            case RESPONDS_TO: return "responds-to";
            case USES: return "uses";
        }
        return null;
    }

    @JsonCreator
    public static ActivityInstrumentRelation forValue(String value) throws IOException {
        if (value.equals("adopts")) return ADOPTS;
        if (value.equals("concerns")) return CONCERNS;
        if (value.equals("disseminates")) return DISSEMINATES;
        if (value.equals("implements")) return IMPLEMENTS;
        if (value.equals("mandated-by")) return MANDATED_BY;
        if (value.equals("monitors")) return MONITORS;
        if (value.equals("produces")) return PRODUCES;
        if (value.equals("promotes")) return PROMOTES;
        if (value.equals("responds-to")) return RESPONDS_TO;
        if (value.equals("uses")) return USES;
        throw new IOException("Cannot deserialize ActivityInstrumentRelation");
    }
}
