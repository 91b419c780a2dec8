import { describe, expect, it } from 'vitest';
import { draftsIn, wordsOf, written } from '../../support/content.ts';
import { JPEG } from '../../support/folder.ts';

const head = 'From: Tom <tom@example.org>\r\nTo: all@example.org\r\n';
const mail = (...lines: string[]): string => head + lines.join('\r\n');
const words = async (content: string | Uint8Array) =>
  (await draftsIn('mail', content)).flatMap(wordsOf).map((text) => text.trim());

describe('the words of a mail', () => {
  it.each<[string, string, string[]]>([
    ['plain', mail('Subject: Ward news', '', 'Hi all'), ['Ward news', 'Hi all']],
    ['a folded subject', mail('Subject: Ward', ' news', '', 'Hi'), ['Ward news', 'Hi']],
    [
      'an encoded subject',
      mail('Subject: =?UTF-8?Q?F=C3=AAte_for?= =?utf-8?B?IEFkYQ==?=', '', 'Hi'),
      ['Fête for Ada', 'Hi'],
    ],
    [
      'quoted-printable',
      mail('Content-Transfer-Encoding: quoted-printable', '', 'Mrs F=C3=AAte=', ' Okon=20kwo'),
      ['Mrs Fête Okon kwo'],
    ],
    [
      'base64',
      mail('Content-Transfer-Encoding: base64', '', Buffer.from('Fête for Ada').toString('base64')),
      ['Fête for Ada'],
    ],
    [
      'another charset',
      mail(
        'Content-Type: text/plain; charset="iso-8859-1"',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'F=EAte',
      ),
      ['Fête'],
    ],
    [
      'parts in parts',
      mail(
        'Content-Type: multipart/mixed; boundary=a',
        '',
        '--a',
        'Content-Type: multipart/related; boundary="b b"',
        '',
        '--b b',
        '',
        'One',
        '--b b--',
        '--a',
        '',
        'Two',
        '--a--',
        'after',
      ),
      ['One', 'Two'],
    ],
    [
      'the same twice, read once',
      mail(
        'Content-Type: multipart/alternative; boundary=a',
        '',
        '--a',
        '',
        'Hi Ada',
        '--a',
        'Content-Type: text/html',
        '',
        '<p>Hi <b>Ada</b> Obi</p>',
        '--a--',
      ),
      ['<p>Hi <b>Ada</b> Obi</p>'],
    ],
    [
      'what only the plain text says',
      mail(
        'Content-Type: multipart/alternative; boundary=a',
        '',
        '--a',
        '',
        'Hi Mrs Obi',
        '--a',
        'Content-Type: text/html',
        '',
        '<p>See the web page</p>',
        '--a--',
      ),
      ['Hi Mrs Obi', '<p>See the web page</p>'],
    ],
    ['a forwarded mail', mail('Content-Type: message/rfc822', '', 'Subject: Ada', '', 'Obi'), ['Ada', 'Obi']],
    ['one that breaks off', mail('Content-Type: multipart/mixed; boundary=a', '', '--a', '', 'One'), ['One']],
  ])('%s', async (_, content, expected) => {
    expect(await words(content)).toEqual(expected);
  });

  it('of bytes that are no UTF-8', async () => {
    expect(
      await words(Buffer.from(mail('Content-Type: text/plain; charset=windows-1252', '', 'F\xeate for Ada'), 'latin1')),
    ).toEqual(['Fête for Ada']);
  });

  it.each([
    [mail('Subject: =?UTF-8?Q?F=C3=AAte?= x', '', 'Hi'), 'Fête', '=?UTF-8?Q?F=C3=AAte?='],
    [
      mail('Content-Transfer-Encoding: quoted-printable', '', 'Mrs F=C3=AAte=', ' Okonkwo'),
      'Fête Okon',
      'F=C3=AAte=\r\n Okon',
    ],
    [mail('', '🙂 Mrs Okonkwo'), 'Okonkwo', 'Okonkwo'],
    [mail('Content-Transfer-Encoding: base64', '', 'TXJz', 'IEFkYQ=='), 'Ada', 'IEFkYQ=='],
  ])('lead back: %j', async (content, wanted, expected) => {
    const [draft] = await draftsIn('mail', content);
    expect(draft && written(content, draft, wanted)).toBe(expected);
  });
});

it('attachments are files of the draft, under names of their own', async () => {
  const attached = (name: string) => [
    '--a',
    'Content-Type: image/jpeg',
    `Content-Disposition: attachment; filename*=UTF-8''${name}`,
    'Content-ID: <pic@example>',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(JPEG).toString('base64'),
  ];
  const content = mail(
    'Content-Type: multipart/mixed; boundary=a',
    '',
    '--a',
    '',
    'Hi',
    ...attached('the%20bay.jpg'),
    ...attached('..%2fthe%20bay.jpg'),
    '--a--',
  );
  const [draft] = await draftsIn('mail', content);
  expect(draft?.images.map(({ source }) => [source.path, 'bytes' in source && [...source.bytes]])).toEqual([
    ['the bay.jpg', [...JPEG]],
    ['2 the bay.jpg', [...JPEG]],
  ]);
  expect(await draft?.load?.('cid:pic@example')).toMatchObject({ path: 'the bay.jpg' });
});

describe('hostile mails', () => {
  const nested = (depth: number): string =>
    depth === 0
      ? '\r\nHi'
      : `Content-Type: multipart/mixed; boundary=b${depth}x\r\n\r\n--b${depth}x\r\n${nested(depth - 1)}\r\n--b${depth}x--`;
  it.each([
    ['nested parts', mail(nested(200)), /more parts/],
    [
      'many parts',
      mail('Content-Type: multipart/mixed; boundary=a', '', ...Array.from({ length: 20_000 }, () => '--a\r\n\r\nx')),
      /more parts/,
    ],
    [
      'an unknown charset',
      mail('Content-Type: text/plain; charset=klingon', '', 'Hi'),
      /encoding that postlint does not know/,
    ],
    ['nothing', mail('Content-Type: image/jpeg', '', ''), /no text/],
  ])('%s are said', async (_, content, reason) => {
    const [draft] = await draftsIn('mail', content);
    expect(draft?.text).toMatchObject({ excerpt: { failure: { reason: expect.stringMatching(reason) } } });
  });

  it.each([
    ['headers', `${'x: y\r\n'.repeat(200_000)}\r\nHi`],
    ['one folded header', `subject: a\r\n${' b\r\n'.repeat(200_000)}\r\nHi`],
    ['quoted bytes', mail('Content-Transfer-Encoding: quoted-printable', '', '=C3=AA'.repeat(200_000))],
    ['equals signs', mail('Content-Transfer-Encoding: quoted-printable', '', '='.repeat(1_000_000))],
    ['near boundaries', mail('Content-Type: multipart/mixed; boundary=a', '', '\r\n--ab'.repeat(200_000))],
    ['encoded words', `subject: ${'=?utf-8?q?a?= '.repeat(50_000)}\r\n\r\nHi`],
  ])('a megabyte of %s is read in good time', async (_, content) => {
    const start = performance.now();
    await draftsIn('mail', content);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
