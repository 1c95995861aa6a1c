import { loadMethods, type MethodFacts } from '@b24kit/catalog'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { testScope } from '../src/test-scope.ts'

let portal: Portal
let checked: readonly MethodFacts[]
beforeAll(async () => {
  // With this scope alone every documented method is only checked.
  portal = await createPortal({ clock: 'virtual', plan: 'none', scopes: [testScope], apps: [{ clientId: 'local.1', clientSecret: 's' }] })
  const tiers = new Map(portal.methods.map(({ name, tier }) => [name, tier]))
  checked = loadMethods().filter(({ name, version }) => version === 'v1' && tiers.get(name) === 'checked')
})
afterAll(() => portal.close())

interface Answer {
  readonly status: number
  readonly error?: string
  readonly error_description?: string
  readonly argument?: string
}

async function call(origin: string, method: string, params: object): Promise<Answer> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(params) }
  const response = await portal.fetch(origin + method, init)
  return { status: response.status, ...((await response.json()) as object) }
}

it('every required parameter that is missing alone is refused by its own name, with a code and a status of the page', async () => {
  const auth = portal.tokens.create({ lifetimeMs: Infinity }).access_token
  const wrong: unknown[] = []
  let count = 0
  for (const facts of checked) {
    const groups = groupsOf(facts)
    for (const dropped of groups) {
      // By its place a positional parameter is missed only where something stands for it.
      const params = Object.fromEntries(
        facts.params.map(({ name }) => [name, groups.some((group) => group !== dropped && group[0] === name) ? 1 : null]),
      )
      const answer = await call(`${portal.url}/rest/`, facts.name, { ...params, auth })
      count++
      const complaint = complain(facts, dropped, answer)
      if (complaint !== undefined) wrong.push({ method: facts.name, dropped, complaint, answer })
    }
  }
  expect(wrong).toEqual([])
  expect(count).toBeGreaterThan(1400)
})

/** Parameters that must be there; of each group at least one. */
function groupsOf({ params, alternatives = [] }: MethodFacts): readonly (readonly string[])[] {
  return [...params.filter(({ required }) => required).map(({ name }) => [name]), ...alternatives]
}

/** Codes for any missing parameter, on the pages that list them. */
const GENERAL = [
  'MISSING_PARAMS',
  'ERROR_REQUIRED_PARAMETERS_MISSING',
  'REQUIRED_ARG_MISSING',
  'ERROR_CHECK_FAILURE',
  'ERROR_ARGUMENT',
  '100',
  '',
]

function complain(
  { errors = {} }: MethodFacts,
  dropped: readonly string[],
  { status, error, error_description = '', argument }: Answer,
): string | undefined {
  if (error === undefined || error === 'NOT_EMULATED') return 'it was not missed'
  const documented = Object.values(errors).flat()
  const made = documented.filter((code) => dropped.some((name) => madeFor(name).test(code)))
  const expected = made.length > 0 ? made : GENERAL.filter((code) => documented.includes(code))
  // Where the page names none, controllers say 100 and classic CRM nothing.
  if (!(expected.length > 0 ? expected : ['', '100']).includes(error)) return `the page says ${expected.join(', ')}`
  if (status !== Number(Object.keys(errors).find((each) => errors[each]!.includes(error)) ?? 400)) return 'the page gives another status'
  const isId = error_description === 'ID is not defined or invalid.' && /^id$/i.test(dropped[0]!)
  if (!isId && !dropped.every((name) => error_description.includes(name) || argument === name)) return 'it is not named'
  return undefined
}

/** `botId`: BOT_ID_EMPTY, NO_BOT_ID, VALIDATION_BOT_ID_NOT_PROVIDED, … */
function madeFor(name: string): RegExp {
  const subject = name.replaceAll(/([a-z\d])(?=[A-Z])/g, '$1_').toUpperCase()
  return new RegExp(`^(?:(?:ERROR_)?EMPTY_|NO_|VALIDATION_)?${subject}(?:_(?:EMPTY|ERROR|REQUIRED|NOT_SPECIFIED|NOT_PROVIDED))?$`)
}

it('every method of application context refuses a webhook with a code of its page, before its parameters', async () => {
  const wrong: unknown[] = []
  const methods = checked.filter(({ context }) => context === 'app')
  for (const { name, errors = {} } of methods) {
    const { status, error, error_description } = await call(portal.webhook, name, {})
    const isDocumented = Object.entries(errors).some(([code, codes]) => Number(code) === status && codes.includes(error ?? ''))
    const isSystem = error === 'WRONG_AUTH_TYPE' && status === 403
    if (!(isDocumented || isSystem) || !/application context required/i.test(error_description ?? ''))
      wrong.push({ name, status, error, error_description })
  }
  expect(wrong).toEqual([])
  expect(methods.length).toBeGreaterThan(80)
})
