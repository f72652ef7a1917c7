import { renderToString } from 'ink';
import { expect, it } from 'vitest';
import { LinearScreen } from '../src/views/linear-screen.tsx';
import { play } from './support/keys.ts';
import { smallRegister } from './support/small-register.ts';

const { after, catalogue } = play(smallRegister);
const read = (...keys: string[]) => renderToString(<LinearScreen state={after(...keys)} catalogue={catalogue} />, { columns: 200 });

it.each([
  [['j'], /^Organizations\. 2 of 2\.\nBureau of Statistics, organization\n/],
  [['/', 'text:ard', 'enter'], /ARD/],
  [['/', 'text:ag'], /In the query bar\nQuery: ag\n/],
  [['e', 'text:colour:red'], /Wrong: .* has no field "colour"/],
  [['enter', 'j'], /Agency for Refugees and Displaced Persons \(ARD\)\. 2 of 13\.\nType office\n/],
  [['2'], /^Activities\. Nothing found\.\n/],
  [['enter', 'enter'], /This line leads nowhere/],
  [['s'], /In the sort menu\nSort by\n▸ Name/],
  [['j'], /⏎: open, esc: back/],
])('after %j a screen reader has %s to read', (keys, words) => expect(read(...keys)).toMatch(words));
