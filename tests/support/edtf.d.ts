// The package has no types; this is what our tests use of it.
declare module 'edtf' {
  /** @throws Error when the text is no date */
  export default function edtf(text: string): unknown;
}
