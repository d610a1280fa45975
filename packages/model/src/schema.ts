// The one definition of the Career document: its type, its check (by `salvage`) and career.schema.json come from it.
// A message names what the value should have been, to stand after "5 is not …".
import * as v from 'valibot';
import { kinds, statuses } from './career.js';
import { DateError, parseDate } from './dates/parse.js';
import { safeUrl } from './safe-url.js';

/** At most as long as tags in use; a longer one costs time and names no language. */
const tagPattern = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}$/;
const aTag = 'a language tag (expected BCP 47, such as en or zh-Hant)';
const aText = 'a text (expected a string that is not blank, or strings by language tag)';
const aWord = 'a word (expected a string that is not blank)';
const anId = 'an id (expected a string that is not blank)';

const notBlank = (what: string) => v.pipe(v.string(what), v.regex(/\S/, what));
const tag = v.pipe(v.string(aTag), v.regex(tagPattern, aTag));

const id = (description: string) => v.optional(v.pipe(notBlank(anId), v.description(description)));

const text = (description: string) =>
  v.pipe(
    v.union([notBlank(aText), v.pipe(v.record(tag, notBlank(aText), aText), v.minEntries(1, aText))], aText),
    v.description(description),
  );

const aDate = 'a date (expected EDTF, such as "2023", "2025-06-19" or "2019-08/2022-03"; no date where none is known)';

const date = (description: string) =>
  v.optional(
    v.pipe(
      v.string(aDate),
      v.metadata({
        description: `${description} EDTF (ISO 8601-2): as precise as known, with ? for uncertain, ~ for approximate, .. for an open end.`,
        examples: [
          '2023',
          '2025-06',
          '2025-06-19',
          '2019-08/2022-03',
          '2025-02/..',
          '2023?',
          '2025-09-21~/2025-09-30~',
        ],
      }),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        try {
          return parseDate(dataset.value);
        } catch (error) {
          if (!(error instanceof DateError)) throw error;
          addIssue({ message: `a date (${error.reason})` });
          return NEVER;
        }
      }),
    ),
  );

const aLink = 'a link (expected http:, https:, mailto: or a relative URL)';
const anImage = 'an image URL (expected http:, https: or a relative URL)';

const url = (description: string, kind: 'link' | 'image' = 'link') => {
  const what = kind === 'link' ? aLink : anImage;
  return v.optional(
    v.pipe(
      v.string(what),
      v.check((raw) => safeUrl(raw, kind) !== undefined, what),
      v.metadata({ description, format: 'uri-reference' }),
    ),
  );
};

export const personSchema = v.looseObject(
  {
    name: text('The name.'),
    headline: v.optional(text('What the person is, in a line.')),
    url: url('A page about the person.'),
    image: url('A portrait.', 'image'),
  },
  'a person (expected an object with a name)',
);

export const organizationSchema = v.looseObject(
  {
    name: text('The name.'),
    url: url('Its page.'),
    partOf: id('The id of the organization it belongs to.'),
  },
  'an organization (expected an object with a name)',
);

export const sourceSchema = v.looseObject(
  {
    title: text('The title, as published.'),
    publisher: v.optional(text('Who published it.')),
    url: url('Where it can be read.'),
    date: date('When it was published.'),
  },
  'a source (expected an object with a title)',
);

const aLength = 'a number of pixels (expected a whole number above 0)';

const pixels = (description: string) =>
  v.optional(v.pipe(v.number(aLength), v.integer(aLength), v.minValue(1, aLength), v.description(description)));

export const imageSchema = v.looseObject(
  {
    url: url('Its address.', 'image').wrapped,
    alt: text('What it shows, for those who do not see it.'),
    credit: v.optional(text('Who made it or owns it.')),
    width: pixels('Its width in pixels, so that its place is kept while it loads.'),
    height: pixels('Its height in pixels.'),
  },
  'an image (expected an object with a url and an alt text)',
);

export const entrySchema = v.looseObject(
  {
    id: id('Unique in the document; what links and scripts call the entry by.'),
    kind: v.optional(
      v.pipe(
        notBlank(aWord),
        v.metadata({
          description:
            'What it is: one of the known kinds, which have a drawing and a name in every language, or any other word.',
          examples: [...kinds],
        }),
      ),
    ),
    date: date('When; left out where it is not known.'),
    title: text('What happened or what the role was.'),
    shortTitle: v.optional(text('Stands where the title has no room.')),
    summary: v.optional(text('One or two sentences more.')),
    organization: id('An id of `organizations`; in a document without that table, the name itself.'),
    status: v.optional(
      v.pipe(
        v.picklist(statuses, `a status (expected ${statuses.join(', ')}; shown as reported)`),
        v.description('How sure it is that this happened; confirmed where nothing is said.'),
      ),
    ),
    url: url('A page about it.'),
    image: v.optional(v.pipe(imageSchema, v.description('A picture of it, shown in the details.'))),
    sources: v.optional(
      v.pipe(
        v.array(notBlank(anId), 'a list of source ids'),
        v.description('Ids of `sources`: where this is known from.'),
      ),
    ),
  },
  'an entry (expected an object with a title)',
);

export const careerSchema = v.looseObject(
  {
    $schema: v.optional(v.pipe(v.string('a URL'), v.description('The address of this schema, for editors.'))),
    lang: v.optional(v.pipe(tag, v.description('The language of the plain strings, a BCP 47 tag.'))),
    asOf: date('Until when the document knows.'),
    person: v.optional(v.pipe(personSchema, v.description('Whose career it is.'))),
    organizations: v.optional(
      v.pipe(
        v.record(v.string(), organizationSchema, 'a table of organizations (expected organizations by id)'),
        v.description('Employers, universities and others, by id.'),
      ),
    ),
    sources: v.optional(
      v.pipe(
        v.record(v.string(), sourceSchema, 'a table of sources (expected sources by id)'),
        v.description('Where the entries are known from, by id.'),
      ),
    ),
    entries: v.pipe(
      v.array(entrySchema, 'a list of entries'),
      v.description('What happened, in the order to keep where dates do not decide.'),
    ),
  },
  'a Career document (expected an object with a list of entries)',
);

/** A Career document as an author writes it: JSON, open to further fields. */
export type CareerDocument = v.InferInput<typeof careerSchema>;

/** The same once checked, its dates parsed. */
export type CareerOutput = v.InferOutput<typeof careerSchema>;
