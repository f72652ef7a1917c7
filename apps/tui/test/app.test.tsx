import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink-testing-library';
import { expect, it } from 'vitest';
import { App } from '../src/app.tsx';
import { openCatalogue } from '../src/catalogue/catalogue.ts';
import { smallRegister } from './support/small-register.ts';

const catalogue = openCatalogue(smallRegister);

/** Types into the app and waits until its frame holds a text. */
function open() {
  const app = render(<App catalogue={catalogue} />);
  const sees = async (text: string) => {
    for (let i = 0; i < 200 && !stripVTControlCharacters(app.lastFrame() ?? '').includes(text); i++) await pause(10);
    expect(stripVTControlCharacters(app.lastFrame() ?? '')).toContain(text);
  };
  return { ...app, sees };
}

it('takes keys from the terminal', async () => {
  const { stdin, sees } = open();
  await sees('▸ Agency for Refugees');
  stdin.write('j');
  await sees('▸ Bureau of Statistics');
  stdin.write('/');
  await sees('type to search everything');
  stdin.write('asyl');
  await sees('/ asyl▏');
  stdin.write('\r');
  await sees('Filed under it');
  stdin.write('\u001b');
  await sees('/ asyl ');
});

it('takes keys that arrive together one by one', async () => {
  const { stdin, sees } = open();
  await sees('▸ Agency for Refugees');
  stdin.write('/bureau\r');
  await sees('Organizations › “bureau” › Bureau of Statistics');
});

it('takes Escape and a key typed fast for the two keys that they are', async () => {
  const { stdin, sees } = open();
  await sees('▸ Agency for Refugees');
  stdin.write('?');
  await sees('show these keys');
  stdin.write('\u001b/');
  await sees('type to search everything');
});
