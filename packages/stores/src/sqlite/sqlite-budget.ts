import type { Budget, OperatingAccount } from '@b24kit/client'
import { changedAccounts, readAccounts } from '../budget/account-keys.ts'
import type { BucketKey, BucketState, BudgetStore } from '../budget/budget-store.ts'
import { sharedBudget, type SharedBudgetOptions } from '../budget/shared-budget.ts'
import { takeTurns } from '../budget/take-turns.ts'
import { prepareOnce } from '../prepare-once.ts'
import { migrateSqlite } from './migrate-sqlite.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { transact } from './transact.ts'

/**
 * A budget for the processes of one machine that share a file. Tables are made when it is first used.
 *
 * @param db a connection of its own: it is put into WAL mode, its `busy_timeout` set to 0 and its `synchronous` to normal.
 * @throws ConfigError `config.option` for an option that cannot work.
 * @example createClient({ auth, budget: sqliteBudget(new Database('limits.db')) })
 */
export function sqliteBudget(db: SqliteDatabase, options: SharedBudgetOptions = {}): Budget {
  return sharedBudget(sqliteBudgetStore(db), options)
}

const migrations: readonly string[] = [
  `create table b24kit_budget_buckets (portal text not null, egress text not null, state text not null, primary key (portal, egress)) without rowid;
   create table b24kit_budget_accounts (portal text not null, account text not null, seconds real not null, reset_at_ms real not null,
     blocked_until_ms real not null, primary key (portal, account)) without rowid`,
]

interface AccountRow extends OperatingAccount {
  readonly account: string
}

const accountColumns = 'account, seconds, reset_at_ms as resetAtMs, blocked_until_ms as blockedUntilMs'

function sqliteBudgetStore(db: SqliteDatabase): BudgetStore {
  const prepare = prepareOnce(async () => {
    await migrateSqlite(db, 'budget', migrations)
    // A level lost in a power cut costs a few refused requests; waiting for the disk would cost every step.
    db.exec('pragma synchronous = normal')
    return {
      now: db.prepare("select round((julianday('now') - 2440587.5) * 86400000) as nowMs"),
      buckets: db.prepare('select portal, egress, state from b24kit_budget_buckets'),
      bucket: db.prepare('select state from b24kit_budget_buckets where portal = ? and egress = ?'),
      writeBucket: db.prepare('insert or replace into b24kit_budget_buckets (portal, egress, state) values (?, ?, ?)'),
      accounts: db.prepare(`select ${accountColumns} from b24kit_budget_accounts where portal = ?`),
      someAccounts: db.prepare(
        `select ${accountColumns} from b24kit_budget_accounts where portal = ? and account in (select value from json_each(?))`,
      ),
      writeAccount: db.prepare('insert or replace into b24kit_budget_accounts values (?, ?, ?, ?, ?)'),
    }
  })
  return {
    step: async ({ portal, egress }, ask, signal) => {
      const sql = await prepare()
      return await transact(
        db,
        () => {
          const row = sql.bucket.get(portal, egress) as { readonly state: string } | undefined
          const accounts = toAccounts(sql.someAccounts.all(portal, JSON.stringify(readAccounts(ask))))
          const previous = row && (JSON.parse(row.state) as BucketState)
          const { state, answer } = takeTurns(previous, accounts, ask, nowOf(sql.now.get()))
          sql.writeBucket.run(portal, egress, JSON.stringify(state))
          for (const key of changedAccounts(ask)) {
            const { seconds, resetAtMs, blockedUntilMs } = accounts.get(key)!
            sql.writeAccount.run(portal, key, seconds, resetAtMs, blockedUntilMs)
          }
          return answer
        },
        signal,
      )
    },
    read: async () => {
      const sql = await prepare()
      const nowMs = nowOf(sql.now.get())
      return (sql.buckets.all() as (BucketKey & { readonly state: string })[]).map(({ portal, egress, state }) => {
        return { portal, egress, state: JSON.parse(state) as BucketState, accounts: toAccounts(sql.accounts.all(portal)), nowMs }
      })
    },
  }
}

function nowOf(row: unknown): number {
  return (row as { readonly nowMs: number }).nowMs
}

function toAccounts(rows: readonly unknown[]): Map<string, OperatingAccount> {
  return new Map((rows as readonly AccountRow[]).map(({ account, ...rest }) => [account, rest]))
}
