package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Whether a count is of Member States only or of all Governments.
 */
public enum CountedMembership {
    ALL, MEMBER;

    @JsonValue
    public String toValue() {
        switch (this) {
            case ALL: return "all";
            case MEMBER: return "member";
        }
        return null;
    }

    @JsonCreator
    public static CountedMembership forValue(String value) throws IOException {
        if (value.equals("all")) return ALL;
        if (value.equals("member")) return MEMBER;
        throw new IOException("Cannot deserialize CountedMembership");
    }
}
