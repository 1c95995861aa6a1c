// One of the processes that share a budget, on bare Node: `node spend-in-process.mjs <options as JSON>`. Says when its client stands, makes its
// calls when it is told to, and prints a line for each.
import { once } from 'node:events'
import { createClient, webhook } from '@b24kit/client'
import { postgresBudget } from '@b24kit/stores/postgres'
import { fromIoredis, redisBudget } from '@b24kit/stores/redis'
import { sqliteBudget } from '@b24kit/stores/sqlite'
import { Redis } from 'ioredis'
import Libsql from 'libsql'
import pg from 'pg'

const open = {
  sqlite: (url, options) => sqliteBudget(new Libsql(url), options),
  postgres: (url, options) => postgresBudget(new pg.Pool({ connectionString: url }), options),
  redis: (url, options) => redisBudget(fromIoredis(new Redis(url)), options),
}

const { store, url, webhook: address, calls } = JSON.parse(process.argv[2])
// A machine that is busy with other tests is no reason to fail here.
const b24 = createClient({ auth: webhook(address), budget: open[store](url, { plan: 'enterprise', timeoutMs: 20_000 }) })
console.log('ready')
await once(process.stdin, 'data')
await Promise.all(
  Array.from({ length: calls }, async () => {
    await b24.call('server.time')
    console.log('answered')
  }),
)
process.exit()
