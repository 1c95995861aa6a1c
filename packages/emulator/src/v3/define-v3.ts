import type { MethodDefinition, Quirks } from '../contract.ts'

/** One method of REST 3.0 without its name. */
export type V3Action = Pick<MethodDefinition, 'handler' | 'isWrite' | 'signature'>

/** Any of these scopes opens the methods. */
export type Scopes = readonly [string, ...string[]]

/** Pages of tasks name `tasks`, the list of scopes calls it `task`: api-reference/scopes/permissions.md */
export function taskScopes({ v3TaskScope }: Pick<Quirks, 'v3TaskScope'>): Scopes {
  return v3TaskScope === 'either' ? ['tasks', 'task'] : [v3TaskScope]
}

/** Stateful methods under one prefix: `defineV3('tasks.task', ['tasks', 'task'], { get })` defines `tasks.task.get`. */
export function defineV3(
  prefix: string,
  [scope, ...orScopes]: Scopes,
  actions: Readonly<Record<string, V3Action>>,
): readonly MethodDefinition[] {
  return Object.entries(actions).map(([name, action]) => ({
    name: `${prefix}.${name}`,
    version: 'v3',
    scope,
    orScopes,
    tier: 'stateful',
    ...action,
  }))
}
