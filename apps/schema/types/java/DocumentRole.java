package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What the activity did with the document.
 */
public enum DocumentRole {
    CONSIDERED, CONTAINS, PRESENTED, PRODUCED;

    @JsonValue
    public String toValue() {
        switch (this) {
            case CONSIDERED: return "considered";
            case CONTAINS: return "contains";
            case PRESENTED: return "presented";
            case PRODUCED: return "produced";
        }
        return null;
    }

    @JsonCreator
    public static DocumentRole forValue(String value) throws IOException {
        if (value.equals("considered")) return CONSIDERED;
        if (value.equals("contains")) return CONTAINS;
        if (value.equals("presented")) return PRESENTED;
        if (value.equals("produced")) return PRODUCED;
        throw new IOException("Cannot deserialize DocumentRole");
    }
}
