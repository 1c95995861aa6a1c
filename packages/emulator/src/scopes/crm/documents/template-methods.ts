import type { Call } from '../../../contract.ts'
import { phpMap } from '../../../php/php-map.ts'
import { parseFilterKey } from '../../../store/filter-operator.ts'
import type { Where } from '../../../store/compile-filter.ts'
import { listOf } from '../../../store/encode-value.ts'
import type { Values } from '../../../store/write-row.ts'
import { toCamel } from '../../../store/field.ts'
import { codesOf } from '../../../system/access-codes.ts'
import { linksOf } from '../../documentgenerator/links.ts'
import { listRows, mapOf } from '../../documentgenerator/list-rows.ts'
import { nextNumber } from '../../documentgenerator/numerators.ts'
import { denied, readId, refused } from '../../documentgenerator/refusals.ts'
import { mayModify, requireRight } from '../../documentgenerator/rights.ts'
import { schemasOf } from '../../documentgenerator/schemas.ts'
import { columnsOf, findTemplate, readFile, usersOf, type Template } from '../../documentgenerator/templates.ts'
import { changeTemplate, insertTemplate, removeTemplate } from '../../documentgenerator/write-template.ts'
import { requireInteger, requireObject, textOf, toId, toText, type Fields } from '../../read-params.ts'
import { describeFields } from './describe-fields.ts'
import { mayReach, requireAccess, requireProvider, uncoded, type CrmDocuments } from './owners.ts'
import { readSource } from './read-source.ts'

const schema = schemasOf.crm.template

export type CrmDocumentHandlers = Readonly<Record<string, (open: CrmDocuments, call: Call) => unknown>>

