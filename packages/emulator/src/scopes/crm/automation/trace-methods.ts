import { MethodError, type MethodDefinition } from '../../../contract.ts'
import { insertRow } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import { objectsOf, toId, toText } from '../../read-params.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'

const TYPES: ReadonlyMap<string, number> = new Map([
  ['COMPANY', 4],
  ['CONTACT', 3],
  ['DEAL', 2],
  ['LEAD', 1],
  ['QUOTE', 7],
])

const refuse = (text: string): MethodError => new MethodError('ERROR_CORE', text)

/** `crm.tracking.trace.*`: where a visitor came from; api-reference/crm/tracking/index.md */
export function traceMethods(crm: Crm): readonly MethodDefinition[] {
  const { store } = crm
  store.exec('create table if not exists crm_trace (ID INTEGER PRIMARY KEY AUTOINCREMENT, TRACE TEXT, ENTITIES TEXT)')
  return defineMethods('crm.tracking.trace', 'crm', {
    add({ params }) {
      const trace = toText(params.get('TRACE'))
      if (trace === '') throw refuse('Parameter `TRACE` required.')
      if (!isJson(trace)) throw refuse('Can not parse JSON in parameter `TRACE`.')
      const entities = objectsOf(params.get('ENTITIES')).map(({ TYPE, ID }) => {
        const type = TYPES.get(toText(TYPE))
        if (type === undefined) throw refuse(`Wrong TYPE in parameter \`ENTITIES\`. Allowed types: ${[...TYPES.keys()].join()}`)
        const id = toId(ID) ?? 0
        if (id <= 0) throw refuse('Wrong ID in parameter `ENTITIES`.')
        if (!exists(crm, systemItem(crm, type), id)) throw refuse(`You have no access to entity \`${toText(TYPE)}\` with ID \`${id}\`.`)
        return { type, id }
      })
      return insertRow(store, 'crm_trace', { TRACE: trace, ENTITIES: JSON.stringify(entities) })
    },
    delete({ params }) {
      const id = toId(params.get('id'))
      if (id === undefined) throw refuse('Parameter `id` required.')
      store.run('delete from crm_trace where ID = ?', [id])
      return null
    },
  })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
