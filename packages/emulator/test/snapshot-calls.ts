import type { Portal } from '../src/index.ts'

/** A call of the REST API; with `asApp` by the access token of the portal's first application. */
export interface SnapshotCall {
  readonly method: string
  readonly params?: object
  readonly asApp?: boolean
  readonly isV3?: boolean
  readonly key?: string
}

const picture = ['dot.txt', Buffer.from('a dot').toString('base64')]

/** Calls that leave something behind, in as many corners of the portal as there are. */
export const writes: readonly SnapshotCall[] = [
  { method: 'crm.deal.add', params: { fields: { TITLE: 'Chair', UF_CRM_COLOUR: 'red' } } },
  { method: 'crm.deal.delete', params: { id: 3 } },
  { method: 'crm.deal.update', params: { id: 5, fields: { STAGE_ID: 'WON' } } },
  { method: 'crm.deal.userfield.add', params: { fields: { FIELD_NAME: 'COLOUR', USER_TYPE_ID: 'string' } } },
  { method: 'crm.type.add', params: { fields: { title: 'Rental' } } },
  { method: 'crm.item.add', params: { entityTypeId: 1030, fields: { title: 'Flat' } } },
  {
    method: 'crm.contact.add',
    params: { fields: { NAME: 'Ann', PHONE: [{ VALUE: '+1 202', VALUE_TYPE: 'WORK' }], PHOTO: { fileData: picture } } },
  },
  { method: 'crm.timeline.comment.add', params: { fields: { ENTITY_ID: 5, ENTITY_TYPE: 'deal', COMMENT: 'Called', FILES: [picture] } } },
  { method: 'crm.status.add', params: { fields: { ENTITY_ID: 'SOURCE', STATUS_ID: 'FAIR', NAME: 'Fair' } } },
  { method: 'tasks.task.add', params: { fields: { TITLE: 'Call', RESPONSIBLE_ID: 1 } } },
  { method: 'tasks.task.add', params: { fields: { title: 'Once', creatorId: 1, responsibleId: 1 } }, isV3: true, key: 'k1' },
  { method: 'disk.folder.uploadfile', params: { id: 1, data: { NAME: 'a.txt' }, fileContent: picture, generateUniqueName: true } },
  { method: 'disk.storage.addfolder', params: { id: 1, data: { NAME: 'Folder' } } },
  { method: 'im.message.add', params: { DIALOG_ID: 2, MESSAGE: 'Hello' } },
  { method: 'log.blogpost.add', params: { POST_MESSAGE: 'News' } },
  { method: 'entity.add', params: { ENTITY: 'menu', NAME: 'Menu', ACCESS: { U1: 'X' } }, asApp: true },
  { method: 'catalog.product.add', params: { fields: { iblockId: 14, name: 'Chair' } } },
  { method: 'user.add', params: { EMAIL: 'new@example.com', UF_DEPARTMENT: [1] } },
  { method: 'app.option.set', params: { options: { colour: 'red' } }, asApp: true },
  { method: 'event.bind', params: { event: 'OnCrmDealAdd', handler: 'https://app.example/event' }, asApp: true },
  { method: 'event.bind', params: { event: 'OnCrmDealUpdate', event_type: 'offline' }, asApp: true },
  { method: 'event.offline.get', params: {}, asApp: true },
  { method: 'placement.bind', params: { PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER: 'https://app.example/tab' }, asApp: true },
  {
    method: 'bizproc.robot.add',
    params: { CODE: 'sms', HANDLER: 'https://app.example/robot', NAME: 'Send', USE_SUBSCRIPTION: 'Y' },
    asApp: true,
  },
  { method: 'mailservice.add', params: { NAME: 'Post', SERVER: 'imap.example.com' } },
  {
    method: 'messageservice.sender.add',
    params: { CODE: 'own', TYPE: 'SMS', HANDLER: 'https://app.example/sms', NAME: 'Own' },
    asApp: true,
  },
  { method: 'imopenlines.config.add', params: { PARAMS: { LINE_NAME: 'Support' } } },
  { method: 'telephony.externalCall.register', params: { USER_ID: 1, PHONE_NUMBER: '+1202', TYPE: 1, CRM_CREATE: 1 }, asApp: true },
  {
    method: 'calendar.event.add',
    params: { type: 'user', ownerId: 1, name: 'Meet', from: '2026-02-01', to: '2026-02-01', skip_time: 'Y' },
  },
  { method: 'crm.lead.add', params: { fields: { TITLE: 'Lead' } } },
  { method: 'crm.lead.list', params: { start: -1 } },
  { method: 'crm.deal.userfield.delete', params: { id: 1 } },
  { method: 'crm.type.delete', params: { id: 1 } },
]

/** Calls that tell what the portal holds. */
export const reads: readonly SnapshotCall[] = [
  ...['deal', 'lead', 'contact', 'company', 'quote', 'activity', 'status', 'currency'].map((name) => ({
    method: `crm.${name}.list`,
    params: { select: ['*', 'UF_*', 'PHONE'] },
  })),
  { method: 'crm.deal.fields' },
  { method: 'crm.deal.userfield.list' },
  { method: 'crm.type.list' },
  { method: 'crm.item.list', params: { entityTypeId: 1030 } },
  { method: 'crm.contact.get', params: { id: 91 } },
  { method: 'crm.stagehistory.list', params: { entityTypeId: 2, order: { ID: 'DESC' } } },
  { method: 'crm.timeline.comment.list', params: { filter: { ENTITY_ID: 5, ENTITY_TYPE: 'deal' } } },
  { method: 'tasks.task.list' },
  { method: 'tasks.task.get', params: { id: 1 }, isV3: true },
  { method: 'disk.storage.getlist' },
  { method: 'disk.storage.getchildren', params: { id: 1 } },
  { method: 'im.recent.list' },
  { method: 'log.blogpost.get' },
  { method: 'entity.get', asApp: true },
  { method: 'catalog.product.list', params: { select: ['id', 'iblockId', 'name'], filter: { iblockId: 14 } } },
  { method: 'user.get' },
  { method: 'app.info', asApp: true },
  { method: 'app.option.get', asApp: true },
  { method: 'event.get', asApp: true },
  { method: 'event.offline.list', asApp: true },
  { method: 'placement.get', asApp: true },
  { method: 'bizproc.robot.list', asApp: true },
  { method: 'mailservice.list' },
  { method: 'messageservice.sender.list', asApp: true },
  { method: 'imopenlines.config.list.get' },
  { method: 'calendar.event.get', params: { type: 'user', ownerId: 1, from: '2026-01-01', to: '2026-12-31' } },
  { method: 'server.time' },
]

/** What the portal answers, byte for byte; events have arrived. */
export async function send(portal: Portal, { method, params = {}, asApp, isV3, key }: SnapshotCall, token: string): Promise<string> {
  const base = asApp ? `${portal.url}/rest/` : isV3 ? portal.webhook.replace('/rest/', '/rest/api/') : portal.webhook
  const response = await portal.fetch(base + method, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(key !== undefined && { 'Idempotency-Key': key }) },
    body: JSON.stringify({ ...params, ...(asApp && { auth: token }) }),
  })
  const text = await response.text()
  await portal.clock.run(portal.deliveries.settled())
  return `${method} ${response.status} ${text}`
}
