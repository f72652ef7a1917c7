package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Whether a body is classed with the United Nations system.
 */
public enum UnitedNationsSystem {
    OUTSIDE, WITHIN;

    @JsonValue
    public String toValue() {
        switch (this) {
            case OUTSIDE: return "outside";
            case WITHIN: return "within";
        }
        return null;
    }

    @JsonCreator
    public static UnitedNationsSystem forValue(String value) throws IOException {
        if (value.equals("outside")) return OUTSIDE;
        if (value.equals("within")) return WITHIN;
        throw new IOException("Cannot deserialize UnitedNationsSystem");
    }
}
