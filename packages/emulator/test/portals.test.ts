import { expect, it, onTestFinished } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { reads, send, writes } from './snapshot-calls.ts'

const COUNT = 200
const script = [...writes.slice(0, 20), ...reads.slice(0, 20)]

const open = async (seed: number, data: string): Promise<Portal> => {
  const portal = await createPortal({
    seed,
    data,
    clock: 'virtual',
    plan: 'none',
    apps: [{ clientId: 'local.1', clientSecret: 's', handler: 'https://app.example/' }],
    deliver: () => new Response(''),
  })
  onTestFinished(() => portal.close())
  return portal
}

const titles = async (portal: Portal): Promise<readonly string[]> => {
  const response = await portal.fetch(`${portal.webhook}crm.deal.list?select[]=TITLE`)
  const { result } = (await response.json()) as { readonly result: readonly { readonly TITLE: string }[] }
  return result.map(({ TITLE }) => TITLE)
}

it('hundreds of portals in one process do not see each other', async () => {
  const portals: Portal[] = []
  for (let seed = 1; seed <= COUNT; seed++) portals.push(await open(seed, 'empty'))
  const events: string[] = []
  for (const [index, portal] of portals.entries()) {
    const add = async (title: string): Promise<unknown> => portal.fetch(`${portal.webhook}crm.deal.add?fields[TITLE]=${title}`)
    await Promise.all([add(`first of ${index}`), add(`second of ${index}`)])
    if (index % 2 === 1) portal.clock.advance('1h')
    if (index % 3 === 0) portal.apps.remove('local.1')
    events.push(...portal.events.map(({ event }) => event))
  }
  expect(events).toHaveLength(2 * COUNT)
  for (const [index, portal] of portals.entries()) {
    expect(await titles(portal)).toEqual([`first of ${index}`, `second of ${index}`])
    expect(portal.requests.length).toBe(3)
    expect(portal.apps.all.length).toBe(index % 3 === 0 ? 0 : 1)
    expect(portal.clock.now() - portals[0]!.clock.now()).toBe(index % 2 === 1 ? 3_600_000 : 0)
  }
  expect(new Set(portals.map(({ webhook }) => webhook)).size).toBe(COUNT)
  // The credential of one is nobody's in another.
  const foreign = await portals[1]!.fetch(portals[2]!.webhook + 'crm.deal.list')
  expect(foreign.status).toBe(401)
  await portals[7]!.close()
  expect(await titles(portals[8]!)).toHaveLength(2)
}, 120_000)

it('portals of one seed answer byte for byte the same, side by side', async () => {
  const portals = await Promise.all(Array.from({ length: 4 }, () => open(5, 'demo')))
  const tokens = portals.map((portal) => portal.tokens.create().access_token)
  for (const call of script) {
    const [first, ...others] = await Promise.all(portals.map((portal, index) => send(portal, call, tokens[index]!)))
    for (const other of others) expect(other).toBe(first)
  }
})

it('another seed is another portal', async () => {
  const [one, other] = [await open(5, 'demo'), await open(6, 'demo')]
  expect(await titles(one)).not.toEqual(await titles(other))
  expect(one.memberId).not.toBe(other.memberId)
})
