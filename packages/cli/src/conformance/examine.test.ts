import { fetchTransport, webhook } from '@b24kit/client'
import { createPortal, quirks, type Portal, type PortalOptions } from '@b24kit/emulator'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createAsk } from './ask.ts'
import type { Finding } from './check.ts'
import { checks, examine } from './examine.ts'

const open = async (options: PortalOptions = {}): Promise<Portal> => {
  const portal = await createPortal({ plan: 'none', data: 'deals=60', ...options })
  onTestFinished(() => portal.close())
  const call = (address: string, fields: object): Promise<Response> =>
    portal.fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ fields }) })
  if (options.data === 'empty') return portal
  const tasks = `${portal.webhook.replace('/rest/', '/rest/api/')}tasks.task.add`
  for (const title of ['a', 'b', 'c']) await call(tasks, { title, creatorId: 1, responsibleId: 1 })
  // Sample data has no telephone numbers, and no history.
  await call(`${portal.webhook}crm.contact.add`, { NAME: 'e', PHONE: [{ VALUE: '+1 555 0100' }] })
  await call(`${portal.webhook}crm.deal.add`, { TITLE: 'd' })
  return portal
}

const examineAll = async (portal: Portal, writes = true): Promise<readonly Finding[]> => {
  const ask = createAsk(webhook(portal.webhook), false, fetchTransport(portal.fetch, portal.clock))
  const findings: Finding[] = []
  for await (const finding of examine(ask, { writes })) findings.push(finding)
  return findings
}

const outcomes = (findings: readonly Finding[]): readonly (readonly string[])[] =>
  findings.filter(({ outcome }) => outcome !== 'agrees').map(({ id, outcome, detail }) => [id, outcome, detail])

it('has more than forty checks, each under a name of its own', () => {
  expect(checks.length).toBeGreaterThanOrEqual(40)
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
})

it('agrees with the emulated portal in everything', async () => {
  expect(outcomes(await examineAll(await open()))).toEqual([])
})

describe('a switch in another position', () => {
  const asked = checks.flatMap(({ quirk }) => (quirk === undefined ? [] : [quirk]))
  const others = asked.flatMap((name) => quirks[name].values.slice(1).map((value) => [name, value] as const))

  it.each(others)('%s: %s is told, and nothing else', async (name, value) => {
    const findings = await examineAll(await open({ quirks: { [name]: value } }))
    const { id = '' } = quirks[name]
    expect(outcomes(findings)).toEqual([[`${id} ${name}`.trim(), 'differs', `${name}: ${JSON.stringify(value)}`]])
    expect(findings.find(({ quirk }) => quirk === name)).toMatchObject({ decides: value })
  })
})

it('changes nothing unless it is told to, and leaves nothing behind then', async () => {
  const portal = await open()
  const count = async (): Promise<unknown> =>
    ((await (await portal.fetch(`${portal.webhook}crm.deal.list`)).json()) as { total: number }).total
  const before = await count()
  portal.events.clear()
  await examineAll(portal, false)
  expect(portal.events.length).toBe(0)
  await examineAll(portal, true)
  expect(portal.events.length).toBeGreaterThan(0)
  expect(await count()).toBe(before)
})

it('says where it cannot tell: without records, without scopes', async () => {
  const empty = await examineAll(await open({ data: 'empty' }), false)
  expect(empty.filter(({ outcome }) => outcome === 'differs')).toEqual([])
  expect(empty.find(({ id }) => id === 'list.page')).toMatchObject({
    outcome: 'unclear',
    detail: expect.stringContaining('0 such records'),
  })
  const narrow = await examineAll(await open({ data: 'empty', webhooks: [{ userId: 1, code: 'a', scopes: ['im'] }] }))
  expect(narrow.filter(({ outcome }) => outcome === 'differs')).toEqual([])
  expect(narrow.find(({ id }) => id === 'list.total')).toMatchObject({
    outcome: 'unclear',
    detail: 'refused with 403 "insufficient_scope"',
  })
})

it('finds a portal that does otherwise', async () => {
  const portal = await open()
  portal.faults.add('server.time', { withoutTime: true })
  const differing = (await examineAll(portal, false)).filter(({ outcome }) => outcome === 'differs').map(({ id }) => id)
  expect(differing).toContain('envelope.members')
  expect(differing).not.toContain('list.total')
})

it('waits where a portal has had enough', async () => {
  const portal = await open()
  portal.faults.add('server.time', { status: 503 }, { times: 1 })
  expect(outcomes(await examineAll(portal, false))).toEqual([])
})
