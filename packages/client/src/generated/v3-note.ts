// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { V3CallOptions } from '../v3/v3-client.ts'
import type { Bool, Int, Open, Text } from '../scalars.ts'
import type { Select } from './prelude.ts'

export interface V3NoteCollectionAddParams { readonly fields: { readonly name: Text; readonly position?: Int } }
export interface V3NoteCollectionAddItem { id: number; name: string; position: number; policyLevel: string; createdBy: number; createdAt: string; updatedBy: number; updatedAt: string }
export interface V3NoteCollectionAddResult { item: V3NoteCollectionAddItem }
export interface V3NoteCollectionArchiveParams { readonly id: Int }
export interface V3NoteCollectionArchiveResult { result: boolean }
export interface V3NoteCollectionDeleteParams { readonly id: Int }
export interface V3NoteCollectionDeleteResult { result: boolean }
export interface V3NoteCollectionFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3NoteCollectionFieldGetItem { name: string; type: string; title: string }
export interface V3NoteCollectionFieldGetResult { item: V3NoteCollectionFieldGetItem }
export interface V3NoteCollectionFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3NoteCollectionFieldListItem { name: string; type: string; title: string; filterable: boolean; sortable: boolean }
export interface V3NoteCollectionFieldListResult { items: V3NoteCollectionFieldListItem[] }
export interface V3NoteCollectionGetParams { readonly id: Int }
export interface V3NoteCollectionGetItem { id: number; name: string; position: number; policyLevel: Open<'none' | 'view' | 'manage' | 'moderate'>; createdBy: number; createdAt: string; updatedBy: number; updatedAt: string }
export interface V3NoteCollectionGetResult { item: V3NoteCollectionGetItem }
export interface V3NoteCollectionListParams { readonly pagination?: { readonly limit?: Int; readonly afterCursor?: { readonly position: Int; readonly id: Int } } }
export interface V3NoteCollectionListItem { id: number; name: string; position: number; policyLevel: Open<'none' | 'view' | 'manage' | 'moderate'>; createdBy: number; updatedBy: number; createdAt: string; updatedAt: string }
export interface V3NoteCollectionListResult { items: V3NoteCollectionListItem[]; nextCursor: { position: number; id: number } }
export interface V3NoteCollectionUpdateParams { readonly id: Int; readonly fields: { readonly name: Text } }
export interface V3NoteCollectionUpdateItem { id: number; name: string; position: number; policyLevel: string; createdBy: number; createdAt: string; updatedBy: number; updatedAt: string }
export interface V3NoteCollectionUpdateResult { item: V3NoteCollectionUpdateItem }
export interface V3NoteDocumentAddParams { readonly fields: { readonly collectionId: Int; readonly title: Text; readonly parentId?: Int; readonly markdown?: Text } }
export interface V3NoteDocumentAddItem { id: number; collectionId: number; parentId: number; title: string; markdown: string; position: number; createdBy: number; updatedBy: number; createdAt: string; updatedAt: string }
export interface V3NoteDocumentAddResult { item: V3NoteDocumentAddItem }
export interface V3NoteDocumentArchiveParams { readonly id: Int }
export interface V3NoteDocumentArchiveResult { result: boolean }
export interface V3NoteDocumentDeleteParams { readonly id: Int }
export interface V3NoteDocumentDeleteResult { result: boolean }
export interface V3NoteDocumentFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3NoteDocumentFieldGetItem { name: string; type: string; title: string }
export interface V3NoteDocumentFieldGetResult { item: V3NoteDocumentFieldGetItem }
export interface V3NoteDocumentFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3NoteDocumentFieldListItem { name: string; type: string; title: string; filterable: boolean; sortable: boolean }
export interface V3NoteDocumentFieldListResult { items: V3NoteDocumentFieldListItem[] }
export interface V3NoteDocumentGetParams { readonly id: Int }
export interface V3NoteDocumentGetItem { id: number; collectionId: number; parentId: number; title: string; markdown: string; position: number; createdBy: number; updatedBy: number; createdAt: string; updatedAt: string }
export interface V3NoteDocumentGetResult { item: V3NoteDocumentGetItem }
export interface V3NoteDocumentSearchFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3NoteDocumentSearchFieldGetItem { name: string; type: string; title: string }
export interface V3NoteDocumentSearchFieldGetResult { item: V3NoteDocumentSearchFieldGetItem }
export interface V3NoteDocumentSearchFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3NoteDocumentSearchFieldListItem { name: string; type: string; title: string; filterable: boolean; sortable: boolean }
export interface V3NoteDocumentSearchFieldListResult { items: V3NoteDocumentSearchFieldListItem[] }
export interface V3NoteDocumentSearchListParams { readonly query: Text; readonly pagination?: { readonly limit?: Int } }
export interface V3NoteDocumentSearchListItem { documentId: number; collectionId: number | null; title: string; score: number; snippet: string; sharedAccess: boolean }
export interface V3NoteDocumentSearchListResult { items: V3NoteDocumentSearchListItem[]; hasMore: boolean }
export interface V3NoteDocumentTreeFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3NoteDocumentTreeFieldGetItem { name: string; type: string; title: string }
export interface V3NoteDocumentTreeFieldGetResult { item: V3NoteDocumentTreeFieldGetItem }
export interface V3NoteDocumentTreeFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3NoteDocumentTreeFieldListItem { name: string; type: string; title: string; filterable: boolean; sortable: boolean }
export interface V3NoteDocumentTreeFieldListResult { items: V3NoteDocumentTreeFieldListItem[] }
export interface V3NoteDocumentTreeListParams { readonly collectionId: Int }
export interface V3NoteDocumentTreeListItem { id: number; collectionId: number; parentId: number | null; title: string; position: number; children: { id: number; collectionId: number; parentId: number; title: string; position: number; children: unknown[] }[] }
export interface V3NoteDocumentTreeListResult { items: V3NoteDocumentTreeListItem[]; truncated: boolean }
export interface V3NoteDocumentUpdateParams { readonly id: Int; readonly fields: { readonly title?: Text; readonly markdown?: Text }; readonly overwrite?: Bool }
export interface V3NoteDocumentUpdateItem { id: number; collectionId: number; parentId: number; title: string; markdown: string; position: number; createdBy: number; updatedBy: number; createdAt: string; updatedAt: string }
export interface V3NoteDocumentUpdateResult { item: V3NoteDocumentUpdateItem }
export interface V3NoteFileAddParams { readonly documentId: Int; readonly fileName: Text; readonly fileContent: Text }
export interface V3NoteFileAddItem { id: number; documentId: number; name: string; size: number; mimeType: string; assetType: string; assetMarkdown: string }
export interface V3NoteFileAddResult { item: V3NoteFileAddItem }
export interface V3NoteFileFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3NoteFileFieldGetItem { name: string; type: string; title: string }
export interface V3NoteFileFieldGetResult { item: V3NoteFileFieldGetItem }
export interface V3NoteFileFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3NoteFileFieldListItem { name: string; type: string; title: string; filterable: boolean; sortable: boolean }
export interface V3NoteFileFieldListResult { items: V3NoteFileFieldListItem[] }
export interface V3NoteFileGetParams { readonly id: Int; readonly documentId: Int }
export interface V3NoteFileGetItem { id: number; documentId: number; name: string; size: number; mimeType: string; assetType: Open<'image' | 'video' | 'file'>; assetMarkdown: string }
export interface V3NoteFileGetResult { item: V3NoteFileGetItem }

