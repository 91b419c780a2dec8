import type { SubjectKind } from '../entity.ts';
import { wholeWords } from '../recognizers/context.ts';
import type { Attributor } from './attribute.ts';

/** Where a service, a charity or a shop wants to be paid. */
const PAY_US = wholeWords(
  'donat(?:e|es|ed|ing|ions?)|charit(?:y|ies|able)|appeal|fundrais(?:er|ers|ing)|league of friends|registered charity|sponsor(?:ship)?|raffle|invoices?|remittance|payable to|' +
    'bacs|course fees?|tickets?|trust|foundation|hospice|society|ltd|limited|cic|our (?:bank )?account|our (?:bank )?details|gift aid|membership',
);
/** "Collecting for her family", "help our patient get home". */
const FOR_SOMEONE = wholeWords(
  `(?:for|to|help|support|towards?) (?:(?:his|her|their) |the |one of our |our )?(?:patients?|famil(?:y|ies)|wife|husband|widow|mum|dad|parents|son|daughter)`,
);
const THEIR_ACCOUNT = wholeWords(
  `(?:his|her|their|(?:the )?(?:patient|pt|px|lady|mum|dad|daughter|son|wife|husband|client|resident|service user)['’]?s?) (?:own |new |bank |current |savings |card |account |sort |pension |benefits |wages |long |debit |credit ){0,3}(?:account|details|card|number|code|iban|bank|pension|benefits|wages)`,
);
const MY_ACCOUNT = wholeWords('my (?:own |bank |current |new )?(?:account|details|iban|card|bank)');

/** Whose account it is. A charity's details are there to be shared. */
export const bankDetailsAttributor: Attributor = {
  types: ['bank-account', 'iban'],
  about({ start, end }, scene): SubjectKind | undefined {
    const { text } = scene.text;
    const near = text.slice(Math.max(0, start - 70), end + 40);
    const around = text.slice(Math.max(0, start - 250), end + 120);
    if (THEIR_ACCOUNT.test(near)) return scene.nearest({ start, end }, ['patient', 'relative'])?.kind ?? 'patient';
    if (PAY_US.test(around)) return FOR_SOMEONE.test(around) ? 'relative' : 'organisation';
    if (MY_ACCOUNT.test(near)) return 'author';
    return scene.nearest({ start, end }, ['patient', 'relative', 'author-family'])?.kind;
  },
};
