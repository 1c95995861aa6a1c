import { accountKey } from '@b24kit/client'
import type { BudgetAsk } from './budget-store.ts'

/** Operating accounts that the news of a step change. */
export function changedAccounts({ news }: BudgetAsk): string[] {
  return [...new Set([...news.charges, ...news.blocks].map(({ credential, method }) => accountKey(credential, method)))]
}

/** Operating accounts that a step reads. */
export function readAccounts(ask: BudgetAsk): string[] {
  const asked = ask.waiting.flatMap(({ credential, methods }) => methods.map((method) => accountKey(credential, method)))
  return [...new Set([...asked, ...changedAccounts(ask)])]
}