export interface V3NoteMethods {
  'note.collection.add': { params: V3NoteCollectionAddParams; result: V3NoteCollectionAddResult }
  'note.collection.archive': { params: V3NoteCollectionArchiveParams; result: V3NoteCollectionArchiveResult }
  'note.collection.delete': { params: V3NoteCollectionDeleteParams; result: V3NoteCollectionDeleteResult }
  'note.collection.field.get': { params: V3NoteCollectionFieldGetParams; result: V3NoteCollectionFieldGetResult }
  'note.collection.field.list': { params: V3NoteCollectionFieldListParams; result: V3NoteCollectionFieldListResult; item: V3NoteCollectionFieldListItem }
  'note.collection.get': { params: V3NoteCollectionGetParams; result: V3NoteCollectionGetResult }
  'note.collection.list': { params: V3NoteCollectionListParams; result: V3NoteCollectionListResult; item: V3NoteCollectionListItem }
  'note.collection.update': { params: V3NoteCollectionUpdateParams; result: V3NoteCollectionUpdateResult }
  'note.document.add': { params: V3NoteDocumentAddParams; result: V3NoteDocumentAddResult }
  'note.document.archive': { params: V3NoteDocumentArchiveParams; result: V3NoteDocumentArchiveResult }
  'note.document.delete': { params: V3NoteDocumentDeleteParams; result: V3NoteDocumentDeleteResult }
  'note.document.field.get': { params: V3NoteDocumentFieldGetParams; result: V3NoteDocumentFieldGetResult }
  'note.document.field.list': { params: V3NoteDocumentFieldListParams; result: V3NoteDocumentFieldListResult; item: V3NoteDocumentFieldListItem }
  'note.document.get': { params: V3NoteDocumentGetParams; result: V3NoteDocumentGetResult }
  'note.document.search.field.get': { params: V3NoteDocumentSearchFieldGetParams; result: V3NoteDocumentSearchFieldGetResult }
  'note.document.search.field.list': { params: V3NoteDocumentSearchFieldListParams; result: V3NoteDocumentSearchFieldListResult; item: V3NoteDocumentSearchFieldListItem }
  'note.document.search.list': { params: V3NoteDocumentSearchListParams; result: V3NoteDocumentSearchListResult; item: V3NoteDocumentSearchListItem }
  'note.document.tree.field.get': { params: V3NoteDocumentTreeFieldGetParams; result: V3NoteDocumentTreeFieldGetResult }
  'note.document.tree.field.list': { params: V3NoteDocumentTreeFieldListParams; result: V3NoteDocumentTreeFieldListResult; item: V3NoteDocumentTreeFieldListItem }
  'note.document.tree.list': { params: V3NoteDocumentTreeListParams; result: V3NoteDocumentTreeListResult; item: V3NoteDocumentTreeListItem }
  'note.document.update': { params: V3NoteDocumentUpdateParams; result: V3NoteDocumentUpdateResult }
  'note.file.add': { params: V3NoteFileAddParams; result: V3NoteFileAddResult }
  'note.file.field.get': { params: V3NoteFileFieldGetParams; result: V3NoteFileFieldGetResult }
  'note.file.field.list': { params: V3NoteFileFieldListParams; result: V3NoteFileFieldListResult; item: V3NoteFileFieldListItem }
  'note.file.get': { params: V3NoteFileGetParams; result: V3NoteFileGetResult }
}

