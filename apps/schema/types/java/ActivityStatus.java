package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * How far an activity has come.
 */
public enum ActivityStatus {
    COMPLETED, HELD, ONGOING, PLANNED, PROPOSED, PUBLISHED;

    @JsonValue
    public String toValue() {
        switch (this) {
            case COMPLETED: return "completed";
            case HELD: return "held";
            case ONGOING: return "ongoing";
            case PLANNED: return "planned";
            case PROPOSED: return "proposed";
            case PUBLISHED: return "published";
        }
        return null;
    }

    @JsonCreator
    public static ActivityStatus forValue(String value) throws IOException {
        if (value.equals("completed")) return COMPLETED;
        if (value.equals("held")) return HELD;
        if (value.equals("ongoing")) return ONGOING;
        if (value.equals("planned")) return PLANNED;
        if (value.equals("proposed")) return PROPOSED;
        if (value.equals("published")) return PUBLISHED;
        throw new IOException("Cannot deserialize ActivityStatus");
    }
}
