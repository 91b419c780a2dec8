import type { Entity, EntityType, SubjectKind } from '../entity.ts';
import { isOfExamination, roleOf } from '../recognizers/fields/roles.ts';
import type { Attributor } from './attribute.ts';
import { mayBeSame, nameWords } from './person-names.ts';
import type { Scene } from './scene.ts';

/** Ways to name and to reach somebody: in a credit they are the photographer's, the author's, a member of staff's. */
const OF_SOMEBODY: ReadonlySet<EntityType> = new Set<EntityType>([
  'person',
  'initials',
  'phone',
  'email',
  'address',
  'postcode',
  'handle',
  'url',
  'profile-link',
  'professional-registration',
]);

/** Whom something in a metadata field is about, where the field itself says so. */
const saidByField = ({ type, part: { kind, field } }: Entity): SubjectKind | undefined => {
  if (kind !== 'metadata' || field === undefined) return undefined;
  const role = roleOf(field);
  if (role === 'credit') return OF_SOMEBODY.has(type) ? 'staff' : undefined;
  // Whether somebody is there, the words of the draft say.
  if (role === 'place') return type === 'location-tag' ? 'unknown' : undefined;
  if (role === 'serial') return type === 'device-serial' ? 'organisation' : undefined;
  if (role === 'technical') return OF_SOMEBODY.has(type) ? 'organisation' : undefined;
  return isOfExamination(field) ? 'patient' : undefined;
};

/** The same attributor, with what metadata fields say of whom they are about. */
export const fieldsFirst = (attributor: Attributor): Attributor => ({
  types: attributor.types,
  about: (entity, scene) => saidByField(entity) ?? attributor.about(entity, scene),
});

/** Whoever is said to be in a picture may be the author or known to be staff. */
export const picturedAttributor: Attributor = {
  types: ['picture-metadata'],
  about(entity, scene) {
    return entity.part.field !== undefined && roleOf(entity.part.field) === 'pictured'
      ? knownAs(scene.text.slice(entity), scene)
      : undefined;
  },
};

const knownAs = (name: string, { known }: Scene): SubjectKind | undefined => {
  const words = nameWords(name);
  if (known.author !== undefined && mayBeSame(words, nameWords(known.author))) return 'author';
  return known.staff.some((one) => mayBeSame(words, nameWords(one))) ? 'staff' : undefined;
};
