import type { MethodDefinition } from '../../../contract.ts'
import { listOf } from '../../../store/encode-value.ts'
import { toText } from '../../read-params.ts'
import { normalize } from '../items/multifields.ts'
import type { Crm } from '../open-crm.ts'
import { createProseError } from '../prose-error.ts'

const OWNERS = [
  ['LEAD', 1],
  ['CONTACT', 3],
  ['COMPANY', 4],
] as const
const MAX_VALUES = 20
/** After so many of one type no other is looked for. */
const ENOUGH = 20

/** `crm.duplicate.findbycomm`: leads, contacts and companies by phone or e-mail; api-reference/crm/duplicates/crm-duplicate-find-by-comm.md */
export function duplicateMethods(crm: Crm): readonly MethodDefinition[] {
  const { quirks } = crm.portal.settings
  const proseError = createProseError(quirks)
  const find: MethodDefinition['handler'] = ({ params }) => {
    const type = toText(params.get('type')).toUpperCase()
    if (type === '') throw proseError('Communication type is not defined')
    if (type !== 'PHONE' && type !== 'EMAIL') throw proseError(`Communication type '${type}' is not supported in current context`)
    // Every value is stored as it was written and in a form to compare by.
    const isExact = type === 'PHONE' && quirks.phoneComparison === 'exact'
    const column = isExact ? 'VALUE' : 'NORMAL'
    const values = listOf(params.get('values'))
      .slice(0, MAX_VALUES)
      .map((value) => (isExact ? toText(value) : normalize(type, toText(value))))
    if (values.length === 0) throw proseError('Communication values is not defined')
    const wanted = toText(params.get('entity_type')).toUpperCase()
    const found: Record<string, readonly number[]> = {}
    for (const [name, ownerTypeId] of OWNERS.filter(([each]) => wanted === '' || wanted === each)) {
      const ids = crm.store.rows(
        `select distinct OWNER_ID from crm_multifield where ${column} in (select value from json_each(?)) and ${column} <> '' and TYPE_ID = ? and OWNER_TYPE_ID = ? order by OWNER_ID`,
        [JSON.stringify(values), type, ownerTypeId],
      )
      if (ids.length > 0) found[name] = ids.map(([id]) => Number(id))
      if (ids.length >= ENOUGH) break
    }
    // An empty map answers as a list, as everywhere in this portal; here no sample shows it.
    return Object.keys(found).length > 0 || quirks.noDuplicates === 'object' ? found : []
  }
  return [{ name: 'crm.duplicate.findbycomm', scope: 'crm', tier: 'stateful', handler: find }]
}
