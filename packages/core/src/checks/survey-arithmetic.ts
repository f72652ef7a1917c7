import { finding } from '../findings.ts';
import { surveyArithmetic as invariantsOf } from '../survey.ts';
import { type Check, fileOf } from './check.ts';

export const surveyArithmetic: Check = {
  name: 'survey-arithmetic',
  scope: 'record',
  description: 'The figures of an inquiry add up.',
  run: ({ dataset }) =>
    dataset.byKind['survey-result'].flatMap((survey) =>
      invariantsOf(survey)
        .filter(({ status }) => status === 'fail')
        .map(({ id, detail }) => finding('survey-arithmetic', '', { invariant: id, detail }, fileOf(survey))),
    ),
};
