package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Tells the kind of the record.
 */
public enum PlaceKind {
    PLACE;

    @JsonValue
    public String toValue() {
        switch (this) {
            case PLACE: return "place";
        }
        return null;
    }

    @JsonCreator
    public static PlaceKind forValue(String value) throws IOException {
        if (value.equals("place")) return PLACE;
        throw new IOException("Cannot deserialize PlaceKind");
    }
}
