import type * as v from 'valibot';
import type { EdtfDate } from './dates/date.js';
import { pathText, show, type Fault } from './fault.js';
import type { Text } from './text.js';

/** A value of which any part may be missing: a field or key is left out, an item of a list is undefined in its place. */
export type Salvaged<T> = T extends Text | EdtfDate
  ? T
  : T extends readonly (infer Item)[]
    ? (Salvaged<Item> | undefined)[]
    : T extends Readonly<Record<string, infer Value>>
      ? // A table's values have a type; an object's further fields have none.
        unknown extends Value
        ? { [Key in keyof T]?: Salvaged<Exclude<T[Key], undefined>> }
        : Record<string, Salvaged<Value>>
      : T;

type Schema = v.GenericSchema;
type Fields = Readonly<Record<string, unknown>>;
/** What a value should have been: `a text (expected …)`. */
type Message = string;
type Table = v.RecordSchema<v.GenericSchema<string, string>, Schema, Message>;

/** The schemas that have parts; every other is checked as a whole. */
type Container =
  | v.OptionalSchema<Schema, undefined>
  | v.UnionSchema<[whole: Schema, table: Table], Message>
  | v.LooseObjectSchema<v.ObjectEntries, Message>
  | Table
  | v.ArraySchema<Schema, Message>;

/** Where the walk through a value stands. The path becomes text only for a fault: most values have none. */
interface Walk {
  readonly path: (string | number)[];
  readonly report: (fault: Fault) => void;
}

/**
 * What is good in a value: each part is checked by its own schema, and one with a fault is left out alone.
 *
 * Objects are built from the schema's fields; unknown ones are passed over. A union has an option for an
 * object second, and one for all else first. Goes as deep as the schema does, never as deep as the value.
 *
 * @param schema every message in it is a noun, to stand after "5 is not …"
 * @param report is called with each fault, in the order of the schema's fields
 * @returns undefined where nothing could be kept
 */
export function salvage<S extends Schema>(
  schema: S,
  value: unknown,
  report: (fault: Fault) => void,
): Salvaged<v.InferOutput<S>> | undefined {
  return keep(schema, value, { path: [], report }) as Salvaged<v.InferOutput<S>> | undefined;
}

function keep(schema: Schema, value: unknown, walk: Walk): unknown {
  const part = schema as Container;
  switch (part.type) {
    case 'optional':
      return value === undefined ? undefined : keep(part.wrapped, value, walk);
    case 'union':
      return keep(
        part.options.find(({ type }) => (type === 'record') === isRecord(value))!,
        value,
        walk,
      );
    case 'loose_object':
      return isRecord(value) ? keepFields(part.entries, value, walk) : refuse(value, part.message, walk);
    case 'record':
      return isRecord(value) ? keepPairs(part, value, walk) : refuse(value, part.message, walk);
    case 'array':
      return Array.isArray(value)
        ? value.map((item, index) => keepPart(part.item, item, index, walk))
        : refuse(value, part.message, walk);
    default:
      return keepWhole(schema, value, walk);
  }
}

function keepPart(schema: Schema, value: unknown, key: string | number, walk: Walk): unknown {
  walk.path.push(key);
  const kept = keep(schema, value, walk);
  walk.path.pop();
  return kept;
}

function keepFields(entries: v.ObjectEntries, value: Fields, walk: Walk): Fields {
  const kept: Record<string, unknown> = {};
  for (const key in entries) {
    const schema = entries[key]!;
    if (value[key] === undefined) {
      if (schema.type !== 'optional') walk.report({ path: pathText(walk.path), message: `missing ${key}` });
      continue;
    }
    const field = keepPart(schema, value[key], key, walk);
    if (field !== undefined) kept[key] = field;
  }
  return kept;
}

function keepPairs(schema: Table, value: Fields, walk: Walk): Fields | undefined {
  const keys = Object.keys(value);
  if (keys.length === 0) return keepWhole(schema, value, walk) as Fields | undefined;
  const pairs: [string, unknown][] = [];
  for (const key of keys) {
    const isKey = keepPart(schema.key, key, key, walk) !== undefined;
    const kept = isKey ? keepPart(schema.value, value[key], key, walk) : undefined;
    if (kept !== undefined) pairs.push([key, kept]);
  }
  // Defines each key as the object's own, `__proto__` too.
  return pairs.length ? Object.fromEntries(pairs) : undefined;
}

const firstFaultOnly = { abortEarly: true };

function keepWhole(schema: Schema, value: unknown, walk: Walk): unknown {
  const { typed, value: kept, issues } = schema['~run']({ value }, firstFaultOnly);
  return typed && !issues ? kept : refuse(value, issues[0].message, walk);
}

function refuse(value: unknown, message: Message, { path, report }: Walk): undefined {
  report({ path: pathText(path), message: `${show(value)} is not ${message}` });
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
