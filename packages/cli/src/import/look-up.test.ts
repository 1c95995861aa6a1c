import { createClient, webhook, type Client } from '@b24kit/client'
import { expect, test } from 'vitest'
import { requireEntity, type PortalRow } from './entity.ts'
import { lookUp } from './look-up.ts'

/** A portal that answers every call with the same result, and what it was sent. */
function portalWith(result: unknown): { b24: Client; bodies: string[] } {
  const bodies: string[] = []
  const b24 = createClient({
    auth: webhook('https://portal.example/rest/1/secret/'),
    fetch: async (_, init) => {
      bodies.push(decodeURIComponent(init?.body as string))
      return Response.json({ result })
    },
  })
  return { b24, bodies }
}

const request = { keyField: 'XML_ID', keys: ['A', 'B'], select: ['TITLE'], within: {} }
const find = async (entity: string, result: unknown, more: Partial<typeof request> = {}): Promise<Map<string, PortalRow>> =>
  new Map(await lookUp(portalWith(result).b24, requireEntity(entity), { ...request, ...more }))

test('rows in camelCase are found by the names that requests use', async () => {
  const tasks = [{ id: '5', xmlId: 'A', title: 'First', ufCrmTask: ['D_1'] }]
  expect(await find('tasks.task', { tasks })).toEqual(new Map([['A', { ID: '5', XML_ID: 'A', TITLE: 'First', UF_CRM_TASK: ['D_1'] }]]))
})

test('of records with one key the oldest counts, in any order', async () => {
  const rows = [
    { ID: '12', NAME: 'A' },
    { ID: '9', NAME: 'A' },
    { ID: '10', NAME: 'a' },
  ]
  expect(await find('department', rows, { keyField: 'NAME' })).toEqual(new Map([['A', { ID: '9', NAME: 'A' }]]))
})

test('a key of another dictionary is not found', async () => {
  const rows = [
    { ID: '1', ENTITY_ID: 'SOURCE', STATUS_ID: 'B' },
    { ID: '2', ENTITY_ID: 'DEAL_TYPE', STATUS_ID: 'A' },
  ]
  const found = await find('crm.status', rows, { keyField: 'STATUS_ID', within: { ENTITY_ID: 'SOURCE' } })
  expect([...found.keys()]).toEqual(['B'])
})

test('a filter without "in" is asked for one key at a time', async () => {
  const { b24, bodies } = portalWith({ result: { c0: { products: [{ id: 3, xmlId: 'A' }] }, c1: { products: [] } } })
  const found = await lookUp(b24, requireEntity('catalog.product'), { ...request, keyField: 'xmlId', select: [] })
  expect([...found]).toEqual([['A', { id: 3, xmlId: 'A' }]])
  expect(bodies).toEqual([expect.stringMatching(/filter\[=xmlId\]=A&.*filter\[=xmlId\]=B&/)])
})
