import { defineConfig } from 'vitest/config';

// Two speeds: `node` and `rules` answer within seconds; `browser` tries the overlay on pages in a
// real browser, `e2e` drives the built extension there.
// `firefox` drives the other build in Firefox. `build` looks at what the build left in .output.
// What a page will come to is waited for as long as a busy machine may need; it is looked at again and again.
const expect = { poll: { timeout: 15_000 } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          // Room for a machine that does something else as well; what must be fast is measured, not timed out.
          testTimeout: 20_000,
          include: [
            'tests/*.test.ts',
            'tests/{claims,data,components,overlay,entrypoints,cli,pages}/**/*.test.{ts,tsx}',
          ],
        },
      },
      { test: { name: 'rules', include: ['tests/rules/*.test.ts'] } },
      { test: { name: 'build', include: ['tests/rules/build/*.test.ts'] } },
      {
        test: {
          name: 'browser',
          expect,
          include: ['tests/browser/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          expect,
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'firefox',
          expect,
          include: ['tests/firefox/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
