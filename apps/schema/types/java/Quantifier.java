package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * How many of a group hold a view, as the source words it.
 */
public enum Quantifier {
    ALL, A_FEW, MAJORITY, MANY, MOST, MOST_FREQUENT, ONE, SEVERAL, SOME, VARIED;

    @JsonValue
    public String toValue() {
        switch (this) {
            case ALL: return "all";
            case A_FEW: return "a-few";
            case MAJORITY: return "majority";
            case MANY: return "many";
            case MOST: return "most";
            case MOST_FREQUENT: return "most-frequent";
            case ONE: return "one";
            case SEVERAL: return "several";
            case SOME: return "some";
            case VARIED: return "varied";
        }
        return null;
    }

    @JsonCreator
    public static Quantifier forValue(String value) throws IOException {
        if (value.equals("all")) return ALL;
        if (value.equals("a-few")) return A_FEW;
        if (value.equals("majority")) return MAJORITY;
        if (value.equals("many")) return MANY;
        if (value.equals("most")) return MOST;
        if (value.equals("most-frequent")) return MOST_FREQUENT;
        if (value.equals("one")) return ONE;
        if (value.equals("several")) return SEVERAL;
        if (value.equals("some")) return SOME;
        if (value.equals("varied")) return VARIED;
        throw new IOException("Cannot deserialize Quantifier");
    }
}
