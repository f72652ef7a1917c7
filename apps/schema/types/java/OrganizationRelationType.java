package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What the body is to the other body or the instrument.
 */
public enum OrganizationRelationType {
    COORDINATES, HEAD_OF, MONITORS, PARTNER_OF, SECRETARIAT_OF, SERVICES, SUCCEEDS;

    @JsonValue
    public String toValue() {
        switch (this) {
            case COORDINATES: return "coordinates";
            case HEAD_OF: return "head-of";
            case MONITORS: return "monitors";
            case PARTNER_OF: return "partner-of";
            case SECRETARIAT_OF: return "secretariat-of";
            case SERVICES: return "services";
            case SUCCEEDS: return "succeeds";
        }
        return null;
    }

    @JsonCreator
    public static OrganizationRelationType forValue(String value) throws IOException {
        if (value.equals("coordinates")) return COORDINATES;
        if (value.equals("head-of")) return HEAD_OF;
        if (value.equals("monitors")) return MONITORS;
        if (value.equals("partner-of")) return PARTNER_OF;
        if (value.equals("secretariat-of")) return SECRETARIAT_OF;
        if (value.equals("services")) return SERVICES;
        if (value.equals("succeeds")) return SUCCEEDS;
        throw new IOException("Cannot deserialize OrganizationRelationType");
    }
}
