import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';

/** Where editors find the published schema; also its name for good. */
const id = 'https://cdn.jsdelivr.net/npm/@career-timeline/model/career.schema.json';

/**
 * The text of career.schema.json (JSON Schema draft-07, which every editor knows), laid out by Prettier as the rest of the repository.
 *
 * @param {import('valibot').GenericSchema} schema the definition of the Career document
 * @returns {Promise<string>}
 */
export async function jsonSchemaText(schema) {
  // A safe URL cannot be told by a pattern; `format` says what can be said.
  const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', ignoreActions: ['check'] });
  const text = JSON.stringify({ $schema, $id: id, title: 'Career document', ...rest });
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'json' });
}
