import type { Call, MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import type { DefineOver } from '../define-over.ts'
import type { Workbench } from '../open-workbench.ts'
import { objectOf, objectsOf, toId, toText, type Fields } from '../read-params.ts'
import { enter, failed, readPage } from './open-links.ts'

interface Outcome {
  readonly status: 'ok' | 'error'
  readonly errors: readonly string[]
}

/** `humanresources.hcmlink.employee.*` and `.field.value.set`: api-reference/sign/hcm-link/index.md */
export function employeeMethods(define: DefineOver<Workbench>): readonly MethodDefinition[] {
  return define('humanresources.hcmlink', {
    'employee.set': (bench, call) => setEach(bench, call, (companyId, item, index) => setEmployee(bench, companyId, item, index)),
    'employee.list'(bench, call) {
      enter(call)
      const company = findCompany(bench, toText(call.params.get('company')))
      if (!company) throw failed(510)
      const since = bench.time.parse(toText(call.params.get('updatedAt'))) ?? ''
      return bench.store
        .rows(
          `select ID, CODE, USER_ID, TITLE, CREATED_AT, UPDATED_AT from hcm_person where COMPANY_ID = ? and USER_ID is not null and UPDATED_AT > ?
            order by ID limit ? offset ?`,
          [company.id, since, ...readPage(call)],
        )
        .map(([id, person, userId, title, createdAt, updatedAt]) => ({
          id,
          company: company.code,
          person,
          employees: employeesOf(bench, Number(id)),
          userId,
          title,
          createdAt,
          updatedAt,
        }))
    },
    'field.value.set': (bench, call) => setEach(bench, call, (companyId, item, index) => setValue(bench, companyId, item, index)),
  })
}

/** Goes through `data`; what is wrong with an item is told, and the others are kept. Jobs are asked for by the pages of a portal: here there are none. */
function setEach(bench: Workbench, call: Call, set: (companyId: number, item: Fields, index: number) => string | undefined): Outcome {
  enter(call)
  const items = objectsOf(call.params.get('data'))
  if (items.length === 0) return failedWith(["Parameter 'data' must be a non empty array "])
  if (call.params.get('job') !== undefined && call.params.get('job') !== null) throw failed(0)
  const given = toText(call.params.get('company'))
  const company = findCompany(bench, given)
  if (!company) return failedWith([`Company '${given}' not found`])
  const errors = items.flatMap((item, index) => set(company.id, item, index) ?? [])
  return errors.length > 0 ? failedWith(errors) : { status: 'ok', errors }
}

const failedWith = (errors: readonly string[]): Outcome => ({ status: 'error', errors })

/** By its code, or by the number of the company in the CRM. */
function findCompany({ store }: Workbench, given: string): { readonly id: number; readonly code: string } | undefined {
  const row = store.row('select ID, CODE from hcm_company where CODE = ?1 or CRM_COMPANY_ID = ?2 order by CODE = ?1 desc, ID', [
    given,
    toId(given) ?? 0,
  ])
  return row && { id: Number(row[0]), code: String(row[1]) }
}

function setEmployee({ store, now }: Workbench, companyId: number, item: Fields, index: number): string | undefined {
  const [employee, person, data] = [toText(item['employee']), toText(item['person']), objectOf(item['data'])]
  if (employee === '' || person === '' || !Object.values(data).some((value) => toText(value) !== ''))
    return `Item #${index} should have not empty 'employee', 'person', 'data'`
  const title = [data['firstName'], data['lastName']].map(toText).filter(Boolean).join(' ')
  store.run(
    `insert into hcm_person (COMPANY_ID, CODE, USER_ID, TITLE, CREATED_AT, UPDATED_AT) values (?1, ?2, ?3, ?4, ?5, ?5)
      on conflict (COMPANY_ID, CODE) do update set USER_ID = ifnull(excluded.USER_ID, USER_ID), TITLE = excluded.TITLE, UPDATED_AT = excluded.UPDATED_AT`,
    [companyId, person, toId(item['userId']) ?? null, title, now()],
  )
  const personId = store.value('select ID from hcm_person where COMPANY_ID = ? and CODE = ?', [companyId, person])!
  store.run(
    `insert into hcm_employee (PERSON_ID, CODE, DATA, CREATED_AT) values (?, ?, ?, ?)
      on conflict (PERSON_ID, CODE) do update set DATA = excluded.DATA`,
    [personId, employee, JSON.stringify(data), now()],
  )
  return undefined
}

function employeesOf({ store }: Workbench, personId: number): readonly object[] {
  return store
    .rows('select ID, CODE, DATA, CREATED_AT from hcm_employee where PERSON_ID = ? order by ID', [personId])
    .map(([id, employee, data, createdAt]) => ({
      id,
      employee,
      data: phpMap(JSON.parse(String(data)) as Record<string, unknown>),
      createdAt,
    }))
}

/** Where values are shown REST does not say: they are kept. */
function setValue({ store }: Workbench, companyId: number, item: Fields, index: number): string | undefined {
  const [field, employee] = [toText(item['field']), toText(item['employee'])]
  const [code, fields] = store.row('select CODE, FIELDS from hcm_company where ID = ?', [companyId])!
  if (!objectsOf(JSON.parse(String(fields)) as unknown).some((known) => known['field'] === field))
    return `Item #${index} field '${field}' not found for company '${String(code)}'`
  const sql = 'select e.ID from hcm_employee e join hcm_person p on p.ID = e.PERSON_ID where p.COMPANY_ID = ? and e.CODE = ?'
  const employeeId = store.value(sql, [companyId, employee])
  if (employeeId === undefined) return `Item #${index} employee '${employee}' not found for company '${String(code)}'`
  store.run('insert or replace into hcm_value (EMPLOYEE_ID, FIELD, VALUE) values (?, ?, ?)', [employeeId, field, toText(item['value'])])
  return undefined
}
