import type { MethodDefinition } from '../../../contract.ts'
import { openDocuments, type Documents } from '../../documentgenerator/open-documents.ts'
import { defineMethods } from '../../define-methods.ts'
import type { Crm } from '../open-crm.ts'
import { documentMethods } from './document-methods.ts'
import { templateMethods, type CrmDocumentHandlers } from './template-methods.ts'

/** Documents made of records of the CRM: api-reference/crm/document-generator/index.md */
export function documentsOf(crm: Crm): readonly MethodDefinition[] {
  let opened: Documents | undefined
  // What was opened may be gone with the tables.
  crm.portal.onRestore(() => void (opened = undefined))
  const define = (prefix: string, handlers: CrmDocumentHandlers): readonly MethodDefinition[] => {
    const opening = Object.entries(handlers).map(([action, handler]) => {
      return [
        action,
        (call: Parameters<typeof handler>[1]) => handler({ crm, documents: (opened ??= openDocuments(crm.portal, 'crm')) }, call),
      ] as const
    })
    return defineMethods(prefix, 'crm', Object.fromEntries(opening))
  }
  return [...define('crm.documentgenerator.template', templateMethods), ...define('crm.documentgenerator.document', documentMethods)]
}
