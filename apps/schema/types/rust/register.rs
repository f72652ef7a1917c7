// Example code that deserializes and serializes the model.
// extern crate serde;
// #[macro_use]
// extern crate serde_derive;
// extern crate serde_json;
//
// use generated_module::Register;
//
// fn main() {
//     let json = r#"{"answer": 42}"#;
//     let model: Register = serde_json::from_str(&json).unwrap();
// }

use serde::{Serialize, Deserialize};

/// Records of the migration register, one list a kind.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Register {
    /// Something done or planned: a publication, meeting, study, programme, survey, service or
    /// campaign.
    pub activities: Option<Vec<Activity>>,

    /// A text that binds or guides: a convention, protocol, resolution, declaration, programme,
    /// guideline or contract.
    pub instruments: Option<Vec<Instrument>>,

    /// A session of a meeting: its place in the agenda, who spoke, and what was said.
    pub meeting_sessions: Option<Vec<MeetingSession>>,

    /// A body that acts on international migration: an organ, office, agency, commission,
    /// network, university or association.
    pub organizations: Option<Vec<Organization>>,

    /// A person whom a source names.
    pub people: Option<Vec<Person>>,

    /// A country, region, city or border area.
    pub places: Option<Vec<Place>>,

    /// A document that the register was encoded from, with every place that can be cited.
    pub sources: Option<Vec<Source>>,

    /// A number with its meaning: what was counted, when, where, by whom, and of what record it
    /// is a figure.
    pub statistics: Option<Vec<Statistic>>,

    /// An inquiry of Governments and what they answered: rounds, respondents, counts, rates and
    /// views.
    pub survey_results: Option<Vec<SurveyResult>>,

    /// A concept of our indexing vocabulary, after SKOS (https://www.w3.org/TR/skos-reference/).
    pub topics: Option<Vec<Topic>>,
}

/// Something done or planned: a publication, meeting, study, programme, survey, service or
/// campaign.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    /// Every place that states the record or anything in it.
    pub cite: Vec<Citation>,

    /// Documents that it produced, considered, presented or contains; a document is an activity
    /// of type publication or report.
    pub documents: Option<Vec<ActivityDocument>>,

    /// The bodies or networks that it sets up.
    pub establishes: Option<Vec<EstablishedBody>>,

    /// Ids that this record had before; they still resolve.
    pub former_ids: Option<Vec<String>>,

    /// Unique within the kind, and the name of the file.
    pub id: String,

    /// The instruments that it has to do with.
    pub instruments: Option<Vec<ActivityInstrument>>,

    /// Tells the kind of the record.
    pub kind: String,

    /// Of a series: the most recent occurrence.
    pub latest: Option<Vec<AttestedReferenceToActivity>>,

    /// The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    /// sources give none.
    pub names: Vec<Name>,

    /// Who did what in it; a place stands for its Government.
    pub parties: Option<Vec<ActivityParty>>,

    /// The series, programme or larger event that it belongs to.
    pub part_of: Option<Vec<LargerActivity>>,

    /// Where it is held, or what it covers.
    pub places: Option<Vec<ActivityPlace>>,

    /// Things said by or in this record.
    pub points: Option<Vec<Point>>,

    /// The planned activity, told as a record of its own, of which this is the outcome.
    pub realizes: Option<Vec<RealizedPlan>>,

    /// Document symbols and sales numbers.
    pub references: Option<Vec<DocumentNumber>>,

    /// What it is to other activities.
    pub related: Option<Vec<ActivityRelation>>,

    /// What an editor has to say of the record.
    pub remarks: Option<Vec<Remark>>,

    /// How far it had come when the source was written.
    pub status: Vec<AttestedActivityStatus>,

    /// What it is, in our own words, from the cited paragraphs.
    pub summary: Option<String>,

    /// What the record is about; our indexing, not a statement of the sources.
    pub topics: Option<Vec<String>>,

    #[serde(rename = "type")]
    pub activity_type: ActivityType,

    /// When it takes or took place, or came out.
    pub when: Option<Vec<AttestedEdtf>>,
}

