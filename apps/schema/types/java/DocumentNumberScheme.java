package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What sort of number it is.
 */
public enum DocumentNumberScheme {
    UN_SALES_NUMBER, UN_SYMBOL;

    @JsonValue
    public String toValue() {
        switch (this) {
            case UN_SALES_NUMBER: return "un-sales-number";
            case UN_SYMBOL: return "un-symbol";
        }
        return null;
    }

    @JsonCreator
    public static DocumentNumberScheme forValue(String value) throws IOException {
        if (value.equals("un-sales-number")) return UN_SALES_NUMBER;
        if (value.equals("un-symbol")) return UN_SYMBOL;
        throw new IOException("Cannot deserialize DocumentNumberScheme");
    }
}
