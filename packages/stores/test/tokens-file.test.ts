import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileLock, fileTokenStore } from '@b24kit/stores/file'
import { lockCases, tokenStoreCases } from '@b24kit/stores/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { randomKeyRing } from './random-key-ring.ts'
import { unhurried } from './unhurried.ts'

const folder = mkdtempSync(join(tmpdir(), 'b24kit-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

const options = { keyRing: randomKeyRing(), ...unhurried }

describe.concurrent('fileTokenStore', () => {
  const cases = tokenStoreCases(() => fileTokenStore(folder, options))
  it.each(cases)('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})

describe.concurrent('fileLock', () => {
  it.each(lockCases(() => fileLock(folder, options)))('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})
