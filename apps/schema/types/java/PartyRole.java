package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What part somebody has in an activity.
 */
public enum PartyRole {
    AUTHOR, BENEFICIARY, CONTRIBUTOR, CONVENER, COORDINATOR, CO_ORGANIZER, FUNDER, HOST, IMPLEMENTER, INITIATOR, LEAD, ORGANIZER, PARTICIPANT, PARTNER, PUBLISHER, RECIPIENT, REQUESTER, SECRETARIAT;

    @JsonValue
    public String toValue() {
        switch (this) {
            case AUTHOR: return "author";
            case BENEFICIARY: return "beneficiary";
            case CONTRIBUTOR: return "contributor";
            case CONVENER: return "convener";
            case COORDINATOR: return "coordinator";
            case CO_ORGANIZER: return "co-organizer";
            case FUNDER: return "funder";
            case HOST: return "host";
            case IMPLEMENTER: return "implementer";
            case INITIATOR: return "initiator";
            case LEAD: return "lead";
            case ORGANIZER: return "organizer";
            case PARTICIPANT: return "participant";
            case PARTNER: return "partner";
            case PUBLISHER: return "publisher";
            case RECIPIENT: return "recipient";
            case REQUESTER: return "requester";
            case SECRETARIAT: return "secretariat";
        }
        return null;
    }

    @JsonCreator
    public static PartyRole forValue(String value) throws IOException {
        if (value.equals("author")) return AUTHOR;
        if (value.equals("beneficiary")) return BENEFICIARY;
        if (value.equals("contributor")) return CONTRIBUTOR;
        if (value.equals("convener")) return CONVENER;
        if (value.equals("coordinator")) return COORDINATOR;
        if (value.equals("co-organizer")) return CO_ORGANIZER;
        if (value.equals("funder")) return FUNDER;
        if (value.equals("host")) return HOST;
        if (value.equals("implementer")) return IMPLEMENTER;
        if (value.equals("initiator")) return INITIATOR;
        if (value.equals("lead")) return LEAD;
        if (value.equals("organizer")) return ORGANIZER;
        if (value.equals("participant")) return PARTICIPANT;
        if (value.equals("partner")) return PARTNER;
        if (value.equals("publisher")) return PUBLISHER;
        if (value.equals("recipient")) return RECIPIENT;
        if (value.equals("requester")) return REQUESTER;
        if (value.equals("secretariat")) return SECRETARIAT;
        throw new IOException("Cannot deserialize PartyRole");
    }
}
