import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../src/entity.ts';
import { unmark } from '../../support/examples.ts';
import { found } from './found.ts';

/** What no list of roles, children and jobs has: told by place, deed, life or belongings. */
const HITS: readonly (readonly [EntityType, string])[] = [
  ['known-role', '[[the waiter from the little italian place]] behind the station'],
  ['known-role', "[[The newsreader off the six o'clock show]] in fracture clinic"],
  ['known-role', 'Our last patient was [[the goalie for the town]]'],
  ['known-role', '"I\'m [[the mayor]]," he told me, with his trousers down'],
  ['known-role', 'he says "i\'m actually [[your councillor]]"'],
  ['known-role', '[[the man who swam the channel]] twice is in bed 4'],
  ['known-role', '[[the lass who came second]] on the singing show was in'],
  ['known-role', '[[The woman who painted the mural]] on the harbour wall'],
  ['known-role', '[[the last blacksmith in the valley]] broke his wrist'],
  ['known-role', '[[the youngest ever councillor]], chest pain'],
  ['known-role', 'she [[calls the bingo at the legion]]'],
  ['known-role', '[[the girl with 200k followers]] in resus'],
  ['known-role', 'guess who: [[he won the lottery]] in 2011'],
  ['demographic', '31 yr old [[rugby lad]], shoulder out'],
  ['demographic', 'Mine is 41, [[ex army]], sleeps rough'],
  ['demographic', 'I nursed a [[Deaf patient]] in our language'],
  ['demographic', 'a [[bell founder]] with a burn'],
  ['demographic', 'an old [[peat cutter]] told me'],
  ['demographic', '[[lovely goth girl]] in plaster room'],
  ['mark', 'lovely Thursday [[gent with the trilby]] and the bad jokes'],
  ['mark', '[[the wifie with the tartan trolley]]'],
  ['mark', '[[her old collie called Fly]] came too'],
  ['vulnerability', '[[a y9]] with a broken wrist'],
  ['vulnerability', '[[he starts reception]] in September'],
  ['vulnerability', '[[home in time for her prom]]'],
  ['vulnerability', 'part 2 of [[eel girl]]'],
  ['vulnerability', '[[his 26 weeker]] is home'],
  ['vulnerability', 'the lad was [[born ten weeks early]]'],
  ['vulnerability', 'hope [[your wee one]] is on the mend'],
  ['vulnerability', '[[my wee fighter]] in bay 3'],
  ['vulnerability', '[[two police officers]] by the bed'],
  ['vulnerability', 'she [[keeps asking for her mum]]'],
  ['vulnerability', "she is [[convinced it's 1962]] and he is late"],
  ['vulnerability', "[[she's left him and come with nothing]]."],
  ['private-news', 'Big Tam from the stores is [[in CCU after a heart]] attack, card going round'],
  ['private-news', 'Lynn our receptionist is [[in hospital with pneumonia]], thoughts with her'],
];

const MISSES: readonly (readonly [EntityType, string, string])[] = [
  ['known-role', 'The man who came to fix the printer won my heart', 'no feat'],
  ['known-role', 'the first patient in the new ward', 'a ward is no village'],
  ['known-role', 'the last nurse on shift turns off the lights', 'staff'],
  ['known-role', 'you know the feeling', 'nobody is known'],
  ['known-role', 'Thank you to the manager of the local shop for the cakes', 'thanks'],
  ['known-role', 'the leader of the council opened the ward', 'an official visit'],
  ['demographic', 'a coffee maker for the ward', 'a machine'],
  ['demographic', 'a support worker sat with him', 'staff'],
  ['demographic', 'a team player', 'a figure of speech'],
  ['demographic', "I'm ex army", 'the author'],
  ['mark', 'I left my blue bag on the bus', 'the author'],
  ['vulnerability', "if a child won't keep still for a film", 'any child'],
  ['vulnerability', 'my wee boy in year 3', 'the author’s child'],
  ['vulnerability', 'bring your little one to clinic', 'an invitation to all'],
  ['vulnerability', 'I finished two weeks early', 'no birth'],
  ['vulnerability', "She thinks I'm brilliant", 'praise'],
  ['vulnerability', 'She left him a note', 'not a flight'],
  ['vulnerability', 'school nurses visiting year 8 pupils this week', 'a group'],
  ['private-news', 'Jo from pharmacy is in bay 4 checking the charts', 'at work'],
  ['private-news', 'Thank you to Sam on reception, in the side room sorting our flowers', 'thanks'],
];

describe('particulars told otherwise than by a listed word', () => {
  it.each(HITS)('%s: %s', async (type, marked) => {
    const { text, spans } = unmark(marked);
    expect(await found(type, text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });

  it.each(MISSES)('no %s: %s (%s)', async (type, text) => {
    expect(await found(type, text)).toEqual([]);
  });
});
