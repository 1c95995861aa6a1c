import { createClient, memoryBudget, webhook, type Budget, type Client } from '@b24kit/client'
import { createPortal, type Portal, type PortalSnapshot } from '@b24kit/emulator'
import { afterEach, describe, expect, it } from 'vitest'
import { compareSchemas } from './compare-schemas.ts'
import { parseTypes } from './parse-types.ts'
import { readPortalSchema } from './read-portal-schema.ts'
import { readSnapshot } from './read-snapshot.ts'
import { renderTypes } from './render-types.ts'

const portals: Portal[] = []
afterEach(() => Promise.all(portals.splice(0).map((portal) => portal.close())))

async function open(options: Parameters<typeof createPortal>[0]): Promise<{ portal: Portal; b24: Client }> {
  const portal = await createPortal({ clock: 'virtual', plan: 'none', ...options })
  portals.push(portal)
  // These portals have no limits, whatever licence they name.
  const budget: Budget = { ...memoryBudget({ clock: portal.clock, plan: 'none' }), learn: () => undefined }
  return { portal, b24: createClient({ auth: webhook(portal.webhook), fetch: portal.fetch, clock: portal.clock, budget }) }
}

const FIELDS = [
  {
    FIELD_NAME: 'COLOR',
    USER_TYPE_ID: 'enumeration',
    LABEL: 'Farbe "x"',
    LIST: ['Red', "Bob's */ blue", 'Green'].map((VALUE) => ({ VALUE })),
  },
  { FIELD_NAME: 'TAGS', USER_TYPE_ID: 'enumeration', MULTIPLE: 'Y', LABEL: '', LIST: [{ VALUE: 'A' }] },
  { FIELD_NAME: 'FEE', USER_TYPE_ID: 'double', LABEL: 'Fee', MANDATORY: 'Y', SETTINGS: { PRECISION: 4 } },
  { FIELD_NAME: 'KIND', USER_TYPE_ID: 'crm_status', LABEL: 'Kind', SETTINGS: { ENTITY_TYPE: 'SOURCE' } },
  { FIELD_NAME: 'DOCS', USER_TYPE_ID: 'file', MULTIPLE: 'Y', LABEL: 'Docs' },
  { FIELD_NAME: 'NOTE', USER_TYPE_ID: 'string', LABEL: 'Note', SETTINGS: { DEFAULT_VALUE: 'ask ann.default@example.com' } },
] as const

/** What administrators leave behind: gaps in every sequence of ids, renamed values, relations, odd labels. */
async function shapeOddly(b24: Client): Promise<void> {
  const send = (method: string, params: object): Promise<unknown> => b24.callUntyped(method, params)
  for (const kind of ['deal', 'lead', 'contact', 'company', 'quote']) {
    for (const fields of FIELDS) await send(`crm.${kind}.userfield.add`, { fields })
  }
  await send('crm.deal.userfield.update', {
    id: 1,
    fields: {
      LIST: [
        { ID: 2, DEL: 'Y' },
        { ID: 1, VALUE: 'Crimson', SORT: 99 },
      ],
    },
  })
  await send('crm.lead.userfield.delete', { id: 9 })
  for (const name of ['Gone', 'Partners', 'Ünïcode']) await send('crm.category.add', { entityTypeId: 2, fields: { name, sort: 10 } })
  await send('crm.category.delete', { entityTypeId: 2, id: 1 })
  await send('crm.status.add', { fields: { ENTITY_ID: 'DEAL_STAGE_2', STATUS_ID: 'CHECK', NAME: 'Check', SORT: 15 } })
  await send('crm.status.add', { fields: { ENTITY_ID: 'SOURCE', STATUS_ID: 'FAIR', NAME: 'Fair', SORT: 5 } })
  await send('crm.type.add', { fields: { title: 'Gone', entityTypeId: 1040 } })
  await send('crm.type.delete', { id: 1 })
  const switches = { isStagesEnabled: 'Y', isCategoriesEnabled: 'Y', isClientEnabled: 'Y', isLinkWithProductsEnabled: 'Y' }
  await send('crm.type.add', { fields: { title: 'Equipment', entityTypeId: 1054, ...switches } })
  const relations = {
    parent: [{ entityTypeId: 2, isChildrenListEnabled: 'true' }],
    child: [{ entityTypeId: 1054, isChildrenListEnabled: 'false' }],
  }
  await send('crm.type.add', { fields: { title: 'Visit', entityTypeId: 131, relations } })
  await send('crm.category.add', { entityTypeId: 1054, fields: { name: 'Rent' } })
  const field = { entityId: 'CRM_2', fieldName: 'UF_CRM_2_SIZE', userTypeId: 'enumeration', editFormLabel: { en: 'Size' } }
  await send('userfieldconfig.add', { moduleId: 'crm', field: { ...field, enum: [{ value: 'S' }, { value: 'XL' }] } })
  await send('crm.currency.add', { fields: { CURRENCY: 'GBP', AMOUNT: '1.2345', SORT: 50 } })
  await send('crm.currency.base.set', { id: 'EUR' })
  await send('crm.currency.delete', { id: 'USD' })
}

