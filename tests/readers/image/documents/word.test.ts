import { describe, expect, it } from 'vitest';
import { jpeg } from '../../../support/images.ts';
import { type Files, p, read, relationships, textsOf, types, word } from '../../../support/office.ts';
import { zip } from '../../../support/zip.ts';

describe('what a Word document states', () => {
  it.each<[string, Files, string[]]>([
    [
      'paragraphs whose words are cut',
      word(p('Esi Boat', 'eng') + p('of Harrowdale')),
      ['Word text: Esi Boateng\nof Harrowdale'],
    ],
    [
      'rows of tables',
      word(
        `<w:tbl><w:tr><w:tc>${p('Name')}</w:tc><w:tc>${p('Age')}</w:tc></w:tr><w:tr><w:tc>${p('Esi')}</w:tc><w:tc>${p('39')}</w:tc></w:tr></w:tbl>`,
      ),
      ['Word text: Name\tAge\nEsi\t39'],
    ],
    [
      'tracked changes',
      word(
        '<w:p><w:del w:author="Sam Lowe"><w:r><w:delText>Esi Boat</w:delText></w:r><w:r><w:delText>eng</w:delText></w:r></w:del><w:ins w:author="Nadia Kerr"><w:r><w:t>a patient</w:t></w:r></w:ins></w:p>',
      ),
      [
        'Word author of a change or comment: Sam Lowe',
        'Word author of a change or comment: Nadia Kerr',
        'Word text: a patient',
        'Word deleted text: Esi Boateng',
      ],
    ],
    [
      'moved text',
      word(`<w:p><w:moveFrom w:author="Sam Lowe"><w:r><w:t>moved away</w:t></w:r></w:moveFrom></w:p>`),
      ['Word author of a change or comment: Sam Lowe', 'Word deleted text: moved away'],
    ],
    [
      'field codes',
      word('<w:p><w:r><w:instrText>HYPERLINK "mailto:esi@example.org"</w:instrText></w:r></w:p>'),
      ['Word field code: HYPERLINK "mailto:esi@example.org"'],
    ],
    [
      'pictures',
      word('<wp:docPr id="1" name="Picture 1" descr="Esi in bed"/><pic:cNvPr id="2" name="esi-boateng.jpg"/>'),
      ['Word picture description: Esi in bed', 'Word picture name: esi-boateng.jpg'],
    ],
    [
      'text boxes, once',
      word(
        `<w:p><w:r><mc:AlternateContent><mc:Choice>${p('boxed')}</mc:Choice><mc:Fallback>${p('boxed')}${p('old only')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
      ['Word text: boxed', 'Word text: old only'],
    ],
    ['headers', word('', { 'word/header1.xml': `<w:hdr>${p('Ward 7')}</w:hdr>` }), ['Word header: Ward 7']],
    ['footers', word('', { 'word/footer1.xml': `<w:ftr>${p('Ward 7')}</w:ftr>` }), ['Word footer: Ward 7']],
    [
      'footnotes',
      word('', { 'word/footnotes.xml': `<w:footnotes>${p('her son')}</w:footnotes>` }),
      ['Word footnote: her son'],
    ],
    [
      'comments',
      word('', {
        'word/comments.xml': `<w:comments><w:comment w:author="Nadia Kerr" w:initials="NK">${p('ask Esi')}</w:comment></w:comments>`,
      }),
      ['Word author of a change or comment: Nadia Kerr', 'Word comment author: NK', 'Word comment: ask Esi'],
    ],
    [
      'people',
      word('', {
        'word/people.xml':
          '<w15:people><w15:person w15:author="Sam Lowe"><w15:presenceInfo userId="sam@example.org"/></w15:person></w15:people>',
      }),
      ['Word author of a change or comment: Sam Lowe', 'Word person: sam@example.org'],
    ],
    [
      'custom XML',
      word('', {
        'customXml/item1.xml': '<a xmlns="http://schemas.example.org/x"><patient nhs="9991141707">Esi</patient></a>',
      }),
      ['Word custom XML: 9991141707\nEsi'],
    ],
    [
      'links',
      word('', {
        'word/_rels/document.xml.rels': relationships(
          ['r1', 'hyperlink', 'mailto:esi@example.org', 'External'],
          ['r2', 'image', 'media/x.png'],
        ),
      }),
      ['Word link: mailto:esi@example.org'],
    ],
    [
      'properties',
      word('', {
        'docProps/core.xml':
          '<cp:coreProperties><dc:creator>Nadia Kerr</dc:creator><cp:lastModifiedBy>Sam Lowe</cp:lastModifiedBy><dc:title>Esi</dc:title></cp:coreProperties>',
        'docProps/app.xml':
          '<Properties><Company>Harrowdale Trust</Company><Manager>Ada Lowe</Manager><Pages>3</Pages></Properties>',
        'docProps/custom.xml':
          '<Properties><property pid="2" name="Patient"><vt:lpwstr>Esi &amp; co</vt:lpwstr></property></Properties>',
      }),
      [
        'Word creator: Nadia Kerr',
        'Word lastModifiedBy: Sam Lowe',
        'Word title: Esi',
        'Word Company: Harrowdale Trust',
        'Word Manager: Ada Lowe',
        'Word custom property: Patient: Esi & co',
      ],
    ],
    [
      'old drawings',
      word('', { 'word/vmlDrawing1.vml': '<xml><v:textbox><div>Esi<br></div></v:textbox><x:Row>1</x:Row></xml>' }),
      ['Word drawing: Esi'],
    ],
  ])('in %s', async (_, files, expected) => {
    expect(await textsOf(files)).toEqual(expected);
    expect((await read(files)).problems).toEqual([]);
  });

  it('when it was written and changed', async () => {
    const { moments } = await read(
      word('<w:p><w:ins w:author="a1" w:date="2026-03-07T14:05:00Z"/></w:p>', {
        'docProps/core.xml': '<c><dcterms:created>2026-03-06T09:00:00Z</dcterms:created></c>',
      }),
    );
    expect(moments).toEqual([
      { field: 'Word change or comment', at: '2026-03-07T14:05:00' },
      { field: 'Word created', at: '2026-03-06T09:00:00' },
    ]);
  });

  it('in the files inside of it', async () => {
    const picture = jpeg();
    const { inner } = await read(
      word('', {
        'word/media/image1.jpeg': picture,
        'docProps/thumbnail.jpeg': picture,
        'word/embeddings/book.xlsx': zip(types),
      }),
    );
    expect(inner.map(({ field, role }) => `${field}, ${role}`)).toEqual([
      'Word picture, enclosed',
      'Word thumbnail, thumbnail',
      'Word enclosed file, enclosed',
    ]);
    expect(Buffer.from(inner[0]?.bytes ?? []).equals(picture)).toBe(true);
  });

  it('says that it did not look at a picture that is elsewhere', async () => {
    const { problems } = await read(
      word('', {
        'word/_rels/document.xml.rels': relationships(['r1', 'image', 'https://example.org/x.png', 'External']),
      }),
    );
    expect(problems).toEqual([expect.stringContaining('not looked at')]);
  });
});
