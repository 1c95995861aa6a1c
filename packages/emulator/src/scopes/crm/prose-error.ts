import { MethodError, type Quirks } from '../../contract.ts'
import { classicError } from '../read-params.ts'

/**
 * The refusals of `crm.status.*` and `crm.duplicate.*`: their samples have the text for a code (api-reference/crm/status/crm-status-get.md), all others
 * of the classic CRM an empty one.
 */
export function createProseError({ proseCodes }: Pick<Quirks, 'proseCodes'>): (text: string) => MethodError {
  return proseCodes === 'empty' ? classicError : (text) => new MethodError(text, text)
}
