import type { Span } from '../draft.ts';
import type { Entity, SubjectKind } from '../entity.ts';
import { paragraphAround } from '../recognizers/context.ts';
import type { Attributor } from './attribute.ts';
import {
  CONTACT_LABELS,
  type ContactLabel,
  ORGANISATION_HOSTS,
  PLACEHOLDER,
  PUBLIC_BODIES,
  ROLE_ENDINGS,
  ROLE_MAILBOXES,
} from './contact-words.ts';
import type { Scene } from './scene.ts';

const REACH = 120;
/** What a label is further away by, in characters, when something stands between it and the number. */
const BREAK = 12;
const OTHER_CONTACT = 40;
const AFTER = 4;
const WEAK = 8;

/** How far a label is from a contact: "07700 900417 (daughter), 0161 496 0142 (ward)" gives each its own. */
const farness = (between: string, after: boolean): number => {
  const breaks = between.match(/[,;|/]| (?:or|and|but) /g)?.length ?? 0;
  const contact = /\d{3}|\S@\S|:\/\//.test(between) ? OTHER_CONTACT : 0;
  return between.length + breaks * BREAK + contact + (after ? AFTER : 0);
};

interface Nearest extends ContactLabel {
  readonly farness: number;
}

/** The nearest label among some, on either side of a span within a stretch of text. */
const nearestLabel = (text: string, span: Span, within: Span, labels: readonly ContactLabel[]): Nearest | undefined => {
  const start = Math.max(within.start, span.start - REACH);
  const leading = text.slice(start, span.start);
  const trailing = text.slice(span.end, Math.min(within.end, span.end + REACH));
  let best: Nearest | undefined;
  const consider = (label: ContactLabel, between: string, after: boolean): void => {
    const far = farness(between, after) + (label.strong ? 0 : WEAK);
    if (best === undefined || far < best.farness) best = { ...label, farness: far };
  };
  for (const label of labels) {
    for (const { index, 0: words } of leading.matchAll(label.pattern)) {
      consider(label, leading.slice(index + words.length), false);
    }
    for (const { index } of trailing.matchAll(label.pattern)) consider(label, trailing.slice(0, index), true);
  }
  return best;
};

const STRONG_LABELS = CONTACT_LABELS.filter(({ strong }) => strong);
const PERSONAL_LABELS = STRONG_LABELS.filter(({ kind }) => kind === 'patient' || kind === 'relative');

/**
 * Whose a contact is by the labels in its sentence; where there are none, by
 * those just before it in what is said of it ("Got feedback? Our PALS team can help. 0161 …").
 */
const labelled = (span: Span, { text }: Scene, labels = CONTACT_LABELS): Nearest | undefined => {
  const sentence = text.sentenceAt(span.start);
  return (
    nearestLabel(text.text, span, sentence, labels) ??
    nearestLabel(text.text, span, { ...paragraphAround(text.text, span, REACH), end: span.end }, labels)
  );
};

/** Hours stand beside a published number: "0161 496 0142. Monday - Friday, 9-5." */
const HOURS =
  /(?<![0-9A-Za-zÀ-ɏ])(?:mon(?:day)?s? ?(?:-|–|to) ?(?:thu|fri|sat|sun)|weekdays|\d{1,2}(?:[.:]\d\d)?(?:am)? ?(?:-|–|to) ?\d{1,2}(?:[.:]\d\d)?(?:pm)?(?= ?(?:weekdays|mon|daily|every|seven days|7 days))|24 hours|24\/7)/i;
/** "Worried about a child? Ring 0161 …, any time": a question to everyone. A mobile may be a friend's. */
const QUESTION = /\?\s+(?:ring|call|phone|contact)[A-Za-zÀ-ɏ ]{0,20}$/i;
const isPublished = ({ start, end, value }: Entity, { text }: Scene): boolean =>
  HOURS.test(text.text.slice(end, end + 40)) ||
  (!isMobile(value) && QUESTION.test(text.text.slice(Math.max(0, start - 40), start)));

