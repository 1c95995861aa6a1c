import { classicError, objectsOf, textOf, toText, type Fields } from '../../read-params.ts'

export interface SectionElement {
  readonly name: string
  readonly optionFlags?: '0' | '1'
  readonly options?: unknown
}

export interface Section {
  readonly name: string
  readonly title: string
  readonly type: 'section'
  readonly elements: readonly SectionElement[]
}

/** `data` of a configuration, refused as api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.md words it. */
export function readSections(data: unknown): readonly Section[] {
  if (typeof data !== 'object' || data === null) throw classicError("Parameter 'data' must be array.")
  if (!Array.isArray(data))
    throw classicError(Object.keys(data).length > 0 ? 'The data must be indexed array.' : 'There are no data to write.')
  if (data.length === 0) throw classicError('There are no data to write.')
  return (data as readonly unknown[]).map((section, at) => {
    const { name, title, type, elements } = (typeof section === 'object' && section !== null ? section : {}) as Fields
    if (type !== 'section') throw classicError(`Section at index ${at} have type ${toText(type)}. The expected type is 'section'.`)
    if (!textOf(name)) throw classicError(`Section at index ${at} does not have name.`)
    if (!textOf(title)) throw classicError(`Section at index ${at} does not have title.`)
    return {
      name: toText(name),
      title: toText(title),
      type,
      elements: objectsOf(elements).map((element, index) => readElement(element, index, at)),
    }
  })
}

function readElement({ name, optionFlags, options }: Fields, index: number, section: number): SectionElement {
  if (!textOf(name)) throw classicError(`Element at index ${index} in section at index ${section} does not have name.`)
  return {
    name: toText(name),
    ...(optionFlags !== undefined && { optionFlags: toText(optionFlags) === '1' ? '1' : '0' }),
    ...(typeof options === 'object' && options !== null && Object.keys(options).length > 0 && { options }),
  }
}