/// What sort of work it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityType {
    Advocacy,

    #[serde(rename = "capacity-building")]
    CapacityBuilding,

    Conference,

    Coordination,

    Database,

    Dialogue,

    #[serde(rename = "expert-group")]
    ExpertGroup,

    #[serde(rename = "field-visit")]
    FieldVisit,

    Forum,

    Funding,

    Hearing,

    #[serde(rename = "institution-building")]
    InstitutionBuilding,

    Meeting,

    #[serde(rename = "meeting-series")]
    MeetingSeries,

    Monitoring,

    Negotiation,

    #[serde(rename = "network-building")]
    NetworkBuilding,

    Panel,

    #[serde(rename = "policy-development")]
    PolicyDevelopment,

    Presentation,

    Programme,

    Project,

    Publication,

    Report,

    Research,

    #[serde(rename = "round-table")]
    RoundTable,

    Seminar,

    Service,

    #[serde(rename = "standard-setting")]
    StandardSetting,

    Statistics,

    Survey,

    #[serde(rename = "technical-assistance")]
    TechnicalAssistance,

    Training,

    Workshop,
}

/// A source and a place in it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Citation {
    /// What is wrong with the text there; filled from the source, and never written by authors.
    pub damage: Option<Vec<DamageType>>,

    pub locator: String,

    /// The id of a record of kind `source`.
    pub source: String,
}

/// What is wrong with the text at a place of a source.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DamageType {
    Displaced,

    Garbled,

    #[serde(rename = "heading-missing")]
    HeadingMissing,

    #[serde(rename = "note-missing")]
    NoteMissing,

    #[serde(rename = "numbering-gap")]
    NumberingGap,

    #[serde(rename = "truncated-end")]
    TruncatedEnd,

    #[serde(rename = "truncated-start")]
    TruncatedStart,
}

/// A document of an activity, and what it is to it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ActivityDocument {
    pub activity: String,

    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    pub role: DocumentRole,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// Left out when the source states it outright.
///
/// How a statement is known, where its source does not state it outright.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    External,

    Implied,
}

/// What the activity did with the document.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentRole {
    Considered,

    Contains,

    Presented,

    Produced,
}

/// A body or network that an activity sets up.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct EstablishedBody {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    pub organization: String,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// An instrument that an activity has to do with, and how.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ActivityInstrument {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    pub instrument: String,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    pub relation: ActivityInstrumentRelation,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// What the activity has to do with the instrument.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityInstrumentRelation {
    Adopts,

    Concerns,

    Disseminates,

    Implements,

    #[serde(rename = "mandated-by")]
    MandatedBy,

    Monitors,

    Produces,

    Promotes,

    #[serde(rename = "responds-to")]
    RespondsTo,

    Uses,
}

/// One value, with the places that state it and what bounds it. Sources that disagree stand
/// side by side.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttestedReferenceToActivity {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    pub value: String,
}

/// One name of a record, as a source has it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Name {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// ISO 639 code; left out for English.
    pub lang: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    pub role: NameRole,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    /// The name itself.
    pub value: String,
}

/// preferred: the caption; acronym; short: a clipped form; variant: another wording;
/// misspelling: printed so by mistake; former: held earlier; descriptive: our own label for
/// a thing that the source leaves unnamed.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameRole {
    Acronym,

    Descriptive,

    Former,

    Misspelling,

    Preferred,

    Short,

    Variant,
}

/// An activity that another belongs to.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LargerActivity {
    pub activity: String,

    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// Somebody who has a part in an activity.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ActivityParty {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    pub party: String,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    pub role: PartyRole,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// What part somebody has in an activity.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartyRole {
    Author,

    Beneficiary,

    #[serde(rename = "co-organizer")]
    CoOrganizer,

    Contributor,

    Convener,

    Coordinator,

    Funder,

    Host,

    Implementer,

    Initiator,

    Lead,

    Organizer,

    Participant,

    Partner,

    Publisher,

    Recipient,

    Requester,

    Secretariat,
}

/// A place of an activity, and what the place is to it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ActivityPlace {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    pub place: String,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    pub role: ActivityPlaceRole,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// What the place is to the activity.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityPlaceRole {
    Covers,

    #[serde(rename = "held-in")]
    HeldIn,
}

/// A thing said, kept apart from a thing that is so.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Point {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// Who said it, where that is not the record itself. A place stands for its Government.
    pub by: Option<Vec<String>>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    /// What was said, in our own words.
    pub text: String,

    /// What it is about.
    pub topics: Option<Vec<String>>,

    #[serde(rename = "type")]
    pub point_type: PointType,
}

/// What sort of saying it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PointType {
    Announcement,

    Concern,

    Conclusion,

    Finding,

    Position,

    Question,

    Recommendation,

    Request,
}

/// A planned activity of which another is the outcome.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RealizedPlan {
    pub activity: String,

    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    pub certainty: Certainty,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// How sure it is that the plan and the outcome belong together.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    Certain,

    Possible,

    Probable,
}

