/** A written number without its separators, in capitals. */
export const compact = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
