import { MethodError, type MethodDefinition } from '../../contract.ts'
import { listOf } from '../../store/encode-value.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { readOrder, readWhere } from '../controller-list.ts'
import type { DefineOver } from '../define-over.ts'
import { listPage, readStart } from '../list-page.ts'
import { requireInteger, requireObject, toText, type Fields } from '../read-params.ts'
import { deleteItems, itemTable } from './items.ts'
import { notFound, typeSchema, type Rpa } from './open-rpa.ts'
import { readPermissions, requireRight } from './permissions.ts'

/** Processes: api-reference/outdated/rpa/type/index.md */
export function typeMethods(define: DefineOver<Rpa>): readonly MethodDefinition[] {
  return define('rpa.type', {
    add({ store, types }, { params, caller }) {
      const fields = requireObject(params, 'fields')
      const title = toText(fields['title']).trim()
      if (title === '') throw new MethodError(0, 'The title of the process is not specified')
      // Checked before there is an id for them.
      readPermissions(0, fields['permissions'])
      const id = insertRow(store, 'rpa_type', {
        IMAGE: '',
        ...columnsOf(fields),
        TITLE: title,
        CREATED_BY: caller.userId,
        SETTINGS: JSON.stringify(fields['settings'] ?? []),
        PERMISSIONS: '[]',
      })
      updateRow(store, 'rpa_type', { PERMISSIONS: JSON.stringify(readPermissions(id, fields['permissions'])) }, id)
      return { type: types.one(ALL, id) }
    },
    update(rpa, { params, caller }) {
      const id = requireInteger(params, 'id')
      const fields = requireObject(params, 'fields')
      requireRight(rpa, caller, id, 'MODIFY')
      const { settings, permissions } = fields
      const values = {
        ...columnsOf(fields),
        ...(settings !== undefined && { SETTINGS: JSON.stringify(settings ?? []) }),
        ...(permissions !== undefined && { PERMISSIONS: JSON.stringify(readPermissions(id, permissions)) }),
      }
      updateRow(rpa.store, 'rpa_type', values, id)
      return { type: rpa.types.one(ALL, id) }
    },
    get({ types }, { params }) {
      const type = types.one(ALL, requireInteger(params, 'id'))
      if (!type) throw notFound('Process')
      return { type }
    },
    list({ portal, types, time }, { params }) {
      const names = listOf(params.get('select'))
      const fields = typeSchema.of('universal').filter((each) => names.length === 0 || names.includes(each.names.universal))
      const where = readWhere(typeSchema, params, time)
      const request = {
        shape: { family: 'universal', fields },
        where,
        orderBy: readOrder(typeSchema, params),
        start: readStart(params),
        member: 'types',
      } as const
      return listPage(portal, types, request)
    },
    /** With all that it holds. */
    delete(rpa, { params, caller }) {
      const id = requireInteger(params, 'id')
      requireRight(rpa, caller, id, 'MODIFY')
      const { store } = rpa
      deleteItems(rpa, id)
      for (const table of ['rpa_stage', 'rpa_timeline', 'rpa_field_setting']) store.run(`delete from ${table} where TYPE_ID = ?`, [id])
      const fields = 'select ID from crm_user_field where ENTITY_ID = ?'
      store.run(`delete from crm_user_field_option where FIELD_ID in (${fields})`, [`RPA_${id}`])
      store.run('delete from crm_user_field where ENTITY_ID = ?', [`RPA_${id}`])
      store.exec(`drop table if exists ${itemTable(id)}`)
      store.run('delete from rpa_type where ID = ?', [id])
      return null
    },
  })
}

const ALL = { family: 'universal', fields: typeSchema.of('universal') } as const

function columnsOf(fields: Fields): Values {
  const title = toText(fields['title']).trim()
  return {
    ...(title !== '' && { TITLE: title }),
    ...(fields['image'] !== undefined && { IMAGE: toText(fields['image']) }),
  }
}
