import type { Call, MethodError } from '../../../contract.ts'
import { denied, readId, refused } from '../../documentgenerator/refusals.ts'
import { isAllowed, requireRight } from '../../documentgenerator/rights.ts'
import { documentExists } from '../../documentgenerator/stored-documents.ts'
import { mayTouch } from '../items/rights.ts'
import { uncoded, type CrmDocuments } from './owners.ts'

/** How a method that changes a document words its refusals; the others tell whoever lacks a right that documents are not to be seen. */
interface Words {
  readonly lacking?: MethodError
  /** Of a document that is not of the CRM. */
  readonly elsewhere?: (text: string) => MethodError
}

/** A document of a record that the caller may see. */
export function requireDocument(open: CrmDocuments, call: Call, { lacking, elsewhere = uncoded }: Words = {}): number {
  const { crm, documents } = open
  const id = readId(call.params, 'Bitrix\\DocumentGenerator\\Document constructor must be is public')
  if (!documentExists(documents, id)) {
    const isElsewhere = documents.store.value('select 1 from dg_document where ID = ?', [id]) !== undefined
    throw isElsewhere ? elsewhere('Document not found') : refused('Document not found')
  }
  if (!lacking) requireRight(documents, call, 'documents.view')
  else if (!isAllowed(documents, call.caller, 'documents.modify')) throw lacking
  const [type, owner] = ownerOf(open, id)
  const item = crm.item(type)
  // A document outlives its record.
  if (item && !mayTouch(crm, item, call.caller, owner)) throw denied()
  return id
}

export function ownerOf({ documents }: CrmDocuments, id: number): readonly [entityTypeId: number, entityId: number] {
  const [type, owner] = documents.store.row('select ENTITY_TYPE_ID, ENTITY_ID from dg_document where ID = ?', [id])!
  return [Number(type), Number(owner)]
}
