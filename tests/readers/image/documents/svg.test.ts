import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/readers/image/documents/index.ts';
import { png } from '../../../support/images.ts';

const svg = (content: string, attributes = ''): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`,
  );
const read = (bytes: Uint8Array) => readDocument('SVG', bytes);

describe('what a drawing states', () => {
  it.each([
    ['<title>Esi&#39;s wrist</title>', 'SVG title', "Esi's wrist"],
    ['<desc>left &amp; right</desc>', 'SVG description', 'left & right'],
    ['<text>Esi Boat<tspan font-weight="bold">eng</tspan></text>', 'SVG text', 'Esi Boateng'],
    [
      '<text><tspan x="0" y="0">Esi</tspan><tspan x="0" dy="9">Harrowdale</tspan></text>',
      'SVG text',
      'Esi\nHarrowdale',
    ],
    ['<text><![CDATA[a < b]]></text>', 'SVG text', 'a < b'],
    ['<foreignObject><div><p>one</p><p>two</p></div></foreignObject>', 'SVG text', 'one\ntwo'],
    ['<!-- drawn for Esi -->', 'SVG comment', 'drawn for Esi'],
    ['<g inkscape:label="Esi name"/>', 'SVG label', 'Esi name'],
    ['<g aria-label="Esi name"/>', 'SVG label', 'Esi name'],
    ['<a href="mailto:esi@example.org"/>', 'SVG link', 'mailto:esi@example.org'],
    ['<g inkscape:export-filename="C:\\Users\\esi\\wrist.png"/>', 'SVG file path', 'C:\\Users\\esi\\wrist.png'],
    [
      '<metadata><rdf:RDF><cc:Work><dc:creator><cc:Agent><dc:title>Nadia Kerr</dc:title></cc:Agent></dc:creator></cc:Work></rdf:RDF></metadata>',
      'SVG dc:title',
      'Nadia Kerr',
    ],
  ])('%s', async (content, field, text) => {
    const { texts, problems } = await read(svg(content));
    expect(texts).toEqual([{ field, text }]);
    expect(problems).toEqual([]);
  });

  it('names the file it was saved as', async () => {
    const { texts } = await read(svg('<g/>', 'sodipodi:docname="esi-boateng.svg"'));
    expect(texts).toEqual([{ field: 'SVG file path', text: 'esi-boateng.svg' }]);
  });

  it.each(['utf16le', 'utf8'] as const)('reads %s', async (encoding) => {
    const bytes = Buffer.from('\ufeff<svg><title>Zoë</title></svg>', encoding);
    expect((await read(bytes)).texts).toEqual([{ field: 'SVG title', text: 'Zoë' }]);
  });

  const picture = png();
  const base64 = picture.toString('base64');
  it.each([
    ['image', `<image href="data:image/png;base64,${base64}"/>`],
    ['image with breaks', `<image xlink:href="data:image/png;base64,${base64.replace(/(.{20})/g, '$1\n')}"/>`],
    [
      'percent signs',
      `<image href="data:image/png,${[...picture].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}"/>`,
    ],
    ['style sheet', `<style>.a { background: url(data:image/png;base64,${base64}) }</style>`],
    ['style', `<g style="fill: url('data:image/png;base64,${base64}')"/>`],
  ])('takes out a picture in its %s', async (_, content) => {
    const { inner, problems } = await read(svg(content));
    expect(inner.map(({ role, bytes }) => [role, Buffer.from(bytes).equals(picture)])).toEqual([['enclosed', true]]);
    expect(problems).toEqual([]);
  });

  it.each(['esi.png', 'file:///home/esi/wrist.png', 'https://example.org/wrist.png'])(
    'says that it did not look at %s',
    async (address) => {
      const { problems, texts } = await read(svg(`<image href="${address}"/>`));
      expect(problems).toEqual([expect.stringContaining('not looked at')]);
      expect(texts).toEqual([{ field: 'SVG file path', text: address }]);
    },
  );
});

describe('a hostile drawing', () => {
  it('expands no entities', async () => {
    const layers = Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
    const bomb = Buffer.from(`<!DOCTYPE svg [<!ENTITY e0 "ha">${layers}]><svg><title>&e20;</title></svg>`);
    const { texts, problems } = await read(bomb);
    expect(texts).toEqual([{ field: 'SVG title', text: '&e20;' }]);
    expect(problems).toEqual([expect.stringContaining('not expanded')]);
  });

  it('takes a declaration that nothing uses', async () => {
    const drawing = Buffer.from(
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [<!ENTITY ns "http://example.org/">]><svg xmlns:a="&ns;"><title>x1</title></svg>',
    );
    expect(await read(drawing)).toMatchObject({ problems: [], texts: [{ text: 'x1' }] });
  });

  it.each([
    ['deep', `<svg>${'<g>'.repeat(100_000)}`],
    ['cut off', '<svg><title>kept</title><text>also kept'],
    ['wrongly nested', '<svg><g></svg></g>'],
    ['declarations all over', `<svg>${'<!a'.repeat(100_000)}`],
    ['unclosed quotes', `<svg>${'<g a="'.repeat(100_000)}`],
    ['unclosed comments', `<svg>${'<!--'.repeat(100_000)}`],
    ['empty', ''],
  ])('%s is a problem, soon', async (_, source) => {
    const started = performance.now();
    const { problems } = await read(Buffer.from(source));
    expect(problems).toEqual([expect.stringContaining('export it as PNG')]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('tells what stands before the damage', async () => {
    const { texts } = await read(Buffer.from('<svg><title>kept</title><text>also kept'));
    expect(texts.map(({ text }) => text)).toEqual(['kept', 'also kept']);
  });
});
