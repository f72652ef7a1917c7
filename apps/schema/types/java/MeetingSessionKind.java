package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Tells the kind of the record.
 */
public enum MeetingSessionKind {
    MEETING_SESSION;

    @JsonValue
    public String toValue() {
        switch (this) {
            case MEETING_SESSION: return "meeting-session";
        }
        return null;
    }

    @JsonCreator
    public static MeetingSessionKind forValue(String value) throws IOException {
        if (value.equals("meeting-session")) return MEETING_SESSION;
        throw new IOException("Cannot deserialize MeetingSessionKind");
    }
}
