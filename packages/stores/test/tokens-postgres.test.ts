import { postgresLock, postgresTokenStore } from '@b24kit/stores/postgres'
import { lockCases, tokenStoreCases } from '@b24kit/stores/testing'
import { Pool } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startPostgres } from '../../../tools/src/servers/start-postgres.ts'
import { randomKeyRing } from './random-key-ring.ts'
import { unhurried } from './unhurried.ts'

const server = await startPostgres()
afterAll(() => server?.stop())

function openPool(): Pool {
  const pool = new Pool({ connectionString: server!.url, max: 2 })
  // The server is stopped under it.
  pool.on('error', () => undefined)
  return pool
}

const options = { keyRing: randomKeyRing(), ...unhurried }

describe.runIf(server).concurrent('postgresTokenStore', () => {
  const cases = tokenStoreCases(() => postgresTokenStore(openPool(), options))
  it.each(cases)('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})

describe.runIf(server).concurrent('postgresLock', () => {
  it.each(lockCases(() => postgresLock(openPool(), options)))('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})
