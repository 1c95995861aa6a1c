import { once } from 'node:events'
import type { Figures } from './measurement.ts'
import { startProcess } from './start-process.ts'

export interface SubjectTask {
  /** File under `subjects/`. */
  readonly subject: string
  /** File under `tasks/`, and what it wants to know. */
  readonly task: string
  readonly [option: string]: unknown
}

/** Runs one subject at one task in a process of its own and returns what it measured. */
export async function runSubject(task: SubjectTask, env?: NodeJS.ProcessEnv): Promise<Figures> {
  const { child, line } = await startProcess('run-subject.mjs', task, env)
  if (child.exitCode === null) await once(child, 'exit')
  return line as Figures
}
