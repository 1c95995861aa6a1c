// `npm run bench -- [name…] [--json] [--full | --smoke]`: what we cost beside our peers, on our own emulated portal.
import { arch, availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { benches } from './benches/index.ts'
import { formatTable } from './format-table.ts'
import type { Measurement, Size } from './measurement.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, full: { type: 'boolean' }, smoke: { type: 'boolean' } },
})
const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name))
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${benches.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const size: Size = values.full ? 'full' : values.smoke ? 'smoke' : 'usual'
if (!values.json)
  console.log(`Node ${process.version}, ${availableParallelism()} cores (${arch()}). Every portal here is our own emulated one.`)
for (const { name, title, measure } of benches) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const measurements: Measurement[] = []
  for await (const figures of measure(size)) {
    const measurement = { bench: name, ...figures }
    measurements.push(measurement)
    if (values.json) console.log(JSON.stringify(measurement))
  }
  if (!values.json) console.log(`\n### ${name}\n${title}.\n\n${formatTable(measurements)}`)
}
