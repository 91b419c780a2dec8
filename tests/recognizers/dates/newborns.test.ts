import { describe, expect, it } from 'vitest';
import { found, itFinds, itLeavesAlone } from './tables.ts';

describe('newborn details', () => {
  itFinds('newborn-detail', [
    ['[[Baby girl]], [[7lb 9oz]], born [[03:12]] [[in the birthing pool]]'],
    ['[[triplets]] by section just after [[midnight]], all over [[4lb]], [[all girls]]'],
    ['[[first baby of 2027]], [[a girl]], [[3.4kg]]!'],
    ['[[Baby boy]] born at [[4.15am]] weighing [[6 pounds 2 ounces]]'],
    ['born [[at Queen Philippa]], [[3430g]]'],
    ["[[New Year's Day baby]]! [[A little girl]]"],
    ['[[identical twins]] born on [[Saturday]]'],
    ['[[a boy]], [[3.9kg]], at [[05:47]], and dad caught him!'],
    ['[[Boy]]! [[8lb 1]]! On the kitchen floor'],
    ['[[Last delivery of 2025]]: [[a girl]], [[3750g]]'],
    ['delivered [[0310]], [[female infant]], [[2950g]]'],
    ['I was there to catch her!! [[5.42am]] [[Tuesday]], [[in the ferry waiting room]]'],
    ["[[twins]] born this morning [[at St Cuthwin's delivery suite]]"],
    ['Delivered a [[nine-pounder]] [[on the bathroom floor]], [[a girl]]'],
    ['[[Another boy]] for the family, born at [[04:40]]'],
    ['Baby came at [[ten to four]] [[on the kitchen floor]], [[7lb]]'],
    ['Welcome to the world [[little miss]], a dinky [[2.1 kilos]]'],
  ]);
  itLeavesAlone('newborn-detail', [
    ['the pumpkin came in at 61lb', 'no birth'],
    ['parcel delivered at 10:15, 3.4kg', 'no birth'],
    ['a boy arrived at 03:12 with a broken arm', 'no birth'],
    ['lost 7lb on a diet', 'no birth'],
    ['waited in the car park at 3am with a coffee', 'no birth'],
    ['she was born on 14 March 1951', 'a date of birth'],
  ]);
});

it.each([
  ['Baby girl, 7lb 9oz, born 03:12', ['sex', 'weight', 'hour']],
  ['Twin girls born on Saturday in our lift', ['order', 'sex', 'day', 'place']],
  ['first baby of 2027 born at Queen Philippa', ['order', 'place']],
])('says what each detail of %s tells', async (text, told) => {
  const details = (await found(text, 'newborn-detail')).map(({ source }) => source.replace('newborns: ', ''));
  expect(details.sort()).toEqual([...told].sort());
});
