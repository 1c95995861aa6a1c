import { bindingCodec, type Binding } from './binding.ts'
import { dateCodec, datetimeCodec } from './calendar.ts'
import { decimalCodec, type DecimalText } from './decimal.ts'
import { enumerationCodec, type EnumerationValue } from './enumeration.ts'
import { fileCodec, type StoredFile } from './file.ts'
import { booleanCodec, charCodec } from './flag.ts'
import { integerCodec, type Whole } from './integer.ts'
import { moneyCodec, type Money } from './money.ts'
import { multifieldCodec, type Multifield } from './multifield.ts'
import { textCodec } from './text.ts'
import type { ValueCodec } from './value-codec.ts'

/** What a single value of a type decodes to. Words: api-reference/data-types.md, api-reference/crm/data-types.md */
export interface DecodedTypes {
  integer: Whole
  int: Whole
  user: Whole
  employee: Whole
  crm_lead: Whole
  crm_deal: Whole
  crm_contact: Whole
  crm_company: Whole
  crm_quote: Whole
  crm_category: Whole
  crm_entity: Whole
  crm_enum_ownertype: Whole
  crm_enum_activitytype: Whole
  crm_enum_activitystatus: Whole
  crm_enum_activitypriority: Whole
  crm_enum_activitynotifytype: Whole
  crm_enum_activitydirection: Whole
  crm_enum_contenttype: Whole
  location: Whole
  iblock_element: Whole
  iblock_section: Whole
  double: DecimalText
  money: Money | string
  char: boolean | string
  boolean: boolean
  date: string
  datetime: Date | string
  string: string
  text: string
  url: string
  address: string
  crm_status: string
  crm_currency: string
  enumeration: EnumerationValue
  crm: Binding | string
  file: StoredFile
  crm_multifield: Multifield
}

const codecs: { readonly [Type in keyof DecodedTypes]: ValueCodec } = {
  integer: integerCodec,
  int: integerCodec,
  user: integerCodec,
  employee: integerCodec,
  crm_lead: integerCodec,
  crm_deal: integerCodec,
  crm_contact: integerCodec,
  crm_company: integerCodec,
  crm_quote: integerCodec,
  crm_category: integerCodec,
  crm_entity: integerCodec,
  crm_enum_ownertype: integerCodec,
  crm_enum_activitytype: integerCodec,
  crm_enum_activitystatus: integerCodec,
  crm_enum_activitypriority: integerCodec,
  crm_enum_activitynotifytype: integerCodec,
  crm_enum_activitydirection: integerCodec,
  crm_enum_contenttype: integerCodec,
  location: integerCodec,
  iblock_element: integerCodec,
  iblock_section: integerCodec,
  double: decimalCodec,
  money: moneyCodec,
  char: charCodec,
  boolean: booleanCodec,
  date: dateCodec,
  datetime: datetimeCodec,
  string: textCodec,
  text: textCodec,
  url: textCodec,
  address: textCodec,
  crm_status: textCodec,
  crm_currency: textCodec,
  enumeration: enumerationCodec,
  crm: bindingCodec,
  file: fileCodec,
  crm_multifield: multifieldCodec,
}

/** The codec of a type word; undefined where values pass through untouched. */
export function codecOf(type: string): ValueCodec | undefined {
  return Object.hasOwn(codecs, type) ? codecs[type as keyof DecodedTypes] : undefined
}

/** Every type word that has a codec. */
export const codecWords: readonly string[] = Object.keys(codecs)
