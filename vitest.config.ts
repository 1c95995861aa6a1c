import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const report = process.env['TEST_REPORT']

// FUZZ_RUNS: how often each property is tried; `npm run acceptance` sets it high.
const fuzzRuns = Number(process.env['FUZZ_RUNS'] ?? 100)
if (!Number.isInteger(fuzzRuns) || fuzzRuns < 1) throw new Error('FUZZ_RUNS must be a whole number above 0.')

declare module 'vitest' {
  export interface ProvidedContext {
    /** For properties with a number of runs of their own: `numRuns: 30 * inject('fuzzFactor')`. */
    fuzzFactor: number
  }
}

export default defineConfig({
  resolve: {
    alias: [
      { find: '#default-transport', replacement: at('packages/client/src/node/default-transport.ts') },
      { find: /^@b24kit\/client$/, replacement: at('packages/client/src/index.ts') },
      { find: /^@b24kit\/client\/node$/, replacement: at('packages/client/src/node/index.ts') },
      { find: /^@b24kit\/client\/testing$/, replacement: at('packages/client/src/testing/index.ts') },
      { find: /^@b24kit\/catalog$/, replacement: at('packages/catalog/src/index.ts') },
      { find: /^@b24kit\/emulator$/, replacement: at('packages/emulator/src/index.ts') },
    ],
  },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', '{bench,docs,tools}/{src,test,examples}/**/*.test.ts'],
    testTimeout: 20_000,
    // A webhook in the environment of whoever runs the tests is never used.
    env: { B24_WEBHOOK: '' },
    provide: { fuzzFactor: fuzzRuns / 100 },
    setupFiles: fuzzRuns === 100 ? [] : [at('tools/src/set-fuzz-runs.ts')],
    // TEST_REPORT names a file for results as JSON; `.ci/run` counts them.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
})
