import { defineConfig } from 'vitest/config';

/** Many drafts at once, apart from the tests: minutes of work for every processor. */
export default defineConfig({ test: { include: ['tests/scale/**/*.scale.ts'], testTimeout: 1_800_000 } });
