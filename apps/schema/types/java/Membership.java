package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Whether a respondent is a Member State of the United Nations.
 */
public enum Membership {
    MEMBER, NON_MEMBER;

    @JsonValue
    public String toValue() {
        switch (this) {
            case MEMBER: return "member";
            case NON_MEMBER: return "non-member";
        }
        return null;
    }

    @JsonCreator
    public static Membership forValue(String value) throws IOException {
        if (value.equals("member")) return MEMBER;
        if (value.equals("non-member")) return NON_MEMBER;
        throw new IOException("Cannot deserialize Membership");
    }
}
