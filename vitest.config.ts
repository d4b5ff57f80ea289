/** Read by an editor’s test runner, by `npx vitest`, and by `npm test`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for comes when it comes: on a busy machine later than in the second that is usual.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'modules',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/output/**'],
        },
      },
      {
        extends: true,
        // What these look at is built once before them, and only where one of them is run.
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: ['tests/setup.ts'] },
      },
    ],
  },
});
