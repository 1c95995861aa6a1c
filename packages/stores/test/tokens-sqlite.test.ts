import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteLock, sqliteTokenStore } from '@b24kit/stores/sqlite'
import { lockCases, tokenStoreCases } from '@b24kit/stores/testing'
import Libsql from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { randomKeyRing } from './random-key-ring.ts'
import { unhurried } from './unhurried.ts'

const folder = mkdtempSync(join(tmpdir(), 'b24kit-sqlite-'))
const opened: Libsql.Database[] = []
afterAll(() => {
  for (const db of opened) db.close()
  rmSync(folder, { recursive: true })
})

function openDatabase(): Libsql.Database {
  const db = new Libsql(join(folder, 'tokens.db'))
  opened.push(db)
  return db
}

const options = { keyRing: randomKeyRing(), ...unhurried }

describe.concurrent('sqliteTokenStore', () => {
  const cases = tokenStoreCases(() => sqliteTokenStore(openDatabase(), options))
  it.each(cases)('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})

describe.concurrent('sqliteLock', () => {
  it.each(lockCases(() => sqliteLock(openDatabase(), options)))('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})
