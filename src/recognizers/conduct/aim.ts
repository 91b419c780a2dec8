import type { Span } from '../../draft.ts';
import type { ReadableText } from '../text.ts';
import { type Cast, type Mention, WORKPLACE } from './cast.ts';
import {
  BEFORE_THEM,
  COPULA,
  MODIFIER,
  ONLY_FILLER,
  OTHER_SUBJECT,
  REACH,
  SUPPOSED,
  saysItOfThem,
  VERB_WITHIN,
  VERBLESS,
  widenLeft,
  widenRight,
} from './grammar.ts';
import type { Insult, Run } from './insult.ts';
import { carriedOver, OF_ONESELF, theOne, worksWith } from './unnamed.ts';

const at = ({ start, end }: Span): Span => ({ start, end });

export const aimOf = (text: ReadableText, cast: Cast, run: Run): Insult | undefined => {
  const { lower } = text;
  const sentence = text.sentenceAt(run.start);
  const mild = run.words.every(({ tag }) => tag.mild === true);
  const clinical = run.words.every(({ tag }) => tag.clinical === true);
  const noun = run.words.find(({ tag }) => tag.form === 'noun');
  const deed = run.words.find(({ tag }) => tag.form === 'deed');
  const atWork = run.words.find(({ tag }) => tag.atWork);
  const ridicule = run.words.find(({ tag }) => tag.form === 'ridicule');
  const last = (run.words.at(-1) as Run['words'][number]).tag;
  const aim = (mention: Mention, confidence: number, evidence: string): Insult | undefined => {
    const kind = cast.resolve(mention);
    if (kind === 'self' || kind === 'outsider' || kind === 'thing') return undefined;
    if (kind === undefined && atWork === undefined) return undefined;
    if (kind !== 'employer' && ridicule !== undefined && run.words.length === 1) return undefined;
    if (kind === 'employer' && noun !== undefined && ridicule === undefined && evidence === 'beside them')
      return undefined;
    if (kind === 'patient' && (clinical || (mild && noun === undefined))) return undefined;
    const near = mention.end >= sentence.start && mention.start < sentence.end;
    return {
      kind: atWork === undefined || kind === 'employer' ? (kind ?? 'colleague') : 'colleague',
      mild,
      confidence,
      evidence,
      start: widenLeft(lower, near ? Math.min(mention.start, run.start) : run.start),
      end: widenRight(lower, near ? Math.max(mention.end, run.end) : run.end),
      direct: mention.kind === 'you',
      surely: mention.kind === 'colleague' || mention.kind === 'patient' || mention.kind === 'handle',
    };
  };
  const after = cast.within(run.end, Math.min(sentence.end, run.end + 50))[0];
  const before = [...cast.within(Math.max(sentence.start, run.start - 2 * REACH), run.start)].reverse();

  // "the lazy sods on days"
  if (
    (noun !== undefined || last.form === 'beast') &&
    WORKPLACE.test(lower.slice(run.end, run.end + 40)) &&
    !OF_ONESELF.test(lower.slice(Math.max(sentence.start, run.start - 12), run.start))
  )
    return {
      ...at(run),
      kind: 'colleague',
      mild,
      surely: true,
      direct: false,
      confidence: 0.8,
      evidence: 'where they work',
    };
  // "lazy consultant", "clown of a registrar"
  if (
    last.form !== 'deed' &&
    after !== undefined &&
    after.kind !== 'self' &&
    // "my manager is a spiteful little woman": the woman is she.
    !(after.kind === 'someone' && COPULA.test(lower.slice(Math.max(sentence.start, run.start - 40), run.start))) &&
    after.kind !== 'pronoun' &&
    after.kind !== 'you'
  ) {
    const gap = lower.slice(run.end, after.start);
    if (
      gap.length < 40 &&
      BEFORE_THEM.test(gap) &&
      !(last.form === 'quality' && /[,]|^\s+(?:in|on|from|at|of)/.test(gap))
    )
      return /^(?:\s+(?:i|we|he|she|they)['’ ])/.test(gap) ? undefined : aim(after, 0.85, 'said of them');
  }
  for (const mention of before) {
    const verb = VERB_WITHIN.exec(lower.slice(mention.start, mention.end));
    const gap = `${verb === null ? '' : "'s"}${lower.slice(mention.end, run.start)}`;
    if (gap.length > REACH) break;
    // "the band 7 on my ward is a bully": the ward is where, not whom.
    if (
      (mention.kind === 'employer' || mention.kind === 'thing') &&
      /(?<![a-z])(?:in|on|at|from|of|for|by|behind|under|to|with) (?:the |our |my |this )?$/.test(
        lower.slice(Math.max(0, mention.start - 16), mention.start),
      ) &&
      before.at(-1) !== mention
    )
      continue;
    // "whoever did the rota is a moron", "whoever sent that lass home needs shooting"
    if (
      !lower.startsWith('whoever', mention.start) &&
      (mention.kind === 'thing' || deed !== undefined) &&
      before.some(({ start }) => lower.startsWith('whoever', start))
    )
      continue;
    // "you lazy cow", "you useless"
    if (
      mention.kind === 'you' &&
      ONLY_FILLER.test(gap) &&
      (noun !== undefined || last.form === 'beast' || run.words.length > 1)
    )
      return aim(mention, 0.85, 'to their face');
    if (
      mention.kind === 'colleague' ||
      mention.kind === 'patient' ||
      mention.kind === 'name' ||
      mention.kind === 'handle' ||
      mention.kind === 'someone' ||
      (mention.kind === 'employer' && noun === undefined)
    ) {
      // "Karen, lazy cow", "that man, the thick git"
      if (
        /^[\s]*[,(–—:-]/.test(gap) &&
        ONLY_FILLER.test(gap) &&
        (noun !== undefined || last.form === 'beast' || last.form === 'ridicule')
      )
        return aim(mention, 0.8, 'said of them');
    }
    const copula = COPULA.exec(gap) ?? VERBLESS.exec(gap);
    if (
      copula !== null &&
      (lower.startsWith('whoever', mention.start) || MODIFIER.test(gap.slice(0, copula.index))) &&
      !OTHER_SUBJECT.test(gap.slice(0, copula.index))
    ) {
      if (SUPPOSED.test(lower.slice(Math.max(0, mention.start - 16), mention.start))) return undefined;
      if (
        !saysItOfThem(
          lower,
          run,
          last,
          copula[0],
          /^['’]s/.test(gap) && mention.kind !== 'pronoun' && mention.kind !== 'you',
        )
      )
        return undefined;
      return aim(mention, 0.85, 'said of them');
    }
    if (
      deed !== undefined &&
      mention.kind !== 'thing' &&
      gap.length <= (lower.startsWith('whoever', mention.start) ? REACH : 70)
    ) {
      if (mention.kind === 'self' && !/^[\s,]/.test(gap)) continue;
      return aim(mention, 0.75, 'what they do');
    }
  }
  if (noun !== undefined && !mild && !worksWith(lower, sentence.start, run.start)) {
    const nearest = before.find(({ kind }) => kind !== 'thing' && kind !== 'employer');
    if (nearest !== undefined && run.start - nearest.end <= 60) return aim(nearest, 0.7, 'beside them');
  }
  return carriedOver(text, cast, run, aim) ?? theOne(text, cast, run, noun !== undefined && !mild);
};
