import type { Ref } from '@org/migration-core';
import type { Place } from '../state/state.ts';
import type { Tone } from '../theme.ts';

/** A stretch of text in one look; `href` is an address that a terminal may open. */
export type Part = { text: string; tone: Tone; href?: string };

/** A line of a page, cut into stretches of one look each. */
export type Line = readonly Part[];

/** One thing that the cursor stops at: its lines, and where it leads: to a record, or to another place. */
export type Entry = {
  section?: string;
  lines: readonly Line[];
  ref?: Ref;
  to?: Place;
  /** Whether a reader who steps through the page stops here: the first of a section, each conflict, each finding. */
  isStep?: boolean;
};

/** What is read at a place: its title and, from top to bottom, its entries. */
export type Page = { title: string; entries: readonly Entry[] };

/** A line below the text of an entry. */
export type Under = { text: string; tone: Tone; href?: string };

/** An entry before it is laid out for a width. */
export type Draft = {
  /** The label of its section, which stands at the first entry of those that follow each other with the same one. */
  section: string;
  /** A sign before the text: `›` where it leads to a record, `⚠` where it is in doubt. */
  mark?: string;
  /** What stands before the text, such as the branches of a tree, and before its further lines. */
  branch?: { first: string; further: string };
  text: string;
  tone?: Tone;
  /** What stands behind the text where there is room for it, else below. */
  aside?: string | undefined;
  /** Lines below, each wrapped. */
  under?: readonly Under[];
  /** Lines drawn for the room that there is, below the text. */
  drawn?: (room: number) => readonly Line[];
  /** 0, or more for what belongs to the entry before it. */
  depth?: number;
  /** A step of its own, though others of its section stand before it. */
  isStep?: boolean;
  ref?: Ref | undefined;
  to?: Place | undefined;
};
