import { keepMap } from '../snapshot/keep-map.ts'

/** A successful answer and the request that it belongs to. */
export interface StoredAnswer {
  /** The body of the request, in canonical form. */
  readonly body: string
  readonly json: string
  readonly storedAtMs: number
}

const LIFE_MS = 24 * 60 * 60 * 1000

/** Answers of writes that came with an `Idempotency-Key`, kept for 24 hours: api-reference/rest-v3.md#idempotency */
export class IdempotencyStore {
  readonly #answers = new Map<string, StoredAnswer>()

  find(id: string, nowMs: number): StoredAnswer | undefined {
    const answer = this.#answers.get(id)
    return answer && isAlive(answer, nowMs) ? answer : undefined
  }

  /** Remembers the answers; the function puts them back. */
  keep(): () => void {
    return keepMap(this.#answers)
  }

  clear(): void {
    this.#answers.clear()
  }

  put(id: string, answer: StoredAnswer): void {
    for (const [oldest, { storedAtMs }] of this.#answers) {
      if (answer.storedAtMs - storedAtMs < LIFE_MS) break
      this.#answers.delete(oldest)
    }
    this.#answers.delete(id)
    this.#answers.set(id, answer)
  }
}

const isAlive = ({ storedAtMs }: StoredAnswer, nowMs: number): boolean => nowMs - storedAtMs < LIFE_MS
