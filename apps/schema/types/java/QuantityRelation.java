package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * How the number is hedged.
 */
public enum QuantityRelation {
    ABOUT, AT_LEAST, AT_MOST, BETWEEN, EXACTLY, LESS_THAN, MORE_THAN;

    @JsonValue
    public String toValue() {
        switch (this) {
            case ABOUT: return "about";
            case AT_LEAST: return "at-least";
            case AT_MOST: return "at-most";
            case BETWEEN: return "between";
            case EXACTLY: return "exactly";
            case LESS_THAN: return "less-than";
            case MORE_THAN: return "more-than";
        }
        return null;
    }

    @JsonCreator
    public static QuantityRelation forValue(String value) throws IOException {
        if (value.equals("about")) return ABOUT;
        if (value.equals("at-least")) return AT_LEAST;
        if (value.equals("at-most")) return AT_MOST;
        if (value.equals("between")) return BETWEEN;
        if (value.equals("exactly")) return EXACTLY;
        if (value.equals("less-than")) return LESS_THAN;
        if (value.equals("more-than")) return MORE_THAN;
        throw new IOException("Cannot deserialize QuantityRelation");
    }
}
