import name from '../../artifact/register.bin';

/**
 * The register in the file beside this module, which spares unpacking it; nothing where there are no files, where reading one may make the
 * runtime ask its user for leave, as Deno does, or where a bundler has put this module elsewhere.
 */
export function registerFile(): Uint8Array | undefined {
  const { process } = globalThis;
  if (!process?.versions?.node || process.versions.deno) return undefined;
  try {
    return process.getBuiltinModule('node:fs').readFileSync(new URL(name, import.meta.url));
  } catch {
    return undefined;
  }
}
