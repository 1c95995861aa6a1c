import { memoryBudget } from '@b24kit/client'
import { budgetCases } from '@b24kit/stores/testing'
import { describe, expect, it } from 'vitest'

describe.concurrent('memoryBudget', () => {
  it.each(budgetCases(memoryBudget, { isShared: false }))('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})