/** `crm.documentgenerator.template.*`: api-reference/crm/document-generator/templates/index.md */
export const templateMethods: CrmDocumentHandlers = {
  add(open, call) {
    const { documents } = open
    const fields = requireObject(call.params, 'fields')
    requireRight(documents, call, 'templates.modify')
    const missing = ['name', 'numeratorId', 'region', 'entityTypeId'].filter((name) => isEmpty(fields[name]))
    if (missing.length > 0) throw refused(`Empty required fields: ${missing.join(', ')}`)
    const file = readFile(documents, fields)
    if (!file) throw refused('Missing file content')
    return { template: show(open, call, insertTemplate(documents, call.caller, readColumns(open, fields), file)) }
  },
  get(open, call) {
    return { template: show(open, call, requireOwn(open, call).id) }
  },
  list(open, call) {
    const { documents } = open
    requireRight(documents, call, 'templates.modify')
    if (call.caller.crmRights === 'none') throw denied()
    const filter = mapOf(call.params.get('filter'))
    const names = Object.keys(filter).map((key) => parseFilterKey(key).name)
    const isDeletedAsked = names.includes('isDeleted')
    const parts = [
      { sql: "t.MODULE_ID = 'crm'", values: [] },
      ...(isDeletedAsked ? [] : [{ sql: "t.IS_DELETED = 'N'", values: [] }]),
      ...(call.caller.isAdmin ? [] : [among('USERS', ['UA', ...codesOf(documents.portal.db, call.caller)])]),
      ...bindings(filter),
    ]
    const within: Where = { sql: parts.map(({ sql }) => sql).join(' and '), values: parts.flatMap(({ values }) => values), lookups: [] }
    const named = new Set(listOf(call.params.get('select')).map(toText))
    return listRows(documents, call, { schema, reader: documents.readers.template, within }, (rows) => ({
      templates: phpMap(
        Object.fromEntries(
          rows.map((row) => {
            const id = Number(row['ID'])
            const shown = Object.fromEntries(Object.entries(row).map(([name, value]) => [toCamel(name), value]))
            const { page, machine } = linksOf(documents, call.caller, 'template', id)
            const users = named.has('users') && { users: usersOf(documents, id) }
            const types = named.has('entityTypeId') && { entityTypeId: typesOf(open, id) }
            return [
              String(id),
              { ...shown, download: documents.portal.settings.origin + page, ...users, ...types, downloadMachine: machine },
            ]
          }),
        ),
      ),
    }))
  },
  update(open, call) {
    const fields = requireObject(call.params, 'fields')
    const template = requireOwn(open, call)
    requireModify(open, call, template)
    changeTemplate(open.documents, call.caller, template, readColumns(open, fields), readFile(open.documents, fields))
    return { template: show(open, call, template.id) }
  },
  delete(open, call) {
    const template = requireOwn(open, call)
    requireModify(open, call, template)
    removeTemplate(open.documents, template)
    return null
  },
  getfields(open, call) {
    const { crm, documents } = open
    readId(call.params, 'Bitrix\\DocumentGenerator\\Template constructor must be is public')
    const template = requireOwn(open, call)
    if (template.isDeleted) throw uncoded('Cannot get fields from deleted template')
    const item = requireProvider(crm, requireInteger(call.params, 'entityTypeId'))
    const id = toId(call.params.get('entityId'))
    if (id !== undefined && !mayReach(crm, call.caller, item, id)) throw denied()
    const values = mapOf(call.params.get('values'))
    const number = textOf(values['DocumentNumber']) ?? nextNumber(documents, template.numeratorId, false)
    const title = textOf(values['DocumentTitle']) ?? `${template.name} ${number}`
    const source = readSource(crm, item, id ?? 0)
    return { templateFields: describeFields(documents, template.fileId, source, { number, title, createTime: documents.now(), values }) }
  },
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length === 0 : (textOf(value) ?? '') === ''

/** A template of the CRM that the caller may use. */
function requireOwn(open: CrmDocuments, call: Call): Template {
  // Only one of the pages tells of a call without an id.
  const template = findTemplate(open.documents, toId(call.params.get('id')) ?? 0)
  if (!template) throw refused('Template not found')
  requireRight(open.documents, call, 'templates.modify')
  requireAccess(open, call.caller, template)
  return template
}

function requireModify({ documents }: CrmDocuments, { caller }: Call, template: Template): void {
  if (!mayModify(documents, caller, template)) throw denied()
}

function readColumns({ documents }: CrmDocuments, fields: Fields): Values {
  const { USERS: users, ...columns } = columnsOf(documents, fields)
  const types = fields['entityTypeId']
  return {
    ...columns,
    // Without codes a template stays its author's, or whose it was.
    ...(users !== undefined && users !== '[]' && { USERS: users }),
    ...(types !== undefined && types !== null && { ENTITY_TYPES: JSON.stringify(listOf(types).map(toText)) }),
  }
}

function show(open: CrmDocuments, { caller }: Call, id: number): object {
  const { documents } = open
  const row = documents.readers.template.one({ family: 'classic', fields: schema.of('classic') }, id)!
  const { page, machine } = linksOf(documents, caller, 'template', id)
  return {
    id: String(id),
    name: row['NAME'],
    region: row['REGION'],
    code: row['CODE'],
    download: documents.portal.settings.origin + page,
    active: row['ACTIVE'],
    moduleId: 'crm',
    numeratorId: row['NUMERATOR_ID'],
    withStamps: row['WITH_STAMPS'],
    users: phpMap(Object.fromEntries(usersOf(documents, id).map((code) => [code, code]))),
    isDeleted: row['IS_DELETED'],
    sort: row['SORT'],
    downloadMachine: machine,
    entityTypeId: typesOf(open, id),
    createTime: row['CREATE_TIME'],
    updateTime: row['UPDATE_TIME'],
  }
}

function typesOf({ documents }: CrmDocuments, id: number): readonly string[] {
  return JSON.parse(String(documents.store.value('select ENTITY_TYPES from dg_template where ID = ?', [id]) ?? '[]')) as readonly string[]
}

/** Conditions on `entityTypeId`: bound to any of the types that are named. */
function bindings(filter: Fields): readonly Pick<Where, 'sql' | 'values'>[] {
  return Object.entries(filter).flatMap(([key, value]) => {
    const { name, negated } = parseFilterKey(key)
    if (name !== 'entityTypeId') return []
    const { sql, values } = among('ENTITY_TYPES', listOf(value).map(toText))
    return [{ sql: negated ? `not ${sql}` : sql, values }]
  })
}

const among = (column: 'USERS' | 'ENTITY_TYPES', codes: readonly string[]): Pick<Where, 'sql' | 'values'> => ({
  sql: `exists (select 1 from json_each(t.${column}) where value in (select value from json_each(?)))`,
  values: [JSON.stringify(codes)],
})
