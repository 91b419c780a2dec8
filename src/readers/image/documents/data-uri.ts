/** A file written into an address: RFC 2397. */
export interface DataUri {
  /** In lower case, without parameters: `image/png`. */
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const HEAD = /^\s{0,64}data:([\w.+-]{1,60}\/[\w.+-]{1,60})?((?:;[\w.+-]{1,60}(?:=[^;,]{0,100})?){0,8}),/i;

/** What a data: address holds; undefined for other addresses. */
export const parseDataUri = (address: string): DataUri | undefined => {
  const head = HEAD.exec(address.slice(0, 2_000));
  if (head === null) return undefined;
  const [whole, mediaType = 'text/plain', parameters = ''] = head;
  const data = address.slice(whole.length);
  const bytes = /;base64$/i.test(parameters)
    ? Buffer.from(percentDecoded(data).toString('latin1'), 'base64')
    : percentDecoded(data);
  return { mediaType: mediaType.toLowerCase(), bytes };
};

const percentDecoded = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'utf8');
  if (!text.includes('%')) return bytes;
  let length = 0;
  for (let at = 0; at < bytes.length; at++, length++) {
    const code = bytes[at] === 0x25 ? Number.parseInt(bytes.toString('latin1', at + 1, at + 3), 16) : Number.NaN;
    bytes[length] = Number.isNaN(code) ? (bytes[at] as number) : code;
    if (!Number.isNaN(code)) at += 2;
  }
  return bytes.subarray(0, length);
};

/** The data: addresses of pictures in a style sheet, each up to its bracket or quote. */
export const dataUrisIn = (css: string): DataUri[] => {
  const found: DataUri[] = [];
  for (let at = css.indexOf('data:image/'); at !== -1; at = css.indexOf('data:image/', at + 1)) {
    const quote = css[at - 1] ?? '';
    const end = css.indexOf(quote === '"' || quote === "'" ? quote : ')', at);
    const uri = parseDataUri(css.slice(at, end === -1 ? css.length : end));
    if (uri !== undefined) found.push(uri);
    if (end === -1) break;
    at = end;
  }
  return found;
};
