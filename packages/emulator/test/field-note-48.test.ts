import { loadMethods, type MethodFacts } from '@b24kit/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'

let portal: Portal
let full: string
let narrow: string
beforeAll(async () => {
  portal = await createPortal({
    clock: 'virtual',
    plan: 'none',
    data: 'empty',
    apps: [
      { clientId: 'local.full', clientSecret: 's' },
      { clientId: 'local.narrow', clientSecret: 's', scope: ['nothing'] },
    ],
    expiredTokens: ['EXPIRED'],
    // As the table of errors has it: api-reference/widgets/placement-bind.md
    quirks: { placementErrorStatus: 200 },
  })
  full = portal.tokens.create({ lifetimeMs: 1e12 }).access_token
  narrow = portal.tokens.create({ clientId: 'local.narrow', lifetimeMs: 1e12 }).access_token
})
afterAll(() => portal.close())

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

async function call(path: string, params: Readonly<Record<string, unknown>>): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json' }
  const response = await portal.fetch(`${portal.url}/rest/${path}`, { method: 'POST', headers, body: JSON.stringify(params) })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

/** The paths of all methods, in both versions, that do not answer this. */
async function othersThan(params: Readonly<Record<string, unknown>>, expected: Answer, methods = portal.methods): Promise<unknown[]> {
  const others: unknown[] = []
  for (const { name, version } of methods) {
    const path = version === 'v3' ? `api/${name}` : name
    const answer = await call(path, params)
    if (JSON.stringify(answer) !== JSON.stringify(expected)) others.push({ path, answer })
  }
  return others
}

const refusal = (status: number, error: string, error_description: string): Answer => ({ status, body: { error, error_description } })

describe('Field note 48: what is wrong with a call is answered as documented, per method', () => {
  it.each<[string, Readonly<Record<string, unknown>>, Answer]>([
    ['no token', {}, refusal(401, 'NO_AUTH_FOUND', 'Wrong authorization data')],
    ['a wrong token', { auth: '0'.repeat(70) }, refusal(401, 'invalid_token', 'Unable to get application by token')],
    ['an expired token', { auth: 'EXPIRED' }, refusal(401, 'expired_token', 'The access token provided has expired.')],
  ])('%s', async (_, params, answer) => {
    expect(await othersThan(params, answer)).toEqual([])
  })

  it('a wrong scope', async () => {
    const scoped = portal.methods.filter(({ version, scope }) => version === 'v1' && scope !== 'basic')
    expect(scoped.length).toBeGreaterThan(1000)
    const answer = refusal(403, 'insufficient_scope', 'The request requires higher privileges than provided by the access token')
    expect(await othersThan({ auth: narrow }, answer, scoped)).toEqual([])
  })

  it('an unknown method', async () => {
    expect(await call('crm.deal.gett', { auth: full })).toEqual(refusal(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found'))
    expect(await call('api/tasks.task.gett', { auth: full })).toMatchObject({
      status: 404,
      body: { error: { code: 'BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION' } },
    })
  })

  it('a missing parameter', async () => {
    const wrong: unknown[] = []
    for (const facts of loadMethods().filter(({ version, params }) => version === 'v1' && params.some(({ required }) => required))) {
      const { status, body } = await call(facts.name, { auth: full })
      if (!isDocumented(facts, status, body['error'])) wrong.push({ name: facts.name, status, ...body })
    }
    expect(wrong).toEqual([])
  })
})

/** Pages that star a parameter and tell what a call without it answers, or that refuse under 200: see catalogue-agreement.test.ts. */
const lenient: ReadonlySet<string> = new Set([
  'access.name',
  'batch',
  'crm.timeline.comment.list',
  'event.unbind',
  'humanresources.hcmlink.employee.set',
  'humanresources.hcmlink.field.value.set',
  'im.chat.get',
  'imconnector.register',
  'imconnector.unregister',
  'method.get',
  'telephony.externalCall.hide',
  'telephony.externalCall.show',
  'user.access',
  'voximplant.line.outgoing.set',
])

/** Pages of sites that star a parameter and name no code for its absence: the one of their neighbours. */
const namedWithoutCode: ReadonlySet<string> = new Set(['landing.landing.copy', 'landing.site.add', 'landing.site.addFolder'])

/** By its page, or in the words of its family where the page is silent: controllers, old CRM methods, positional task methods, events, sites. */
function isDocumented({ name, errors = {}, positional }: MethodFacts, status: number, code: unknown): boolean {
  if (lenient.has(name)) return status === 200
  const ofFamily = [
    '100',
    '',
    ...(positional ? ['ERROR_CORE'] : []),
    ...(name.startsWith('event.') ? ['ERROR_ARGUMENT'] : []),
    ...(namedWithoutCode.has(name) ? ['MISSING_PARAMS'] : []),
  ]
  return (errors[status]?.includes(String(code)) ?? false) || (status === 400 && ofFamily.includes(String(code)))
}
