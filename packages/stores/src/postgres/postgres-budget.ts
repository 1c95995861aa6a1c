import type { Budget, OperatingAccount } from '@b24kit/client'
import { changedAccounts, readAccounts } from '../budget/account-keys.ts'
import type { BucketKey, BucketState, BudgetStore } from '../budget/budget-store.ts'
import { sharedBudget, type SharedBudgetOptions } from '../budget/shared-budget.ts'
import { takeTurns } from '../budget/take-turns.ts'
import { prepareOnce } from '../prepare-once.ts'
import { migratePostgres } from './migrate-postgres.ts'
import type { PostgresPool } from './postgres-pool.ts'

/**
 * A budget for every process that reaches one PostgreSQL (12 or later). Tables are made when it is first used, in the first schema of the `search_path`.
 *
 * @throws ConfigError `config.option` for an option that cannot work.
 * @example createClient({ auth, budget: postgresBudget(new Pool({ connectionString })) })
 */
export function postgresBudget(pool: PostgresPool, options: SharedBudgetOptions = {}): Budget {
  return sharedBudget(postgresBudgetStore(pool), options)
}

const migrations: readonly string[] = [
  `create table b24kit_budget_buckets (portal text, egress text, state json not null, version integer not null, primary key (portal, egress));
   create table b24kit_budget_accounts (portal text, account text, seconds float8 not null, reset_at_ms float8 not null,
     blocked_until_ms float8 not null, primary key (portal, account))`,
]

const now = `floor(extract(epoch from clock_timestamp()) * 1000)::float8 as "nowMs"`

const accountsWhere = (condition: string): string => `(
  select coalesce(json_object_agg(account, json_build_object('seconds', seconds, 'resetAtMs', reset_at_ms, 'blockedUntilMs', blocked_until_ms)), '{}')
  from b24kit_budget_accounts where ${condition}) as accounts`

const readAll = `select portal, egress, state, ${accountsWhere('portal = bucket.portal')}, ${now} from b24kit_budget_buckets as bucket`

const readOne = `select bucket.state, coalesce(bucket.version, 0) as version, ${accountsWhere('portal = $1 and account = any($3)')}, ${now}
from (select 1) as always left join b24kit_budget_buckets as bucket on portal = $1 and egress = $2`

/** Writes only where nobody else wrote since the bucket was read, and tells by a row that it did. */
const write = `with won as (
  insert into b24kit_budget_buckets as bucket (portal, egress, state, version) values ($1, $2, $3, 1)
  on conflict (portal, egress) do update set state = excluded.state, version = bucket.version + 1 where bucket.version = $4
  returning 1
), noted as (
  insert into b24kit_budget_accounts (portal, account, seconds, reset_at_ms, blocked_until_ms)
  select $1, account.* from unnest($5::text[], $6::float8[], $7::float8[], $8::float8[]) as account where exists (select from won)
  on conflict (portal, account) do update
  set seconds = excluded.seconds, reset_at_ms = excluded.reset_at_ms, blocked_until_ms = excluded.blocked_until_ms
)
select from won`

interface BucketRow {
  readonly state: BucketState | null
  readonly version: number
  readonly accounts: Readonly<Record<string, OperatingAccount>>
  readonly nowMs: number
}

function postgresBudgetStore(pool: PostgresPool): BudgetStore {
  const prepare = prepareOnce(() => migratePostgres(pool, 'budget', migrations))
  return {
    // Compare and set instead of a row lock: no process that is frozen or cut off can hold up the others.
    step: async ({ portal, egress }, ask, signal) => {
      await prepare()
      for (;;) {
        const row = (await pool.query(readOne, [portal, egress, readAccounts(ask)])).rows[0] as BucketRow
        const accounts = new Map(Object.entries(row.accounts))
        const { state, answer } = takeTurns(row.state ?? undefined, accounts, ask, row.nowMs)
        const changed = changedAccounts(ask)
        const column = (name: keyof OperatingAccount): number[] => changed.map((key) => accounts.get(key)![name])
        const values = [portal, egress, JSON.stringify(state), row.version, changed]
        const columns = [column('seconds'), column('resetAtMs'), column('blockedUntilMs')]
        if ((await pool.query(write, [...values, ...columns])).rows.length > 0) return answer
        signal.throwIfAborted()
      }
    },
    read: async () => {
      await prepare()
      const { rows } = await pool.query(readAll)
      return (rows as (BucketKey & BucketRow)[]).map(({ portal, egress, state, accounts, nowMs }) => {
        return { portal, egress, state: state!, accounts: new Map(Object.entries(accounts)), nowMs }
      })
    },
  }
}
