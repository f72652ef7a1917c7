package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Tells the kind of the record.
 */
public enum SourceKind {
    SOURCE;

    @JsonValue
    public String toValue() {
        switch (this) {
            case SOURCE: return "source";
        }
        return null;
    }

    @JsonCreator
    public static SourceKind forValue(String value) throws IOException {
        if (value.equals("source")) return SOURCE;
        throw new IOException("Cannot deserialize SourceKind");
    }
}
