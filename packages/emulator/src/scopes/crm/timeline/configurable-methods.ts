import { MethodError, type App, type Call, type MethodDefinition, type SqlValue } from '../../../contract.ts'
import { defineMethods } from '../../define-methods.ts'
import { isYes, requireInteger, requireObject, textOf, toId, toText, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { bindingsOf } from './activity-bindings.ts'
import { announceActivity } from './announce-activity.ts'
import { requireAppContext } from './app-context.ts'
import { checkLayout } from './layout/check-layout.ts'
import { layoutShape } from './layout/layout-shapes.ts'
import { readPings } from './read-pings.ts'
import { accessDenied, mayTouchAny, notFound, requireOwner } from './refusals.ts'
import { CONFIGURABLE, insertActivity, updateActivity } from './save-activity.ts'

type Values = Record<string, SqlValue>

/** `crm.activity.configurable.*`: api-reference/crm/timeline/activities/configurable/index.md */
export function configurableMethods(crm: Crm): readonly MethodDefinition[] {
  const requireAccess = (id: number, { caller }: Call): void => {
    if (!mayTouchAny(crm, caller, bindingsOf(crm, id))) throw accessDenied()
  }
  return defineMethods('crm.activity.configurable', 'crm', {
    add(call) {
      const { params, caller } = call
      const app = requireAppContext(call)
      for (const name of ['ownerTypeId', 'ownerId']) requireInteger(params, name)
      const fields = requireObject(params, 'fields')
      const layout = readLayout(requireObject(params, 'layout'))
      const owner = requireOwner(crm, call)
      const defaults = { PROVIDER_TYPE_ID: 'CONFIGURABLE', RESPONSIBLE_ID: caller.userId, PING_OFFSETS: '[]', BADGE_CODE: '' }
      const values = { ...defaults, ...readFields(crm, app, fields), ...layout, CLIENT_ID: app.clientId }
      refuseIncomingDeadline(values)
      const own = { OWNER_TYPE_ID: owner.typeId, OWNER_ID: owner.id, TYPE_ID: 6, PROVIDER_ID: CONFIGURABLE, DESCRIPTION: '' }
      const id = insertActivity(crm, { ...own, ...values }, caller.userId)
      announceActivity(crm, 'ADD', id)
      return { activity: { id } }
    },
    get(call) {
      requireAppContext(call)
      const id = requireInteger(call.params, 'id')
      const activity = describe(crm, id)
      if (!activity) throw notFound()
      requireAccess(id, call)
      return { activity }
    },
    update(call) {
      const app = requireAppContext(call)
      const id = requireInteger(call.params, 'id')
      const fields = requireObject(call.params, 'fields')
      // Its page stars the layout, and leaves it out in a sample, as live tests of other clients do.
      const layout = call.params.has('layout') ? readLayout(requireObject(call.params, 'layout')) : {}
      const known = crm.store.row('select CLIENT_ID, DEADLINE, IS_INCOMING_CHANNEL from crm_activity where ID = ? and PROVIDER_ID = ?', [
        id,
        CONFIGURABLE,
      ])
      if (!known) throw notFound()
      requireAccess(id, call)
      const [clientId, deadline = null, incoming = null] = known
      if (clientId !== app.clientId)
        throw new MethodError('ERROR_WRONG_APPLICATION', 'The activity can only be changed by the application that created it')
      const values = { ...readFields(crm, app, fields), ...layout }
      refuseIncomingDeadline({ DEADLINE: deadline, IS_INCOMING_CHANNEL: incoming, ...values })
      updateActivity(crm, id, values, call.caller.userId)
      announceActivity(crm, 'UPDATE', id)
      return { activity: { id } }
    },
  })
}

function readLayout(layout: Fields): Values {
  if (Object.keys(layout).length === 0) throw new MethodError('ERROR_EMPTY_LAYOUT', 'The layout field must be filled')
  const checked = checkLayout(layout, layoutShape) as { readonly header: { readonly title: unknown } }
  const { title } = checked.header
  // The list of activities calls it by its title; of several languages by one of them.
  const subject = textOf(title) ?? toText(Object.values(title as object)[0])
  return { LAYOUT: JSON.stringify(checked), SUBJECT: subject }
}

/** What a call leaves out stays as it is. */
function readFields(crm: Crm, app: App, fields: Fields): Values {
  const wrong = (name: string): MethodError => new MethodError('WRONG_FIELD_VALUE', `Field "${name}" has a wrong value`)
  const values: Values = {}
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined) continue
    if (name === 'completed') values['COMPLETED'] = isYes(value) ? 'Y' : 'N'
    else if (name === 'isIncomingChannel') values['IS_INCOMING_CHANNEL'] = isYes(value) ? 'Y' : 'N'
    else if (name === 'pingOffsets') values['PING_OFFSETS'] = JSON.stringify(readPings(value))
    else if (name === 'originatorId' || name === 'originId') values[name === 'originId' ? 'ORIGIN_ID' : 'ORIGINATOR_ID'] = toText(value)
    else if (name === 'responsibleId') {
      const person = toId(value)
      if (person === undefined || person <= 0) throw wrong(name)
      values['RESPONSIBLE_ID'] = person
    } else if (name === 'deadline' && value !== '') {
      const deadline = crm.time.parse(toText(value))
      if (deadline === undefined) throw wrong(name)
      Object.assign(values, { DEADLINE: deadline, START_TIME: deadline, END_TIME: deadline })
    } else if (name === 'badgeCode') {
      if (value !== '' && crm.store.value('select 1 from crm_activity_badge where CODE = ?', [toText(value)]) !== 1) throw wrong(name)
      values['BADGE_CODE'] = toText(value)
    } else if (name === 'typeId' && value !== '') {
      if (!isKnownType(crm, app, toText(value))) throw wrong(name)
      values['PROVIDER_TYPE_ID'] = toText(value)
    }
  }
  return values
}

function isKnownType({ store }: Crm, app: App, typeId: string): boolean {
  const own = "select 1 from crm_activity_type where CLIENT_ID = ? and TYPE_ID = ? and IS_CONFIGURABLE_TYPE = 'Y'"
  return typeId === 'CONFIGURABLE' || store.value(own, [app.clientId, typeId]) === 1
}

function refuseIncomingDeadline(values: Values): void {
  if (values['IS_INCOMING_CHANNEL'] === 'Y' && values['DEADLINE'])
    throw new MethodError('INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE', 'An incoming activity cannot have a deadline')
}

function describe({ store }: Crm, id: number): unknown {
  const row = store.row(
    `select OWNER_TYPE_ID, OWNER_ID, PROVIDER_TYPE_ID, COMPLETED, DEADLINE, PING_OFFSETS, IS_INCOMING_CHANNEL, RESPONSIBLE_ID, BADGE_CODE,
      ORIGINATOR_ID, ORIGIN_ID, LAYOUT from crm_activity where ID = ? and PROVIDER_ID = ?`,
    [id, CONFIGURABLE],
  )
  if (!row) return undefined
  const [ownerTypeId, ownerId, typeId, completed, deadline, pings, incoming, responsibleId, badgeCode, originatorId, originId, layout] = row
  const fields = {
    typeId,
    completed: completed === 'Y',
    deadline,
    pingOffsets: JSON.parse(String(pings)) as unknown,
    isIncomingChannel: incoming === 'Y',
    responsibleId,
    badgeCode,
    originatorId,
    originId,
  }
  return { id, ownerTypeId, ownerId, fields, layout: JSON.parse(String(layout)) as unknown }
}
