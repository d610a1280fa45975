/** The largest document that is read, in bytes, and the longest wait for it, in ms. */
export const limits = { bytes: 2_000_000, wait: 15_000 } as const;

const protocols = ['http:', 'https:', 'data:', 'blob:'];

/** What went wrong on the way to a document, in words for the page's author; `cause` has what was thrown. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/** Reads a body as text and gives up as soon as it is too long, so that a huge file costs neither memory nor time. */
async function readText(response: Response, name: string): Promise<string> {
  const tooLong = new DocumentError(
    `${name}: document of more than ${limits.bytes / 1e6} MB; expected a smaller one (split the career, or leave entries out)`,
  );
  if (Number(response.headers.get('content-length')) > limits.bytes) throw tooLong;
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limits.bytes) {
      void reader.cancel();
      throw tooLong;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * The value of a JSON text.
 *
 * @param name what to call the text in a message
 * @throws DocumentError `steven-hoi.json: invalid JSON: …`, or that it is an HTML page
 */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const page = /^\s*<(!doctype|html|head|body)/iu.test(text);
    const why = page ? 'an HTML page; expected a Career document in JSON' : `invalid JSON: ${(cause as Error).message}`;
    throw new DocumentError(`${name}: ${why}`, { cause });
  }
}

/**
 * Fetches a JSON document, without credentials, relative to the page.
 *
 * @param signal ends the fetch when the document is no longer wanted; then the promise rejects with the signal's reason
 * @throws DocumentError `careers/x.json: HTTP 404; expected a Career document at this address`, or that it is too long, too late, or not JSON
 */
export async function fetchJson(src: string, signal: AbortSignal): Promise<unknown> {
  const name = src.split(/[?#]/u)[0]!.split('/').pop() || src;
  const timeout = AbortSignal.timeout(limits.wait);
  try {
    const url = new URL(src, document.baseURI);
    // A page opened from a disk may name what lies beside it.
    if (!protocols.includes(url.protocol) && url.protocol !== location.protocol) {
      throw new DocumentError(`${src}: expected an address that begins with http: or https:, or a relative one`);
    }
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, timeout]),
      credentials: 'omit',
      headers: { accept: 'application/json' },
    });
    if (!response.ok) {
      throw new DocumentError(`${src}: HTTP ${response.status}; expected a Career document at this address`);
    }
    return parseJson(await readText(response, name), name);
  } catch (cause) {
    if (signal.aborted || cause instanceof DocumentError) throw cause;
    const why = timeout.aborted
      ? `no answer within ${limits.wait / 1000} seconds`
      : 'could not be fetched; expected an address that this page may read (same site, or one that allows it by CORS)';
    throw new DocumentError(`${src}: ${why}`, { cause });
  }
}
