import { ConfigError } from '../errors/b24-error.ts'
import { encodeForm } from '../wire/encode-form.ts'
import { toPlain, type PlainValue } from '../wire/plain-value.ts'
import type { BatchCommand } from './command.ts'
import type { Reference } from './reference.ts'

/** What a reference becomes: `$result[…]` within its own batch, the value itself in a later one. */
export type ResolveReference = (reference: Reference) => PlainValue

/**
 * Encodes a command as `method?query`. Texts that the portal would take for a reference are refused with `input.reserved`,
 * because it knows no escape for them.
 */
export function encodeCommand(command: BatchCommand, resolve: ResolveReference): string {
  const params = toPlain(command.params, '', {
    reference: resolve,
    text: (text, path) => {
      if (text.includes('$result[')) {
        throw new ConfigError({
          code: 'input.reserved',
          method: command.method,
          message: `"${path}" of ${command.method} contains "$result[", which the portal replaces inside a batch. Send this call outside a batch.`,
        })
      }
    },
  })
  const query = encodeForm(params)
  return query === '' ? command.method : `${command.method}?${query}`
}
