package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What sort of number it is.
 */
public enum InstrumentNumberScheme {
    ILO_CONVENTION_NUMBER, RESOLUTION_NUMBER, UN_SALES_NUMBER, UN_SYMBOL;

    @JsonValue
    public String toValue() {
        switch (this) {
            case ILO_CONVENTION_NUMBER: return "ilo-convention-number";
            case RESOLUTION_NUMBER: return "resolution-number";
            case UN_SALES_NUMBER: return "un-sales-number";
            case UN_SYMBOL: return "un-symbol";
        }
        return null;
    }

    @JsonCreator
    public static InstrumentNumberScheme forValue(String value) throws IOException {
        if (value.equals("ilo-convention-number")) return ILO_CONVENTION_NUMBER;
        if (value.equals("resolution-number")) return RESOLUTION_NUMBER;
        if (value.equals("un-sales-number")) return UN_SALES_NUMBER;
        if (value.equals("un-symbol")) return UN_SYMBOL;
        throw new IOException("Cannot deserialize InstrumentNumberScheme");
    }
}
