// Builds every package that is published, into its own dist/. One process, so that a fresh clone is ready in seconds.
import { fileURLToPath } from 'node:url'
import { build } from 'tsdown'

const packages = [
  {
    dir: 'client',
    platform: 'neutral',
    entry: {
      index: 'src/index.ts',
      'node/index': 'src/node/index.ts',
      'node/default-transport': 'src/node/default-transport.ts',
      'wire/default-transport': 'src/wire/default-transport.ts',
      'codec/index': 'src/codec/index.ts',
      'testing/index': 'src/testing/index.ts',
    },
  },
  { dir: 'catalog', platform: 'node', entry: { index: 'src/index.ts' } },
  { dir: 'emulator', platform: 'node', entry: { index: 'src/index.ts' } },
  { dir: 'cli', platform: 'node', entry: { bin: 'src/bin.ts', demo: 'src/demo.ts' }, dts: false },
]

const only = new Set(process.argv.slice(2))
for (const { dir, platform, entry, dts = true } of packages) {
  if (only.size > 0 && !only.has(dir)) continue
  const cwd = fileURLToPath(new URL(`../../packages/${dir}/`, import.meta.url))
  await build({
    cwd,
    entry,
    platform,
    dts,
    format: 'esm',
    target: 'node20.19',
    outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
    deps: { neverBundle: [/^#/, /^@b24kit\//, /^node:/] },
    // Timings of a slow machine are no news.
    inputOptions: { checks: { pluginTimings: false } },
    tsconfig: false,
    clean: true,
    logLevel: 'warn',
    config: false,
  })
}
