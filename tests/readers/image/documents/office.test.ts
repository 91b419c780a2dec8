import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/readers/image/documents/index.ts';
import { jpeg } from '../../../support/images.ts';
import { type Files, p, read, relationships, textsOf, types, word } from '../../../support/office.ts';
import { zip } from '../../../support/zip.ts';

describe('what a presentation states', () => {
  const slide = (text: string, attributes = ''): string =>
    `<p:sld ${attributes}><p:sp><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:sld>`;
  const presentation: Files = {
    ...types,
    'ppt/presentation.xml':
      '<p:presentation><p:sldIdLst><p:sldId id="256" r:id="r2"/><p:sldId id="257" r:id="r1"/></p:sldIdLst></p:presentation>',
    'ppt/_rels/presentation.xml.rels': relationships(
      ['r1', 'slide', 'slides/slide1.xml'],
      ['r2', 'slide', 'slides/slide2.xml'],
    ),
    'ppt/slides/slide1.xml': slide('shown second', 'show="0"'),
    'ppt/slides/slide2.xml': slide('shown first'),
    'ppt/notesSlides/notesSlide1.xml': slide('say her name'),
    'ppt/notesSlides/_rels/notesSlide1.xml.rels': relationships(['r1', 'slide', '../slides/slide2.xml']),
    'ppt/comments/comment1.xml':
      '<p:cmLst><p:cm authorId="0" dt="2026-03-07T14:05:00"><p:text>ask Esi</p:text></p:cm></p:cmLst>',
    'ppt/commentAuthors.xml': '<p:cmAuthorLst><p:cmAuthor id="0" name="Nadia Kerr" initials="NK"/></p:cmAuthorLst>',
  };

  it('on slides by their place, in notes and comments', async () => {
    expect(await textsOf(presentation)).toEqual([
      'PowerPoint hidden slide 2: shown second',
      'PowerPoint slide 1: shown first',
      'PowerPoint slide 1 notes: say her name',
      'PowerPoint comment: ask Esi',
      'PowerPoint comment author: Nadia Kerr',
      'PowerPoint comment author: NK',
    ]);
  });
});

describe('what a workbook states', () => {
  const cell = (value: string | number, attributes = ''): string => `<c ${attributes}><v>${value}</v></c>`;
  const workbook = (rows: string, files: Files = {}): Files => ({
    ...types,
    'xl/workbook.xml':
      '<workbook><workbookPr/><sheets><sheet name="Clinic" r:id="r1"/><sheet name="Gone" state="veryHidden" r:id="r2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationships(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'worksheet', 'worksheets/sheet2.xml'],
    ),
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Name</t></si><si><r><t>Esi Boat</t></r><r><t>eng</t></r></si><si><t>not shown</t></si></sst>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...files,
  });
  const row = (...cells: string[]): string => `<row>${cells.join('')}</row>`;

  it.each([
    ['shared strings', row(cell(0, 't="s"'), cell(1, 't="s"')), 'Name\tEsi Boateng'],
    ['strings of its own', row('<c t="inlineStr"><is><t>Esi</t></is></c>', cell('Kofi', 't="str"')), 'Esi\tKofi'],
    ['dates', row(cell(31483, 's="1"'), cell(31483.5, 's="2"')), '1986-03-12\t1986-03-12'],
    ['numbers', row(cell(31483, 's="3"'), cell('9.991141707E9')), '31483\t9991141707'],
  ])('in cells with %s', async (_, rows, expected) => {
    const texts = await textsOf(workbook(rows));
    expect(texts).toContain(`Excel sheet 1: ${expected}`);
    expect(texts).toContain('Excel sheet name: Clinic');
    expect(
      texts.some((text) => /^Excel text outside of cells: (?:Name\n)?(?:Esi Boateng\n)?not shown$/.test(text)),
    ).toBe(true);
  });

  it('in hidden sheets, comments, page edges, and paths', async () => {
    const files = workbook('', {
      'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${row(cell('Kofi', 't="str"'), '<c><f>HYPERLINK("mailto:kofi@example.org")</f></c>')}</sheetData><headerFooter><oddHeader>&amp;L&amp;"Arial"&amp;12For Dr Lowe</oddHeader></headerFooter></worksheet>`,
      'xl/comments1.xml':
        '<comments><authors><author>Sam Lowe</author></authors><commentList><comment><text><r><t>quiet</t></r></text></comment></commentList></comments>',
      'xl/other.xml': '<a><absPath url="C:\\Users\\esi\\"/></a>',
      'xl/pivotCache/pivotCacheDefinition1.xml': '<p><sharedItems><s v="Esi Boateng"/></sharedItems></p>',
    });
    expect(await textsOf(files)).toEqual(
      expect.arrayContaining([
        'Excel hidden sheet 2: Kofi',
        'Excel field code: HYPERLINK("mailto:kofi@example.org")',
        'Excel header or footer: For Dr Lowe',
        'Excel comment: Sam Lowe\nquiet',
        'Excel file path: C:\\Users\\esi\\',
        'Excel pivot cache: Esi Boateng',
      ]),
    );
  });
});

