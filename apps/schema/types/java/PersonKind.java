package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Tells the kind of the record.
 */
public enum PersonKind {
    PERSON;

    @JsonValue
    public String toValue() {
        switch (this) {
            case PERSON: return "person";
        }
        return null;
    }

    @JsonCreator
    public static PersonKind forValue(String value) throws IOException {
        if (value.equals("person")) return PERSON;
        throw new IOException("Cannot deserialize PersonKind");
    }
}
