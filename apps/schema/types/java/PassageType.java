package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What sort of place it is.
 */
public enum PassageType {
    CONTENTS, HEADING, MASTHEAD, NOTE, PARAGRAPH, SUMMARY;

    @JsonValue
    public String toValue() {
        switch (this) {
            case CONTENTS: return "contents";
            case HEADING: return "heading";
            case MASTHEAD: return "masthead";
            case NOTE: return "note";
            case PARAGRAPH: return "paragraph";
            case SUMMARY: return "summary";
        }
        return null;
    }

    @JsonCreator
    public static PassageType forValue(String value) throws IOException {
        if (value.equals("contents")) return CONTENTS;
        if (value.equals("heading")) return HEADING;
        if (value.equals("masthead")) return MASTHEAD;
        if (value.equals("note")) return NOTE;
        if (value.equals("paragraph")) return PARAGRAPH;
        if (value.equals("summary")) return SUMMARY;
        throw new IOException("Cannot deserialize PassageType");
    }
}
