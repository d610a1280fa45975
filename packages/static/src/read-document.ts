import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { faultText, readCareer, type Career } from '@career-timeline/model';
import { jsonFault } from './json-fault.js';
import { unknownFields, type Schema } from './unknown-fields.js';
import { unlikelyValues } from './unlikely-values.js';

// By `require`: an import of JSON makes Node 20 warn on standard error.
const careerSchema = createRequire(import.meta.url)('@career-timeline/model/career.schema.json') as Schema;

const nameOf = (file: string) => (file === '-' ? 'standard input' : file);

/** Says a line on standard error. */
export const say = (line: string) => void process.stderr.write(`${line}\n`);

/** What the system says of a file that cannot be read or written, in words. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  ENOSPC: 'the disk is full',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'this is not in UTF-8, as JSON has to be',
};
export const reasonOf = ({ code, message }: NodeJS.ErrnoException) => reasons[code ?? ''] ?? message;

/** JSON is UTF-8 (RFC 8259, section 8.1), but Windows PowerShell writes UTF-16; what begins a file to say which is no part of its text. */
const decoded = (bytes: Buffer): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);

/** Reads a document; what is wrong with it goes to standard error. */
export function read(file: string): { career?: Career; status: 0 | 1 | 2 } {
  const name = nameOf(file);
  let text: string;
  try {
    text = decoded(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    say(`${name}: ${reasonOf(error as Error)}`);
    return { status: 2 };
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    say(`${name}:${jsonFault(text) ?? ` not JSON: ${(error as Error).message}`}`);
    return { status: 1 };
  }
  const { career, faults } = readCareer(document);
  for (const fault of faults) say(`${name}: ${faultText(fault)}`);
  return { career, status: faults.length ? 1 : 0 };
}

/** What is wrong with a document, and what may be. @returns the exit code */
export function validate(file: string): number {
  const { career, status } = read(file);
  const warnings = career ? [...unknownFields(career.document, careerSchema), ...unlikelyValues(career)] : [];
  for (const warning of warnings) say(`${nameOf(file)}: warning: ${faultText(warning)}`);
  if (career && !status) {
    const { length } = career.entries;
    process.stdout.write(`${nameOf(file)}: ${length} ${length === 1 ? 'entry' : 'entries'}, no faults\n`);
  }
  return status;
}
