/** The register as `scripts/artifact.ts` writes it before a build. */
declare module '*/register.json' {
  const artifact: { records: import('./schema/kinds.ts').AnyRecord[]; silences: import('./dataset.ts').Silences };
  export default artifact;
}
