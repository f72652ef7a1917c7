package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * How sure it is that the plan and the outcome belong together.
 */
public enum Certainty {
    CERTAIN, POSSIBLE, PROBABLE;

    @JsonValue
    public String toValue() {
        switch (this) {
            case CERTAIN: return "certain";
            case POSSIBLE: return "possible";
            case PROBABLE: return "probable";
        }
        return null;
    }

    @JsonCreator
    public static Certainty forValue(String value) throws IOException {
        if (value.equals("certain")) return CERTAIN;
        if (value.equals("possible")) return POSSIBLE;
        if (value.equals("probable")) return PROBABLE;
        throw new IOException("Cannot deserialize Certainty");
    }
}
