import { describe, expect, it } from 'vitest';
import { email } from '../../../src/recognizers/contacts/email.ts';
import { mark, recognizeIn } from './marked.ts';

describe('e-mail addresses', () => {
  it.each([
    ['he’s on [[k.oyelaran.home@mailbox.example]] send it', 'k.oyelaran.home@mailbox.example'],
    ['his wife, [[ama.b_1961@letters.example]]', 'ama.b_1961@letters.example'],
    ['write to [[Shazia.PT2026@Inbox.Example]].', 'shazia.pt2026@inbox.example'],
    ['([[gwen+bloods@mailbox.example]])', 'gwen+bloods@mailbox.example'],
    ['<[[o’brien@inbox.example]]>', 'o’brien@inbox.example'],
    ["[[o'brien@inbox.example]]", "o'brien@inbox.example"],
    ['mailto:[[jo@mail.inbox.example]]', 'jo@mail.inbox.example'],
    ['[[jo@inbox.example]]/[[al@inbox.example]]', 'jo@inbox.example'],
    ['[[siân@inbox.example]] too', 'siân@inbox.example'],
    ['[[john at gmail dot com]]', 'john@gmail.com'],
    ['[[john AT gmail DOT com]]', 'john@gmail.com'],
    ['[[john [at] gmail [dot] com]]', 'john@gmail.com'],
    ['[[john.smith(at)hotmail(dot)co(dot)uk]]', 'john.smith@hotmail.co.uk'],
    ['[[john dot smith at yahoo dot co dot uk]]', 'john.smith@yahoo.co.uk'],
    ['[[john at gmail.com]]', 'john@gmail.com'],
    ['[[john @ gmail.com]]', 'john@gmail.com'],
    ['[[john@gmail dot com]]', 'john@gmail.com'],
    ['email [[jean at quarryhouse dot example]]', 'jean@quarryhouse.example'],
    ['my email is [[jean at quarryhouse.example]]', 'jean@quarryhouse.example'],
    ['she’s [[jbloggs77 at gmail]]', 'jbloggs77@gmail.com'],
  ])('finds %s', async (marked, value) => {
    expect(await mark(email, marked)).toBe(marked);
    const [found] = await recognizeIn(email, marked.replace(/\[\[(?=\S)|\]\]/g, ''));
    expect(found?.value).toBe(value);
  });

  it.each([
    ['follow @dipak@feet.example there', 'a Mastodon handle'],
    ['@name.bsky.social', 'a Bluesky handle'],
    ['5@10 and 2 @ £5', 'prices'],
    ['meet @ the gym, 5pm @ home', 'where and when'],
    ['look us up at harrowdale dot example', 'where to look'],
    ['find out more at gmail dot com', 'where to look'],
    ['she works at harrowdale.nhs.uk now', 'a host'],
    ['home at last dot dot dot', 'a pause'],
    ['john@localhost', 'no host on the internet'],
    ['he was at outlook all day', 'a word that is also a host'],
  ])('leaves alone %s (%s)', async (text) => {
    expect(await mark(email, text)).toBe(text);
  });
});
