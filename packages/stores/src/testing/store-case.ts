/** One requirement, for any test runner: `for (const { name, run } of budgetCases(join)) test(name, run)`. */
export interface StoreCase {
  readonly name: string
  /** Rejects where the requirement is not met. */
  run(): Promise<void>
}
