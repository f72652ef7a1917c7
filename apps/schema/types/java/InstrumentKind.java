package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Tells the kind of the record.
 */
public enum InstrumentKind {
    INSTRUMENT;

    @JsonValue
    public String toValue() {
        switch (this) {
            case INSTRUMENT: return "instrument";
        }
        return null;
    }

    @JsonCreator
    public static InstrumentKind forValue(String value) throws IOException {
        if (value.equals("instrument")) return INSTRUMENT;
        throw new IOException("Cannot deserialize InstrumentKind");
    }
}
