import type { Part, Span } from './draft.ts';

/** The kinds of thing a recognizer can find. The names are part of the public contract. */
export const ENTITY_TYPES = [
  'person',
  'initials',
  'relative',
  'date',
  'date-of-birth',
  'time',
  'age',
  'newborn-detail',
  'nhs-number',
  'chi-number',
  'hc-number',
  'ihi-number',
  'nino',
  'trn',
  'hospital-number',
  'prescription-number',
  'referral-number',
  'incident-number',
  'passport',
  'residence-permit',
  'driving-licence',
  'vehicle-registration',
  'professional-registration',
  'postcode',
  'outward-postcode',
  'address',
  'phone',
  'email',
  'iban',
  'payment-card',
  'bank-account',
  'ip-address',
  'mac-address',
  'device-serial',
  'handle',
  'url',
  'profile-link',
  'coordinates',
  'identifying-filename',
  // who somebody is, without a name
  'demographic',
  'known-role',
  'vulnerability',
  'mark',
  'death',
  'private-news',
  // when
  'recent-time',
  'live-marker',
  // where
  'place',
  'organisation',
  'ward',
  'bed',
  'scene',
  'live-location',
  'setting',
  'location-tag',
  // what happened to them
  'clinical',
  'sensitive',
  'unusual',
  'quote',
  'pasted-record',
  // stories that others know
  'running-story',
  'news',
  'small-number',
  // to and about others
  'patient-tag',
  'confirmation',
  'guessing',
  'privacy-claim',
  'insult-of-colleague',
  'insult-of-patient',
  'insult-of-employer',
  'threat',
  'discrimination',
  // consent
  'consent-record',
  'consent-claim',
  'consent-void',
  // what a picture shows, by the draft's own words
  'visible-text',
  'visible-label',
  'visible-screen',
  'visible-patient',
  'visible-colleague',
  'visible-code',
  'medical-image',
  'picture-description',
  'picture-metadata',
  'hidden-original',
  'weak-redaction',
  'occupation',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** What a recognizer hands back: a span of the text it was given and what it takes it for. */
export interface Found extends Span {
  readonly type: EntityType;
  /** 0–1. Below 0.5 it is a guess that no rule acts on; `inspect` still shows it. */
  readonly confidence: number;
  /** The evidence in a word or two, never quoting the text: `label`, `check digit`, `title`. */
  readonly evidence: string;
  /** The value in its normal form: digits without spaces, an ISO date, years as a number. */
  readonly value?: string;
  /** For numbers with a check: whether it holds. */
  readonly valid?: boolean;
}

/** Something recognised in a part. `source` names the recognizer and its evidence. */
export interface Entity extends Omit<Found, 'evidence'> {
  readonly part: Part;
  readonly source: string;
}

/** Whom an entity is about. */
export const SUBJECT_KINDS = [
  'patient',
  'relative',
  'author',
  'author-family',
  'staff',
  'public-figure',
  'invented',
  'organisation',
  'animal',
  'population',
  'unknown',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** An entity together with the person it is about. */
export interface Attributed extends Entity {
  readonly subject: SubjectKind;
}
