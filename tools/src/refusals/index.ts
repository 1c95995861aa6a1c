// `npm run refusals [-- <folder> …] [--method crm.deal.]`: which documented refusals of stateful methods no test of the emulated portal meets. Runs the
// tests first, unless folders that `collect.ts` filled are named.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadMethods } from '@b24kit/catalog'
import { createPortal } from '@b24kit/emulator'
import { compareRefusals } from './compare-refusals.ts'
import { notMet } from './not-met/index.ts'

const { values, positionals } = parseArgs({ options: { method: { type: 'string', default: '' } }, allowPositionals: true })
const seen = new Set(positionals.length > 0 ? positionals.flatMap(readFolder) : runTests())
const portal = await createPortal({ clock: 'virtual', data: 'empty' })
const { met, reasoned, open, stale } = compareRefusals(loadMethods(), portal.methods, seen, notMet)
await portal.close()

const ofAsked = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.split(' ')[1]!.startsWith(values.method))
for (const line of ofAsked(open)) console.log(`${line}: documented, and met by no test`)
for (const line of ofAsked(stale)) console.log(`${line}: has a reason not to be met, but is met or not documented`)
const counts = [met, reasoned, open].map((lines) => ofAsked(lines).length)
console.log(`Documented refusals of stateful methods: ${counts[0]} met by tests, ${counts[1]} not met with a reason, ${counts[2]} open`)
process.exitCode = open.length + stale.length > 0 ? 1 : 0

function runTests(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'b24kit-refusals-'))
  const env = { ...process.env, REFUSALS_FOLDER: folder }
  const { status } = spawnSync('npx', ['vitest', 'run', 'packages/emulator'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) console.error('Some tests failed: refusals that they would have met may be missing.')
  const lines = readFolder(folder)
  rmSync(folder, { recursive: true })
  return lines
}

function readFolder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
}
