import { describe, expect, it } from 'vitest';
import { address } from '../../../src/recognizers/contacts/address.ts';
import { mark } from './marked.ts';

describe('addresses', () => {
  it.each([
    ['Anyone been to [[27 Larkspur Close]] yet?', 'number and street'],
    ['[[27a Mill Lane]], [[12-14 High St]] and [[9 Park Rd]].', 'letters, ranges, short forms'],
    ['[[12/14 Quarry Road]]', 'two numbers'],
    ['[[3/2 45 Sauchie St]]', 'a Glasgow flat'],
    ['[[Flat 3, Heron Court]], lift’s broken', 'flat and building'],
    ['[[Flat 2B Tanyard House]]', 'without a comma'],
    ['[[Flat 3, Heron Court, 12 Quarry Row]]', 'flat, building, street'],
    ['[[flat 4, 12 Mill Road]]', 'flat and street'],
    ['[[top floor flat, 12 Quarry Row]]', 'floor and street'],
    ['[[second floor of Kestrel House]]', 'floor and building'],
    ['[[14 Kestrel House]] again', 'number and building'],
    ['back at [[Tanyard House, Quarry Row]], mind the geese', 'house name and street'],
    ['[[Rose Cottage, 12 Mill Lane]]', 'house name, number, street'],
    ['[[The Old Rectory, Church Lane]], Skelby', 'house name of three words'],
    ['[[Tŷ Gwyn, Heol y Bryn]]', 'a Welsh house'],
    ['[[12 Heol y Bryn]], [[4 Ffordd Las]], [[9 Stryd Fawr]]', 'Welsh streets'],
    ['[[8 Castle Wynd]] and [[16 Skelby Brae]]', 'Scottish streets'],
    ['[[5 The Crescent]] and [[7 The Green]]', 'streets of one word'],
    ["[[14 St Mary's Church Lane]]", 'a saint in the name'],
    ["[[14 St. Mary's Road]]", 'a saint with a full stop'],
    ['[[14 Hill View Road]], Skelby', 'street words inside the name'],
    ['[[12 Main Street]], [[5 New Road]], [[7 First Avenue]]', 'everyday words with capitals'],
    ['been to [[27 larkspur close]] again', 'lower case after a cue'],
    ['the one on [[27 larkspur road]]', 'lower case'],
    ['No. [[27, Larkspur Avenue]]', 'a comma after the number'],
    ['[[10 Oak Gdns]] and [[3 Elm Cres]]', 'short forms'],
  ])('finds %s (%s)', async (marked) => {
    expect(await mark(address, marked)).toBe(marked);
  });

  it.each([
    ['Room 14, Bay 3 and Ward 7 Park View', 'numbered rooms'],
    ['with 24 beds in Heron Court', 'a number of beds'],
    ['2 Close calls and 1 Way to go', 'the street word comes first'],
    ['40 mins just to get the trolley down the road', 'a time'],
    ['a 20 min drive and a 10 mile walk', 'distances'],
    ['There are 40 spaces, 2 car parks close at six', 'a car park'],
    ['Station Road, Wexcombe', 'no number'],
    ['A5612 closed, M6 Park Lane exit', 'roads by number'],
    ['A 5k Sponsored Walk', 'a distance'],
    ['2026 Vaccination Drive', 'a year'],
    ['14/06 Park Lane', 'a date'],
    ['at 7.30 Park Lane', 'a time'],
    ['1,204 Home Lane visits', 'the end of a larger number'],
    ['£12 Mill Lane parking', 'an amount'],
    ['2 nurses close the ward, 3 physios walk into a bar', 'verbs'],
    ['3 new roads and 2 main road closures', 'roads that are counted'],
    ['2 First Place trophies', 'a prize'],
    ['Band 6 Harrowdale Court', 'a pay band'],
    ['second floor, Harrowdale General Hospital', 'a hospital’s floor'],
    ['Larkfield House, the lady we fetched', 'a house without a street'],
    ['Queen Philippa Hospital, Station Road', 'a hospital'],
    ['2 Larkspur Dr Khan', 'a title'],
    ['the flat 5 minutes away', 'a time'],
  ])('leaves alone %s (%s)', async (text) => {
    expect(await mark(address, text)).toBe(text);
  });
});
