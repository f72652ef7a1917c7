package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What the instrument is to the other.
 */
public enum InstrumentRelationType {
    AMENDS, FOLLOWS, PART_OF, PURSUES, SUPPLEMENTS;

    @JsonValue
    public String toValue() {
        switch (this) {
            case AMENDS: return "amends";
            case FOLLOWS: return "follows";
            case PART_OF: return "part-of";
            case PURSUES: return "pursues";
            case SUPPLEMENTS: return "supplements";
        }
        return null;
    }

    @JsonCreator
    public static InstrumentRelationType forValue(String value) throws IOException {
        if (value.equals("amends")) return AMENDS;
        if (value.equals("follows")) return FOLLOWS;
        if (value.equals("part-of")) return PART_OF;
        if (value.equals("pursues")) return PURSUES;
        if (value.equals("supplements")) return SUPPLEMENTS;
        throw new IOException("Cannot deserialize InstrumentRelationType");
    }
}
