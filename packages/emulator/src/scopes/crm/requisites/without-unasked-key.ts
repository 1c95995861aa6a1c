import type { Call } from '../../../contract.ts'
import type { Row } from '../../../store/create-reader.ts'
import { listOf } from '../../../store/encode-value.ts'
import { toText } from '../../read-params.ts'

/** Lists of requisites show the ID only where it is selected: api-reference/crm/requisites/universal/crm-requisite-list.md */
export function withoutUnaskedKey(rows: readonly Row[], { params }: Call): readonly Row[] {
  const select = listOf(params.get('select')).map((name) => toText(name).toUpperCase())
  if (select.length === 0 || select.includes('ID') || select.includes('*')) return rows
  return rows.map((row) => {
    const { ID: _, ...asked } = row
    return asked
  })
}
