package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What sort of place it is.
 */
public enum PlaceType {
    BORDER_AREA, CITY, COUNTRY, COUNTRY_GROUP, REGION, WORLD;

    @JsonValue
    public String toValue() {
        switch (this) {
            case BORDER_AREA: return "border-area";
            case CITY: return "city";
            case COUNTRY: return "country";
            case COUNTRY_GROUP: return "country-group";
            case REGION: return "region";
            case WORLD: return "world";
        }
        return null;
    }

    @JsonCreator
    public static PlaceType forValue(String value) throws IOException {
        if (value.equals("border-area")) return BORDER_AREA;
        if (value.equals("city")) return CITY;
        if (value.equals("country")) return COUNTRY;
        if (value.equals("country-group")) return COUNTRY_GROUP;
        if (value.equals("region")) return REGION;
        if (value.equals("world")) return WORLD;
        throw new IOException("Cannot deserialize PlaceType");
    }
}