/// A symbol or sales number of a document.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct DocumentNumber {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    pub scheme: DocumentNumberScheme,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    /// The number, as printed.
    pub value: String,
}

/// What sort of number it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentNumberScheme {
    #[serde(rename = "un-sales-number")]
    UnSalesNumber,

    #[serde(rename = "un-symbol")]
    UnSymbol,
}

/// What an activity is to another.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ActivityRelation {
    pub activity: String,

    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    pub relation: ActivityRelationType,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// What the activity is to the other.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityRelationType {
    Disseminates,

    Follows,

    #[serde(rename = "held-alongside")]
    HeldAlongside,

    Prepares,

    Supports,

    Uses,
}

/// What an editor says of a record: what disagrees, is misprinted, only implied, or lost.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Remark {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// JSON Pointer of the field that it explains, such as `/adoptedOn`.
    pub field: Option<String>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    /// The remark, in our own words.
    pub text: String,

    #[serde(rename = "type")]
    pub remark_type: RemarkType,
}

/// What the remark is about.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkType {
    Contradiction,

    Damage,

    Implied,

    Misprint,

    Numbering,

    #[serde(rename = "planned-then-held")]
    PlannedThenHeld,

    Premise,

    Variant,
}

/// One value, with the places that state it and what bounds it. Sources that disagree stand
/// side by side.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttestedActivityStatus {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    pub value: ActivityStatus,
}

/// How far an activity has come.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActivityStatus {
    Completed,

    Held,

    Ongoing,

    Planned,

    Proposed,

    Published,
}

/// One value, with the places that state it and what bounds it. Sources that disagree stand
/// side by side.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttestedEdtf {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    pub value: String,
}

/// A text that binds or guides: a convention, protocol, resolution, declaration, programme,
/// guideline or contract.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Instrument {
    /// The meeting or place of adoption.
    pub adopted_at: Option<Vec<AttestedReferenceToActivityOrPlace>>,

    /// The body that adopted it; a place stands for its Government.
    pub adopted_by: Option<Vec<AttestedReferenceToOrganizationOrPlace>>,

    /// When it was adopted.
    pub adopted_on: Option<Vec<AttestedEdtf>>,

    /// The instrument by which it was adopted, such as a resolution.
    pub adopted_through: Option<Vec<AttestedReferenceToInstrument>>,

    /// Every place that states the record or anything in it.
    pub cite: Vec<Citation>,

    /// Ids that this record had before; they still resolve.
    pub former_ids: Option<Vec<String>>,

    /// Unique within the kind, and the name of the file.
    pub id: String,

    /// Whether it is in force.
    pub in_force: Option<Vec<AttestedForceStatus>>,

    /// When it entered into force.
    pub in_force_from: Option<Vec<AttestedEdtf>>,

    /// Tells the kind of the record.
    pub kind: String,

    /// The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    /// sources give none.
    pub names: Vec<Name>,

    /// Symbols and numbers by which it is cited.
    pub numbers: Option<Vec<InstrumentNumber>>,

    /// Who signed it, ratified it, or is a party to it.
    pub participation: Option<Vec<Participation>>,

    /// Things said by or in this record.
    pub points: Option<Vec<Point>>,

    /// What it is to other instruments.
    pub relations: Option<Vec<InstrumentRelation>>,

    /// What an editor has to say of the record.
    pub remarks: Option<Vec<Remark>>,

    /// What it is, in our own words, from the cited paragraphs.
    pub summary: Option<String>,

    /// What the record is about; our indexing, not a statement of the sources.
    pub topics: Option<Vec<String>>,

    #[serde(rename = "type")]
    pub instrument_type: InstrumentType,
}

/// One value, with the places that state it and what bounds it. Sources that disagree stand
/// side by side.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttestedReferenceToActivityOrPlace {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    pub value: String,
}

/// One value, with the places that state it and what bounds it. Sources that disagree stand
/// side by side.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttestedReferenceToOrganizationOrPlace {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    pub value: String,
}

/// One value, with the places that state it and what bounds it. Sources that disagree stand
/// side by side.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttestedReferenceToInstrument {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    pub value: String,
}

/// One value, with the places that state it and what bounds it. Sources that disagree stand
/// side by side.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttestedForceStatus {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    pub value: ForceStatus,
}

