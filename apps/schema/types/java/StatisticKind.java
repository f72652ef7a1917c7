package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Tells the kind of the record.
 */
public enum StatisticKind {
    STATISTIC;

    @JsonValue
    public String toValue() {
        switch (this) {
            case STATISTIC: return "statistic";
        }
        return null;
    }

    @JsonCreator
    public static StatisticKind forValue(String value) throws IOException {
        if (value.equals("statistic")) return STATISTIC;
        throw new IOException("Cannot deserialize StatisticKind");
    }
}
