package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What the activity is to the other.
 */
public enum ActivityRelationType {
    DISSEMINATES, FOLLOWS, HELD_ALONGSIDE, PREPARES, SUPPORTS, USES;

    @JsonValue
    public String toValue() {
        switch (this) {
            case DISSEMINATES: return "disseminates";
            case FOLLOWS: return "follows";
            case HELD_ALONGSIDE: return "held-alongside";
            case PREPARES: return "prepares";
            case SUPPORTS: return "supports";
            case USES: return "uses";
        }
        return null;
    }

    @JsonCreator
    public static ActivityRelationType forValue(String value) throws IOException {
        if (value.equals("disseminates")) return DISSEMINATES;
        if (value.equals("follows")) return FOLLOWS;
        if (value.equals("held-alongside")) return HELD_ALONGSIDE;
        if (value.equals("prepares")) return PREPARES;
        if (value.equals("supports")) return SUPPORTS;
        if (value.equals("uses")) return USES;
        throw new IOException("Cannot deserialize ActivityRelationType");
    }
}
