package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What the place is to the body.
 */
public enum OrganizationPlaceRole {
    COVERS, SEAT, WORKS_IN;

    @JsonValue
    public String toValue() {
        switch (this) {
            case COVERS: return "covers";
            case SEAT: return "seat";
            case WORKS_IN: return "works-in";
        }
        return null;
    }

    @JsonCreator
    public static OrganizationPlaceRole forValue(String value) throws IOException {
        if (value.equals("covers")) return COVERS;
        if (value.equals("seat")) return SEAT;
        if (value.equals("works-in")) return WORKS_IN;
        throw new IOException("Cannot deserialize OrganizationPlaceRole");
    }
}
