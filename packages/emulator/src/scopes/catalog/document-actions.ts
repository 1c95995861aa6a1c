import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { listOf } from '../../store/encode-value.ts'
import type { Values } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import type { Records } from '../family/open-records.ts'
import { requireArgument, requireInteger, toId } from '../read-params.ts'
import { moveStock } from './move-stock.ts'
import type { Catalog } from './open-catalog.ts'

/** How a page words a refusal; `{title}` stands for the document. */
interface Words {
  readonly missing: string
  readonly reason: string
  readonly unchanged: string
}

const NOT_FOUND = 'Document not found'
export const NO_RIGHTS = 'Insufficient permissions to save the document'
const NOT_PROCESSED = 'The document has not been processed yet'
const ALREADY = 'The document has already been processed'

/** The pages beside api-reference/catalog/document/catalog-document-conduct.md, the outdated ones among them, each word it in their own way. */
const WORDS: Readonly<Record<'conduct' | 'conductList' | 'confirm' | 'cancel' | 'cancelList' | 'unconfirm', Words>> = {
  conduct: { missing: NOT_FOUND, reason: 'Document conducting error: ', unchanged: ALREADY },
  conductList: {
    missing: `Document conducting error: ${NOT_FOUND}`,
    reason: 'An error occurred while conducting the document "{title}": ',
    unchanged: ALREADY,
  },
  confirm: { missing: NOT_FOUND, reason: 'Error processing document: ', unchanged: ALREADY },
  // Its page words a document that is not there as one that is out of reach.
  cancel: { missing: NO_RIGHTS, reason: 'Error cancelling document conduct: ', unchanged: 'Document has not been conducted yet' },
  cancelList: {
    missing: `Error canceling the document: ${NOT_FOUND}`,
    reason: 'An error occurred while canceling the document "{title}": ',
    unchanged: NOT_PROCESSED,
  },
  unconfirm: {
    missing: `Error canceling document processing: ${NOT_FOUND}`,
    reason: 'Error canceling document processing: ',
    unchanged: NOT_PROCESSED,
  },
}

export const documentNotFound = (): MethodError => new MethodError(0, NOT_FOUND)

/** Documents take effect, lose it, and go by the list: api-reference/catalog/document/index.md */
export function documentActions(catalog: Catalog, documents: Records): readonly MethodDefinition[] {
  const { store } = catalog
  const find = (call: Call, id: number, missing: string): Values => {
    if (!catalog.has('catalog_document', id)) throw new MethodError(0, missing)
    return documents.require(call, id)
  }
  const settle = (call: Call, id: number, isConducted: boolean, words: Words): void => {
    const { STATUS: status, TITLE: title } = find(call, id, words.missing)
    const problem = (status === 'Y') === isConducted ? words.unchanged : moveStock(catalog, id, isConducted)
    if (problem !== undefined) throw new MethodError(0, words.reason.replace('{title}', () => String(title)) + problem)
    const values = [isConducted ? 'Y' : 'C', call.caller.userId, catalog.now(), id]
    store.run('update catalog_document set STATUS = ?, STATUS_BY = ?, DATE_STATUS = ? where ID = ?', values)
    if (isConducted) addUp(catalog, id)
  }
  const one =
    (isConducted: boolean, words: Words) =>
    (call: Call): true => {
      settle(call, requireInteger(call.params, 'id'), isConducted, words)
      return true
    }
  const each =
    (work: (call: Call, id: number) => void) =>
    (call: Call): true => {
      for (const value of listOf(requireArgument(call.params, 'documentIds'))) work(call, toId(value) ?? 0)
      return true
    }
  return defineMethods('catalog.document', 'catalog', {
    conduct: one(true, WORDS.conduct),
    confirm: one(true, WORDS.confirm),
    cancel: one(false, WORDS.cancel),
    unconfirm: one(false, WORDS.unconfirm),
    conductList: each((call, id) => settle(call, id, true, WORDS.conductList)),
    cancelList: each((call, id) => settle(call, id, false, WORDS.cancelList)),
    deleteList: each((call, id) => {
      find(call, id, `An error occurred while deleting document "${id}": ${NOT_FOUND}`)
      documents.remove(call, id)
    }),
  })
}

/** A total that nobody set is calculated when a document is conducted: api-reference/catalog/data-types.md */
function addUp({ store }: Catalog, id: number): void {
  store.run(
    `update catalog_document set TOTAL =
      (select sum(AMOUNT * ifnull(PURCHASING_PRICE, 0)) from catalog_document_element where DOC_ID = catalog_document.ID)
      where ID = ? and TOTAL is null`,
    [id],
  )
}
