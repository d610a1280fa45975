/** The entries as a Career document. */
export const prepare = (entries) => ({
  lang: 'en',
  organizations: Object.fromEntries(entries.map(({ organization }) => [organization, { name: organization }])),
  entries: entries.map(({ id, kind, title, organization, edtf }) => ({ id, kind, title, organization, date: edtf })),
});