/// Whether an instrument is in force.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ForceStatus {
    #[serde(rename = "in-force")]
    InForce,

    #[serde(rename = "not-in-force")]
    NotInForce,
}

/// What sort of text it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentType {
    Agenda,

    #[serde(rename = "bilateral-agreement")]
    BilateralAgreement,

    Communication,

    Contract,

    Convention,

    Declaration,

    Framework,

    Goals,

    Guidelines,

    #[serde(rename = "labour-standard")]
    LabourStandard,

    #[serde(rename = "plan-of-action")]
    PlanOfAction,

    #[serde(rename = "platform-for-action")]
    PlatformForAction,

    Policy,

    Principles,

    #[serde(rename = "programme-of-action")]
    ProgrammeOfAction,

    Protocol,

    Questionnaire,

    Recommendations,

    Resolution,

    #[serde(rename = "trade-agreement")]
    TradeAgreement,

    Treaty,
}

/// A symbol or number by which an instrument is cited.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct InstrumentNumber {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    pub scheme: InstrumentNumberScheme,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    /// The number, as printed.
    pub value: String,
}

/// What sort of number it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentNumberScheme {
    #[serde(rename = "ilo-convention-number")]
    IloConventionNumber,

    #[serde(rename = "resolution-number")]
    ResolutionNumber,

    #[serde(rename = "un-sales-number")]
    UnSalesNumber,

    #[serde(rename = "un-symbol")]
    UnSymbol,
}

/// What a body or Government did in respect of an instrument.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Participation {
    pub action: ParticipationAction,

    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    pub party: String,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    /// When that was done.
    pub when: Option<String>,
}

/// What was done in respect of the instrument.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParticipationAction {
    Acceded,

    Endorsed,

    Party,

    Ratified,

    Signed,
}

/// What an instrument is to another.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct InstrumentRelation {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    pub instrument: String,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    pub relation: InstrumentRelationType,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// What the instrument is to the other.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentRelationType {
    Amends,

    Follows,

    #[serde(rename = "part-of")]
    PartOf,

    Pursues,

    Supplements,
}

/// A session of a meeting: its place in the agenda, who spoke, and what was said.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MeetingSession {
    /// Every place that states the record or anything in it.
    pub cite: Vec<Citation>,

    /// What was said, in the order of the text.
    pub contributions: Option<Vec<Contribution>>,

    /// Ids that this record had before; they still resolve.
    pub former_ids: Option<Vec<String>>,

    /// Unique within the kind, and the name of the file.
    pub id: String,

    /// Tells the kind of the record.
    pub kind: String,

    /// The label as printed, such as "B.1"; left out where none is printed.
    pub label: Option<String>,

    /// The meeting that it is a session of.
    pub meeting: String,

    /// The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    /// sources give none.
    pub names: Vec<Name>,

    /// Position among all sessions of the meeting.
    pub order: i32,

    /// The session that it is a part of.
    pub parent: Option<String>,

    /// Things said by or in this record.
    pub points: Option<Vec<Point>>,

    /// What an editor has to say of the record.
    pub remarks: Option<Vec<Remark>>,

    /// What it is, in our own words, from the cited paragraphs.
    pub summary: Option<String>,

    /// What the record is about; our indexing, not a statement of the sources.
    pub topics: Option<Vec<String>>,
}

/// Something that a speaker said or presented in a session.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Contribution {
    /// Bodies that the speaker belonged to or spoke for at the time.
    pub affiliations: Option<Vec<String>>,

    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Documents that were presented or named in it.
    pub documents: Option<Vec<String>>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    pub kind: ContributionKind,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// Position at the time, as printed.
    pub role: Option<String>,

    /// An organization where its representative is not named; left out where the text does not
    /// tell.
    pub speaker: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    /// What it was about.
    pub subject: String,
}

/// What sort of contribution it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContributionKind {
    Introduction,

    Opening,

    Presentation,

    Question,

    Remark,

    Report,

    Statement,
}

