import type { FieldTable } from './fields.ts';

/** Every field of every kind. Written by `npm run field-table`, from the schemas. */
export const fieldTable: FieldTable = {
  "fields": [
    {
      "path": "kind",
      "type": "code",
      "kinds": [
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
      ],
      "steps": ["kind"],
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
      "kinds": [
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
      ],
      "steps": ["id"]
    },
    {
      "path": "names.value",
      "type": "name",
      "kinds": [
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
      ],
      "steps": ["names", "*", "value"]
    },
    {
      "path": "names.role",
      "type": "code",
      "kinds": [
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
      ],
      "steps": ["names", "*", "role"],
      "values": ["preferred", "acronym", "short", "variant", "misspelling", "former", "descriptive"]
    },
    {
      "path": "names.lang",
      "type": "code",
      "kinds": [
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
      ],
      "steps": ["names", "*", "lang"]
    },
    {
      "path": "type",
      "type": "code",
      "kinds": ["organization", "activity", "instrument", "place"],
      "steps": ["type"],
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
      "kinds": ["organization"],
      "steps": ["unSystem", "*", "value"],
      "attested": true,
      "values": ["within", "outside"]
    },
    {
      "path": "parents",
      "type": "reference",
      "kinds": ["organization"],
      "steps": ["parents", "*", "value"],
      "attested": true,
      "refersTo": ["organization"]
    },
    {
      "path": "members.member",
      "type": "reference",
      "kinds": ["organization"],
      "steps": ["members", "*", "member"],
      "refersTo": ["organization", "place"]
    },
    {
      "path": "relations.type",
      "type": "code",
      "kinds": ["organization"],
      "steps": ["relations", "*", "type"],
      "values": ["secretariat-of", "services", "monitors", "partner-of", "head-of", "coordinates", "succeeds"]
    },
    {
      "path": "relations.target",
      "type": "reference",
      "kinds": ["organization"],
      "steps": ["relations", "*", "target"],
      "refersTo": ["organization", "instrument"],
      "role": {"step": "type", "values": ["secretariat-of", "services", "monitors", "partner-of", "head-of", "coordinates", "succeeds"]}
    },
    {"path": "established", "type": "date", "kinds": ["organization"], "steps": ["established", "*", "value"], "attested": true},
    {
      "path": "places.place",
      "type": "reference",
      "kinds": ["organization", "activity"],
      "steps": ["places", "*", "place"],
      "refersTo": ["place"],
      "role": {"step": "role", "values": ["seat", "covers", "works-in", "held-in"]}
    },
    {
      "path": "places.role",
      "type": "code",
      "kinds": ["organization", "activity"],
      "steps": ["places", "*", "role"],
      "values": ["seat", "covers", "works-in", "held-in"]
    },
    {
      "path": "topics",
      "type": "reference",
      "kinds": [
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
      ],
      "steps": ["topics", "*"],
      "refersTo": ["topic"]
    },
    {
      "path": "points.type",
      "type": "code",
      "kinds": [
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
      ],
      "steps": ["points", "*", "type"],
      "values": ["finding", "recommendation", "position", "concern", "question", "conclusion", "announcement", "request"]
    },
    {
      "path": "points.text",
      "type": "prose",
      "kinds": [
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
      ],
      "steps": ["points", "*", "text"]
    },
    {
      "path": "points.by",
      "type": "reference",
      "kinds": [
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
      ],
      "steps": ["points", "*", "by", "*"],
      "refersTo": ["organization", "person", "place"]
    },
    {
      "path": "points.topics",
      "type": "reference",
      "kinds": [
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
      ],
      "steps": ["points", "*", "topics", "*"],
      "refersTo": ["topic"]
    },
    {
      "path": "summary",
      "type": "prose",
      "kinds": [
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
      ],
      "steps": ["summary"]
    },
    {"path": "references.value", "type": "name", "kinds": ["activity"], "steps": ["references", "*", "value"]},
    {
      "path": "references.scheme",
      "type": "code",
      "kinds": ["activity"],
      "steps": ["references", "*", "scheme"],
      "values": ["un-symbol", "un-sales-number"]
    },
    {
      "path": "parties.party",
      "type": "reference",
      "kinds": ["activity"],
      "steps": ["parties", "*", "party"],
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
      "kinds": ["activity"],
      "steps": ["parties", "*", "role"],
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
    {"path": "when", "type": "date", "kinds": ["activity"], "steps": ["when", "*", "value"], "attested": true},
    {
      "path": "status",
      "type": "code",
      "kinds": ["activity"],
      "steps": ["status", "*", "value"],
      "attested": true,
      "values": ["proposed", "planned", "ongoing", "held", "completed", "published"]
    },
    {"path": "partOf.activity", "type": "reference", "kinds": ["activity"], "steps": ["partOf", "*", "activity"], "refersTo": ["activity"]},
    {
      "path": "realizes.activity",
      "type": "reference",
      "kinds": ["activity"],
      "steps": ["realizes", "*", "activity"],
      "refersTo": ["activity"]
    },
    {
      "path": "realizes.certainty",
      "type": "code",
      "kinds": ["activity"],
      "steps": ["realizes", "*", "certainty"],
      "values": ["certain", "probable", "possible"]
    },
    {
      "path": "latest",
      "type": "reference",
      "kinds": ["activity"],
      "steps": ["latest", "*", "value"],
      "attested": true,
      "refersTo": ["activity"]
    },
    {
      "path": "documents.activity",
      "type": "reference",
      "kinds": ["activity"],
      "steps": ["documents", "*", "activity"],
      "refersTo": ["activity"],
      "role": {"step": "role", "values": ["produced", "considered", "presented", "contains"]}
    },
    {
      "path": "documents.role",
      "type": "code",
      "kinds": ["activity"],
      "steps": ["documents", "*", "role"],
      "values": ["produced", "considered", "presented", "contains"]
    },
    {
      "path": "related.activity",
      "type": "reference",
      "kinds": ["activity"],
      "steps": ["related", "*", "activity"],
      "refersTo": ["activity"],
      "role": {"step": "relation", "values": ["prepares", "follows", "uses", "held-alongside", "disseminates", "supports"]}
    },
    {
      "path": "related.relation",
      "type": "code",
      "kinds": ["activity"],
      "steps": ["related", "*", "relation"],
      "values": ["prepares", "follows", "uses", "held-alongside", "disseminates", "supports"]
    },
    {
      "path": "establishes.organization",
      "type": "reference",
      "kinds": ["activity"],
      "steps": ["establishes", "*", "organization"],
      "refersTo": ["organization"]
    },
    {
      "path": "instruments.instrument",
      "type": "reference",
      "kinds": ["activity"],
      "steps": ["instruments", "*", "instrument"],
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
      "kinds": ["activity"],
      "steps": ["instruments", "*", "relation"],
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
    {"path": "numbers.value", "type": "name", "kinds": ["instrument"], "steps": ["numbers", "*", "value"]},
    {
      "path": "numbers.scheme",
      "type": "code",
      "kinds": ["instrument"],
      "steps": ["numbers", "*", "scheme"],
      "values": ["un-symbol", "resolution-number", "ilo-convention-number", "un-sales-number"]
    },
    {
      "path": "adoptedBy",
      "type": "reference",
      "kinds": ["instrument"],
      "steps": ["adoptedBy", "*", "value"],
      "attested": true,
      "refersTo": ["organization", "place"]
    },
    {"path": "adoptedOn", "type": "date", "kinds": ["instrument"], "steps": ["adoptedOn", "*", "value"], "attested": true},
    {
      "path": "adoptedAt",
      "type": "reference",
      "kinds": ["instrument"],
      "steps": ["adoptedAt", "*", "value"],
      "attested": true,
      "refersTo": ["activity", "place"]
    },
    {
      "path": "adoptedThrough",
      "type": "reference",
      "kinds": ["instrument"],
      "steps": ["adoptedThrough", "*", "value"],
      "attested": true,
      "refersTo": ["instrument"]
    },
    {
      "path": "inForce",
      "type": "code",
      "kinds": ["instrument"],
      "steps": ["inForce", "*", "value"],
      "attested": true,
      "values": ["in-force", "not-in-force"]
    },
    {"path": "inForceFrom", "type": "date", "kinds": ["instrument"], "steps": ["inForceFrom", "*", "value"], "attested": true},
    {
      "path": "relations.instrument",
      "type": "reference",
      "kinds": ["instrument"],
      "steps": ["relations", "*", "instrument"],
      "refersTo": ["instrument"],
      "role": {"step": "relation", "values": ["supplements", "amends", "pursues", "part-of", "follows"]}
    },
    {
      "path": "relations.relation",
      "type": "code",
      "kinds": ["instrument"],
      "steps": ["relations", "*", "relation"],
      "values": ["supplements", "amends", "pursues", "part-of", "follows"]
    },
    {
      "path": "participation.party",
      "type": "reference",
      "kinds": ["instrument"],
      "steps": ["participation", "*", "party"],
      "refersTo": ["organization", "place"],
      "role": {"step": "action", "values": ["signed", "ratified", "acceded", "endorsed", "party"]}
    },
    {
      "path": "participation.action",
      "type": "code",
      "kinds": ["instrument"],
      "steps": ["participation", "*", "action"],
      "values": ["signed", "ratified", "acceded", "endorsed", "party"]
    },
    {"path": "participation.when", "type": "date", "kinds": ["instrument"], "steps": ["participation", "*", "when"]},
    {"path": "subject", "type": "prose", "kinds": ["survey-result"], "steps": ["subject"]},
    {
      "path": "conductedBy.organization",
      "type": "reference",
      "kinds": ["survey-result"],
      "steps": ["conductedBy", "*", "organization"],
      "refersTo": ["organization"]
    },
    {
      "path": "rounds.type",
      "type": "code",
      "kinds": ["survey-result"],
      "steps": ["rounds", "*", "type"],
      "values": ["mandate", "sent", "reminder", "deadline", "cut-off", "reported"]
    },
    {"path": "rounds.when", "type": "date", "kinds": ["survey-result"], "steps": ["rounds", "*", "when"]},
    {
      "path": "rounds.instrument",
      "type": "reference",
      "kinds": ["survey-result"],
      "steps": ["rounds", "*", "instrument"],
      "refersTo": ["instrument"],
      "role": {"step": "type", "values": ["mandate", "sent", "reminder", "deadline", "cut-off", "reported"]}
    },
    {
      "path": "rounds.activity",
      "type": "reference",
      "kinds": ["survey-result"],
      "steps": ["rounds", "*", "activity"],
      "refersTo": ["activity"],
      "role": {"step": "type", "values": ["mandate", "sent", "reminder", "deadline", "cut-off", "reported"]}
    },
    {"path": "population.description", "type": "prose", "kinds": ["survey-result"], "steps": ["population", "description"]},
    {"path": "population.size", "type": "quantity", "kinds": ["survey-result"], "steps": ["population", "size"]},
    {
      "path": "population.size.relation",
      "type": "code",
      "kinds": ["survey-result"],
      "steps": ["population", "size", "relation"],
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {"path": "population.size.unit", "type": "code", "kinds": ["survey-result"], "steps": ["population", "size", "unit"]},
    {
      "path": "respondents.respondent",
      "type": "reference",
      "kinds": ["survey-result"],
      "steps": ["respondents", "*", "respondent"],
      "refersTo": ["organization", "place"]
    },
    {
      "path": "respondents.membership",
      "type": "code",
      "kinds": ["survey-result"],
      "steps": ["respondents", "*", "membership"],
      "values": ["member", "non-member"]
    },
    {
      "path": "respondents.onBehalfOf.organization",
      "type": "reference",
      "kinds": ["survey-result"],
      "steps": ["respondents", "*", "onBehalfOf", "organization"],
      "refersTo": ["organization"]
    },
    {
      "path": "respondents.onBehalfOf.members",
      "type": "quantity",
      "kinds": ["survey-result"],
      "steps": ["respondents", "*", "onBehalfOf", "members"]
    },
    {
      "path": "respondents.onBehalfOf.members.relation",
      "type": "code",
      "kinds": ["survey-result"],
      "steps": ["respondents", "*", "onBehalfOf", "members", "relation"],
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {
      "path": "respondents.onBehalfOf.members.unit",
      "type": "code",
      "kinds": ["survey-result"],
      "steps": ["respondents", "*", "onBehalfOf", "members", "unit"]
    },
    {
      "path": "respondents.onBehalfOf.includesRespondent",
      "type": "code",
      "kinds": ["survey-result"],
      "steps": ["respondents", "*", "onBehalfOf", "includesRespondent"],
      "values": ["false", "true"]
    },
    {"path": "responses.count", "type": "quantity", "kinds": ["survey-result"], "steps": ["responses", "*", "count"]},
    {
      "path": "responses.count.relation",
      "type": "code",
      "kinds": ["survey-result"],
      "steps": ["responses", "*", "count", "relation"],
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {"path": "responses.count.unit", "type": "code", "kinds": ["survey-result"], "steps": ["responses", "*", "count", "unit"]},
    {
      "path": "responses.membership",
      "type": "code",
      "kinds": ["survey-result"],
      "steps": ["responses", "*", "membership"],
      "values": ["member", "all"]
    },
    {"path": "options.id", "type": "code", "kinds": ["survey-result"], "steps": ["options", "*", "id"]},
    {"path": "options.label", "type": "prose", "kinds": ["survey-result"], "steps": ["options", "*", "label"]},
    {"path": "options.count", "type": "quantity", "kinds": ["survey-result"], "steps": ["options", "*", "count"]},
    {
      "path": "options.count.relation",
      "type": "code",
      "kinds": ["survey-result"],
      "steps": ["options", "*", "count", "relation"],
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {"path": "options.count.unit", "type": "code", "kinds": ["survey-result"], "steps": ["options", "*", "count", "unit"]},
    {"path": "responseRate.rate", "type": "quantity", "kinds": ["survey-result"], "steps": ["responseRate", "*", "value", "rate"]},
    {
      "path": "responseRate.rate.relation",
      "type": "code",
      "kinds": ["survey-result"],
      "steps": ["responseRate", "*", "value", "rate", "relation"],
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {"path": "responseRate.rate.unit", "type": "code", "kinds": ["survey-result"], "steps": ["responseRate", "*", "value", "rate", "unit"]},
    {"path": "responseRate.base", "type": "prose", "kinds": ["survey-result"], "steps": ["responseRate", "*", "value", "base"]},
    {
      "path": "responseRate.surveys",
      "type": "reference",
      "kinds": ["survey-result"],
      "steps": ["responseRate", "*", "value", "surveys", "*"],
      "refersTo": ["survey-result"]
    },
    {"path": "outcome.text", "type": "prose", "kinds": ["survey-result"], "steps": ["outcome", "*", "text"]},
    {
      "path": "views.quantifier",
      "type": "code",
      "kinds": ["survey-result"],
      "steps": ["views", "*", "quantifier"],
      "values": ["all", "majority", "most", "many", "several", "some", "a-few", "one", "most-frequent", "varied"]
    },
    {"path": "views.among", "type": "code", "kinds": ["survey-result"], "steps": ["views", "*", "among"]},
    {"path": "views.text", "type": "prose", "kinds": ["survey-result"], "steps": ["views", "*", "text"]},
    {"path": "views.figures", "type": "quantity", "kinds": ["survey-result"], "steps": ["views", "*", "figures", "*"]},
    {
      "path": "views.figures.relation",
      "type": "code",
      "kinds": ["survey-result"],
      "steps": ["views", "*", "figures", "*", "relation"],
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {"path": "views.figures.unit", "type": "code", "kinds": ["survey-result"], "steps": ["views", "*", "figures", "*", "unit"]},
    {
      "path": "views.topics",
      "type": "reference",
      "kinds": ["survey-result"],
      "steps": ["views", "*", "topics", "*"],
      "refersTo": ["topic"]
    },
    {"path": "meeting", "type": "reference", "kinds": ["meeting-session"], "steps": ["meeting"], "refersTo": ["activity"]},
    {"path": "label", "type": "prose", "kinds": ["meeting-session"], "steps": ["label"]},
    {"path": "parent", "type": "reference", "kinds": ["meeting-session"], "steps": ["parent"], "refersTo": ["meeting-session"]},
    {"path": "order", "type": "number", "kinds": ["meeting-session"], "steps": ["order"]},
    {
      "path": "contributions.speaker",
      "type": "reference",
      "kinds": ["meeting-session"],
      "steps": ["contributions", "*", "speaker"],
      "refersTo": ["organization", "person"]
    },
    {
      "path": "contributions.kind",
      "type": "code",
      "kinds": ["meeting-session"],
      "steps": ["contributions", "*", "kind"],
      "values": ["opening", "presentation", "introduction", "statement", "question", "remark", "report"]
    },
    {"path": "contributions.role", "type": "prose", "kinds": ["meeting-session"], "steps": ["contributions", "*", "role"]},
    {
      "path": "contributions.affiliations",
      "type": "reference",
      "kinds": ["meeting-session"],
      "steps": ["contributions", "*", "affiliations", "*"],
      "refersTo": ["organization"]
    },
    {"path": "contributions.subject", "type": "prose", "kinds": ["meeting-session"], "steps": ["contributions", "*", "subject"]},
    {
      "path": "contributions.documents",
      "type": "reference",
      "kinds": ["meeting-session"],
      "steps": ["contributions", "*", "documents", "*"],
      "refersTo": ["activity"]
    },
    {"path": "symbol", "type": "name", "kinds": ["source"], "steps": ["symbol", "*", "value"], "attested": true},
    {"path": "date", "type": "date", "kinds": ["source"], "steps": ["date", "*", "value"], "attested": true},
    {
      "path": "issuedBy",
      "type": "reference",
      "kinds": ["source"],
      "steps": ["issuedBy", "*", "value"],
      "attested": true,
      "refersTo": ["organization"]
    },
    {"path": "details.label", "type": "prose", "kinds": ["source"], "steps": ["details", "*", "label"]},
    {"path": "details.value", "type": "prose", "kinds": ["source"], "steps": ["details", "*", "value"]},
    {"path": "sections.id", "type": "code", "kinds": ["source"], "steps": ["sections", "*", "id"]},
    {"path": "sections.label", "type": "prose", "kinds": ["source"], "steps": ["sections", "*", "label"]},
    {"path": "sections.heading", "type": "prose", "kinds": ["source"], "steps": ["sections", "*", "heading"]},
    {"path": "sections.parent", "type": "code", "kinds": ["source"], "steps": ["sections", "*", "parent"]},
    {"path": "paragraphs.locator", "type": "code", "kinds": ["source"], "steps": ["paragraphs", "*", "locator"]},
    {
      "path": "paragraphs.type",
      "type": "code",
      "kinds": ["source"],
      "steps": ["paragraphs", "*", "type"],
      "values": ["masthead", "contents", "summary", "heading", "paragraph", "note"]
    },
    {"path": "paragraphs.section", "type": "code", "kinds": ["source"], "steps": ["paragraphs", "*", "section"]},
    {
      "path": "paragraphs.damage.type",
      "type": "code",
      "kinds": ["source"],
      "steps": ["paragraphs", "*", "damage", "*", "type"],
      "values": ["truncated-start", "truncated-end", "garbled", "displaced", "heading-missing", "note-missing", "numbering-gap"]
    },
    {"path": "paragraphs.damage.text", "type": "prose", "kinds": ["source"], "steps": ["paragraphs", "*", "damage", "*", "text"]},
    {"path": "honorific", "type": "prose", "kinds": ["person"], "steps": ["honorific"]},
    {"path": "positions.title", "type": "prose", "kinds": ["person"], "steps": ["positions", "*", "title"]},
    {
      "path": "positions.organization",
      "type": "reference",
      "kinds": ["person"],
      "steps": ["positions", "*", "organization"],
      "refersTo": ["organization"]
    },
    {"path": "scopeNote", "type": "prose", "kinds": ["topic"], "steps": ["scopeNote"]},
    {"path": "broader", "type": "reference", "kinds": ["topic", "place"], "steps": ["broader", "*"], "refersTo": ["topic", "place"]},
    {"path": "related", "type": "reference", "kinds": ["topic"], "steps": ["related", "*"], "refersTo": ["topic"]},
    {"path": "codes.m49", "type": "code", "kinds": ["place"], "steps": ["codes", "m49"]},
    {"path": "codes.iso2", "type": "code", "kinds": ["place"], "steps": ["codes", "iso2"]},
    {"path": "codes.iso3", "type": "code", "kinds": ["place"], "steps": ["codes", "iso3"]},
    {"path": "measure", "type": "prose", "kinds": ["statistic"], "steps": ["measure"]},
    {"path": "value", "type": "quantity", "kinds": ["statistic"], "steps": ["value", "*", "value"], "attested": true},
    {
      "path": "value.relation",
      "type": "code",
      "kinds": ["statistic"],
      "steps": ["value", "*", "value", "relation"],
      "values": ["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    },
    {"path": "value.unit", "type": "code", "kinds": ["statistic"], "steps": ["value", "*", "value", "unit"]},
    {"path": "period", "type": "date", "kinds": ["statistic"], "steps": ["period"]},
    {"path": "places", "type": "reference", "kinds": ["statistic"], "steps": ["places", "*"], "refersTo": ["place"]},
    {"path": "by", "type": "reference", "kinds": ["statistic"], "steps": ["by", "*"], "refersTo": ["organization", "place"]},
    {
      "path": "about",
      "type": "reference",
      "kinds": ["statistic"],
      "steps": ["about", "*"],
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
