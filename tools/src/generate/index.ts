// `node tools/src/run-ts.mjs tools/src/generate/index.ts [--check]`
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadEntities, loadEvents, loadMethods, loadPlacements } from '@b24kit/catalog'
import { generate } from './generate.ts'

const target = new URL('../../../packages/client/src/generated/', import.meta.url)
const files = generate({ methods: loadMethods(), entities: loadEntities(), events: loadEvents(), ...loadPlacements() })
mkdirSync(target, { recursive: true })
const present = readdirSync(target).filter((name) => !name.endsWith('.test.ts'))
const stale = present.filter((name) => !files.has(name))
const changed = [...files].filter(([name, text]) => !present.includes(name) || readFileSync(new URL(name, target), 'utf8') !== text)

if (process.argv.includes('--check')) {
  const drifted = [...stale, ...changed.map(([name]) => name)]
  if (drifted.length > 0) {
    console.error(`Generated files differ from the facts: ${drifted.join(', ')}. Run \`npm run generate\` and commit the result.`)
    process.exitCode = 1
  }
} else {
  for (const name of stale) rmSync(new URL(name, target))
  for (const [name, text] of changed) writeFileSync(new URL(name, target), text)
  console.error(`${files.size} files, ${changed.length} written, ${stale.length} removed.`)
}
