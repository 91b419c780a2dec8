/** A written number without its separators, in capitals. */
export const compact = (text: string): string => text.replace(/[^0-9A-Za-zÀ-ɏ]/gu, '').toUpperCase();
