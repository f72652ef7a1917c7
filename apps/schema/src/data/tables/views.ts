import type { KindName } from '@org/migration-core';

/** A question that the tables answer together, and the kinds without which there is no answer. */
type View = { name: string; description: string; needs: readonly KindName[]; sql: string };

const views: readonly View[] = [
  {
    name: 'who_does_what',
    description: 'Who takes part in which activity, as what, on which topic.',
    needs: ['activity'],
    sql: `SELECT t.value AS topic, topic.name AS topic_name, p.party, party.name AS party_name, p.role, p.record AS activity,
  activity.name AS activity_name
FROM activity_parties p
  JOIN record activity ON activity.ref = p.record
  JOIN record party ON party.ref = p.party
  LEFT JOIN record_topics t ON t.record = p.record
  LEFT JOIN record topic ON topic.ref = t.value`,
  },
  {
    name: 'activities_by_year',
    description: 'The activities that may fall into each year, by what any source says of when.',
    needs: ['activity'],
    sql: `WITH RECURSIVE
  bounds (first, last) AS (
    SELECT CAST(substr(min(coalesce(value_earliest, value_latest)), 1, 4) AS INTEGER),
      CAST(substr(max(coalesce(value_latest, value_earliest)), 1, 4) AS INTEGER)
    FROM activity_when
  ),
  years (year) AS (
    SELECT first FROM bounds WHERE first IS NOT NULL
    UNION ALL
    SELECT year + 1 FROM years, bounds WHERE year < last
  )
SELECT DISTINCT year, w.record AS activity, r.name AS activity_name, a.type
FROM years
  JOIN activity_when w ON (w.value_earliest IS NULL OR CAST(substr(w.value_earliest, 1, 4) AS INTEGER) <= year)
    AND (w.value_latest IS NULL OR CAST(substr(w.value_latest, 1, 4) AS INTEGER) >= year)
  JOIN record r ON r.ref = w.record
  JOIN activity a ON a.ref = w.record`,
  },
  {
    name: 'what_paragraphs_state',
    description: 'Everything that is said on the word of each place of a source; without a field, the record as a whole.',
    needs: [],
    sql: `SELECT c.source, c.locator, p.position AS place, p.type, c.record, r.name AS record_name, c.path, s.field, s.words
FROM citation c
  JOIN source_paragraphs p ON p.record = c.source AND p.locator = c.locator
  JOIN statement s ON s.record = c.record AND s.path = c.path
  JOIN record r ON r.ref = c.record`,
  },
  {
    name: 'conflicts',
    description: 'Where the sources differ, err or leave something open, with all that is said of the field.',
    needs: [],
    sql: `SELECT c.class, c.record, r.name AS record_name, c.field,
  (SELECT group_concat(words, ' | ') FROM (
    SELECT words FROM statement s WHERE s.record = c.record AND substr(s.path, 2, length(c.field) + 1) = c.field || '/' ORDER BY s.path
  )) AS said,
  c.remark
FROM conflict c
  JOIN record r ON r.ref = c.record`,
  },
  {
    name: 'respondents',
    description: 'Who answered each inquiry, and for which group.',
    needs: ['survey-result'],
    sql: `SELECT s.record AS survey, survey.name AS survey_name, s.respondent, respondent.name AS respondent_name, s.membership,
  s.on_behalf_of_organization AS on_behalf_of, body.name AS on_behalf_of_name, s.on_behalf_of_members, s.on_behalf_of_includes_respondent
FROM survey_result_respondents s
  JOIN record survey ON survey.ref = s.record
  JOIN record respondent ON respondent.ref = s.respondent
  LEFT JOIN record body ON body.ref = s.on_behalf_of_organization`,
  },
];

/** The views that answer the common questions, as SQL, of a database that has some kinds. */
export const viewsOf = (kinds: readonly KindName[]): string[] =>
  views
    .filter(({ needs }) => needs.every((kind) => kinds.includes(kind)))
    .map(({ name, description, sql }) => `CREATE VIEW "${name}" AS -- ${description}\n${sql};`);
