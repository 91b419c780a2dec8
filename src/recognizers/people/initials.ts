import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';

/** Two or three capitals of clinical shorthand, degrees and jobs that nobody's initials are taken for. */
const SHORTHAND = new Set(
  `pe mi ot pt ed bp hr rr gp uk us eu nhs ct mri mr dr af hf ms uti tia cva dvt nof cf cp ld asd adhd copd icu itu hdu iv im po sc
  gcs ecg cxr abg vbg lp ng peg tb hiv dm t2 t1 ca mca dols cpr aed als bls dna dnr tto tta rn hca slt ahp ceo md phd msc bsc ba ma
  mba frcp mrcp pa am pm tv it hr pr cv ok id aka vs re mh ptsd ocd bpd ect cbt dbt ibs ibd gi gu gu obs gynae er ae amu mau sau cdu
  nicu picu scbu eol dob nok rta rtc mvc vf vt svt pea rosc bls loc soc soa wcc crp lft ufe hb inr bm bg bmi kg ml mg mcg tds bd od
  qds prn stat nbm npo cbg cpap o2 ra la lv rv ef tkr thr acl pcl orif kub ivu cta usg uss fna tah lscs svd cs gdm pph iud ivf sids
  rip lol omg fyi tbc tba asap eta faq diy psa uti url pdf usb vip dj mc mp pc qr xl a1 a2 hq ps nb ex vi ii iii iv xx xy`.split(
    /\s+/,
  ),
);

const DOTTED = '\\p{Lu}\\.(?: ?\\p{Lu}\\.){1,2}|\\p{Lu}\\. ?\\p{Lu}(?![0-9A-Za-zÀ-ɏḀ-ỿ.])';
const INITIALS = new RegExp(
  // "Mrs T.W.", "Mr D.", "Miss K"
  `(?<title>(?<![0-9A-Za-zÀ-ɏḀ-ỿ])(?:Mr|Mrs|Ms|Miss|Mx|Master)\\.? (?:${DOTTED}|\\p{Lu}{2,3}(?![0-9A-Za-zÀ-ɏḀ-ỿ’'^])|\\p{Lu}(?:\\.|(?![0-9A-Za-zÀ-ɏḀ-ỿ’'.^])(?! \\p{Lu}\\p{Ll}))(?! ?\\p{Lu}\\p{Ll})))` +
    // "Pt JB", "my patient A.M.", "young person R.O.", "baby K.O."
    `|(?<=(?<![0-9A-Za-zÀ-ɏḀ-ỿ])(?:[Pp]t|PT|[Pp]x|[Pp]atient|[Rr]esident|[Cc]lient|[Ss]ervice user|[Yy]oung person|[Bb]aby|[Cc]hild|[Ll]ady|[Gg]ent|[Gg]entleman|[Tt]win|[Ll]ittle|[Mm]um|[Nn]ok|[Bb]oy|[Gg]irl|[Ll]ad|[Mm]an|[Ww]oman)(?: (?:called|named|initials))?:? ["“'‘(]?)(?<cued>${DOTTED}|\\p{Lu}{2,3}(?![0-9A-Za-zÀ-ɏḀ-ỿ’'^-]))`,
  'gu',
);

/** Initials that stand for a person in care: after a title, or after a word for them. */
export const initials: Recognizer = {
  name: 'initials',
  types: ['initials'],
  *recognize(text): Iterable<Found> {
    for (const { index, 0: found, groups } of text.all(INITIALS)) {
      const letters = found.replace(/^[A-Za-zÀ-ɏḀ-ỿ]+\.? /u, '').replace(/[^A-Za-zÀ-ɏḀ-ỿ]/gu, '');
      const dotted = found.includes('.') && groups?.['title'] === undefined;
      const shorthand = SHORTHAND.has(letters.toLowerCase());
      // "pt PE confirmed" is a diagnosis; "baby K.O." with full stops is not.
      if (shorthand && groups?.['title'] === undefined && !dotted) continue;
      yield {
        type: 'initials',
        start: index,
        end: index + found.length,
        confidence: groups?.['title'] !== undefined || dotted ? 0.85 : 0.7,
        evidence: groups?.['title'] !== undefined ? 'title' : 'word for a patient',
      };
    }
  },
};
