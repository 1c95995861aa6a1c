// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder } from './prelude.ts'

export interface DiskFileRow {
  ID: IntText
  NAME: string
  CODE: string | null
  STORAGE_ID: IntText
  TYPE: string
  PARENT_ID: IntText
  DELETED_TYPE: Open<'0' | '3' | '4'> | number
  GLOBAL_CONTENT_VERSION: IntText
  FILE_ID: IntText
  SIZE: IntText
  CREATE_TIME: string
  UPDATE_TIME: string
  DELETE_TIME: string | null
  CREATED_BY: IntText
  UPDATED_BY: IntText
  DELETED_BY: IntText | null
  DOWNLOAD_URL: string
  DETAIL_URL: string
}

export interface DiskFolderRow {
  ID: IntText
  NAME: string
  CODE: string | null
  STORAGE_ID: IntText
  TYPE: string
  REAL_OBJECT_ID: IntText
  PARENT_ID: IntText
  DELETED_TYPE: Open<'0' | '3' | '4'> | number
  CREATE_TIME: string
  UPDATE_TIME: string
  DELETE_TIME: string | null
  CREATED_BY: IntText
  UPDATED_BY: IntText
  DELETED_BY: IntText | null
  DETAIL_URL: string
}

export interface DiskObjectRow {
  ID: IntText
  NAME: string
  CODE: string | null
  STORAGE_ID: IntText
  TYPE: string
  REAL_OBJECT_ID?: IntText
  PARENT_ID: IntText
  DELETED_TYPE: Open<'0' | '3' | '4'>
  CREATE_TIME: string
  UPDATE_TIME: string
  DELETE_TIME: string | null
  CREATED_BY: IntText
  UPDATED_BY: IntText
  DELETED_BY: IntText | null
  DETAIL_URL: string
  GLOBAL_CONTENT_VERSION?: IntText
  FILE_ID?: IntText
  SIZE?: IntText
  DOWNLOAD_URL?: string
}

export interface DiskStorageRow {
  ID: IntText
  NAME: string
  CODE: string | null
  MODULE_ID: string
  ENTITY_TYPE: Open<'user' | 'common' | 'group'>
  ENTITY_ID: string
  ROOT_OBJECT_ID: IntText
}

export interface DiskVersionRow {
  ID: IntText
  OBJECT_ID: IntText
  SIZE: IntText
  NAME: string
  GLOBAL_CONTENT_VERSION: IntText
  CREATE_TIME: string
  CREATED_BY: IntText
  DOWNLOAD_URL: string
}

