import { accountKey, planLimits, type BudgetLesson, type Plan } from '@b24kit/client'
import type { BudgetNews } from './budget-store.ts'

/** Lessons on their way to the store: of many about the same thing only the last is kept. */
export interface NewsBox {
  add(lesson: BudgetLesson): void
  /** Takes everything out. */
  take(): BudgetNews
  /** They could not be delivered: what came later stays. */
  putBack(news: BudgetNews): void
  readonly isEmpty: boolean
}

export function createNewsBox(): NewsBox {
  let plan: Plan | undefined
  let isFull = false
  let charges = new Map<string, BudgetNews['charges'][number]>()
  let blocks = new Map<string, BudgetNews['blocks'][number]>()
  return {
    add: (lesson) => {
      const { credential, methods, refusal, retryAfterMs } = lesson
      if (lesson.plan !== undefined && lesson.plan in planLimits) plan = lesson.plan
      isFull ||= refusal === 'rate'
      for (const charge of lesson.charges) charges.set(accountKey(credential, charge.method), { ...charge, credential })
      if (refusal !== 'operating') return
      for (const method of methods) blocks.set(accountKey(credential, method), { credential, method, retryAfterMs })
    },
    take: () => {
      const news = { plan, isFull, charges: [...charges.values()], blocks: [...blocks.values()] }
      plan = undefined
      isFull = false
      charges = new Map()
      blocks = new Map()
      return news
    },
    putBack: (news) => {
      plan ??= news.plan
      isFull ||= news.isFull
      charges = new Map([...byAccount(news.charges), ...charges])
      blocks = new Map([...byAccount(news.blocks), ...blocks])
    },
    get isEmpty() {
      return plan === undefined && !isFull && charges.size === 0 && blocks.size === 0
    },
  }
}

function byAccount<Item extends { readonly credential: string; readonly method: string }>(items: readonly Item[]): [string, Item][] {
  return items.map((item) => [accountKey(item.credential, item.method), item])
}
