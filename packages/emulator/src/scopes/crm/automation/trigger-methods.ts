import { MethodError, type App, type Call, type CallParams, type MethodDefinition, type PortalContext } from '../../../contract.ts'
import { createStore } from '../../../store/create-store.ts'
import { defineMethods } from '../../define-methods.ts'
import { classicError, textOf, toId, toText } from '../../read-params.ts'
import { mayTouch } from '../items/rights.ts'
import type { Crm, Item } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'
import { findByTypeName } from './find-by-type-name.ts'

/** Tells who looks at the portal that a trigger was pulled; a name of the emulator's own, for no event of portals says so, and nobody binds to it. */
const TRIGGER_EVENT = 'ONCRMAUTOMATIONTRIGGER'

const denied = (text: string): MethodError => new MethodError('ACCESS_DENIED', `Access denied! ${text}`)

/**
 * `crm.automation.trigger` and `crm.automation.trigger.*`: api-reference/crm/automation/index.md. Stages that a trigger leads to are set by hand in a portal, so a
 * trigger moves nothing here.
 */
export function triggerMethods(crm: Crm): readonly MethodDefinition[] {
  const { store, portal } = crm
  store.exec('create table if not exists crm_trigger (APP_ID TEXT, CODE TEXT, NAME TEXT, primary key (APP_ID, CODE)) without rowid')
  const pull = (item: Item, id: number, code: string, app?: App): true => {
    portal.emit(TRIGGER_EVENT, {
      FIELDS: { OWNER_TYPE_ID: item.entity.entityTypeId, OWNER_ID: id, CODE: code, APP_ID: app?.clientId ?? null },
    })
    return true
  }
  const webhook: MethodDefinition = {
    name: 'crm.automation.trigger',
    scope: 'crm',
    tier: 'stateful',
    handler({ params, caller }) {
      const target = toText(params.get('target'))
      if (target === '') throw classicError('Target is not set.')
      const [, typeName, digits] = /^(.+)_(\d+)$/.exec(target) ?? []
      if (typeName === undefined || digits === undefined) throw classicError('Incorrect target format.')
      const item = findByTypeName(crm, typeName)
      const id = toId(digits) ?? 0
      if (!item || !exists(crm, item, id)) throw classicError('Target is not found.')
      if (!mayTouch(crm, item, caller, id)) throw denied('There are no permissions to update the entity.')
      return pull(item, id, toText(params.get('code')))
    },
  }
  return [
    webhook,
    ...defineMethods('crm.automation.trigger', 'crm', {
      add(call) {
        const app = requireApp(call)
        const code = requireCode(call.params)
        const name = toText(call.params.get('NAME'))
        if (name === '') throw classicError('Empty trigger name!')
        store.run('insert or replace into crm_trigger values (?, ?, ?)', [app.clientId, code, name])
        return true
      },
      list(call) {
        const rows = store.rows('select NAME, CODE from crm_trigger where APP_ID = ? order by CODE', [requireApp(call).clientId])
        return rows.map(([NAME, CODE]) => ({ NAME, CODE }))
      },
      delete(call) {
        const app = requireApp(call)
        const removed = store.run('delete from crm_trigger where APP_ID = ? and CODE = ?', [app.clientId, requireCode(call.params)])
        if (removed.changes === 0) throw classicError('Trigger not found')
        return true
      },
      execute(call) {
        const app = requireApp(call)
        const { params } = call
        const code = requireCode(params)
        if (store.value('select 1 from crm_trigger where APP_ID = ? and CODE = ?', [app.clientId, code]) !== 1)
          throw classicError(`Trigger with code ${code} is not registered.`)
        const typeId = toId(params.get('OWNER_TYPE_ID'))
        const item = typeId === undefined ? undefined : crm.item(typeId)
        // Contacts and companies have no stages to be led to.
        if (!item?.entity.stages) throw classicError('Incorrect parameter OWNER_TYPE_ID.')
        const id = toId(params.get('OWNER_ID')) ?? 0
        if (id <= 0) throw classicError('Incorrect parameter OWNER_ID.')
        return pull(item, id, code, app)
      },
    }),
  ]
}

/** With the application. */
export function forgetTriggers({ db }: PortalContext, { clientId }: App): void {
  createStore(db).run('delete from crm_trigger where APP_ID = ?', [clientId])
}

function requireApp({ caller }: Call): App {
  if (!caller.app) throw denied('Application context required')
  if (!caller.isAdmin) throw denied('Admin permissions required')
  return caller.app
}

function requireCode(params: CallParams): string {
  const code = textOf(params.get('CODE')) ?? ''
  if (code === '') throw classicError('Empty trigger code!')
  if (!/^[a-z0-9.\-_]+$/i.test(code)) throw classicError('Wrong trigger code!')
  return code
}
