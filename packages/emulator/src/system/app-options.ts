import type { Database } from '../contract.ts'

/** Whose options: the application's own, of every user, or those of one user. */
export type OptionOwner = number | 'all'

/** What a portal keeps for applications: settings, and who has used them before. */
export class AppOptions {
  readonly #db: Database

  /** `createTables` was run on the database. */
  constructor(db: Database) {
    this.#db = db
  }

  static createTables(db: Database): void {
    db.exec('create table app_option (APP integer, USER integer, NAME text, VALUE text, primary key (APP, USER, NAME))')
    db.exec('create table app_first_run (APP integer, USER integer, primary key (APP, USER))')
  }

  read(appId: number, owner: OptionOwner): ReadonlyMap<string, unknown> {
    const rows = this.#db.prepare('select NAME, VALUE from app_option where APP = ? and USER = ?').all(appId, toUser(owner))
    return new Map(rows.map(({ NAME, VALUE }) => [String(NAME), JSON.parse(String(VALUE)) as unknown]))
  }

  save(appId: number, owner: OptionOwner, entries: readonly (readonly [name: string, value: unknown])[]): void {
    const save = this.#db.prepare('insert or replace into app_option (APP, USER, NAME, VALUE) values (?, ?, ?, ?)')
    for (const [name, value] of entries) save.run(appId, toUser(owner), name, JSON.stringify(value))
  }

  /** Whether the user has not finished a first launch of the application yet. */
  isFirstRun(appId: number, userId: number): boolean {
    return this.#db.prepare('select 1 from app_first_run where APP = ? and USER = ?').get(appId, userId) === undefined
  }

  finishFirstRun(appId: number, userId: number): void {
    this.#db.prepare('insert or ignore into app_first_run (APP, USER) values (?, ?)').run(appId, userId)
  }
}

const toUser = (owner: OptionOwner): number => (owner === 'all' ? 0 : owner)
