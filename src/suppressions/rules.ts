import type { Guidance, Rule } from '../engine/rule.ts';
import type { RuleId } from '../finding.ts';

const JUSTIFY: Guidance = {
  body: 'National Data Guardian',
  document: 'The Eight Caldicott Principles',
  section: 'Principle 1',
};

/** What postlint says of suppressions themselves. These can't be suppressed, put in a baseline or turned off. */
const about = (rule: Pick<Rule, 'id' | 'title' | 'why' | 'advice' | 'notes' | 'bad' | 'good'>): Rule => ({
  severity: 'error',
  guidance: [JUSTIFY],
  // nothing in a draft's own words makes these hold
  when: () => [],
  ...rule,
});

export const NO_REASON = 'suppression/no-reason' satisfies RuleId;
export const UNKNOWN_RULE = 'suppression/unknown-rule' satisfies RuleId;
export const NO_EFFECT = 'suppression/no-effect' satisfies RuleId;
export const EXPIRED = 'suppression/expired' satisfies RuleId;
export const NOT_UNDERSTOOD = 'suppression/not-understood' satisfies RuleId;

export const SUPPRESSION_RULES: readonly Rule[] = [
  about({
    id: NO_REASON,
    title: 'Suppression without a reason',
    why: 'Whoever reads this later could not tell why a risk was let through, so it was not let through.',
    advice:
      'Write the reason behind two hyphens: postlint-disable-next-line RULE -- reason. Name nobody in it: it is read like the rest of the file.',
    bad: [
      '<!-- [[postlint-disable-next-line identifier/phone]] -->\nRing the helpline',
      '<!-- [[postlint-disable-next-line identifier/phone -- TODO]] -->\nRing her son on 07700 900417',
    ],
    good: [
      {
        text: '<!-- postlint-disable-next-line identifier/phone -- a number kept for drama -->\nRing her son on 07700 900417',
        because: 'it says why',
      },
    ],
  }),
  about({
    id: UNKNOWN_RULE,
    title: 'Suppression of an unknown rule',
    why: 'No rule is called this, so it holds nothing back, whatever its author believes.',
    advice: 'Write the id as reports print it, such as person/patient-name; postlint rules lists them all.',
    notes: { none: 'It names no rule at all: a suppression is always for particular rules.' },
    bad: ['<!-- postlint-disable-next-line [[identifier/fone]] -- a number kept for drama -->\nRing the helpline'],
    good: [
      {
        text: '<!-- postlint-disable-next-line identifier/phone -- a number kept for drama -->\nRing her son on 07700 900417',
        because: 'there is a rule of this name',
      },
    ],
  }),
  about({
    id: NO_EFFECT,
    title: 'Suppression that no longer matches',
    why: 'There is nothing here for it to hold back, and it would let the next risk through unseen.',
    advice: 'Take it out.',
    notes: { enable: 'Nothing was disabled that this could enable again.' },
    bad: [
      '<!-- postlint-disable-next-line [[identifier/phone]] -- a number kept for drama -->\nRing the helpline',
      'Thank you all. <!-- [[postlint-enable identifier/phone]] -->',
    ],
    good: [
      {
        text: '<!-- postlint-disable-next-line identifier/phone -- a number kept for drama -->\nRing her son on 07700 900417',
        because: 'it holds back what the next line has',
      },
    ],
  }),
  about({
    id: EXPIRED,
    title: 'Suppression that has run out',
    why: 'This was let through until a day that is now past.',
    advice:
      'Change the draft. If the reason still holds, give the entry in the configuration a later day, or run postlint baseline prune and then postlint baseline add.',
    bad: [],
    good: [],
  }),
  about({
    id: NOT_UNDERSTOOD,
    title: 'Suppression that could not be understood',
    why: 'It looks like a word to postlint and is none, so it holds nothing back.',
    advice:
      'In a comment, write postlint-disable-next-line, postlint-disable-line, or postlint-disable with postlint-enable. In front matter, write postlint, in it suppress, and in that a list with a rule and a reason each.',
    bad: ['<!-- [[postlint-ignore identifier/phone -- a number kept for drama]] -->\nRing the helpline'],
    good: [
      {
        text: '<!-- postlint-disable-line identifier/phone -- a number kept for drama --> Ring her son on 07700 900417',
        because: 'it is one of the words that postlint knows',
      },
    ],
  }),
];
