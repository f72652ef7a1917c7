import { text } from 'node:stream/consumers';

/** What a runner reads: first the schemas, then the cases. */
type Message = { schema: string } & ({ document: { $id: string; $schema: string } } | { case: string; instance: unknown });

/** A validator: is told every schema, then judges. */
export type Judge = {
  add: (name: string, document: { $id: string; $schema: string }) => void;
  accepts: (schema: string, instance: unknown) => boolean | Promise<boolean>;
};

/** Reads schemas and cases from standard input and prints a verdict for each case. */
export async function run({ add, accepts }: Judge): Promise<void> {
  // Not by readline: it ends a line at U+2028 too, which stands in texts of JSON.
  for (const line of (await text(process.stdin)).split('\n').filter(Boolean)) {
    const message = JSON.parse(line) as Message;
    if ('document' in message) add(message.schema, message.document);
    else console.log(JSON.stringify({ case: message.case, ...(await verdictOf(message)) }));
  }
  async function verdictOf({ schema, instance }: { schema: string; instance: unknown }) {
    try {
      return { valid: await accepts(schema, instance) };
    } catch (error) {
      return { error: String(error).slice(0, 300) };
    }
  }
}
