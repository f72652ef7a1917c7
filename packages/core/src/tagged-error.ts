/** An error that is told apart by its `_tag` and carries data, as those of Effect are: `Effect.catchTag` knows it. */
type Tagged<Tag extends string> = new <Data extends object>(data: Data) => Error & Readonly<Data> & { readonly _tag: Tag };

/**
 * The base of the register's errors. `Data.TaggedError` of Effect would do the same, at 5 kB in every page that bundles the engine.
 * Calls are marked `@__PURE__`, so that a bundler leaves out the errors that nobody uses.
 */
export function TaggedError<const Tag extends string>(tag: Tag): Tagged<Tag> {
  class Base extends Error {
    readonly _tag = tag;

    constructor(data: object) {
      super();
      // Where the engine of Safari and Bun made an error is not where the query or the file has one.
      for (const place of ['line', 'column']) delete (this as unknown as { [name: string]: unknown })[place];
      Object.assign(this, data);
    }
  }
  Base.prototype.name = tag;
  return Base as unknown as Tagged<Tag>;
}
