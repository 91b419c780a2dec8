import { type Folder, withFolder } from '../material/folder.ts';
import { photograph } from '../material/photograph.ts';
import { EXECUTABLE, seconds, secondsToFirstOutput } from '../measuring/process.ts';
import { inRounds, median, ratio, type Subject } from '../measuring/rounds.ts';
import type { Part } from '../part.ts';
import type { Target } from '../report/table.ts';

const CLEAN = `Our podiatry team saw 3,112 people last quarter and 9 in 10 said they'd recommend us. Check your feet every evening, wear shoes that fit, and ask your own team before changing medicines.\n`;
const NAMES = `Shoutout to Mr Kwabena Asante who walked out of ICU today. Can someone chase bloods for Mrs Parminder Gill, NHS no 999 158 8132? Thank you Bronagh and Dr Siân Rhydderch.\n`;
const UNUSUAL = `Get well soon Zebedee Quillfeather from all at day surgery, and thanks to Thistlewick Crumb, who brought cake on Tuesday to the nurses' station.\n`;
const DOUBTFUL = `Cake at 11 in the staff room for everyone who came in early. There will be Colin the Caterpillar, and big Dave has burned the gravy again. Bring a plate.\n`;

const kilobyte = (text: string): string => text.repeat(Math.ceil(1024 / text.length)).slice(0, 1024);

const NOTHING = 'an empty Node process';
const FIRST_LINE = 'the first NDJSON result, more lines to come';

/** What each is to take at most, as a multiple of an empty Node process. */
const MOST: Readonly<Record<string, number>> = {
  '`--version`': 1.3,
  'a draft of 1 KB, nothing to find': 3.5,
  'a draft of 1 KB, names and numbers': 3.5,
  'a draft of 1 KB, names on no list': 3.5,
  'a draft of 1 KB, words that may be names': 3.5,
};
const FIRST_LINE_WITHIN = 0.6;

const subjectsIn = async (folder: Folder): Promise<Record<string, Subject<number>>> => {
  const photo = await photograph(folder.path, 2400, 1700, 0);
  const check = (...args: readonly string[]) => {
    return () => seconds([EXECUTABLE, ...args]);
  };
  const draft = (name: string, content: string) => check(folder.write(name, content));
  return {
    [NOTHING]: () => seconds([folder.write('empty.mjs', '')]),
    '`--version`': check('--version'),
    'a draft of 1 KB, nothing to find': draft('clean.txt', kilobyte(CLEAN)),
    'a draft of 1 KB, names and numbers': draft('names.txt', kilobyte(NAMES)),
    'a draft of 1 KB, names on no list': draft('unusual.txt', kilobyte(UNUSUAL)),
    'a draft of 1 KB, words that may be names': draft('doubtful.txt', kilobyte(DOUBTFUL)),
    'a Markdown draft of 1 KB with front matter': draft(
      'post.md',
      `---\ntitle: Feet first\n---\n\n**${kilobyte(CLEAN)}**\n`,
    ),
    [FIRST_LINE]: () =>
      secondsToFirstOutput(
        [EXECUTABLE, '--input', 'ndjson', '--format', 'ndjson', '-'],
        `${JSON.stringify({ id: 'first', text: NAMES })}\n`,
      ),
    'a photo of 4 megapixels, metadata': check('--checks', 'metadata', photo.file),
    'a photo of 4 megapixels, every check': check(photo.file),
  };
};

const targetsOf = (name: string, time: number, timesEmpty: number): readonly Target[] => {
  if (name === FIRST_LINE) return [{ should: 'at most', limit: FIRST_LINE_WITHIN, unit: 's', was: time }];
  const limit = MOST[name];
  return limit === undefined ? [] : [{ should: 'at most', limit, unit: '×', was: timesEmpty }];
};

/** How long somebody who typed the command waits. */
export const cold: Part = {
  name: 'cold',
  runs: 15,
  measure: ({ runs }) =>
    withFolder(async (folder) => {
      const times = await inRounds(await subjectsIn(folder), { rounds: runs, warmUp: true });
      const empty = times[NOTHING] ?? [];
      const rows = Object.entries(times).map(([name, values]) => {
        const timesEmpty = ratio(values, empty);
        return {
          name,
          figures: [(median(values) * 1000).toFixed(0), timesEmpty.toFixed(2)],
          targets: targetsOf(name, median(values), timesEmpty),
        };
      });
      return [{ of: 'From start to end', runs, columns: ['ms', '× an empty Node'], rows }];
    }),
};
