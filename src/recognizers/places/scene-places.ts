import { senseOf } from '../people/vocabulary.ts';
import type { ReadableText } from '../text.ts';
import { isUnlisted, NameReader } from './names.ts';
import { BRANDS, NEVER_IN_NAMES, REGIONS } from './place-words.ts';
import { ownName } from './scene-names.ts';
import { NOT_SCENE, SCENE_HEADS, type SceneHead } from './scene-words.ts';
import { placeNameFrom } from './town-names.ts';

/** A place that a phrase names: "Brackenford High Street", "the A9719", "the woods behind Thornbeck Vale High". */
export interface ScenePlace {
  readonly start: number;
  readonly end: number;
  /** Whether it goes by a name of its own, or is only the one of its kind nearby. */
  readonly named: boolean;
  /** What kind of name: a school and a street are told apart by what is said of them. */
  readonly head: string;
}

const ARTICLE = /^(?:the|a|an|our|oor|some|this|that|one|my|his|her|their|wor|ra)$/;
const ROAD = /^(?:a\d{1,4}|b\d{3,4}|m\d{1,2}|a\d{1,2}m)$/;
const JUNCTION = /^(?:junction|jct|j)$/;
const HELPING =
  /^(?: ?, | (?:(?:up|down|out|over|back|just|right) )?(?:in|at|by|near|behind|outside|opposite|off|on|beside|next to|above|below|under|of|round|over|past|just off|just outside|between|towards|from|down by|up by|across from|to) )/;
const DAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun|christmas|easter|boxing|new|january|february|march|april|may|june|july|august|september|october|november|december|halloween|bonfire)s?$/;

/** One place without what it is by. `alone` tells whether it needs nothing more to be a place. */
type Plain = ScenePlace & { readonly alone: boolean; readonly indefinite?: boolean };

/** Reads places out of a text, word by word. */
export class ScenePlaces {
  readonly reader: NameReader;
  readonly #text: ReadableText;
  /** Heads by the number of their first word, with the number of their last. */
  readonly heads = new Map<number, { readonly last: number; readonly kind: SceneHead; readonly words: string }>();

  constructor(text: ReadableText) {
    this.#text = text;
    this.reader = new NameReader(text);
    for (const { start, end, tag } of SCENE_HEADS.in(text)) {
      const first = this.reader.at(start);
      let last = first;
      while (last + 1 < this.reader.words.length && (this.reader.words[last + 1]?.end ?? end + 1) <= end) last++;
      const words = text.lower.slice(start, end);
      this.heads.set(first, { last, kind: tag, words });
    }
  }

