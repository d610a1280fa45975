/** What is wrong in a document, and where. */
export interface Fault {
  /** Like `entries[3].date`; empty for the document itself. */
  readonly path: string;
  /** Like `"2024-02-30" is not a date (February 2024 has 29 days)`. */
  readonly message: string;
}

/** The fault on one line: `entries[3].date: "2024-02-30" is not a date (February 2024 has 29 days)`. */
export function faultText({ path, message }: Fault): string {
  return path === '' ? message : `${path}: ${message}`;
}

/** The longest text of the document that a message or path quotes, in UTF-16 code units. */
const longest = 60;

/** The keys on the way to a field or item as one text: `entries[3].date`, `sources["a b"]`. */
export function pathText(keys: readonly (string | number)[]): string {
  return keys.map((key, index) => (isPlain(key) && index === 0 ? key : step(key))).join('');
}

const isPlain = (key: string | number) => typeof key === 'string' && key.length <= longest && /^[\w-]+$/.test(key);

const step = (key: string | number) => (isPlain(key) ? `.${key}` : `[${typeof key === 'number' ? key : show(key)}]`);

/** A value in a message: a string in quotes, shortened where it is long; a list or an object by name only, however deep it is. */
export function show(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > longest ? `${value.slice(0, longest - 1)}…` : value);
  if (Array.isArray(value)) return 'a list';
  return value !== null && typeof value === 'object' ? 'an object' : String(value);
}
