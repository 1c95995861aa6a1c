import { Listing, MethodError, type Call, type CallParams, type MethodDefinition } from '../../../contract.ts'
import { compileFilter } from '../../../store/compile-filter.ts'
import { compileOrder } from '../../../store/compile-order.ts'
import { createReader, type Row } from '../../../store/create-reader.ts'
import { field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import { crmFilter, lenientOrder } from '../../classic-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { classicError, isYes, readClassicObject, textOf, toId, toText, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { createProseError } from '../prose-error.ts'
import { findDictionary, listDictionaries, type Dictionary } from './find-dictionary.ts'

const PROCESS = { S: 'success', F: 'failure' } as Readonly<Record<string, string>>

const schema = createSchema('crm_status', [
  field('ID', 'integer', { isReadOnly: true }),
  field('ENTITY_ID', 'string', { isRequired: true, isImmutable: true, title: 'Entity ID' }),
  field('STATUS_ID', 'string', { isRequired: true, isImmutable: true, title: 'Status' }),
  field('NAME', 'string', { isRequired: true }),
  field('NAME_INIT', 'string', { isReadOnly: true, title: 'Default name' }),
  field('SORT', 'integer', { title: 'Sorting' }),
  field('SYSTEM', 'char', { isReadOnly: true }),
  field('CATEGORY_ID', 'integer', { isImmutable: true }),
  field('COLOR', 'string'),
  field('SEMANTICS', 'char', { isImmutable: true, storage: 'text' }),
  field('EXTRA', 'crm_status_extra', { storage: 'none', title: 'Additional fields' }),
])
const columns = schema.fields.filter(({ storage }) => storage !== 'none')

/** `crm.status.*`: stages and dictionaries; api-reference/crm/status/index.md */
export function statusMethods(crm: Crm): readonly MethodDefinition[] {
  const { store } = crm
  const proseError = createProseError(crm.portal.settings.quirks)
  const reader = createReader(store, schema, crm.time)
  const shape = { family: 'classic', fields: columns } as const

  const requireStatus = (params: CallParams): Row => {
    const id = toId(params.get('id'))
    if (id === undefined || id <= 0) throw proseError('Invalid identifier.')
    const row = reader.one(shape, id)
    if (!row) throw proseError('Status is not found.')
    return row
  }
  const withExtra = (row: Row): Row => {
    const dictionary = findDictionary(crm, String(row['ENTITY_ID']))
    return dictionary?.stages ? { ...row, EXTRA: { SEMANTICS: extraOf(row), COLOR: row['COLOR'] } } : row
  }
  return defineMethods('crm.status', 'crm', {
    add: (call) => add(crm, call),
    // Stages of smart processes come without EXTRA: api-reference/crm/status/crm-status-get.md
    get: ({ params }) => {
      const row = requireStatus(params)
      return String(row['ENTITY_ID']).startsWith('DYNAMIC_') ? row : withExtra(row)
    },
    list({ params }) {
      const where = compileFilter(schema, 'classic', readClassicObject(params, 'filter'), crm.time, crmFilter(crm.portal))
      const order = readClassicObject(params, 'order')
      const orderBy = Object.keys(order).length > 0 ? compileOrder(schema, 'classic', order, lenientOrder) : 't.SORT, t.ID'
      const rows = reader.page(shape, { where, orderBy, limit: -1 }).map(withExtra)
      return new Listing(rows, rows.length, undefined)
    },
    update({ params }) {
      const row = requireStatus(params)
      const fields = readClassicObject(params, 'fields', { required: true })
      store.run('update crm_status set NAME = ?, SORT = ?, COLOR = ? where ID = ?', [
        textOf(fields['NAME']) ?? String(row['NAME']),
        toId(fields['SORT']) ?? Number(row['SORT']),
        textOf(fields['COLOR']) ?? textOf((fields['EXTRA'] as Fields | undefined)?.['COLOR']) ?? String(row['COLOR']),
        Number(row['ID']),
      ])
      return true
    },
    delete({ params }) {
      const row = requireStatus(params)
      if (row['SYSTEM'] === 'Y' && !isYes(readClassicObject(params, 'params')['FORCED'])) {
        throw proseError('CRM System Status can be deleted only if parameter FORCED is specified and equal to "Y".')
      }
      if (isInUse(crm, String(row['ENTITY_ID']), String(row['STATUS_ID']))) throw proseError('There are active items in this status.')
      store.run('delete from crm_status where ID = ?', [Number(row['ID'])])
      return true
    },
    fields: () => describeClassic(schema),
    'entity.items'({ params }) {
      const id = params.get('entityId')
      if (typeof id !== 'string' || id === '') throw proseError('The parameter entityId is not defined or invalid.')
      const rows = store.rows('select NAME, SORT, STATUS_ID from crm_status where ENTITY_ID = ? order by SORT, ID', [id])
      return rows.map(([NAME, SORT, STATUS_ID]) => ({ NAME, SORT, STATUS_ID }))
    },
    'entity.types': () => listDictionaries(crm).map(({ stages: _stages, ...facts }) => facts),
  })
}

/** A stage that ends in failure without being the first of them is an apology. */
function extraOf(row: Row): string {
  return String(row['STATUS_ID']).endsWith('APOLOGY') ? 'apology' : (PROCESS[String(row['SEMANTICS'])] ?? 'process')
}

function add(crm: Crm, { params }: Call): number {
  const fields = readClassicObject(params, 'fields', { required: true })
  const missing = ['ENTITY_ID', 'STATUS_ID'].filter((name) => !textOf(fields[name]))
  if (missing.length > 0) throw classicError(missing.map((name) => `The field ${name} is required.`).join(' '))
  const dictionary = findDictionary(crm, toText(fields['ENTITY_ID']))
  if (!dictionary) throw classicError('Specified entity type is not supported.')
  const name = textOf(fields['NAME'])
  if (!name) throw classicError('The field Title is required.')
  const sort = toId(fields['SORT']) ?? 10
  refuseAfterFinal(crm, dictionary, sort)
  const statusId = withPrefix(dictionary, toText(fields['STATUS_ID']))
  if (crm.store.value('select 1 from crm_status where ENTITY_ID = ? and STATUS_ID = ?', [dictionary.ID, statusId])) {
    throw new MethodError('ERROR_CORE', 'The specified status ID already exists.')
  }
  const semantics = fields['SEMANTICS'] === 'F' ? 'F' : null
  return crm.store.run(
    "insert into crm_status (ENTITY_ID, STATUS_ID, NAME, NAME_INIT, SORT, SYSTEM, CATEGORY_ID, COLOR, SEMANTICS) values (?, ?, ?, '', ?, 'N', ?, ?, ?)",
    [dictionary.ID, statusId, name, sort, dictionary.stages?.categoryId || null, textOf(fields['COLOR']) ?? '', semantics],
  ).lastId
}

/** New stages stand before the successful one: api-reference/crm/status/crm-status-add.md */
function refuseAfterFinal(crm: Crm, dictionary: Dictionary, sort: number): void {
  if (!dictionary.ID.startsWith('DEAL_STAGE')) return
  const final = crm.store.value("select SORT from crm_status where ENTITY_ID = ? and SEMANTICS = 'S'", [dictionary.ID])
  if (typeof final !== 'number' || sort <= final) return
  throw classicError(
    'Cannot create more stages after the final stage because the final successful stage already exists. Try using sort order values less than that of the final stage.',
  )
}

function withPrefix({ stages }: Dictionary, statusId: string): string {
  return stages?.prefix && !statusId.startsWith(stages.prefix) ? stages.prefix + statusId : statusId
}

function isInUse(crm: Crm, dictionary: string, statusId: string): boolean {
  const stages = findDictionary(crm, dictionary)?.stages
  if (!stages) return false
  const item = crm.item(stages.entityTypeId)
  return (
    item !== undefined &&
    crm.store.value(`select 1 from ${item.entity.table} where ${item.entity.stages?.column} = ? limit 1`, [statusId]) === 1
  )
}
