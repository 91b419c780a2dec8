/** An object of a PDF: its dictionary or other value as written, and a stream if it is one. */
export type PdfBody = string | { readonly dictionary: string; readonly stream: string | Uint8Array };

const bytesOf = (body: PdfBody): Buffer => {
  if (typeof body === 'string') return Buffer.from(body, 'latin1');
  const stream = Buffer.from(body.stream as Uint8Array);
  return Buffer.concat([
    Buffer.from(`<< /Length ${stream.length} ${body.dictionary} >>\nstream\n`, 'latin1'),
    stream,
    Buffer.from('\nendstream', 'latin1'),
  ]);
};

/** A version of a PDF: objects by number, a table of them and a trailer. What comes before stays as it is. */
export const version = (before: Buffer, objects: Readonly<Record<number, PdfBody>>, trailer: string): Buffer => {
  const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(before.toString('latin1'))?.[1];
  let file = before;
  const rows: string[] = [];
  for (const [number, body] of Object.entries(objects)) {
    rows.push(`${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`);
    const object = [Buffer.from(`${number} 0 obj\n`), bytesOf(body), Buffer.from('\nendobj\n')];
    file = Buffer.concat([file, ...object]);
  }
  const size = Math.max(...Object.keys(objects).map(Number)) + 1;
  const links = previous === undefined ? '' : `/Prev ${previous}`;
  const end = `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} ${links} ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(end, 'latin1')]);
};

const HEAD = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');

/** A PDF of pages that each show a line of text, with further objects from number 20 on. */
export const pdf = (
  lines: readonly string[],
  objects: Readonly<Record<number, PdfBody>> = {},
  trailer = '',
  page = '',
): Buffer => version(HEAD, { ...pages(lines, page), ...objects }, `/Root 1 0 R ${trailer}`);

/** The objects of pages, to put into a version. */
export const pages = (lines: readonly string[], page = ''): Record<number, PdfBody> => ({
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: `<< /Type /Pages /Count ${lines.length} /Kids [${lines.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}] >>`,
  3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ...Object.fromEntries(
    lines.flatMap((line, index): [number, PdfBody][] => [
      [
        4 + 2 * index,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> ${page} >>`,
      ],
      [5 + 2 * index, { dictionary: '', stream: `BT /F1 12 Tf 50 700 Td (${line}) Tj ET` }],
    ]),
  ),
});
