package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What sort of text it is.
 */
public enum InstrumentType {
    AGENDA, BILATERAL_AGREEMENT, COMMUNICATION, CONTRACT, CONVENTION, DECLARATION, FRAMEWORK, GOALS, GUIDELINES, LABOUR_STANDARD, PLAN_OF_ACTION, PLATFORM_FOR_ACTION, POLICY, PRINCIPLES, PROGRAMME_OF_ACTION, PROTOCOL, QUESTIONNAIRE, RECOMMENDATIONS, RESOLUTION, TRADE_AGREEMENT, TREATY;

    @JsonValue
    public String toValue() {
        switch (this) {
            case AGENDA: return "agenda";
            case BILATERAL_AGREEMENT: return "bilateral-agreement";
            case COMMUNICATION: return "communication";
            case CONTRACT: return "contract";
            case CONVENTION: return "convention";
            case DECLARATION: return "declaration";
            case FRAMEWORK: return "framework";
            case GOALS: return "goals";
            case GUIDELINES: return "guidelines";
            case LABOUR_STANDARD: return "labour-standard";
            case PLAN_OF_ACTION: return "plan-of-action";
            case PLATFORM_FOR_ACTION: return "platform-for-action";
            case POLICY: return "policy";
            case PRINCIPLES: return "principles";
            case PROGRAMME_OF_ACTION: return "programme-of-action";
            case PROTOCOL: return "protocol";
            case QUESTIONNAIRE: return "questionnaire";
            case RECOMMENDATIONS: return "recommendations";
            case RESOLUTION: return "resolution";
            case TRADE_AGREEMENT: return "trade-agreement";
            case TREATY: return "treaty";
        }
        return null;
    }

    @JsonCreator
    public static InstrumentType forValue(String value) throws IOException {
        if (value.equals("agenda")) return AGENDA;
        if (value.equals("bilateral-agreement")) return BILATERAL_AGREEMENT;
        if (value.equals("communication")) return COMMUNICATION;
        if (value.equals("contract")) return CONTRACT;
        if (value.equals("convention")) return CONVENTION;
        if (value.equals("declaration")) return DECLARATION;
        if (value.equals("framework")) return FRAMEWORK;
        if (value.equals("goals")) return GOALS;
        if (value.equals("guidelines")) return GUIDELINES;
        if (value.equals("labour-standard")) return LABOUR_STANDARD;
        if (value.equals("plan-of-action")) return PLAN_OF_ACTION;
        if (value.equals("platform-for-action")) return PLATFORM_FOR_ACTION;
        if (value.equals("policy")) return POLICY;
        if (value.equals("principles")) return PRINCIPLES;
        if (value.equals("programme-of-action")) return PROGRAMME_OF_ACTION;
        if (value.equals("protocol")) return PROTOCOL;
        if (value.equals("questionnaire")) return QUESTIONNAIRE;
        if (value.equals("recommendations")) return RECOMMENDATIONS;
        if (value.equals("resolution")) return RESOLUTION;
        if (value.equals("trade-agreement")) return TRADE_AGREEMENT;
        if (value.equals("treaty")) return TREATY;
        throw new IOException("Cannot deserialize InstrumentType");
    }
}
