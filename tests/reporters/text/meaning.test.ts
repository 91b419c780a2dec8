import { expect, it } from 'vitest';
import type { Reveal } from '../../../src/engine/reveal.ts';
import { createJsonReporter } from '../../../src/reporters/json.ts';
import { createTextReporter } from '../../../src/reporters/text/index.ts';
import { context, finding, result } from '../../support/reports.ts';

const PART = 'image:ward.jpg#metadata:GPS';
const POSITION = '53.74210, -1.90340';
const MEANING = 'about 2 km south of Harrowdale, inside your site Larch\u001b[31m General';
const GEOTAGS = result('review', {
  findings: [
    finding('image/geotag', { part: PART, start: 0, end: POSITION.length }),
    finding('image/geotag', { part: PART, start: 0, end: POSITION.length }),
  ],
});
const reveal: Reveal = ({ start = 0, end = 0 }) => ({ line: POSITION, start, end, meaning: MEANING });

it('what words mean stands below them, once for each meaning, and is harmless', async () => {
  const text = await createTextReporter(context()).draft(GEOTAGS, reveal);
  expect(text).toContain(`
    hidden in ward.jpg: GPS position
    │ 53.74210, -1.90340
    │ ~~~~~~~~~~~~~~~~~~
      about 2 km south of Harrowdale, inside your site Larch␛[31m General
`);
});

it('is not known to a report that may not show words', async () => {
  expect(await createTextReporter(context()).draft(GEOTAGS)).not.toContain('Harrowdale');
  expect(await createJsonReporter(context()).draft(GEOTAGS)).not.toContain('Harrowdale');
});

it('stands beside the value in data', async () => {
  const { findings } = JSON.parse(await createJsonReporter(context()).draft(GEOTAGS, reveal));
  expect(findings[0]).toMatchObject({ value: POSITION, meaning: MEANING });
});
