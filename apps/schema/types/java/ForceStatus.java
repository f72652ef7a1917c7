package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Whether an instrument is in force.
 */
public enum ForceStatus {
    IN_FORCE, NOT_IN_FORCE;

    @JsonValue
    public String toValue() {
        switch (this) {
            case IN_FORCE: return "in-force";
            case NOT_IN_FORCE: return "not-in-force";
        }
        return null;
    }

    @JsonCreator
    public static ForceStatus forValue(String value) throws IOException {
        if (value.equals("in-force")) return IN_FORCE;
        if (value.equals("not-in-force")) return NOT_IN_FORCE;
        throw new IOException("Cannot deserialize ForceStatus");
    }
}
