import type { Store } from '../../store/create-store.ts'

/** The administrator that every portal starts with. */
export function addFirstUser(store: Store, now: string): void {
  store.run(
    `insert or ignore into user (ID, ACTIVE, NAME, LAST_NAME, EMAIL, LAST_LOGIN, DATE_REGISTER, TIME_ZONE, IS_ONLINE, TIMESTAMP_X, LAST_ACTIVITY_DATE,
      PERSONAL_GENDER, WORK_POSITION, UF_DEPARTMENT, USER_TYPE)
      values (1, 'Y', 'Alex', 'Morgan', 'admin@example.com', ?1, ?1, '', 'Y', ?1, ?1, '', 'Director', '[1]', 'employee')`,
    [now],
  )
}