describe('what an OpenDocument file states', () => {
  it('in its text, changes, comments and properties', async () => {
    const content = `<office:document-content>
      <text:tracked-changes><text:deletion><office:change-info><dc:creator>Sam Lowe</dc:creator><dc:date>2026-03-07T14:05:00</dc:date></office:change-info><text:p>gone</text:p></text:deletion></text:tracked-changes>
      <text:p>Esi <text:span>Boat</text:span>eng</text:p>
      <office:annotation><dc:creator>Nadia Kerr</dc:creator><text:p>ask her</text:p></office:annotation>
      <table:table table:name="Clinic"><table:table-row><table:table-cell><text:p>Esi</text:p></table:table-cell><table:table-cell><text:p>39</text:p></table:table-cell></table:table-row></table:table>
      <draw:frame><svg:desc>Esi in bed</svg:desc></draw:frame></office:document-content>`;
    const files = {
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': content,
      'meta.xml':
        '<m><meta:initial-creator>Nadia Kerr</meta:initial-creator><meta:user-defined meta:name="Patient">Esi</meta:user-defined></m>',
      'Pictures/1.jpg': jpeg(),
      'Thumbnails/thumbnail.png': jpeg(),
    };
    expect(await textsOf(files)).toEqual([
      'OpenDocument author of a change or comment: Sam Lowe',
      'OpenDocument author of a change or comment: Nadia Kerr',
      'OpenDocument page or table name: Clinic',
      'OpenDocument picture description: Esi in bed',
      'OpenDocument deleted text: gone',
      'OpenDocument text: Esi Boateng\nEsi\t39',
      'OpenDocument comment: ask her',
      'OpenDocument initial-creator: Nadia Kerr',
      'OpenDocument custom property: Patient: Esi',
    ]);
    const { inner, moments } = await read(files);
    expect(inner.map(({ role }) => role)).toEqual(['enclosed', 'thumbnail']);
    expect(moments.map(({ at }) => at)).toEqual(['2026-03-07T14:05:00']);
  });
});

describe('a hostile Office document', () => {
  const problem = [expect.stringContaining('could not be read')];

  it.each<[string, Uint8Array]>([
    ['no archive', Buffer.from('PK\x03\x04 and nothing more')],
    ['an archive without a directory', zip(word(p('Esi'))).subarray(0, -30)],
    ['encrypted', zip(word(p('Esi')), { isEncrypted: true })],
    ['packed in an unknown way', zip(word(p('Esi')), { method: 12 })],
    ['not XML', zip({ ...types, 'word/document.xml': 'hello' })],
    ['XML that is cut off', zip({ ...types, 'word/document.xml': '<w:document><w:p>' })],
    ['deep XML', zip({ ...types, 'word/document.xml': '<w:p>'.repeat(100_000) })],
    ['deep rows', zip({ ...types, 'word/document.xml': '<w:tr>'.repeat(1_900) + p('x').repeat(1_000) })],
    ['a bomb', zip({ ...types, 'word/document.xml': Buffer.alloc(150_000_000, 0x20) })],
    [
      'a bomb of many parts',
      zip(
        Object.fromEntries(
          Array.from({ length: 9 }, (_, n) => [`word/part${n}.xml`, Buffer.from(`<a>${' '.repeat(30_000_000)}</a>`)]),
        ),
      ),
    ],
    ['an entity bomb', zip({ ...types, 'word/document.xml': '<w:p><!DOCTYPE a [<!ENTITY b "c">]></w:p>' })],
  ])('that is %s is a problem, soon', async (_, bytes) => {
    const started = performance.now();
    const { problems } = await readDocument('Office document', bytes);
    expect(problems).toEqual(problem);
    expect(performance.now() - started).toBeLessThan(6_000);
  });

  it('is not believed about its sizes', async () => {
    for (const size of [0, 1, 0xfffffffe]) {
      expect((await read(word(p('Esi')), { size })).texts).toEqual([{ field: 'Word text', text: 'Esi' }]);
    }
  });

  it('loses only the part that is damaged', async () => {
    const { texts, problems } = await read(word(p('Esi'), { 'word/header1.xml': '<w:hdr>' }));
    expect(texts).toEqual([{ field: 'Word text', text: 'Esi' }]);
    expect(problems).toEqual(problem);
  });

  it('never makes it throw', async () => {
    const whole = zip(word(p('Esi'), { 'docProps/core.xml': '<a><dc:title>x</dc:title></a>' }));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), async (at, noise) => {
        const damaged = Buffer.from(whole);
        damaged.set(noise.subarray(0, whole.length - at), at);
        await readDocument('Office document', damaged);
      }),
      { numRuns: 300 },
    );
  });
});
