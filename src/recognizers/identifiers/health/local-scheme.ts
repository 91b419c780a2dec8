import type { Found } from '../../../entity.ts';
import { after, before } from '../../context.ts';
import type { Recognizer } from '../../recognizer.ts';
import { isInAddress } from './ten-digits.ts';

const CODE = /(?<![0-9A-Za-zÀ-ɏ/_\-.])(?<prefix>[A-Z]{1,3})(?<digits>\d{5,8})(?![0-9A-Za-zÀ-ɏ_]|[-/.][0-9A-Za-zÀ-ɏ])/gu;
/** Prefixes of camera files, currencies, trial and paper registries, standards. */
const KNOWN_PREFIX =
  /^(?:IMG|DSC|PXL|VID|MVI|NCT|PMC|DOI|ISO|EN|IEC|CE|SN|PN|LOT|PO|INV|REF|ISBN|EXP|CB|V|VER|COM|GBP|USD|EUR|MDR|MDA|FSN)$/;
/** Words that show a particular person in care stands beside the code. */
const CARE =
  /(?<![0-9A-Za-zÀ-ɏ])(?:patients?|pts?|px|service users?|residents?|his|her|he|she|him|lady|gent(?:leman)?|bloods?|results?|x-?rays?|cxr|ct|mri|scans?|scanned|swabs?|biopsy|specimens?|samples?|admit(?:ted)?|admission|discharged?|referr(?:al|ed)|appt|appointment|dna'?d|rebook(?:ed)?|report(?:ed)?|wristband|labels?|lists?|notes|handover|clerk(?:ed|ing)?|bed|bay|ward|theatre|clinic|dob|mr|mrs|ms)(?![0-9A-Za-zÀ-ɏ])/i;
/** "pt RA440127": the code is the patient's, even where it could be a radiographer's registration. */
const NAMED = /(?<![0-9A-Za-zÀ-ɏ])(?:patients?|pts?|px|service users?|his|her)[\s:(–-]{1,3}$/i;
/** Words that make the code a thing's: equipment, stock, papers, money, travel, the author's own registration. */
const OTHER_THING =
  /(?<![0-9A-Za-zÀ-ɏ])(?:consent|models?|defib(?:rillator)?s?|monitors?|scanner|machine|device|pump|kit|equipment|stock|serial|part|batch|lot|expir(?:y|es|ed)|exp|vaccines?|grants?|awards?|funded|funding|iras|rec|trials?|doi|isbn|forms?|leaflets?|posters?|documents?|templates?|polic(?:y|ies)|sop|guideline|version|standard|fleet|vehicle|vans?|call ?sign|flights?|gate|trains?|roads?|bands?|orders?|invoices?|tickets?|bookings?|discount|promo|vouchers?|codes?|licen[cs]e|registration|registered|registrant|reg|pin|hcpc|gmc|nmc|gphc|charity|company|vat|cqc|course|module|room|jobs?|vacanc(?:y|ies)|apply|asset|product|catalogue|item|size|colou?r)(?![0-9A-Za-zÀ-ɏ])/i;

/**
 * Hospital numbers by their usual look, one to three letters and five to
 * eight digits, where a person's care is spoken of right beside them.
 */
export const localScheme: Recognizer = {
  name: 'local-scheme',
  types: ['hospital-number'],
  *recognize(text): Iterable<Found> {
    // A camera names its files the same way.
    if (text.kind === 'file-name' || text.digits < 5) return;
    for (const { index: start, 0: value, groups } of text.all(CODE)) {
      const span = { start, end: start + value.length };
      if (KNOWN_PREFIX.test(groups?.['prefix'] ?? '') || isInAddress(text.text, start)) continue;
      const beside = [before(text, span, 40), after(text, span, 40)];
      if (/[#@£$€]$/.test(beside[0] ?? '') || beside.some((words) => OTHER_THING.test(words))) continue;
      const named = NAMED.test(beside[0] ?? '');
      // "the mislabelled sample saga is over. HB4471902 was sat in the fridge"
      const lead = text.text.slice(Math.max(0, start - 60), start);
      const cared = named || beside.some((words) => CARE.test(words)) || (CARE.test(lead) && !OTHER_THING.test(lead));
      yield {
        type: 'hospital-number',
        ...span,
        value,
        confidence: named ? 0.85 : cared ? 0.7 : 0.3,
        evidence: cared ? 'scheme and care' : 'scheme',
      };
    }
  },
};
