import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { encodeValue } from '../../store/encode-value.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { textOf, toId, type Fields } from '../read-params.ts'
import type { DefineLists } from './define-lists.ts'
import { deleteElement, writeValues } from './element-values.ts'
import { readProperties, type ListField } from './fields.ts'
import { requireElement, requireList, type List } from './find-list.ts'
import { keepPicture } from './keep-picture.ts'
import type { Lists } from './open-lists.ts'
import { readElements } from './read-elements.ts'
import { requireFields } from './read-list-params.ts'

const ELEMENT = ['ELEMENT_ID', 'ELEMENT_CODE']

/** `lists.element.*`: api-reference/lists/elements/index.md */
export function elementMethods(define: DefineLists): readonly MethodDefinition[] {
  return define('lists.element', {
    add: addElement,
    get: (lists, call) => readElements(lists, call, requireList(lists, call, 'R')),
    update(lists, call) {
      const list = requireList(lists, call, 'W', [ELEMENT, 'FIELDS'])
      const fields = requireFields(call.params)
      const id = requireElement(lists, call, list)
      const properties = readProperties(lists, list.id)
      requireValues(fields, properties, 'ERROR_UPDATE_ELEMENT')
      const written = { MODIFIED_BY: call.caller.userId, TIMESTAMP_X: lists.now() }
      updateRow(lists.store, 'list_element', { ...columnsOf(lists, fields), ...written }, id)
      for (const property of properties) writeValues(lists, call.caller, id, property, fields)
      return true
    },
    delete(lists, call) {
      deleteElement(lists, requireElement(lists, call, requireList(lists, call, 'W', [ELEMENT])))
      return true
    },
    'get.file.url': (lists, call) => {
      const list = requireList(lists, call, 'R', [ELEMENT, 'FIELD_ID'])
      const element = requireElement(lists, call, list)
      const asked = (textOf(call.params.get('FIELD_ID')) ?? '').replace(/^PROPERTY_/i, '')
      const property = readProperties(lists, list.id).find(({ id }) => String(id) === asked)
      return property ? linksOf(lists, list, element, property) : []
    },
  })
}

function addElement(lists: Lists, call: Call): number {
  const { params, caller } = call
  const list = requireList(lists, call, 'E', ['ELEMENT_CODE', 'FIELDS'])
  const fields = requireFields(params)
  const { store } = lists
  const code = textOf(params.get('ELEMENT_CODE')) ?? ''
  if (store.value('select 1 from list_element where IBLOCK_ID = ? and CODE = ?', [list.id, code]) !== undefined)
    throw new MethodError('ERROR_ELEMENT_ALREADY_EXISTS', 'Element already exists')
  const section = toId(params.get('IBLOCK_SECTION_ID')) ?? 0
  if (section !== 0 && store.value('select 1 from list_section where ID = ? and IBLOCK_ID = ?', [section, list.id]) === undefined)
    throw new MethodError('ERROR_ADD_ELEMENT', 'Section not found')
  const properties = readProperties(lists, list.id)
  requireValues(fields, properties, 'ERROR_ADD_ELEMENT')
  const now = lists.now()
  const id = insertRow(store, 'list_element', {
    IBLOCK_ID: list.id,
    CODE: code,
    IBLOCK_SECTION_ID: section === 0 ? null : section,
    ...columnsOf(lists, fields),
    CREATED_BY: caller.userId,
    MODIFIED_BY: caller.userId,
    DATE_CREATE: now,
    TIMESTAMP_X: now,
  })
  for (const property of properties) writeValues(lists, caller, id, property, fields)
  return id
}

/** Members that callers fill; one that is not sent is empty, also after an update. */
const WRITABLE = ['ACTIVE_FROM', 'ACTIVE_TO', 'PREVIEW_TEXT', 'DETAIL_TEXT']

function columnsOf({ schemas, site, time, portal }: Lists, fields: Fields): Values {
  const own = WRITABLE.map((name) => [
    name,
    encodeValue(schemas.element.field(name), fields[name] ?? null, { ...time, parse: site.parse }) ?? null,
  ])
  const pictures = (['PREVIEW_PICTURE', 'DETAIL_PICTURE'] as const).flatMap((name) => {
    const kept = keepPicture(portal, fields[name])
    return kept === undefined ? [] : [[name, kept] as const]
  })
  return {
    NAME: textOf(fields['NAME']) ?? '',
    SORT: toId(fields['SORT']) ?? 500,
    PREVIEW_TEXT_TYPE: fields['PREVIEW_TEXT_TYPE'] === 'html' ? 'html' : 'text',
    DETAIL_TEXT_TYPE: fields['DETAIL_TEXT_TYPE'] === 'html' ? 'html' : 'text',
    ...Object.fromEntries(own),
    ...Object.fromEntries(pictures),
  } as Values
}

function requireValues(fields: Fields, properties: readonly ListField[], code: string): void {
  for (const { fieldId, name, isRequired, type } of properties) {
    const value = fields[fieldId]
    const isEmpty = value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
    // Files that an element has stay without being sent.
    if (isRequired && isEmpty && !(type === 'F' && code === 'ERROR_UPDATE_ELEMENT'))
      throw new MethodError(code, `Required field "${name}" is not filled`)
  }
}

function linksOf({ store }: Lists, list: List, element: number, { id, fieldId, type }: ListField): readonly string[] {
  const section = Number(store.value('select IBLOCK_SECTION_ID from list_element where ID = ?', [element]) ?? 0)
  const path = `/company/lists/${list.id}/file/${section}/${element}/${fieldId}`
  return store
    .rows('select VALUE from list_value where ELEMENT_ID = ? and PROPERTY_ID = ? order by ID', [element, id])
    .flatMap(([value]) => {
      if (type === 'F') return [`${path}/${String(value)}/?ncc=y&download=y`]
      return type === 'S:DiskFile' ? [`/bitrix/tools/disk/uf.php?attachedId=${String(value)}&action=download&ncc=1`] : []
    })
}
