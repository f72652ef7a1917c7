import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What stands at a path: text, bytes, a value to be written as JSON with one key a line, a folder, or a link. */
type Content = string | Uint8Array | { json: unknown } | { folder: true } | { link: string };

export type Files = Record<string, Content>;

/** Runs something on a folder that holds these files, and removes the folder. */
export async function inFolder<T>(files: Files, run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  try {
    for (const [path, content] of Object.entries(files)) put(join(folder, path), content);
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function put(path: string, content: Content) {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
  else if ('json' in content) writeFileSync(path, `${JSON.stringify(content.json, null, 2)}\n`);
  else if ('folder' in content) mkdirSync(path);
  else symlinkSync(content.link, path);
}
