import { afterAll, beforeAll, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

const BOB = 2

/** Refusals of single methods, beside those that the tests of their scopes go over by families. */
let office: Office
let dataset: number
let folders: readonly [id: number, targetFolderId: number]
let chat: number
let activity: number
beforeAll(async () => {
  office = await openOffice({ apps: [{ ...app, scope: '*' }] })
  const { call } = office
  const settings = {
    urlCheck: 'https://bi.example/',
    urlData: 'https://bi.example/',
    urlTableList: 'https://bi.example/',
    urlTableDescription: 'https://bi.example/',
  }
  const connector: { readonly id: number } = await call('biconnector.connector.add', {
    fields: { title: 'C', logo: 'https://bi.example/l.png', ...settings, settings: [] },
  })
  const source: { readonly id: number } = await call('biconnector.source.add', {
    fields: { title: 'S', connectorId: connector.id, settings: [] },
  })
  const added: { readonly id: number } = await call('biconnector.dataset.add', {
    fields: {
      name: 'd',
      sourceId: source.id,
      externalName: 'd',
      externalCode: 'd',
      fields: [{ type: 'int', name: 'ID', externalCode: 'ID' }],
    },
  })
  dataset = added.id
  const { ID }: { readonly ID: number } = await call('disk.folder.addSubFolder', { id: 1, data: { NAME: 'Docs' } })
  const { ID: other }: { readonly ID: number } = await call('disk.folder.addSubFolder', { id: 1, data: { NAME: 'Other' } })
  await call('disk.folder.addSubFolder', { id: other, data: { NAME: 'Docs' } })
  folders = [ID, other]
  chat = await call('im.chat.add', { USERS: [BOB] })
  const { id }: { readonly id: string } = await call('crm.lead.add', { fields: { TITLE: 'L' } }).then((lead) => ({ id: String(lead) }))
  const made: { readonly activity: { readonly id: number } } = await call('crm.activity.configurable.add', {
    ownerTypeId: 1,
    ownerId: Number(id),
    fields: { typeId: 'CONFIGURABLE', completed: false },
    layout: {
      icon: { code: 'call-completed' },
      header: { title: 'T' },
      body: { logo: { code: 'call-incoming' }, blocks: { b: { type: 'text', properties: { value: 'v' } } } },
    },
  })
  activity = made.activity.id
})
afterAll(() => office.portal.close())

const rows: readonly (readonly [method: string, params: () => object, error: string, text: string])[] = [
  [
    'biconnector.dataset.update',
    () => ({ id: dataset, fields: { colour: 'red' } }),
    'VALIDATION_UNKNOWN_PARAMETERS',
    'Unknown parameters: colour',
  ],
  [
    'crm.activity.configurable.update',
    () => ({ id: activity, fields: { completed: true }, layout: {} }),
    'ERROR_EMPTY_LAYOUT',
    'The layout field must be filled',
  ],
  [
    'disk.folder.moveTo',
    () => ({ id: folders[0], targetFolderId: folders[1] }),
    'DISK_OBJ_22000',
    'A folder with this name already exists',
  ],
  [
    'imopenlines.crm.chat.getLastId',
    () => ({ CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: 'x' }),
    'ERROR_ARGUMENT',
    "The value of an argument 'CRM_ENTITY' has an invalid type",
  ],
  [
    'imopenlines.crm.chat.user.delete',
    () => ({ CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: 'x', USER_ID: 1 }),
    'ERROR_ARGUMENT',
    "The value of an argument 'CRM_ENTITY' has an invalid type",
  ],
  ['imopenlines.operator.transfer', () => ({ TRANSFER_ID: BOB }), 'CHAT_ID_EMPTY', "Chat ID can't be empty"],
  ['imopenlines.session.mode.pin', () => ({ CHAT_ID: chat + 99 }), 'CHAT_ID', 'The provided chat identifier is invalid'],
  ['userfieldconfig.list', () => ({ moduleId: 'nothing' }), '', 'No settings for UserFieldAccess'],
]
it.each(rows)('%s', async (method, params, error, text) => {
  expect(await office.ask(method, params())).toMatchObject({ error, error_description: text })
})
