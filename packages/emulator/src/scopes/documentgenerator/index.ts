import type { EmulatedScope } from '../../contract.ts'
import { once } from '../once.ts'
import { defineDocuments } from './define-documents.ts'
import { documentMethods } from './document-methods.ts'
import { findFile } from './links.ts'
import { numeratorMethods } from './numerator-methods.ts'
import { openDocuments } from './open-documents.ts'
import { regionMethods } from './region-methods.ts'
import { roleMethods } from './role-methods.ts'
import { templateMethods } from './template-methods.ts'

/** Documents of templates: api-reference/document-generator/index.md */
export const documentgeneratorScope: EmulatedScope = {
  name: 'documentgenerator',
  install(portal) {
    const open = once(portal, () => openDocuments(portal, 'rest'))
    portal.files.publish('documentgenerator', (query) => findFile(open(), query))
    return [
      ...defineDocuments(open, 'documentgenerator.numerator', numeratorMethods),
      ...defineDocuments(open, 'crm.documentgenerator.numerator', numeratorMethods, 'crm'),
      ...defineDocuments(open, 'documentgenerator.region', regionMethods),
      ...defineDocuments(open, 'documentgenerator.role', roleMethods),
      ...defineDocuments(open, 'documentgenerator.template', templateMethods),
      ...defineDocuments(open, 'documentgenerator.document', documentMethods),
    ]
  },
}
