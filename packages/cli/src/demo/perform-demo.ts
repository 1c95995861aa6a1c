import { createProgress, group } from '../output/create-progress.ts'
import { formatDuration } from '../output/format-duration.ts'
import { paint } from '../output/paint.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'
import { checkSums, type SumCheck } from './check-sums.ts'
import { importNorthwind } from './import-northwind.ts'
import { formatCents } from './money.ts'
import type { Northwind } from './northwind.ts'
import type { Stage } from './stage.ts'

const passes = ['First import', 'Second import, of the same data']

/** What the basic plan allows (settings/performance/limits.md in the documentation). */
const limit = { burst: 50, perSecond: 2 }

/**
 * Imports the data twice, reads the deals back, compares the sums and prints what it did.
 * Resolves with what went wrong, in words; empty when everything is as it should be.
 */
export async function performDemo(stage: Stage, northwind: Northwind, terminal: Terminal): Promise<readonly string[]> {
  const { bold, dim } = paint(terminal, terminal.stdout)
  const print = (...lines: string[]): Promise<void> => writeText(terminal.stdout, lines.map((line) => `${line}\n`).join(''))
  const startedAtMs = stage.clock.now()
  const realStartMs = performance.now()
  const problems: string[] = []
  let created = 0

  await print(dim(toRow('', ['created', 'found', 'requests', 'time'])))
  for (const pass of passes) {
    await print(bold(pass))
    for (const step of importNorthwind(stage.b24, stage.clock, northwind)) {
      const { result, cost } = await measure(stage, terminal, step)
      await print(toRow(`  ${step.name}`, [group(result.created), group(result.found + result.mended), ...cost]))
      created += result.created
      if (pass !== passes[0] && result.created + result.mended > 0) problems.push(`the second import wrote ${step.name} again`)
      // What comes next would refer to records that are not there.
      if (result.failures.length > 0) return [...problems, ...result.failures.map((failure) => `${step.name}: ${failure}`)]
    }
  }

  const { result: check, cost } = await measure(stage, terminal, {
    name: 'deals',
    total: northwind.orders.length,
    run: (onDeal) => checkSums(stage.b24, northwind.orders, onDeal),
  })
  const exported = `  ${group(check.deals)} deals, ${group(check.productRows)} product rows`
  await print(bold('Export'), toRow(exported, ['', '', ...cost]), '', ...describeSums(check, terminal), '')
  problems.push(...check.differences)

  const requests = stage.requests()
  const rejections = stage.rejections()
  if (rejections > 0) problems.push(`the portal rejected ${rejections} requests`)
  const boundMs = (Math.max(0, requests - limit.burst) / limit.perSecond) * 1000
  const spent = formatDuration(stage.clock.now() - startedAtMs)
  await print(
    `${group(created)} records created, ${group(requests)} requests, ${rejections} rejected`,
    `${spent} on the portal's clock; its limits allow no less than ${formatDuration(boundMs)}`,
  )
  if (stage.hasVirtualClock) await print(`${formatDuration(performance.now() - realStartMs)} of real time`)
  return problems
}

interface Step<Result> {
  readonly name: string
  readonly total: number
  readonly run: (onProgress: (done: number) => void) => Promise<Result>
}

/** Runs a step, shows how far it has come, and tells what it cost. */
async function measure<Result>(
  { b24, clock, requests, run }: Stage,
  terminal: Terminal,
  { name, total, run: start }: Step<Result>,
): Promise<{ readonly result: Result; readonly cost: readonly [requests: string, time: string] }> {
  const now = (): number => clock.now()
  const progress = createProgress({}, terminal, { unit: name, budget: () => b24.budget.status(), requests, now })
  const before = { atMs: now(), requests: requests() }
  const result = await run(start((done) => progress.update({ done, total }))).finally(() => progress.end())
  return { result, cost: [group(requests() - before.requests), formatDuration(now() - before.atMs)] }
}

const labelWidth = 38

function toRow(label: string, cells: readonly string[]): string {
  return label.padEnd(labelWidth) + cells.map((cell, index) => cell.padStart(index === 3 ? 14 : 11)).join('')
}

function describeSums({ sums }: SumCheck, terminal: Terminal): readonly string[] {
  const { dim, green, red } = paint(terminal, terminal.stdout)
  const verdict = (cents: number): string => (cents === sums.orders ? green('✓ equal') : red('✗ differs'))
  return [
    dim(''.padEnd(labelWidth) + 'USD'.padStart(15)),
    `${'Orders, lines and freight'.padEnd(labelWidth)}${toMoney(sums.orders)}`,
    `${'Amounts of the deals'.padEnd(labelWidth)}${toMoney(sums.deals)}  ${verdict(sums.deals)}`,
    `${'Their product rows'.padEnd(labelWidth)}${toMoney(sums.productRows)}  ${verdict(sums.productRows)}`,
  ]
}

function toMoney(cents: number): string {
  const grouped = formatCents(cents).replace(/\B(?=(\d{3})+\.)/g, ',')
  return grouped.padStart(15)
}
