import { lazily } from '../patterns/lazily.ts';
import { CARE_EVENT } from './care-of-you.ts';
import type { Sign } from './confirmation-signs.ts';

const B = '(?<![0-9a-zà-ɏ])';
const E = '(?![0-9a-zà-ɏ])';
const YOU = '(?:you|u|ye|yous|ya)';
const DAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat|sun|the \\d{1,2}(?:st|nd|rd|th)|tomorrow|today|yesterday|last (?:week|month)|next (?:week|month)';
const CLOCK = "(?:half (?:past )?|quarter (?:past|to) )?\\d{1,2}(?:[.:]\\d{2})?(?: ?[ap]m| o'?clock)?";
const WHEN = `(?: (?:on |at |for |in |since )?(?:the )?(?:${DAY}|${CLOCK})${E})`;
const SEEN_BY =
  '(?:nurse|doctor|dr|gp|physio|midwife|dentist|hygienist|consultant|pharmacist|paramedic|podiatrist|hca|practitioner|optometrist|audiologist|therapist|dietitian|team)';
const PLACE_GIVEN = `(?:(?!application|interview|shift)(?:${CARE_EVENT}|slots?|spaces?|cancellations?|chairs?|beds?|time|dates?|call ?back|ring ?back|home visits?|visits?|doubles?|sick ?note|fit note|${SEEN_BY})|\\d{1,2}[.:]\\d{2}|${DAY})`;

/** What a reply says was arranged with the one it answers, with the sentence behind each. */
export const ARRANGED: readonly Sign[] = [
  // "you were offered the 9.20 on Thursday with the nurse and turned it down"
  [
    'arranged',
    'you arranged',
    lazily(
      () =>
        `${B}${YOU}(?:'ve| have| had)? (?:(?:were|was|been|actually|already|also|both|in fact|indeed|then|initially|first|twice) ){1,3}(?:offered|given|sent|booked(?: in)?|rebooked(?: in)?|squeezed in|fitted in|put down|down|called|rung|phoned|texted|moved|told about|reminded(?: of| about)?)(?: for| with| to| about)? (?:(?:an?|the|another|our|two|three|that|this|first|next|last|same|day|emergency|early|late|urgent|double|new|earlier|later|your) ){0,3}${PLACE_GIVEN}${E}(?: (?:with|by) (?:the |our |a )?[a-zà-ɏ]+)?${WHEN}?(?: (?:with|by) (?:the |our |a )?[a-zà-ɏ]+)?(?: (?:and|but|which|that) (?:you )?(?:then )?(?:turned (?:it|them|that|both|this) down|turned down|said no|declined(?: it)?|refused(?: it)?|didn'?t (?:come|turn up|attend|want it|show)|cancelled(?: it)?|missed(?: it)?|didn'?t take it))?`,
    ),
  ],
  // "you cancelled your Tuesday slot", "you turned down two appointments"
  [
    'arranged',
    'you arranged',
    lazily(
      () =>
        `${B}${YOU}(?:'ve| have| had)? (?:then |actually |also |already |yourself )?(?:cancelled|rebooked|rearranged|moved|missed|turned down|declined|refused|walked out of|left|rang (?:us )?to (?:cancel|move)|phoned to (?:cancel|move)|were late for|asked us to (?:move|cancel|change)) (?:(?:the|your|an?|two|three|both|our|that|last|next|first|second|previous|[a-zà-ɏ]+day) ){1,3}(?:${PLACE_GIVEN})${E}${WHEN}?`,
    ),
  ],
  // "we rang you twice about your bloods", "we've got you down for Friday", "we kept your slot till ten"
  [
    'arranged',
    'you arranged',
    lazily(
      () =>
        `${B}(?:we|i|reception|the (?:team|nurse|doctor|surgery|ward|pharmacist|girls)|dr [a-zà-ɏ]+)(?:'ve| have| had|'d)? (?:(?:(?:rang|rung|phoned|called|texted|tried|messaged) ${YOU}(?: (?:twice|three times|back|again|yesterday|this morning))?${WHEN}? (?:about|with|for|regarding|to (?:book|rearrange|cancel|tell you)) (?:your|the) (?:[a-zà-ɏ]+ )?(?:${CARE_EVENT}|slot))|(?:got|have|had|put|pencilled|popped) ${YOU} (?:down|in|booked(?: in)?|on (?:the|our) list)(?: (?:for|at|with|on))?(?: (?:an?|the|your|our))?(?: (?:${PLACE_GIVEN})|${WHEN})|(?:held|kept|saved|moved|changed|given away|gave away) your (?:[a-zà-ɏ]+ )?(?:slot|appointment|appt|place|chair|bed|time))${E}`,
    ),
  ],
  // "It was a tricky cataract in the end wasn't it"
  [
    'what you had',
    'tricky',
    lazily(
      () =>
        `${B}(?:it|that|yours|that one|this one) (?:was|were|is|'s) (?:quite |such |a bit of |really )?(?:an? )?(?:very |really |right |proper |wee )?(?:tricky|nasty|stubborn|awkward|difficult|bad|big|deep|complicated|stiff|sore|complex|tough) (?:wee |old |little )?(?!day|week|shift|night|time|question|one|morning)(?:${CARE_EVENT}|cataract|tooth|molar|wisdom tooth|wound|abscess|canal|crown|hernia|cyst|ulcer|blister|toenail|nail|knee|hip|ankle|wrist|shoulder|break|burn|bleed|chest|birth)${E}(?: in the end)?(?: wasn'?t it)?`,
    ),
  ],
  // "See you in six months for the other", "see you in a fortnight for your stitches out"
  [
    'next visit',
    'due',
    lazily(
      () =>
        `${B}see (?:you|u|ye) (?:back |again )?(?:in|next|on|at) (?:(?:about |around )?(?:an?|two|three|four|six|eight|twelve|\\d{1,2}|couple of|a couple of|a few) (?:days?|weeks?|months?|years?|fortnight|year)(?:'s? time)?|a fortnight|week|month|${DAY}) for (?:the (?:other|next|second|left|right|last|first|follow[- ]?up|check[- ]?up|review|results?|stitches)|your|another|(?:a |an )?(?:${CARE_EVENT}))${E}(?: (?:one|eye|side|${CARE_EVENT}|hip|knee|hand|foot|ear))?`,
    ),
  ],
];
