import type { RuleId } from '../../finding.ts';
import type { Clue, ClueKind } from './clues.ts';

/** How many clues of each kind one person has. */
export type Tally = Readonly<Record<ClueKind, number>>;

export const tallyOf = (clues: readonly Clue[]): Tally => {
  const tally: Record<ClueKind, number> = { time: 0, place: 0, detail: 0, unusual: 0, role: 0, news: 0, image: 0 };
  for (const { kinds } of clues) for (const kind of kinds) tally[kind]++;
  return tally;
};

interface Step {
  readonly ruleId: RuleId;
  readonly holds: (tally: Tally, clues: readonly Clue[]) => boolean;
}

/** Clues that place a picture by themselves; an ordinary word for an illness does not. */
const BESIDE_A_PICTURE: ReadonlySet<RuleId> = new Set<RuleId>(['age/exact-age', 'age/over-89', 'person/relative']);

const isMedical = ({ ruleId }: Clue): boolean => ruleId.startsWith('clinical/');

const HEALTH =
  /^['’]s (?:[a-z]+ )?(?:back|hip|knee|leg|arm|foot|feet|toe|toenail|ankle|wrist|hand|shoulder|neck|heart|chest|lungs?|eyes?|ears?|teeth|tooth|skin|blood pressure|bp|sugars?|cholesterol|weight|hearing|bunion|bowels?|bladder|prostate|waterworks|memory|nerves|blood|scan|results?|operation|op|stitches|cast|wound|rash|cough)(?![a-z])/;

/** "the coxswain's back is finally behaving" */
const tellsOfHealth = ({ ruleId, entity: { part, end } }: Clue): boolean =>
  ruleId === 'person/known-role' && HEALTH.test(part.text.slice(end, end + 40).toLowerCase());

/**
 * What clues about one person amount to together. The first step that holds
 * is the one that is reported.
 */
export const ESCALATION: readonly Step[] = [
  // In the news, and spoken of as somebody in care: the press already has the name.
  { ruleId: 'jigsaw/news-event', holds: ({ news }) => news > 0 },
  // "our lollipop lady", and anything of her care.
  {
    ruleId: 'jigsaw/known-role',
    holds: ({ role, time, place }, clues) =>
      role > 0 && (time + place > 0 || clues.some((clue) => isMedical(clue) || tellsOfHealth(clue))),
  },
  // An x-ray, and the day or the hospital.
  {
    ruleId: 'jigsaw/image-context',
    holds: ({ image, time, place, unusual }, clues) =>
      image > 0 && (time + place + unusual > 0 || clues.some(({ ruleId }) => BESIDE_A_PICTURE.has(ruleId))),
  },
  // What happens once, and when or where.
  { ruleId: 'jigsaw/unusual-event', holds: ({ unusual, time, place }) => unusual > 0 && time + place > 0 },
  // When, where and who.
  {
    ruleId: 'jigsaw/time-place-detail',
    holds: ({ time, place, detail }) => time > 0 && place > 0 && detail > 0,
  },
  // One of when and where with a detail, or three details.
  {
    ruleId: 'jigsaw/clues-add-up',
    holds: ({ time, place, detail }) => (time > 0 !== place > 0 && detail > 0) || detail > 2,
  },
];
