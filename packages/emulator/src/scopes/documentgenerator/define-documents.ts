import type { Call, MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import type { Documents } from './open-documents.ts'

export type DocumentHandlers = Readonly<Record<string, (documents: Documents, call: Call) => unknown>>

/** Methods that open the document generator when one of them is called. */
export function defineDocuments(
  open: () => Documents,
  prefix: string,
  handlers: DocumentHandlers,
  scope = 'documentgenerator',
): readonly MethodDefinition[] {
  const opening = Object.entries(handlers).map(([action, handler]) => [action, (call: Call) => handler(open(), call)] as const)
  return defineMethods(prefix, scope, Object.fromEntries(opening))
}
