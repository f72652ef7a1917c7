/** Types of the records of the migration register, in the public face. Made from https://migration-register.example/v1/schemas/public/bundle.schema.json */

/** One record of any kind; `kind` tells which. */
export type AnyRecord = RecordOfKind[keyof RecordOfKind];

/** The record of each kind. */
export interface RecordOfKind {
  readonly 'organization': Organization;
  readonly 'activity': Activity;
  readonly 'instrument': Instrument;
  readonly 'survey-result': SurveyResult;
  readonly 'meeting-session': MeetingSession;
  readonly 'source': Source;
  readonly 'person': Person;
  readonly 'topic': Topic;
  readonly 'place': Place;
  readonly 'statistic': Statistic;
}

/** Something done or planned: a publication, meeting, study, programme, survey, service or campaign. */
export interface Activity {
  /** Tells the kind of the record. */
  readonly kind: 'activity';
  /** Unique within the kind, and the name of the file. */
  readonly id: Slug;
  /** Ids that this record had before; they still resolve. */
  readonly formerIds?: readonly Slug[];
  /** The names of the record, one of them its caption: `preferred`, or `descriptive` where the sources give none. */
  readonly names: readonly Name[];
  readonly type: ActivityType;
  /** Document symbols and sales numbers. */
  readonly references?: readonly DocumentNumber[];
  /** Who did what in it; a place stands for its Government. */
  readonly parties?: readonly ActivityParty[];
  /** When it takes or took place, or came out. */
  readonly when?: readonly AttestedEDTF[];
  /** How far it had come when the source was written. */
  readonly status: readonly AttestedActivityStatus[];
  /** Where it is held, or what it covers. */
  readonly places?: readonly ActivityPlace[];
  /** The series, programme or larger event that it belongs to. */
  readonly partOf?: readonly LargerActivity[];
  /** The planned activity, told as a record of its own, of which this is the outcome. */
  readonly realizes?: readonly RealizedPlan[];
  /** Of a series: the most recent occurrence. */
  readonly latest?: readonly AttestedReferenceToActivity[];
  /** Documents that it produced, considered, presented or contains; a document is an activity of type publication or report. */
  readonly documents?: readonly ActivityDocument[];
  /** What it is to other activities. */
  readonly related?: readonly ActivityRelation[];
  /** The bodies or networks that it sets up. */
  readonly establishes?: readonly EstablishedBody[];
  /** The instruments that it has to do with. */
  readonly instruments?: readonly ActivityInstrument[];
  /** What the record is about; our indexing, not a statement of the sources. */
  readonly topics?: readonly ReferenceToTopic[];
  /** Things said by or in this record. */
  readonly points?: readonly Point[];
  /** What it is, in our own words, from the cited paragraphs. */
  readonly summary?: Sentence;
  /** What an editor has to say of the record. */
  readonly remarks?: readonly Remark[];
  /** Every place that states the record or anything in it. */
  readonly cite: readonly Citation[];
}

