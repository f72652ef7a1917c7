import * as z from 'zod';

/** A schema of which the exporter has the text: the document refers to it by its name. `T` is what it describes. */
export const exported = <T>(name: string): z.ZodType<T> => z.unknown().meta({ $ref: componentRef(name) }) as unknown as z.ZodType<T>;

/** Where a schema stands in the document. */
export const componentRef = (name: string): string => `#/components/schemas/${name}`;