/// A body that acts on international migration: an organ, office, agency, commission,
/// network, university or association.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Organization {
    /// Every place that states the record or anything in it.
    pub cite: Vec<Citation>,

    /// When it was set up.
    pub established: Option<Vec<AttestedEdtf>>,

    /// Ids that this record had before; they still resolve.
    pub former_ids: Option<Vec<String>>,

    /// Unique within the kind, and the name of the file.
    pub id: String,

    /// Tells the kind of the record.
    pub kind: String,

    /// Member bodies where stated; a place stands for its Government.
    pub members: Option<Vec<Member>>,

    /// The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    /// sources give none.
    pub names: Vec<Name>,

    /// The body that it is part of.
    pub parents: Option<Vec<AttestedReferenceToOrganization>>,

    /// Where it sits, works, or has its scope.
    pub places: Option<Vec<OrganizationPlace>>,

    /// Things said by or in this record.
    pub points: Option<Vec<Point>>,

    /// Standing relations to other bodies and instruments; work done together is an activity.
    pub relations: Option<Vec<OrganizationRelation>>,

    /// What an editor has to say of the record.
    pub remarks: Option<Vec<Remark>>,

    /// What it is, in our own words, from the cited paragraphs.
    pub summary: Option<String>,

    /// What the record is about; our indexing, not a statement of the sources.
    pub topics: Option<Vec<String>>,

    #[serde(rename = "type")]
    pub organization_type: OrganizationType,

    /// Within or outside the United Nations system, as the sources class it.
    pub un_system: Option<Vec<AttestedUnitedNationsSystem>>,
}

/// A body or Government that belongs to an organization.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Member {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    pub member: String,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// What sort of body it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganizationType {
    Commission,

    Department,

    Division,

    Fund,

    #[serde(rename = "inter-agency-group")]
    InterAgencyGroup,

    #[serde(rename = "inter-agency-programme")]
    InterAgencyProgramme,

    #[serde(rename = "intergovernmental-organization")]
    IntergovernmentalOrganization,

    Membership,

    Ministry,

    #[serde(rename = "non-governmental-organization")]
    NonGovernmentalOrganization,

    Office,

    #[serde(rename = "office-holder")]
    OfficeHolder,

    Other,

    Partnership,

    #[serde(rename = "principal-organ")]
    PrincipalOrgan,

    #[serde(rename = "professional-association")]
    ProfessionalAssociation,

    Programme,

    #[serde(rename = "regional-commission")]
    RegionalCommission,

    #[serde(rename = "regional-organ")]
    RegionalOrgan,

    #[serde(rename = "regional-organization")]
    RegionalOrganization,

    #[serde(rename = "research-institute")]
    ResearchInstitute,

    #[serde(rename = "research-network")]
    ResearchNetwork,

    Secretariat,

    Section,

    #[serde(rename = "special-procedure")]
    SpecialProcedure,

    #[serde(rename = "specialized-agency")]
    SpecializedAgency,

    #[serde(rename = "statistical-office")]
    StatisticalOffice,

    #[serde(rename = "subsidiary-organ")]
    SubsidiaryOrgan,

    #[serde(rename = "task-force")]
    TaskForce,

    #[serde(rename = "treaty-body")]
    TreatyBody,

    University,

    #[serde(rename = "working-group")]
    WorkingGroup,
}

/// One value, with the places that state it and what bounds it. Sources that disagree stand
/// side by side.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttestedReferenceToOrganization {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    pub value: String,
}

/// A place of a body, and what the body is to it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OrganizationPlace {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    pub place: String,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    pub role: OrganizationPlaceRole,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// What the place is to the body.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganizationPlaceRole {
    Covers,

    Seat,

    #[serde(rename = "works-in")]
    WorksIn,
}

/// A standing relation of a body to another body or to an instrument.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OrganizationRelation {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    pub target: String,

    #[serde(rename = "type")]
    pub organization_relation_type: OrganizationRelationType,
}

/// What the body is to the other body or the instrument.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganizationRelationType {
    Coordinates,

    #[serde(rename = "head-of")]
    HeadOf,

    Monitors,

    #[serde(rename = "partner-of")]
    PartnerOf,

    #[serde(rename = "secretariat-of")]
    SecretariatOf,

    Services,

    Succeeds,
}

/// One value, with the places that state it and what bounds it. Sources that disagree stand
/// side by side.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttestedUnitedNationsSystem {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    pub value: UnitedNationsSystem,
}

/// Whether a body is classed with the United Nations system.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnitedNationsSystem {
    Outside,

    Within,
}

/// A person whom a source names.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// Every place that states the record or anything in it.
    pub cite: Vec<Citation>,

    /// Ids that this record had before; they still resolve.
    pub former_ids: Option<Vec<String>>,

    /// As printed, such as "Ms.".
    pub honorific: Option<String>,

    /// Unique within the kind, and the name of the file.
    pub id: String,

    /// Tells the kind of the record.
    pub kind: String,

    /// The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    /// sources give none.
    pub names: Vec<Name>,

    /// Things said by or in this record.
    pub points: Option<Vec<Point>>,

    /// Positions held at the time of the source; `holds` where the source says former or since.
    pub positions: Option<Vec<Position>>,

    /// What an editor has to say of the record.
    pub remarks: Option<Vec<Remark>>,

    /// What it is, in our own words, from the cited paragraphs.
    pub summary: Option<String>,

    /// What the record is about; our indexing, not a statement of the sources.
    pub topics: Option<Vec<String>>,
}

