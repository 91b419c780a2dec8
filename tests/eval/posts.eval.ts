import { describe, it } from 'vitest';
import { recall, score } from '../support/corpus.ts';

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

/** npm run eval: how the rules do on labelled posts, as tables. The reserved half was never tuned against. */
describe.sequential('labelled posts', () => {
  it.each([
    'posts/reserved.jsonl',
    'posts/reserved-oblique.jsonl',
    'direct-reserved.jsonl',
    'posts/catalogue.jsonl',
    'posts/training.jsonl',
    'posts/further.jsonl',
    'direct-tuning.jsonl',
  ])('%s', async (corpus) => {
    const scores = await score(corpus);
    const { verdicts, byRule, falseAlarms } = scores;
    const count = (outcome: string): number => verdicts[outcome] ?? 0;
    const clean = count('clean>clean') + count('clean>review') + count('clean>block');
    const lines = [
      `${corpus}: ${scores.posts} posts`,
      `errors found ${percent(recall(scores, 'error'))}, warnings found ${percent(recall(scores, 'warning'))}`,
      `clean posts left alone ${count('clean>clean')} of ${clean}, blocked ${count('clean>block')}`,
      `verdicts ${JSON.stringify(verdicts)}`,
      ...(falseAlarms.length > 0 ? [`false alarms: ${falseAlarms.join('; ')}`] : []),
      '',
      '| rule | labelled | found | exact span |',
      '| --- | ---: | ---: | ---: |',
      ...[...byRule]
        .sort()
        .map(([rule, { labelled, found, exact }]) => `| ${rule} | ${labelled} | ${found} | ${exact} |`),
    ];
    process.stdout.write(`${lines.join('\n')}\n\n`);
  });
});
