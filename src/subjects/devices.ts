import { wholeWords } from '../recognizers/context.ts';
import type { Attributor } from './attribute.ts';

/** Devices that are in or on one person, whom a register knows by the serial number. */
const WORN = wholeWords(
  'pacemakers?|icds?|crt-?[dp]|ilrs?|loop recorder|implant(?:s|ed|able)?|prosthe(?:sis|tics?)|hips?|knees?|valves?|stents?|cochlear|hearing aids?|insulin pump|cgm|libre|dexcom|' +
    `stimulators?|shunts?|lens|wheelchair`,
);
/** Words that put any device with one person. */
const THEIRS = wholeWords(`his|her|their|patient['’]?s?|pt['’]?s?|fitted`);
/** Equipment of a service. */
const EQUIPMENT = wholeWords(
  'our|defib(?:rillator)?s?|aeds?|scanners?|monitors?|ventilators?|ultrasound|probes?|laptops?|ipads?|tablets?|printers?|trolleys?|machines?|stock|stolen|warranty|asset|kit|spare',
);

/** A notice to everyone about a whole series. */
const NOTICE = wholeWords('recall(?:ed)?|safety notice|mhra');

/** Whether a serial number belongs to someone's implant or to a service's equipment. */
export const deviceAttributor: Attributor = {
  types: ['device-serial'],
  about({ start, end }, scene) {
    const sentence = scene.text.sentenceAt(start);
    const around = scene.text.text.slice(Math.max(sentence.start, start - 120), Math.min(sentence.end, end + 120));
    if (THEIRS.test(around)) return 'patient';
    if (NOTICE.test(around)) return 'organisation';
    if (WORN.test(around)) return 'patient';
    return EQUIPMENT.test(around) ? 'organisation' : undefined;
  },
};
