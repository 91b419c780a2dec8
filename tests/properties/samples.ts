import type { ContentFormat } from '../../src/inputs/content-files/index.ts';

/** A small sound file of every kind that holds drafts, with a number in each that must not be posted. */
export const CONTENT_FILES: Readonly<Record<ContentFormat, string>> = {
  table:
    'Text,Image URL,Alt text,Network\n"Two lines,\n""quoted"": NHS no 999 114 1707",a.jpg,"A ""pond""",x\nHi all,,,facebook\n',
  json: '[{"text":"Hi \\"all\\" \\ud83d\\ude42 caf\\u00e9","image":"a.jpg"},\n {"title":"x","body":"NHS no 999 114 1707","tags":["a",1,null,true]}]',
  yaml: 'posts:\n  - &a\n    title: "Hi \\u263a all"\n    body: |\n      NHS no 999 114 1707\n      needs rebooking\n  - text: >-\n      folded\n      words\n    image: a.jpg\n---\n- *a\n',
  chat: '07/03/2026, 14:05 - Messages are end-to-end encrypted\n07/03/2026, 14:05 - Tom: Hi all\n08/03/2026, 14:06 - Tom: 🙂 NHS no 999 114 1707\nand more\n08/03/2026, 14:07 - Ann: IMG-1.jpg (file attached)\n',
  mail: [
    'From: Tom <tom@mailbox.example>',
    'Subject: =?utf-8?Q?Caf=C3=A9_news?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Caf=E9: NHS no 999 114=\r\n 1707',
    '--b1',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    'PHA+TkhTIG5vIDxiPjk5OSAxMTQ8L2I+IDE3MDc8L3A+',
    '--b1',
    'Content-Type: image/gif; name="a.gif"',
    'Content-Transfer-Encoding: base64',
    "Content-Disposition: attachment; filename*=utf-8''a%20b.gif",
    '',
    'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    '--b1--',
    '',
  ].join('\r\n'),
};

/** A small sound text of every kind, front matter and all. */
export const TEXT_FILES: Readonly<Record<'note.txt' | 'post.md' | 'page.mdx' | 'page.html', string>> = {
  'note.txt': 'Two lines\nNHS no 999 114 1707',
  'post.md':
    '---\ntitle: "Hi \\u263a"\nplatform: x\nimages: [a.jpg]\n---\n# Café\n\n> - **NHS no** 999 114 1707 &amp; [more](https://a.example "t")\n\n![alt][r]\n\n[r]: b.jpg\n\n```js\nlet a\n```\n\n<b title="x">y</b> <!-- z -->\n',
  'page.mdx': 'import A from "a"\n\n<A b="NHS no 999 114 1707" c={x + 1}>\n  *Hi* {"all"}\n</A>\n',
  'page.html':
    '<!doctype html><title>Hi</title><p>NHS no <b>999 114</b> 1707 &eacute;<img src=a.jpg alt="a pond"><a href="https://a.example">b</a><script type="application/json">{"a":"Hi all"}</script><svg><title>x</title></svg>',
};

/** Lines of NDJSON. */
export const LINES =
  '{"id":"a","text":"NHS no 999 114 1707","platform":"x","audience":"public"}\n{"id":2,"text":"Hi \\ud83d\\ude42","images":[],"altText":null}\n';
