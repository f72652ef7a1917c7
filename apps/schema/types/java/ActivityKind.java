package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Tells the kind of the record.
 */
public enum ActivityKind {
    ACTIVITY;

    @JsonValue
    public String toValue() {
        switch (this) {
            case ACTIVITY: return "activity";
        }
        return null;
    }

    @JsonCreator
    public static ActivityKind forValue(String value) throws IOException {
        if (value.equals("activity")) return ACTIVITY;
        throw new IOException("Cannot deserialize ActivityKind");
    }
}
