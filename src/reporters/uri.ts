/** A piece of an address, of any text: what is no character has no encoding. */
export const uriPiece = (text: string): string => encodeURIComponent(wellFormed(text));

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** Two letters or more: one is a Windows drive. */
const WEB = /^[a-z][a-z0-9+.-]+:\/\//i;

/**
 * A path as RFC 3986 writes it: relative for a relative path, `file:` for an
 * absolute one. An address, of a picture on the web, stays one.
 */
export const uriOf = (path: string): string => {
  const text = wellFormed(path);
  if (WEB.test(text)) return encodeURI(text);
  const slashed = text.replaceAll('\\', '/');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/');
  if (slashed.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(slashed) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
};