/// A position that somebody holds or held.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Position {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// The body in which it is held.
    pub organization: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    /// The title of the position, as printed.
    pub title: String,
}

/// A country, region, city or border area.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The region or country that it lies in, after UN M49 for countries.
    pub broader: Option<Vec<String>>,

    /// Every place that states the record or anything in it.
    pub cite: Vec<Citation>,

    pub codes: Option<PlaceCodes>,

    /// Ids that this record had before; they still resolve.
    pub former_ids: Option<Vec<String>>,

    /// Unique within the kind, and the name of the file.
    pub id: String,

    /// Tells the kind of the record.
    pub kind: String,

    /// The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    /// sources give none.
    pub names: Vec<Name>,

    /// Things said by or in this record.
    pub points: Option<Vec<Point>>,

    /// What an editor has to say of the record.
    pub remarks: Option<Vec<Remark>>,

    /// What it is, in our own words, from the cited paragraphs.
    pub summary: Option<String>,

    /// What the record is about; our indexing, not a statement of the sources.
    pub topics: Option<Vec<String>>,

    #[serde(rename = "type")]
    pub place_type: PlaceType,
}

/// External codes. UN M49, https://unstats.un.org/unsd/methodology/m49/; ISO 3166-1 alpha-2,
/// https://www.iso.org/iso-3166-country-codes.html; ISO 3166-1 alpha-3,
/// https://www.iso.org/iso-3166-country-codes.html.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PlaceCodes {
    /// The ISO 3166-1 code of two letters.
    pub iso2: Option<String>,

    /// The ISO 3166-1 code of three letters.
    pub iso3: Option<String>,

    /// The M49 code, three digits.
    pub m49: Option<String>,
}

/// What sort of place it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceType {
    #[serde(rename = "border-area")]
    BorderArea,

    City,

    Country,

    #[serde(rename = "country-group")]
    CountryGroup,

    Region,

    World,
}

/// A document that the register was encoded from, with every place that can be cited.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// Every place that states the record or anything in it.
    pub cite: Vec<Citation>,

    /// When it was said: the second clock, `knownAt`, compares with this.
    pub date: Vec<AttestedEdtf>,

    /// Session, agenda item, distribution, languages.
    pub details: Option<Vec<Detail>>,

    /// Ids that this record had before; they still resolve.
    pub former_ids: Option<Vec<String>>,

    /// Unique within the kind, and the name of the file.
    pub id: String,

    /// The body that issued it.
    pub issued_by: Option<Vec<AttestedReferenceToOrganization>>,

    /// Tells the kind of the record.
    pub kind: String,

    /// The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    /// sources give none.
    pub names: Vec<Name>,

    /// Every place that can be cited, in the order of the document.
    pub paragraphs: Vec<Passage>,

    /// Things said by or in this record.
    pub points: Option<Vec<Point>>,

    /// What an editor has to say of the record.
    pub remarks: Option<Vec<Remark>>,

    /// The sections, in the order of the document.
    pub sections: Vec<Section>,

    /// What it is, in our own words, from the cited paragraphs.
    pub summary: Option<String>,

    /// Document symbol.
    pub symbol: Option<Vec<AttestedLabel>>,

    /// What the record is about; our indexing, not a statement of the sources.
    pub topics: Option<Vec<String>>,
}

/// Something that the head of a document says of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Detail {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What is told, such as "Agenda item".
    pub label: String,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    /// What is told of it, as printed.
    pub value: String,
}

/// A place that can be cited.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Passage {
    /// What is wrong with the text there.
    pub damage: Option<Vec<Damage>>,

    pub locator: String,

    /// The section that it stands in.
    pub section: Option<String>,

    #[serde(rename = "type")]
    pub passage_type: PassageType,
}

/// Something that is wrong with the text at a place.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Damage {
    /// What is wrong, in our own words.
    pub text: String,

    #[serde(rename = "type")]
    pub damage_type: DamageType,
}

/// What sort of place it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PassageType {
    Contents,

    Heading,

    Masthead,

    Note,

    Paragraph,

    Summary,
}

