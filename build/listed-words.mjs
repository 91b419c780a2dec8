/** Packs words with what is known of each, as src/recognizers/listed-words.ts reads them. */
export const listOf = (entries) => {
  const lines = new Map();
  for (const [word, known] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const start = word.slice(0, 2);
    lines.set(start, `${lines.get(start) ?? start} ${word.slice(2)}${known}`);
  }
  return [...lines.values()].join('\n');
};
