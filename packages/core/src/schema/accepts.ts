import type * as z from 'zod/mini';

/** Tells whether a schema accepts a value. */
export type Accepts = (value: unknown) => boolean;

const known = new WeakMap<z.ZodMiniType, Accepts>();

/**
 * The verdict of `schema.safeParse(value).success` for the schemas of the records, in a quarter of the time: nothing is built, and nothing is
 * told of what is wrong. A schema of a sort that no record has is left to zod.
 */
export function acceptsOf(schema: z.ZodMiniType): Accepts {
  const made = known.get(schema) ?? withChecks(schema, baseOf(schema));
  known.set(schema, made);
  return made;
}

function baseOf(schema: z.ZodMiniType): Accepts {
  const def = schema._zod.def as z.core.$ZodTypeDef;
  switch (def.type) {
    case 'object':
      return objectOf(def as z.core.$ZodObjectDef, schema);
    case 'array': {
      const item = acceptsOf((def as z.core.$ZodArrayDef).element as z.ZodMiniType);
      return (value) => Array.isArray(value) && allOf(value, item);
    }
    case 'optional': {
      const inner = acceptsOf((def as z.core.$ZodOptionalDef).innerType as z.ZodMiniType);
      return (value) => value === undefined || inner(value);
    }
    case 'union': {
      const options = (def as z.core.$ZodUnionDef).options.map((option) => acceptsOf(option as z.ZodMiniType));
      return (value) => options.some((option) => option(value));
    }
    case 'enum':
    case 'literal': {
      const values = schema._zod.values as ReadonlySet<unknown>;
      return (value) => values.has(value);
    }
    case 'string':
      return (value) => typeof value === 'string';
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      return 'format' in def ? Number.isSafeInteger : Number.isFinite;
    default:
      return (value) => schema.safeParse(value).success;
  }
}

function allOf(items: readonly unknown[], item: Accepts): boolean {
  for (let i = 0; i < items.length; i++) if (!item(items[i])) return false;
  return true;
}

/** Objects of the records are closed: a key that is not in the shape is refused. */
function objectOf({ shape, catchall }: z.core.$ZodObjectDef, schema: z.ZodMiniType): Accepts {
  if (catchall?._zod.def.type !== 'never') return (value) => schema.safeParse(value).success;
  const names = Object.keys(shape);
  const parts = names.map((name) => acceptsOf(shape[name] as z.ZodMiniType));
  const isOptional = names.map((name) => shape[name]?._zod.optin === 'optional');
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      const part = (value as Record<string, unknown>)[name];
      if (part === undefined && !Object.hasOwn(value, name)) {
        if (!isOptional[i]) return false;
        continue;
      }
      if (!(parts[i] as Accepts)(part)) return false;
      found++;
    }
    for (const _ in value) found--;
    return found === 0;
  };
}

/** The checks of a schema come after its type. */
function withChecks(schema: z.ZodMiniType, base: Accepts): Accepts {
  // Of a schema with a format, such as a whole number, zod makes itself a check.
  const own = 'check' in schema._zod && 'format' in schema._zod.def ? [schema as unknown as z.core.$ZodCheck<never>] : [];
  const all = [base, ...[...own, ...(schema._zod.def.checks ?? [])].flatMap(acceptsCheck)];
  const [, second, third] = all;
  if (!second) return base;
  if (!third) return (value) => base(value) && second(value);
  return (value) => {
    for (let i = 0; i < all.length; i++) if (!(all[i] as Accepts)(value)) return false;
    return true;
  };
}

function acceptsCheck(check: z.core.$ZodCheck<never>): Accepts[] {
  const def = check._zod.def as { check: string; minimum?: number; maximum?: number; pattern?: RegExp; fn?: Accepts };
  switch (def.check) {
    // What is said of a schema for its readers is a check in form only.
    case 'meta':
    case 'describe':
      return [];
    case 'min_length': {
      const least = def.minimum as number;
      return [(value) => (value as string).length >= least];
    }
    case 'max_length': {
      const most = def.maximum as number;
      return [(value) => (value as string).length <= most];
    }
    case 'string_format': {
      const pattern = def.pattern as RegExp;
      return [(value) => pattern.test(value as string)];
    }
    case 'custom':
      if (def.fn) return [def.fn];
  }
  return [
    (value) => {
      const payload = { value, issues: [] };
      check._zod.check(payload as never);
      return payload.issues.length === 0;
    },
  ];
}
