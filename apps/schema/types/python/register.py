from enum import Enum
from dataclasses import dataclass
from typing import Any, TypeVar, Callable, Type, cast


T = TypeVar("T")
EnumT = TypeVar("EnumT", bound=Enum)


def from_str(x: Any) -> str:
    assert isinstance(x, str)
    return x


def from_list(f: Callable[[Any], T], x: Any) -> list[T]:
    assert isinstance(x, list)
    return [f(y) for y in x]


def from_none(x: Any) -> Any:
    assert x is None
    return x


def from_union(fs, x):
    for f in fs:
        try:
            return f(x)
        except:
            pass
    assert False


def to_enum(c: Type[EnumT], x: Any) -> EnumT:
    assert isinstance(x, c)
    return x.value


def to_class(c: Type[T], x: Any) -> dict:
    assert isinstance(x, c)
    return cast(Any, x).to_dict()


def from_int(x: Any) -> int:
    assert isinstance(x, int) and not isinstance(x, bool)
    return x


def from_float(x: Any) -> float:
    assert isinstance(x, (float, int)) and not isinstance(x, bool)
    return float(x)


def to_float(x: Any) -> float:
    assert isinstance(x, (int, float))
    return x


def from_bool(x: Any) -> bool:
    assert isinstance(x, bool)
    return x


class DamageType(Enum):
    """What is wrong with the text at a place of a source."""

    DISPLACED = "displaced"
    GARBLED = "garbled"
    HEADING_MISSING = "heading-missing"
    NOTE_MISSING = "note-missing"
    NUMBERING_GAP = "numbering-gap"
    TRUNCATED_END = "truncated-end"
    TRUNCATED_START = "truncated-start"


@dataclass
class Citation:
    """A source and a place in it."""

    locator: str
    source: str
    """The id of a record of kind `source`."""

    damage: list[DamageType] | None = None
    """What is wrong with the text there; filled from the source, and never written by authors."""

    @staticmethod
    def from_dict(obj: Any) -> 'Citation':
        assert isinstance(obj, dict)
        locator = from_str(obj.get("locator"))
        source = from_str(obj.get("source"))
        damage = from_union([lambda x: from_list(DamageType, x), from_none], obj.get("damage"))
        return Citation(locator, source, damage)

    def to_dict(self) -> dict:
        result: dict = {}
        result["locator"] = from_str(self.locator)
        result["source"] = from_str(self.source)
        if self.damage is not None:
            result["damage"] = from_union([lambda x: from_list(lambda x: to_enum(DamageType, x), x), from_none], self.damage)
        return result


class Basis(Enum):
    """Left out when the source states it outright.
    
    How a statement is known, where its source does not state it outright.
    """
    EXTERNAL = "external"
    IMPLIED = "implied"


class DocumentRole(Enum):
    """What the activity did with the document."""

    CONSIDERED = "considered"
    CONTAINS = "contains"
    PRESENTED = "presented"
    PRODUCED = "produced"


