import { expect, it } from 'vitest';
import { authored, smallContext } from '../../test/support/small-register.ts';
import { dateOrder } from './date-order.ts';

const run = async (...records: Record<string, unknown>[]) =>
  dateOrder.run(await smallContext(records)).map(({ path, args }) => `${path} ${args.earlier} ${args.later}`);
const treaty = (adoptedOn: string, inForceFrom: string) => authored('instrument', 'treaty', { type: 'treaty', adoptedOn, inForceFrom });
const inquiry = (...rounds: [string, string][]) =>
  authored('survey-result', 'inquiry', {
    subject: 'Towns',
    conductedBy: [{ organization: 'organization/office' }],
    rounds: rounds.map(([type, when]) => ({ type, when })),
  });
const office = authored('organization', 'office', { type: 'office' });

it('reports an instrument in force before it was adopted', async () => {
  expect(await run(treaty('2001', '2000'))).toEqual(['/inForceFrom/0 2001 2000']);
});

it('lets pass what may be in order', async () => {
  expect(await run(treaty('2001', '2001-03'))).toEqual([]);
  expect(await run(treaty('2001-05', '2003'))).toEqual([]);
});

it('reports rounds that step back behind the sending, and a mandate after it', async () => {
  expect(await run(office, inquiry(['sent', '2002-03'], ['deadline', '2002-02']))).toEqual(['/rounds/1 2002-03 2002-02']);
  expect(await run(office, inquiry(['mandate', '2002-04'], ['sent', '2002-03']))).toEqual(['/rounds/0 2002-04 2002-03']);
  expect(await run(office, inquiry(['mandate', '2002-03'], ['sent', '2002-03'], ['cut-off', '2002-06']))).toEqual([]);
});
