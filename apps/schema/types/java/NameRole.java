package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * preferred: the caption; acronym; short: a clipped form; variant: another wording;
 * misspelling: printed so by mistake; former: held earlier; descriptive: our own label for
 * a thing that the source leaves unnamed.
 */
public enum NameRole {
    ACRONYM, DESCRIPTIVE, FORMER, MISSPELLING, PREFERRED, SHORT, VARIANT;

    @JsonValue
    public String toValue() {
        switch (this) {
            case ACRONYM: return "acronym";
            case DESCRIPTIVE: return "descriptive";
            case FORMER: return "former";
            case MISSPELLING: return "misspelling";
            case PREFERRED: return "preferred";
            case SHORT: return "short";
            case VARIANT: return "variant";
        }
        return null;
    }

    @JsonCreator
    public static NameRole forValue(String value) throws IOException {
        if (value.equals("acronym")) return ACRONYM;
        if (value.equals("descriptive")) return DESCRIPTIVE;
        if (value.equals("former")) return FORMER;
        if (value.equals("misspelling")) return MISSPELLING;
        if (value.equals("preferred")) return PREFERRED;
        if (value.equals("short")) return SHORT;
        if (value.equals("variant")) return VARIANT;
        throw new IOException("Cannot deserialize NameRole");
    }
}
