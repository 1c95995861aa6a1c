// `npm run bench -- [name…] [--json] [--full | --smoke]`: what we cost beside our peers, on our own emulated portal.
import { arch, availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { benches } from './benches/index.ts'
import { formatTable } from './format-table.ts'
import type { Measurement, Size } from './measurement.ts'
import { printLine } from './print-line.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, full: { type: 'boolean' }, smoke: { type: 'boolean' } },
})
const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name))
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${benches.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

// Without a listener a reader that left ends the process here, before printLine tells it.
process.stdout.on('error', () => {})
await run(values.full ? 'full' : values.smoke ? 'smoke' : 'usual', values.json ?? false)

/** Ends at the first line that nobody reads any more; what a bench holds is let go, because its iterator is. */
async function run(size: Size, isJson: boolean): Promise<void> {
  const machine = `Node ${process.version}, ${availableParallelism()} cores (${arch()}). Every portal here is our own emulated one.`
  if (!isJson && !(await printLine(machine))) return
  for (const { name, title, measure } of benches) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const measurements: Measurement[] = []
    for await (const figures of measure(size)) {
      const measurement = { bench: name, ...figures }
      measurements.push(measurement)
      if (isJson && !(await printLine(JSON.stringify(measurement)))) return
    }
    if (!isJson && !(await printLine(`\n### ${name}\n${title}.\n\n${formatTable(measurements)}`))) return
  }
}
