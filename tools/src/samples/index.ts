// `npm run samples -- <checkout of b24restdocs> [--scope crm] [--method crm.deal.get]`
import { parseArgs } from 'node:util'
import { findCheckout } from '../catalogue/build-catalogue.ts'
import { judgeOutcomes } from './judge-outcomes.ts'
import { readDocumentedCalls } from './read-documented-calls.ts'
import { type Outcome, runDocumentedCall } from './run-documented-call.ts'
import { openStage } from './stage.ts'

const { values, positionals } = parseArgs({ options: { scope: { type: 'string' }, method: { type: 'string' } }, allowPositionals: true })
const root = findCheckout(positionals)
if (root === undefined) {
  console.error('Usage: npm run samples -- <checkout of https://github.com/bitrix24/b24restdocs> [--scope crm] [--method crm.deal.get]')
  process.exit(2)
}
const stage = await openStage()
const calls = readDocumentedCalls(root)
const pages = new Map(calls.filter(({ version }) => version === 'v1').map((call) => [call.method.toLowerCase(), call]))
const outcomes: (Outcome & { readonly scope: string })[] = []
for (const { name, version, scope, tier } of stage.portal.methods) {
  if (tier !== 'stateful' || (values.scope ?? scope) !== scope || (values.method ?? name) !== name) continue
  const call = calls.find((page) => page.version === version && page.method.toLowerCase() === name.toLowerCase())
  if (!call) continue
  for (const outcome of await runDocumentedCall(stage, call, pages)) outcomes.push({ ...outcome, scope })
}
await stage.close()
const { lines, isGood } = judgeOutcomes(outcomes, { isWhole: values.scope === undefined && values.method === undefined })
for (const line of lines) console.log(line)
process.exitCode = isGood ? 0 : 1
