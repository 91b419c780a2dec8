import sharp from 'sharp';
import { expect, it } from 'vitest';
import { postlint, withFolder } from '../support/cli.ts';

/** A picture whose pixels take more than the 100 megabytes from which libvips writes them to a temporary file. */
const large = (): Promise<Buffer> =>
  sharp({ create: { width: 6_400, height: 5_600, channels: 3, background: '#48a' } })
    .webp({ effort: 0 })
    .toBuffer();

/** Where there is no folder for temporary files, whatever needs one fails. */
const env = { TMPDIR: '/nowhere', TMP: '/nowhere', TEMP: '/nowhere' };

it('the pixels of a large picture are kept out of temporary files', async () => {
  await withFolder({ 'a.webp': await large() }, async (cwd) => {
    const checked = await postlint(['a.webp', '--checks', 'barcodes', '--format', 'json'], { cwd, env });
    const [draft] = JSON.parse(checked.stdout).drafts;
    expect(draft.checks).toContainEqual(expect.objectContaining({ check: 'barcodes', status: 'done' }));
    const cleaned = await postlint(['clean', 'a.webp', '-o', 'copies'], { cwd, env });
    expect(cleaned).toMatchObject({ code: 0, stderr: '' });
  });
}, 60_000);
