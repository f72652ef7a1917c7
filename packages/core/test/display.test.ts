import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDisplay, toDisplayJson } from '../src/words/display.ts';

describe('a text made ready for display', () => {
  it.each([
    ['plain text stays', 'Côte d’Ivoire – 100 % “so” 国際', 'Côte d’Ivoire – 100 % “so” 国際'],
    ['an escape sequence is shown, not obeyed', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['a hyperlink is shown, not made', '\u001b]8;;https://x.example\u0007x', '␛]8;;https://x.example␇x'],
    ['line breaks and tabs keep it on one line', 'a\r\nb\tc', 'a␍␊b␉c'],
    ['delete and the second control block', '\u007f\u009b2J', '␡⟨U+009B⟩2J'],
    ['text that runs the other way', 'user\u202enimda', 'user⟨U+202E⟩nimda'],
    ['isolates', '\u2066a\u2069', '⟨U+2066⟩a⟨U+2069⟩'],
    ['what is drawn as nothing', 'a\u200bb\ufeffc\u00add\u3164e', 'a⟨U+200B⟩b⟨U+FEFF⟩c⟨U+00AD⟩d⟨U+3164⟩e'],
    ['tag characters', 'a\u{e0041}', 'a⟨U+E0041⟩'],
    ['separators of lines and paragraphs', 'a\u2028b\u2029c', 'a⟨U+2028⟩b⟨U+2029⟩c'],
    ['a lone surrogate', 'a\ud800b', 'a⟨U+D800⟩b'],
    ['joined emoji fall apart into cells of known width', '👩\u200d👧', '👩⟨U+200D⟩👧'],
  ])('%s', (_what, text, shown) => {
    expect(toDisplay(text)).toBe(shown);
  });

  it('never holds what a terminal obeys, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toDisplay(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(toDisplay(toDisplay(text))).toBe(toDisplay(text));
      }),
    );
  });
});

describe('JSON made ready for display', () => {
  it('escapes what is unsafe and leaves the rest', () => {
    expect(toDisplayJson({ name: 'a\u202eb\u009bc\u{e0041}é' })).toBe('{"name":"a\\u202eb\\u009bc\\udb40\\udc41é"}');
  });

  it('reads back as the same value, indented or not', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom(undefined, 2), (value, indent) => {
        expect(JSON.parse(toDisplayJson(value, indent))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
