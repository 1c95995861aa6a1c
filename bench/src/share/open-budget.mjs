import { postgresBudget } from '@b24kit/stores/postgres'
import { fromIoredis, redisBudget } from '@b24kit/stores/redis'
import { sqliteBudget } from '@b24kit/stores/sqlite'
import { Redis } from 'ioredis'
import Libsql from 'libsql'
import pg from 'pg'

const open = {
  redis: (url) => redisBudget(fromIoredis(new Redis(url))),
  postgres: (url) => postgresBudget(new pg.Pool({ connectionString: url, max: 2 })),
  sqlite: (path) => sqliteBudget(new Libsql(path)),
}

/** A shared budget as its users open it. */
export function openBudget({ store, url }) {
  return open[store](url)
}
