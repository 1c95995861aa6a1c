import { field, type Field, type FieldOptions } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'

export type ObjectType = 'file' | 'folder'

/** A member of files, of folders, or of both. */
export interface ObjectMember {
  readonly field: Field
  readonly of: ObjectType | undefined
  /** Filters ignore the others. */
  readonly useInFilter: boolean
}

const member = (
  name: string,
  type: string,
  options: FieldOptions & { readonly of?: ObjectType; readonly shown?: 'only' } = {},
): ObjectMember => {
  const { of, shown, ...rest } = options
  return { field: field(name, type, rest), of, useInFilter: shown === undefined }
}

const shown = 'only'
/** Empty times are null, and not the empty text of other classic answers. */
const time = (name: string): ObjectMember => member(name, 'datetime', { read: { classic: `t.${name}` } })

/** In the order of answers: api-reference/disk/folder/disk-folder-get-children.md, disk-folder-get-fields.md, file/disk-file-get-fields.md */
export const objectMembers: readonly ObjectMember[] = [
  member('ID', 'integer'),
  member('NAME', 'string'),
  member('CODE', 'string'),
  member('STORAGE_ID', 'integer'),
  member('TYPE', 'enum'),
  member('REAL_OBJECT_ID', 'integer', { of: 'folder', shown, storage: 'none', read: { classic: 'cast(t.ID as text)' } }),
  member('PARENT_ID', 'integer'),
  member('DELETED_TYPE', 'enum', { storage: 'integer' }),
  member('GLOBAL_CONTENT_VERSION', 'integer', { of: 'file', shown }),
  member('FILE_ID', 'integer', { of: 'file', shown }),
  member('SIZE', 'integer', { of: 'file', shown }),
  time('CREATE_TIME'),
  time('UPDATE_TIME'),
  time('DELETE_TIME'),
  member('CREATED_BY', 'integer', { shown }),
  member('UPDATED_BY', 'integer', { shown }),
  member('DELETED_BY', 'integer', { shown, read: { classic: `cast(ifnull(t.DELETED_BY, 0) as text)` } }),
]

export const objectSchema: Schema = createSchema('disk_object', [
  ...objectMembers.map((each) => each.field),
  // What a search looks through: name and text of a document, in lower case.
  { ...field('WORDS', 'string'), names: {} },
])

export const objectFilterSchema: Schema = createSchema(
  'disk_object',
  objectMembers.filter(({ useInFilter }) => useInFilter).map((each) => each.field),
)

/** Storages; `restapp` ones belong to applications: api-reference/disk/storage/disk-storage-get-fields.md */
export const storageSchema: Schema = createSchema('disk_storage', [
  field('ID', 'integer'),
  field('NAME', 'string'),
  field('CODE', 'string'),
  field('MODULE_ID', 'string', { storage: 'none', read: { classic: `'disk'` } }),
  field('ENTITY_TYPE', 'string'),
  field('ENTITY_ID', 'string'),
  field('ROOT_OBJECT_ID', 'integer'),
])

const STORAGE_SHOWN_ONLY: ReadonlySet<string> = new Set(['MODULE_ID', 'ROOT_OBJECT_ID'])

export const storageFilterSchema: Schema = createSchema(
  'disk_storage',
  storageSchema.fields.filter(({ column }) => !STORAGE_SHOWN_ONLY.has(column)),
)

/** One content that a file has had, the present one included: api-reference/disk/version/disk-version-get.md */
export const versionSchema: Schema = createSchema('disk_version', [
  field('ID', 'integer'),
  field('OBJECT_ID', 'integer'),
  field('SIZE', 'integer'),
  field('NAME', 'string'),
  field('GLOBAL_CONTENT_VERSION', 'integer'),
  field('CREATE_TIME', 'datetime'),
  field('CREATED_BY', 'integer'),
  { ...field('FILE_ID', 'integer'), names: {} },
])

/** api-reference/disk/file/disk-file-get-versions.md */
export const versionFilterSchema: Schema = createSchema(
  'disk_version',
  versionSchema.fields.filter(({ column }) => ['ID', 'SIZE', 'NAME', 'CREATE_TIME', 'CREATED_BY'].includes(column)),
)

/** A file where another object uses it: api-reference/disk/attached-object/disk-attached-object-get.md */
export const attachedSchema: Schema = createSchema('disk_attached', [
  field('ID', 'integer'),
  field('OBJECT_ID', 'integer'),
  field('MODULE_ID', 'string'),
  field('ENTITY_TYPE', 'string'),
  field('ENTITY_ID', 'integer'),
  field('CREATE_TIME', 'datetime'),
  field('CREATED_BY', 'integer'),
])

export interface Description {
  readonly TYPE: string
  readonly USE_IN_FILTER: boolean
  readonly USE_IN_SHOW: true
}

const describe = ({ type }: Field, useInFilter: boolean): Description => ({ TYPE: type, USE_IN_FILTER: useInFilter, USE_IN_SHOW: true })

/** `disk.file.getFields` and `disk.folder.getFields` */
export function describeObjectFields(type: ObjectType): Readonly<Record<string, Description>> {
  const own = objectMembers.filter(({ of = type }) => of === type)
  return Object.fromEntries(own.map((each) => [each.field.column, describe(each.field, each.useInFilter)]))
}

export function describeStorageFields(): Readonly<Record<string, Description>> {
  return Object.fromEntries(storageSchema.fields.map((each) => [each.column, describe(each, !STORAGE_SHOWN_ONLY.has(each.column))]))
}
