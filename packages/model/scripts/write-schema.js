// Writes career.schema.json from the built definition: node packages/model/scripts/write-schema.js, after tsc -b.
import { writeFile } from 'node:fs/promises';
import { careerSchema } from '../dist/schema.js';
import { jsonSchemaText } from './json-schema.js';

await writeFile(new URL('../career.schema.json', import.meta.url), await jsonSchemaText(careerSchema));
