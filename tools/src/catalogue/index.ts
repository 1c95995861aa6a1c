// `npm run catalog:update -- <checkout of b24restdocs>`
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type EntityFacts, type MethodFacts, formatFacts, loadEntities } from '@b24kit/catalog'
import { type Catalogue, buildCatalogue, findCheckout } from './build-catalogue.ts'
import { keptEntities } from './overrides.ts'

const facts = new URL('../../../packages/catalog/facts/', import.meta.url)
const root = findCheckout(process.argv.slice(2))
if (root === undefined) {
  console.error('Usage: npm run catalog:update -- <checkout of https://github.com/bitrix24/b24restdocs>')
  process.exit(2)
}
const kept = loadEntities().filter(({ entity }) => keptEntities.includes(entity))
const catalogue = buildCatalogue(root, kept)
const files = filesOf(catalogue, kept, execFileSync('git', ['-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim())
mkdirSync(new URL('source/', facts), { recursive: true })
for (const name of presentFiles()) if (!files.has(name)) rmSync(new URL(name, facts))
for (const [name, text] of files) writeFileSync(new URL(name, facts), text)
console.error(
  `${catalogue.methods.length} methods, ${catalogue.entities.length + kept.length} entities, ${catalogue.quirks.length} quirks.`,
)

function filesOf({ methods, entities, quirks }: Catalogue, kept: readonly EntityFacts[], commit: string): Map<string, string> {
  const scopes = new Map<string, MethodFacts[]>()
  for (const method of methods) {
    const scope = method.scopes[0]!.split('+')[0]!
    scopes.set(scope, [...(scopes.get(scope) ?? []), method])
  }
  return new Map([
    ...[...scopes].map(([scope, own]) => [`${scope}.json`, formatFacts({ scope, methods: own })] as const),
    ...[...entities, ...kept].map((facts) => [`fields/${facts.entity}.json`, formatFacts(facts)] as const),
    ['source/documentation.json', formatFacts({ repository: 'bitrix24/b24restdocs', commit })],
    ['source/quirks.json', formatFacts({ quirks })],
  ])
}

function presentFiles(): string[] {
  return readdirSync(facts, { recursive: true })
    .map(String)
    .filter((name) => /^[^/]+\.json$|^fields\//.test(name))
}
