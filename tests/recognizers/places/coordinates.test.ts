import { describe, expect, it } from 'vitest';
import { coordinates } from '../../../src/recognizers/places/coordinates.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';
import { unmark } from '../../support/examples.ts';

const spans = (text: string) =>
  [...(coordinates.recognize(new ReadableText(text)) as Iterable<{ start: number; end: number; confidence: number }>)]
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ start, end }) => text.slice(start, end));

describe('finds', () => {
  it.each([
    'GPS [[53.74210, -1.90340]]',
    '[[53.74210,-1.90340]]',
    '[[53.7421 / -1.9034]]',
    'Found at [[53.7421 −1.9034]] (proper minus sign)',
    'coords: [[53.7, -1.9]], bring a torch',
    'lat/long [[52.1, -3.4]]',
    'dropped pin: [[51.507,-0.128]]',
    '[[lat 52.1, long -3.4]]',
    '[[Latitude: 52.10442, Longitude: -3.41177]]',
    '[[lat=52.104&lon=-3.411]]',
    'EXIF shows GPSLatitude=[[53.7421]]',
    'GPS Longitude: [[-1.9034]]',
    '[[53°42\'0"N 1°54\'0"W]]',
    '[[53° 42′ 0″ N, 1° 54′ 0″ W]]',
    "[[53º42.000'N 001º54.000'W]]",
    "[[N 53° 42.000' W 001° 54.000']]",
    '[[53.7000° N, 1.9000° W]]',
    '[[53.7N, 1.9W]]',
    '[[53 42 00 N 1 54 00 W]]',
    'grid ref [[SE 0624 2567]]',
    'Grid reference: [[SE06242567]]',
    'OS grid [[NY 215 072]] if you fancy the walk',
    'NGR [[TQ 30080 80310]]',
    '[[easting 406245 northing 425678]]',
    'crew parked at [[///filled.count.soap]]',
    'what3words: [[filled.count.soap]]',
    'https://what3words.com/[[filled.count.soap]]',
    'w3w.co/[[filled.count.soap]]',
    'plus code [[9C5WPHR2+2X]]',
    'geo:[[53.7421,-1.9034]]',
    'https://www.google.co.uk/maps/@[[53.7421,-1.9034]],17z',
    'https://maps.google.com/?q=[[53.7421,-1.9034]]',
    'https://maps.apple.com/?ll=[[53.7421,-1.9034]]&q=Here',
    'https://www.openstreetmap.org/#map=17/[[53.7421/-1.9034]]',
    'selfie with the [[geotag still on]]',
    'my photo has [[location data attached]]',
  ])('%s', (marked) => {
    const { text, spans: wanted } = unmark(marked);
    const found = new Set(spans(text));
    expect([...found]).toContain(text.slice(wanted[0]?.start, wanted[0]?.end));
    for (const span of found) expect(text.slice(wanted[0]?.start, wanted[0]?.end)).toContain(span);
  });
});

describe('leaves alone', () => {
  it.each([
    ['Potassium 3.5, 5.1 is the range', 'one decimal and no label'],
    ['£12.995, £13.250 a month', 'prices'],
    ['62.5, 125.0 or 250.0 mg', 'doses'],
    ['HR 0.812 (95% CI 0.734, 0.951)', 'a confidence interval'],
    ['mean 4.1234, 5.2345 in the two groups', 'means'],
    ['versions 1.2.345, 2.3.456', 'version numbers'],
    ['213.74210, -1.90340', 'no latitude is 213'],
    ['53.74210, -201.90340', 'no longitude is 201'],
    ['temp 38.2° and 39.1°', 'temperatures'],
    ['knee flexion 120° 5°', 'joint angles'],
    ['ring 01632 960123, 960124', 'telephone numbers'],
    ['SE1 7EH is the postcode', 'a postcode'],
    ['ref SE 123 456', 'a reference that is not called a grid reference'],
    ['see www.example.org/a.b.c or foo.bar.baz', 'dots without slashes'],
    ['and/or///whatever', 'slashes without words'],
    ['lat 2.5 cm from the midline', 'lateral'],
    ['score 1.234/5.678', 'a score'],
    ['turn location off before you take a photo with location on', 'advice'],
    ['1.500, 2.500 and 3.500 g/l', 'measurements'],
  ])('%s (%s)', (text) => {
    expect(spans(text)).toEqual([]);
  });
});

it('takes time linear in the text', () => {
  for (const unit of [
    '53.74210 ',
    '1',
    "53°42'",
    '53.7, ',
    'lat 5',
    '///aaa.bbb.',
    'N 53 42 ',
    'photo with the my ',
    ' ',
    '?q=1.1,',
  ]) {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const start = performance.now();
    spans(text);
    expect(performance.now() - start, unit).toBeLessThan(1500);
  }
});

describe('says which position it is', () => {
  const valueIn = (text: string) =>
    [...(coordinates.recognize(new ReadableText(text)) as Iterable<{ value?: string }>)].at(0)?.value;

  it.each([
    ['GPS 53.74210, -1.90340', '53.74210, -1.90340'],
    ['Found at 53.7421 −1.9034', '53.74210, -1.90340'],
    ['lat 53.7 N, long 1.9 W', '53.70000, -1.90000'],
    ['Latitude: -33.86512, Longitude: 151.20930', '-33.86512, 151.20930'],
    ['53°42\'0"N 1°54\'0"W', '53.70000, -1.90000'],
    ["N 53° 42.000' W 001° 54.000'", '53.70000, -1.90000'],
    ['53 deg 42 min 36 sec S, 1 deg 54 min E', '-53.71000, 1.90000'],
    ['https://www.google.com/maps/@53.7421,-1.9034,17z', '53.74210, -1.90340'],
    ['https://maps.example/place/data=!3d53.7421!4d-1.9034', '53.74210, -1.90340'],
    ['https://maps.example/?q=53.7421%2C-1.9034', '53.74210, -1.90340'],
    ['https://map.example/#map=17/53.7421/-1.9034', '53.74210, -1.90340'],
    ['https://map.example/?mlat=53.7421&mlon=-1.9034', '53.74210, -1.90340'],
  ])('%s', (text, value) => {
    expect(valueIn(text)).toBe(value);
  });

  it.each(['grid ref SE 0624 2567', 'crew parked at ///filled.count.soap', 'GPSLatitude=53.7421', "53°99'N 1°54'W"])(
    'and leaves it open where the words alone do not: %s',
    (text) => {
      expect(valueIn(text)).toBeUndefined();
    },
  );
});
