package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What is wrong with the text at a place of a source.
 */
public enum DamageType {
    DISPLACED, GARBLED, HEADING_MISSING, NOTE_MISSING, NUMBERING_GAP, TRUNCATED_END, TRUNCATED_START;

    @JsonValue
    public String toValue() {
        switch (this) {
            case DISPLACED: return "displaced";
            case GARBLED: return "garbled";
            case HEADING_MISSING: return "heading-missing";
            case NOTE_MISSING: return "note-missing";
            case NUMBERING_GAP: return "numbering-gap";
            case TRUNCATED_END: return "truncated-end";
            case TRUNCATED_START: return "truncated-start";
        }
        return null;
    }

    @JsonCreator
    public static DamageType forValue(String value) throws IOException {
        if (value.equals("displaced")) return DISPLACED;
        if (value.equals("garbled")) return GARBLED;
        if (value.equals("heading-missing")) return HEADING_MISSING;
        if (value.equals("note-missing")) return NOTE_MISSING;
        if (value.equals("numbering-gap")) return NUMBERING_GAP;
        if (value.equals("truncated-end")) return TRUNCATED_END;
        if (value.equals("truncated-start")) return TRUNCATED_START;
        throw new IOException("Cannot deserialize DamageType");
    }
}
