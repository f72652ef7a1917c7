import { expect, it } from 'vitest';
import { authored, smallContext } from '../../test/support/small-register.ts';
import { dateOrder } from './date-order.ts';

const run = async (...records: Record<string, unknown>[]) =>
  dateOrder.run(await smallContext(records)).map(({ path, args }) => `${path} ${args.earlier} ${args.later}`);
const treaty = (adoptedOn: string, inForceFrom: string) => authored('instrument', 'treaty', { type: 'treaty', adoptedOn, inForceFrom });

it('reports an instrument in force before it was adopted', async () => {
  expect(await run(treaty('2001', '2000'))).toEqual(['/inForceFrom/0 2001 2000']);
});

it('lets pass what may be in order', async () => {
  expect(await run(treaty('2001', '2001-03'))).toEqual([]);
  expect(await run(treaty('2001-05', '2003'))).toEqual([]);
});

it('reports a ratification before the adoption', async () => {
  const participation = [{ party: 'place/oak', action: 'ratified', when: '1999' }];
  const records = [
    authored('place', 'oak', { type: 'country' }),
    authored('instrument', 'treaty', { type: 'treaty', adoptedOn: '2001', participation }),
  ];
  expect(await run(...records)).toEqual(['/participation/0/when 2001 1999']);
});
