import type { Fields } from '../read-params.ts'
import type { Tasks } from './open-tasks.ts'

/** The name of a field as tasks hold it, empty for one that is not read. Requests are documented in UPPER names; clients send camelCase ones too. */
export function readName({ portal }: Pick<Tasks, 'portal'>, name: string): string {
  return portal.settings.quirks.taskFieldNames === 'upper' && /[a-z]/.test(name) ? '' : toUpper(name)
}

/** `responsibleId` → `RESPONSIBLE_ID` */
export function toUpper(name: string): string {
  return /[a-z]/.test(name) ? name.replaceAll(/([a-z\d])(?=[A-Z])/g, '$1_').toUpperCase() : name
}

/** Members under their UPPER names. */
export function withUpperNames(tasks: Pick<Tasks, 'portal'>, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [readName(tasks, name), value]))
}
