/**
 * The schemas of the records, in `zod/mini`, and what follows from them: both faces of a record, and what it says, ready to be shown.
 *
 * @module
 */
export { paragraphAt } from './paragraph.ts';
export { Query } from './query/query-schema.ts';
export { activityStatuses, activityTypes, partyRoles } from './schema/activity.ts';
export { Edtf } from './schema/edtf-schema.ts';
export { authoredSchema, codecOf, lengthen, shorten } from './schema/faces.ts';
export { portableTextPattern, textPattern } from './schema/pattern.ts';
export { codeSchemes } from './schema/place.ts';
export { pointTypes } from './schema/point.ts';
export { Quantity } from './schema/quantity-schema.ts';
export { schemas } from './schema/schemas.ts';
export { forbiddenCharacter } from './schema/text.ts';
export { type Fact, factsAt, factsOf, type OtherReading } from './words/facts.ts';
