export { budgetCases, type BudgetCasesOptions, type JoinBudget } from './budget-cases.ts'
export { lockCases, type OpenLock } from './lock-cases.ts'
export type { StoreCase } from './store-case.ts'
export { tokenStoreCases, type OpenTokenStore } from './token-store-cases.ts'
