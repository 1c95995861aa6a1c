/** Answers that bizproc.task.complete takes: api-reference/bizproc/bizproc-task/bizproc-task-complete.md */
export type TaskAnswer = 1 | 2 | 3 | 4

const ANSWERS: Readonly<Record<string, TaskAnswer>> = { '1': 1, yes: 1, '2': 2, no: 2, '3': 3, ok: 3, '4': 4, cancel: 4 }

/** Which of them each kind of task takes. */
export const TASK_ANSWERS: Readonly<Record<string, readonly TaskAnswer[]>> = {
  ApproveActivity: [1, 2],
  ReviewActivity: [3],
  RequestInformationActivity: [3],
  RequestInformationOptionalActivity: [3, 4],
}

export function readAnswer(value: string): TaskAnswer | undefined {
  const name = value.toLowerCase()
  return Object.hasOwn(ANSWERS, name) ? ANSWERS[name] : undefined
}

/** Statuses know no cancellation: it rejects. */
export const statusAfter = (answer: TaskAnswer): number => (answer === 4 ? 2 : answer)
