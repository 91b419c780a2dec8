import type { ReadDraft } from '../draft.ts';
import type { Attributed } from '../entity.ts';
import { consentsIn } from './consent.ts';

const SURE = 0.5;
/** "she's okay with me sharing", "said we could pop it on insta", "agreed in writing", "the photo which they chose" */
const SAID_YES =
  /(?<![a-zà-ɏ])(?:(?:okay|ok|fine|happy|cool|chill|good|grand) with (?:me|us|this|it|being)(?: (?:sharing|posting|shared|being shared|online|going|using))|said (?:we|i) (?:could|can) (?:pop|put|post|share|use|stick)|agreed in writing|(?:signed|written) (?:consent|permission)|(?:chose|picked|approved) (?:the|this|that) (?:photo|picture|pic|image)|(?:asked|wanted|begged) (?:me|us) to (?:share|post|put|tell))(?![a-zà-ɏ])/u;

/** "signed consent, taken 3 February …, can be withdrawn": in writing, dated, and for as long as they like. */
const RECORD =
  /(?<![A-Za-zÀ-ɏ])(?:signed|written) (?:photo(?:graphy)? |media )?consent[^\r\n\d]{0,200}\d[^\r\n]{0,500}(?:withdraw|withdrawn|ref(?:erence)?(?![a-z])|on file|held by|kept)/i;

/**
 * What the draft says of consent to its pictures: a record, a claim, or
 * nothing that counts. A claim is asked about elsewhere.
 */
export const agreedTo = (
  { part }: Attributed,
  { draft, entities }: { readonly draft: ReadDraft; readonly entities: readonly Attributed[] },
): 'recorded' | 'claimed' | undefined => {
  const has = (type: string): boolean =>
    entities.some((entity) => entity.type === type && entity.confidence >= SURE && entity.part.kind === 'text');
  if (has('consent-void')) return undefined;
  if (has('consent-record')) return 'recorded';
  const texts =
    part.kind === 'text' ? [part.text] : draft.parts.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  const consents = texts.flatMap((text) => consentsIn(text));
  if (consents.some(({ kind }) => kind === 'recorded') || texts.some((text) => RECORD.test(text.slice(0, 20_000))))
    return 'recorded';
  if (consents.length > 0 || has('consent-claim')) return 'claimed';
  return texts.some((text) => SAID_YES.test(text.toLowerCase().slice(0, 20_000))) ? 'claimed' : undefined;
};
