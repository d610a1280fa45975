// Style sheets are imported for what they do to the page: TypeScript wants types of them all the same.
export {};
