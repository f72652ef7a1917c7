package org.migrationregister;

import java.io.IOException;
import com.fasterxml.jackson.annotation.*;

/**
 * What sort of body it is.
 */
public enum OrganizationType {
    COMMISSION, DEPARTMENT, DIVISION, FUND, INTERGOVERNMENTAL_ORGANIZATION, INTER_AGENCY_GROUP, INTER_AGENCY_PROGRAMME, MEMBERSHIP, MINISTRY, NON_GOVERNMENTAL_ORGANIZATION, OFFICE, OFFICE_HOLDER, OTHER, PARTNERSHIP, PRINCIPAL_ORGAN, PROFESSIONAL_ASSOCIATION, PROGRAMME, REGIONAL_COMMISSION, REGIONAL_ORGAN, REGIONAL_ORGANIZATION, RESEARCH_INSTITUTE, RESEARCH_NETWORK, SECRETARIAT, SECTION, SPECIALIZED_AGENCY, SPECIAL_PROCEDURE, STATISTICAL_OFFICE, SUBSIDIARY_ORGAN, TASK_FORCE, TREATY_BODY, UNIVERSITY, WORKING_GROUP;

    @JsonValue
    public String toValue() {
        switch (this) {
            case COMMISSION: return "commission";
            case DEPARTMENT: return "department";
            case DIVISION: return "division";
            case FUND: return "fund";
            case INTERGOVERNMENTAL_ORGANIZATION: return "intergovernmental-organization";
            case INTER_AGENCY_GROUP: return "inter-agency-group";
            case INTER_AGENCY_PROGRAMME: return "inter-agency-programme";
            case MEMBERSHIP: return "membership";
            case MINISTRY: return "ministry";
            case NON_GOVERNMENTAL_ORGANIZATION: return "non-governmental-organization";
            case OFFICE: return "office";
            case OFFICE_HOLDER: return "office-holder";
            case OTHER: return "other";
            case PARTNERSHIP: return "partnership";
            case PRINCIPAL_ORGAN: return "principal-organ";
            case PROFESSIONAL_ASSOCIATION: return "professional-association";
            case PROGRAMME: return "programme";
            case REGIONAL_COMMISSION: return "regional-commission";
            case REGIONAL_ORGAN: return "regional-organ";
            case REGIONAL_ORGANIZATION: return "regional-organization";
            case RESEARCH_INSTITUTE: return "research-institute";
            case RESEARCH_NETWORK: return "research-network";
            case SECRETARIAT: return "secretariat";
            case SECTION: return "section";
            case SPECIALIZED_AGENCY: return "specialized-agency";
            case SPECIAL_PROCEDURE: return "special-procedure";
            case STATISTICAL_OFFICE: return "statistical-office";
            case SUBSIDIARY_ORGAN: return "subsidiary-organ";
            case TASK_FORCE: return "task-force";
            case TREATY_BODY: return "treaty-body";
            case UNIVERSITY: return "university";
            case WORKING_GROUP: return "working-group";
        }
        return null;
    }

    @JsonCreator
    public static OrganizationType forValue(String value) throws IOException {
        if (value.equals("commission")) return COMMISSION;
        if (value.equals("department")) return DEPARTMENT;
        if (value.equals("division")) return DIVISION;
        if (value.equals("fund")) return FUND;
        if (value.equals("intergovernmental-organization")) return INTERGOVERNMENTAL_ORGANIZATION;
        if (value.equals("inter-agency-group")) return INTER_AGENCY_GROUP;
        if (value.equals("inter-agency-programme")) return INTER_AGENCY_PROGRAMME;
        if (value.equals("membership")) return MEMBERSHIP;
        if (value.equals("ministry")) return MINISTRY;
        if (value.equals("non-governmental-organization")) return NON_GOVERNMENTAL_ORGANIZATION;
        if (value.equals("office")) return OFFICE;
        if (value.equals("office-holder")) return OFFICE_HOLDER;
        if (value.equals("other")) return OTHER;
        if (value.equals("partnership")) return PARTNERSHIP;
        if (value.equals("principal-organ")) return PRINCIPAL_ORGAN;
        if (value.equals("professional-association")) return PROFESSIONAL_ASSOCIATION;
        if (value.equals("programme")) return PROGRAMME;
        if (value.equals("regional-commission")) return REGIONAL_COMMISSION;
        if (value.equals("regional-organ")) return REGIONAL_ORGAN;
        if (value.equals("regional-organization")) return REGIONAL_ORGANIZATION;
        if (value.equals("research-institute")) return RESEARCH_INSTITUTE;
        if (value.equals("research-network")) return RESEARCH_NETWORK;
        if (value.equals("secretariat")) return SECRETARIAT;
        if (value.equals("section")) return SECTION;
        if (value.equals("specialized-agency")) return SPECIALIZED_AGENCY;
        if (value.equals("special-procedure")) return SPECIAL_PROCEDURE;
        if (value.equals("statistical-office")) return STATISTICAL_OFFICE;
        if (value.equals("subsidiary-organ")) return SUBSIDIARY_ORGAN;
        if (value.equals("task-force")) return TASK_FORCE;
        if (value.equals("treaty-body")) return TREATY_BODY;
        if (value.equals("university")) return UNIVERSITY;
        if (value.equals("working-group")) return WORKING_GROUP;
        throw new IOException("Cannot deserialize OrganizationType");
    }
}
