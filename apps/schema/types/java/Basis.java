package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Left out when the source states it outright.
 *
 * How a statement is known, where its source does not state it outright.
 */
public enum Basis {
    EXTERNAL, IMPLIED;

    @JsonValue
    public String toValue() {
        switch (this) {
            case EXTERNAL: return "external";
            case IMPLIED: return "implied";
        }
        return null;
    }

    @JsonCreator
    public static Basis forValue(String value) throws IOException {
        if (value.equals("external")) return EXTERNAL;
        if (value.equals("implied")) return IMPLIED;
        throw new IOException("Cannot deserialize Basis");
    }
}