/** A document of an activity, and what it is to it. */
export interface ActivityDocument {
  readonly activity: ReferenceToActivity;
  readonly role: DocumentRole;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** An instrument that an activity has to do with, and how. */
export interface ActivityInstrument {
  readonly instrument: ReferenceToInstrument;
  readonly relation: ActivityInstrumentRelation;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** What the activity has to do with the instrument. */
export type ActivityInstrumentRelation = 'mandated-by' | 'responds-to' | 'concerns' | 'adopts' | 'promotes' | 'implements' | 'monitors' | 'produces' | 'uses' | 'disseminates';

/** Somebody who has a part in an activity. */
export interface ActivityParty {
  readonly party: ReferenceToOrganizationOrPersonOrPlace;
  readonly role: PartyRole;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** A place of an activity, and what the place is to it. */
export interface ActivityPlace {
  readonly place: ReferenceToPlace;
  readonly role: ActivityPlaceRole;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** What the place is to the activity. */
export type ActivityPlaceRole = 'held-in' | 'covers';

/** What an activity is to another. */
export interface ActivityRelation {
  readonly activity: ReferenceToActivity;
  readonly relation: ActivityRelationType;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** What the activity is to the other. */
export type ActivityRelationType = 'prepares' | 'follows' | 'uses' | 'held-alongside' | 'disseminates' | 'supports';

/** How far an activity has come. */
export type ActivityStatus = 'proposed' | 'planned' | 'ongoing' | 'held' | 'completed' | 'published';

/** What sort of work it is. */
export type ActivityType = 'publication' | 'report' | 'meeting' | 'meeting-series' | 'conference' | 'seminar' | 'workshop' | 'forum' | 'expert-group' | 'panel' | 'round-table' | 'hearing' | 'dialogue' | 'negotiation' | 'training' | 'research' | 'database' | 'statistics' | 'survey' | 'programme' | 'project' | 'technical-assistance' | 'capacity-building' | 'advocacy' | 'standard-setting' | 'policy-development' | 'service' | 'network-building' | 'coordination' | 'institution-building' | 'presentation' | 'funding' | 'field-visit' | 'monitoring';

/** One value, with the places that state it and what bounds it. Sources that disagree stand side by side. */
export interface AttestedActivityStatus {
  readonly value: ActivityStatus;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** One value, with the places that state it and what bounds it. Sources that disagree stand side by side. */
export interface AttestedEDTF {
  readonly value: EDTF;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** One value, with the places that state it and what bounds it. Sources that disagree stand side by side. */
export interface AttestedForceStatus {
  readonly value: ForceStatus;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** One value, with the places that state it and what bounds it. Sources that disagree stand side by side. */
export interface AttestedLabel {
  readonly value: Label;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** One value, with the places that state it and what bounds it. Sources that disagree stand side by side. */
export interface AttestedQuantity {
  readonly value: Quantity;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** One value, with the places that state it and what bounds it. Sources that disagree stand side by side. */
export interface AttestedReferenceToActivity {
  readonly value: ReferenceToActivity;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** One value, with the places that state it and what bounds it. Sources that disagree stand side by side. */
export interface AttestedReferenceToActivityOrPlace {
  readonly value: ReferenceToActivityOrPlace;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** One value, with the places that state it and what bounds it. Sources that disagree stand side by side. */
export interface AttestedReferenceToInstrument {
  readonly value: ReferenceToInstrument;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** One value, with the places that state it and what bounds it. Sources that disagree stand side by side. */
export interface AttestedReferenceToOrganization {
  readonly value: ReferenceToOrganization;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** One value, with the places that state it and what bounds it. Sources that disagree stand side by side. */
export interface AttestedReferenceToOrganizationOrPlace {
  readonly value: ReferenceToOrganizationOrPlace;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** One value, with the places that state it and what bounds it. Sources that disagree stand side by side. */
export interface AttestedResponseRate {
  readonly value: ResponseRate;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** One value, with the places that state it and what bounds it. Sources that disagree stand side by side. */
export interface AttestedUnitedNationsSystem {
  readonly value: UnitedNationsSystem;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** How a statement is known, where its source does not state it outright. */
export type Basis = 'implied' | 'external';

/** How sure it is that the plan and the outcome belong together. */
export type Certainty = 'certain' | 'probable' | 'possible';

/** A source and a place in it. */
export interface Citation {
  /** The id of a record of kind `source`. */
  readonly source: Slug;
  readonly locator: Locator;
  /** What is wrong with the text there; filled from the source, and never written by authors. */
  readonly damage?: readonly DamageType[];
}

/** Something that a speaker said or presented in a session. */
export interface Contribution {
  /** An organization where its representative is not named; left out where the text does not tell. */
  readonly speaker?: ReferenceToOrganizationOrPerson;
  readonly kind: ContributionKind;
  /** Position at the time, as printed. */
  readonly role?: Label;
  /** Bodies that the speaker belonged to or spoke for at the time. */
  readonly affiliations?: readonly ReferenceToOrganization[];
  /** What it was about. */
  readonly subject: Label;
  /** Documents that were presented or named in it. */
  readonly documents?: readonly ReferenceToActivity[];
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** What sort of contribution it is. */
export type ContributionKind = 'opening' | 'presentation' | 'introduction' | 'statement' | 'question' | 'remark' | 'report';

/** Whether a count is of Member States only or of all Governments. */
export type CountedMembership = 'member' | 'all';

/** Something that is wrong with the text at a place. */
export interface Damage {
  readonly type: DamageType;
  /** What is wrong, in our own words. */
  readonly text: Sentence;
}

/** What is wrong with the text at a place of a source. */
export type DamageType = 'truncated-start' | 'truncated-end' | 'garbled' | 'displaced' | 'heading-missing' | 'note-missing' | 'numbering-gap';

/** Something that the head of a document says of it. */
export interface Detail {
  /** What is told, such as "Agenda item". */
  readonly label: Label;
  /** What is told of it, as printed. */
  readonly value: Label;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** A symbol or sales number of a document. */
export interface DocumentNumber {
  /** The number, as printed. */
  readonly value: Label;
  readonly scheme: DocumentNumberScheme;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** What sort of number it is. */
export type DocumentNumberScheme = 'un-symbol' | 'un-sales-number';

/** What the activity did with the document. */
export type DocumentRole = 'produced' | 'considered' | 'presented' | 'contains';

/** A date or interval in the Extended Date/Time Format (ISO 8601-2). */
export type EDTF = string;

/** A body or network that an activity sets up. */
export interface EstablishedBody {
  readonly organization: ReferenceToOrganization;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** Whether an instrument is in force. */
export type ForceStatus = 'in-force' | 'not-in-force';

/** A text that binds or guides: a convention, protocol, resolution, declaration, programme, guideline or contract. */
export interface Instrument {
  /** Tells the kind of the record. */
  readonly kind: 'instrument';
  /** Unique within the kind, and the name of the file. */
  readonly id: Slug;
  /** Ids that this record had before; they still resolve. */
  readonly formerIds?: readonly Slug[];
  /** The names of the record, one of them its caption: `preferred`, or `descriptive` where the sources give none. */
  readonly names: readonly Name[];
  readonly type: InstrumentType;
  /** Symbols and numbers by which it is cited. */
  readonly numbers?: readonly InstrumentNumber[];
  /** The body that adopted it; a place stands for its Government. */
  readonly adoptedBy?: readonly AttestedReferenceToOrganizationOrPlace[];
  /** When it was adopted. */
  readonly adoptedOn?: readonly AttestedEDTF[];
  /** The meeting or place of adoption. */
  readonly adoptedAt?: readonly AttestedReferenceToActivityOrPlace[];
  /** The instrument by which it was adopted, such as a resolution. */
  readonly adoptedThrough?: readonly AttestedReferenceToInstrument[];
  /** Whether it is in force. */
  readonly inForce?: readonly AttestedForceStatus[];
  /** When it entered into force. */
  readonly inForceFrom?: readonly AttestedEDTF[];
  /** What it is to other instruments. */
  readonly relations?: readonly InstrumentRelation[];
  /** Who signed it, ratified it, or is a party to it. */
  readonly participation?: readonly Participation[];
  /** What the record is about; our indexing, not a statement of the sources. */
  readonly topics?: readonly ReferenceToTopic[];
  /** Things said by or in this record. */
  readonly points?: readonly Point[];
  /** What it is, in our own words, from the cited paragraphs. */
  readonly summary?: Sentence;
  /** What an editor has to say of the record. */
  readonly remarks?: readonly Remark[];
  /** Every place that states the record or anything in it. */
  readonly cite: readonly Citation[];
}

/** A symbol or number by which an instrument is cited. */
export interface InstrumentNumber {
  /** The number, as printed. */
  readonly value: Label;
  readonly scheme: InstrumentNumberScheme;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** What sort of number it is. */
export type InstrumentNumberScheme = 'un-symbol' | 'resolution-number' | 'ilo-convention-number' | 'un-sales-number';

/** What an instrument is to another. */
export interface InstrumentRelation {
  readonly instrument: ReferenceToInstrument;
  readonly relation: InstrumentRelationType;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** What the instrument is to the other. */
export type InstrumentRelationType = 'supplements' | 'amends' | 'pursues' | 'part-of' | 'follows';

/** What sort of text it is. */
export type InstrumentType = 'convention' | 'protocol' | 'treaty' | 'trade-agreement' | 'resolution' | 'declaration' | 'programme-of-action' | 'plan-of-action' | 'platform-for-action' | 'goals' | 'recommendations' | 'principles' | 'guidelines' | 'framework' | 'communication' | 'policy' | 'contract' | 'questionnaire' | 'bilateral-agreement' | 'labour-standard' | 'agenda';

/** A name, title or heading. */
export type Label = string;

/** An activity that another belongs to. */
export interface LargerActivity {
  readonly activity: ReferenceToActivity;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** A place in a source: a paragraph number, `note-3`, `summary`, or section and ordinal as in `b1.2`. */
export type Locator = string;

/** A session of a meeting: its place in the agenda, who spoke, and what was said. */
export interface MeetingSession {
  /** Tells the kind of the record. */
  readonly kind: 'meeting-session';
  /** Unique within the kind, and the name of the file. */
  readonly id: Slug;
  /** Ids that this record had before; they still resolve. */
  readonly formerIds?: readonly Slug[];
  /** The names of the record, one of them its caption: `preferred`, or `descriptive` where the sources give none. */
  readonly names: readonly Name[];
  /** The meeting that it is a session of. */
  readonly meeting: ReferenceToActivity;
  /** The label as printed, such as "B.1"; left out where none is printed. */
  readonly label?: Label;
  /** The session that it is a part of. */
  readonly parent?: ReferenceToMeetingSession;
  /** Position among all sessions of the meeting. */
  readonly order: number;
  /** What was said, in the order of the text. */
  readonly contributions?: readonly Contribution[];
  /** What the record is about; our indexing, not a statement of the sources. */
  readonly topics?: readonly ReferenceToTopic[];
  /** Things said by or in this record. */
  readonly points?: readonly Point[];
  /** What it is, in our own words, from the cited paragraphs. */
  readonly summary?: Sentence;
  /** What an editor has to say of the record. */
  readonly remarks?: readonly Remark[];
  /** Every place that states the record or anything in it. */
  readonly cite: readonly Citation[];
}

/** A body or Government that belongs to an organization. */
export interface Member {
  readonly member: ReferenceToOrganizationOrPlace;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** Whether a respondent is a Member State of the United Nations. */
export type Membership = 'member' | 'non-member';

/** One name of a record, as a source has it. */
export interface Name {
  /** The name itself. */
  readonly value: Label;
  readonly role: NameRole;
  /** ISO 639 code; left out for English. */
  readonly lang?: string;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** preferred: the caption; acronym; short: a clipped form; variant: another wording; misspelling: printed so by mistake; former: held earlier; descriptive: our own label for a thing that the source leaves unnamed. */
export type NameRole = 'preferred' | 'acronym' | 'short' | 'variant' | 'misspelling' | 'former' | 'descriptive';

/** A body that acts on international migration: an organ, office, agency, commission, network, university or association. */
export interface Organization {
  /** Tells the kind of the record. */
  readonly kind: 'organization';
  /** Unique within the kind, and the name of the file. */
  readonly id: Slug;
  /** Ids that this record had before; they still resolve. */
  readonly formerIds?: readonly Slug[];
  /** The names of the record, one of them its caption: `preferred`, or `descriptive` where the sources give none. */
  readonly names: readonly Name[];
  readonly type: OrganizationType;
  /** Within or outside the United Nations system, as the sources class it. */
  readonly unSystem?: readonly AttestedUnitedNationsSystem[];
  /** The body that it is part of. */
  readonly parents?: readonly AttestedReferenceToOrganization[];
  /** Member bodies where stated; a place stands for its Government. */
  readonly members?: readonly Member[];
  /** Standing relations to other bodies and instruments; work done together is an activity. */
  readonly relations?: readonly OrganizationRelation[];
  /** When it was set up. */
  readonly established?: readonly AttestedEDTF[];
  /** Where it sits, works, or has its scope. */
  readonly places?: readonly OrganizationPlace[];
  /** What the record is about; our indexing, not a statement of the sources. */
  readonly topics?: readonly ReferenceToTopic[];
  /** Things said by or in this record. */
  readonly points?: readonly Point[];
  /** What it is, in our own words, from the cited paragraphs. */
  readonly summary?: Sentence;
  /** What an editor has to say of the record. */
  readonly remarks?: readonly Remark[];
  /** Every place that states the record or anything in it. */
  readonly cite: readonly Citation[];
}

/** A place of a body, and what the body is to it. */
export interface OrganizationPlace {
  readonly place: ReferenceToPlace;
  readonly role: OrganizationPlaceRole;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** What the place is to the body. */
export type OrganizationPlaceRole = 'seat' | 'covers' | 'works-in';

/** A standing relation of a body to another body or to an instrument. */
export interface OrganizationRelation {
  readonly type: OrganizationRelationType;
  readonly target: ReferenceToOrganizationOrInstrument;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** What the body is to the other body or the instrument. */
export type OrganizationRelationType = 'secretariat-of' | 'services' | 'monitors' | 'partner-of' | 'head-of' | 'coordinates' | 'succeeds';

/** What sort of body it is. */
export type OrganizationType = 'principal-organ' | 'subsidiary-organ' | 'secretariat' | 'department' | 'division' | 'section' | 'office' | 'regional-commission' | 'fund' | 'programme' | 'specialized-agency' | 'research-institute' | 'treaty-body' | 'special-procedure' | 'office-holder' | 'task-force' | 'working-group' | 'commission' | 'intergovernmental-organization' | 'regional-organization' | 'regional-organ' | 'ministry' | 'statistical-office' | 'inter-agency-group' | 'inter-agency-programme' | 'non-governmental-organization' | 'professional-association' | 'research-network' | 'partnership' | 'university' | 'membership' | 'other';

/** What a body or Government did in respect of an instrument. */
export interface Participation {
  readonly party: ReferenceToOrganizationOrPlace;
  readonly action: ParticipationAction;
  /** When that was done. */
  readonly when?: EDTF;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** What was done in respect of the instrument. */
export type ParticipationAction = 'signed' | 'ratified' | 'acceded' | 'endorsed' | 'party';

/** What part somebody has in an activity. */
export type PartyRole = 'lead' | 'organizer' | 'co-organizer' | 'convener' | 'host' | 'partner' | 'funder' | 'author' | 'publisher' | 'implementer' | 'coordinator' | 'secretariat' | 'initiator' | 'contributor' | 'participant' | 'requester' | 'recipient' | 'beneficiary';

/** A place that can be cited. */
export interface Passage {
  readonly locator: Locator;
  readonly type: PassageType;
  /** The section that it stands in. */
  readonly section?: Locator;
  /** What is wrong with the text there. */
  readonly damage?: readonly Damage[];
}

/** What sort of place it is. */
export type PassageType = 'masthead' | 'contents' | 'summary' | 'heading' | 'paragraph' | 'note';

/** A person whom a source names. */
export interface Person {
  /** Tells the kind of the record. */
  readonly kind: 'person';
  /** Unique within the kind, and the name of the file. */
  readonly id: Slug;
  /** Ids that this record had before; they still resolve. */
  readonly formerIds?: readonly Slug[];
  /** The names of the record, one of them its caption: `preferred`, or `descriptive` where the sources give none. */
  readonly names: readonly Name[];
  /** As printed, such as "Ms.". */
  readonly honorific?: Label;
  /** Positions held at the time of the source; `holds` where the source says former or since. */
  readonly positions?: readonly Position[];
  /** What the record is about; our indexing, not a statement of the sources. */
  readonly topics?: readonly ReferenceToTopic[];
  /** Things said by or in this record. */
  readonly points?: readonly Point[];
  /** What it is, in our own words, from the cited paragraphs. */
  readonly summary?: Sentence;
  /** What an editor has to say of the record. */
  readonly remarks?: readonly Remark[];
  /** Every place that states the record or anything in it. */
  readonly cite: readonly Citation[];
}

/** A country, region, city or border area. */
export interface Place {
  /** Tells the kind of the record. */
  readonly kind: 'place';
  /** Unique within the kind, and the name of the file. */
  readonly id: Slug;
  /** Ids that this record had before; they still resolve. */
  readonly formerIds?: readonly Slug[];
  /** The names of the record, one of them its caption: `preferred`, or `descriptive` where the sources give none. */
  readonly names: readonly Name[];
  readonly type: PlaceType;
  readonly codes?: PlaceCodes;
  /** The region or country that it lies in, after UN M49 for countries. */
  readonly broader?: readonly ReferenceToPlace[];
  /** What the record is about; our indexing, not a statement of the sources. */
  readonly topics?: readonly ReferenceToTopic[];
  /** Things said by or in this record. */
  readonly points?: readonly Point[];
  /** What it is, in our own words, from the cited paragraphs. */
  readonly summary?: Sentence;
  /** What an editor has to say of the record. */
  readonly remarks?: readonly Remark[];
  /** Every place that states the record or anything in it. */
  readonly cite: readonly Citation[];
}

/** External codes. UN M49, https://unstats.un.org/unsd/methodology/m49/; ISO 3166-1 alpha-2, https://www.iso.org/iso-3166-country-codes.html; ISO 3166-1 alpha-3, https://www.iso.org/iso-3166-country-codes.html. */
export interface PlaceCodes {
  /** The M49 code, three digits. */
  readonly m49?: string;
  /** The ISO 3166-1 code of two letters. */
  readonly iso2?: string;
  /** The ISO 3166-1 code of three letters. */
  readonly iso3?: string;
}

/** What sort of place it is. */
export type PlaceType = 'world' | 'region' | 'country' | 'city' | 'border-area' | 'country-group';

/** A thing said, kept apart from a thing that is so. */
export interface Point {
  readonly type: PointType;
  /** What was said, in our own words. */
  readonly text: Sentence;
  /** Who said it, where that is not the record itself. A place stands for its Government. */
  readonly by?: readonly ReferenceToOrganizationOrPersonOrPlace[];
  /** What it is about. */
  readonly topics?: readonly ReferenceToTopic[];
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** What sort of saying it is. */
export type PointType = 'finding' | 'recommendation' | 'position' | 'concern' | 'question' | 'conclusion' | 'announcement' | 'request';

/** A position that somebody holds or held. */
export interface Position {
  /** The title of the position, as printed. */
  readonly title: Label;
  /** The body in which it is held. */
  readonly organization?: ReferenceToOrganization;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** How many of a group hold a view, as the source words it. */
export type Quantifier = 'all' | 'majority' | 'most' | 'many' | 'several' | 'some' | 'a-few' | 'one' | 'most-frequent' | 'varied';

/** A number as hedged as its source has it: "over 40" is `more-than` 40. */
export interface Quantity {
  readonly relation: QuantityRelation;
  /** The number; the lower end with `between`. */
  readonly value: number;
  /** The upper end; only with `between`. */
  readonly upper?: number;
  /** What is counted, plural: `persons`, `per-cent`, `days`. */
  readonly unit: string;
  /** The whole that a share is of, or the group that is counted. */
  readonly of?: Label;
}

/** How the number is hedged. */
export type QuantityRelation = 'exactly' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'between';

/** A planned activity of which another is the outcome. */
export interface RealizedPlan {
  readonly activity: ReferenceToActivity;
  readonly certainty: Certainty;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** A reference "activity/…". */
export type ReferenceToActivity = `activity/${string}`;

/** A reference "activity/…" or "place/…". */
export type ReferenceToActivityOrPlace = `activity/${string}` | `place/${string}`;

/** A reference "instrument/…". */
export type ReferenceToInstrument = `instrument/${string}`;

/** A reference "meeting-session/…". */
export type ReferenceToMeetingSession = `meeting-session/${string}`;

/** A reference "organization/…". */
export type ReferenceToOrganization = `organization/${string}`;

/** A reference "organization/…" or "instrument/…". */
export type ReferenceToOrganizationOrInstrument = `organization/${string}` | `instrument/${string}`;

/** A reference "organization/…" or "person/…". */
export type ReferenceToOrganizationOrPerson = `organization/${string}` | `person/${string}`;

/** A reference "organization/…" or "person/…" or "place/…". */
export type ReferenceToOrganizationOrPersonOrPlace = `organization/${string}` | `person/${string}` | `place/${string}`;

/** A reference "organization/…" or "place/…". */
export type ReferenceToOrganizationOrPlace = `organization/${string}` | `place/${string}`;

/** A reference "place/…". */
export type ReferenceToPlace = `place/${string}`;

/** A reference "organization/…" or "activity/…" or "instrument/…" or "survey-result/…" or "meeting-session/…" or "source/…". */
export type ReferenceToSubject = `organization/${string}` | `activity/${string}` | `instrument/${string}` | `survey-result/${string}` | `meeting-session/${string}` | `source/${string}`;

/** A reference "survey-result/…". */
export type ReferenceToSurveyResult = `survey-result/${string}`;

/** A reference "topic/…". */
export type ReferenceToTopic = `topic/${string}`;

/** What an editor says of a record: what disagrees, is misprinted, only implied, or lost. */
export interface Remark {
  readonly type: RemarkType;
  /** The remark, in our own words. */
  readonly text: Sentence;
  /** JSON Pointer of the field that it explains, such as `/adoptedOn`. */
  readonly field?: string;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** What the remark is about. */
export type RemarkType = 'contradiction' | 'misprint' | 'variant' | 'implied' | 'premise' | 'planned-then-held' | 'numbering' | 'damage';

/** The group that the respondent answered for, and how many members it counts. */
export interface RepresentedGroup {
  readonly organization: ReferenceToOrganization;
  readonly members: Quantity;
  /** Whether the respondent is counted among the members. */
  readonly includesRespondent: boolean;
}

/** A Government or body that answered. */
export interface Respondent {
  readonly respondent: ReferenceToOrganizationOrPlace;
  readonly membership: Membership;
  readonly onBehalfOf?: RepresentedGroup;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** How many of a group answered. */
export interface ResponseCount {
  readonly count: Quantity;
  readonly membership: CountedMembership;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** The share of those asked that answered. */
export interface ResponseRate {
  readonly rate: Quantity;
  /** What the rate is of, as printed. */
  readonly base: Label;
  /** The inquiries that a joint rate covers, this one included. */
  readonly surveys?: readonly ReferenceToSurveyResult[];
}

/** What sort of step it is. */
export type RoundType = 'mandate' | 'sent' | 'reminder' | 'deadline' | 'cut-off' | 'reported';

/** A section of a document. */
export interface Section {
  readonly id: Locator;
  /** As printed; left out where the heading is missing. */
  readonly label?: Label;
  /** As printed. */
  readonly heading?: Label;
  /** The section around it, which is listed before it. */
  readonly parent?: Locator;
}

/** A statement in our own words. */
export type Sentence = string;

/** A lower-case kebab slug, such as `unhcr`. */
export type Slug = string;

/** A document that the register was encoded from, with every place that can be cited. */
export interface Source {
  /** Tells the kind of the record. */
  readonly kind: 'source';
  /** Unique within the kind, and the name of the file. */
  readonly id: Slug;
  /** Ids that this record had before; they still resolve. */
  readonly formerIds?: readonly Slug[];
  /** The names of the record, one of them its caption: `preferred`, or `descriptive` where the sources give none. */
  readonly names: readonly Name[];
  /** Document symbol. */
  readonly symbol?: readonly AttestedLabel[];
  /** When it was said: the second clock, `knownAt`, compares with this. */
  readonly date: readonly AttestedEDTF[];
  /** The body that issued it. */
  readonly issuedBy?: readonly AttestedReferenceToOrganization[];
  /** Session, agenda item, distribution, languages. */
  readonly details?: readonly Detail[];
  /** The sections, in the order of the document. */
  readonly sections: readonly Section[];
  /** Every place that can be cited, in the order of the document. */
  readonly paragraphs: readonly Passage[];
  /** What the record is about; our indexing, not a statement of the sources. */
  readonly topics?: readonly ReferenceToTopic[];
  /** Things said by or in this record. */
  readonly points?: readonly Point[];
  /** What it is, in our own words, from the cited paragraphs. */
  readonly summary?: Sentence;
  /** What an editor has to say of the record. */
  readonly remarks?: readonly Remark[];
  /** Every place that states the record or anything in it. */
  readonly cite: readonly Citation[];
}

/** A number with its meaning: what was counted, when, where, by whom, and of what record it is a figure. */
export interface Statistic {
  /** Tells the kind of the record. */
  readonly kind: 'statistic';
  /** Unique within the kind, and the name of the file. */
  readonly id: Slug;
  /** Ids that this record had before; they still resolve. */
  readonly formerIds?: readonly Slug[];
  /** The names of the record, one of them its caption: `preferred`, or `descriptive` where the sources give none. */
  readonly names: readonly Name[];
  /** What was counted or measured. */
  readonly measure: Label;
  /** The figure. */
  readonly value: readonly AttestedQuantity[];
  /** The time that the figure is of. */
  readonly period?: EDTF;
  /** The places that the figure is of. */
  readonly places?: readonly ReferenceToPlace[];
  /** Who counted or estimated. */
  readonly by?: readonly ReferenceToOrganizationOrPlace[];
  /** The records whose figure it is. */
  readonly about?: readonly ReferenceToSubject[];
  /** What the record is about; our indexing, not a statement of the sources. */
  readonly topics?: readonly ReferenceToTopic[];
  /** Things said by or in this record. */
  readonly points?: readonly Point[];
  /** What it is, in our own words, from the cited paragraphs. */
  readonly summary?: Sentence;
  /** What an editor has to say of the record. */
  readonly remarks?: readonly Remark[];
  /** Every place that states the record or anything in it. */
  readonly cite: readonly Citation[];
}

/** A body that conducts an inquiry. */
export interface SurveyConductor {
  readonly organization: ReferenceToOrganization;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** An answer that was counted. */
export interface SurveyOption {
  readonly id: Slug;
  /** The answer, in our own words. */
  readonly label: Label;
  readonly count: Quantity;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** Something that was concluded from an inquiry. */
export interface SurveyOutcome {
  /** The conclusion, in our own words. */
  readonly text: Sentence;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** Those who were asked in an inquiry. */
export interface SurveyPopulation {
  /** Who was asked. */
  readonly description: Label;
  /** How many were asked. */
  readonly size?: Quantity;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** An inquiry of Governments and what they answered: rounds, respondents, counts, rates and views. */
export interface SurveyResult {
  /** Tells the kind of the record. */
  readonly kind: 'survey-result';
  /** Unique within the kind, and the name of the file. */
  readonly id: Slug;
  /** Ids that this record had before; they still resolve. */
  readonly formerIds?: readonly Slug[];
  /** The names of the record, one of them its caption: `preferred`, or `descriptive` where the sources give none. */
  readonly names: readonly Name[];
  /** What was asked about. */
  readonly subject: Label;
  /** Who asked. */
  readonly conductedBy: readonly SurveyConductor[];
  /** The steps of the inquiry in order of time. */
  readonly rounds: readonly SurveyRound[];
  /** Who was asked, and how many there were; the size says where it comes from. */
  readonly population?: SurveyPopulation;
  /** Who answered. */
  readonly respondents?: readonly Respondent[];
  /** How many answered, as printed: Member States only, or all Governments. */
  readonly responses?: readonly ResponseCount[];
  /** The answers that were counted. */
  readonly options?: readonly SurveyOption[];
  /** The share that answered. */
  readonly responseRate?: readonly AttestedResponseRate[];
  /** What was concluded from it. */
  readonly outcome?: readonly SurveyOutcome[];
  /** Qualitative views, each with its quantifier and the group that it speaks of. */
  readonly views?: readonly SurveyView[];
  /** What the record is about; our indexing, not a statement of the sources. */
  readonly topics?: readonly ReferenceToTopic[];
  /** Things said by or in this record. */
  readonly points?: readonly Point[];
  /** What it is, in our own words, from the cited paragraphs. */
  readonly summary?: Sentence;
  /** What an editor has to say of the record. */
  readonly remarks?: readonly Remark[];
  /** Every place that states the record or anything in it. */
  readonly cite: readonly Citation[];
}

/** A step of an inquiry. */
export interface SurveyRound {
  readonly type: RoundType;
  /** When it was. */
  readonly when?: EDTF;
  /** The instrument by which it was done. */
  readonly instrument?: ReferenceToInstrument;
  /** The document or meeting in which it was done. */
  readonly activity?: ReferenceToActivity;
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** A view that those who answered expressed. */
export interface SurveyView {
  readonly quantifier: Quantifier;
  /** `all-respondents`, or the id of the option whose choosers are meant. */
  readonly among: Slug;
  /** The view, in our own words. */
  readonly text: Sentence;
  /** Figures that belong to it. */
  readonly figures?: readonly Quantity[];
  /** What it is about. */
  readonly topics?: readonly ReferenceToTopic[];
  /** Valid time: when the statement held. Left out when the source sets no bounds. */
  readonly holds?: EDTF;
  /** Left out when the source states it outright. */
  readonly basis?: Basis;
  /** Where an external statement comes from. */
  readonly reference?: Label;
  /** The wording that the value stands for, such as "early March 2003". */
  readonly stated?: Label;
  /** What a reader must know about this statement. */
  readonly note?: Sentence;
  /** The places that state it; empty only for an external statement. */
  readonly cite: readonly Citation[];
}

/** A concept of our indexing vocabulary, after SKOS (https://www.w3.org/TR/skos-reference/). */
export interface Topic {
  /** Tells the kind of the record. */
  readonly kind: 'topic';
  /** Unique within the kind, and the name of the file. */
  readonly id: Slug;
  /** Ids that this record had before; they still resolve. */
  readonly formerIds?: readonly Slug[];
  /** The names of the record, one of them its caption: `preferred`, or `descriptive` where the sources give none. */
  readonly names: readonly Name[];
  /** What the concept covers, and what not. */
  readonly scopeNote?: Sentence;
  /** The concepts that it is a part of. */
  readonly broader?: readonly ReferenceToTopic[];
  /** Concepts beside it. */
  readonly related?: readonly ReferenceToTopic[];
  /** What the record is about; our indexing, not a statement of the sources. */
  readonly topics?: readonly ReferenceToTopic[];
  /** Things said by or in this record. */
  readonly points?: readonly Point[];
  /** What it is, in our own words, from the cited paragraphs. */
  readonly summary?: Sentence;
  /** What an editor has to say of the record. */
  readonly remarks?: readonly Remark[];
  /** Every place that states the record or anything in it. */
  readonly cite: readonly Citation[];
}

/** Whether a body is classed with the United Nations system. */
export type UnitedNationsSystem = 'within' | 'outside';
