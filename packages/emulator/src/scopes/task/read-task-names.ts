import type { Fields } from '../read-params.ts'

/** `responsibleId` → `RESPONSIBLE_ID`. Requests are documented in UPPER names; clients send camelCase ones too. */
export function toUpper(name: string): string {
  return /[a-z]/.test(name) ? name.replaceAll(/([a-z\d])(?=[A-Z])/g, '$1_').toUpperCase() : name
}

/** Members under their UPPER names. */
export function withUpperNames(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [toUpper(name), value]))
}
