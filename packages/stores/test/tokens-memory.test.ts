import { memoryTokenStore, processLock } from '@b24kit/client'
import { lockCases, tokenStoreCases } from '@b24kit/stores/testing'
import { describe, expect, it } from 'vitest'

describe.concurrent('memoryTokenStore', () => {
  const store = memoryTokenStore()
  it.each(tokenStoreCases(() => store))('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})

describe.concurrent('processLock', () => {
  const lock = processLock()
  it.each(lockCases(() => lock))('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})