const checkAgainst = async (types: string, b24: Client): Promise<string[]> =>
  compareSchemas(parseTypes(types, 'portal-types.ts'), await readPortalSchema(b24))

describe('a snapshot of a portal', () => {
  it('shapes an emulated portal that the types of the first describe to the letter', async () => {
    const scopes = ['crm', 'userfieldconfig', 'user']
    const { b24: a } = await open({ data: 'empty', webhooks: [{ userId: 1, code: 'x', scopes }], license: 'de_ent250' })
    await shapeOddly(a)
    const types = renderTypes(await readPortalSchema(a))
    const snapshot = await readSnapshot(a)
    const { b24: b } = await open({ schema: JSON.parse(JSON.stringify(snapshot)) as PortalSnapshot })
    expect(await checkAgainst(types, b)).toEqual([])
    expect(renderTypes(await readPortalSchema(b))).toBe(types)
    expect(await readSnapshot(b)).toEqual(snapshot)
  })

  it('holds through a reset, and what it shapes works', async () => {
    const { b24: a } = await open({ data: 'empty' })
    await shapeOddly(a)
    const { portal, b24: b } = await open({ schema: await readSnapshot(a) })
    portal.reset()
    const funnels = await b.callUntyped<{ categories: readonly { id: number; name: string }[] }>('crm.category.list', {
      entityTypeId: 1054,
    })
    const categoryId = funnels.categories.find(({ name }) => name === 'Rent')!.id
    const fields = { title: 'Crane', categoryId, stageId: `DT1054_${categoryId}:NEW` }
    const colours = (await b.callUntyped<Record<string, { items: unknown }>>('crm.deal.fields'))['UF_CRM_COLOR']
    expect(colours!.items).toEqual([
      { ID: '3', VALUE: 'Green' },
      { ID: '1', VALUE: 'Crimson' },
    ])
    const sizes = (
      await b.callUntyped<{ fields: Record<string, { items: readonly { ID: string }[] }> }>('crm.item.fields', { entityTypeId: 1054 })
    ).fields
    const size = Number(sizes['ufCrm2Size']!.items[1]!.ID)
    const { item } = await b.callUntyped<{ item: object }>('crm.item.add', { entityTypeId: 1054, fields: { ...fields, ufCrm2Size: size } })
    expect(item).toMatchObject({ ...fields, ufCrm2Size: size, opportunity: 0, currencyId: 'EUR' })
    expect(await b.call('crm.deal.add', { fields: { TITLE: 'T', STAGE_ID: 'C2:CHECK', CATEGORY_ID: 2 } })).toBe(1)
  })

  it('names neither persons nor records nor the portal', async () => {
    const { portal, b24 } = await open({ data: 'demo', host: 'hostname.example' })
    await b24.callUntyped('crm.deal.userfield.add', { fields: FIELDS[5] })
    await b24.callUntyped('crm.deal.userfield.add', {
      fields: { FIELD_NAME: 'BOSS', USER_TYPE_ID: 'employee', SETTINGS: { DEFAULT_VALUE: 4711 } },
    })
    await b24.call('crm.deal.add', { fields: { TITLE: 'A secret of Ann' } })
    const text = JSON.stringify(await readSnapshot(b24)).toLowerCase()
    const rows = async (method: string): Promise<readonly Record<string, unknown>[]> =>
      b24.listUntyped<Record<string, unknown>>(method).toArray()
    const values = [
      ...(await rows('user.get')).flatMap(({ NAME, LAST_NAME, EMAIL, WORK_PHONE }) => [NAME, LAST_NAME, EMAIL, WORK_PHONE]),
      ...(await rows('crm.contact.list')).flatMap(({ NAME, LAST_NAME }) => [NAME, LAST_NAME]),
      ...(await rows('crm.company.list')).map(({ TITLE }) => TITLE),
      ...(await rows('crm.deal.list')).map(({ TITLE }) => TITLE),
    ]
    const personal = values.filter((value): value is string => typeof value === 'string' && value.length > 2)
    expect(personal.length).toBeGreaterThan(200)
    const words = (value: string): string =>
      ` ${value
        .toLowerCase()
        .replaceAll(/[^\p{L}\d]+/gu, ' ')
        .trim()} `
    const all = words(text)
    expect(personal.filter((value) => all.includes(words(value)))).toEqual([])
    expect(text).not.toMatch(/@|secret of ann|4711|hostname|https?:/)
    expect(text).not.toContain(new URL(portal.webhook).pathname.split('/')[3])
  })

  it('describes system fields as the portal does, hides those that it lacks and adds those that it has besides', async () => {
    const snapshot = await readSnapshot((await open({ data: 'empty' })).b24)
    const { BIRTHDATE: _, NAME, ...others } = snapshot.fields['contact']!
    const contact = { ...others, NAME: { ...NAME!, title: 'Vorname' }, NICKNAME: { type: 'string', title: 'Nickname' } }
    const { b24 } = await open({ schema: { ...snapshot, fields: { ...snapshot.fields, contact } } })
    const fields = await b24.callUntyped<Record<string, object>>('crm.contact.fields')
    expect(fields).not.toHaveProperty('BIRTHDATE')
    expect(fields).toMatchObject({ NAME: { title: 'Vorname' }, NICKNAME: { type: 'string', title: 'Nickname', isDynamic: false } })
    const id = await b24.callUntyped<number>('crm.contact.add', { fields: { NAME: 'Ann', NICKNAME: 'Annie', BIRTHDATE: '2000-01-01' } })
    const row = await b24.callUntyped<object>('crm.contact.get', { id })
    expect(row).toMatchObject({ NAME: 'Ann', NICKNAME: 'Annie' })
    expect(row).not.toHaveProperty('BIRTHDATE')
  })

  it('leaves a portal with the methods, scopes and licence of the first', async () => {
    const { b24: a } = await open({ data: 'empty', license: 'de_std', webhooks: [{ userId: 1, code: 'x', scopes: ['crm'] }] })
    const snapshot = await readSnapshot(a)
    const methods = [...snapshot.methods.filter((name) => name !== 'crm.lead.add' && name !== 'crm.vat.list'), 'partner.thing.do']
    const { b24: b } = await open({ schema: { ...snapshot, methods } })
    const codeOf = (method: string): Promise<unknown> =>
      b.callUntyped(method, { fields: {} }).then(
        () => 'answer',
        ({ apiCode }: { apiCode: string }) => apiCode,
      )
    expect(await codeOf('crm.lead.add')).toBe('ERROR_METHOD_NOT_FOUND')
    expect(await codeOf('crm.vat.list')).toBe('ERROR_METHOD_NOT_FOUND')
    expect(await codeOf('user.get')).toBe('ERROR_METHOD_NOT_FOUND')
    expect(await codeOf('partner.thing.do')).toBe('NOT_EMULATED')
    expect(await codeOf('crm.deal.add')).toBe('answer')
    expect((await b.call('methods')).toSorted()).toEqual(methods.toSorted())
    expect(await b.callUntyped('app.info')).toEqual({ SCOPE: ['crm'], LICENSE: 'de_std' })
  })
})
