package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What sort of step it is.
 */
public enum RoundType {
    CUT_OFF, DEADLINE, MANDATE, REMINDER, REPORTED, SENT;

    @JsonValue
    public String toValue() {
        switch (this) {
            case CUT_OFF: return "cut-off";
            case DEADLINE: return "deadline";
            case MANDATE: return "mandate";
            case REMINDER: return "reminder";
            case REPORTED: return "reported";
            case SENT: return "sent";
        }
        return null;
    }

    @JsonCreator
    public static RoundType forValue(String value) throws IOException {
        if (value.equals("cut-off")) return CUT_OFF;
        if (value.equals("deadline")) return DEADLINE;
        if (value.equals("mandate")) return MANDATE;
        if (value.equals("reminder")) return REMINDER;
        if (value.equals("reported")) return REPORTED;
        if (value.equals("sent")) return SENT;
        throw new IOException("Cannot deserialize RoundType");
    }
}
