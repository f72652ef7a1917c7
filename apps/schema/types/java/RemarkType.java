package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What the remark is about.
 */
public enum RemarkType {
    CONTRADICTION, DAMAGE, IMPLIED, MISPRINT, NUMBERING, PLANNED_THEN_HELD, PREMISE, VARIANT;

    @JsonValue
    public String toValue() {
        switch (this) {
            case CONTRADICTION: return "contradiction";
            case DAMAGE: return "damage";
            case IMPLIED: return "implied";
            case MISPRINT: return "misprint";
            case NUMBERING: return "numbering";
            case PLANNED_THEN_HELD: return "planned-then-held";
            case PREMISE: return "premise";
            case VARIANT: return "variant";
        }
        return null;
    }

    @JsonCreator
    public static RemarkType forValue(String value) throws IOException {
        if (value.equals("contradiction")) return CONTRADICTION;
        if (value.equals("damage")) return DAMAGE;
        if (value.equals("implied")) return IMPLIED;
        if (value.equals("misprint")) return MISPRINT;
        if (value.equals("numbering")) return NUMBERING;
        if (value.equals("planned-then-held")) return PLANNED_THEN_HELD;
        if (value.equals("premise")) return PREMISE;
        if (value.equals("variant")) return VARIANT;
        throw new IOException("Cannot deserialize RemarkType");
    }
}
