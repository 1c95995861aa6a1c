import { MethodError, type App, type Call, type MethodDefinition, type PortalContext } from '../../../contract.ts'
import { readFileData, readPair } from '../../../files/read-file-wish.ts'
import { createStore } from '../../../store/create-store.ts'
import { defineMethods } from '../../define-methods.ts'
import { classicError, isYes, readClassicObject, toText } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'

/** `crm.activity.type.*`, types of activities that an application brings: api-reference/crm/timeline/activities/types/index.md */
export function activityTypeMethods({ store, portal }: Crm): readonly MethodDefinition[] {
  store.exec(`create table if not exists crm_activity_type
    (CLIENT_ID text, TYPE_ID text, NAME text, IS_CONFIGURABLE_TYPE text, ICON_ID integer, primary key (CLIENT_ID, TYPE_ID))`)
  const iconOf = (app: App, typeId: string): number | undefined => {
    const icon = store.value('select ICON_ID from crm_activity_type where CLIENT_ID = ? and TYPE_ID = ?', [app.clientId, typeId])
    return icon === undefined ? undefined : Number(icon)
  }
  return defineMethods('crm.activity.type', 'crm', {
    add(call) {
      const app = requireAdminOfApp(call)
      const fields = readClassicObject(call.params, 'fields', { required: true })
      const typeId = toText(fields['TYPE_ID'])
      if (typeId === '') throw new MethodError('INVALID_ARG_VALUE', 'TYPE_ID is required')
      if (iconOf(app, typeId) !== undefined) throw new MethodError('INVALID_ARG_VALUE', `Type "${typeId}" already exists`)
      const icon = readFileData(fields['ICON_FILE']) ?? readPair(fields['ICON_FILE'])
      store.run('insert into crm_activity_type values (?, ?, ?, ?, ?)', [
        app.clientId,
        typeId,
        toText(fields['NAME']),
        isYes(fields['IS_CONFIGURABLE_TYPE']) ? 'Y' : 'N',
        icon ? portal.files.add(icon) : 0,
      ])
      return true
    },
    list(call) {
      const app = requireAdminOfApp(call)
      const rows = store.rows(
        'select TYPE_ID, NAME, IS_CONFIGURABLE_TYPE, ICON_ID from crm_activity_type where CLIENT_ID = ? order by rowid',
        [app.clientId],
      )
      return rows.map(([id, name, isConfigurable, icon]) => ({
        TYPE_ID: id,
        NAME: name,
        IS_CONFIGURABLE_TYPE: isConfigurable,
        ICON_ID: String(icon),
      }))
    },
    delete(call) {
      const typeId = toText(call.params.get('TYPE_ID'))
      const app = requireAdminOfApp(call)
      const icon = iconOf(app, typeId)
      if (icon === undefined) throw new MethodError('INVALID_ARG_VALUE', `Type "${typeId}" does not exist`)
      portal.files.delete(icon)
      store.run('delete from crm_activity_type where CLIENT_ID = ? and TYPE_ID = ?', [app.clientId, typeId])
      return true
    },
  })
}

/** With the application. */
export function forgetActivityTypes({ db, files }: PortalContext, { clientId }: App): void {
  const store = createStore(db)
  for (const [icon] of store.rows('select ICON_ID from crm_activity_type where CLIENT_ID = ?', [clientId])) files.delete(Number(icon))
  store.run('delete from crm_activity_type where CLIENT_ID = ?', [clientId])
}

function requireAdminOfApp({ caller }: Call): App {
  if (!caller.app) throw classicError('Access denied! Application context required')
  if (!caller.isAdmin) throw classicError('Admin permissions required')
  return caller.app
}
