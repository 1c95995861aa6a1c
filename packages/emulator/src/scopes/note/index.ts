import type { EmulatedScope } from '../../contract.ts'
import { checkFirst } from '../check-first.ts'
import { collectionMethods } from './collection-methods.ts'
import { documentMethods } from './document-methods.ts'
import { fileMethods } from './file-methods.ts'
import { openNotes, requireAccess } from './open-notes.ts'

/** Knowledge bases, their pages and files, REST 3.0 only: api-reference/note/index.md */
export const noteScope: EmulatedScope = {
  name: 'note',
  install(portal) {
    const notes = openNotes(portal)
    const methods = [collectionMethods, documentMethods, fileMethods].flatMap((define) => define(notes))
    return methods.map((method) => checkFirst(method, ({ caller }) => requireAccess(notes, caller)))
  },
}
