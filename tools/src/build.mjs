// Builds every package that is published, into its own dist/. One process, so that a fresh clone is ready in seconds.
import { fileURLToPath } from 'node:url'
import { build } from 'tsdown'
import { buildPage } from './build-page.mjs'

const packages = [
  {
    dir: 'client',
    platform: 'neutral',
    // One file for what every page needs, and one for each part that is loaded when it is used: a bundler then splits along the same line.
    core: /client\/src\/(?!bulk|codec|node|testing|errors\/redact-params|map-ordered|list\/(count-rows|read-(chains|offset|own|slices))|layers\/(follow-rename|observe)|v3\/|wire\/(advise-mending|default-transport|judge-code)).*(?<!\.d)\.ts$/,
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
  {
    dir: 'stores',
    platform: 'node',
    entry: {
      index: 'src/index.ts',
      'file/index': 'src/file/index.ts',
      'sqlite/index': 'src/sqlite/index.ts',
      'postgres/index': 'src/postgres/index.ts',
      'redis/index': 'src/redis/index.ts',
      'testing/index': 'src/testing/index.ts',
    },
  },
  { dir: 'cli', platform: 'node', entry: { bin: 'src/bin.ts', demo: 'src/demo.ts' }, dts: false },
]

const only = new Set(process.argv.slice(2))
for (const { dir, platform, entry, core, dts = true } of packages) {
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
    deps: { neverBundle: [/^#/, /^@b24kit\//, /^node:/, 'pg', 'ioredis', 'libsql', 'redis'] },
    outputOptions: core ? { codeSplitting: { groups: [{ name: 'core', test: core }] } } : {},
    // Timings of a slow machine are no news.
    inputOptions: { checks: { pluginTimings: false } },
    tsconfig: false,
    clean: true,
    logLevel: 'warn',
    config: false,
  })
  if (dir === 'emulator') await buildPage(cwd)
}
