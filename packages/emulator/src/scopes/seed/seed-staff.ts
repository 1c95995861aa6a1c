import type { Crm } from '../crm/open-crm.ts'
import { DEPARTMENTS, STAFF } from './demo-words.ts'

/** Departments and their people. Returns the ids of all active users. */
export function seedStaff(crm: Crm): readonly number[] {
  const { store } = crm
  for (const [index, name] of DEPARTMENTS.entries()) {
    store.run('insert into department (ID, NAME, SORT, PARENT) values (?, ?, 500, 1)', [index + 2, name])
  }
  const now = crm.time.format(crm.portal.now())
  const hired = STAFF.map(([name, lastName, position, department], index) => {
    const id = index + 2
    store.run(
      `insert into user (ID, ACTIVE, NAME, LAST_NAME, EMAIL, LAST_LOGIN, DATE_REGISTER, TIME_ZONE, IS_ONLINE, TIMESTAMP_X, LAST_ACTIVITY_DATE, PERSONAL_GENDER,
        WORK_POSITION, UF_DEPARTMENT, USER_TYPE) values (?1, 'Y', ?2, ?3, ?4, ?5, ?5, '', 'N', ?5, ?5, '', ?6, ?7, 'employee')`,
      [id, name, lastName, `${name}.${lastName}@example.com`.toLowerCase(), now, position, JSON.stringify([department])],
    )
    return id
  })
  store.run('update department set UF_HEAD = (select min(u.ID) from user u where u.UF_DEPARTMENT = json_array(department.ID))')
  return [1, ...hired]
}
