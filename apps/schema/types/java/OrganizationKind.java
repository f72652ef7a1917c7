package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Tells the kind of the record.
 */
public enum OrganizationKind {
    ORGANIZATION;

    @JsonValue
    public String toValue() {
        switch (this) {
            case ORGANIZATION: return "organization";
        }
        return null;
    }

    @JsonCreator
    public static OrganizationKind forValue(String value) throws IOException {
        if (value.equals("organization")) return ORGANIZATION;
        throw new IOException("Cannot deserialize OrganizationKind");
    }
}
