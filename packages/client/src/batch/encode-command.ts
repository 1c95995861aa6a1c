import { ConfigError } from '../errors/b24-error.ts'
import { lookup } from '../table/read-table.ts'
import { encodeForm, keepPlaces } from '../wire/encode-form.ts'
import { toPlain, type PlainHooks } from '../wire/plain-value.ts'
import type { BatchCommand } from './command.ts'
import type { Reference } from './reference.ts'

/** What a reference becomes: `$result[…]` within its own batch, the value itself in a later one. */
export type ResolveReference = (reference: Reference) => string | { readonly value: unknown }

/**
 * Encodes a command as `method?query`. Texts that the portal would take for a reference are refused with `input.reserved`,
 * because it knows no escape for them.
 */
export function encodeCommand(command: BatchCommand, resolve: ResolveReference): string {
  const isPositional = lookup(command.method).positional
  const hooks: PlainHooks = {
    reference: (reference, path) => {
      const found = resolve(reference)
      // What an earlier answer brought is a parameter like any other.
      return typeof found === 'string' ? found : toPlain(found.value, path, hooks)
    },
    text: (text, path) => {
      if (text.includes('$result[')) {
        throw new ConfigError({
          code: 'input.reserved',
          method: command.method,
          message: `"${path}" of ${command.method} contains "$result[", which the portal replaces inside a batch. Send this call outside a batch.`,
        })
      }
    },
  }
  const query = encodeForm(toPlain(isPositional ? keepPlaces(command.params) : command.params, '', hooks), isPositional)
  return query === '' ? command.method : `${command.method}?${query}`
}
