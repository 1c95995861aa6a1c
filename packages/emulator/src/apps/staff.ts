import type { CrmRights, PortalDatabase, SqlValue } from '../contract.ts'
import { createStore, type Store } from '../store/create-store.ts'
import { hasTable } from '../store/has-table.ts'

export interface PortalUser {
  readonly id: number
  readonly name: string
  readonly isAdmin: boolean
  /** False for a dismissed user. */
  readonly isActive: boolean
  /** Somebody from outside the company, who is in groups but in no department. */
  readonly isExtranet: boolean
  /** An administrator may do everything. */
  readonly crmRights: CrmRights
  readonly integrations: Integrations | undefined
}

/** What becomes of the webhooks and market apps of a dismissed user: settings/system-user.md */
export type Integrations = 'kept' | 'stopped'

/** Members that are left out stay as they are; a new user is an active employee. */
export interface UserSpec {
  readonly id: number
  readonly name?: string
  readonly lastName?: string
  readonly isAdmin?: boolean
  readonly isActive?: boolean
  /** Somebody from outside the company: leaves the departments. Default false. */
  readonly isExtranet?: boolean
  /** Default `all`. Administrators have all rights anyway. */
  readonly crmRights?: CrmRights
  /** Once dismissed: `kept` by a system user, or `stopped`. Default: webhooks go on and tokens do not. */
  readonly integrations?: Integrations
}

export interface PortalUsers {
  /** Adds a user or changes one. */
  set(user: UserSpec): void
  find(id: number): PortalUser | undefined
  readonly all: readonly PortalUser[]
}

type Row = readonly [id: number, name: string | null, lastName: string | null, active: string, type: string | null]

/** Rights and dismissals of the portal's users. Their table belongs to the user scope; a portal without that has user 1 and whoever is set. */
export class Staff implements PortalUsers {
  readonly #db: PortalDatabase
  readonly #store: Store
  readonly #table: string
  readonly #admins = new Set([1])
  readonly #crmRights = new Map<number, CrmRights>()
  readonly #integrations = new Map<number, Integrations>()
  /** Every call looks up its caller: rows are remembered until something is written. */
  readonly #known = new Map<number, Row>()
  #knownSince = -1

  constructor(db: PortalDatabase) {
    this.#db = db
    this.#store = createStore(db)
    const hasUsers = hasTable(db, 'user')
    this.#table = hasUsers ? 'user' : 'temp.staff'
    if (hasUsers) return
    this.#store.exec('create table temp.staff (ID integer primary key, NAME text, LAST_NAME text, ACTIVE text, USER_TYPE text)')
    this.set({ id: 1 })
  }

  set(user: UserSpec): void {
    checkUser(user)
    const { id, name, lastName, isAdmin, isActive, isExtranet, crmRights, integrations } = user
    this.#store.run(`insert or ignore into ${this.#table} (ID, ACTIVE, USER_TYPE) values (?, 'Y', 'employee')`, [id])
    const columns = {
      NAME: name,
      LAST_NAME: lastName,
      ACTIVE: isActive === undefined ? undefined : isActive ? 'Y' : 'N',
      USER_TYPE: isExtranet === undefined ? undefined : isExtranet ? 'extranet' : 'employee',
    }
    for (const [column, value] of Object.entries(columns))
      if (value !== undefined) this.#store.run(`update ${this.#table} set ${column} = ? where ID = ?`, [value, id])
    if (isExtranet === true && this.#table === 'user') this.#store.run("update user set UF_DEPARTMENT = '[]' where ID = ?", [id])
    if (isAdmin === true) this.#admins.add(id)
    if (isAdmin === false) this.#admins.delete(id)
    if (crmRights) this.#crmRights.set(id, crmRights)
    if (integrations) this.#integrations.set(id, integrations)
  }

  /** Remembers rights and dismissals, and the users themselves where they have no table of the portal; the function tells them to another staff. */
  keep(): (into: Staff) => void {
    const [admins, crmRights, integrations] = [new Set(this.#admins), new Map(this.#crmRights), new Map(this.#integrations)]
    const rows = this.#table === 'temp.staff' ? this.#store.rows(this.#select) : []
    return (into) => into.#fill(rows, admins, crmRights, integrations)
  }

  find(id: number): PortalUser | undefined {
    if (this.#knownSince !== this.#db.changes) this.#known.clear()
    this.#knownSince = this.#db.changes
    const row = this.#known.get(id) ?? (this.#store.row(`${this.#select} where ID = ?`, [id]) as unknown as Row | undefined)
    if (row) this.#known.set(id, row)
    return row && this.#toUser(row)
  }

  get all(): readonly PortalUser[] {
    return this.#store.rows(`${this.#select} order by ID`).map((row) => this.#toUser(row as unknown as Row))
  }

  #fill(
    rows: SqlValue[][],
    admins: ReadonlySet<number>,
    crmRights: ReadonlyMap<number, CrmRights>,
    integrations: ReadonlyMap<number, Integrations>,
  ): void {
    if (this.#table === 'temp.staff') this.#store.run('delete from temp.staff')
    for (const row of rows)
      this.#store.run(`insert or replace into ${this.#table} (ID, NAME, LAST_NAME, ACTIVE, USER_TYPE) values (?, ?, ?, ?, ?)`, row)
    for (const known of [this.#admins, this.#crmRights, this.#integrations]) known.clear()
    for (const id of admins) this.#admins.add(id)
    for (const [id, rights] of crmRights) this.#crmRights.set(id, rights)
    for (const [id, kind] of integrations) this.#integrations.set(id, kind)
  }

  get #select(): string {
    return `select ID, NAME, LAST_NAME, ACTIVE, USER_TYPE from ${this.#table}`
  }

  #toUser([id, name, lastName, active, type]: Row): PortalUser {
    const fullName = [name, lastName].filter(Boolean).join(' ')
    const isAdmin = this.#admins.has(id)
    const isExtranet = type === 'extranet'
    // The CRM is closed to users from outside: api-reference/user/index.md
    const crmRights = isExtranet ? 'none' : (this.#crmRights.get(id) ?? 'all')
    return {
      id,
      name: fullName || `User ${id}`,
      isAdmin,
      isActive: active === 'Y',
      isExtranet,
      crmRights: isAdmin ? 'all' : crmRights,
      integrations: this.#integrations.get(id),
    }
  }
}

const WORDS = { crmRights: ['all', 'own', 'none'], integrations: ['kept', 'stopped'] } as const

function checkUser({ id, name, lastName, isAdmin, isActive, isExtranet, crmRights, integrations }: UserSpec): void {
  if (!Number.isInteger(id) || id < 1) throw new TypeError(`A user has an id of at least 1, got ${JSON.stringify(id)}.`)
  for (const [member, value] of Object.entries({ name, lastName }))
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`"${member}" of a user is a text, got ${JSON.stringify(value)}.`)
  for (const [member, value] of Object.entries({ isAdmin, isActive, isExtranet }))
    if (value !== undefined && typeof value !== 'boolean')
      throw new TypeError(`"${member}" of a user is true or false, got ${JSON.stringify(value)}.`)
  for (const [member, value] of Object.entries({ crmRights, integrations })) {
    const words: readonly string[] = WORDS[member as keyof typeof WORDS]
    if (value !== undefined && !words.includes(value))
      throw new TypeError(`"${member}" of a user is one of ${words.join(', ')}, got ${JSON.stringify(value)}.`)
  }
}
