// `npm run acceptance [-- <bench>…]`: the full sizes that take too long for every change. Long fuzzing, then every bench as JSON lines;
// the results with date, commit and machine are written to bench/results/<date>.json, to be committed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { root } from './repository/walk-files.ts'

const fuzzRuns = process.env['FUZZ_RUNS'] ?? '5000'

console.error(`Every property ${fuzzRuns} times …`)
const tests = spawnSync('npx', ['vitest', 'run', '--test-timeout=1800000'], {
  cwd: root,
  stdio: ['ignore', 2, 2],
  env: { ...process.env, CI: 'true', FUZZ_RUNS: fuzzRuns },
})

console.error('Every bench at its full size …')
const bench = spawnSync('npm', ['run', '--silent', 'bench', '--', ...process.argv.slice(2), '--full', '--json'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 2],
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
const measurements = bench.stdout
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line) as unknown)

const now = new Date().toISOString()
const commit = readCommit()
const report = {
  date: now,
  commit,
  machine: {
    node: process.version,
    processors: availableParallelism(),
    model: cpus()[0]?.model,
    memoryGb: Math.round(totalmem() / 2 ** 30),
  },
  fuzz: { runs: Number(fuzzRuns), ok: tests.status === 0 },
  bench: { ok: bench.status === 0, measurements },
}
const target = `bench/results/${now.slice(0, 10)}.json`
mkdirSync(`${root}bench/results`, { recursive: true })
writeFileSync(root + target, `${JSON.stringify(report, null, 2)}\n`)
console.log(
  `${target}: fuzz ${report.fuzz.ok ? 'ok' : 'FAILED'}, ${measurements.length} measurements${report.bench.ok ? '' : ', bench FAILED'}`,
)
if (!report.fuzz.ok || !report.bench.ok) process.exitCode = 1

/** The commit that was measured; marked when the work tree differs from it. */
function readCommit(): string {
  const git = (...args: string[]): string => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? ''
  return git('rev-parse', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ' with changes')
}
