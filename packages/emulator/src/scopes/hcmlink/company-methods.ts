import type { Call, MethodDefinition, SqlValue } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import type { DefineOver } from '../define-over.ts'
import type { Workbench } from '../open-workbench.ts'
import { objectOf, objectsOf, textOf, toId, toText, type Fields } from '../read-params.ts'
import { enter, failed, isOwnCompany, readPage } from './open-links.ts'

const DAY_SECONDS = 86_400

/** `humanresources.hcmlink.company.*`: api-reference/sign/hcm-link/index.md */
export function companyMethods(define: DefineOver<Workbench>): readonly MethodDefinition[] {
  return define('humanresources.hcmlink.company', {
    add(bench, call) {
      enter(call)
      const values = readCompany(call, 0)
      if (!isOwnCompany(bench, Number(values['CRM_COMPANY_ID']))) throw failed(510)
      return insertRow(bench.store, 'hcm_company', { ...values, CREATED_AT: bench.now() })
    },
    list(bench, call) {
      enter(call)
      const userId = toId(call.params.get('userId'))
      return readCompanies(bench, call, userId).map(({ createdAt, fields, person, ...company }) => ({
        ...company,
        createdAt,
        fields: objectsOf(fields).map(({ field, title, type, ttl }) => ({ field, title, type, ttl })),
        ...(userId !== undefined && { person }),
      }))
    },
    update(bench, call) {
      enter(call)
      const id = requireCompany(bench, call)
      const values = readCompany(call, 510)
      if (!isOwnCompany(bench, Number(values['CRM_COMPANY_ID']))) throw failed(510)
      updateRow(bench.store, 'hcm_company', values, id)
      return true
    },
    delete(bench, call) {
      enter(call)
      const id = requireCompany(bench, call)
      const { store } = bench
      const people = 'select ID from hcm_person where COMPANY_ID = ?'
      store.run(`delete from hcm_value where EMPLOYEE_ID in (select ID from hcm_employee where PERSON_ID in (${people}))`, [id])
      store.run(`delete from hcm_employee where PERSON_ID in (${people})`, [id])
      store.run('delete from hcm_person where COMPANY_ID = ?', [id])
      store.run('delete from hcm_company where ID = ?', [id])
      return true
    },
    'user.list'(bench, call) {
      enter(call, false)
      return readCompanies(bench, call, call.caller.userId).map(({ id, company, crmCompanyId, title, data, person }) => ({
        id,
        company,
        crmCompanyId,
        title,
        data,
        person,
      }))
    },
  })
}

function requireCompany(bench: Workbench, { params }: Call): number {
  const id = toId(params.get('id'))
  if (!bench.has('hcm_company', id)) throw failed(510)
  return id!
}

/** `missing` is the code of a page for what it stars. */
function readCompany({ params }: Call, missing: 0 | 510): Values {
  const sent = objectOf(params.get('fields'))
  const [code, title] = [toText(sent['company']), toText(sent['title'])]
  const crmCompanyId = toId(sent['crmCompanyId']) ?? 0
  const fields = objectsOf(sent['fields']).map(readField)
  const isWhole = fields.every(({ field, title: name }) => field !== '' && name !== '')
  if (code === '' || title === '' || crmCompanyId <= 0 || fields.length === 0 || !isWhole) throw failed(missing)
  const data = JSON.stringify(objectOf(sent['data']))
  return { CODE: code, CRM_COMPANY_ID: crmCompanyId, TITLE: title, DATA: data, FIELDS: JSON.stringify(fields) }
}

function readField(sent: Fields): { readonly field: string; readonly title: string; readonly type: string; readonly ttl: number } & Fields {
  return {
    field: toText(sent['field']),
    title: toText(sent['title']),
    type: textOf(sent['type']) ?? 'UNKNOWN',
    entityType: textOf(sent['entityType']) ?? 'UNKNOWN',
    ttl: toId(sent['ttl']) ?? DAY_SECONDS,
  }
}

/** All of them, or those that know a user. */
function readCompanies({ store }: Workbench, call: Call, userId: number | undefined): readonly Fields[] {
  const person = userId === undefined ? '' : 'join hcm_person p on p.COMPANY_ID = c.ID and p.USER_ID = ?'
  const sql = `select c.ID, c.CODE, c.CRM_COMPANY_ID, c.TITLE, c.DATA, c.CREATED_AT, c.FIELDS, ${person === '' ? 'null' : 'p.CODE'} from hcm_company c ${person}
    order by c.ID limit ? offset ?`
  const values: readonly SqlValue[] = [...(userId === undefined ? [] : [userId]), ...readPage(call)]
  return store.rows(sql, values).map(([id, company, crmCompanyId, title, data, createdAt, fields, code]) => ({
    id,
    company,
    crmCompanyId,
    title,
    data: phpMap(JSON.parse(String(data)) as Record<string, unknown>),
    createdAt,
    fields: JSON.parse(String(fields)) as unknown,
    person: code,
  }))
}
