import { MethodError, type Call, type CallParams } from '../../contract.ts'
import { toId } from '../read-params.ts'

/** Refusals of the module carry the code 0: api-reference/document-generator/document-generator-document-add.md */
export const refused = (text: string): MethodError => new MethodError('0', text)
/** Those of the parameters before it carry 100. */
export const unmatched = (text: string): MethodError => new MethodError('100', text)

/** Under the names of the CRM some refusals differ. */
export const isForCrm = ({ method }: Call): boolean => method.toLowerCase().startsWith('crm.')
/** api-reference/crm/document-generator/documents/crm-document-generator-document-get.md */
export const denied = (text = 'Access denied', status = 400): MethodError => new MethodError('DOCGEN_ACCESS_ERROR', text, status)

/** `id` of a method whose page words a missing one like that. */
export function readId(params: CallParams, missing: string, name = 'id'): number {
  const value = params.get(name)
  if (value === undefined || value === null || value === '') throw unmatched(missing)
  return toId(value) ?? 0
}