/// A section of a document.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Section {
    /// As printed.
    pub heading: Option<String>,

    pub id: String,

    /// As printed; left out where the heading is missing.
    pub label: Option<String>,

    /// The section around it, which is listed before it.
    pub parent: Option<String>,
}

/// One value, with the places that state it and what bounds it. Sources that disagree stand
/// side by side.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttestedLabel {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    pub value: String,
}

/// A number with its meaning: what was counted, when, where, by whom, and of what record it
/// is a figure.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Statistic {
    /// The records whose figure it is.
    pub about: Option<Vec<String>>,

    /// Who counted or estimated.
    pub by: Option<Vec<String>>,

    /// Every place that states the record or anything in it.
    pub cite: Vec<Citation>,

    /// Ids that this record had before; they still resolve.
    pub former_ids: Option<Vec<String>>,

    /// Unique within the kind, and the name of the file.
    pub id: String,

    /// Tells the kind of the record.
    pub kind: String,

    /// What was counted or measured.
    pub measure: String,

    /// The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    /// sources give none.
    pub names: Vec<Name>,

    /// The time that the figure is of.
    pub period: Option<String>,

    /// The places that the figure is of.
    pub places: Option<Vec<String>>,

    /// Things said by or in this record.
    pub points: Option<Vec<Point>>,

    /// What an editor has to say of the record.
    pub remarks: Option<Vec<Remark>>,

    /// What it is, in our own words, from the cited paragraphs.
    pub summary: Option<String>,

    /// What the record is about; our indexing, not a statement of the sources.
    pub topics: Option<Vec<String>>,

    /// The figure.
    pub value: Vec<AttestedQuantity>,
}

/// One value, with the places that state it and what bounds it. Sources that disagree stand
/// side by side.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttestedQuantity {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    pub value: Quantity,
}

/// A number as hedged as its source has it: "over 40" is `more-than` 40.
///
/// How many were asked.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Quantity {
    /// The whole that a share is of, or the group that is counted.
    pub of: Option<String>,

    pub relation: QuantityRelation,

    /// What is counted, plural: `persons`, `per-cent`, `days`.
    pub unit: String,

    /// The upper end; only with `between`.
    pub upper: Option<f64>,

    /// The number; the lower end with `between`.
    pub value: f64,
}

/// How the number is hedged.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuantityRelation {
    About,

    #[serde(rename = "at-least")]
    AtLeast,

    #[serde(rename = "at-most")]
    AtMost,

    Between,

    Exactly,

    #[serde(rename = "less-than")]
    LessThan,

    #[serde(rename = "more-than")]
    MoreThan,
}

/// An inquiry of Governments and what they answered: rounds, respondents, counts, rates and
/// views.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SurveyResult {
    /// Every place that states the record or anything in it.
    pub cite: Vec<Citation>,

    /// Who asked.
    pub conducted_by: Vec<SurveyConductor>,

    /// Ids that this record had before; they still resolve.
    pub former_ids: Option<Vec<String>>,

    /// Unique within the kind, and the name of the file.
    pub id: String,

    /// Tells the kind of the record.
    pub kind: String,

    /// The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    /// sources give none.
    pub names: Vec<Name>,

    /// The answers that were counted.
    pub options: Option<Vec<SurveyOption>>,

    /// What was concluded from it.
    pub outcome: Option<Vec<SurveyOutcome>>,

    /// Things said by or in this record.
    pub points: Option<Vec<Point>>,

    /// Who was asked, and how many there were; the size says where it comes from.
    pub population: Option<SurveyPopulation>,

    /// What an editor has to say of the record.
    pub remarks: Option<Vec<Remark>>,

    /// Who answered.
    pub respondents: Option<Vec<Respondent>>,

    /// The share that answered.
    pub response_rate: Option<Vec<AttestedResponseRate>>,

    /// How many answered, as printed: Member States only, or all Governments.
    pub responses: Option<Vec<ResponseCount>>,

    /// The steps of the inquiry in order of time.
    pub rounds: Vec<SurveyRound>,

    /// What was asked about.
    pub subject: String,

    /// What it is, in our own words, from the cited paragraphs.
    pub summary: Option<String>,

    /// What the record is about; our indexing, not a statement of the sources.
    pub topics: Option<Vec<String>>,

    /// Qualitative views, each with its quantifier and the group that it speaks of.
    pub views: Option<Vec<SurveyView>>,
}

