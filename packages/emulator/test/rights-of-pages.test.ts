import { loadMethods, type MethodFacts } from '@b24kit/catalog'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { app, openOffice, type Answer, type Office } from './open-office.ts'

const BOB = 2

let office: Office
beforeAll(async () => {
  office = await openOffice({ apps: [{ ...app, scope: '*' }] })
})
afterAll(() => office.portal.close())

/** These look for the record, or at the parameters, before they look at the caller; tests of their scopes show the refusal. */
const LATER: ReadonlySet<string> = new Set([
  'crm.timeline.icon.add',
  'crm.timeline.logo.add',
  'disk.folder.restore',
  'disk.storage.rename',
  'lists.add',
  'task.commentitem.delete',
  'task.commentitem.update',
  'task.item.userfield.add',
  'task.item.userfield.update',
  'userfieldconfig.add',
  'userfieldconfig.delete',
  'userfieldconfig.update',
  'user.userfield.add',
  'user.userfield.delete',
  'user.userfield.update',
  'sonet_group.user.add',
  'sonet_group.user.delete',
  'sonet_group.user.update',
  'user.add',
])

/** Settings of the CRM that whoever works in it may read. */
const READABLE = /^crm\.(?:currency\.(?:localizations\.)?(?:fields|get|list)|type\.get\w*)$/

/** Something for every parameter, so that what is missing is not what is refused. */
const valueFor = (type: string): unknown => (type === 'object' ? { ID: 1, id: 1 } : type === 'array' ? [1] : 1)
const paramsOf = ({ params }: MethodFacts): object =>
  Object.fromEntries(params.map(({ name, type }) => [name, valueFor(typeof type === 'string' ? type : 'object')]))
const toText = ({ status, result, error, error_description }: Answer): string => JSON.stringify([status, result, error, error_description])

it('refuses who is no administrator what a page keeps for administrators', async () => {
  const tiers = new Map(office.portal.methods.map(({ name, version, tier }) => [`${version} ${name}`, tier]))
  const methods = loadMethods().filter(
    ({ name, version, who }) =>
      version === 'v1' &&
      (who === 'admin' || who === 'crm-admin') &&
      !READABLE.test(name) &&
      tiers.get(`v1 ${name}`) === 'stateful' &&
      !LATER.has(name),
  )
  expect(methods.length).toBeGreaterThan(200)
  const open: string[] = []
  for (const method of methods) {
    // First the refusal: what an administrator may do changes the portal.
    const refused = await office.ask(method.name, paramsOf(method), BOB)
    const done = await office.ask(method.name, paramsOf(method))
    if (refused.error === undefined || toText(refused) === toText(done)) open.push(`${method.name} ${toText(refused)}`)
  }
  expect(open).toEqual([])
})
