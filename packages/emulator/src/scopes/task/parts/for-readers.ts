import type { Tasks } from '../open-tasks.ts'
import { mayRead } from '../task-access.ts'
import type { PositionalMethod } from './define-positional.ts'

type Methods = Readonly<Record<string, PositionalMethod>>

/** To whoever may not read the task that comes first, it is as if there were none. */
export function forReaders(tasks: Tasks, methods: Methods): Methods {
  return Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [
      name,
      {
        ...method,
        run: ([id, ...rest], call) => method.run([typeof id === 'number' && !mayRead(tasks, call.caller, id) ? 0 : id, ...rest], call),
      },
    ]),
  )
}