/// A body that conducts an inquiry.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SurveyConductor {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    pub organization: String,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// An answer that was counted.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SurveyOption {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    pub count: Quantity,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    pub id: String,

    /// The answer, in our own words.
    pub label: String,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// Something that was concluded from an inquiry.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SurveyOutcome {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    /// The conclusion, in our own words.
    pub text: String,
}

/// Who was asked, and how many there were; the size says where it comes from.
///
/// Those who were asked in an inquiry.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SurveyPopulation {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Who was asked.
    pub description: String,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// How many were asked.
    pub size: Option<Quantity>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// A Government or body that answered.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Respondent {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    pub membership: Membership,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    pub on_behalf_of: Option<RepresentedGroup>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    pub respondent: String,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// Whether a respondent is a Member State of the United Nations.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Membership {
    Member,

    #[serde(rename = "non-member")]
    NonMember,
}

/// The group that the respondent answered for, and how many members it counts.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RepresentedGroup {
    /// Whether the respondent is counted among the members.
    pub includes_respondent: bool,

    pub members: Quantity,

    pub organization: String,
}

/// One value, with the places that state it and what bounds it. Sources that disagree stand
/// side by side.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttestedResponseRate {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    pub value: ResponseRate,
}

/// The share of those asked that answered.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ResponseRate {
    /// What the rate is of, as printed.
    pub base: String,

    pub rate: Quantity,

    /// The inquiries that a joint rate covers, this one included.
    pub surveys: Option<Vec<String>>,
}

/// How many of a group answered.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ResponseCount {
    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    pub count: Quantity,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    pub membership: CountedMembership,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,
}

/// Whether a count is of Member States only or of all Governments.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountedMembership {
    All,

    Member,
}

/// A step of an inquiry.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SurveyRound {
    /// The document or meeting in which it was done.
    pub activity: Option<String>,

    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// The instrument by which it was done.
    pub instrument: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    #[serde(rename = "type")]
    pub survey_round_type: RoundType,

    /// When it was.
    pub when: Option<String>,
}

/// What sort of step it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoundType {
    #[serde(rename = "cut-off")]
    CutOff,

    Deadline,

    Mandate,

    Reminder,

    Reported,

    Sent,
}

/// A view that those who answered expressed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SurveyView {
    /// `all-respondents`, or the id of the option whose choosers are meant.
    pub among: String,

    /// Left out when the source states it outright.
    pub basis: Option<Basis>,

    /// The places that state it; empty only for an external statement.
    pub cite: Vec<Citation>,

    /// Figures that belong to it.
    pub figures: Option<Vec<Quantity>>,

    /// Valid time: when the statement held. Left out when the source sets no bounds.
    pub holds: Option<String>,

    /// What a reader must know about this statement.
    pub note: Option<String>,

    pub quantifier: Quantifier,

    /// Where an external statement comes from.
    pub reference: Option<String>,

    /// The wording that the value stands for, such as "early March 2003".
    pub stated: Option<String>,

    /// The view, in our own words.
    pub text: String,

    /// What it is about.
    pub topics: Option<Vec<String>>,
}

/// How many of a group hold a view, as the source words it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quantifier {
    #[serde(rename = "a-few")]
    AFew,

    All,

    Majority,

    Many,

    Most,

    #[serde(rename = "most-frequent")]
    MostFrequent,

    One,

    #[serde(rename = "some")]
    QuantifierSome,

    Several,

    Varied,
}

/// A concept of our indexing vocabulary, after SKOS (https://www.w3.org/TR/skos-reference/).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Topic {
    /// The concepts that it is a part of.
    pub broader: Option<Vec<String>>,

    /// Every place that states the record or anything in it.
    pub cite: Vec<Citation>,

    /// Ids that this record had before; they still resolve.
    pub former_ids: Option<Vec<String>>,

    /// Unique within the kind, and the name of the file.
    pub id: String,

    /// Tells the kind of the record.
    pub kind: String,

    /// The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    /// sources give none.
    pub names: Vec<Name>,

    /// Things said by or in this record.
    pub points: Option<Vec<Point>>,

    /// Concepts beside it.
    pub related: Option<Vec<String>>,

    /// What an editor has to say of the record.
    pub remarks: Option<Vec<Remark>>,

    /// What the concept covers, and what not.
    pub scope_note: Option<String>,

    /// What it is, in our own words, from the cited paragraphs.
    pub summary: Option<String>,

    /// What the record is about; our indexing, not a statement of the sources.
    pub topics: Option<Vec<String>>,
}
