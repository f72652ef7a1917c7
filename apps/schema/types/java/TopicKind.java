package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * Tells the kind of the record.
 */
public enum TopicKind {
    TOPIC;

    @JsonValue
    public String toValue() {
        switch (this) {
            case TOPIC: return "topic";
        }
        return null;
    }

    @JsonCreator
    public static TopicKind forValue(String value) throws IOException {
        if (value.equals("topic")) return TOPIC;
        throw new IOException("Cannot deserialize TopicKind");
    }
}
