import { toDisplay } from '@org/migration-core';
import { webAddress } from './hyperlink.ts';

/** Opens an address of the web in the user's browser; answers what to tell. */
export async function openInBrowser(href: string): Promise<string> {
  const url = webAddress(href);
  if (url === undefined) return `Not opened: ${toDisplay(href)} is no address of the web.`;
  try {
    // Loaded here only: few starts come to it.
    const { default: open } = await import('open');
    const browser = await open(url);
    return await new Promise((resolve) => {
      const failed = () => resolve(`No browser could be opened here; the address is ${url}`);
      browser.once('error', failed);
      browser.once('exit', (code) => (code === 0 ? resolve(`Opened ${url}`) : failed()));
      setTimeout(() => resolve(`Opened ${url}`), 1000).unref();
    });
  } catch {
    return `No browser could be opened here; the address is ${url}`;
  }
}
