package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What the place is to the activity.
 */
public enum ActivityPlaceRole {
    COVERS, HELD_IN;

    @JsonValue
    public String toValue() {
        switch (this) {
            case COVERS: return "covers";
            case HELD_IN: return "held-in";
        }
        return null;
    }

    @JsonCreator
    public static ActivityPlaceRole forValue(String value) throws IOException {
        if (value.equals("covers")) return COVERS;
        if (value.equals("held-in")) return HELD_IN;
        throw new IOException("Cannot deserialize ActivityPlaceRole");
    }
}
