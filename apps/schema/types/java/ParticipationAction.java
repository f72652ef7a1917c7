package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What was done in respect of the instrument.
 */
public enum ParticipationAction {
    ACCEDED, ENDORSED, PARTY, RATIFIED, SIGNED;

    @JsonValue
    public String toValue() {
        switch (this) {
            case ACCEDED: return "acceded";
            case ENDORSED: return "endorsed";
            case PARTY: return "party";
            case RATIFIED: return "ratified";
            case SIGNED: return "signed";
        }
        return null;
    }

    @JsonCreator
    public static ParticipationAction forValue(String value) throws IOException {
        if (value.equals("acceded")) return ACCEDED;
        if (value.equals("endorsed")) return ENDORSED;
        if (value.equals("party")) return PARTY;
        if (value.equals("ratified")) return RATIFIED;
        if (value.equals("signed")) return SIGNED;
        throw new IOException("Cannot deserialize ParticipationAction");
    }
}