export interface V3NoteService {
  readonly collection: V3NoteCollectionService
  readonly document: V3NoteDocumentService
  readonly file: V3NoteFileService
}

export interface V3NoteCollectionService {
  /**
   * Adds a collection.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html
   */
  add(params: V3NoteCollectionAddParams, options?: V3CallOptions): Promise<V3NoteCollectionAddResult>
  /**
   * Archives a collection.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html
   */
  archive(params: V3NoteCollectionArchiveParams, options?: V3CallOptions): Promise<V3NoteCollectionArchiveResult>
  /**
   * Deletes a collection.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `NOTE_COLLECTION_UNDER_IMPORT` (400), `NOTE_COLLECTION_UNDER_IMPORT` (409).
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html
   */
  delete(params: V3NoteCollectionDeleteParams, options?: V3CallOptions): Promise<V3NoteCollectionDeleteResult>
  readonly field: V3NoteCollectionFieldService
  /**
   * Gets a collection.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html
   */
  get(params: V3NoteCollectionGetParams, options?: CallOptions): Promise<V3NoteCollectionGetResult>
  /**
   * Lists collections.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` (403).
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html
   */
  list(params?: V3NoteCollectionListParams, options?: CallOptions): Promise<V3NoteCollectionListResult>
  /**
   * Updates a collection.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html
   */
  update(params: V3NoteCollectionUpdateParams, options?: V3CallOptions): Promise<V3NoteCollectionUpdateResult>
}

export interface V3NoteCollectionFieldService {
  /**
   * Gets a collection field.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html
   */
  get(params: V3NoteCollectionFieldGetParams, options?: CallOptions): Promise<V3NoteCollectionFieldGetResult>
  /**
   * Lists collection fields.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html
   */
  list(params?: V3NoteCollectionFieldListParams, options?: CallOptions): Promise<V3NoteCollectionFieldListResult>
}

