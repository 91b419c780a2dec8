const DATE = String.raw`(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})`;
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u00a0\u202f]?[AaPp]\.?[Mm]\.?)?`;
/** What a message of a WhatsApp export begins with: `[07/03/2026, 14:05:33] Name: ` on an iPhone, `07/03/2026, 14:05 - Name: ` elsewhere. */
export const HEADER = new RegExp(`^[\\u200e\\u200f]?(?:\\[${DATE},? ${TIME}\\] |${DATE},? ${TIME} - )`);

/** Whether a text begins as the export of a WhatsApp chat: two of its lines do as messages do. */
export const isChat = (head: string): boolean => {
  const lines = head.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  return HEADER.test(lines[0] ?? '') && lines.slice(1).some((line) => HEADER.test(line));
};
