import { postgresBudget } from '@b24kit/stores/postgres'
import { budgetCases } from '@b24kit/stores/testing'
import { Pool } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startPostgres } from '../../../tools/src/servers/start-postgres.ts'
import { unhurried } from './unhurried.ts'

const server = await startPostgres()
afterAll(() => server?.stop())

describe.runIf(server).concurrent('postgresBudget', () => {
  const cases = budgetCases((options) => {
    const pool = new Pool({ connectionString: server!.url, max: 2 })
    // The server is stopped under it.
    pool.on('error', () => undefined)
    return postgresBudget(pool, { ...options, ...unhurried })
  })
  it.each(cases)('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})
