/**
 * Endings of host names that are met in posts. Endings that are English words
 * too ("text.me", "do.it") count only with a path behind them, since a missing
 * space after a full stop looks the same.
 */
export const ENDINGS =
  'com|org|net|uk|ie|eu|info|biz|io|tv|app|dev|scot|wales|cymru|london|edu|gov|int|mil|example|test|health|charity|' +
  'foundation|social|online|site|website|blog|page|news|link|xyz|club|shop|store|tech|community|fund|support|clinic|' +
  'hospital|doctor|org\\.au|fr|de|es|pl|nl|se|dk|ca|au|nz|za|ng|gh|pk|ro|pt|ch|jp|co|gl|ly|cc|fm|gg|im|je|ms|ai';
export const WORD_ENDINGS =
  'me|it|is|to|us|be|in|no|at|so|my|am|as|re|st|la|li|team|today|care|world|life|live|help|works|work|do|coop';

/** Hosts of mailboxes that anyone can open, by the part before the first dot. */
export const MAIL_HOSTS =
  'gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|talktalk|' +
  'virginmedia|ntlworld|blueyonder|sky|tiscali|orange|o2|protonmail|proton|pm|tutanota|gmx|zoho|fastmail|mail';
