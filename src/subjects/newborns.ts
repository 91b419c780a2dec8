import type { Entity, SubjectKind } from '../entity.ts';
import { around, invention, says } from './around.ts';
import type { Attributor } from './attribute.ts';
import type { Scene } from './scene.ts';

/** Whose baby it is. */

const at = (pattern: string): RegExp => new RegExp(pattern, 'i');

export const AUTHORS_OWN = at(
  "(?<![A-Za-zÀ-ɏ])(?:(?:my|our) (?:own |very own |beautiful |gorgeous |first |second |third |little |new |wee |tiny )*(?:son|daughter|(?:baby|babies|boys?|girls?|twins|triplets)(?! (?:of (?:the|this|20\\d\\d|a|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|in (?:the|20\\d\\d)))|nephew|niece|grandson|granddaughter|grandchild|godson|goddaughter|youngest|eldest|firstborn|bump|arrival|brother|sister|cousin)|i (?:had (?:an?|twins|our) (?:[A-Za-zÀ-ɏ]+ )?(?:baby|boy|girl|son|daughter|section|waterbirth)|gave birth|had (?:him|her|my|our)|was born|weighed|delivered my)|(?:when|as) i was born|my (?:wife|partner|sister|husband|daughter-in-law)(?: and i)?|(?:we|i) (?:are|['’]re|am|['’]m) (?:over the moon|delighted|thrilled|so happy|pleased) to (?:announce|introduce|welcome|share)|became (?:a )?(?:parents|dad|mum|an? (?:uncle|auntie?|grandparents?|nan))|me and (?:my|baby))(?![A-Za-zÀ-ɏ])",
);
export const COLLEAGUES_OWN = at(
  "(?<![A-Za-zÀ-ɏ])(?:our (?:very own |own |lovely |amazing |wonderful )*(?:midwife|nurse|hca|physio[A-Za-zÀ-ɏ]*|radiographer|paramedic|ot|colleague|team ?mate|crew ?mate|doctor|consultant|registrar|manager|matron|dietitian|podiatrist|therapist|porter|receptionist|student|sonographer|odp|pharmacist|secretary|clerk|cleaner|manager|psychologist|volunteer|sister|chaplain)(?: [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]+)?|announced by|colleague['’]s (?:new |own |first |second )?(?:baby|wife|partner|daughter|son|twins)|congratulations to (?:dr|our|doctor|nurse|midwife|sister) |(?:colleague|teammate|crewmate)s? [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]+)(?![A-Za-zÀ-ɏ])",
);
// Our midwife Jo delivered her, or our midwife Jo had her.
const AT_WORK = at(
  '(?<![A-Za-zÀ-ɏ])(?:deliver(?:ed|ing)|caught|looked after|helped|supported|attended|assisted|on shift)(?![A-Za-zÀ-ɏ])',
);
const ANIMALS = at(
  '(?<![A-Za-zÀ-ɏ])(?:pupp(?:y|ies)|pups?|kittens?|foals?|lambs?|calf|calves|litter|piglets?|cubs?|elephant|giraffe|panda|labradors?|bitch|mare|ewe|the (?:dog|cat|zoo))(?![A-Za-zÀ-ɏ])',
);
const THINGS = at(
  '(?<![A-Za-zÀ-ɏ])(?:pumpkins?|marrows?|parcels?|luggage|dumbbells?|kettlebells?|deadlift|squat|bench press|barbell|turkey|cake|manikin|mannequin|doll|simulat[A-Za-zÀ-ɏ]+|cabbage|potato[A-Za-zÀ-ɏ]*|harvest)(?![A-Za-zÀ-ɏ])',
);
const MANY = at(
  '(?<![A-Za-zÀ-ɏ])(?:\\d{2}|hundreds of|dozens of|thousands of) (?:babies|births|deliveries|newborns|twins)|(?<![A-Za-zÀ-ɏ])(?:babies|newborns|infants) (?:born|weighing|under|over|who|are|with)|(?<![A-Za-zÀ-ɏ])(?:average|on average|tours?|open (?:day|evening)|antenatal class[A-Za-zÀ-ɏ]*|(?:twins?|baby|feeding|infant) (?:clinics?|groups?|class(?:es)?|cafe|massage|loss)|knitt(?:ers|ed|ing)|drop-?in|support group|welcome to (?:join|attend|come)|mean|typical(?:ly)?|per cent|percent|low birth ?weight (?:is|means)|defined as|guidelines?|if (?:your|a|the) baby)(?![A-Za-zÀ-ɏ])',
);
const OLD_STORY = at('(?<![A-Za-zÀ-ɏ])(?:royal baby|duchess|princess|prince|celebrity)(?![A-Za-zÀ-ɏ])');

/** Below this a passage speaks of births and not of one. */
const NOBODY = 0.15;

const whose = (entity: Entity, scene: Scene): SubjectKind | undefined => {
  const { sentence, nearby } = around(scene, entity);
  if (invention(scene, entity.start) === 'made up') return 'invented';
  if (says(scene, AUTHORS_OWN, sentence)) return 'author-family';
  if (says(scene, COLLEAGUES_OWN, nearby) && !says(scene, AT_WORK, nearby)) return 'staff';
  if (says(scene, ANIMALS, nearby)) return 'animal';
  if (says(scene, THINGS, sentence)) return 'organisation';
  if (says(scene, OLD_STORY, nearby)) return 'public-figure';
  if (says(scene, MANY, sentence)) return 'population';
  return scene.passageAt(entity.start).likelihood < NOBODY ? 'population' : 'patient';
};

export const newbornsAttributor: Attributor = { types: ['newborn-detail'], about: whose };
