import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteBudget } from '@b24kit/stores/sqlite'
import { budgetCases } from '@b24kit/stores/testing'
import Libsql from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { unhurried } from './unhurried.ts'

const folder = mkdtempSync(join(tmpdir(), 'b24kit-sqlite-'))
const opened: Libsql.Database[] = []
afterAll(() => {
  for (const db of opened) db.close()
  rmSync(folder, { recursive: true })
})

describe.concurrent('sqliteBudget', () => {
  const cases = budgetCases((options) => {
    const db = new Libsql(join(folder, 'limits.db'))
    opened.push(db)
    return sqliteBudget(db, { ...options, ...unhurried })
  })
  it.each(cases)('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})
