import { MethodError } from '../../contract.ts'

/** `number` is how the page of the method counts the parameter: api-reference/disk/file/disk-file-get.md, folder/disk-folder-get.md */
export const invalidParameter = (number: number): MethodError =>
  new MethodError('ERROR_ARGUMENT', `Invalid value of parameter {Parameter #${number}}`)

export const notFound = (id: number): MethodError => new MethodError('ERROR_NOT_FOUND', `Could not find entity with id \`${id}\``)

export const accessDenied = (): MethodError => new MethodError('ACCESS_DENIED', 'Access denied')

/** api-reference/disk/storage/disk-storage-get-for-app.md */
export const appRequired = (): MethodError => new MethodError('ACCESS_DENIED', 'Access denied! Application context required')

/** api-reference/disk/file/disk-file-copy-to.md, folder/disk-folder-copy-to.md */
export const nameTaken = (type: string): MethodError => new MethodError('DISK_OBJ_22000', `A ${type} with this name already exists`)

/** api-reference/disk/folder/disk-folder-upload-file.md */
export const nameRequired = (): MethodError =>
  new MethodError('DISK_BASE_SERVICE_22001', 'Error: required parameter NAME (DISK_BASE_SERVICE_22001)')
