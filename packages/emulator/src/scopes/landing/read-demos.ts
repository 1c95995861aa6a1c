import { MethodError } from '../../contract.ts'
import type { Values } from '../../store/write-row.ts'
import { objectsOf, textOf, toText, type Fields } from '../read-params.ts'
import { contentIsBad } from './repo-methods.ts'
import { isUnsafe } from './sanitize.ts'

/** A template of a site (`S`) or of a page (`P`). */
export interface Demo {
  readonly key: { readonly XML_ID: string; readonly TPL_TYPE: 'S' | 'P' }
  readonly values: Values
}

/** An export of a site stands for its template and those of its pages; a list is of templates: api-reference/landing/demos/landing-demos-register.md */
export function readDemos(data: Fields): readonly Demo[] {
  const elements = Array.isArray(data) ? objectsOf(data).flatMap((each) => elementsOf(each, 'P')) : elementsOf(data, 'S')
  if (Object.keys(data).length === 0 || elements.length === 0) throw new MethodError('REGISTER_ERROR_DATA', 'Data is empty or incorrect')
  if (isUnsafe(data)) throw contentIsBad()
  return elements.map(([element, type]) => readDemo(element, type))
}

type Element = readonly [fields: Fields, type: 'S' | 'P']

function elementsOf(fields: Fields, kind: 'S' | 'P'): readonly Element[] {
  const own = fields['tpl_type'] === 'S' || fields['tpl_type'] === 'P' ? fields['tpl_type'] : kind
  // Of a page the items are blocks.
  const pages = own === 'S' ? objectsOf(fields['items']) : []
  return [[fields, own], ...pages.flatMap((page) => elementsOf(page, 'P'))]
}

function readDemo(fields: Fields, TPL_TYPE: 'S' | 'P'): Demo {
  const XML_ID = toText(fields['code'])
  if (XML_ID === '') throw new MethodError('BX_EMPTY_REQUIRED', 'Required field "External code" is not filled')
  return {
    key: { XML_ID, TPL_TYPE },
    values: {
      TITLE: toText(fields['name']),
      DESCRIPTION: textOf(fields['description']) ?? null,
      TYPE: toText(fields['type']).toLowerCase() || 'page',
      SHOW_IN_LIST: fields['show_in_list'] === 'N' ? 'N' : 'Y',
      ...Object.fromEntries(['PREVIEW_URL', 'PREVIEW', 'PREVIEW2X', 'PREVIEW3X'].map((name) => [name, toText(fields[name.toLowerCase()])])),
      MANIFEST: JSON.stringify(fields),
    },
  }
}
