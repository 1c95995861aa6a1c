import { dealPages } from '../deal-pages.mjs'

/** Runs batches of 50 commands with 50 rows each and counts the rows. */
export async function run({ batch }, { calls, warmUp }) {
  const commands = dealPages()
  const repeat = async (times) => {
    for (let index = 0; index < times; index++) {
      const rows = (await batch(commands)).flat().length
      if (rows !== 2500) throw new Error(`Expected 2,500 rows, got ${rows}.`)
    }
  }
  await repeat(warmUp)
  const cpu = process.cpuUsage()
  const startedAtMs = performance.now()
  await repeat(calls)
  const wallMs = performance.now() - startedAtMs
  const { user, system } = process.cpuUsage(cpu)
  return { calls, cpuUsPerCall: Math.round((user + system) / calls), wallMs: Math.round(wallMs / calls) }
}
