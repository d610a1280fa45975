/** What stands inside an element as JSX wants it: well-formed, by React's names, and without styles, which are no text there. */
export function jsx(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('[style]')) each.removeAttribute('style');
  return [...copy.childNodes]
    .map((each) => new XMLSerializer().serializeToString(each))
    .join('')
    .replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '')
    .replaceAll(' class="', ' className="')
    .replaceAll(' datetime="', ' dateTime="')
    .trim();
}
