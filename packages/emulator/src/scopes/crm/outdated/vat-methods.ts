import type { MethodDefinition } from '../../../contract.ts'
import type { Row } from '../../../store/create-reader.ts'
import { listOf } from '../../../store/encode-value.ts'
import { vatSchema } from '../../catalog/vat-schema.ts'
import { defineMethods } from '../../define-methods.ts'
import { classicFamily } from '../../family/classic-family.ts'
import type { Family } from '../../family/family.ts'
import { openRecords } from '../../family/open-records.ts'
import { classicError, readClassicObject, toId, toText } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'

/** Sizes and titles that only these methods tell: api-reference/crm/outdated/vat/crm-vat-fields.md */
const FIELDS = {
  ID: { type: 'integer', size: '11', isRequired: false, isReadOnly: true, title: 'ID' },
  TIMESTAMP_X: { type: 'datetime', isRequired: false, isReadOnly: true, title: 'Modification Date' },
  ACTIVE: { type: 'string', size: '1', isRequired: false, isReadOnly: false, title: 'Activity' },
  C_SORT: { type: 'integer', size: '18', isRequired: false, isReadOnly: false, title: 'Sorting' },
  NAME: { type: 'string', size: '50', isRequired: false, isReadOnly: false, title: 'Name' },
  RATE: { type: 'double', size: '18,2', isRequired: false, isReadOnly: false, title: 'Rate' },
}

/** `crm.vat.*`: the rates of `catalog.vat.*` under their old names; api-reference/crm/outdated/vat/index.md */
export function vatMethods(crm: Crm): readonly MethodDefinition[] {
  const { portal, time } = crm
  const family: Family = {
    prefix: 'crm.vat',
    scope: 'crm',
    schema: vatSchema,
    refusals: {
      notFound: (_, { method }) => classicError(method.endsWith('.get') ? 'VAT rate not found.' : 'Invalid identifier.'),
      missing: () => classicError('Invalid parameters.'),
      invalid: () => classicError('Invalid parameters.'),
    },
    without: ['list', 'update', 'delete', 'fields'],
    prepare: ({ id, sent }) => ({
      ...(id === undefined && { ACTIVE: 'Y', SORT: 100, ...sent }),
      TIMESTAMP_X: time.format(portal.now()),
    }),
    finish: (rows, { method }) => (method.toLowerCase().endsWith('.get') ? rows.map(withoutTime) : rows).map(withRate),
  }
  const records = openRecords(portal, family)
  const requireId = (id: unknown): number => {
    const known = toId(id)
    if (known === undefined || known <= 0) throw classicError('Invalid identifier.')
    return known
  }
  const [list] = classicFamily(portal, { ...family, without: ['add', 'get', 'update', 'delete', 'fields'] }, records)
  return [
    ...classicFamily(portal, family, records),
    ...defineMethods('crm.vat', 'crm', {
      list(call) {
        const selected = listOf(call.params.get('select')).map((name) => toText(name))
        if (selected.some((name) => !vatSchema.find('classic', name))) throw classicError('Inadmissible fields for selection')
        return list!.handler(call)
      },
      update(call) {
        const id = requireId(call.params.get('id'))
        records.update(call, id, readClassicObject(call.params, 'fields', { required: true }), 'classic')
        return id
      },
      delete(call) {
        records.remove(call, requireId(call.params.get('id')))
        return true
      },
      fields: () => FIELDS,
    }),
  ]
}

/** Only lists and fields tell of the time: api-reference/crm/outdated/vat/crm-vat-get.md */
function withoutTime(row: Row): Row {
  const { TIMESTAMP_X: _, ...shown } = row
  return shown
}

const withRate = (row: Row): Row =>
  row['RATE'] === undefined || row['RATE'] === null ? row : { ...row, RATE: Number(row['RATE']).toFixed(2) }
