import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { jsonSchemaText } from '../../packages/model/scripts/json-schema.js';
import { careerSchema } from '../../packages/model/src/schema.js';

const committed = new URL('../../packages/model/career.schema.json', import.meta.url);

interface Described {
  description?: string;
  properties?: Record<string, Described>;
  items?: Described;
  additionalProperties?: Described;
}

/** The paths of the fields that say nothing of themselves. */
function undescribed(schema: Described, path = ''): string[] {
  const fields = Object.entries(schema.properties ?? {}).map(([key, field]) => [`${path}/${key}`, field] as const);
  const parts = [schema.items, schema.additionalProperties].filter((part) => typeof part === 'object');
  return [
    ...fields.flatMap(([at, field]) => [...(field.description ? [] : [at]), ...undescribed(field, at)]),
    ...parts.flatMap((part) => undescribed(part, `${path}/*`)),
  ];
}

it('career.schema.json is what the definition makes (else: npm run build)', async () => {
  expect(await readFile(committed, 'utf8')).toBe(await jsonSchemaText(careerSchema));
});

it('career.schema.json describes every field, for editors', async () => {
  const schema = JSON.parse(await readFile(committed, 'utf8')) as Described & { $id: string };
  expect(Object.keys(schema.properties!)).toContain('entries');
  expect(undescribed(schema)).toEqual([]);
  expect(new URL(schema.$id).protocol).toBe('https:');
});
