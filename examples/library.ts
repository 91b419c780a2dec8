/**
 * postlint in a program of your own: a linter with a rule and a reporter of
 * its own, over a folder, for at most a minute.
 *
 *     node examples/library.ts content/
 */
import { type CreateReporter, createLinter, defineRule, lint, UserError } from 'postlint';

const codename = defineRule({
  id: 'harrowdale/project-codename',
  title: 'Codename of a project',
  severity: 'warning',
  why: 'The project is not announced yet.',
  advice: 'Wait for the announcement, or leave the name out.',
  guidance: [{ body: 'Harrowdale', document: 'Communications policy', section: '4' }],
  when: ({ draft }) =>
    draft.parts.flatMap((part) =>
      Array.from(part.text.matchAll(/\bProject Larkspur\b/g), ({ index, 0: { length } }) => ({
        part,
        start: index,
        end: index + length,
        confidence: 1,
      })),
    ),
  bad: ['Proud to be part of [[Project Larkspur]]'],
  good: [{ text: 'The larkspur by the car park is out', because: 'it is a flower' }],
});

/** One line a draft. */
const brief: CreateReporter = ({ version }) => ({
  begin: () => `postlint ${version}\n`,
  draft: ({ name, verdict, findings }) =>
    `${verdict.padEnd(6)} ${'path' in name ? name.path : name.id}: ${findings.map(({ ruleId }) => ruleId).join(' ')}\n`,
  end: ({ drafts, blocked }) => `${drafts} drafts, ${blocked} to stop\n`,
});

const linter = createLinter({
  rules: [codename],
  checks: ['text'],
  settings: { overrides: { 'date/of-care': 'off' } },
});

try {
  const results = linter.lintFiles(process.argv.slice(2), { signal: AbortSignal.timeout(60_000) });
  for await (const piece of linter.report(results, brief)) process.stdout.write(piece);

  const { verdict, findings } = await lint(
    { id: 'greeting', text: 'Busy night, proud of this team' },
    { config: false },
  );
  console.log(
    verdict,
    findings.map(({ message, advice, location }) => ({ message, advice, line: location.line })),
  );
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
