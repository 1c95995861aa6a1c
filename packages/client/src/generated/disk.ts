// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder } from './prelude.ts'

export interface DiskAttachedObjectGetParams { readonly id: Int }
export interface DiskAttachedObjectGetResult { ID: IntText; OBJECT_ID: IntText; MODULE_ID: string; ENTITY_TYPE: string; ENTITY_ID: IntText; CREATE_TIME: string; CREATED_BY: IntText; DOWNLOAD_URL: string; NAME: string; SIZE: IntText }
export interface DiskFileCopyToParams { readonly id: Int; readonly targetFolderId: Int }
export interface DiskFileCopyToResult { ID: number; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; PARENT_ID: IntText; DELETED_TYPE: number; GLOBAL_CONTENT_VERSION: number; FILE_ID: number; SIZE: IntText; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText | null; DOWNLOAD_URL: string; DETAIL_URL: string }
export interface DiskFileDeleteParams { readonly id: Int }
export interface DiskFileGetParams { readonly id: Int }
export interface DiskFileGetResult { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; PARENT_ID: IntText; DELETED_TYPE: Open<'0' | '3' | '4'>; GLOBAL_CONTENT_VERSION: IntText; FILE_ID: IntText; SIZE: IntText; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DOWNLOAD_URL: string; DETAIL_URL: string }
export interface DiskFileGetExternalLinkParams { readonly id: Int }
export interface DiskFileGetFieldsResult { TYPE: string; USE_IN_FILTER: boolean; USE_IN_SHOW: boolean }
export interface DiskFileGetVersionsParams { readonly id: Int; readonly filter?: OpenFilter<'ID' | 'SIZE' | 'NAME' | 'CREATE_TIME' | 'CREATED_BY', '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly start?: Int }
export interface DiskFileGetVersionsItem { ID: IntText; OBJECT_ID: IntText; SIZE: IntText; NAME: string; GLOBAL_CONTENT_VERSION: IntText; CREATE_TIME: string; CREATED_BY: IntText; DOWNLOAD_URL: string }
export interface DiskFileMarkDeletedParams { readonly id: Int }
export interface DiskFileMarkDeletedResult { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; PARENT_ID: IntText; DELETED_TYPE: Open<'0' | '3' | '4'>; GLOBAL_CONTENT_VERSION: IntText; FILE_ID: IntText; SIZE: IntText; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DOWNLOAD_URL: string; DETAIL_URL: string }
export interface DiskFileMoveToParams { readonly id: Int; readonly targetFolderId: Int }
export interface DiskFileMoveToResult { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; PARENT_ID: number; DELETED_TYPE: Open<'0' | '3' | '4'>; GLOBAL_CONTENT_VERSION: IntText; FILE_ID: IntText; SIZE: IntText; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DOWNLOAD_URL: string; DETAIL_URL: string }
export interface DiskFileRenameParams { readonly id: Int; readonly newName: Text }
export interface DiskFileRenameResult { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; PARENT_ID: IntText; DELETED_TYPE: Open<'0' | '3' | '4'>; GLOBAL_CONTENT_VERSION: IntText; FILE_ID: IntText; SIZE: IntText; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DOWNLOAD_URL: string; DETAIL_URL: string }
export interface DiskFileRestoreParams { readonly id: Int }
export interface DiskFileRestoreResult { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; PARENT_ID: IntText; DELETED_TYPE: number; GLOBAL_CONTENT_VERSION: IntText; FILE_ID: IntText; SIZE: IntText; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DOWNLOAD_URL: string; DETAIL_URL: string }
export interface DiskFileRestoreFromVersionParams { readonly id: Int; readonly versionId: Int }
export interface DiskFileRestoreFromVersionResult { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; PARENT_ID: IntText; DELETED_TYPE: Open<'0' | '3' | '4'>; GLOBAL_CONTENT_VERSION: number; FILE_ID: IntText; SIZE: IntText; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DOWNLOAD_URL: string; DETAIL_URL: string }
export interface DiskFileSearchParams { readonly QUERY: Text; readonly TYPE?: Text; readonly FILTER?: OpenFilter<'STORAGE_ID' | 'FOLDER_ID'>; readonly start?: Int }
export interface DiskFileSearchItem { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; REAL_OBJECT_ID?: IntText; PARENT_ID: IntText; DELETED_TYPE: string; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DETAIL_URL: string; GLOBAL_CONTENT_VERSION?: IntText; FILE_ID?: IntText; SIZE?: IntText; DOWNLOAD_URL?: string }
export interface DiskFileUploadVersionParams { readonly id: Int; readonly fileContent: readonly unknown[] }
export interface DiskFileUploadVersionResult { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; PARENT_ID: IntText; DELETED_TYPE: Open<'0' | '3' | '4'>; GLOBAL_CONTENT_VERSION: number; FILE_ID: IntText; SIZE: IntText; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DOWNLOAD_URL: string; DETAIL_URL: string }
export interface DiskFolderAddSubFolderParams { readonly id: Int; readonly data: readonly unknown[] }
export interface DiskFolderAddSubFolderResult { ID: number; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; REAL_OBJECT_ID: number; PARENT_ID: IntText; DELETED_TYPE: number; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText | null; DETAIL_URL: string }
export interface DiskFolderCopyToParams { readonly id: Int; readonly targetFolderId: Int }
export interface DiskFolderCopyToResult { ID: number; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; REAL_OBJECT_ID: number; PARENT_ID: IntText; DELETED_TYPE: number; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText | null; DETAIL_URL: string }
export interface DiskFolderDeleteTreeParams { readonly id: Int }
export interface DiskFolderGetParams { readonly id: Int }
export interface DiskFolderGetResult { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; REAL_OBJECT_ID: IntText; PARENT_ID: IntText; DELETED_TYPE: Open<'0' | '3' | '4'>; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DETAIL_URL: string }
export interface DiskFolderGetChildrenParams { readonly id: Int; readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<never>; readonly start?: Int }
export interface DiskFolderGetChildrenItem { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; REAL_OBJECT_ID?: IntText; PARENT_ID: IntText; DELETED_TYPE: Open<'0' | '3' | '4'>; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DETAIL_URL: string; GLOBAL_CONTENT_VERSION?: IntText; FILE_ID?: IntText; SIZE?: IntText; DOWNLOAD_URL?: string }
export interface DiskFolderGetExternalLinkParams { readonly id: Int }
export interface DiskFolderGetFieldsResult { TYPE: string; USE_IN_FILTER: boolean; USE_IN_SHOW: boolean }
export interface DiskFolderMarkDeletedParams { readonly id: Int }
export interface DiskFolderMarkDeletedResult { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; REAL_OBJECT_ID: IntText; PARENT_ID: IntText; DELETED_TYPE: number; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DETAIL_URL: string }
export interface DiskFolderMoveToParams { readonly id: Int; readonly targetFolderId: Int }
export interface DiskFolderMoveToResult { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; REAL_OBJECT_ID: IntText; PARENT_ID: number; DELETED_TYPE: Open<'0' | '3' | '4'>; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DETAIL_URL: string }
export interface DiskFolderRenameParams { readonly id: Int; readonly newName: Text }
export interface DiskFolderRenameResult { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; REAL_OBJECT_ID: IntText; PARENT_ID: IntText; DELETED_TYPE: Open<'0' | '3' | '4'>; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DETAIL_URL: string }
export interface DiskFolderRestoreParams { readonly id: Int }
export interface DiskFolderRestoreResult { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; REAL_OBJECT_ID: IntText; PARENT_ID: IntText; DELETED_TYPE: number; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText; DETAIL_URL: string }
export interface DiskFolderShareToUserParams { readonly id: Int; readonly userId: Int; readonly taskName: Open<'disk_access_read' | 'disk_access_add' | 'disk_access_edit' | 'disk_access_full'> | Ref }
export interface DiskFolderUploadFileParams { readonly id: Int; readonly data?: readonly unknown[]; readonly fileContent?: readonly unknown[]; readonly rights?: readonly unknown[]; readonly generateUniqueName?: Bool }
export interface DiskFolderUploadFileResult { ID: number; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; PARENT_ID: IntText; DELETED_TYPE: number; GLOBAL_CONTENT_VERSION: number; FILE_ID: number; SIZE: IntText; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText | null; DOWNLOAD_URL: string; DETAIL_URL: string }
export interface DiskRightsGetTasksItem { ID: IntText; NAME: string; TITLE: string }
export interface DiskStorageAddFolderParams { readonly id: Int; readonly data: readonly unknown[]; readonly rights?: readonly unknown[] }
export interface DiskStorageAddFolderResult { ID: number; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; REAL_OBJECT_ID: number; PARENT_ID: IntText; DELETED_TYPE: number; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText | null; DETAIL_URL: string }
export interface DiskStorageGetParams { readonly id: Int }
export interface DiskStorageGetResult { ID: IntText; NAME: string; CODE: string | null; MODULE_ID: string; ENTITY_TYPE: Open<'user' | 'common' | 'group'>; ENTITY_ID: string; ROOT_OBJECT_ID: IntText }
export interface DiskStorageGetChildrenParams { readonly id: Int; readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<never>; readonly start?: Int }
export interface DiskStorageGetChildrenItem { ID: IntText; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; REAL_OBJECT_ID: IntText; PARENT_ID: IntText; DELETED_TYPE: Open<'0' | '3' | '4'>; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText | null; DETAIL_URL: string; GLOBAL_CONTENT_VERSION?: IntText; FILE_ID?: IntText; SIZE?: IntText; DOWNLOAD_URL?: string }
export interface DiskStorageGetFieldsResult { TYPE: string; USE_IN_FILTER: boolean; USE_IN_SHOW: boolean }
export interface DiskStorageGetForAppResult { ID: IntText; NAME: string; CODE: string | null; MODULE_ID: string; ENTITY_TYPE: string; ENTITY_ID: string; ROOT_OBJECT_ID: IntText }
export interface DiskStorageGetListParams { readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<never>; readonly start?: Int }
export interface DiskStorageGetListItem { ID: IntText; NAME: string; CODE: string | null; MODULE_ID: string; ENTITY_TYPE: Open<'user' | 'common' | 'group'>; ENTITY_ID: string; ROOT_OBJECT_ID: IntText }
export interface DiskStorageRenameParams { readonly id: Int; readonly newName: Text }
export interface DiskStorageRenameResult { ID: IntText; NAME: string; CODE: string | null; MODULE_ID: string; ENTITY_TYPE: string; ENTITY_ID: string; ROOT_OBJECT_ID: IntText }
export interface DiskStorageUploadFileParams { readonly id: Int; readonly data: readonly unknown[]; readonly fileContent: readonly unknown[]; readonly rights?: readonly unknown[]; readonly generateUniqueName?: Bool }
export interface DiskStorageUploadFileResult { ID: number; NAME: string; CODE: string | null; STORAGE_ID: IntText; TYPE: string; PARENT_ID: IntText; DELETED_TYPE: number; GLOBAL_CONTENT_VERSION: number; FILE_ID: number; SIZE: IntText; CREATE_TIME: string; UPDATE_TIME: string; DELETE_TIME: string | null; CREATED_BY: IntText; UPDATED_BY: IntText; DELETED_BY: IntText | null; DOWNLOAD_URL: string; DETAIL_URL: string }
export interface DiskVersionGetParams { readonly id: Int }
export interface DiskVersionGetResult { ID: IntText; OBJECT_ID: IntText; SIZE: IntText; NAME: string; GLOBAL_CONTENT_VERSION: IntText; CREATE_TIME: string; CREATED_BY: IntText; DOWNLOAD_URL: string }

export interface DiskMethods {
  'disk.attachedObject.get': { params: DiskAttachedObjectGetParams; result: DiskAttachedObjectGetResult }
  'disk.file.copyTo': { params: DiskFileCopyToParams; result: DiskFileCopyToResult }
  'disk.file.delete': { params: DiskFileDeleteParams; result: boolean }
  'disk.file.get': { params: DiskFileGetParams; result: DiskFileGetResult }
  'disk.file.getExternalLink': { params: DiskFileGetExternalLinkParams; result: string }
  'disk.file.getFields': { params: NoParams; result: Record<string, DiskFileGetFieldsResult> }
  'disk.file.getVersions': { params: DiskFileGetVersionsParams; result: DiskFileGetVersionsItem[]; item: DiskFileGetVersionsItem }
  'disk.file.markDeleted': { params: DiskFileMarkDeletedParams; result: DiskFileMarkDeletedResult }
  'disk.file.moveTo': { params: DiskFileMoveToParams; result: DiskFileMoveToResult }
  'disk.file.rename': { params: DiskFileRenameParams; result: DiskFileRenameResult }
  'disk.file.restore': { params: DiskFileRestoreParams; result: DiskFileRestoreResult }
  'disk.file.restoreFromVersion': { params: DiskFileRestoreFromVersionParams; result: DiskFileRestoreFromVersionResult }
  'disk.file.search': { params: DiskFileSearchParams; result: DiskFileSearchItem[]; item: DiskFileSearchItem }
  'disk.file.uploadVersion': { params: DiskFileUploadVersionParams; result: DiskFileUploadVersionResult }
  'disk.folder.addSubFolder': { params: DiskFolderAddSubFolderParams; result: DiskFolderAddSubFolderResult }
  'disk.folder.copyTo': { params: DiskFolderCopyToParams; result: DiskFolderCopyToResult }
  'disk.folder.deleteTree': { params: DiskFolderDeleteTreeParams; result: boolean }
  'disk.folder.get': { params: DiskFolderGetParams; result: DiskFolderGetResult }
  'disk.folder.getChildren': { params: DiskFolderGetChildrenParams; result: DiskFolderGetChildrenItem[]; item: DiskFolderGetChildrenItem }
  'disk.folder.getExternalLink': { params: DiskFolderGetExternalLinkParams; result: string }
  'disk.folder.getFields': { params: NoParams; result: Record<string, DiskFolderGetFieldsResult> }
  'disk.folder.markDeleted': { params: DiskFolderMarkDeletedParams; result: DiskFolderMarkDeletedResult }
  'disk.folder.moveTo': { params: DiskFolderMoveToParams; result: DiskFolderMoveToResult }
  'disk.folder.rename': { params: DiskFolderRenameParams; result: DiskFolderRenameResult }
  'disk.folder.restore': { params: DiskFolderRestoreParams; result: DiskFolderRestoreResult }
  'disk.folder.shareToUser': { params: DiskFolderShareToUserParams; result: boolean }
  'disk.folder.uploadFile': { params: DiskFolderUploadFileParams; result: DiskFolderUploadFileResult }
  'disk.rights.getTasks': { params: NoParams; result: DiskRightsGetTasksItem[] }
  'disk.storage.addFolder': { params: DiskStorageAddFolderParams; result: DiskStorageAddFolderResult }
  'disk.storage.get': { params: DiskStorageGetParams; result: DiskStorageGetResult }
  'disk.storage.getChildren': { params: DiskStorageGetChildrenParams; result: DiskStorageGetChildrenItem[]; item: DiskStorageGetChildrenItem }
  'disk.storage.getFields': { params: NoParams; result: Record<string, DiskStorageGetFieldsResult> }
  'disk.storage.getForApp': { params: NoParams; result: DiskStorageGetForAppResult }
  'disk.storage.getList': { params: DiskStorageGetListParams; result: DiskStorageGetListItem[]; item: DiskStorageGetListItem }
  'disk.storage.getTypes': { params: NoParams; result: string[] }
  'disk.storage.rename': { params: DiskStorageRenameParams; result: DiskStorageRenameResult }
  'disk.storage.uploadFile': { params: DiskStorageUploadFileParams; result: DiskStorageUploadFileResult }
  'disk.version.get': { params: DiskVersionGetParams; result: DiskVersionGetResult }
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
  copyTo(params: DiskFileCopyToParams, options?: CallOptions): Promise<DiskFileCopyToResult>
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
  get(params: DiskFileGetParams, options?: CallOptions): Promise<DiskFileGetResult>
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
  getVersions(params: DiskFileGetVersionsParams, options?: CallOptions): Promise<DiskFileGetVersionsItem[]>
  /**
   * Calls `disk.file.markDeleted`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html
   */
  markDeleted(params: DiskFileMarkDeletedParams, options?: CallOptions): Promise<DiskFileMarkDeletedResult>
  /**
   * Calls `disk.file.moveTo`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_FILE_22007`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html
   */
  moveTo(params: DiskFileMoveToParams, options?: CallOptions): Promise<DiskFileMoveToResult>
  /**
   * Renames a file.
   * Scope `disk`; needs a right on the object.
   * Errors: `0`, `ACCESS_DENIED`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html
   */
  rename(params: DiskFileRenameParams, options?: CallOptions): Promise<DiskFileRenameResult>
  /**
   * Restores a file.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html
   */
  restore(params: DiskFileRestoreParams, options?: CallOptions): Promise<DiskFileRestoreResult>
  /**
   * Calls `disk.file.restoreFromVersion`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_FILE_22003`, `DISK_FILE_22004`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html
   */
  restoreFromVersion(params: DiskFileRestoreFromVersionParams, options?: CallOptions): Promise<DiskFileRestoreFromVersionResult>
  /**
   * Searches files.
   * Scope `disk`; any user may call.
   * Errors: `ERROR_ARGUMENT`, `INVALID_FILTER`, `INVALID_QUERY`, `INVALID_TYPE`, `NOT_FOUND`, `UNSUPPORTED_STORAGE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html
   */
  search(params: DiskFileSearchParams, options?: CallOptions): Promise<DiskFileSearchItem[]>
  /**
   * Calls `disk.file.uploadVersion`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_FILE_22002`, `DISK_FILE_22005`, `DISK_FILE_22006`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html
   */
  uploadVersion(params: DiskFileUploadVersionParams, options?: CallOptions): Promise<DiskFileUploadVersionResult>
}

export interface DiskFolderService {
  /**
   * Calls `disk.folder.addSubFolder`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html
   */
  addSubFolder(params: DiskFolderAddSubFolderParams, options?: CallOptions): Promise<DiskFolderAddSubFolderResult>
  /**
   * Calls `disk.folder.copyTo`.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html
   */
  copyTo(params: DiskFolderCopyToParams, options?: CallOptions): Promise<DiskFolderCopyToResult>
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
  get(params: DiskFolderGetParams, options?: CallOptions): Promise<DiskFolderGetResult>
  /**
   * Calls `disk.folder.getChildren`.
   * Scope `disk`; any user may call.
   * Errors: `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html
   */
  getChildren(params: DiskFolderGetChildrenParams, options?: CallOptions): Promise<DiskFolderGetChildrenItem[]>
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
  markDeleted(params: DiskFolderMarkDeletedParams, options?: CallOptions): Promise<DiskFolderMarkDeletedResult>
  /**
   * Calls `disk.folder.moveTo`.
   * Scope `disk`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED`, `DISK_OBJ_22000`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html
   */
  moveTo(params: DiskFolderMoveToParams, options?: CallOptions): Promise<DiskFolderMoveToResult>
  /**
   * Renames a folder.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html
   */
  rename(params: DiskFolderRenameParams, options?: CallOptions): Promise<DiskFolderRenameResult>
  /**
   * Restores a folder.
   * Scope `disk`; administrators only.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html
   */
  restore(params: DiskFolderRestoreParams, options?: CallOptions): Promise<DiskFolderRestoreResult>
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
  uploadFile(params: DiskFolderUploadFileParams, options?: CallOptions): Promise<DiskFolderUploadFileResult>
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
  addFolder(params: DiskStorageAddFolderParams, options?: CallOptions): Promise<DiskStorageAddFolderResult>
  /**
   * Gets a storage.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html
   */
  get(params: DiskStorageGetParams, options?: CallOptions): Promise<DiskStorageGetResult>
  /**
   * Calls `disk.storage.getChildren`.
   * Scope `disk`; any user may call.
   * Errors: `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html
   */
  getChildren(params: DiskStorageGetChildrenParams, options?: CallOptions): Promise<DiskStorageGetChildrenItem[]>
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
  getForApp(params?: NoParams, options?: CallOptions): Promise<DiskStorageGetForAppResult>
  /**
   * Lists storages.
   * Scope `disk`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
   */
  getList(params?: DiskStorageGetListParams, options?: CallOptions): Promise<DiskStorageGetListItem[]>
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
  rename(params: DiskStorageRenameParams, options?: CallOptions): Promise<DiskStorageRenameResult>
  /**
   * Calls `disk.storage.uploadFile`.
   * Scope `disk`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED`, `DISK_BASE_SERVICE_22001`, `ERROR_ARGUMENT`, `ERROR_COULD_NOT_SAVE_FILE`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html
   */
  uploadFile(params: DiskStorageUploadFileParams, options?: CallOptions): Promise<DiskStorageUploadFileResult>
}

export interface DiskVersionService {
  /**
   * Gets a version.
   * Scope `disk`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html
   */
  get(params: DiskVersionGetParams, options?: CallOptions): Promise<DiskVersionGetResult>
}
