import { MethodError, type Call, type PortalContext } from '../../contract.ts'
import { hasTable } from '../../store/has-table.ts'
import { openWorkbench, type Workbench } from '../open-workbench.ts'
import { toId } from '../read-params.ts'

/** Makes the tables of companies in systems of personnel, their people, and what is told of those. */
export function openLinks(portal: PortalContext): Workbench {
  const bench = openWorkbench(portal)
  bench.store.exec(`
    create table if not exists hcm_company (ID INTEGER PRIMARY KEY AUTOINCREMENT, CODE TEXT, CRM_COMPANY_ID INTEGER, TITLE TEXT, DATA TEXT, FIELDS TEXT,
      CREATED_AT TEXT);
    create table if not exists hcm_person (ID INTEGER PRIMARY KEY AUTOINCREMENT, COMPANY_ID INTEGER, CODE TEXT, USER_ID INTEGER, TITLE TEXT, CREATED_AT TEXT,
      UPDATED_AT TEXT, unique (COMPANY_ID, CODE));
    create table if not exists hcm_employee (ID INTEGER PRIMARY KEY AUTOINCREMENT, PERSON_ID INTEGER, CODE TEXT, DATA TEXT, CREATED_AT TEXT,
      unique (PERSON_ID, CODE));
    create table if not exists hcm_value (EMPLOYEE_ID INTEGER, FIELD TEXT, VALUE TEXT, primary key (EMPLOYEE_ID, FIELD));
  `)
  return bench
}

/** Most refusals have one text and come under status 200: api-reference/sign/hcm-link/humanresources-hcmlink-company-add.md */
export const failed = (code: 0 | 510): MethodError => new MethodError(code, 'Operation failed', 200)

/** Everything is for applications, nearly everything for those of administrators. */
export function enter({ caller }: Call, forAdmins = true): void {
  if (caller.kind !== 'app') throw new MethodError('WRONG_AUTH_TYPE', 'Application context required', 403)
  if (forAdmins && !caller.isAdmin) throw new MethodError('ACCESS_DENIED', 'Access denied! Access denied.', 403)
}

/** One of one's own companies in the CRM. */
export function isOwnCompany({ portal, store }: Workbench, id: number): boolean {
  return hasTable(portal.db, 'crm_company') && store.value("select 1 from crm_company where ID = ? and IS_MY_COMPANY = 'Y'", [id]) === 1
}

/** `limit` and `offset`, as SQL takes them. */
export function readPage({ params }: Call): readonly [limit: number, offset: number] {
  return [Math.min(1000, Math.max(1, toId(params.get('limit')) ?? 100)), Math.max(0, toId(params.get('offset')) ?? 0)]
}
