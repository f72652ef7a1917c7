import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { listenToMouse, type MouseEvent, mouseReader, mouseReports } from '../src/terminal/mouse.ts';

const eventsIn = (...chunks: string[]) => chunks.flatMap(mouseReader());

describe('reports of a mouse', () => {
  it.each([
    ['[<0;1;1M', { type: 'click', column: 0, row: 0 }],
    ['[<0;120;30M', { type: 'click', column: 119, row: 29 }],
    ['[<0;300;999M', { type: 'click', column: 299, row: 998 }],
    ['[<64;10;5M', { type: 'wheel', by: -1, column: 9, row: 4 }],
    ['[<65;10;5M', { type: 'wheel', by: 1, column: 9, row: 4 }],
    // With shift, alt and ctrl held.
    ['[<69;10;5M', { type: 'wheel', by: 1, column: 9, row: 4 }],
    ['[<24;2;3M', { type: 'click', column: 1, row: 2 }],
  ])('%j is read', (input, event) => {
    expect(eventsIn(`\u001b${input}`)).toEqual([event]);
  });

  it.each([
    ['a release', '[<0;1;1m'],
    ['motion', '[<32;4;4M'],
    ['motion without a button', '[<35;4;4M'],
    ['the middle button', '[<1;4;4M'],
    ['the right button', '[<2;4;4M'],
    ['a wheel to the side', '[<66;4;4M'],
    ['a place before the first', '[<0;0;1M'],
  ])('%s does nothing', (_, input) => {
    expect(eventsIn(`\u001b${input}`)).toEqual([]);
  });

  it.each(['', 'j', '[<', '[<0;1M', '[<0;1;1', '[0;1;1M', '[<-1;1;1M', 'x[<0;1;1M', '[<0;1;123456M', '[A'])('%j is none', (input) => {
    expect(eventsIn(`\u001b${input}`)).toEqual([]);
  });

  it('are found wherever the input is parted, with keys between them', () => {
    const input = 'j\u001b[<65;1;1Mk\u001b[A\u001b[<0;3;4M\u001b[<0;3;4mq';
    const events: MouseEvent[] = [
      { type: 'wheel', by: 1, column: 0, row: 0 },
      { type: 'click', column: 2, row: 3 },
    ];
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(input.length), { maxLength: 8 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), input.length];
        expect(eventsIn(...places.slice(1).map((end, i) => input.slice(places[i], end)))).toEqual(events);
      }),
      { numRuns: runs('reports of the mouse in parted input', 200) },
    );
  });

  it('are told while somebody else reads the input, and no longer when it is ended', async () => {
    const input = new PassThrough();
    const [told, keys]: [MouseEvent[], string[]] = [[], []];
    input.on('readable', () => {
      for (let chunk = input.read(); chunk !== null; chunk = input.read()) keys.push(String(chunk));
    });
    const end = listenToMouse(input, (event) => told.push(event));
    input.write('\u001b[<65;1;1M');
    await new Promise(setImmediate);
    end();
    input.write('\u001b[<64;1;1M');
    await new Promise(setImmediate);
    expect({ told, keys }).toEqual({
      told: [{ type: 'wheel', by: 1, column: 0, row: 0 }],
      keys: ['\u001b[<65;1;1M', '\u001b[<64;1;1M'],
    });
  });

  it('are switched off in the reverse order of switching on', () => {
    expect(mouseReports(true)).toBe('\u001b[?1000h\u001b[?1006h');
    expect(mouseReports(false)).toBe('\u001b[?1006l\u001b[?1000l');
  });
});
