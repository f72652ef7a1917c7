import type { Place } from '../state/state.ts';

/** What the program asks of a terminal beyond showing frames; the reducer only says what is wanted, the app has it done. */
export type Terminal = {
  /** Puts a text into the clipboard; answers what to tell the user. */
  copy: (text: string) => string;
  /** Opens an address in the browser; answers what to tell the user. */
  open: (url: string) => Promise<string>;
  /** Stops until the shell brings the program to the foreground again; `giveBack` hands the terminal over for as long as its callback takes. */
  suspend: (giveBack: GiveBack) => Promise<void>;
  /** Writes what a place shows to a file, or keeps it for the standard output on exit; answers what to tell the user. */
  export: (request: ExportRequest) => Promise<string>;
  /** Switches the reports of wheel and clicks on or off. */
  setMouse: (isOn: boolean) => void;
};

export type GiveBack = (turn: () => Promise<void>) => Promise<void>;

/** The forms in which a list or a record can be written. */
export const exportFormats = ['csv', 'ndjson', 'json', 'md'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What to write: the place with its clocks, the form, and a file; without one, the standard output after the end. */
export type ExportRequest = {
  place: Place;
  format: ExportFormat;
  file?: string | undefined;
  clocks: { asOf?: string | undefined; knownAt?: string | undefined };
};
