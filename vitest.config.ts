import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const report = process.env['TEST_REPORT']

/** Folder for what tests write, in memory where that has room: a disk that a machine shares with others may take seconds for one write. */
function folderForTests(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 4 * 2 ** 30 ? memory : tmpdir()
}

const config: ViteUserConfig = defineConfig({
  resolve: {
    alias: [
      { find: '#default-transport', replacement: at('packages/client/src/node/default-transport.ts') },
      { find: /^@b24kit\/client$/, replacement: at('packages/client/src/index.ts') },
      { find: /^@b24kit\/client\/node$/, replacement: at('packages/client/src/node/index.ts') },
      { find: /^@b24kit\/client\/codec$/, replacement: at('packages/client/src/codec/index.ts') },
      { find: /^@b24kit\/client\/testing$/, replacement: at('packages/client/src/testing/index.ts') },
      { find: /^@b24kit\/catalog$/, replacement: at('packages/catalog/src/index.ts') },
      { find: /^@b24kit\/stores$/, replacement: at('packages/stores/src/index.ts') },
      { find: /^@b24kit\/stores\/(file|sqlite|postgres|redis|testing)$/, replacement: at('packages/stores/src/$1/index.ts') },
      { find: /^@b24kit\/emulator$/, replacement: at('packages/emulator/src/index.ts') },
    ],
  },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', '{bench,docs,tools}/{src,test,examples}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // Files share their modules: loading every scope of the emulator again for each of 300 files takes longer than their tests.
    isolate: false,
    // Many tests wait for processes, browsers and stores; one worker, what Vitest gives two cores, would wait with them.
    maxWorkers: 3,
    // A webhook in the environment of whoever runs the tests is never used.
    env: { B24_WEBHOOK: '', TMPDIR: folderForTests() },
    setupFiles: [
      // FUZZ_RUNS=5000 tries every property 50 times as often as usual; `npm run acceptance` does.
      ...(process.env['FUZZ_RUNS'] === undefined ? [] : [at('tools/src/multiply-fuzz-runs.ts')]),
      // PROPERTY_SEED=7 tries the same values in each run; `.ci/run` names the commit's, so that a commit passes or fails once and for all.
      ...(process.env['PROPERTY_SEED'] === undefined ? [] : [at('tools/src/seed-properties.ts')]),
      // REFUSALS_FOLDER is where tests note which refusals they meet; `npm run refusals` and `.ci/run` ask for it.
      ...(process.env['REFUSALS_FOLDER'] === undefined ? [] : [at('tools/src/refusals/collect.ts')]),
    ],
    // TEST_REPORT names a file for results as JSON; `.ci/run` counts them.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
})

export default config
