import type { Budget, Clock, Plan } from '@b24kit/client'
import { oneProcessCases } from './one-process-cases.ts'
import { sharedBudgetCases } from './shared-budget-cases.ts'
import type { StoreCase } from './store-case.ts'

/** Opens the budget as one more process would. All of them share what they know; each case uses portals of its own. */
export type JoinBudget = (options: { readonly plan: Plan; readonly maxParallel: number; readonly clock: Clock }) => Budget

export interface BudgetCasesOptions {
  /** False for a budget that serves one process only: it is spared what concerns several. Default true. */
  readonly isShared?: boolean
}

/**
 * What every `Budget` must do, in real time: each case takes up to some seconds, and all of them may run at once.
 *
 * @example for (const { name, run } of budgetCases((options) => myBudget(connection, options))) test(name, run)
 */
export function budgetCases(join: JoinBudget, { isShared = true }: BudgetCasesOptions = {}): readonly StoreCase[] {
  return [...oneProcessCases(join), ...(isShared ? sharedBudgetCases(join) : [])]
}
