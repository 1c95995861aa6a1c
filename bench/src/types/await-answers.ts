import type { ChildProcess } from 'node:child_process'

/** Questions to a process, matched with its answers by number. */
export interface Answers {
  /** Sends a question under a new number; rejects when the process ends before it answers. */
  ask(send: (id: number) => void): Promise<unknown>
  settle(id: number, answer: unknown): void
}

export function awaitAnswers(child: ChildProcess): Answers {
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(reason: Error): void }>()
  let lastId = 0
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`The language server ended with code ${code} before it answered.`))
  })
  return {
    ask: (send) =>
      new Promise((resolve, reject) => {
        waiting.set(++lastId, { resolve, reject })
        send(lastId)
      }),
    settle: (id, answer) => {
      waiting.get(id)?.resolve(answer)
      waiting.delete(id)
    },
  }
}
