import type { Database, Statement } from '../contract.ts'

/** A database in which work is done whole or not at all. Savepoints are opened by the first write, so that reading costs nothing. */
export class WholeDatabase implements Database {
  readonly #driver: Database
  #depth = 0
  #opened = 0
  #changes = 0

  constructor(driver: Database) {
    this.#driver = driver
  }

  get changes(): number {
    return this.#changes
  }

  prepare(sql: string): Statement {
    const statement = this.#driver.prepare(sql)
    if (isReading(sql)) return statement
    const writing: Statement = {
      run: (...values) => (this.#beforeWrite(), statement.run(...values)),
      get: (...values) => (this.#beforeWrite(), statement.get(...values)),
      all: (...values) => (this.#beforeWrite(), statement.all(...values)),
      raw: (on) => (statement.raw(on), writing),
    }
    return writing
  }

  exec(sql: string): void {
    this.#beforeWrite()
    this.#driver.exec(sql)
  }

  close(): void {
    this.#driver.close()
  }

  /** Undoes what `work` wrote when it throws, and says so by `undone`. One may run in another. */
  whole<T>(work: () => T, undone: () => void): T {
    const level = this.#depth++
    try {
      return work()
    } catch (error) {
      if (this.#opened > level) {
        this.#driver.exec(`rollback to work${level}`)
        this.#changes++
        undone()
      }
      throw error
    } finally {
      this.#depth = level
      if (this.#opened > level) {
        this.#driver.exec(`release work${level}`)
        this.#opened = level
      }
    }
  }

  #beforeWrite(): void {
    this.#changes++
    while (this.#opened < this.#depth) this.#driver.exec(`savepoint work${this.#opened++}`)
  }
}

const isReading = (sql: string): boolean => /^\s*(?:select|explain|pragma)\b/i.test(sql)
