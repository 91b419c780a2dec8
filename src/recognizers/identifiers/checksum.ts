/** The digits of a number as someone wrote it, without its separators. */
export const digitsOf = (written: string): string => written.replace(/[^0-9]/g, '');

/** Whether a number is one digit over and over: it passes many checks and is never issued. */
export const isOneDigitRepeated = (digits: string): boolean => /^(\d)\1*$/.test(digits);

/**
 * The modulus 11 check of the ten-digit health numbers of the United Kingdom
 * and Ireland: weights 10 to 2 on the first nine digits, 11 minus the
 * remainder is the check digit, 11 counts as 0, and 10 is never issued.
 *
 * Source: NHS Data Model and Dictionary, "NHS Number".
 */
export const passesModulus11 = (digits: string): boolean => {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * (10 - index);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
};