@dataclass
class ActivityDocument:
    """A document of an activity, and what it is to it."""

    activity: str
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    role: DocumentRole
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'ActivityDocument':
        assert isinstance(obj, dict)
        activity = from_str(obj.get("activity"))
        cite = from_list(Citation.from_dict, obj.get("cite"))
        role = DocumentRole(obj.get("role"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return ActivityDocument(activity, cite, role, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["activity"] = from_str(self.activity)
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["role"] = to_enum(DocumentRole, self.role)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class EstablishedBody:
    """A body or network that an activity sets up."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    organization: str
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'EstablishedBody':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        organization = from_str(obj.get("organization"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return EstablishedBody(cite, organization, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["organization"] = from_str(self.organization)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class ActivityInstrumentRelation(Enum):
    """What the activity has to do with the instrument."""

    ADOPTS = "adopts"
    CONCERNS = "concerns"
    DISSEMINATES = "disseminates"
    IMPLEMENTS = "implements"
    MANDATED_BY = "mandated-by"
    MONITORS = "monitors"
    PRODUCES = "produces"
    PROMOTES = "promotes"
    RESPONDS_TO = "responds-to"
    USES = "uses"


@dataclass
class ActivityInstrument:
    """An instrument that an activity has to do with, and how."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    instrument: str
    relation: ActivityInstrumentRelation
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'ActivityInstrument':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        instrument = from_str(obj.get("instrument"))
        relation = ActivityInstrumentRelation(obj.get("relation"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return ActivityInstrument(cite, instrument, relation, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["instrument"] = from_str(self.instrument)
        result["relation"] = to_enum(ActivityInstrumentRelation, self.relation)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class AttestedReferenceToActivity:
    """One value, with the places that state it and what bounds it. Sources that disagree stand
    side by side.
    """
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    value: str
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'AttestedReferenceToActivity':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        value = from_str(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return AttestedReferenceToActivity(cite, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["value"] = from_str(self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class NameRole(Enum):
    """preferred: the caption; acronym; short: a clipped form; variant: another wording;
    misspelling: printed so by mistake; former: held earlier; descriptive: our own label for
    a thing that the source leaves unnamed.
    """
    ACRONYM = "acronym"
    DESCRIPTIVE = "descriptive"
    FORMER = "former"
    MISSPELLING = "misspelling"
    PREFERRED = "preferred"
    SHORT = "short"
    VARIANT = "variant"


@dataclass
class Name:
    """One name of a record, as a source has it."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    role: NameRole
    value: str
    """The name itself."""

    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    lang: str | None = None
    """ISO 639 code; left out for English."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'Name':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        role = NameRole(obj.get("role"))
        value = from_str(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        lang = from_union([from_str, from_none], obj.get("lang"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return Name(cite, role, value, basis, holds, lang, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["role"] = to_enum(NameRole, self.role)
        result["value"] = from_str(self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.lang is not None:
            result["lang"] = from_union([from_str, from_none], self.lang)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class LargerActivity:
    """An activity that another belongs to."""

    activity: str
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'LargerActivity':
        assert isinstance(obj, dict)
        activity = from_str(obj.get("activity"))
        cite = from_list(Citation.from_dict, obj.get("cite"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return LargerActivity(activity, cite, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["activity"] = from_str(self.activity)
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class PartyRole(Enum):
    """What part somebody has in an activity."""

    AUTHOR = "author"
    BENEFICIARY = "beneficiary"
    CONTRIBUTOR = "contributor"
    CONVENER = "convener"
    COORDINATOR = "coordinator"
    CO_ORGANIZER = "co-organizer"
    FUNDER = "funder"
    HOST = "host"
    IMPLEMENTER = "implementer"
    INITIATOR = "initiator"
    LEAD = "lead"
    ORGANIZER = "organizer"
    PARTICIPANT = "participant"
    PARTNER = "partner"
    PUBLISHER = "publisher"
    RECIPIENT = "recipient"
    REQUESTER = "requester"
    SECRETARIAT = "secretariat"


@dataclass
class ActivityParty:
    """Somebody who has a part in an activity."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    party: str
    role: PartyRole
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'ActivityParty':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        party = from_str(obj.get("party"))
        role = PartyRole(obj.get("role"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return ActivityParty(cite, party, role, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["party"] = from_str(self.party)
        result["role"] = to_enum(PartyRole, self.role)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class ActivityPlaceRole(Enum):
    """What the place is to the activity."""

    COVERS = "covers"
    HELD_IN = "held-in"


@dataclass
class ActivityPlace:
    """A place of an activity, and what the place is to it."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    place: str
    role: ActivityPlaceRole
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'ActivityPlace':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        place = from_str(obj.get("place"))
        role = ActivityPlaceRole(obj.get("role"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return ActivityPlace(cite, place, role, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["place"] = from_str(self.place)
        result["role"] = to_enum(ActivityPlaceRole, self.role)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class PointType(Enum):
    """What sort of saying it is."""

    ANNOUNCEMENT = "announcement"
    CONCERN = "concern"
    CONCLUSION = "conclusion"
    FINDING = "finding"
    POSITION = "position"
    QUESTION = "question"
    RECOMMENDATION = "recommendation"
    REQUEST = "request"


@dataclass
class Point:
    """A thing said, kept apart from a thing that is so."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    text: str
    """What was said, in our own words."""

    type: PointType
    basis: Basis | None = None
    """Left out when the source states it outright."""

    by: list[str] | None = None
    """Who said it, where that is not the record itself. A place stands for its Government."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    topics: list[str] | None = None
    """What it is about."""

    @staticmethod
    def from_dict(obj: Any) -> 'Point':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        text = from_str(obj.get("text"))
        type = PointType(obj.get("type"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        by = from_union([lambda x: from_list(from_str, x), from_none], obj.get("by"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        topics = from_union([lambda x: from_list(from_str, x), from_none], obj.get("topics"))
        return Point(cite, text, type, basis, by, holds, note, reference, stated, topics)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["text"] = from_str(self.text)
        result["type"] = to_enum(PointType, self.type)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.by is not None:
            result["by"] = from_union([lambda x: from_list(from_str, x), from_none], self.by)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        if self.topics is not None:
            result["topics"] = from_union([lambda x: from_list(from_str, x), from_none], self.topics)
        return result


class Certainty(Enum):
    """How sure it is that the plan and the outcome belong together."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    PROBABLE = "probable"


@dataclass
class RealizedPlan:
    """A planned activity of which another is the outcome."""

    activity: str
    certainty: Certainty
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'RealizedPlan':
        assert isinstance(obj, dict)
        activity = from_str(obj.get("activity"))
        certainty = Certainty(obj.get("certainty"))
        cite = from_list(Citation.from_dict, obj.get("cite"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return RealizedPlan(activity, certainty, cite, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["activity"] = from_str(self.activity)
        result["certainty"] = to_enum(Certainty, self.certainty)
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class DocumentNumberScheme(Enum):
    """What sort of number it is."""

    UN_SALES_NUMBER = "un-sales-number"
    UN_SYMBOL = "un-symbol"


@dataclass
class DocumentNumber:
    """A symbol or sales number of a document."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    scheme: DocumentNumberScheme
    value: str
    """The number, as printed."""

    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'DocumentNumber':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        scheme = DocumentNumberScheme(obj.get("scheme"))
        value = from_str(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return DocumentNumber(cite, scheme, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["scheme"] = to_enum(DocumentNumberScheme, self.scheme)
        result["value"] = from_str(self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class ActivityRelationType(Enum):
    """What the activity is to the other."""

    DISSEMINATES = "disseminates"
    FOLLOWS = "follows"
    HELD_ALONGSIDE = "held-alongside"
    PREPARES = "prepares"
    SUPPORTS = "supports"
    USES = "uses"


@dataclass
class ActivityRelation:
    """What an activity is to another."""

    activity: str
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    relation: ActivityRelationType
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'ActivityRelation':
        assert isinstance(obj, dict)
        activity = from_str(obj.get("activity"))
        cite = from_list(Citation.from_dict, obj.get("cite"))
        relation = ActivityRelationType(obj.get("relation"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return ActivityRelation(activity, cite, relation, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["activity"] = from_str(self.activity)
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["relation"] = to_enum(ActivityRelationType, self.relation)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class RemarkType(Enum):
    """What the remark is about."""

    CONTRADICTION = "contradiction"
    DAMAGE = "damage"
    IMPLIED = "implied"
    MISPRINT = "misprint"
    NUMBERING = "numbering"
    PLANNED_THEN_HELD = "planned-then-held"
    PREMISE = "premise"
    VARIANT = "variant"


@dataclass
class Remark:
    """What an editor says of a record: what disagrees, is misprinted, only implied, or lost."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    text: str
    """The remark, in our own words."""

    type: RemarkType
    basis: Basis | None = None
    """Left out when the source states it outright."""

    field: str | None = None
    """JSON Pointer of the field that it explains, such as `/adoptedOn`."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'Remark':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        text = from_str(obj.get("text"))
        type = RemarkType(obj.get("type"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        field = from_union([from_str, from_none], obj.get("field"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return Remark(cite, text, type, basis, field, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["text"] = from_str(self.text)
        result["type"] = to_enum(RemarkType, self.type)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.field is not None:
            result["field"] = from_union([from_str, from_none], self.field)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class ActivityStatus(Enum):
    """How far an activity has come."""

    COMPLETED = "completed"
    HELD = "held"
    ONGOING = "ongoing"
    PLANNED = "planned"
    PROPOSED = "proposed"
    PUBLISHED = "published"


@dataclass
class AttestedActivityStatus:
    """One value, with the places that state it and what bounds it. Sources that disagree stand
    side by side.
    """
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    value: ActivityStatus
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'AttestedActivityStatus':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        value = ActivityStatus(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return AttestedActivityStatus(cite, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["value"] = to_enum(ActivityStatus, self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class ActivityType(Enum):
    """What sort of work it is."""

    ADVOCACY = "advocacy"
    CAPACITY_BUILDING = "capacity-building"
    CONFERENCE = "conference"
    COORDINATION = "coordination"
    DATABASE = "database"
    DIALOGUE = "dialogue"
    EXPERT_GROUP = "expert-group"
    FIELD_VISIT = "field-visit"
    FORUM = "forum"
    FUNDING = "funding"
    HEARING = "hearing"
    INSTITUTION_BUILDING = "institution-building"
    MEETING = "meeting"
    MEETING_SERIES = "meeting-series"
    MONITORING = "monitoring"
    NEGOTIATION = "negotiation"
    NETWORK_BUILDING = "network-building"
    PANEL = "panel"
    POLICY_DEVELOPMENT = "policy-development"
    PRESENTATION = "presentation"
    PROGRAMME = "programme"
    PROJECT = "project"
    PUBLICATION = "publication"
    REPORT = "report"
    RESEARCH = "research"
    ROUND_TABLE = "round-table"
    SEMINAR = "seminar"
    SERVICE = "service"
    STANDARD_SETTING = "standard-setting"
    STATISTICS = "statistics"
    SURVEY = "survey"
    TECHNICAL_ASSISTANCE = "technical-assistance"
    TRAINING = "training"
    WORKSHOP = "workshop"


@dataclass
class AttestedEDTF:
    """One value, with the places that state it and what bounds it. Sources that disagree stand
    side by side.
    """
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    value: str
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'AttestedEDTF':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        value = from_str(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return AttestedEDTF(cite, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["value"] = from_str(self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class Activity:
    """Something done or planned: a publication, meeting, study, programme, survey, service or
    campaign.
    """
    cite: list[Citation]
    """Every place that states the record or anything in it."""

    id: str
    """Unique within the kind, and the name of the file."""

    kind: str
    """Tells the kind of the record."""

    names: list[Name]
    """The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    sources give none.
    """
    status: list[AttestedActivityStatus]
    """How far it had come when the source was written."""

    type: ActivityType
    documents: list[ActivityDocument] | None = None
    """Documents that it produced, considered, presented or contains; a document is an activity
    of type publication or report.
    """
    establishes: list[EstablishedBody] | None = None
    """The bodies or networks that it sets up."""

    former_ids: list[str] | None = None
    """Ids that this record had before; they still resolve."""

    instruments: list[ActivityInstrument] | None = None
    """The instruments that it has to do with."""

    latest: list[AttestedReferenceToActivity] | None = None
    """Of a series: the most recent occurrence."""

    parties: list[ActivityParty] | None = None
    """Who did what in it; a place stands for its Government."""

    part_of: list[LargerActivity] | None = None
    """The series, programme or larger event that it belongs to."""

    places: list[ActivityPlace] | None = None
    """Where it is held, or what it covers."""

    points: list[Point] | None = None
    """Things said by or in this record."""

    realizes: list[RealizedPlan] | None = None
    """The planned activity, told as a record of its own, of which this is the outcome."""

    references: list[DocumentNumber] | None = None
    """Document symbols and sales numbers."""

    related: list[ActivityRelation] | None = None
    """What it is to other activities."""

    remarks: list[Remark] | None = None
    """What an editor has to say of the record."""

    summary: str | None = None
    """What it is, in our own words, from the cited paragraphs."""

    topics: list[str] | None = None
    """What the record is about; our indexing, not a statement of the sources."""

    when: list[AttestedEDTF] | None = None
    """When it takes or took place, or came out."""

    @staticmethod
    def from_dict(obj: Any) -> 'Activity':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        id = from_str(obj.get("id"))
        kind = from_str(obj.get("kind"))
        names = from_list(Name.from_dict, obj.get("names"))
        status = from_list(AttestedActivityStatus.from_dict, obj.get("status"))
        type = ActivityType(obj.get("type"))
        documents = from_union([lambda x: from_list(ActivityDocument.from_dict, x), from_none], obj.get("documents"))
        establishes = from_union([lambda x: from_list(EstablishedBody.from_dict, x), from_none], obj.get("establishes"))
        former_ids = from_union([lambda x: from_list(from_str, x), from_none], obj.get("formerIds"))
        instruments = from_union([lambda x: from_list(ActivityInstrument.from_dict, x), from_none], obj.get("instruments"))
        latest = from_union([lambda x: from_list(AttestedReferenceToActivity.from_dict, x), from_none], obj.get("latest"))
        parties = from_union([lambda x: from_list(ActivityParty.from_dict, x), from_none], obj.get("parties"))
        part_of = from_union([lambda x: from_list(LargerActivity.from_dict, x), from_none], obj.get("partOf"))
        places = from_union([lambda x: from_list(ActivityPlace.from_dict, x), from_none], obj.get("places"))
        points = from_union([lambda x: from_list(Point.from_dict, x), from_none], obj.get("points"))
        realizes = from_union([lambda x: from_list(RealizedPlan.from_dict, x), from_none], obj.get("realizes"))
        references = from_union([lambda x: from_list(DocumentNumber.from_dict, x), from_none], obj.get("references"))
        related = from_union([lambda x: from_list(ActivityRelation.from_dict, x), from_none], obj.get("related"))
        remarks = from_union([lambda x: from_list(Remark.from_dict, x), from_none], obj.get("remarks"))
        summary = from_union([from_str, from_none], obj.get("summary"))
        topics = from_union([lambda x: from_list(from_str, x), from_none], obj.get("topics"))
        when = from_union([lambda x: from_list(AttestedEDTF.from_dict, x), from_none], obj.get("when"))
        return Activity(cite, id, kind, names, status, type, documents, establishes, former_ids, instruments, latest, parties, part_of, places, points, realizes, references, related, remarks, summary, topics, when)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["id"] = from_str(self.id)
        result["kind"] = from_str(self.kind)
        result["names"] = from_list(lambda x: to_class(Name, x), self.names)
        result["status"] = from_list(lambda x: to_class(AttestedActivityStatus, x), self.status)
        result["type"] = to_enum(ActivityType, self.type)
        if self.documents is not None:
            result["documents"] = from_union([lambda x: from_list(lambda x: to_class(ActivityDocument, x), x), from_none], self.documents)
        if self.establishes is not None:
            result["establishes"] = from_union([lambda x: from_list(lambda x: to_class(EstablishedBody, x), x), from_none], self.establishes)
        if self.former_ids is not None:
            result["formerIds"] = from_union([lambda x: from_list(from_str, x), from_none], self.former_ids)
        if self.instruments is not None:
            result["instruments"] = from_union([lambda x: from_list(lambda x: to_class(ActivityInstrument, x), x), from_none], self.instruments)
        if self.latest is not None:
            result["latest"] = from_union([lambda x: from_list(lambda x: to_class(AttestedReferenceToActivity, x), x), from_none], self.latest)
        if self.parties is not None:
            result["parties"] = from_union([lambda x: from_list(lambda x: to_class(ActivityParty, x), x), from_none], self.parties)
        if self.part_of is not None:
            result["partOf"] = from_union([lambda x: from_list(lambda x: to_class(LargerActivity, x), x), from_none], self.part_of)
        if self.places is not None:
            result["places"] = from_union([lambda x: from_list(lambda x: to_class(ActivityPlace, x), x), from_none], self.places)
        if self.points is not None:
            result["points"] = from_union([lambda x: from_list(lambda x: to_class(Point, x), x), from_none], self.points)
        if self.realizes is not None:
            result["realizes"] = from_union([lambda x: from_list(lambda x: to_class(RealizedPlan, x), x), from_none], self.realizes)
        if self.references is not None:
            result["references"] = from_union([lambda x: from_list(lambda x: to_class(DocumentNumber, x), x), from_none], self.references)
        if self.related is not None:
            result["related"] = from_union([lambda x: from_list(lambda x: to_class(ActivityRelation, x), x), from_none], self.related)
        if self.remarks is not None:
            result["remarks"] = from_union([lambda x: from_list(lambda x: to_class(Remark, x), x), from_none], self.remarks)
        if self.summary is not None:
            result["summary"] = from_union([from_str, from_none], self.summary)
        if self.topics is not None:
            result["topics"] = from_union([lambda x: from_list(from_str, x), from_none], self.topics)
        if self.when is not None:
            result["when"] = from_union([lambda x: from_list(lambda x: to_class(AttestedEDTF, x), x), from_none], self.when)
        return result


@dataclass
class AttestedReferenceToActivityOrPlace:
    """One value, with the places that state it and what bounds it. Sources that disagree stand
    side by side.
    """
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    value: str
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'AttestedReferenceToActivityOrPlace':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        value = from_str(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return AttestedReferenceToActivityOrPlace(cite, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["value"] = from_str(self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class AttestedReferenceToOrganizationOrPlace:
    """One value, with the places that state it and what bounds it. Sources that disagree stand
    side by side.
    """
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    value: str
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'AttestedReferenceToOrganizationOrPlace':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        value = from_str(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return AttestedReferenceToOrganizationOrPlace(cite, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["value"] = from_str(self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class AttestedReferenceToInstrument:
    """One value, with the places that state it and what bounds it. Sources that disagree stand
    side by side.
    """
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    value: str
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'AttestedReferenceToInstrument':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        value = from_str(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return AttestedReferenceToInstrument(cite, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["value"] = from_str(self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class ForceStatus(Enum):
    """Whether an instrument is in force."""

    IN_FORCE = "in-force"
    NOT_IN_FORCE = "not-in-force"


@dataclass
class AttestedForceStatus:
    """One value, with the places that state it and what bounds it. Sources that disagree stand
    side by side.
    """
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    value: ForceStatus
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'AttestedForceStatus':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        value = ForceStatus(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return AttestedForceStatus(cite, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["value"] = to_enum(ForceStatus, self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class InstrumentNumberScheme(Enum):
    """What sort of number it is."""

    ILO_CONVENTION_NUMBER = "ilo-convention-number"
    RESOLUTION_NUMBER = "resolution-number"
    UN_SALES_NUMBER = "un-sales-number"
    UN_SYMBOL = "un-symbol"


@dataclass
class InstrumentNumber:
    """A symbol or number by which an instrument is cited."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    scheme: InstrumentNumberScheme
    value: str
    """The number, as printed."""

    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'InstrumentNumber':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        scheme = InstrumentNumberScheme(obj.get("scheme"))
        value = from_str(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return InstrumentNumber(cite, scheme, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["scheme"] = to_enum(InstrumentNumberScheme, self.scheme)
        result["value"] = from_str(self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class ParticipationAction(Enum):
    """What was done in respect of the instrument."""

    ACCEDED = "acceded"
    ENDORSED = "endorsed"
    PARTY = "party"
    RATIFIED = "ratified"
    SIGNED = "signed"


@dataclass
class Participation:
    """What a body or Government did in respect of an instrument."""

    action: ParticipationAction
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    party: str
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    when: str | None = None
    """When that was done."""

    @staticmethod
    def from_dict(obj: Any) -> 'Participation':
        assert isinstance(obj, dict)
        action = ParticipationAction(obj.get("action"))
        cite = from_list(Citation.from_dict, obj.get("cite"))
        party = from_str(obj.get("party"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        when = from_union([from_str, from_none], obj.get("when"))
        return Participation(action, cite, party, basis, holds, note, reference, stated, when)

    def to_dict(self) -> dict:
        result: dict = {}
        result["action"] = to_enum(ParticipationAction, self.action)
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["party"] = from_str(self.party)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        if self.when is not None:
            result["when"] = from_union([from_str, from_none], self.when)
        return result


class InstrumentRelationType(Enum):
    """What the instrument is to the other."""

    AMENDS = "amends"
    FOLLOWS = "follows"
    PART_OF = "part-of"
    PURSUES = "pursues"
    SUPPLEMENTS = "supplements"


@dataclass
class InstrumentRelation:
    """What an instrument is to another."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    instrument: str
    relation: InstrumentRelationType
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'InstrumentRelation':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        instrument = from_str(obj.get("instrument"))
        relation = InstrumentRelationType(obj.get("relation"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return InstrumentRelation(cite, instrument, relation, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["instrument"] = from_str(self.instrument)
        result["relation"] = to_enum(InstrumentRelationType, self.relation)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class InstrumentType(Enum):
    """What sort of text it is."""

    AGENDA = "agenda"
    BILATERAL_AGREEMENT = "bilateral-agreement"
    COMMUNICATION = "communication"
    CONTRACT = "contract"
    CONVENTION = "convention"
    DECLARATION = "declaration"
    FRAMEWORK = "framework"
    GOALS = "goals"
    GUIDELINES = "guidelines"
    LABOUR_STANDARD = "labour-standard"
    PLAN_OF_ACTION = "plan-of-action"
    PLATFORM_FOR_ACTION = "platform-for-action"
    POLICY = "policy"
    PRINCIPLES = "principles"
    PROGRAMME_OF_ACTION = "programme-of-action"
    PROTOCOL = "protocol"
    QUESTIONNAIRE = "questionnaire"
    RECOMMENDATIONS = "recommendations"
    RESOLUTION = "resolution"
    TRADE_AGREEMENT = "trade-agreement"
    TREATY = "treaty"


@dataclass
class Instrument:
    """A text that binds or guides: a convention, protocol, resolution, declaration, programme,
    guideline or contract.
    """
    cite: list[Citation]
    """Every place that states the record or anything in it."""

    id: str
    """Unique within the kind, and the name of the file."""

    kind: str
    """Tells the kind of the record."""

    names: list[Name]
    """The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    sources give none.
    """
    type: InstrumentType
    adopted_at: list[AttestedReferenceToActivityOrPlace] | None = None
    """The meeting or place of adoption."""

    adopted_by: list[AttestedReferenceToOrganizationOrPlace] | None = None
    """The body that adopted it; a place stands for its Government."""

    adopted_on: list[AttestedEDTF] | None = None
    """When it was adopted."""

    adopted_through: list[AttestedReferenceToInstrument] | None = None
    """The instrument by which it was adopted, such as a resolution."""

    former_ids: list[str] | None = None
    """Ids that this record had before; they still resolve."""

    in_force: list[AttestedForceStatus] | None = None
    """Whether it is in force."""

    in_force_from: list[AttestedEDTF] | None = None
    """When it entered into force."""

    numbers: list[InstrumentNumber] | None = None
    """Symbols and numbers by which it is cited."""

    participation: list[Participation] | None = None
    """Who signed it, ratified it, or is a party to it."""

    points: list[Point] | None = None
    """Things said by or in this record."""

    relations: list[InstrumentRelation] | None = None
    """What it is to other instruments."""

    remarks: list[Remark] | None = None
    """What an editor has to say of the record."""

    summary: str | None = None
    """What it is, in our own words, from the cited paragraphs."""

    topics: list[str] | None = None
    """What the record is about; our indexing, not a statement of the sources."""

    @staticmethod
    def from_dict(obj: Any) -> 'Instrument':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        id = from_str(obj.get("id"))
        kind = from_str(obj.get("kind"))
        names = from_list(Name.from_dict, obj.get("names"))
        type = InstrumentType(obj.get("type"))
        adopted_at = from_union([lambda x: from_list(AttestedReferenceToActivityOrPlace.from_dict, x), from_none], obj.get("adoptedAt"))
        adopted_by = from_union([lambda x: from_list(AttestedReferenceToOrganizationOrPlace.from_dict, x), from_none], obj.get("adoptedBy"))
        adopted_on = from_union([lambda x: from_list(AttestedEDTF.from_dict, x), from_none], obj.get("adoptedOn"))
        adopted_through = from_union([lambda x: from_list(AttestedReferenceToInstrument.from_dict, x), from_none], obj.get("adoptedThrough"))
        former_ids = from_union([lambda x: from_list(from_str, x), from_none], obj.get("formerIds"))
        in_force = from_union([lambda x: from_list(AttestedForceStatus.from_dict, x), from_none], obj.get("inForce"))
        in_force_from = from_union([lambda x: from_list(AttestedEDTF.from_dict, x), from_none], obj.get("inForceFrom"))
        numbers = from_union([lambda x: from_list(InstrumentNumber.from_dict, x), from_none], obj.get("numbers"))
        participation = from_union([lambda x: from_list(Participation.from_dict, x), from_none], obj.get("participation"))
        points = from_union([lambda x: from_list(Point.from_dict, x), from_none], obj.get("points"))
        relations = from_union([lambda x: from_list(InstrumentRelation.from_dict, x), from_none], obj.get("relations"))
        remarks = from_union([lambda x: from_list(Remark.from_dict, x), from_none], obj.get("remarks"))
        summary = from_union([from_str, from_none], obj.get("summary"))
        topics = from_union([lambda x: from_list(from_str, x), from_none], obj.get("topics"))
        return Instrument(cite, id, kind, names, type, adopted_at, adopted_by, adopted_on, adopted_through, former_ids, in_force, in_force_from, numbers, participation, points, relations, remarks, summary, topics)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["id"] = from_str(self.id)
        result["kind"] = from_str(self.kind)
        result["names"] = from_list(lambda x: to_class(Name, x), self.names)
        result["type"] = to_enum(InstrumentType, self.type)
        if self.adopted_at is not None:
            result["adoptedAt"] = from_union([lambda x: from_list(lambda x: to_class(AttestedReferenceToActivityOrPlace, x), x), from_none], self.adopted_at)
        if self.adopted_by is not None:
            result["adoptedBy"] = from_union([lambda x: from_list(lambda x: to_class(AttestedReferenceToOrganizationOrPlace, x), x), from_none], self.adopted_by)
        if self.adopted_on is not None:
            result["adoptedOn"] = from_union([lambda x: from_list(lambda x: to_class(AttestedEDTF, x), x), from_none], self.adopted_on)
        if self.adopted_through is not None:
            result["adoptedThrough"] = from_union([lambda x: from_list(lambda x: to_class(AttestedReferenceToInstrument, x), x), from_none], self.adopted_through)
        if self.former_ids is not None:
            result["formerIds"] = from_union([lambda x: from_list(from_str, x), from_none], self.former_ids)
        if self.in_force is not None:
            result["inForce"] = from_union([lambda x: from_list(lambda x: to_class(AttestedForceStatus, x), x), from_none], self.in_force)
        if self.in_force_from is not None:
            result["inForceFrom"] = from_union([lambda x: from_list(lambda x: to_class(AttestedEDTF, x), x), from_none], self.in_force_from)
        if self.numbers is not None:
            result["numbers"] = from_union([lambda x: from_list(lambda x: to_class(InstrumentNumber, x), x), from_none], self.numbers)
        if self.participation is not None:
            result["participation"] = from_union([lambda x: from_list(lambda x: to_class(Participation, x), x), from_none], self.participation)
        if self.points is not None:
            result["points"] = from_union([lambda x: from_list(lambda x: to_class(Point, x), x), from_none], self.points)
        if self.relations is not None:
            result["relations"] = from_union([lambda x: from_list(lambda x: to_class(InstrumentRelation, x), x), from_none], self.relations)
        if self.remarks is not None:
            result["remarks"] = from_union([lambda x: from_list(lambda x: to_class(Remark, x), x), from_none], self.remarks)
        if self.summary is not None:
            result["summary"] = from_union([from_str, from_none], self.summary)
        if self.topics is not None:
            result["topics"] = from_union([lambda x: from_list(from_str, x), from_none], self.topics)
        return result


class ContributionKind(Enum):
    """What sort of contribution it is."""

    INTRODUCTION = "introduction"
    OPENING = "opening"
    PRESENTATION = "presentation"
    QUESTION = "question"
    REMARK = "remark"
    REPORT = "report"
    STATEMENT = "statement"


@dataclass
class Contribution:
    """Something that a speaker said or presented in a session."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    kind: ContributionKind
    subject: str
    """What it was about."""

    affiliations: list[str] | None = None
    """Bodies that the speaker belonged to or spoke for at the time."""

    basis: Basis | None = None
    """Left out when the source states it outright."""

    documents: list[str] | None = None
    """Documents that were presented or named in it."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    role: str | None = None
    """Position at the time, as printed."""

    speaker: str | None = None
    """An organization where its representative is not named; left out where the text does not
    tell.
    """
    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'Contribution':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        kind = ContributionKind(obj.get("kind"))
        subject = from_str(obj.get("subject"))
        affiliations = from_union([lambda x: from_list(from_str, x), from_none], obj.get("affiliations"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        documents = from_union([lambda x: from_list(from_str, x), from_none], obj.get("documents"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        role = from_union([from_str, from_none], obj.get("role"))
        speaker = from_union([from_str, from_none], obj.get("speaker"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return Contribution(cite, kind, subject, affiliations, basis, documents, holds, note, reference, role, speaker, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["kind"] = to_enum(ContributionKind, self.kind)
        result["subject"] = from_str(self.subject)
        if self.affiliations is not None:
            result["affiliations"] = from_union([lambda x: from_list(from_str, x), from_none], self.affiliations)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.documents is not None:
            result["documents"] = from_union([lambda x: from_list(from_str, x), from_none], self.documents)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.role is not None:
            result["role"] = from_union([from_str, from_none], self.role)
        if self.speaker is not None:
            result["speaker"] = from_union([from_str, from_none], self.speaker)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class MeetingSession:
    """A session of a meeting: its place in the agenda, who spoke, and what was said."""

    cite: list[Citation]
    """Every place that states the record or anything in it."""

    id: str
    """Unique within the kind, and the name of the file."""

    kind: str
    """Tells the kind of the record."""

    meeting: str
    """The meeting that it is a session of."""

    names: list[Name]
    """The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    sources give none.
    """
    order: int
    """Position among all sessions of the meeting."""

    contributions: list[Contribution] | None = None
    """What was said, in the order of the text."""

    former_ids: list[str] | None = None
    """Ids that this record had before; they still resolve."""

    label: str | None = None
    """The label as printed, such as "B.1"; left out where none is printed."""

    parent: str | None = None
    """The session that it is a part of."""

    points: list[Point] | None = None
    """Things said by or in this record."""

    remarks: list[Remark] | None = None
    """What an editor has to say of the record."""

    summary: str | None = None
    """What it is, in our own words, from the cited paragraphs."""

    topics: list[str] | None = None
    """What the record is about; our indexing, not a statement of the sources."""

    @staticmethod
    def from_dict(obj: Any) -> 'MeetingSession':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        id = from_str(obj.get("id"))
        kind = from_str(obj.get("kind"))
        meeting = from_str(obj.get("meeting"))
        names = from_list(Name.from_dict, obj.get("names"))
        order = from_int(obj.get("order"))
        contributions = from_union([lambda x: from_list(Contribution.from_dict, x), from_none], obj.get("contributions"))
        former_ids = from_union([lambda x: from_list(from_str, x), from_none], obj.get("formerIds"))
        label = from_union([from_str, from_none], obj.get("label"))
        parent = from_union([from_str, from_none], obj.get("parent"))
        points = from_union([lambda x: from_list(Point.from_dict, x), from_none], obj.get("points"))
        remarks = from_union([lambda x: from_list(Remark.from_dict, x), from_none], obj.get("remarks"))
        summary = from_union([from_str, from_none], obj.get("summary"))
        topics = from_union([lambda x: from_list(from_str, x), from_none], obj.get("topics"))
        return MeetingSession(cite, id, kind, meeting, names, order, contributions, former_ids, label, parent, points, remarks, summary, topics)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["id"] = from_str(self.id)
        result["kind"] = from_str(self.kind)
        result["meeting"] = from_str(self.meeting)
        result["names"] = from_list(lambda x: to_class(Name, x), self.names)
        result["order"] = from_int(self.order)
        if self.contributions is not None:
            result["contributions"] = from_union([lambda x: from_list(lambda x: to_class(Contribution, x), x), from_none], self.contributions)
        if self.former_ids is not None:
            result["formerIds"] = from_union([lambda x: from_list(from_str, x), from_none], self.former_ids)
        if self.label is not None:
            result["label"] = from_union([from_str, from_none], self.label)
        if self.parent is not None:
            result["parent"] = from_union([from_str, from_none], self.parent)
        if self.points is not None:
            result["points"] = from_union([lambda x: from_list(lambda x: to_class(Point, x), x), from_none], self.points)
        if self.remarks is not None:
            result["remarks"] = from_union([lambda x: from_list(lambda x: to_class(Remark, x), x), from_none], self.remarks)
        if self.summary is not None:
            result["summary"] = from_union([from_str, from_none], self.summary)
        if self.topics is not None:
            result["topics"] = from_union([lambda x: from_list(from_str, x), from_none], self.topics)
        return result


@dataclass
class Member:
    """A body or Government that belongs to an organization."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    member: str
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'Member':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        member = from_str(obj.get("member"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return Member(cite, member, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["member"] = from_str(self.member)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class AttestedReferenceToOrganization:
    """One value, with the places that state it and what bounds it. Sources that disagree stand
    side by side.
    """
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    value: str
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'AttestedReferenceToOrganization':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        value = from_str(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return AttestedReferenceToOrganization(cite, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["value"] = from_str(self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class OrganizationPlaceRole(Enum):
    """What the place is to the body."""

    COVERS = "covers"
    SEAT = "seat"
    WORKS_IN = "works-in"


@dataclass
class OrganizationPlace:
    """A place of a body, and what the body is to it."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    place: str
    role: OrganizationPlaceRole
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'OrganizationPlace':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        place = from_str(obj.get("place"))
        role = OrganizationPlaceRole(obj.get("role"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return OrganizationPlace(cite, place, role, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["place"] = from_str(self.place)
        result["role"] = to_enum(OrganizationPlaceRole, self.role)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class OrganizationRelationType(Enum):
    """What the body is to the other body or the instrument."""

    COORDINATES = "coordinates"
    HEAD_OF = "head-of"
    MONITORS = "monitors"
    PARTNER_OF = "partner-of"
    SECRETARIAT_OF = "secretariat-of"
    SERVICES = "services"
    SUCCEEDS = "succeeds"


@dataclass
class OrganizationRelation:
    """A standing relation of a body to another body or to an instrument."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    target: str
    type: OrganizationRelationType
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'OrganizationRelation':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        target = from_str(obj.get("target"))
        type = OrganizationRelationType(obj.get("type"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return OrganizationRelation(cite, target, type, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["target"] = from_str(self.target)
        result["type"] = to_enum(OrganizationRelationType, self.type)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class OrganizationType(Enum):
    """What sort of body it is."""

    COMMISSION = "commission"
    DEPARTMENT = "department"
    DIVISION = "division"
    FUND = "fund"
    INTERGOVERNMENTAL_ORGANIZATION = "intergovernmental-organization"
    INTER_AGENCY_GROUP = "inter-agency-group"
    INTER_AGENCY_PROGRAMME = "inter-agency-programme"
    MEMBERSHIP = "membership"
    MINISTRY = "ministry"
    NON_GOVERNMENTAL_ORGANIZATION = "non-governmental-organization"
    OFFICE = "office"
    OFFICE_HOLDER = "office-holder"
    OTHER = "other"
    PARTNERSHIP = "partnership"
    PRINCIPAL_ORGAN = "principal-organ"
    PROFESSIONAL_ASSOCIATION = "professional-association"
    PROGRAMME = "programme"
    REGIONAL_COMMISSION = "regional-commission"
    REGIONAL_ORGAN = "regional-organ"
    REGIONAL_ORGANIZATION = "regional-organization"
    RESEARCH_INSTITUTE = "research-institute"
    RESEARCH_NETWORK = "research-network"
    SECRETARIAT = "secretariat"
    SECTION = "section"
    SPECIALIZED_AGENCY = "specialized-agency"
    SPECIAL_PROCEDURE = "special-procedure"
    STATISTICAL_OFFICE = "statistical-office"
    SUBSIDIARY_ORGAN = "subsidiary-organ"
    TASK_FORCE = "task-force"
    TREATY_BODY = "treaty-body"
    UNIVERSITY = "university"
    WORKING_GROUP = "working-group"


class UnitedNationsSystem(Enum):
    """Whether a body is classed with the United Nations system."""

    OUTSIDE = "outside"
    WITHIN = "within"


@dataclass
class AttestedUnitedNationsSystem:
    """One value, with the places that state it and what bounds it. Sources that disagree stand
    side by side.
    """
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    value: UnitedNationsSystem
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'AttestedUnitedNationsSystem':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        value = UnitedNationsSystem(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return AttestedUnitedNationsSystem(cite, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["value"] = to_enum(UnitedNationsSystem, self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class Organization:
    """A body that acts on international migration: an organ, office, agency, commission,
    network, university or association.
    """
    cite: list[Citation]
    """Every place that states the record or anything in it."""

    id: str
    """Unique within the kind, and the name of the file."""

    kind: str
    """Tells the kind of the record."""

    names: list[Name]
    """The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    sources give none.
    """
    type: OrganizationType
    established: list[AttestedEDTF] | None = None
    """When it was set up."""

    former_ids: list[str] | None = None
    """Ids that this record had before; they still resolve."""

    members: list[Member] | None = None
    """Member bodies where stated; a place stands for its Government."""

    parents: list[AttestedReferenceToOrganization] | None = None
    """The body that it is part of."""

    places: list[OrganizationPlace] | None = None
    """Where it sits, works, or has its scope."""

    points: list[Point] | None = None
    """Things said by or in this record."""

    relations: list[OrganizationRelation] | None = None
    """Standing relations to other bodies and instruments; work done together is an activity."""

    remarks: list[Remark] | None = None
    """What an editor has to say of the record."""

    summary: str | None = None
    """What it is, in our own words, from the cited paragraphs."""

    topics: list[str] | None = None
    """What the record is about; our indexing, not a statement of the sources."""

    un_system: list[AttestedUnitedNationsSystem] | None = None
    """Within or outside the United Nations system, as the sources class it."""

    @staticmethod
    def from_dict(obj: Any) -> 'Organization':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        id = from_str(obj.get("id"))
        kind = from_str(obj.get("kind"))
        names = from_list(Name.from_dict, obj.get("names"))
        type = OrganizationType(obj.get("type"))
        established = from_union([lambda x: from_list(AttestedEDTF.from_dict, x), from_none], obj.get("established"))
        former_ids = from_union([lambda x: from_list(from_str, x), from_none], obj.get("formerIds"))
        members = from_union([lambda x: from_list(Member.from_dict, x), from_none], obj.get("members"))
        parents = from_union([lambda x: from_list(AttestedReferenceToOrganization.from_dict, x), from_none], obj.get("parents"))
        places = from_union([lambda x: from_list(OrganizationPlace.from_dict, x), from_none], obj.get("places"))
        points = from_union([lambda x: from_list(Point.from_dict, x), from_none], obj.get("points"))
        relations = from_union([lambda x: from_list(OrganizationRelation.from_dict, x), from_none], obj.get("relations"))
        remarks = from_union([lambda x: from_list(Remark.from_dict, x), from_none], obj.get("remarks"))
        summary = from_union([from_str, from_none], obj.get("summary"))
        topics = from_union([lambda x: from_list(from_str, x), from_none], obj.get("topics"))
        un_system = from_union([lambda x: from_list(AttestedUnitedNationsSystem.from_dict, x), from_none], obj.get("unSystem"))
        return Organization(cite, id, kind, names, type, established, former_ids, members, parents, places, points, relations, remarks, summary, topics, un_system)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["id"] = from_str(self.id)
        result["kind"] = from_str(self.kind)
        result["names"] = from_list(lambda x: to_class(Name, x), self.names)
        result["type"] = to_enum(OrganizationType, self.type)
        if self.established is not None:
            result["established"] = from_union([lambda x: from_list(lambda x: to_class(AttestedEDTF, x), x), from_none], self.established)
        if self.former_ids is not None:
            result["formerIds"] = from_union([lambda x: from_list(from_str, x), from_none], self.former_ids)
        if self.members is not None:
            result["members"] = from_union([lambda x: from_list(lambda x: to_class(Member, x), x), from_none], self.members)
        if self.parents is not None:
            result["parents"] = from_union([lambda x: from_list(lambda x: to_class(AttestedReferenceToOrganization, x), x), from_none], self.parents)
        if self.places is not None:
            result["places"] = from_union([lambda x: from_list(lambda x: to_class(OrganizationPlace, x), x), from_none], self.places)
        if self.points is not None:
            result["points"] = from_union([lambda x: from_list(lambda x: to_class(Point, x), x), from_none], self.points)
        if self.relations is not None:
            result["relations"] = from_union([lambda x: from_list(lambda x: to_class(OrganizationRelation, x), x), from_none], self.relations)
        if self.remarks is not None:
            result["remarks"] = from_union([lambda x: from_list(lambda x: to_class(Remark, x), x), from_none], self.remarks)
        if self.summary is not None:
            result["summary"] = from_union([from_str, from_none], self.summary)
        if self.topics is not None:
            result["topics"] = from_union([lambda x: from_list(from_str, x), from_none], self.topics)
        if self.un_system is not None:
            result["unSystem"] = from_union([lambda x: from_list(lambda x: to_class(AttestedUnitedNationsSystem, x), x), from_none], self.un_system)
        return result


@dataclass
class Position:
    """A position that somebody holds or held."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    title: str
    """The title of the position, as printed."""

    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    organization: str | None = None
    """The body in which it is held."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'Position':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        title = from_str(obj.get("title"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        organization = from_union([from_str, from_none], obj.get("organization"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return Position(cite, title, basis, holds, note, organization, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["title"] = from_str(self.title)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.organization is not None:
            result["organization"] = from_union([from_str, from_none], self.organization)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class Person:
    """A person whom a source names."""

    cite: list[Citation]
    """Every place that states the record or anything in it."""

    id: str
    """Unique within the kind, and the name of the file."""

    kind: str
    """Tells the kind of the record."""

    names: list[Name]
    """The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    sources give none.
    """
    former_ids: list[str] | None = None
    """Ids that this record had before; they still resolve."""

    honorific: str | None = None
    """As printed, such as "Ms."."""

    points: list[Point] | None = None
    """Things said by or in this record."""

    positions: list[Position] | None = None
    """Positions held at the time of the source; `holds` where the source says former or since."""

    remarks: list[Remark] | None = None
    """What an editor has to say of the record."""

    summary: str | None = None
    """What it is, in our own words, from the cited paragraphs."""

    topics: list[str] | None = None
    """What the record is about; our indexing, not a statement of the sources."""

    @staticmethod
    def from_dict(obj: Any) -> 'Person':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        id = from_str(obj.get("id"))
        kind = from_str(obj.get("kind"))
        names = from_list(Name.from_dict, obj.get("names"))
        former_ids = from_union([lambda x: from_list(from_str, x), from_none], obj.get("formerIds"))
        honorific = from_union([from_str, from_none], obj.get("honorific"))
        points = from_union([lambda x: from_list(Point.from_dict, x), from_none], obj.get("points"))
        positions = from_union([lambda x: from_list(Position.from_dict, x), from_none], obj.get("positions"))
        remarks = from_union([lambda x: from_list(Remark.from_dict, x), from_none], obj.get("remarks"))
        summary = from_union([from_str, from_none], obj.get("summary"))
        topics = from_union([lambda x: from_list(from_str, x), from_none], obj.get("topics"))
        return Person(cite, id, kind, names, former_ids, honorific, points, positions, remarks, summary, topics)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["id"] = from_str(self.id)
        result["kind"] = from_str(self.kind)
        result["names"] = from_list(lambda x: to_class(Name, x), self.names)
        if self.former_ids is not None:
            result["formerIds"] = from_union([lambda x: from_list(from_str, x), from_none], self.former_ids)
        if self.honorific is not None:
            result["honorific"] = from_union([from_str, from_none], self.honorific)
        if self.points is not None:
            result["points"] = from_union([lambda x: from_list(lambda x: to_class(Point, x), x), from_none], self.points)
        if self.positions is not None:
            result["positions"] = from_union([lambda x: from_list(lambda x: to_class(Position, x), x), from_none], self.positions)
        if self.remarks is not None:
            result["remarks"] = from_union([lambda x: from_list(lambda x: to_class(Remark, x), x), from_none], self.remarks)
        if self.summary is not None:
            result["summary"] = from_union([from_str, from_none], self.summary)
        if self.topics is not None:
            result["topics"] = from_union([lambda x: from_list(from_str, x), from_none], self.topics)
        return result


@dataclass
class PlaceCodes:
    """External codes. UN M49, https://unstats.un.org/unsd/methodology/m49/; ISO 3166-1 alpha-2,
    https://www.iso.org/iso-3166-country-codes.html; ISO 3166-1 alpha-3,
    https://www.iso.org/iso-3166-country-codes.html.
    """
    iso2: str | None = None
    """The ISO 3166-1 code of two letters."""

    iso3: str | None = None
    """The ISO 3166-1 code of three letters."""

    m49: str | None = None
    """The M49 code, three digits."""

    @staticmethod
    def from_dict(obj: Any) -> 'PlaceCodes':
        assert isinstance(obj, dict)
        iso2 = from_union([from_str, from_none], obj.get("iso2"))
        iso3 = from_union([from_str, from_none], obj.get("iso3"))
        m49 = from_union([from_str, from_none], obj.get("m49"))
        return PlaceCodes(iso2, iso3, m49)

    def to_dict(self) -> dict:
        result: dict = {}
        if self.iso2 is not None:
            result["iso2"] = from_union([from_str, from_none], self.iso2)
        if self.iso3 is not None:
            result["iso3"] = from_union([from_str, from_none], self.iso3)
        if self.m49 is not None:
            result["m49"] = from_union([from_str, from_none], self.m49)
        return result


class PlaceType(Enum):
    """What sort of place it is."""

    BORDER_AREA = "border-area"
    CITY = "city"
    COUNTRY = "country"
    COUNTRY_GROUP = "country-group"
    REGION = "region"
    WORLD = "world"


@dataclass
class Place:
    """A country, region, city or border area."""

    cite: list[Citation]
    """Every place that states the record or anything in it."""

    id: str
    """Unique within the kind, and the name of the file."""

    kind: str
    """Tells the kind of the record."""

    names: list[Name]
    """The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    sources give none.
    """
    type: PlaceType
    broader: list[str] | None = None
    """The region or country that it lies in, after UN M49 for countries."""

    codes: PlaceCodes | None = None
    former_ids: list[str] | None = None
    """Ids that this record had before; they still resolve."""

    points: list[Point] | None = None
    """Things said by or in this record."""

    remarks: list[Remark] | None = None
    """What an editor has to say of the record."""

    summary: str | None = None
    """What it is, in our own words, from the cited paragraphs."""

    topics: list[str] | None = None
    """What the record is about; our indexing, not a statement of the sources."""

    @staticmethod
    def from_dict(obj: Any) -> 'Place':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        id = from_str(obj.get("id"))
        kind = from_str(obj.get("kind"))
        names = from_list(Name.from_dict, obj.get("names"))
        type = PlaceType(obj.get("type"))
        broader = from_union([lambda x: from_list(from_str, x), from_none], obj.get("broader"))
        codes = from_union([PlaceCodes.from_dict, from_none], obj.get("codes"))
        former_ids = from_union([lambda x: from_list(from_str, x), from_none], obj.get("formerIds"))
        points = from_union([lambda x: from_list(Point.from_dict, x), from_none], obj.get("points"))
        remarks = from_union([lambda x: from_list(Remark.from_dict, x), from_none], obj.get("remarks"))
        summary = from_union([from_str, from_none], obj.get("summary"))
        topics = from_union([lambda x: from_list(from_str, x), from_none], obj.get("topics"))
        return Place(cite, id, kind, names, type, broader, codes, former_ids, points, remarks, summary, topics)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["id"] = from_str(self.id)
        result["kind"] = from_str(self.kind)
        result["names"] = from_list(lambda x: to_class(Name, x), self.names)
        result["type"] = to_enum(PlaceType, self.type)
        if self.broader is not None:
            result["broader"] = from_union([lambda x: from_list(from_str, x), from_none], self.broader)
        if self.codes is not None:
            result["codes"] = from_union([lambda x: to_class(PlaceCodes, x), from_none], self.codes)
        if self.former_ids is not None:
            result["formerIds"] = from_union([lambda x: from_list(from_str, x), from_none], self.former_ids)
        if self.points is not None:
            result["points"] = from_union([lambda x: from_list(lambda x: to_class(Point, x), x), from_none], self.points)
        if self.remarks is not None:
            result["remarks"] = from_union([lambda x: from_list(lambda x: to_class(Remark, x), x), from_none], self.remarks)
        if self.summary is not None:
            result["summary"] = from_union([from_str, from_none], self.summary)
        if self.topics is not None:
            result["topics"] = from_union([lambda x: from_list(from_str, x), from_none], self.topics)
        return result


@dataclass
class Detail:
    """Something that the head of a document says of it."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    label: str
    """What is told, such as "Agenda item"."""

    value: str
    """What is told of it, as printed."""

    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'Detail':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        label = from_str(obj.get("label"))
        value = from_str(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return Detail(cite, label, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["label"] = from_str(self.label)
        result["value"] = from_str(self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class Damage:
    """Something that is wrong with the text at a place."""

    text: str
    """What is wrong, in our own words."""

    type: DamageType

    @staticmethod
    def from_dict(obj: Any) -> 'Damage':
        assert isinstance(obj, dict)
        text = from_str(obj.get("text"))
        type = DamageType(obj.get("type"))
        return Damage(text, type)

    def to_dict(self) -> dict:
        result: dict = {}
        result["text"] = from_str(self.text)
        result["type"] = to_enum(DamageType, self.type)
        return result


class PassageType(Enum):
    """What sort of place it is."""

    CONTENTS = "contents"
    HEADING = "heading"
    MASTHEAD = "masthead"
    NOTE = "note"
    PARAGRAPH = "paragraph"
    SUMMARY = "summary"


@dataclass
class Passage:
    """A place that can be cited."""

    locator: str
    type: PassageType
    damage: list[Damage] | None = None
    """What is wrong with the text there."""

    section: str | None = None
    """The section that it stands in."""

    @staticmethod
    def from_dict(obj: Any) -> 'Passage':
        assert isinstance(obj, dict)
        locator = from_str(obj.get("locator"))
        type = PassageType(obj.get("type"))
        damage = from_union([lambda x: from_list(Damage.from_dict, x), from_none], obj.get("damage"))
        section = from_union([from_str, from_none], obj.get("section"))
        return Passage(locator, type, damage, section)

    def to_dict(self) -> dict:
        result: dict = {}
        result["locator"] = from_str(self.locator)
        result["type"] = to_enum(PassageType, self.type)
        if self.damage is not None:
            result["damage"] = from_union([lambda x: from_list(lambda x: to_class(Damage, x), x), from_none], self.damage)
        if self.section is not None:
            result["section"] = from_union([from_str, from_none], self.section)
        return result


@dataclass
class Section:
    """A section of a document."""

    id: str
    heading: str | None = None
    """As printed."""

    label: str | None = None
    """As printed; left out where the heading is missing."""

    parent: str | None = None
    """The section around it, which is listed before it."""

    @staticmethod
    def from_dict(obj: Any) -> 'Section':
        assert isinstance(obj, dict)
        id = from_str(obj.get("id"))
        heading = from_union([from_str, from_none], obj.get("heading"))
        label = from_union([from_str, from_none], obj.get("label"))
        parent = from_union([from_str, from_none], obj.get("parent"))
        return Section(id, heading, label, parent)

    def to_dict(self) -> dict:
        result: dict = {}
        result["id"] = from_str(self.id)
        if self.heading is not None:
            result["heading"] = from_union([from_str, from_none], self.heading)
        if self.label is not None:
            result["label"] = from_union([from_str, from_none], self.label)
        if self.parent is not None:
            result["parent"] = from_union([from_str, from_none], self.parent)
        return result


@dataclass
class AttestedLabel:
    """One value, with the places that state it and what bounds it. Sources that disagree stand
    side by side.
    """
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    value: str
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'AttestedLabel':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        value = from_str(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return AttestedLabel(cite, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["value"] = from_str(self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class Source:
    """A document that the register was encoded from, with every place that can be cited."""

    cite: list[Citation]
    """Every place that states the record or anything in it."""

    date: list[AttestedEDTF]
    """When it was said: the second clock, `knownAt`, compares with this."""

    id: str
    """Unique within the kind, and the name of the file."""

    kind: str
    """Tells the kind of the record."""

    names: list[Name]
    """The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    sources give none.
    """
    paragraphs: list[Passage]
    """Every place that can be cited, in the order of the document."""

    sections: list[Section]
    """The sections, in the order of the document."""

    details: list[Detail] | None = None
    """Session, agenda item, distribution, languages."""

    former_ids: list[str] | None = None
    """Ids that this record had before; they still resolve."""

    issued_by: list[AttestedReferenceToOrganization] | None = None
    """The body that issued it."""

    points: list[Point] | None = None
    """Things said by or in this record."""

    remarks: list[Remark] | None = None
    """What an editor has to say of the record."""

    summary: str | None = None
    """What it is, in our own words, from the cited paragraphs."""

    symbol: list[AttestedLabel] | None = None
    """Document symbol."""

    topics: list[str] | None = None
    """What the record is about; our indexing, not a statement of the sources."""

    @staticmethod
    def from_dict(obj: Any) -> 'Source':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        date = from_list(AttestedEDTF.from_dict, obj.get("date"))
        id = from_str(obj.get("id"))
        kind = from_str(obj.get("kind"))
        names = from_list(Name.from_dict, obj.get("names"))
        paragraphs = from_list(Passage.from_dict, obj.get("paragraphs"))
        sections = from_list(Section.from_dict, obj.get("sections"))
        details = from_union([lambda x: from_list(Detail.from_dict, x), from_none], obj.get("details"))
        former_ids = from_union([lambda x: from_list(from_str, x), from_none], obj.get("formerIds"))
        issued_by = from_union([lambda x: from_list(AttestedReferenceToOrganization.from_dict, x), from_none], obj.get("issuedBy"))
        points = from_union([lambda x: from_list(Point.from_dict, x), from_none], obj.get("points"))
        remarks = from_union([lambda x: from_list(Remark.from_dict, x), from_none], obj.get("remarks"))
        summary = from_union([from_str, from_none], obj.get("summary"))
        symbol = from_union([lambda x: from_list(AttestedLabel.from_dict, x), from_none], obj.get("symbol"))
        topics = from_union([lambda x: from_list(from_str, x), from_none], obj.get("topics"))
        return Source(cite, date, id, kind, names, paragraphs, sections, details, former_ids, issued_by, points, remarks, summary, symbol, topics)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["date"] = from_list(lambda x: to_class(AttestedEDTF, x), self.date)
        result["id"] = from_str(self.id)
        result["kind"] = from_str(self.kind)
        result["names"] = from_list(lambda x: to_class(Name, x), self.names)
        result["paragraphs"] = from_list(lambda x: to_class(Passage, x), self.paragraphs)
        result["sections"] = from_list(lambda x: to_class(Section, x), self.sections)
        if self.details is not None:
            result["details"] = from_union([lambda x: from_list(lambda x: to_class(Detail, x), x), from_none], self.details)
        if self.former_ids is not None:
            result["formerIds"] = from_union([lambda x: from_list(from_str, x), from_none], self.former_ids)
        if self.issued_by is not None:
            result["issuedBy"] = from_union([lambda x: from_list(lambda x: to_class(AttestedReferenceToOrganization, x), x), from_none], self.issued_by)
        if self.points is not None:
            result["points"] = from_union([lambda x: from_list(lambda x: to_class(Point, x), x), from_none], self.points)
        if self.remarks is not None:
            result["remarks"] = from_union([lambda x: from_list(lambda x: to_class(Remark, x), x), from_none], self.remarks)
        if self.summary is not None:
            result["summary"] = from_union([from_str, from_none], self.summary)
        if self.symbol is not None:
            result["symbol"] = from_union([lambda x: from_list(lambda x: to_class(AttestedLabel, x), x), from_none], self.symbol)
        if self.topics is not None:
            result["topics"] = from_union([lambda x: from_list(from_str, x), from_none], self.topics)
        return result


class QuantityRelation(Enum):
    """How the number is hedged."""

    ABOUT = "about"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    BETWEEN = "between"
    EXACTLY = "exactly"
    LESS_THAN = "less-than"
    MORE_THAN = "more-than"


@dataclass
class Quantity:
    """A number as hedged as its source has it: "over 40" is `more-than` 40.
    
    How many were asked.
    """
    relation: QuantityRelation
    unit: str
    """What is counted, plural: `persons`, `per-cent`, `days`."""

    value: float
    """The number; the lower end with `between`."""

    of: str | None = None
    """The whole that a share is of, or the group that is counted."""

    upper: float | None = None
    """The upper end; only with `between`."""

    @staticmethod
    def from_dict(obj: Any) -> 'Quantity':
        assert isinstance(obj, dict)
        relation = QuantityRelation(obj.get("relation"))
        unit = from_str(obj.get("unit"))
        value = from_float(obj.get("value"))
        of = from_union([from_str, from_none], obj.get("of"))
        upper = from_union([from_float, from_none], obj.get("upper"))
        return Quantity(relation, unit, value, of, upper)

    def to_dict(self) -> dict:
        result: dict = {}
        result["relation"] = to_enum(QuantityRelation, self.relation)
        result["unit"] = from_str(self.unit)
        result["value"] = to_float(self.value)
        if self.of is not None:
            result["of"] = from_union([from_str, from_none], self.of)
        if self.upper is not None:
            result["upper"] = from_union([to_float, from_none], self.upper)
        return result


@dataclass
class AttestedQuantity:
    """One value, with the places that state it and what bounds it. Sources that disagree stand
    side by side.
    """
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    value: Quantity
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'AttestedQuantity':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        value = Quantity.from_dict(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return AttestedQuantity(cite, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["value"] = to_class(Quantity, self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class Statistic:
    """A number with its meaning: what was counted, when, where, by whom, and of what record it
    is a figure.
    """
    cite: list[Citation]
    """Every place that states the record or anything in it."""

    id: str
    """Unique within the kind, and the name of the file."""

    kind: str
    """Tells the kind of the record."""

    measure: str
    """What was counted or measured."""

    names: list[Name]
    """The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    sources give none.
    """
    value: list[AttestedQuantity]
    """The figure."""

    about: list[str] | None = None
    """The records whose figure it is."""

    by: list[str] | None = None
    """Who counted or estimated."""

    former_ids: list[str] | None = None
    """Ids that this record had before; they still resolve."""

    period: str | None = None
    """The time that the figure is of."""

    places: list[str] | None = None
    """The places that the figure is of."""

    points: list[Point] | None = None
    """Things said by or in this record."""

    remarks: list[Remark] | None = None
    """What an editor has to say of the record."""

    summary: str | None = None
    """What it is, in our own words, from the cited paragraphs."""

    topics: list[str] | None = None
    """What the record is about; our indexing, not a statement of the sources."""

    @staticmethod
    def from_dict(obj: Any) -> 'Statistic':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        id = from_str(obj.get("id"))
        kind = from_str(obj.get("kind"))
        measure = from_str(obj.get("measure"))
        names = from_list(Name.from_dict, obj.get("names"))
        value = from_list(AttestedQuantity.from_dict, obj.get("value"))
        about = from_union([lambda x: from_list(from_str, x), from_none], obj.get("about"))
        by = from_union([lambda x: from_list(from_str, x), from_none], obj.get("by"))
        former_ids = from_union([lambda x: from_list(from_str, x), from_none], obj.get("formerIds"))
        period = from_union([from_str, from_none], obj.get("period"))
        places = from_union([lambda x: from_list(from_str, x), from_none], obj.get("places"))
        points = from_union([lambda x: from_list(Point.from_dict, x), from_none], obj.get("points"))
        remarks = from_union([lambda x: from_list(Remark.from_dict, x), from_none], obj.get("remarks"))
        summary = from_union([from_str, from_none], obj.get("summary"))
        topics = from_union([lambda x: from_list(from_str, x), from_none], obj.get("topics"))
        return Statistic(cite, id, kind, measure, names, value, about, by, former_ids, period, places, points, remarks, summary, topics)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["id"] = from_str(self.id)
        result["kind"] = from_str(self.kind)
        result["measure"] = from_str(self.measure)
        result["names"] = from_list(lambda x: to_class(Name, x), self.names)
        result["value"] = from_list(lambda x: to_class(AttestedQuantity, x), self.value)
        if self.about is not None:
            result["about"] = from_union([lambda x: from_list(from_str, x), from_none], self.about)
        if self.by is not None:
            result["by"] = from_union([lambda x: from_list(from_str, x), from_none], self.by)
        if self.former_ids is not None:
            result["formerIds"] = from_union([lambda x: from_list(from_str, x), from_none], self.former_ids)
        if self.period is not None:
            result["period"] = from_union([from_str, from_none], self.period)
        if self.places is not None:
            result["places"] = from_union([lambda x: from_list(from_str, x), from_none], self.places)
        if self.points is not None:
            result["points"] = from_union([lambda x: from_list(lambda x: to_class(Point, x), x), from_none], self.points)
        if self.remarks is not None:
            result["remarks"] = from_union([lambda x: from_list(lambda x: to_class(Remark, x), x), from_none], self.remarks)
        if self.summary is not None:
            result["summary"] = from_union([from_str, from_none], self.summary)
        if self.topics is not None:
            result["topics"] = from_union([lambda x: from_list(from_str, x), from_none], self.topics)
        return result


@dataclass
class SurveyConductor:
    """A body that conducts an inquiry."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    organization: str
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'SurveyConductor':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        organization = from_str(obj.get("organization"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return SurveyConductor(cite, organization, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["organization"] = from_str(self.organization)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class SurveyOption:
    """An answer that was counted."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    count: Quantity
    id: str
    label: str
    """The answer, in our own words."""

    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'SurveyOption':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        count = Quantity.from_dict(obj.get("count"))
        id = from_str(obj.get("id"))
        label = from_str(obj.get("label"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return SurveyOption(cite, count, id, label, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["count"] = to_class(Quantity, self.count)
        result["id"] = from_str(self.id)
        result["label"] = from_str(self.label)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class SurveyOutcome:
    """Something that was concluded from an inquiry."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    text: str
    """The conclusion, in our own words."""

    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'SurveyOutcome':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        text = from_str(obj.get("text"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return SurveyOutcome(cite, text, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["text"] = from_str(self.text)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class SurveyPopulation:
    """Who was asked, and how many there were; the size says where it comes from.
    
    Those who were asked in an inquiry.
    """
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    description: str
    """Who was asked."""

    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    size: Quantity | None = None
    """How many were asked."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'SurveyPopulation':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        description = from_str(obj.get("description"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        size = from_union([Quantity.from_dict, from_none], obj.get("size"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return SurveyPopulation(cite, description, basis, holds, note, reference, size, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["description"] = from_str(self.description)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.size is not None:
            result["size"] = from_union([lambda x: to_class(Quantity, x), from_none], self.size)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class Membership(Enum):
    """Whether a respondent is a Member State of the United Nations."""

    MEMBER = "member"
    NON_MEMBER = "non-member"


@dataclass
class RepresentedGroup:
    """The group that the respondent answered for, and how many members it counts."""

    includes_respondent: bool
    """Whether the respondent is counted among the members."""

    members: Quantity
    organization: str

    @staticmethod
    def from_dict(obj: Any) -> 'RepresentedGroup':
        assert isinstance(obj, dict)
        includes_respondent = from_bool(obj.get("includesRespondent"))
        members = Quantity.from_dict(obj.get("members"))
        organization = from_str(obj.get("organization"))
        return RepresentedGroup(includes_respondent, members, organization)

    def to_dict(self) -> dict:
        result: dict = {}
        result["includesRespondent"] = from_bool(self.includes_respondent)
        result["members"] = to_class(Quantity, self.members)
        result["organization"] = from_str(self.organization)
        return result


@dataclass
class Respondent:
    """A Government or body that answered."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    membership: Membership
    respondent: str
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    on_behalf_of: RepresentedGroup | None = None
    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'Respondent':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        membership = Membership(obj.get("membership"))
        respondent = from_str(obj.get("respondent"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        on_behalf_of = from_union([RepresentedGroup.from_dict, from_none], obj.get("onBehalfOf"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return Respondent(cite, membership, respondent, basis, holds, note, on_behalf_of, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["membership"] = to_enum(Membership, self.membership)
        result["respondent"] = from_str(self.respondent)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.on_behalf_of is not None:
            result["onBehalfOf"] = from_union([lambda x: to_class(RepresentedGroup, x), from_none], self.on_behalf_of)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


@dataclass
class ResponseRate:
    """The share of those asked that answered."""

    base: str
    """What the rate is of, as printed."""

    rate: Quantity
    surveys: list[str] | None = None
    """The inquiries that a joint rate covers, this one included."""

    @staticmethod
    def from_dict(obj: Any) -> 'ResponseRate':
        assert isinstance(obj, dict)
        base = from_str(obj.get("base"))
        rate = Quantity.from_dict(obj.get("rate"))
        surveys = from_union([lambda x: from_list(from_str, x), from_none], obj.get("surveys"))
        return ResponseRate(base, rate, surveys)

    def to_dict(self) -> dict:
        result: dict = {}
        result["base"] = from_str(self.base)
        result["rate"] = to_class(Quantity, self.rate)
        if self.surveys is not None:
            result["surveys"] = from_union([lambda x: from_list(from_str, x), from_none], self.surveys)
        return result


@dataclass
class AttestedResponseRate:
    """One value, with the places that state it and what bounds it. Sources that disagree stand
    side by side.
    """
    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    value: ResponseRate
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'AttestedResponseRate':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        value = ResponseRate.from_dict(obj.get("value"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return AttestedResponseRate(cite, value, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["value"] = to_class(ResponseRate, self.value)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class CountedMembership(Enum):
    """Whether a count is of Member States only or of all Governments."""

    ALL = "all"
    MEMBER = "member"


@dataclass
class ResponseCount:
    """How many of a group answered."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    count: Quantity
    membership: CountedMembership
    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    @staticmethod
    def from_dict(obj: Any) -> 'ResponseCount':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        count = Quantity.from_dict(obj.get("count"))
        membership = CountedMembership(obj.get("membership"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        return ResponseCount(cite, count, membership, basis, holds, note, reference, stated)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["count"] = to_class(Quantity, self.count)
        result["membership"] = to_enum(CountedMembership, self.membership)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        return result


class RoundType(Enum):
    """What sort of step it is."""

    CUT_OFF = "cut-off"
    DEADLINE = "deadline"
    MANDATE = "mandate"
    REMINDER = "reminder"
    REPORTED = "reported"
    SENT = "sent"


@dataclass
class SurveyRound:
    """A step of an inquiry."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    type: RoundType
    activity: str | None = None
    """The document or meeting in which it was done."""

    basis: Basis | None = None
    """Left out when the source states it outright."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    instrument: str | None = None
    """The instrument by which it was done."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    when: str | None = None
    """When it was."""

    @staticmethod
    def from_dict(obj: Any) -> 'SurveyRound':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        type = RoundType(obj.get("type"))
        activity = from_union([from_str, from_none], obj.get("activity"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        instrument = from_union([from_str, from_none], obj.get("instrument"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        when = from_union([from_str, from_none], obj.get("when"))
        return SurveyRound(cite, type, activity, basis, holds, instrument, note, reference, stated, when)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["type"] = to_enum(RoundType, self.type)
        if self.activity is not None:
            result["activity"] = from_union([from_str, from_none], self.activity)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.instrument is not None:
            result["instrument"] = from_union([from_str, from_none], self.instrument)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        if self.when is not None:
            result["when"] = from_union([from_str, from_none], self.when)
        return result


class Quantifier(Enum):
    """How many of a group hold a view, as the source words it."""

    ALL = "all"
    A_FEW = "a-few"
    MAJORITY = "majority"
    MANY = "many"
    MOST = "most"
    MOST_FREQUENT = "most-frequent"
    ONE = "one"
    SEVERAL = "several"
    SOME = "some"
    VARIED = "varied"


@dataclass
class SurveyView:
    """A view that those who answered expressed."""

    among: str
    """`all-respondents`, or the id of the option whose choosers are meant."""

    cite: list[Citation]
    """The places that state it; empty only for an external statement."""

    quantifier: Quantifier
    text: str
    """The view, in our own words."""

    basis: Basis | None = None
    """Left out when the source states it outright."""

    figures: list[Quantity] | None = None
    """Figures that belong to it."""

    holds: str | None = None
    """Valid time: when the statement held. Left out when the source sets no bounds."""

    note: str | None = None
    """What a reader must know about this statement."""

    reference: str | None = None
    """Where an external statement comes from."""

    stated: str | None = None
    """The wording that the value stands for, such as "early March 2003"."""

    topics: list[str] | None = None
    """What it is about."""

    @staticmethod
    def from_dict(obj: Any) -> 'SurveyView':
        assert isinstance(obj, dict)
        among = from_str(obj.get("among"))
        cite = from_list(Citation.from_dict, obj.get("cite"))
        quantifier = Quantifier(obj.get("quantifier"))
        text = from_str(obj.get("text"))
        basis = from_union([Basis, from_none], obj.get("basis"))
        figures = from_union([lambda x: from_list(Quantity.from_dict, x), from_none], obj.get("figures"))
        holds = from_union([from_str, from_none], obj.get("holds"))
        note = from_union([from_str, from_none], obj.get("note"))
        reference = from_union([from_str, from_none], obj.get("reference"))
        stated = from_union([from_str, from_none], obj.get("stated"))
        topics = from_union([lambda x: from_list(from_str, x), from_none], obj.get("topics"))
        return SurveyView(among, cite, quantifier, text, basis, figures, holds, note, reference, stated, topics)

    def to_dict(self) -> dict:
        result: dict = {}
        result["among"] = from_str(self.among)
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["quantifier"] = to_enum(Quantifier, self.quantifier)
        result["text"] = from_str(self.text)
        if self.basis is not None:
            result["basis"] = from_union([lambda x: to_enum(Basis, x), from_none], self.basis)
        if self.figures is not None:
            result["figures"] = from_union([lambda x: from_list(lambda x: to_class(Quantity, x), x), from_none], self.figures)
        if self.holds is not None:
            result["holds"] = from_union([from_str, from_none], self.holds)
        if self.note is not None:
            result["note"] = from_union([from_str, from_none], self.note)
        if self.reference is not None:
            result["reference"] = from_union([from_str, from_none], self.reference)
        if self.stated is not None:
            result["stated"] = from_union([from_str, from_none], self.stated)
        if self.topics is not None:
            result["topics"] = from_union([lambda x: from_list(from_str, x), from_none], self.topics)
        return result


@dataclass
class SurveyResult:
    """An inquiry of Governments and what they answered: rounds, respondents, counts, rates and
    views.
    """
    cite: list[Citation]
    """Every place that states the record or anything in it."""

    conducted_by: list[SurveyConductor]
    """Who asked."""

    id: str
    """Unique within the kind, and the name of the file."""

    kind: str
    """Tells the kind of the record."""

    names: list[Name]
    """The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    sources give none.
    """
    rounds: list[SurveyRound]
    """The steps of the inquiry in order of time."""

    subject: str
    """What was asked about."""

    former_ids: list[str] | None = None
    """Ids that this record had before; they still resolve."""

    options: list[SurveyOption] | None = None
    """The answers that were counted."""

    outcome: list[SurveyOutcome] | None = None
    """What was concluded from it."""

    points: list[Point] | None = None
    """Things said by or in this record."""

    population: SurveyPopulation | None = None
    """Who was asked, and how many there were; the size says where it comes from."""

    remarks: list[Remark] | None = None
    """What an editor has to say of the record."""

    respondents: list[Respondent] | None = None
    """Who answered."""

    response_rate: list[AttestedResponseRate] | None = None
    """The share that answered."""

    responses: list[ResponseCount] | None = None
    """How many answered, as printed: Member States only, or all Governments."""

    summary: str | None = None
    """What it is, in our own words, from the cited paragraphs."""

    topics: list[str] | None = None
    """What the record is about; our indexing, not a statement of the sources."""

    views: list[SurveyView] | None = None
    """Qualitative views, each with its quantifier and the group that it speaks of."""

    @staticmethod
    def from_dict(obj: Any) -> 'SurveyResult':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        conducted_by = from_list(SurveyConductor.from_dict, obj.get("conductedBy"))
        id = from_str(obj.get("id"))
        kind = from_str(obj.get("kind"))
        names = from_list(Name.from_dict, obj.get("names"))
        rounds = from_list(SurveyRound.from_dict, obj.get("rounds"))
        subject = from_str(obj.get("subject"))
        former_ids = from_union([lambda x: from_list(from_str, x), from_none], obj.get("formerIds"))
        options = from_union([lambda x: from_list(SurveyOption.from_dict, x), from_none], obj.get("options"))
        outcome = from_union([lambda x: from_list(SurveyOutcome.from_dict, x), from_none], obj.get("outcome"))
        points = from_union([lambda x: from_list(Point.from_dict, x), from_none], obj.get("points"))
        population = from_union([SurveyPopulation.from_dict, from_none], obj.get("population"))
        remarks = from_union([lambda x: from_list(Remark.from_dict, x), from_none], obj.get("remarks"))
        respondents = from_union([lambda x: from_list(Respondent.from_dict, x), from_none], obj.get("respondents"))
        response_rate = from_union([lambda x: from_list(AttestedResponseRate.from_dict, x), from_none], obj.get("responseRate"))
        responses = from_union([lambda x: from_list(ResponseCount.from_dict, x), from_none], obj.get("responses"))
        summary = from_union([from_str, from_none], obj.get("summary"))
        topics = from_union([lambda x: from_list(from_str, x), from_none], obj.get("topics"))
        views = from_union([lambda x: from_list(SurveyView.from_dict, x), from_none], obj.get("views"))
        return SurveyResult(cite, conducted_by, id, kind, names, rounds, subject, former_ids, options, outcome, points, population, remarks, respondents, response_rate, responses, summary, topics, views)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["conductedBy"] = from_list(lambda x: to_class(SurveyConductor, x), self.conducted_by)
        result["id"] = from_str(self.id)
        result["kind"] = from_str(self.kind)
        result["names"] = from_list(lambda x: to_class(Name, x), self.names)
        result["rounds"] = from_list(lambda x: to_class(SurveyRound, x), self.rounds)
        result["subject"] = from_str(self.subject)
        if self.former_ids is not None:
            result["formerIds"] = from_union([lambda x: from_list(from_str, x), from_none], self.former_ids)
        if self.options is not None:
            result["options"] = from_union([lambda x: from_list(lambda x: to_class(SurveyOption, x), x), from_none], self.options)
        if self.outcome is not None:
            result["outcome"] = from_union([lambda x: from_list(lambda x: to_class(SurveyOutcome, x), x), from_none], self.outcome)
        if self.points is not None:
            result["points"] = from_union([lambda x: from_list(lambda x: to_class(Point, x), x), from_none], self.points)
        if self.population is not None:
            result["population"] = from_union([lambda x: to_class(SurveyPopulation, x), from_none], self.population)
        if self.remarks is not None:
            result["remarks"] = from_union([lambda x: from_list(lambda x: to_class(Remark, x), x), from_none], self.remarks)
        if self.respondents is not None:
            result["respondents"] = from_union([lambda x: from_list(lambda x: to_class(Respondent, x), x), from_none], self.respondents)
        if self.response_rate is not None:
            result["responseRate"] = from_union([lambda x: from_list(lambda x: to_class(AttestedResponseRate, x), x), from_none], self.response_rate)
        if self.responses is not None:
            result["responses"] = from_union([lambda x: from_list(lambda x: to_class(ResponseCount, x), x), from_none], self.responses)
        if self.summary is not None:
            result["summary"] = from_union([from_str, from_none], self.summary)
        if self.topics is not None:
            result["topics"] = from_union([lambda x: from_list(from_str, x), from_none], self.topics)
        if self.views is not None:
            result["views"] = from_union([lambda x: from_list(lambda x: to_class(SurveyView, x), x), from_none], self.views)
        return result


@dataclass
class Topic:
    """A concept of our indexing vocabulary, after SKOS (https://www.w3.org/TR/skos-reference/)."""

    cite: list[Citation]
    """Every place that states the record or anything in it."""

    id: str
    """Unique within the kind, and the name of the file."""

    kind: str
    """Tells the kind of the record."""

    names: list[Name]
    """The names of the record, one of them its caption: `preferred`, or `descriptive` where the
    sources give none.
    """
    broader: list[str] | None = None
    """The concepts that it is a part of."""

    former_ids: list[str] | None = None
    """Ids that this record had before; they still resolve."""

    points: list[Point] | None = None
    """Things said by or in this record."""

    related: list[str] | None = None
    """Concepts beside it."""

    remarks: list[Remark] | None = None
    """What an editor has to say of the record."""

    scope_note: str | None = None
    """What the concept covers, and what not."""

    summary: str | None = None
    """What it is, in our own words, from the cited paragraphs."""

    topics: list[str] | None = None
    """What the record is about; our indexing, not a statement of the sources."""

    @staticmethod
    def from_dict(obj: Any) -> 'Topic':
        assert isinstance(obj, dict)
        cite = from_list(Citation.from_dict, obj.get("cite"))
        id = from_str(obj.get("id"))
        kind = from_str(obj.get("kind"))
        names = from_list(Name.from_dict, obj.get("names"))
        broader = from_union([lambda x: from_list(from_str, x), from_none], obj.get("broader"))
        former_ids = from_union([lambda x: from_list(from_str, x), from_none], obj.get("formerIds"))
        points = from_union([lambda x: from_list(Point.from_dict, x), from_none], obj.get("points"))
        related = from_union([lambda x: from_list(from_str, x), from_none], obj.get("related"))
        remarks = from_union([lambda x: from_list(Remark.from_dict, x), from_none], obj.get("remarks"))
        scope_note = from_union([from_str, from_none], obj.get("scopeNote"))
        summary = from_union([from_str, from_none], obj.get("summary"))
        topics = from_union([lambda x: from_list(from_str, x), from_none], obj.get("topics"))
        return Topic(cite, id, kind, names, broader, former_ids, points, related, remarks, scope_note, summary, topics)

    def to_dict(self) -> dict:
        result: dict = {}
        result["cite"] = from_list(lambda x: to_class(Citation, x), self.cite)
        result["id"] = from_str(self.id)
        result["kind"] = from_str(self.kind)
        result["names"] = from_list(lambda x: to_class(Name, x), self.names)
        if self.broader is not None:
            result["broader"] = from_union([lambda x: from_list(from_str, x), from_none], self.broader)
        if self.former_ids is not None:
            result["formerIds"] = from_union([lambda x: from_list(from_str, x), from_none], self.former_ids)
        if self.points is not None:
            result["points"] = from_union([lambda x: from_list(lambda x: to_class(Point, x), x), from_none], self.points)
        if self.related is not None:
            result["related"] = from_union([lambda x: from_list(from_str, x), from_none], self.related)
        if self.remarks is not None:
            result["remarks"] = from_union([lambda x: from_list(lambda x: to_class(Remark, x), x), from_none], self.remarks)
        if self.scope_note is not None:
            result["scopeNote"] = from_union([from_str, from_none], self.scope_note)
        if self.summary is not None:
            result["summary"] = from_union([from_str, from_none], self.summary)
        if self.topics is not None:
            result["topics"] = from_union([lambda x: from_list(from_str, x), from_none], self.topics)
        return result


@dataclass
class Register:
    """Records of the migration register, one list a kind."""

    activities: list[Activity] | None = None
    """Something done or planned: a publication, meeting, study, programme, survey, service or
    campaign.
    """
    instruments: list[Instrument] | None = None
    """A text that binds or guides: a convention, protocol, resolution, declaration, programme,
    guideline or contract.
    """
    meeting_sessions: list[MeetingSession] | None = None
    """A session of a meeting: its place in the agenda, who spoke, and what was said."""

    organizations: list[Organization] | None = None
    """A body that acts on international migration: an organ, office, agency, commission,
    network, university or association.
    """
    people: list[Person] | None = None
    """A person whom a source names."""

    places: list[Place] | None = None
    """A country, region, city or border area."""

    sources: list[Source] | None = None
    """A document that the register was encoded from, with every place that can be cited."""

    statistics: list[Statistic] | None = None
    """A number with its meaning: what was counted, when, where, by whom, and of what record it
    is a figure.
    """
    survey_results: list[SurveyResult] | None = None
    """An inquiry of Governments and what they answered: rounds, respondents, counts, rates and
    views.
    """
    topics: list[Topic] | None = None
    """A concept of our indexing vocabulary, after SKOS (https://www.w3.org/TR/skos-reference/)."""

    @staticmethod
    def from_dict(obj: Any) -> 'Register':
        assert isinstance(obj, dict)
        activities = from_union([lambda x: from_list(Activity.from_dict, x), from_none], obj.get("activities"))
        instruments = from_union([lambda x: from_list(Instrument.from_dict, x), from_none], obj.get("instruments"))
        meeting_sessions = from_union([lambda x: from_list(MeetingSession.from_dict, x), from_none], obj.get("meeting-sessions"))
        organizations = from_union([lambda x: from_list(Organization.from_dict, x), from_none], obj.get("organizations"))
        people = from_union([lambda x: from_list(Person.from_dict, x), from_none], obj.get("people"))
        places = from_union([lambda x: from_list(Place.from_dict, x), from_none], obj.get("places"))
        sources = from_union([lambda x: from_list(Source.from_dict, x), from_none], obj.get("sources"))
        statistics = from_union([lambda x: from_list(Statistic.from_dict, x), from_none], obj.get("statistics"))
        survey_results = from_union([lambda x: from_list(SurveyResult.from_dict, x), from_none], obj.get("survey-results"))
        topics = from_union([lambda x: from_list(Topic.from_dict, x), from_none], obj.get("topics"))
        return Register(activities, instruments, meeting_sessions, organizations, people, places, sources, statistics, survey_results, topics)

    def to_dict(self) -> dict:
        result: dict = {}
        if self.activities is not None:
            result["activities"] = from_union([lambda x: from_list(lambda x: to_class(Activity, x), x), from_none], self.activities)
        if self.instruments is not None:
            result["instruments"] = from_union([lambda x: from_list(lambda x: to_class(Instrument, x), x), from_none], self.instruments)
        if self.meeting_sessions is not None:
            result["meeting-sessions"] = from_union([lambda x: from_list(lambda x: to_class(MeetingSession, x), x), from_none], self.meeting_sessions)
        if self.organizations is not None:
            result["organizations"] = from_union([lambda x: from_list(lambda x: to_class(Organization, x), x), from_none], self.organizations)
        if self.people is not None:
            result["people"] = from_union([lambda x: from_list(lambda x: to_class(Person, x), x), from_none], self.people)
        if self.places is not None:
            result["places"] = from_union([lambda x: from_list(lambda x: to_class(Place, x), x), from_none], self.places)
        if self.sources is not None:
            result["sources"] = from_union([lambda x: from_list(lambda x: to_class(Source, x), x), from_none], self.sources)
        if self.statistics is not None:
            result["statistics"] = from_union([lambda x: from_list(lambda x: to_class(Statistic, x), x), from_none], self.statistics)
        if self.survey_results is not None:
            result["survey-results"] = from_union([lambda x: from_list(lambda x: to_class(SurveyResult, x), x), from_none], self.survey_results)
        if self.topics is not None:
            result["topics"] = from_union([lambda x: from_list(lambda x: to_class(Topic, x), x), from_none], self.topics)
        return result


def register_from_dict(s: Any) -> Register:
    return Register.from_dict(s)


def register_to_dict(x: Register) -> Any:
    return to_class(Register, x)
