import stringWidth from 'string-width';
import type { Draft, Entry, Line, Part, Under } from './entry.ts';
import { wrapped } from './wrapped.ts';

/** The column of the labels, and the width from which on they stand in one instead of above their sections. */
const labelWidth = 19;
const wideFrom = 72;
const markWidth = 2;
/** The least room that text has, however deep it stands. */
const leastRoom = 16;

/** Entries laid out for a width, none of their lines wider than it; but no page is narrower than a few words. */
export function layOut(drafts: readonly Draft[], given: number): readonly Entry[] {
  const width = Math.max(leastRoom + 2 * markWidth, given);
  const hasColumn = width >= wideFrom && drafts.some(({ section }) => section !== '');
  return drafts.map((draft, i) => {
    const isFirst = draft.section !== '' && draft.section !== drafts[i - 1]?.section;
    const isStep = draft.isStep ?? (isFirst || i === 0);
    return { section: draft.section, lines: linesOf(draft, isFirst, width, hasColumn), ...(isStep && { isStep }), ...leading(draft) };
  });
}

const leading = ({ ref, to }: Draft) => ({ ...(ref && { ref }), ...(to && { to }) });

function linesOf(draft: Draft, isFirst: boolean, width: number, hasColumn: boolean): readonly Line[] {
  const body = bodyOf(draft, hasColumn ? labelWidth : 1, width);
  if (!isFirst) return body;
  if (hasColumn) return [labelled(body[0] ?? [], draft.section), ...body.slice(1)];
  return [...wrapped(draft.section, width).map((text): Line => [{ text, tone: 'label' }]), ...body];
}

function bodyOf({ mark = '', tone = 'value', depth = 0, ...draft }: Draft, gutter: number, width: number): readonly Line[] {
  const indent = Math.min(gutter + depth * 2, width - markWidth - leastRoom);
  const room = width - indent - markWidth;
  const start = ' '.repeat(indent);
  const lead = `${start}${mark.padEnd(markWidth)}`;
  const blank = `${start}${' '.repeat(markWidth)}`;
  const { first, further } = branches(draft.branch, room);
  const texts = draft.text === '' ? [] : wrapped(draft.text, room - stringWidth(first));
  const lines = texts.map((text, i): Part[] => [
    { text: i === 0 ? lead : blank, tone },
    ...(first === '' ? [] : [{ text: i === 0 ? first : further, tone: 'faint' as const }]),
    { text, tone },
  ]);
  const below = (one: Under): Line[] =>
    wrapped(one.text, room - stringWidth(further)).map((text) => [
      { text: `${blank}${further}`, tone: 'faint' },
      { text, tone: one.tone, ...(one.href !== undefined && { href: one.href }) },
    ]);
  const drawn = (draft.drawn?.(room) ?? []).map((line, i): Line => [{ text: i === 0 && lines.length === 0 ? lead : blank, tone }, ...line]);
  return [...withAside(lines, draft.aside, width, below), ...drawn, ...(draft.under ?? []).flatMap(below)];
}

/** The aside behind the last line where there is room for it, else below. */
function withAside(lines: readonly Part[][], aside: string | undefined, width: number, below: (under: Under) => Line[]): Line[] {
  if (!aside) return [...lines];
  const [behind, ...further] = wrapped(aside, width);
  const last = lines.at(-1);
  const taken = last?.reduce((sum, { text }) => sum + stringWidth(text), 0) ?? width;
  if (!last || behind === undefined || further.length > 0 || taken + 3 + stringWidth(behind) > width)
    return [...lines, ...below({ text: aside, tone: 'origin' })];
  return [...lines.slice(0, -1), [...last, { text: `   ${behind}`, tone: 'origin' }]];
}

/** Branches take at most half of the room; of deep ones the end is kept, which is beside the text. */
function branches(branch: Draft['branch'], room: number) {
  const cut = (text: string) => {
    const most = Math.floor(room / 2);
    return text.length > most ? text.slice(text.length - most) : text;
  };
  return { first: cut(branch?.first ?? ''), further: cut(branch?.further ?? '') };
}

/** A line with a label in the room that is left for it, as at the top of a window that begins within a section. */
export function labelled([lead, ...rest]: Line, label: string): Line {
  if (!lead?.text.startsWith(' '.repeat(labelWidth))) return lead ? [lead, ...rest] : [];
  const shown = wrapped(label, labelWidth - 1)[0] ?? '';
  const padded = `${shown}${' '.repeat(labelWidth - stringWidth(shown))}`;
  return [{ text: padded, tone: 'label' }, { ...lead, text: lead.text.slice(labelWidth) }, ...rest];
}
