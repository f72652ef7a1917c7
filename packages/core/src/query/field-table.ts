import type { FieldTable } from './fields.ts';

/** Every field of every kind. Written by `npm run field-table`, from the schemas. */
export const fieldTable: FieldTable = {
  "fields": [
    {
      "path": "kind",
      "type": "code",
      "steps": {
        "organization": ["kind"],
        "activity": ["kind"],
        "instrument": ["kind"],
        "survey-result": ["kind"],
        "meeting-session": ["kind"],
        "source": ["kind"],
        "person": ["kind"],
        "topic": ["kind"],
        "place": ["kind"],
        "statistic": ["kind"]
      },
      "values": [
        "organization",
        "activity",
        "instrument",
        "survey-result",
        "meeting-session",
        "source",
        "person",
        "topic",
        "place",
        "statistic"
      ]
    },
    {
      "path": "id",
      "type": "code",
      "steps": {
        "organization": ["id"],
        "activity": ["id"],
        "instrument": ["id"],
        "survey-result": ["id"],
        "meeting-session": ["id"],
        "source": ["id"],
        "person": ["id"],
        "topic": ["id"],
        "place": ["id"],
        "statistic": ["id"]
      }
    },
    {
      "path": "names.value",
      "type": "name",
      "steps": {
        "organization": ["names", "*", "value"],
        "activity": ["names", "*", "value"],
        "instrument": ["names", "*", "value"],
        "survey-result": ["names", "*", "value"],
        "meeting-session": ["names", "*", "value"],
        "source": ["names", "*", "value"],
        "person": ["names", "*", "value"],
        "topic": ["names", "*", "value"],
        "place": ["names", "*", "value"],
        "statistic": ["names", "*", "value"]
      }
    },
    {
      "path": "names.role",
      "type": "code",
      "steps": {
        "organization": ["names", "*", "role"],
        "activity": ["names", "*", "role"],
        "instrument": ["names", "*", "role"],
        "survey-result": ["names", "*", "role"],
        "meeting-session": ["names", "*", "role"],
        "source": ["names", "*", "role"],
        "person": ["names", "*", "role"],
        "topic": ["names", "*", "role"],
        "place": ["names", "*", "role"],
        "statistic": ["names", "*", "role"]
      },
      "values": ["preferred", "acronym", "short", "variant", "misspelling", "former", "descriptive"]
    },
    {
      "path": "names.lang",
      "type": "code",
      "steps": {
        "organization": ["names", "*", "lang"],
        "activity": ["names", "*", "lang"],
        "instrument": ["names", "*", "lang"],
        "survey-result": ["names", "*", "lang"],
        "meeting-session": ["names", "*", "lang"],
        "source": ["names", "*", "lang"],
        "person": ["names", "*", "lang"],
        "topic": ["names", "*", "lang"],
        "place": ["names", "*", "lang"],
        "statistic": ["names", "*", "lang"]
      }
    },
    {
      "path": "type",
      "type": "code",
      "steps": {"organization": ["type"], "activity": ["type"], "instrument": ["type"], "place": ["type"]},
      "values": [
        "principal-organ",
        "subsidiary-organ",
        "secretariat",
        "department",
        "division",
        "section",
        "office",
        "regional-commission",
        "fund",
        "programme",
        "specialized-agency",
        "research-institute",
        "treaty-body",
        "special-procedure",
        "office-holder",
        "task-force",
        "working-group",
        "commission",
        "intergovernmental-organization",
        "regional-organization",
        "regional-organ",
        "ministry",
        "statistical-office",
        "inter-agency-group",
        "inter-agency-programme",
        "non-governmental-organization",
        "professional-association",
        "research-network",
        "partnership",
        "university",
        "membership",
        "other",
        "publication",
        "report",
        "meeting",
        "meeting-series",
        "conference",
        "seminar",
        "workshop",
        "forum",
        "expert-group",
        "panel",
        "round-table",
        "hearing",
        "dialogue",
        "negotiation",
        "training",
        "research",
        "database",
        "statistics",
        "survey",
        "project",
        "technical-assistance",
        "capacity-building",
        "advocacy",
        "standard-setting",
        "policy-development",
        "service",
        "network-building",
        "coordination",
        "institution-building",
        "presentation",
        "funding",
        "field-visit",
        "monitoring",
        "convention",
        "protocol",
        "treaty",
        "trade-agreement",
        "resolution",
        "declaration",
        "programme-of-action",
        "plan-of-action",
        "platform-for-action",
        "goals",
        "recommendations",
        "principles",
        "guidelines",
        "framework",
        "communication",
        "policy",
        "contract",
        "questionnaire",
        "bilateral-agreement",
        "labour-standard",
        "agenda",
        "world",
        "region",
        "country",
        "city",
        "border-area",
        "country-group"
      ]
    },
    {
      "path": "unSystem",
      "type": "code",
      "steps": {"organization": ["unSystem", "*", "value"]},
      "attested": true,
      "values": ["within", "outside"]
    },
    {
      "path": "parents",
      "type": "reference",
      "steps": {"organization": ["parents", "*", "value"]},
      "attested": true,
      "refersTo": ["organization"]
    },
    {
      "path": "members.member",
      "type": "reference",
      "steps": {"organization": ["members", "*", "member"]},
      "refersTo": ["organization", "place"]
    },
    {
      "path": "relations.type",
      "type": "code",
      "steps": {"organization": ["relations", "*", "type"]},
      "values": ["secretariat-of", "services", "monitors", "partner-of", "head-of", "coordinates", "succeeds"]
    },
    {
      "path": "relations.target",
      "type": "reference",
      "steps": {"organization": ["relations", "*", "target"]},
      "refersTo": ["organization", "instrument"],
      "role": {"step": "type", "values": ["secretariat-of", "services", "monitors", "partner-of", "head-of", "coordinates", "succeeds"]}
    },
    {"path": "established", "type": "date", "steps": {"organization": ["established", "*", "value"]}, "attested": true},
    {
      "path": "places.place",
      "type": "reference",
      "steps": {"organization": ["places", "*", "place"], "activity": ["places", "*", "place"]},
      "refersTo": ["place"],
      "role": {"step": "role", "values": ["seat", "covers", "works-in", "held-in"]}
    },
    {
      "path": "places.role",
      "type": "code",
      "steps": {"organization": ["places", "*", "role"], "activity": ["places", "*", "role"]},
      "values": ["seat", "covers", "works-in", "held-in"]
    },
    {
      "path": "topics",
      "type": "reference",
      "steps": {
        "organization": ["topics", "*"],
        "activity": ["topics", "*"],
        "instrument": ["topics", "*"],
        "survey-result": ["topics", "*"],
        "meeting-session": ["topics", "*"],
        "source": ["topics", "*"],
        "person": ["topics", "*"],
        "topic": ["topics", "*"],
        "place": ["topics", "*"],
        "statistic": ["topics", "*"]
      },
      "refersTo": ["topic"]
    },
    {
      "path": "points.type",
      "type": "code",
      "steps": {
        "organization": ["points", "*", "type"],
        "activity": ["points", "*", "type"],
        "instrument": ["points", "*", "type"],
        "survey-result": ["points", "*", "type"],
        "meeting-session": ["points", "*", "type"],
        "source": ["points", "*", "type"],
        "person": ["points", "*", "type"],
        "topic": ["points", "*", "type"],
        "place": ["points", "*", "type"],
        "statistic": ["points", "*", "type"]
      },
      "values": ["finding", "recommendation", "position", "concern", "question", "conclusion", "announcement", "request"]
    },
    {
      "path": "points.text",
      "type": "prose",
      "steps": {
        "organization": ["points", "*", "text"],
        "activity": ["points", "*", "text"],
        "instrument": ["points", "*", "text"],
        "survey-result": ["points", "*", "text"],
        "meeting-session": ["points", "*", "text"],
        "source": ["points", "*", "text"],
        "person": ["points", "*", "text"],
        "topic": ["points", "*", "text"],
        "place": ["points", "*", "text"],
        "statistic": ["points", "*", "text"]
      }
    },
    {
      "path": "points.by",
      "type": "reference",
      "steps": {
        "organization": ["points", "*", "by", "*"],
        "activity": ["points", "*", "by", "*"],
        "instrument": ["points", "*", "by", "*"],
        "survey-result": ["points", "*", "by", "*"],
        "meeting-session": ["points", "*", "by", "*"],
        "source": ["points", "*", "by", "*"],
        "person": ["points", "*", "by", "*"],
        "topic": ["points", "*", "by", "*"],
        "place": ["points", "*", "by", "*"],
        "statistic": ["points", "*", "by", "*"]
      },
      "refersTo": ["organization", "person", "place"]
    },
    {
      "path": "points.topics",
      "type": "reference",
      "steps": {
        "organization": ["points", "*", "topics", "*"],
        "activity": ["points", "*", "topics", "*"],
        "instrument": ["points", "*", "topics", "*"],
        "survey-result": ["points", "*", "topics", "*"],
        "meeting-session": ["points", "*", "topics", "*"],
        "source": ["points", "*", "topics", "*"],
        "person": ["points", "*", "topics", "*"],
        "topic": ["points", "*", "topics", "*"],
        "place": ["points", "*", "topics", "*"],
        "statistic": ["points", "*", "topics", "*"]
      },
      "refersTo": ["topic"]
    },
    {
      "path": "summary",
      "type": "prose",
      "steps": {
        "organization": ["summary"],
        "activity": ["summary"],
        "instrument": ["summary"],
        "survey-result": ["summary"],
        "meeting-session": ["summary"],
        "source": ["summary"],
        "person": ["summary"],
        "topic": ["summary"],
        "place": ["summary"],
        "statistic": ["summary"]
      }
    },
    {"path": "references.value", "type": "name", "steps": {"activity": ["references", "*", "value"]}},
    {
      "path": "references.scheme",
      "type": "code",
      "steps": {"activity": ["references", "*", "scheme"]},
      "values": ["un-symbol", "un-sales-number"]
    },
    {
      "path": "parties.party",
      "type": "reference",
      "steps": {"activity": ["parties", "*", "party"]},
      "refersTo": ["organization", "person", "place"],
      "role": {
        "step": "role",
        "values": [
          "lead",
          "organizer",
          "co-organizer",
          "convener",
          "host",
          "partner",
          "funder",
          "author",
          "publisher",
          "implementer",
          "coordinator",
          "secretariat",
          "initiator",
          "contributor",
          "participant",
          "requester",
          "recipient",
          "beneficiary"
        ]
      }
    },
    {
      "path": "parties.role",
      "type": "code",
      "steps": {"activity": ["parties", "*", "role"]},
      "values": [
        "lead",
        "organizer",
        "co-organizer",
        "convener",
        "host",
        "partner",
        "funder",
        "author",
        "publisher",
        "implementer",
        "coordinator",
        "secretariat",
        "initiator",
        "contributor",
        "participant",
        "requester",
        "recipient",
        "beneficiary"
      ]
    },
    {"path": "when", "type": "date", "steps": {"activity": ["when", "*", "value"]}, "attested": true},
    {
      "path": "status",
      "type": "code",
      "steps": {"activity": ["status", "*", "value"]},
      "attested": true,
      "values": ["proposed", "planned", "ongoing", "held", "completed", "published"]
    },
    {"path": "partOf.activity", "type": "reference", "steps": {"activity": ["partOf", "*", "activity"]}, "refersTo": ["activity"]},
    {"path": "realizes.activity", "type": "reference", "steps": {"activity": ["realizes", "*", "activity"]}, "refersTo": ["activity"]},
    {
      "path": "realizes.certainty",
      "type": "code",
      "steps": {"activity": ["realizes", "*", "certainty"]},
      "values": ["certain", "probable", "possible"]
    },
    {"path": "latest", "type": "reference", "steps": {"activity": ["latest", "*", "value"]}, "attested": true, "refersTo": ["activity"]},
    {
      "path": "documents.activity",
      "type": "reference",
      "steps": {"activity": ["documents", "*", "activity"]},
      "refersTo": ["activity"],
      "role": {"step": "role", "values": ["produced", "considered", "presented", "contains"]}
    },
    {
      "path": "documents.role",
      "type": "code",
      "steps": {"activity": ["documents", "*", "role"]},
      "values": ["produced", "considered", "presented", "contains"]
    },
    {
      "path": "related.activity",
      "type": "reference",
      "steps": {"activity": ["related", "*", "activity"]},
      "refersTo": ["activity"],
      "role": {"step": "relation", "values": ["prepares", "follows", "uses", "held-alongside", "disseminates", "supports"]}
    },
    {
      "path": "related.relation",
      "type": "code",
      "steps": {"activity": ["related", "*", "relation"]},
      "values": ["prepares", "follows", "uses", "held-alongside", "disseminates", "supports"]
    },
    {
      "path": "establishes.organization",
      "type": "reference",
      "steps": {"activity": ["establishes", "*", "organization"]},
      "refersTo": ["organization"]
    },
    {
      "path": "instruments.instrument",
      "type": "reference",
      "steps": {"activity": ["instruments", "*", "instrument"]},
      "refersTo": ["instrument"],
      "role": {
        "step": "relation",
        "values": [
          "mandated-by",
          "responds-to",
          "concerns",
          "adopts",
          "promotes",
          "implements",
          "monitors",
          "produces",
          "uses",
          "disseminates"
        ]
      }
    },
    {
      "path": "instruments.relation",
      "type": "code",
      "steps": {"activity": ["instruments", "*", "relation"]},
      "values": [
        "mandated-by",
        "responds-to",
        "concerns",
        "adopts",
        "promotes",
        "implements",
        "monitors",
        "produces",
        "uses",
        "disseminates"
      ]
    },
    {"path": "numbers.value", "type": "name", "steps": {"instrument": ["numbers", "*", "value"]}},
    {
      "path": "numbers.scheme",
      "type": "code",
      "steps": {"instrument": ["numbers", "*", "scheme"]},
      "values": ["un-symbol", "resolution-number", "ilo-convention-number", "un-sales-number"]
    },
    {
      "path": "adoptedBy",
      "type": "reference",
      "steps": {"instrument": ["adoptedBy", "*", "value"]},
      "attested": true,
      "refersTo": ["organization", "place"]
    },
    {"path": "adoptedOn", "type": "date", "steps": {"instrument": ["adoptedOn", "*", "value"]}, "attested": true},
    {
      "path": "adoptedAt",
      "type": "reference",
      "steps": {"instrument": ["adoptedAt", "*", "value"]},
      "attested": true,
      "refersTo": ["activity", "place"]
    },
    {
      "path": "adoptedThrough",
      "type": "reference",
      "steps": {"instrument": ["adoptedThrough", "*", "value"]},
      "attested": true,
      "refersTo": ["instrument"]
    },
    {
      "path": "inForce",
      "type": "code",
      "steps": {"instrument": ["inForce", "*", "value"]},
      "attested": true,
      "values": ["in-force", "not-in-force"]
    },
    {"path": "inForceFrom", "type": "date", "steps": {"instrument": ["inForceFrom", "*", "value"]}, "attested": true},
    {
      "path": "relations.instrument",
      "type": "reference",
      "steps": {"instrument": ["relations", "*", "instrument"]},
      "refersTo": ["instrument"],
      "role": {"step": "relation", "values": ["supplements", "amends", "pursues", "part-of", "follows"]}
    },
    {
      "path": "relations.relation",
      "type": "code",
      "steps": {"instrument": ["relations", "*", "relation"]},
      "values": ["supplements", "amends", "pursues", "part-of", "follows"]
    },
    {
      "path": "participation.party",
      "type": "reference",
      "steps": {"instrument": ["participation", "*", "party"]},
      "refersTo": ["organization", "place"],
      "role": {"step": "action", "values": ["signed", "ratified", "acceded", "endorsed", "party"]}
    },
    {
      "path": "participation.action",
      "type": "code",
      "steps": {"instrument": ["participation", "*", "action"]},
      "values": ["signed", "ratified", "acceded", "endorsed", "party"]
    },
    {"path": "participation.when", "type": "date", "steps": {"instrument": ["participation", "*", "when"]}},
    {"path": "subject", "type": "prose", "steps": {"survey-result": ["subject"]}},
    {
      "path": "conductedBy.organization",
      "type": "reference",
      "steps": {"survey-result": ["conductedBy", "*", "organization"]},
      "refersTo": ["organization"]
    },
    {
      "path": "rounds.type",
      "type": "code",
      "steps": {"survey-result": ["rounds", "*", "type"]},
      "values": ["mandate", "sent", "reminder", "deadline", "cut-off", "reported"]
    },
    {"path": "rounds.when", "type": "date", "steps": {"survey-result": ["rounds", "*", "when"]}},
    {
      "path": "rounds.instrument",
      "type": "reference",
      "steps": {"survey-result": ["rounds", "*", "instrument"]},
      "refersTo": ["instrument"],
      "role": {"step": "type", "values": ["mandate", "sent", "reminder", "deadline", "cut-off", "reported"]}
    },
    {
      "path": "rounds.activity",
      "type": "reference",
      "steps": {"survey-result": ["rounds", "*", "activity"]},
      "refersTo": ["activity"],
      "role": {"step": "type", "values": ["mandate", "sent", "reminder", "deadline", "cut-off", "reported"]}
    },
    {"path": "population.description", "type": "prose", "steps": {"survey-result": ["population", "description"]}},
    {"path": "population.size", "type": "quantity", "steps": {"survey-result": ["population", "size"]}},
    {
      "path": "population.size.relation",
      "type": "code",
      "steps": {"survey-result": ["population", "size", "relation"]},
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {"path": "population.size.unit", "type": "code", "steps": {"survey-result": ["population", "size", "unit"]}},
    {
      "path": "respondents.respondent",
      "type": "reference",
      "steps": {"survey-result": ["respondents", "*", "respondent"]},
      "refersTo": ["organization", "place"]
    },
    {
      "path": "respondents.membership",
      "type": "code",
      "steps": {"survey-result": ["respondents", "*", "membership"]},
      "values": ["member", "non-member"]
    },
    {
      "path": "respondents.onBehalfOf.organization",
      "type": "reference",
      "steps": {"survey-result": ["respondents", "*", "onBehalfOf", "organization"]},
      "refersTo": ["organization"]
    },
    {
      "path": "respondents.onBehalfOf.members",
      "type": "quantity",
      "steps": {"survey-result": ["respondents", "*", "onBehalfOf", "members"]}
    },
    {
      "path": "respondents.onBehalfOf.members.relation",
      "type": "code",
      "steps": {"survey-result": ["respondents", "*", "onBehalfOf", "members", "relation"]},
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {
      "path": "respondents.onBehalfOf.members.unit",
      "type": "code",
      "steps": {"survey-result": ["respondents", "*", "onBehalfOf", "members", "unit"]}
    },
    {
      "path": "respondents.onBehalfOf.includesRespondent",
      "type": "code",
      "steps": {"survey-result": ["respondents", "*", "onBehalfOf", "includesRespondent"]},
      "values": ["false", "true"]
    },
    {"path": "responses.count", "type": "quantity", "steps": {"survey-result": ["responses", "*", "count"]}},
    {
      "path": "responses.count.relation",
      "type": "code",
      "steps": {"survey-result": ["responses", "*", "count", "relation"]},
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {"path": "responses.count.unit", "type": "code", "steps": {"survey-result": ["responses", "*", "count", "unit"]}},
    {
      "path": "responses.membership",
      "type": "code",
      "steps": {"survey-result": ["responses", "*", "membership"]},
      "values": ["member", "all"]
    },
    {"path": "options.id", "type": "code", "steps": {"survey-result": ["options", "*", "id"]}},
    {"path": "options.label", "type": "prose", "steps": {"survey-result": ["options", "*", "label"]}},
    {"path": "options.count", "type": "quantity", "steps": {"survey-result": ["options", "*", "count"]}},
    {
      "path": "options.count.relation",
      "type": "code",
      "steps": {"survey-result": ["options", "*", "count", "relation"]},
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {"path": "options.count.unit", "type": "code", "steps": {"survey-result": ["options", "*", "count", "unit"]}},
    {"path": "responseRate.rate", "type": "quantity", "steps": {"survey-result": ["responseRate", "*", "value", "rate"]}},
    {
      "path": "responseRate.rate.relation",
      "type": "code",
      "steps": {"survey-result": ["responseRate", "*", "value", "rate", "relation"]},
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {"path": "responseRate.rate.unit", "type": "code", "steps": {"survey-result": ["responseRate", "*", "value", "rate", "unit"]}},
    {"path": "responseRate.base", "type": "prose", "steps": {"survey-result": ["responseRate", "*", "value", "base"]}},
    {
      "path": "responseRate.surveys",
      "type": "reference",
      "steps": {"survey-result": ["responseRate", "*", "value", "surveys", "*"]},
      "refersTo": ["survey-result"]
    },
    {"path": "outcome.text", "type": "prose", "steps": {"survey-result": ["outcome", "*", "text"]}},
    {
      "path": "views.quantifier",
      "type": "code",
      "steps": {"survey-result": ["views", "*", "quantifier"]},
      "values": ["all", "majority", "most", "many", "several", "some", "a-few", "one", "most-frequent", "varied"]
    },
    {"path": "views.among", "type": "code", "steps": {"survey-result": ["views", "*", "among"]}},
    {"path": "views.text", "type": "prose", "steps": {"survey-result": ["views", "*", "text"]}},
    {"path": "views.figures", "type": "quantity", "steps": {"survey-result": ["views", "*", "figures", "*"]}},
    {
      "path": "views.figures.relation",
      "type": "code",
      "steps": {"survey-result": ["views", "*", "figures", "*", "relation"]},
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {"path": "views.figures.unit", "type": "code", "steps": {"survey-result": ["views", "*", "figures", "*", "unit"]}},
    {"path": "views.topics", "type": "reference", "steps": {"survey-result": ["views", "*", "topics", "*"]}, "refersTo": ["topic"]},
    {"path": "meeting", "type": "reference", "steps": {"meeting-session": ["meeting"]}, "refersTo": ["activity"]},
    {"path": "label", "type": "prose", "steps": {"meeting-session": ["label"]}},
    {"path": "parent", "type": "reference", "steps": {"meeting-session": ["parent"]}, "refersTo": ["meeting-session"]},
    {"path": "order", "type": "number", "steps": {"meeting-session": ["order"]}},
    {
      "path": "contributions.speaker",
      "type": "reference",
      "steps": {"meeting-session": ["contributions", "*", "speaker"]},
      "refersTo": ["organization", "person"]
    },
    {
      "path": "contributions.kind",
      "type": "code",
      "steps": {"meeting-session": ["contributions", "*", "kind"]},
      "values": ["opening", "presentation", "introduction", "statement", "question", "remark", "report"]
    },
    {"path": "contributions.role", "type": "prose", "steps": {"meeting-session": ["contributions", "*", "role"]}},
    {
      "path": "contributions.affiliations",
      "type": "reference",
      "steps": {"meeting-session": ["contributions", "*", "affiliations", "*"]},
      "refersTo": ["organization"]
    },
    {"path": "contributions.subject", "type": "prose", "steps": {"meeting-session": ["contributions", "*", "subject"]}},
    {
      "path": "contributions.documents",
      "type": "reference",
      "steps": {"meeting-session": ["contributions", "*", "documents", "*"]},
      "refersTo": ["activity"]
    },
    {"path": "symbol", "type": "name", "steps": {"source": ["symbol", "*", "value"]}, "attested": true},
    {"path": "date", "type": "date", "steps": {"source": ["date", "*", "value"]}, "attested": true},
    {
      "path": "issuedBy",
      "type": "reference",
      "steps": {"source": ["issuedBy", "*", "value"]},
      "attested": true,
      "refersTo": ["organization"]
    },
    {"path": "details.label", "type": "prose", "steps": {"source": ["details", "*", "label"]}},
    {"path": "details.value", "type": "prose", "steps": {"source": ["details", "*", "value"]}},
    {"path": "sections.id", "type": "code", "steps": {"source": ["sections", "*", "id"]}},
    {"path": "sections.label", "type": "prose", "steps": {"source": ["sections", "*", "label"]}},
    {"path": "sections.heading", "type": "prose", "steps": {"source": ["sections", "*", "heading"]}},
    {"path": "sections.parent", "type": "code", "steps": {"source": ["sections", "*", "parent"]}},
    {"path": "paragraphs.locator", "type": "code", "steps": {"source": ["paragraphs", "*", "locator"]}},
    {
      "path": "paragraphs.type",
      "type": "code",
      "steps": {"source": ["paragraphs", "*", "type"]},
      "values": ["masthead", "contents", "summary", "heading", "paragraph", "note"]
    },
    {"path": "paragraphs.section", "type": "code", "steps": {"source": ["paragraphs", "*", "section"]}},
    {
      "path": "paragraphs.damage.type",
      "type": "code",
      "steps": {"source": ["paragraphs", "*", "damage", "*", "type"]},
      "values": ["truncated-start", "truncated-end", "garbled", "displaced", "heading-missing", "note-missing", "numbering-gap"]
    },
    {"path": "paragraphs.damage.text", "type": "prose", "steps": {"source": ["paragraphs", "*", "damage", "*", "text"]}},
    {"path": "honorific", "type": "prose", "steps": {"person": ["honorific"]}},
    {"path": "positions.title", "type": "prose", "steps": {"person": ["positions", "*", "title"]}},
    {
      "path": "positions.organization",
      "type": "reference",
      "steps": {"person": ["positions", "*", "organization"]},
      "refersTo": ["organization"]
    },
    {"path": "scopeNote", "type": "prose", "steps": {"topic": ["scopeNote"]}},
    {
      "path": "broader",
      "type": "reference",
      "steps": {"topic": ["broader", "*"], "place": ["broader", "*"]},
      "refersTo": ["topic", "place"]
    },
    {"path": "related", "type": "reference", "steps": {"topic": ["related", "*"]}, "refersTo": ["topic"]},
    {"path": "codes.m49", "type": "code", "steps": {"place": ["codes", "m49"]}},
    {"path": "codes.iso2", "type": "code", "steps": {"place": ["codes", "iso2"]}},
    {"path": "codes.iso3", "type": "code", "steps": {"place": ["codes", "iso3"]}},
    {"path": "measure", "type": "prose", "steps": {"statistic": ["measure"]}},
    {"path": "value", "type": "quantity", "steps": {"statistic": ["value", "*", "value"]}, "attested": true},
    {
      "path": "value.relation",
      "type": "code",
      "steps": {"statistic": ["value", "*", "value", "relation"]},
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {"path": "value.unit", "type": "code", "steps": {"statistic": ["value", "*", "value", "unit"]}},
    {"path": "period", "type": "date", "steps": {"statistic": ["period"]}},
    {"path": "places", "type": "reference", "steps": {"statistic": ["places", "*"]}, "refersTo": ["place"]},
    {"path": "by", "type": "reference", "steps": {"statistic": ["by", "*"]}, "refersTo": ["organization", "place"]},
    {
      "path": "about",
      "type": "reference",
      "steps": {"statistic": ["about", "*"]},
      "refersTo": ["organization", "activity", "instrument", "survey-result", "meeting-session", "source"]
    }
  ],
  "aliases": {
    "organization": {
      "name": "names.value",
      "topic": "topics",
      "when": "established",
      "parent": "parents",
      "member": "members.member",
      "place": "places.place"
    },
    "activity": {
      "name": "names.value",
      "topic": "topics",
      "when": "when",
      "party": "parties.party",
      "place": "places.place",
      "instrument": "instruments.instrument",
      "series": "partOf.activity",
      "document": "documents.activity",
      "number": "references.value"
    },
    "instrument": {
      "name": "names.value",
      "topic": "topics",
      "when": "adoptedOn",
      "party": "participation.party",
      "number": "numbers.value"
    },
    "survey-result": {
      "name": "names.value",
      "topic": "topics",
      "when": "rounds.when",
      "party": "conductedBy.organization",
      "respondent": "respondents.respondent"
    },
    "meeting-session": {"name": "names.value", "topic": "topics", "speaker": "contributions.speaker"},
    "source": {"name": "names.value", "topic": "topics", "when": "date", "number": "symbol"},
    "person": {"name": "names.value", "topic": "topics", "organization": "positions.organization"},
    "topic": {"name": "names.value", "topic": "topics"},
    "place": {"name": "names.value", "topic": "topics"},
    "statistic": {"name": "names.value", "topic": "topics", "when": "period", "place": "places"}
  },
  "kinds": {
    "organization": {
      "keys": [
        "kind",
        "id",
        "formerIds",
        "names",
        "type",
        "unSystem",
        "parents",
        "members",
        "relations",
        "established",
        "places",
        "topics",
        "points",
        "summary",
        "remarks",
        "cite"
      ],
      "attested": {"unSystem": "other", "parents": "other", "established": "date"},
      "references": [
        ["parents", "*", "value"],
        ["members", "*", "member"],
        ["relations", "*", "target"],
        ["places", "*", "place"],
        ["topics", "*"],
        ["points", "*", "by", "*"],
        ["points", "*", "topics", "*"]
      ]
    },
    "activity": {
      "keys": [
        "kind",
        "id",
        "formerIds",
        "names",
        "type",
        "references",
        "parties",
        "when",
        "status",
        "places",
        "partOf",
        "realizes",
        "latest",
        "documents",
        "related",
        "establishes",
        "instruments",
        "topics",
        "points",
        "summary",
        "remarks",
        "cite"
      ],
      "attested": {"when": "date", "status": "other", "latest": "other"},
      "references": [
        ["parties", "*", "party"],
        ["places", "*", "place"],
        ["partOf", "*", "activity"],
        ["realizes", "*", "activity"],
        ["latest", "*", "value"],
        ["documents", "*", "activity"],
        ["related", "*", "activity"],
        ["establishes", "*", "organization"],
        ["instruments", "*", "instrument"],
        ["topics", "*"],
        ["points", "*", "by", "*"],
        ["points", "*", "topics", "*"]
      ]
    },
    "instrument": {
      "keys": [
        "kind",
        "id",
        "formerIds",
        "names",
        "type",
        "numbers",
        "adoptedBy",
        "adoptedOn",
        "adoptedAt",
        "adoptedThrough",
        "inForce",
        "inForceFrom",
        "relations",
        "participation",
        "topics",
        "points",
        "summary",
        "remarks",
        "cite"
      ],
      "attested": {
        "adoptedBy": "other",
        "adoptedOn": "date",
        "adoptedAt": "other",
        "adoptedThrough": "other",
        "inForce": "other",
        "inForceFrom": "date"
      },
      "references": [
        ["adoptedBy", "*", "value"],
        ["adoptedAt", "*", "value"],
        ["adoptedThrough", "*", "value"],
        ["relations", "*", "instrument"],
        ["participation", "*", "party"],
        ["topics", "*"],
        ["points", "*", "by", "*"],
        ["points", "*", "topics", "*"]
      ]
    },
    "survey-result": {
      "keys": [
        "kind",
        "id",
        "formerIds",
        "names",
        "subject",
        "conductedBy",
        "rounds",
        "population",
        "respondents",
        "responses",
        "options",
        "responseRate",
        "outcome",
        "views",
        "topics",
        "points",
        "summary",
        "remarks",
        "cite"
      ],
      "attested": {"responseRate": "other"},
      "references": [
        ["conductedBy", "*", "organization"],
        ["rounds", "*", "instrument"],
        ["rounds", "*", "activity"],
        ["respondents", "*", "respondent"],
        ["respondents", "*", "onBehalfOf", "organization"],
        ["responseRate", "*", "value", "surveys", "*"],
        ["views", "*", "topics", "*"],
        ["topics", "*"],
        ["points", "*", "by", "*"],
        ["points", "*", "topics", "*"]
      ]
    },
    "meeting-session": {
      "keys": [
        "kind",
        "id",
        "formerIds",
        "names",
        "meeting",
        "label",
        "parent",
        "order",
        "contributions",
        "topics",
        "points",
        "summary",
        "remarks",
        "cite"
      ],
      "attested": {},
      "references": [
        ["meeting"],
        ["parent"],
        ["contributions", "*", "speaker"],
        ["contributions", "*", "affiliations", "*"],
        ["contributions", "*", "documents", "*"],
        ["topics", "*"],
        ["points", "*", "by", "*"],
        ["points", "*", "topics", "*"]
      ]
    },
    "source": {
      "keys": [
        "kind",
        "id",
        "formerIds",
        "names",
        "symbol",
        "date",
        "issuedBy",
        "details",
        "sections",
        "paragraphs",
        "topics",
        "points",
        "summary",
        "remarks",
        "cite"
      ],
      "attested": {"symbol": "other", "date": "date", "issuedBy": "other"},
      "references": [["issuedBy", "*", "value"], ["topics", "*"], ["points", "*", "by", "*"], ["points", "*", "topics", "*"]]
    },
    "person": {
      "keys": ["kind", "id", "formerIds", "names", "honorific", "positions", "topics", "points", "summary", "remarks", "cite"],
      "attested": {},
      "references": [["positions", "*", "organization"], ["topics", "*"], ["points", "*", "by", "*"], ["points", "*", "topics", "*"]]
    },
    "topic": {
      "keys": ["kind", "id", "formerIds", "names", "scopeNote", "broader", "related", "topics", "points", "summary", "remarks", "cite"],
      "attested": {},
      "references": [["broader", "*"], ["related", "*"], ["topics", "*"], ["points", "*", "by", "*"], ["points", "*", "topics", "*"]]
    },
    "place": {
      "keys": ["kind", "id", "formerIds", "names", "type", "codes", "broader", "topics", "points", "summary", "remarks", "cite"],
      "attested": {},
      "references": [["broader", "*"], ["topics", "*"], ["points", "*", "by", "*"], ["points", "*", "topics", "*"]]
    },
    "statistic": {
      "keys": [
        "kind",
        "id",
        "formerIds",
        "names",
        "measure",
        "value",
        "period",
        "places",
        "by",
        "about",
        "topics",
        "points",
        "summary",
        "remarks",
        "cite"
      ],
      "attested": {"value": "quantity"},
      "references": [
        ["places", "*"],
        ["by", "*"],
        ["about", "*"],
        ["topics", "*"],
        ["points", "*", "by", "*"],
        ["points", "*", "topics", "*"]
      ]
    }
  }
};
