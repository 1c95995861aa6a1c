// `npm run catalog:check -- <checkout of b24restdocs>`
import { loadEntities, loadMethods } from '@b24kit/catalog'
import { buildCatalogue, findCheckout } from './build-catalogue.ts'
import { type Agreement, compareResults } from './held-out/compare-results.ts'
import { checkPlatformPages } from './check-platform-pages.ts'
import { checkExamples } from './check-examples.ts'
import { keptEntities } from './overrides.ts'
import { reportCoverage } from './report-coverage.ts'

const root = findCheckout(process.argv.slice(2))
if (root === undefined) {
  console.error('SKIPPED: the catalogue was not compared with the documentation, for no checkout was given.')
  console.error('Usage: npm run catalog:check -- <checkout of https://github.com/bitrix24/b24restdocs>')
} else {
  const entities = loadEntities()
  const catalogue = buildCatalogue(
    root,
    entities.filter(({ entity }) => keptEntities.includes(entity)),
  )
  const examples = checkExamples(catalogue.pages, catalogue.methods)
  const coverage = reportCoverage(catalogue.records)
  const gates: readonly (readonly [what: string, share: number, atLeast: number])[] = [
    ['of the pages yield parameters or say that there are none', coverage.params, 0.99],
    ['of the current methods have a result type', coverage.results, 0.98],
    ['of the keys in cURL examples are known parameters', examples.known / examples.keys, 0.985],
  ]
  for (const [what, share, atLeast] of gates) {
    const isMet = share >= atLeast
    console.error(`${isMet ? 'ok' : 'FAILED'}  ${(share * 100).toFixed(2)} % ${what} (at least ${atLeast * 100} %)`)
    if (!isMet) process.exitCode = 1
  }
  console.error(`${examples.bodies} example bodies, ${examples.keys} keys; unknown:`)
  for (const line of examples.unknown) console.error(`  ${line}`)
  const heldOut = compareResults(catalogue.pages)
  console.error(`${heldOut.members} members in the samples of ${heldOut.methods} methods, every fifth, against types read without them:`)
  for (const [by, agreement] of [
    ['by tables alone', heldOut.tables],
    ['by tables and the rules of families', heldOut.families],
  ] as const) {
    console.error(`  ${describeAgreement(agreement, heldOut.members)} ${by}`)
  }
  const causes = new Set([...heldOut.tables.differences.keys(), ...heldOut.families.differences.keys()])
  for (const cause of causes) {
    const [tables, families] = [heldOut.tables, heldOut.families].map(({ differences }) => String(differences.get(cause) ?? 0).padStart(5))
    console.error(`  ${tables} ${families}  ${cause}`)
  }
  const untyped = catalogue.methods.filter(({ result, undocumented }) => result.type === 'any' && !undocumented)
  console.error(
    `${untyped.length} documented methods whose page does not say what they answer: ${untyped.map(({ name }) => name).join(', ')}`,
  )
  const { missing, unnamed } = checkPlatformPages(root)
  for (const line of missing) {
    console.error(`FAILED  ${line} is no page of the documentation.`)
    process.exitCode = 1
  }
  console.error(`${unnamed.length} events and placements are not named on their page: ${unnamed.join(', ')}`)
  const drifted = [
    ...differences(catalogue.methods, loadMethods(), ({ name, version }) => `${name} ${version}`),
    ...differences(
      catalogue.entities,
      entities.filter(({ entity }) => !keptEntities.includes(entity)),
      ({ entity }) => entity,
    ),
  ]
  if (drifted.length > 0) {
    console.error(`FAILED  the fact files differ from the documentation: ${drifted.join(', ')}. Run \`npm run catalog:update\`.`)
    process.exitCode = 1
  }
}

function differences<T>(built: readonly T[], stored: readonly T[], keyOf: (facts: T) => string): string[] {
  const [one, other] = [built, stored].map((facts) => new Map(facts.map((entry) => [keyOf(entry), JSON.stringify(entry)])))
  return [...new Set([...one!.keys(), ...other!.keys()])].filter((key) => one!.get(key) !== other!.get(key))
}

function describeAgreement({ known, agreeing, unseen }: Agreement, members: number): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
  return `${percent(known / members)} told, ${percent(agreeing / known)} of them in the sample's kind, ${unseen} told that no sample shows,`
}