export interface V3NoteDocumentService {
  /**
   * Adds a document.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `NOTE_INVALID_PARENT`, `NOTE_MARKDOWN_TOO_LARGE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html
   */
  add(params: V3NoteDocumentAddParams, options?: V3CallOptions): Promise<V3NoteDocumentAddResult>
  /**
   * Archives a document.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html
   */
  archive(params: V3NoteDocumentArchiveParams, options?: V3CallOptions): Promise<V3NoteDocumentArchiveResult>
  /**
   * Deletes a document.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html
   */
  delete(params: V3NoteDocumentDeleteParams, options?: V3CallOptions): Promise<V3NoteDocumentDeleteResult>
  readonly field: V3NoteDocumentFieldService
  /**
   * Gets a document.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html
   */
  get(params: V3NoteDocumentGetParams, options?: CallOptions): Promise<V3NoteDocumentGetResult>
  readonly search: V3NoteDocumentSearchService
  readonly tree: V3NoteDocumentTreeService
  /**
   * Updates a document.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `NOTE_DOCUMENT_HAS_UNSAVED_CHANGES`, `NOTE_EMPTY_UPDATE`, `NOTE_MARKDOWN_TOO_LARGE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html
   */
  update(params: V3NoteDocumentUpdateParams, options?: V3CallOptions): Promise<V3NoteDocumentUpdateResult>
}

export interface V3NoteDocumentFieldService {
  /**
   * Gets a document field.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html
   */
  get(params: V3NoteDocumentFieldGetParams, options?: CallOptions): Promise<V3NoteDocumentFieldGetResult>
  /**
   * Lists document fields.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html
   */
  list(params?: V3NoteDocumentFieldListParams, options?: CallOptions): Promise<V3NoteDocumentFieldListResult>
}

export interface V3NoteDocumentSearchService {
  readonly field: V3NoteDocumentSearchFieldService
  /**
   * Lists document searches.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `NOTE_SEARCH_QUERY_TOO_LONG`, `NOTE_SEARCH_QUERY_TOO_SHORT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html
   */
  list(params: V3NoteDocumentSearchListParams, options?: CallOptions): Promise<V3NoteDocumentSearchListResult>
}

export interface V3NoteDocumentSearchFieldService {
  /**
   * Gets a document search field.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html
   */
  get(params: V3NoteDocumentSearchFieldGetParams, options?: CallOptions): Promise<V3NoteDocumentSearchFieldGetResult>
  /**
   * Lists document search fields.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html
   */
  list(params?: V3NoteDocumentSearchFieldListParams, options?: CallOptions): Promise<V3NoteDocumentSearchFieldListResult>
}

export interface V3NoteDocumentTreeService {
  readonly field: V3NoteDocumentTreeFieldService
  /**
   * Lists document trees.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html
   */
  list(params: V3NoteDocumentTreeListParams, options?: CallOptions): Promise<V3NoteDocumentTreeListResult>
}

export interface V3NoteDocumentTreeFieldService {
  /**
   * Gets a document tree field.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html
   */
  get(params: V3NoteDocumentTreeFieldGetParams, options?: CallOptions): Promise<V3NoteDocumentTreeFieldGetResult>
  /**
   * Lists document tree fields.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html
   */
  list(params?: V3NoteDocumentTreeFieldListParams, options?: CallOptions): Promise<V3NoteDocumentTreeFieldListResult>
}

export interface V3NoteFileService {
  /**
   * Adds a file.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `NOTE_FILE_TOO_LARGE`, `NOTE_FILE_TYPE_NOT_ALLOWED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html
   */
  add(params: V3NoteFileAddParams, options?: V3CallOptions): Promise<V3NoteFileAddResult>
  readonly field: V3NoteFileFieldService
  /**
   * Gets a file.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html
   */
  get(params: V3NoteFileGetParams, options?: CallOptions): Promise<V3NoteFileGetResult>
}

export interface V3NoteFileFieldService {
  /**
   * Gets a file field.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html
   */
  get(params: V3NoteFileFieldGetParams, options?: CallOptions): Promise<V3NoteFileFieldGetResult>
  /**
   * Lists file fields.
   * Scope `note`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html
   */
  list(params?: V3NoteFileFieldListParams, options?: CallOptions): Promise<V3NoteFileFieldListResult>
}