export interface DiskAttachedObjectGetParams { readonly id: Int }
export interface DiskAttachedObjectGetResult { ID: IntText; OBJECT_ID: IntText; MODULE_ID: string; ENTITY_TYPE: string; ENTITY_ID: IntText; CREATE_TIME: string; CREATED_BY: IntText; DOWNLOAD_URL: string; NAME: string; SIZE: IntText }
export interface DiskFileCopyToParams { readonly id: Int; readonly targetFolderId: Int }
export interface DiskFileDeleteParams { readonly id: Int }
export interface DiskFileGetParams { readonly id: Int }
export interface DiskFileGetExternalLinkParams { readonly id: Int }
export interface DiskFileGetFieldsResult { TYPE: string; USE_IN_FILTER: boolean; USE_IN_SHOW: boolean }
export interface DiskFileGetVersionsParams { readonly id: Int; readonly filter?: OpenFilter<'ID' | 'SIZE' | 'NAME' | 'CREATE_TIME' | 'CREATED_BY', '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly start?: Int }
export interface DiskFileMarkDeletedParams { readonly id: Int }
export interface DiskFileMoveToParams { readonly id: Int; readonly targetFolderId: Int }
export interface DiskFileRenameParams { readonly id: Int; readonly newName: Text }
export interface DiskFileRestoreParams { readonly id: Int }
export interface DiskFileRestoreFromVersionParams { readonly id: Int; readonly versionId: Int }
export interface DiskFileSearchParams { readonly QUERY: Text; readonly TYPE?: Text; readonly FILTER?: OpenFilter<'STORAGE_ID' | 'FOLDER_ID'>; readonly start?: Int }
export interface DiskFileUploadVersionParams { readonly id: Int; readonly fileContent: readonly unknown[] }
export interface DiskFolderAddSubFolderParams { readonly id: Int; readonly data: Readonly<Record<string, unknown>> }
export interface DiskFolderCopyToParams { readonly id: Int; readonly targetFolderId: Int }
export interface DiskFolderDeleteTreeParams { readonly id: Int }
export interface DiskFolderGetParams { readonly id: Int }
export interface DiskFolderGetChildrenParams { readonly id: Int; readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<never>; readonly start?: Int }
export interface DiskFolderGetExternalLinkParams { readonly id: Int }
export interface DiskFolderGetFieldsResult { TYPE: string; USE_IN_FILTER: boolean; USE_IN_SHOW: boolean }
export interface DiskFolderMarkDeletedParams { readonly id: Int }
export interface DiskFolderMoveToParams { readonly id: Int; readonly targetFolderId: Int }
export interface DiskFolderRenameParams { readonly id: Int; readonly newName: Text }
export interface DiskFolderRestoreParams { readonly id: Int }
export interface DiskFolderShareToUserParams { readonly id: Int; readonly userId: Int; readonly taskName: Open<'disk_access_read' | 'disk_access_add' | 'disk_access_edit' | 'disk_access_full'> | Ref }
export interface DiskFolderUploadFileParams { readonly id: Int; readonly data?: Readonly<Record<string, unknown>>; readonly fileContent?: readonly unknown[]; readonly rights?: readonly unknown[]; readonly generateUniqueName?: Bool }
export interface DiskRightsGetTasksItem { ID: IntText; NAME: string; TITLE: string }
export interface DiskStorageAddFolderParams { readonly id: Int; readonly data: Readonly<Record<string, unknown>>; readonly rights?: readonly unknown[] }
export interface DiskStorageGetParams { readonly id: Int }
export interface DiskStorageGetChildrenParams { readonly id: Int; readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<never>; readonly start?: Int }
export interface DiskStorageGetFieldsResult { TYPE: string; USE_IN_FILTER: boolean; USE_IN_SHOW: boolean }
export interface DiskStorageGetListParams { readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<never>; readonly start?: Int }
export interface DiskStorageRenameParams { readonly id: Int; readonly newName: Text }
export interface DiskStorageUploadFileParams { readonly id: Int; readonly data: Readonly<Record<string, unknown>>; readonly fileContent: readonly unknown[]; readonly rights?: readonly unknown[]; readonly generateUniqueName?: Bool }
export interface DiskVersionGetParams { readonly id: Int }

export interface DiskMethods {
  'disk.attachedObject.get': { params: DiskAttachedObjectGetParams; result: DiskAttachedObjectGetResult }
  'disk.file.copyTo': { params: DiskFileCopyToParams; result: DiskFileRow }
  'disk.file.delete': { params: DiskFileDeleteParams; result: boolean }
  'disk.file.get': { params: DiskFileGetParams; result: DiskFileRow }
  'disk.file.getExternalLink': { params: DiskFileGetExternalLinkParams; result: string }
  'disk.file.getFields': { params: NoParams; result: Record<string, DiskFileGetFieldsResult> }
  'disk.file.getVersions': { params: DiskFileGetVersionsParams; result: DiskVersionRow[]; item: DiskVersionRow }
  'disk.file.markDeleted': { params: DiskFileMarkDeletedParams; result: DiskFileRow }
  'disk.file.moveTo': { params: DiskFileMoveToParams; result: DiskFileRow }
  'disk.file.rename': { params: DiskFileRenameParams; result: DiskFileRow }
  'disk.file.restore': { params: DiskFileRestoreParams; result: DiskFileRow }
  'disk.file.restoreFromVersion': { params: DiskFileRestoreFromVersionParams; result: DiskFileRow }
  'disk.file.search': { params: DiskFileSearchParams; result: DiskObjectRow[]; item: DiskObjectRow }
  'disk.file.uploadVersion': { params: DiskFileUploadVersionParams; result: DiskFileRow }
  'disk.folder.addSubFolder': { params: DiskFolderAddSubFolderParams; result: DiskFolderRow }
  'disk.folder.copyTo': { params: DiskFolderCopyToParams; result: DiskFolderRow }
  'disk.folder.deleteTree': { params: DiskFolderDeleteTreeParams; result: boolean }
  'disk.folder.get': { params: DiskFolderGetParams; result: DiskFolderRow }
  'disk.folder.getChildren': { params: DiskFolderGetChildrenParams; result: DiskObjectRow[]; item: DiskObjectRow }
  'disk.folder.getExternalLink': { params: DiskFolderGetExternalLinkParams; result: string }
  'disk.folder.getFields': { params: NoParams; result: Record<string, DiskFolderGetFieldsResult> }
  'disk.folder.markDeleted': { params: DiskFolderMarkDeletedParams; result: DiskFolderRow }
  'disk.folder.moveTo': { params: DiskFolderMoveToParams; result: DiskFolderRow }
  'disk.folder.rename': { params: DiskFolderRenameParams; result: DiskFolderRow }
  'disk.folder.restore': { params: DiskFolderRestoreParams; result: DiskFolderRow }
  'disk.folder.shareToUser': { params: DiskFolderShareToUserParams; result: boolean }
  'disk.folder.uploadFile': { params: DiskFolderUploadFileParams; result: DiskFileRow }
  'disk.rights.getTasks': { params: NoParams; result: DiskRightsGetTasksItem[] }
  'disk.storage.addFolder': { params: DiskStorageAddFolderParams; result: DiskFolderRow }
  'disk.storage.get': { params: DiskStorageGetParams; result: DiskStorageRow }
  'disk.storage.getChildren': { params: DiskStorageGetChildrenParams; result: DiskObjectRow[]; item: DiskObjectRow }
  'disk.storage.getFields': { params: NoParams; result: Record<string, DiskStorageGetFieldsResult> }
  'disk.storage.getForApp': { params: NoParams; result: DiskStorageRow }
  'disk.storage.getList': { params: DiskStorageGetListParams; result: DiskStorageRow[]; item: DiskStorageRow }
  'disk.storage.getTypes': { params: NoParams; result: string[] }
  'disk.storage.rename': { params: DiskStorageRenameParams; result: DiskStorageRow }
  'disk.storage.uploadFile': { params: DiskStorageUploadFileParams; result: DiskFileRow }
  'disk.version.get': { params: DiskVersionGetParams; result: DiskVersionRow }
}

export interface DiskService {
  readonly attachedObject: DiskAttachedObjectService
  readonly file: DiskFileService
  readonly folder: DiskFolderService
  readonly rights: DiskRightsService
  readonly storage: DiskStorageService
  readonly version: DiskVersionService
}

export interface DiskAttachedObjectService {
  /**
   * Gets an attached object.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html
   */
  get(params: DiskAttachedObjectGetParams, options?: CallOptions): Promise<DiskAttachedObjectGetResult>
}

export interface DiskFileService {
  /**
   * Calls `disk.file.copyTo`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_FILE_22003`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html
   */
  copyTo(params: DiskFileCopyToParams, options?: CallOptions): Promise<DiskFileRow>
  /**
   * Deletes a file.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_FILE_22007`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html
   */
  delete(params: DiskFileDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a file.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html
   */
  get(params: DiskFileGetParams, options?: CallOptions): Promise<DiskFileRow>
  /**
   * Calls `disk.file.getExternalLink`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html
   */
  getExternalLink(params: DiskFileGetExternalLinkParams, options?: CallOptions): Promise<string>
  /**
   * Describes the fields of files.
   * Scope `disk`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<Record<string, DiskFileGetFieldsResult>>
  /**
   * Calls `disk.file.getVersions`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html
   */
  getVersions(params: DiskFileGetVersionsParams, options?: CallOptions): Promise<DiskVersionRow[]>
  /**
   * Calls `disk.file.markDeleted`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html
   */
  markDeleted(params: DiskFileMarkDeletedParams, options?: CallOptions): Promise<DiskFileRow>
  /**
   * Calls `disk.file.moveTo`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_FILE_22007`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html
   */
  moveTo(params: DiskFileMoveToParams, options?: CallOptions): Promise<DiskFileRow>
  /**
   * Renames a file.
   * Scope `disk`; needs a right on the object.
   * Errors: `0`, `ACCESS_DENIED`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html
   */
  rename(params: DiskFileRenameParams, options?: CallOptions): Promise<DiskFileRow>
  /**
   * Restores a file.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html
   */
  restore(params: DiskFileRestoreParams, options?: CallOptions): Promise<DiskFileRow>
  /**
   * Calls `disk.file.restoreFromVersion`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_FILE_22003`, `DISK_FILE_22004`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html
   */
  restoreFromVersion(params: DiskFileRestoreFromVersionParams, options?: CallOptions): Promise<DiskFileRow>
  /**
   * Searches files.
   * Scope `disk`; any user may call.
   * Errors: `ERROR_ARGUMENT`, `INVALID_FILTER`, `INVALID_QUERY`, `INVALID_TYPE`, `NOT_FOUND`, `UNSUPPORTED_STORAGE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html
   */
  search(params: DiskFileSearchParams, options?: CallOptions): Promise<DiskObjectRow[]>
  /**
   * Calls `disk.file.uploadVersion`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_FILE_22002`, `DISK_FILE_22005`, `DISK_FILE_22006`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html
   */
  uploadVersion(params: DiskFileUploadVersionParams, options?: CallOptions): Promise<DiskFileRow>
}

export interface DiskFolderService {
  /**
   * Calls `disk.folder.addSubFolder`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html
   */
  addSubFolder(params: DiskFolderAddSubFolderParams, options?: CallOptions): Promise<DiskFolderRow>
  /**
   * Calls `disk.folder.copyTo`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html
   */
  copyTo(params: DiskFolderCopyToParams, options?: CallOptions): Promise<DiskFolderRow>
  /**
   * Calls `disk.folder.deleteTree`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html
   */
  deleteTree(params: DiskFolderDeleteTreeParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a folder.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html
   */
  get(params: DiskFolderGetParams, options?: CallOptions): Promise<DiskFolderRow>
  /**
   * Calls `disk.folder.getChildren`.
   * Scope `disk`; any user may call.
   * Errors: `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html
   */
  getChildren(params: DiskFolderGetChildrenParams, options?: CallOptions): Promise<DiskObjectRow[]>
  /**
   * Calls `disk.folder.getExternalLink`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html
   */
  getExternalLink(params: DiskFolderGetExternalLinkParams, options?: CallOptions): Promise<string>
  /**
   * Describes the fields of folders.
   * Scope `disk`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<Record<string, DiskFolderGetFieldsResult>>
  /**
   * Calls `disk.folder.markDeleted`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html
   */
  markDeleted(params: DiskFolderMarkDeletedParams, options?: CallOptions): Promise<DiskFolderRow>
  /**
   * Calls `disk.folder.moveTo`.
   * Scope `disk`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html
   */
  moveTo(params: DiskFolderMoveToParams, options?: CallOptions): Promise<DiskFolderRow>
  /**
   * Renames a folder.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html
   */
  rename(params: DiskFolderRenameParams, options?: CallOptions): Promise<DiskFolderRow>
  /**
   * Restores a folder.
   * Scope `disk`; administrators only.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html
   */
  restore(params: DiskFolderRestoreParams, options?: CallOptions): Promise<DiskFolderRow>
  /**
   * Calls `disk.folder.shareToUser`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html
   */
  shareToUser(params: DiskFolderShareToUserParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `disk.folder.uploadFile`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_BASE_SERVICE_22001`, `ERROR_ARGUMENT`, `ERROR_COULD_NOT_SAVE_FILE`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html
   */
  uploadFile(params: DiskFolderUploadFileParams, options?: CallOptions): Promise<DiskFileRow>
}

export interface DiskRightsService {
  /**
   * Calls `disk.rights.getTasks`.
   * Scope `disk`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html
   */
  getTasks(params?: NoParams, options?: CallOptions): Promise<DiskRightsGetTasksItem[]>
}

export interface DiskStorageService {
  /**
   * Calls `disk.storage.addFolder`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html
   */
  addFolder(params: DiskStorageAddFolderParams, options?: CallOptions): Promise<DiskFolderRow>
  /**
   * Gets a storage.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html
   */
  get(params: DiskStorageGetParams, options?: CallOptions): Promise<DiskStorageRow>
  /**
   * Calls `disk.storage.getChildren`.
   * Scope `disk`; any user may call.
   * Errors: `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html
   */
  getChildren(params: DiskStorageGetChildrenParams, options?: CallOptions): Promise<DiskObjectRow[]>
  /**
   * Describes the fields of storages.
   * Scope `disk`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<Record<string, DiskStorageGetFieldsResult>>
  /**
   * Calls `disk.storage.getForApp`.
   * Scope `disk`; administrators only, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html
   */
  getForApp(params?: NoParams, options?: CallOptions): Promise<DiskStorageRow>
  /**
   * Lists storages.
   * Scope `disk`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
   */
  getList(params?: DiskStorageGetListParams, options?: CallOptions): Promise<DiskStorageRow[]>
  /**
   * Calls `disk.storage.getTypes`.
   * Scope `disk`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html
   */
  getTypes(params?: NoParams, options?: CallOptions): Promise<string[]>
  /**
   * Renames a storage.
   * Scope `disk`; administrators only, from an application.
   * Errors: empty code, `ACCESS_DENIED`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html
   */
  rename(params: DiskStorageRenameParams, options?: CallOptions): Promise<DiskStorageRow>
  /**
   * Calls `disk.storage.uploadFile`.
   * Scope `disk`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED`, `DISK_BASE_SERVICE_22001`, `ERROR_ARGUMENT`, `ERROR_COULD_NOT_SAVE_FILE`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html
   */
  uploadFile(params: DiskStorageUploadFileParams, options?: CallOptions): Promise<DiskFileRow>
}

export interface DiskVersionService {
  /**
   * Gets a version.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html
   */
  get(params: DiskVersionGetParams, options?: CallOptions): Promise<DiskVersionRow>
}
