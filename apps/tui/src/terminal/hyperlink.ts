import terminalLink from 'terminal-link';

/** A text that leads to an address where the terminal has links (OSC 8), else the text alone. Only addresses of the web are linked. */
export const hyperlink = (text: string, href: string): string => {
  const url = webAddress(href);
  return url === undefined ? text : terminalLink(text, url, { fallback: (plain) => plain });
};

/** The address in the form in which no sign of it can end the sequence around it; nothing where it is not of the web. */
export function webAddress(href: string): string | undefined {
  const url = URL.parse(href);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
}