/** "Over to the day team. 07700 900417 needs ringing": the team is another sentence's, and a mobile may be anyone's. */
const ofAnotherSentence = ({ start }: Span, { text }: Scene): boolean => {
  const sentence = text.sentenceAt(start);
  return (
    /[.!?]["'”’)]?$/.test(text.text.slice(Math.max(0, sentence.start - 2), sentence.start)) &&
    nearestLabel(text.text, { start, end: start }, sentence, STRONG_LABELS) === undefined
  );
};

/** 03, 08 and 09 numbers are services'; nobody has one at home. */
const isServiceNumber = (value = ''): boolean => /^\+44[389]/.test(value);
const isMobile = (value = ''): boolean => /^\+447/.test(value);

/** Whose a mailbox is by its own name, whatever is said of it. */
const mailboxSubject = (address = ''): SubjectKind | undefined => {
  const [local = '', host = ''] = address.split('@');
  if (PLACEHOLDER.test(local)) return 'invented';
  const tokens = local.split(/[._+\d-]+/).filter((token) => token !== '');
  const named = tokens.length > 1 && (tokens[0]?.length === 1 || tokens.at(-1)?.length === 1);
  if (ROLE_MAILBOXES.has(local) || (!named && ROLE_MAILBOXES.has(tokens[0] ?? ''))) return 'organisation';
  if (tokens.length > 1 && ROLE_ENDINGS.has(tokens.at(-1) ?? '')) return 'organisation';
  // "singing.for.carers" is what a group calls itself
  if (tokens.slice(1, -1).some((token) => /^(?:for|the|and|of|at|with)$/.test(token))) return 'organisation';
  return PUBLIC_BODIES.test(host) ? 'organisation' : undefined;
};

const BESIDE = 80;
const MAILBOX = /(?<![0-9A-Za-zÀ-ɏ._+-])[0-9A-Za-zÀ-ɏ._+-]{1,64}@[0-9A-Za-zÀ-ɏ.-]{1,64}/gu;

/** What is told of a place or a number by what stands beside it: a team's mailbox, or a name the configuration knows. */
export const besideIt = ({ start, end }: Span, { text, known }: Scene): SubjectKind | undefined => {
  const near = text.text.slice(Math.max(0, start - BESIDE), end + BESIDE).toLowerCase();
  const names = (...all: readonly (string | undefined)[]): boolean =>
    all.some((name) => name !== undefined && name !== '' && near.includes(name.toLowerCase()));
  if (names(...known.employers)) return 'organisation';
  if (names(...known.staff)) return 'staff';
  if (names(known.author)) return 'author';
  const mailboxes = near.match(MAILBOX) ?? [];
  return mailboxes.some((mailbox) => mailboxSubject(mailbox) === 'organisation') ? 'organisation' : undefined;
};

const phoneAttributor: Attributor = {
  types: ['phone'],
  about(entity, scene) {
    // "Heron Ward 07700 900417" may be anyone's who lies there.
    const mobile = isMobile(entity.value);
    const label = labelled(entity, scene, mobile ? STRONG_LABELS : CONTACT_LABELS);
    const loose = mobile && label?.kind === 'organisation' && ofAnotherSentence(entity, scene);
    if (label !== undefined && label.farness <= REACH && !loose) return label.kind;
    const published = isServiceNumber(entity.value) || isPublished(entity, scene);
    return published ? 'organisation' : besideIt(entity, scene);
  },
};

/** Someone is asked to write to the address: who stands before that is asked, and owns it no more than the reader. */
const WRITTEN_TO =
  /(?<![A-Za-zÀ-ɏ])(?:answer(?:ing|ed)?|repl(?:y|ied|ying) to|respond(?:ed|ing)? to|get back to|got back to|(?:send|sent|forward|forwarded|fwd|resend|resent)(?: [A-Za-zÀ-ɏ-]+){0,4} to|e-?mail(?:ed|ing)?|write to|wrote to|copy in|cc|chase|recogni[sz]e)[ :]{1,2}$/i;
/** "his wife's e-mail is", "message her on": said of one person's own address, whoever runs the mailbox. */
const OWN_ADDRESS =
  /(?<![A-Za-zÀ-ɏ])(?:(?:his|her|their) (?:wife|husband|mum|dad|son|daughter|partner|brother|sister|carer|nok)(?: is| is on|,|:)|(?:his|her|their|pts?['’]?s?|patient['’]?s?|(?:his |her |their |the |pt['’]?s )?(?:wife|husband|mum|dad|son|daughter|partner|brother|sister|carer|nok)['’]?s) (?:own |new |old |work |home |personal ){0,2}(?:e-?mail|mail|address|e-?mail address)(?: address)?(?: is| ?[:=-])?|(?:e-?mail|message|reach|contact|write to|get) (?:him|her|them) (?:on|at|via))[ :(]{0,3}$/i;
/** "lorna_hatch59", "d.tran1974": a person's name, and no team's. */
const LOOKS_PERSONAL = /^(?=.*[._\d-])(?!.*(?:^|[._-])(?:for|the|and|of|at|with|we|us)(?:[._-]|$))/;

const emailAttributor: Attributor = {
  types: ['email'],
  about(entity: Entity, scene) {
    const role = mailboxSubject(entity.value);
    if (role !== undefined) return role;
    const { start, end } = entity;
    const [local = '', host = ''] = (entity.value ?? '').split('@');
    const leading = scene.text.text.slice(Math.max(0, start - BESIDE), start);
    const own = OWN_ADDRESS.test(leading);
    if (ORGANISATION_HOSTS.test(host) && !own) return 'organisation';
    const label = labelled(entity, scene, STRONG_LABELS);
    if (own || label?.kind === 'patient' || label?.kind === 'relative') {
      return label?.kind === 'relative' ? 'relative' : 'patient';
    }
    if (label?.kind === 'organisation' && !label.invites && LOOKS_PERSONAL.test(local) && WRITTEN_TO.test(leading)) {
      const nearby = { start: Math.max(0, start - 2 * REACH), end: end + REACH };
      const someone = nearestLabel(scene.text.text, entity, nearby, PERSONAL_LABELS);
      if (someone !== undefined) return someone.kind;
    }
    return label?.kind ?? besideIt(entity, scene);
  },
};

/** Whose a phone number or an e-mail address is: a team's, the author's, a patient's or a relative's. */
export const contactAttributors: readonly Attributor[] = [phoneAttributor, emailAttributor];