  /** The place that begins at a word, with the places it is said to be by; undefined when none does. */
  from(first: number): ScenePlace | undefined {
    const place = this.#plain(first);
    if (place === undefined) return undefined;
    let { end, named } = place;
    for (let hop = 0; hop < 2; hop++) {
      const link = HELPING.exec(this.#text.lower.slice(end, end + 20));
      if (link === null) break;
      const next = this.reader.at(end + link[0].length);
      if (next < 0) break;
      const further = this.#plain(next) ?? this.#town(next, link[0].trim());
      if (further === undefined) break;
      // "on Mill Lane, Sarah" goes no further; "Station Road, Wexcombe" does.
      if (link[0].includes(',') && !(named && further.head === 'town')) break;
      end = further.end;
      named ||= further.named;
    }
    // "a lay-by on the A8317", but "a pub on the high street"
    return place.alone || named || (end > place.end && !place.indefinite)
      ? { start: place.start, end, named, head: place.head }
      : undefined;
  }

  /** A bare town, hamlet or farm, as it follows another place: "in Marsworth", "at Lissanure". */
  #town(first: number, link: string): Plain | undefined {
    const whole = placeNameFrom(this.reader, first);
    const end = whole > first ? whole : this.reader.nameFrom(first, 2);
    const word = this.reader.folded(first);
    if (end === first || REGIONS.has(word) || DAYS.test(word) || /^(?:to|from|towards|over|past)$/.test(link))
      return undefined;
    const { given, place, surname } = senseOf(word);
    if ((whole === first && !isUnlisted(word)) || (given && !place && !surname && link === ',')) return undefined;
    if (
      link === ',' &&
      given &&
      this.reader.joined(end) &&
      !/^(?: ?[^A-Za-z ])/.test(this.reader.gap(end)) &&
      /^(?:is|was|are|has|had|you|and|can|did|said|thanks)$/.test(this.reader.folded(end))
    )
      return undefined;
    return { start: this.#start(first), end: this.#end(end - 1), named: true, head: 'town', alone: true };
  }

  #start = (index: number): number => this.reader.words[index]?.start ?? 0;
  #end = (index: number): number => this.reader.words[index]?.end ?? 0;

  /** One place without what it is by. `alone` tells whether it needs nothing more to be a place. */
  #plain(first: number): Plain | undefined {
    const { reader } = this;
    const start = this.#start(first);
    const article = ARTICLE.test(reader.folded(first)) ? reader.folded(first) : '';
    const begin = article === '' ? first : first + 1;
    if (article !== '' && !reader.joined(begin)) return undefined;
    const definite =
      article === 'the' || article === 'our' || article === 'oor' || article === 'ra' || article === 'wor';
    const word = reader.folded(begin);
    const named = (last: number, head: string) => ({ start, end: this.#end(last), named: true, head, alone: true });

    if (ROAD.test(word) && !/^[a-z]/.test(reader.written(begin)) && (article === 'the' || word.length > 2))
      return { ...named(begin, 'road'), start: this.#start(begin) };
    if (ROAD.test(word) && word.length > 3) return { ...named(begin, 'road'), start: this.#start(begin) };
    if (JUNCTION.test(word) || /^j\d{1,2}[a-z]?$/.test(word)) {
      const number = JUNCTION.test(word) ? begin + 1 : begin;
      if (/^j?\d{1,2}[a-z]?$/.test(reader.folded(number))) return named(number, 'road');
    }
    const own = ownName(reader, begin, article, this.#text.lower.slice(Math.max(0, start - 14), start));
    // "the Corrie Dubh ridge"
    const grown = own === undefined || !reader.joined(own.last + 1) ? undefined : this.heads.get(own.last + 1);
    if (own !== undefined) return named(grown?.last ?? own.last, own.head);
    const skip = /^(?:new|old|big|wee|little|local)$/.test(word) && reader.joined(begin + 1) ? 1 : 0;
    if (
      BRANDS.has(reader.folded(begin + skip)) ||
      (/^co$/.test(reader.folded(begin + skip)) && /^op/.test(reader.folded(begin + skip + 1)))
    ) {
      const brand = reader.folded(begin + skip) === 'co' ? begin + skip + 1 : begin + skip;
      if (
        reader.capital(begin + skip) ||
        article !== '' ||
        /^(?:tesco|tescos|asda|aldi|lidl|morrisons|greggs|ikea|primark|mcdonalds|nandos|wetherspoons|spoons)$/.test(
          reader.folded(brand),
        )
      ) {
        const next = reader.joined(brand + 1) ? reader.folded(brand + 1) : '';
        const grown = /^(?:express|extra|car|local|superstore|garage|carpark|services)$/.test(next)
          ? next === 'car'
            ? brand + 2
            : brand + 1
          : brand;
        return named(grown, 'shop');
      }
    }
    for (let index = begin; index <= begin + 4 && index < reader.words.length; index++) {
      if (index > begin && !reader.joined(index) && !/^['’]s? /.test(reader.gap(index))) break;
      const saint = reader.folded(index) === 'st' && index === begin;
      const head = saint ? undefined : this.heads.get(index);
      if (head === undefined) {
        if (
          index > begin &&
          /^(?:in|at|by|on|near|behind|outside|for|with|who|that|is|was|i|we|he|she|it|to|from)$/.test(
            reader.folded(index),
          )
        )
          break;
        continue;
      }
      // "Brackenford High Street", "Hill View Road": the last of the heads in a row.
      const following = reader.joined(head.last + 1) ? this.heads.get(head.last + 1) : undefined;
      if (following !== undefined) continue;
      return this.#headed(start, begin, index, head, definite, article);
    }
    return undefined;
  }

  #headed(
    start: number,
    begin: number,
    index: number,
    head: { readonly last: number; readonly kind: SceneHead; readonly words: string },
    definite: boolean,
    article: string,
  ): Plain | undefined {
    const { reader } = this;
    const end = this.#end(head.last);
    const kind = { start, end, head: head.words };
    const highStreet = article === '' && head.words.startsWith('high s') && reader.capital(head.last);
    if (index === begin && highStreet) return { ...kind, named: false, alone: true };
    if (index === begin)
      return article !== ''
        ? {
            ...kind,
            named: false,
            alone: definite && head.kind === 'landmark',
            indefinite: !definite || head.kind === 'street',
          }
        : undefined;
    // "the 43 bus"
    if (
      definite &&
      index === begin + 1 &&
      /^[a-z]?\d{1,3}[a-z]?$/.test(reader.folded(begin)) &&
      /^(?:night )?(?:bus|tram)$/.test(head.words)
    )
      return { ...kind, named: true, alone: true };
    let capitals = 0;
    let unlisted = 0;
    for (let at = begin; at < index; at++) {
      const word = reader.folded(at);
      if (NOT_SCENE.has(word)) return undefined;
      if (
        NEVER_IN_NAMES.has(word) &&
        !/^(?:new|old|great|well|first|over|st|day|mill)$/.test(word) &&
        !reader.capital(at)
      )
        return undefined;
      if (reader.capital(at)) capitals++;
      if (isUnlisted(word) || /['’]s$/.test(reader.written(at))) unlisted++;
      // "Bridge Street flats"
      if (at > begin && reader.capital(at) && this.heads.get(at)?.kind === 'street') unlisted++;
    }
    const ambiguous =
      head.kind === 'street' &&
      /^(?:way|place|hill|rise|walk|view|bank|gate|court|close|drive|row|green|common|st|parade|square|vale)$/.test(
        head.words,
      );
    const own = unlisted > 0 && article !== 'a' && article !== 'an';
    // "at Zest nightclub": a capital within a sentence, which no kind of place has by itself.
    const first = reader.folded(begin);
    const within =
      reader.capital(begin) &&
      reader.joined(begin) &&
      article !== 'a' &&
      article !== 'an' &&
      !DAYS.test(first) &&
      !/(?:ish|ian|ese|nhs|sch|i)$/.test(first) &&
      /[a-z]/.test(reader.written(begin));
    if (capitals > 0 && (reader.capital(head.last) || own || within)) return { ...kind, named: true, alone: true };
    if (own && !ambiguous && reader.words.length > 0) return { ...kind, named: true, alone: true };
    // "mill lane", "union street": lower case, with nothing before it but a preposition.
    if (
      head.kind === 'street' &&
      !ambiguous &&
      article === '' &&
      index - begin <= 2 &&
      !SELDOM_STREET.has(reader.folded(begin))
    )
      return { ...kind, named: true, alone: true };
    if (article === '') return undefined;
    return { ...kind, named: false, alone: definite && head.kind === 'landmark', indefinite: !definite };
  }
}

/** "main road", "country lane": a kind of street. */
const SELDOM_STREET = new Set(
  'main country busy quiet side back narrow steep icy dark wet private residential ring coast fast slow slip one same next wrong open public unlit single dual bus cycle long memory fast middle inside outside hard'.split(
    ' ',
  ),
);
