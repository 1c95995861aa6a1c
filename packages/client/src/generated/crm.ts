// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { DateText, DateTimeText, Decimal, FileValue, Flag, Int, Multifield, Open, Ref, Text } from '../scalars.ts'
import type { DecimalText, Filter, FilterGroups, IntText, MultifieldRow, NoParams, Order, Select } from './prelude.ts'

export type CrmActivityName = 'ID' | 'OWNER_ID' | 'OWNER_TYPE_ID' | 'TYPE_ID' | 'PROVIDER_ID' | 'PROVIDER_TYPE_ID' | 'PROVIDER_GROUP_ID' | 'ASSOCIATED_ENTITY_ID' | 'SUBJECT' | 'START_TIME' | 'END_TIME' | 'DEADLINE' | 'COMPLETED' | 'STATUS' | 'RESPONSIBLE_ID' | 'PRIORITY' | 'NOTIFY_TYPE' | 'NOTIFY_VALUE' | 'DESCRIPTION' | 'DESCRIPTION_TYPE' | 'DIRECTION' | 'LOCATION' | 'CREATED' | 'AUTHOR_ID' | 'LAST_UPDATED' | 'EDITOR_ID' | 'SETTINGS' | 'ORIGIN_ID' | 'ORIGINATOR_ID' | 'RESULT_STATUS' | 'RESULT_STREAM' | 'RESULT_SOURCE_ID' | 'PROVIDER_PARAMS' | 'PROVIDER_DATA' | 'RESULT_MARK' | 'RESULT_VALUE' | 'RESULT_SUM' | 'RESULT_CURRENCY_ID' | 'AUTOCOMPLETE_RULE' | 'BINDINGS' | 'COMMUNICATIONS' | 'FILES' | 'WEBDAV_ELEMENTS' | 'IS_INCOMING_CHANNEL'

export interface CrmActivityRow {
  ID: IntText
  OWNER_ID: IntText
  OWNER_TYPE_ID: IntText
  TYPE_ID: IntText
  PROVIDER_ID: string | null
  PROVIDER_TYPE_ID: string | null
  PROVIDER_GROUP_ID: string | null
  ASSOCIATED_ENTITY_ID: IntText
  SUBJECT: string
  START_TIME: string
  END_TIME: string
  DEADLINE: string
  COMPLETED: Open<'Y' | 'N'>
  STATUS: IntText
  RESPONSIBLE_ID: IntText
  PRIORITY: IntText
  NOTIFY_TYPE: IntText
  NOTIFY_VALUE: IntText
  DESCRIPTION: string | null
  DESCRIPTION_TYPE: IntText
  DIRECTION: IntText
  LOCATION: string | null
  CREATED: string
  AUTHOR_ID: IntText
  LAST_UPDATED: string
  EDITOR_ID: IntText
  SETTINGS: unknown
  ORIGIN_ID: string | null
  ORIGINATOR_ID: string | null
  RESULT_STATUS: IntText
  RESULT_STREAM: IntText
  RESULT_SOURCE_ID: string | null
  PROVIDER_PARAMS: unknown
  PROVIDER_DATA: string | null
  RESULT_MARK: IntText
  RESULT_VALUE: DecimalText | null
  RESULT_SUM: DecimalText | null
  RESULT_CURRENCY_ID: string | null
  AUTOCOMPLETE_RULE: IntText
  BINDINGS?: { OWNER_ID: IntText; OWNER_TYPE_ID: IntText }[]
  COMMUNICATIONS?: { TYPE: string; VALUE: string; ENTITY_ID?: IntText; ENTITY_TYPE_ID?: IntText; ID?: IntText; ACTIVITY_ID?: IntText; ENTITY_SETTINGS?: Record<string, unknown> }[]
  FILES?: unknown[]
  WEBDAV_ELEMENTS?: unknown[]
  IS_INCOMING_CHANNEL?: Open<'Y' | 'N'>
}

export interface CrmActivityCreate {
  readonly OWNER_ID: Int
  readonly OWNER_TYPE_ID: Int
  readonly TYPE_ID: Int
  readonly PROVIDER_ID?: Text | null
  readonly PROVIDER_TYPE_ID?: Text | null
  readonly PROVIDER_GROUP_ID?: Text | null
  readonly ASSOCIATED_ENTITY_ID?: Int
  readonly SUBJECT: Text
  readonly START_TIME?: DateTimeText
  readonly END_TIME?: DateTimeText
  readonly DEADLINE?: DateTimeText
  readonly COMPLETED?: Flag
  readonly STATUS?: Int
  readonly RESPONSIBLE_ID: Int
  readonly PRIORITY?: Int
  readonly NOTIFY_TYPE?: Int
  readonly NOTIFY_VALUE?: Int
  readonly DESCRIPTION?: Text | null
  readonly DESCRIPTION_TYPE?: Int
  readonly DIRECTION?: Int
  readonly LOCATION?: Text | null
  readonly SETTINGS?: unknown
  readonly ORIGIN_ID?: Text | null
  readonly ORIGINATOR_ID?: Text | null
  readonly RESULT_STATUS?: Int
  readonly RESULT_STREAM?: Int
  readonly RESULT_SOURCE_ID?: Text | null
  readonly PROVIDER_PARAMS?: unknown
  readonly PROVIDER_DATA?: Text | null
  readonly RESULT_MARK?: Int
  readonly RESULT_VALUE?: Decimal | null
  readonly RESULT_SUM?: Decimal | null
  readonly RESULT_CURRENCY_ID?: Text | null
  readonly AUTOCOMPLETE_RULE?: Int
  readonly COMMUNICATIONS: readonly { readonly TYPE?: Text; readonly VALUE?: Text; readonly ENTITY_ID?: Int; readonly ENTITY_TYPE_ID?: Int; readonly ID?: Int; readonly ACTIVITY_ID?: Int; readonly ENTITY_SETTINGS?: Readonly<Record<string, unknown>> }[]
  readonly FILES?: readonly FileValue[]
  readonly WEBDAV_ELEMENTS?: readonly FileValue[]
  readonly IS_INCOMING_CHANNEL?: Flag
  readonly ORIGIN_VERSION?: Text
}

export interface CrmActivityUpdate {
  readonly PROVIDER_ID?: Text | null
  readonly PROVIDER_TYPE_ID?: Text | null
  readonly PROVIDER_GROUP_ID?: Text | null
  readonly ASSOCIATED_ENTITY_ID?: Int
  readonly SUBJECT?: Text
  readonly START_TIME?: DateTimeText
  readonly END_TIME?: DateTimeText
  readonly DEADLINE?: DateTimeText
  readonly COMPLETED?: Flag
  readonly STATUS?: Int
  readonly RESPONSIBLE_ID?: Int
  readonly PRIORITY?: Int
  readonly NOTIFY_TYPE?: Int
  readonly NOTIFY_VALUE?: Int
  readonly DESCRIPTION?: Text | null
  readonly DESCRIPTION_TYPE?: Int
  readonly DIRECTION?: Int
  readonly LOCATION?: Text | null
  readonly SETTINGS?: unknown
  readonly ORIGIN_ID?: Text | null
  readonly ORIGINATOR_ID?: Text | null
  readonly RESULT_STATUS?: Int
  readonly RESULT_STREAM?: Int
  readonly RESULT_SOURCE_ID?: Text | null
  readonly PROVIDER_PARAMS?: unknown
  readonly PROVIDER_DATA?: Text | null
  readonly RESULT_MARK?: Int
  readonly RESULT_VALUE?: Decimal | null
  readonly RESULT_SUM?: Decimal | null
  readonly RESULT_CURRENCY_ID?: Text | null
  readonly AUTOCOMPLETE_RULE?: Int
  readonly COMMUNICATIONS?: readonly { readonly TYPE?: Text; readonly VALUE?: Text; readonly ENTITY_ID?: Int; readonly ENTITY_TYPE_ID?: Int; readonly ID?: Int; readonly ACTIVITY_ID?: Int; readonly ENTITY_SETTINGS?: Readonly<Record<string, unknown>> }[]
  readonly FILES?: readonly FileValue[]
  readonly WEBDAV_ELEMENTS?: readonly FileValue[]
  readonly IS_INCOMING_CHANNEL?: Flag
  readonly ORIGIN_VERSION?: Text
}

export type CrmActivitySelect = Select<CrmActivityName>

export type CrmActivityFilter = Filter<CrmActivityName, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!%=' | '=' | '!=' | '!'>

export type CrmActivityOrder = Order<CrmActivityName>

export interface CrmCategoryRow {
  id: number
  name: string
  sort: number
  entityTypeId: number
  isDefault: Open<'Y' | 'N'>
  originId?: string
  originatorId?: string
  isSystem?: Open<'Y' | 'N'>
  code?: string
}

export interface CrmCategoryCreate {
  readonly name: Text
  readonly sort?: Int
  readonly isDefault?: Flag
}

export interface CrmCategoryUpdate {
  readonly name?: Text
  readonly sort?: Int
  readonly isDefault?: Flag
}

export type CrmCompanyName = 'ID' | 'TITLE' | 'COMPANY_TYPE' | 'LOGO' | 'ADDRESS' | 'ADDRESS_2' | 'ADDRESS_CITY' | 'ADDRESS_POSTAL_CODE' | 'ADDRESS_REGION' | 'ADDRESS_PROVINCE' | 'ADDRESS_COUNTRY' | 'ADDRESS_COUNTRY_CODE' | 'ADDRESS_LOC_ADDR_ID' | 'ADDRESS_LEGAL' | 'REG_ADDRESS' | 'REG_ADDRESS_2' | 'REG_ADDRESS_CITY' | 'REG_ADDRESS_POSTAL_CODE' | 'REG_ADDRESS_REGION' | 'REG_ADDRESS_PROVINCE' | 'REG_ADDRESS_COUNTRY' | 'REG_ADDRESS_COUNTRY_CODE' | 'REG_ADDRESS_LOC_ADDR_ID' | 'BANKING_DETAILS' | 'INDUSTRY' | 'EMPLOYEES' | 'CURRENCY_ID' | 'REVENUE' | 'OPENED' | 'COMMENTS' | 'HAS_PHONE' | 'HAS_EMAIL' | 'HAS_IMOL' | 'IS_MY_COMPANY' | 'ASSIGNED_BY_ID' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'CONTACT_ID' | 'LEAD_ID' | 'ORIGINATOR_ID' | 'ORIGIN_ID' | 'ORIGIN_VERSION' | 'UTM_SOURCE' | 'UTM_MEDIUM' | 'UTM_CAMPAIGN' | 'UTM_CONTENT' | 'UTM_TERM' | 'LAST_ACTIVITY_TIME' | 'LAST_ACTIVITY_BY' | 'LAST_COMMUNICATION_TIME' | 'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK' | `UF_${string}` | `PARENT_ID_${string}`

export interface CrmCompanyRow {
  ID: IntText
  TITLE: string
  COMPANY_TYPE: string | null
  LOGO: unknown | null
  ADDRESS: string | null
  ADDRESS_2: string | null
  ADDRESS_CITY: string | null
  ADDRESS_POSTAL_CODE: string | null
  ADDRESS_REGION: string | null
  ADDRESS_PROVINCE: string | null
  ADDRESS_COUNTRY: string | null
  ADDRESS_COUNTRY_CODE: string | null
  ADDRESS_LOC_ADDR_ID: IntText | null
  ADDRESS_LEGAL: string | null
  REG_ADDRESS: string | null
  REG_ADDRESS_2: string | null
  REG_ADDRESS_CITY: string | null
  REG_ADDRESS_POSTAL_CODE: string | null
  REG_ADDRESS_REGION: string | null
  REG_ADDRESS_PROVINCE: string | null
  REG_ADDRESS_COUNTRY: string | null
  REG_ADDRESS_COUNTRY_CODE: string | null
  REG_ADDRESS_LOC_ADDR_ID: IntText | null
  BANKING_DETAILS: string | null
  INDUSTRY: string | null
  EMPLOYEES: string | null
  CURRENCY_ID: string | null
  REVENUE: DecimalText
  OPENED: Open<'Y' | 'N'>
  COMMENTS: string | null
  HAS_PHONE: Open<'Y' | 'N'>
  HAS_EMAIL: Open<'Y' | 'N'>
  HAS_IMOL: Open<'Y' | 'N'>
  IS_MY_COMPANY: Open<'Y' | 'N'>
  ASSIGNED_BY_ID: IntText
  CREATED_BY_ID: IntText
  MODIFY_BY_ID: IntText
  DATE_CREATE: string
  DATE_MODIFY: string
  CONTACT_ID: IntText[] | null
  LEAD_ID: IntText | null
  ORIGINATOR_ID: string | null
  ORIGIN_ID: string | null
  ORIGIN_VERSION: string | null
  UTM_SOURCE: string | null
  UTM_MEDIUM: string | null
  UTM_CAMPAIGN: string | null
  UTM_CONTENT: string | null
  UTM_TERM: string | null
  LAST_ACTIVITY_TIME: string
  LAST_ACTIVITY_BY: IntText
  LAST_COMMUNICATION_TIME: string | null
  PHONE?: MultifieldRow[]
  EMAIL?: MultifieldRow[]
  WEB?: MultifieldRow[]
  IM?: MultifieldRow[]
  LINK?: MultifieldRow[]
  [name: `UF_${string}`]: unknown
  [name: `PARENT_ID_${string}`]: IntText | null
}

export interface CrmCompanyCreate {
  readonly TITLE: Text
  readonly COMPANY_TYPE?: Text | null
  readonly LOGO?: FileValue | null
  readonly ADDRESS?: Text | null
  readonly ADDRESS_2?: Text | null
  readonly ADDRESS_CITY?: Text | null
  readonly ADDRESS_POSTAL_CODE?: Text | null
  readonly ADDRESS_REGION?: Text | null
  readonly ADDRESS_PROVINCE?: Text | null
  readonly ADDRESS_COUNTRY?: Text | null
  readonly ADDRESS_COUNTRY_CODE?: Text | null
  readonly ADDRESS_LOC_ADDR_ID?: Int | null
  readonly ADDRESS_LEGAL?: Text | null
  readonly REG_ADDRESS?: Text | null
  readonly REG_ADDRESS_2?: Text | null
  readonly REG_ADDRESS_CITY?: Text | null
  readonly REG_ADDRESS_POSTAL_CODE?: Text | null
  readonly REG_ADDRESS_REGION?: Text | null
  readonly REG_ADDRESS_PROVINCE?: Text | null
  readonly REG_ADDRESS_COUNTRY?: Text | null
  readonly REG_ADDRESS_COUNTRY_CODE?: Text | null
  readonly REG_ADDRESS_LOC_ADDR_ID?: Int | null
  readonly BANKING_DETAILS?: Text | null
  readonly INDUSTRY?: Text | null
  readonly EMPLOYEES?: Text | null
  readonly CURRENCY_ID?: Text | null
  readonly REVENUE?: Decimal
  readonly OPENED?: Flag
  readonly COMMENTS?: Text | null
  readonly IS_MY_COMPANY?: Flag
  readonly ASSIGNED_BY_ID?: Int
  readonly CREATED_BY_ID?: Int
  readonly MODIFY_BY_ID?: Int
  readonly DATE_CREATE?: DateTimeText
  readonly DATE_MODIFY?: DateTimeText
  readonly CONTACT_ID?: readonly Int[] | null
  readonly ORIGINATOR_ID?: Text | null
  readonly ORIGIN_ID?: Text | null
  readonly ORIGIN_VERSION?: Text | null
  readonly UTM_SOURCE?: Text | null
  readonly UTM_MEDIUM?: Text | null
  readonly UTM_CAMPAIGN?: Text | null
  readonly UTM_CONTENT?: Text | null
  readonly UTM_TERM?: Text | null
  readonly LAST_ACTIVITY_TIME?: DateTimeText
  readonly LAST_ACTIVITY_BY?: Int
  readonly PHONE?: readonly Multifield[]
  readonly EMAIL?: readonly Multifield[]
  readonly WEB?: readonly Multifield[]
  readonly IM?: readonly Multifield[]
  readonly LINK?: readonly Multifield[]
  readonly [name: `UF_${string}`]: unknown
  readonly [name: `PARENT_ID_${string}`]: Int | null
}

export interface CrmCompanyUpdate {
  readonly TITLE?: Text
  readonly COMPANY_TYPE?: Text | null
  readonly LOGO?: FileValue | null
  readonly ADDRESS?: Text | null
  readonly ADDRESS_2?: Text | null
  readonly ADDRESS_CITY?: Text | null
  readonly ADDRESS_POSTAL_CODE?: Text | null
  readonly ADDRESS_REGION?: Text | null
  readonly ADDRESS_PROVINCE?: Text | null
  readonly ADDRESS_COUNTRY?: Text | null
  readonly ADDRESS_COUNTRY_CODE?: Text | null
  readonly ADDRESS_LOC_ADDR_ID?: Int | null
  readonly ADDRESS_LEGAL?: Text | null
  readonly REG_ADDRESS?: Text | null
  readonly REG_ADDRESS_2?: Text | null
  readonly REG_ADDRESS_CITY?: Text | null
  readonly REG_ADDRESS_POSTAL_CODE?: Text | null
  readonly REG_ADDRESS_REGION?: Text | null
  readonly REG_ADDRESS_PROVINCE?: Text | null
  readonly REG_ADDRESS_COUNTRY?: Text | null
  readonly REG_ADDRESS_COUNTRY_CODE?: Text | null
  readonly REG_ADDRESS_LOC_ADDR_ID?: Int | null
  readonly BANKING_DETAILS?: Text | null
  readonly INDUSTRY?: Text | null
  readonly EMPLOYEES?: Text | null
  readonly CURRENCY_ID?: Text | null
  readonly REVENUE?: Decimal
  readonly OPENED?: Flag
  readonly COMMENTS?: Text | null
  readonly IS_MY_COMPANY?: Flag
  readonly ASSIGNED_BY_ID?: Int
  readonly CONTACT_ID?: readonly Int[] | null
  readonly ORIGINATOR_ID?: Text | null
  readonly ORIGIN_ID?: Text | null
  readonly ORIGIN_VERSION?: Text | null
  readonly UTM_SOURCE?: Text | null
  readonly UTM_MEDIUM?: Text | null
  readonly UTM_CAMPAIGN?: Text | null
  readonly UTM_CONTENT?: Text | null
  readonly UTM_TERM?: Text | null
  readonly LAST_ACTIVITY_TIME?: DateTimeText
  readonly LAST_ACTIVITY_BY?: Int
  readonly PHONE?: readonly Multifield[]
  readonly EMAIL?: readonly Multifield[]
  readonly WEB?: readonly Multifield[]
  readonly IM?: readonly Multifield[]
  readonly LINK?: readonly Multifield[]
  readonly [name: `UF_${string}`]: unknown
  readonly [name: `PARENT_ID_${string}`]: Int | null
}

export type CrmCompanySelect = Select<CrmCompanyName>

export type CrmCompanyFilter = Filter<CrmCompanyName, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>

export type CrmCompanyOrder = Order<CrmCompanyName>

export type CrmContactName = 'ID' | 'HONORIFIC' | 'NAME' | 'SECOND_NAME' | 'LAST_NAME' | 'PHOTO' | 'BIRTHDATE' | 'TYPE_ID' | 'SOURCE_ID' | 'SOURCE_DESCRIPTION' | 'POST' | 'ADDRESS' | 'ADDRESS_2' | 'ADDRESS_CITY' | 'ADDRESS_POSTAL_CODE' | 'ADDRESS_REGION' | 'ADDRESS_PROVINCE' | 'ADDRESS_COUNTRY' | 'ADDRESS_COUNTRY_CODE' | 'ADDRESS_LOC_ADDR_ID' | 'COMMENTS' | 'OPENED' | 'EXPORT' | 'HAS_PHONE' | 'HAS_EMAIL' | 'HAS_IMOL' | 'ASSIGNED_BY_ID' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'COMPANY_ID' | 'LEAD_ID' | 'ORIGINATOR_ID' | 'ORIGIN_ID' | 'ORIGIN_VERSION' | 'UTM_SOURCE' | 'UTM_MEDIUM' | 'UTM_CAMPAIGN' | 'UTM_CONTENT' | 'UTM_TERM' | 'LAST_ACTIVITY_TIME' | 'LAST_ACTIVITY_BY' | 'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK' | `UF_${string}` | `PARENT_ID_${string}`

export interface CrmContactRow {
  ID: IntText
  HONORIFIC: string | null
  NAME: string | null
  SECOND_NAME: string | null
  LAST_NAME: string | null
  PHOTO: unknown | null
  BIRTHDATE: string
  TYPE_ID: string | null
  SOURCE_ID: string | null
  SOURCE_DESCRIPTION: string | null
  POST: string | null
  ADDRESS: string | null
  ADDRESS_2: string | null
  ADDRESS_CITY: string | null
  ADDRESS_POSTAL_CODE: string | null
  ADDRESS_REGION: string | null
  ADDRESS_PROVINCE: string | null
  ADDRESS_COUNTRY: string | null
  ADDRESS_COUNTRY_CODE: string | null
  ADDRESS_LOC_ADDR_ID: IntText | null
  COMMENTS: string | null
  OPENED: Open<'Y' | 'N'>
  EXPORT: Open<'Y' | 'N'>
  HAS_PHONE: Open<'Y' | 'N'>
  HAS_EMAIL: Open<'Y' | 'N'>
  HAS_IMOL: Open<'Y' | 'N'>
  ASSIGNED_BY_ID: IntText
  CREATED_BY_ID: IntText
  MODIFY_BY_ID: IntText
  DATE_CREATE: string
  DATE_MODIFY: string
  COMPANY_ID: IntText | null
  LEAD_ID: IntText | null
  ORIGINATOR_ID: string | null
  ORIGIN_ID: string | null
  ORIGIN_VERSION: string | null
  UTM_SOURCE: string | null
  UTM_MEDIUM: string | null
  UTM_CAMPAIGN: string | null
  UTM_CONTENT: string | null
  UTM_TERM: string | null
  LAST_ACTIVITY_TIME: string
  LAST_ACTIVITY_BY: IntText
  PHONE?: MultifieldRow[]
  EMAIL?: MultifieldRow[]
  WEB?: MultifieldRow[]
  IM?: MultifieldRow[]
  LINK?: MultifieldRow[]
  [name: `UF_${string}`]: unknown
  [name: `PARENT_ID_${string}`]: IntText | null
}

export interface CrmContactCreate {
  readonly HONORIFIC?: Text | null
  readonly NAME?: Text | null
  readonly SECOND_NAME?: Text | null
  readonly LAST_NAME?: Text | null
  readonly PHOTO?: FileValue | null
  readonly BIRTHDATE?: DateText
  readonly TYPE_ID?: Text | null
  readonly SOURCE_ID?: Text | null
  readonly SOURCE_DESCRIPTION?: Text | null
  readonly POST?: Text | null
  readonly ADDRESS?: Text | null
  readonly ADDRESS_2?: Text | null
  readonly ADDRESS_CITY?: Text | null
  readonly ADDRESS_POSTAL_CODE?: Text | null
  readonly ADDRESS_REGION?: Text | null
  readonly ADDRESS_PROVINCE?: Text | null
  readonly ADDRESS_COUNTRY?: Text | null
  readonly ADDRESS_COUNTRY_CODE?: Text | null
  readonly ADDRESS_LOC_ADDR_ID?: Int | null
  readonly COMMENTS?: Text | null
  readonly OPENED?: Flag
  readonly EXPORT?: Flag
  readonly ASSIGNED_BY_ID?: Int
  readonly CREATED_BY_ID?: Int
  readonly MODIFY_BY_ID?: Int
  readonly DATE_CREATE?: DateTimeText
  readonly DATE_MODIFY?: DateTimeText
  readonly COMPANY_ID?: Int | null
  readonly COMPANY_IDS?: readonly Int[]
  readonly ORIGINATOR_ID?: Text | null
  readonly ORIGIN_ID?: Text | null
  readonly ORIGIN_VERSION?: Text | null
  readonly UTM_SOURCE?: Text | null
  readonly UTM_MEDIUM?: Text | null
  readonly UTM_CAMPAIGN?: Text | null
  readonly UTM_CONTENT?: Text | null
  readonly UTM_TERM?: Text | null
  readonly PHONE?: readonly Multifield[]
  readonly EMAIL?: readonly Multifield[]
  readonly WEB?: readonly Multifield[]
  readonly IM?: readonly Multifield[]
  readonly LINK?: readonly Multifield[]
  readonly TRACE?: Text
  readonly [name: `UF_${string}`]: unknown
  readonly [name: `PARENT_ID_${string}`]: Int | null
}

export interface CrmContactUpdate {
  readonly HONORIFIC?: Text | null
  readonly NAME?: Text | null
  readonly SECOND_NAME?: Text | null
  readonly LAST_NAME?: Text | null
  readonly PHOTO?: FileValue | null
  readonly BIRTHDATE?: DateText
  readonly TYPE_ID?: Text | null
  readonly SOURCE_ID?: Text | null
  readonly SOURCE_DESCRIPTION?: Text | null
  readonly POST?: Text | null
  readonly ADDRESS?: Text | null
  readonly ADDRESS_2?: Text | null
  readonly ADDRESS_CITY?: Text | null
  readonly ADDRESS_POSTAL_CODE?: Text | null
  readonly ADDRESS_REGION?: Text | null
  readonly ADDRESS_PROVINCE?: Text | null
  readonly ADDRESS_COUNTRY?: Text | null
  readonly ADDRESS_COUNTRY_CODE?: Text | null
  readonly ADDRESS_LOC_ADDR_ID?: Int | null
  readonly COMMENTS?: Text | null
  readonly OPENED?: Flag
  readonly EXPORT?: Flag
  readonly ASSIGNED_BY_ID?: Int
  readonly COMPANY_ID?: Int | null
  readonly COMPANY_IDS?: readonly Int[]
  readonly ORIGINATOR_ID?: Text | null
  readonly ORIGIN_ID?: Text | null
  readonly ORIGIN_VERSION?: Text | null
  readonly UTM_SOURCE?: Text | null
  readonly UTM_MEDIUM?: Text | null
  readonly UTM_CAMPAIGN?: Text | null
  readonly UTM_CONTENT?: Text | null
  readonly UTM_TERM?: Text | null
  readonly PHONE?: readonly Multifield[]
  readonly EMAIL?: readonly Multifield[]
  readonly WEB?: readonly Multifield[]
  readonly IM?: readonly Multifield[]
  readonly LINK?: readonly Multifield[]
  readonly [name: `UF_${string}`]: unknown
  readonly [name: `PARENT_ID_${string}`]: Int | null
}

export type CrmContactSelect = Select<CrmContactName>

export type CrmContactFilter = Filter<CrmContactName, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>

export type CrmContactOrder = Order<CrmContactName>

export type CrmCurrencyName = 'CURRENCY' | 'AMOUNT_CNT' | 'AMOUNT' | 'SORT' | 'BASE' | 'FULL_NAME' | 'LID' | 'FORMAT_STRING' | 'DEC_POINT' | 'THOUSANDS_SEP' | 'DECIMALS' | 'DATE_UPDATE' | 'LANG'

export interface CrmCurrencyRow {
  CURRENCY: string
  AMOUNT_CNT: IntText
  AMOUNT: DecimalText
  SORT: IntText
  BASE: Open<'Y' | 'N'>
  FULL_NAME: string | null
  LID: string
  FORMAT_STRING: string | null
  DEC_POINT: string | null
  THOUSANDS_SEP: string | null
  DECIMALS: IntText | null
  DATE_UPDATE: string
  LANG?: Record<string, CrmCurrencyLocalizationRow>
}

export interface CrmCurrencyCreate {
  readonly CURRENCY: Text
  readonly AMOUNT_CNT: Int
  readonly AMOUNT: Decimal
  readonly SORT?: Int
  readonly BASE?: Flag
  readonly LANG?: Readonly<Record<string, CrmCurrencyLocalizationCreate>>
}

export type CrmCurrencyOrder = Order<CrmCurrencyName>

export interface CrmCurrencyLocalizationRow {
  DECIMALS: IntText
  DEC_POINT: string
  FORMAT_STRING: string
  FULL_NAME: string
  HIDE_ZERO: Open<'Y' | 'N'>
  THOUSANDS_SEP: string | null
  THOUSANDS_VARIANT: string | null
}

export interface CrmCurrencyLocalizationCreate {
  readonly DECIMALS: Int
  readonly DEC_POINT?: Text
  readonly FORMAT_STRING?: Text
  readonly FULL_NAME?: Text
  readonly HIDE_ZERO?: Flag
  readonly THOUSANDS_SEP?: Text | null
  readonly THOUSANDS_VARIANT?: Text | null
}

export type CrmDealName = 'ID' | 'TITLE' | 'TYPE_ID' | 'CATEGORY_ID' | 'STAGE_ID' | 'STAGE_SEMANTIC_ID' | 'IS_NEW' | 'IS_RECURRING' | 'IS_RETURN_CUSTOMER' | 'IS_REPEATED_APPROACH' | 'PROBABILITY' | 'CURRENCY_ID' | 'OPPORTUNITY' | 'IS_MANUAL_OPPORTUNITY' | 'TAX_VALUE' | 'COMPANY_ID' | 'CONTACT_ID' | 'QUOTE_ID' | 'BEGINDATE' | 'CLOSEDATE' | 'OPENED' | 'CLOSED' | 'COMMENTS' | 'ASSIGNED_BY_ID' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'MOVED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'MOVED_TIME' | 'SOURCE_ID' | 'SOURCE_DESCRIPTION' | 'LEAD_ID' | 'ADDITIONAL_INFO' | 'LOCATION_ID' | 'ORIGINATOR_ID' | 'ORIGIN_ID' | 'UTM_SOURCE' | 'UTM_MEDIUM' | 'UTM_CAMPAIGN' | 'UTM_CONTENT' | 'UTM_TERM' | 'LAST_ACTIVITY_TIME' | 'LAST_ACTIVITY_BY' | `UF_${string}` | `PARENT_ID_${string}`

export interface CrmDealRow {
  ID: IntText
  TITLE: string
  TYPE_ID: string | null
  CATEGORY_ID: IntText
  STAGE_ID: string
  STAGE_SEMANTIC_ID: string
  IS_NEW: Open<'Y' | 'N'>
  IS_RECURRING: Open<'Y' | 'N'>
  IS_RETURN_CUSTOMER: Open<'Y' | 'N'>
  IS_REPEATED_APPROACH: Open<'Y' | 'N'>
  PROBABILITY: IntText | null
  CURRENCY_ID: string | null
  OPPORTUNITY: DecimalText
  IS_MANUAL_OPPORTUNITY: Open<'Y' | 'N'>
  TAX_VALUE: DecimalText
  COMPANY_ID: IntText | null
  CONTACT_ID: IntText | null
  QUOTE_ID: IntText | null
  BEGINDATE: string
  CLOSEDATE: string
  OPENED: Open<'Y' | 'N'>
  CLOSED: Open<'Y' | 'N'>
  COMMENTS: string | null
  ASSIGNED_BY_ID: IntText
  CREATED_BY_ID: IntText
  MODIFY_BY_ID: IntText
  MOVED_BY_ID: IntText
  DATE_CREATE: string
  DATE_MODIFY: string
  MOVED_TIME: string
  SOURCE_ID: string | null
  SOURCE_DESCRIPTION: string | null
  LEAD_ID: IntText | null
  ADDITIONAL_INFO: string | null
  LOCATION_ID: string | null
  ORIGINATOR_ID: string | null
  ORIGIN_ID: string | null
  UTM_SOURCE: string | null
  UTM_MEDIUM: string | null
  UTM_CAMPAIGN: string | null
  UTM_CONTENT: string | null
  UTM_TERM: string | null
  LAST_ACTIVITY_TIME: string
  LAST_ACTIVITY_BY: IntText
  [name: `UF_${string}`]: unknown
  [name: `PARENT_ID_${string}`]: IntText | null
}

export interface CrmDealCreate {
  readonly TITLE?: Text
  readonly TYPE_ID?: Text | null
  readonly CATEGORY_ID?: Int
  readonly STAGE_ID?: Text
  readonly IS_RECURRING?: Flag
  readonly IS_RETURN_CUSTOMER?: Flag
  readonly IS_REPEATED_APPROACH?: Flag
  readonly PROBABILITY?: Int | null
  readonly CURRENCY_ID?: Text | null
  readonly OPPORTUNITY?: Decimal
  readonly IS_MANUAL_OPPORTUNITY?: Flag
  readonly TAX_VALUE?: Decimal
  readonly COMPANY_ID?: Int | null
  readonly CONTACT_ID?: Int | null
  readonly CONTACT_IDS?: readonly Int[]
  readonly BEGINDATE?: DateText
  readonly CLOSEDATE?: DateText
  readonly OPENED?: Flag
  readonly CLOSED?: Flag
  readonly COMMENTS?: Text | null
  readonly ASSIGNED_BY_ID?: Int
  readonly SOURCE_ID?: Text | null
  readonly SOURCE_DESCRIPTION?: Text | null
  readonly ADDITIONAL_INFO?: Text | null
  readonly LOCATION_ID?: Text | null
  readonly ORIGINATOR_ID?: Text | null
  readonly ORIGIN_ID?: Text | null
  readonly UTM_SOURCE?: Text | null
  readonly UTM_MEDIUM?: Text | null
  readonly UTM_CAMPAIGN?: Text | null
  readonly UTM_CONTENT?: Text | null
  readonly UTM_TERM?: Text | null
  readonly TRACE?: Text
  readonly [name: `UF_${string}`]: unknown
  readonly [name: `PARENT_ID_${string}`]: Int | null
}

export interface CrmDealUpdate {
  readonly TITLE?: Text
  readonly TYPE_ID?: Text | null
  readonly STAGE_ID?: Text
  readonly IS_RECURRING?: Flag
  readonly IS_RETURN_CUSTOMER?: Flag
  readonly IS_REPEATED_APPROACH?: Flag
  readonly PROBABILITY?: Int | null
  readonly CURRENCY_ID?: Text | null
  readonly OPPORTUNITY?: Decimal
  readonly IS_MANUAL_OPPORTUNITY?: Flag
  readonly TAX_VALUE?: Decimal
  readonly COMPANY_ID?: Int | null
  readonly CONTACT_ID?: Int | null
  readonly CONTACT_IDS?: readonly Int[]
  readonly BEGINDATE?: DateText
  readonly CLOSEDATE?: DateText
  readonly OPENED?: Flag
  readonly CLOSED?: Flag
  readonly COMMENTS?: Text | null
  readonly ASSIGNED_BY_ID?: Int
  readonly SOURCE_ID?: Text | null
  readonly SOURCE_DESCRIPTION?: Text | null
  readonly ADDITIONAL_INFO?: Text | null
  readonly LOCATION_ID?: Text | null
  readonly ORIGINATOR_ID?: Text | null
  readonly ORIGIN_ID?: Text | null
  readonly UTM_SOURCE?: Text | null
  readonly UTM_MEDIUM?: Text | null
  readonly UTM_CAMPAIGN?: Text | null
  readonly UTM_CONTENT?: Text | null
  readonly UTM_TERM?: Text | null
  readonly [name: `UF_${string}`]: unknown
  readonly [name: `PARENT_ID_${string}`]: Int | null
}

export type CrmDealSelect = Select<CrmDealName>

export type CrmDealFilter = Filter<CrmDealName, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>

export type CrmDealOrder = Order<CrmDealName>

export interface CrmFieldRow {
  type: string
  isRequired: boolean
  isReadOnly: boolean
  isImmutable: boolean
  isMultiple: boolean
  isDynamic: boolean
  title: string
  upperName?: string
  statusType?: string
  listLabel?: string
  formLabel?: string
  filterLabel?: string
  settings?: unknown
  items?: { ID: string; VALUE: string }[]
}

export type CrmItemName = 'id' | 'assignedById' | 'createdBy' | 'createdTime' | 'entityTypeId' | 'lastActivityBy' | 'lastActivityTime' | 'opened' | 'updatedBy' | 'updatedTime' | 'utmCampaign' | 'utmContent' | 'utmMedium' | 'utmSource' | 'utmTerm' | 'webformId' | 'dateCreateShort' | 'dateModifyShort' | 'companyId' | 'contactId' | 'stageId' | 'isConvert' | 'statusDescription' | 'stageSemanticId' | 'productId' | 'opportunity' | 'currencyId' | 'sourceId' | 'sourceDescription' | 'title' | 'name' | 'lastName' | 'secondName' | 'shortName' | 'companyTitle' | 'post' | 'address' | 'comments' | 'originatorId' | 'originId' | 'dateClosed' | 'birthdate' | 'honorific' | 'hasPhone' | 'hasEmail' | 'hasImol' | 'login' | 'isReturnCustomer' | 'searchContent' | 'isManualOpportunity' | 'movedBy' | 'movedTime' | 'phoneMobile' | 'phoneWork' | 'phoneMailing' | 'emailHome' | 'emailWork' | 'emailMailing' | 'skype' | 'icq' | 'imol' | 'email' | 'phone' | 'observers' | 'contactIds' | 'fm' | 'leadId' | 'quoteId' | 'categoryId' | 'isNew' | 'isRecurring' | 'isRepeatedApproach' | 'closed' | 'typeId' | 'taxValue' | 'probability' | 'begindate' | 'begindateShort' | 'closedate' | 'closedateShort' | 'eventDate' | 'eventDateShort' | 'eventId' | 'eventDescription' | 'locationId' | 'additionalInfo' | 'orderStage' | 'isWork' | 'isWon' | 'isLose' | 'receivedAmount' | 'lostAmount' | 'hasProducts' | 'photo' | 'export' | 'originVersion' | 'companyIds' | 'logo' | 'addressLegal' | 'bankingDetails' | 'industry' | 'revenue' | 'employees' | 'isMyCompany' | 'ufLogo' | 'ufStamp' | 'ufDirectorSign' | 'ufAccountantSign' | 'dealId' | 'personTypeId' | 'mycompanyId' | 'commentsType' | 'quoteNumber' | 'content' | 'contentType' | 'terms' | 'termsType' | 'storageTypeId' | 'storageElementIds' | 'clientTitle' | 'clientAddr' | 'clientContact' | 'clientEmail' | 'clientPhone' | 'clientTpId' | 'clientTpaId' | 'actualDate' | 'xmlId' | 'previousStageId' | 'accountNumber' | 'opportunityAccount' | 'taxValueAccount' | 'accountCurrencyId' | `ufCrm${string}` | `UF_CRM_${string}` | `parentId${string}`

export interface CrmItemRow {
  id: number
  assignedById?: number
  createdBy?: number
  createdTime?: string
  entityTypeId: number
  lastActivityBy?: number
  lastActivityTime?: string
  opened?: Open<'Y' | 'N'>
  updatedBy?: number
  updatedTime?: string
  utmCampaign?: string | null
  utmContent?: string | null
  utmMedium?: string | null
  utmSource?: string | null
  utmTerm?: string | null
  webformId?: number | null
  dateCreateShort?: string | null
  dateModifyShort?: string | null
  companyId?: number | null
  contactId?: number | null
  stageId?: string | null
  isConvert?: Open<'Y' | 'N'> | null
  statusDescription?: string | null
  stageSemanticId?: string | null
  productId?: string | null
  opportunity?: number | null
  currencyId?: string | null
  sourceId?: string | null
  sourceDescription?: string | null
  title?: string | null
  name?: string | null
  lastName?: string | null
  secondName?: string | null
  shortName?: string | null
  companyTitle?: string | null
  post?: string | null
  address?: string | null
  comments?: string | null
  originatorId?: string | null
  originId?: string | null
  dateClosed?: string | null
  birthdate?: string | null
  honorific?: string | null
  hasPhone?: Open<'Y' | 'N'>
  hasEmail?: Open<'Y' | 'N'>
  hasImol?: Open<'Y' | 'N'>
  login?: string | null
  isReturnCustomer?: Open<'Y' | 'N'>
  searchContent?: string | null
  isManualOpportunity?: Open<'Y' | 'N'>
  movedBy?: number | null
  movedTime?: string | null
  phoneMobile?: string | null
  phoneWork?: string | null
  phoneMailing?: string | null
  emailHome?: string | null
  emailWork?: string | null
  emailMailing?: string | null
  skype?: string | null
  icq?: string | null
  imol?: string | null
  email?: string | null
  phone?: string | null
  observers?: number[]
  contactIds?: number[]
  fm?: CrmItemMultifieldRow[]
  leadId?: number | null
  quoteId?: number | null
  categoryId?: number | null
  isNew?: Open<'Y' | 'N'>
  isRecurring?: Open<'Y' | 'N'>
  isRepeatedApproach?: Open<'Y' | 'N'>
  closed?: Open<'Y' | 'N'>
  typeId?: string | null
  taxValue?: number | null
  probability?: number | null
  begindate?: string | null
  begindateShort?: string | null
  closedate?: string | null
  closedateShort?: string | null
  eventDate?: string | null
  eventDateShort?: string | null
  eventId?: string | null
  eventDescription?: string | null
  locationId?: string | null
  additionalInfo?: string | null
  orderStage?: string | null
  isWork?: Open<'Y' | 'N'> | null
  isWon?: Open<'Y' | 'N'> | null
  isLose?: Open<'Y' | 'N'> | null
  receivedAmount?: string | null
  lostAmount?: string | null
  hasProducts?: Open<'Y' | 'N'> | null
  photo?: unknown | null
  export?: Open<'Y' | 'N'>
  originVersion?: string | null
  companyIds?: number[]
  logo?: unknown | null
  addressLegal?: string | null
  bankingDetails?: string | null
  industry?: string | null
  revenue?: number | null
  employees?: string | null
  isMyCompany?: Open<'Y' | 'N'>
  ufLogo?: unknown | null
  ufStamp?: unknown | null
  ufDirectorSign?: unknown | null
  ufAccountantSign?: unknown | null
  dealId?: number | null
  personTypeId?: number | null
  mycompanyId?: number | null
  commentsType?: number | null
  quoteNumber?: string | null
  content?: string | null
  contentType?: number | null
  terms?: string | null
  termsType?: number | null
  storageTypeId?: number | null
  storageElementIds?: number[]
  clientTitle?: string | null
  clientAddr?: string | null
  clientContact?: string | null
  clientEmail?: string | null
  clientPhone?: string | null
  clientTpId?: string | null
  clientTpaId?: string | null
  actualDate?: string | null
  xmlId?: string | null
  previousStageId?: string | null
  accountNumber?: string | null
  opportunityAccount?: number | null
  taxValueAccount?: number | null
  accountCurrencyId?: string | null
  [name: `ufCrm${string}`]: unknown
  [name: `UF_CRM_${string}`]: unknown
  [name: `parentId${string}`]: number | null
}

export interface CrmItemCreate {
  readonly assignedById?: Int
  readonly opened?: Flag
  readonly utmCampaign?: Text | null
  readonly utmContent?: Text | null
  readonly utmMedium?: Text | null
  readonly utmSource?: Text | null
  readonly utmTerm?: Text | null
  readonly webformId?: Int | null
  readonly companyId?: Int | null
  readonly contactId?: Int | null
  readonly stageId?: Text | null
  readonly statusDescription?: Text | null
  readonly opportunity?: Decimal | null
  readonly currencyId?: Text | null
  readonly sourceId?: Text | null
  readonly sourceDescription?: Text | null
  readonly title?: Text | null
  readonly name?: Text | null
  readonly lastName?: Text | null
  readonly secondName?: Text | null
  readonly companyTitle?: Text | null
  readonly post?: Text | null
  readonly comments?: Text | null
  readonly originatorId?: Text | null
  readonly originId?: Text | null
  readonly birthdate?: DateText | null
  readonly honorific?: Text | null
  readonly isManualOpportunity?: Flag
  readonly observers?: readonly Int[]
  readonly contactIds?: readonly Int[]
  readonly leadId?: Int | null
  readonly quoteId?: Int | null
  readonly categoryId?: Int | null
  readonly isRecurring?: Flag
  readonly isRepeatedApproach?: Flag
  readonly closed?: Flag
  readonly typeId?: Text | null
  readonly taxValue?: Decimal | null
  readonly probability?: Int | null
  readonly begindate?: DateText | null
  readonly closedate?: DateText | null
  readonly eventDate?: DateTimeText | null
  readonly eventId?: Text | null
  readonly eventDescription?: Text | null
  readonly locationId?: Text | null
  readonly additionalInfo?: Text | null
  readonly orderStage?: Text | null
  readonly photo?: FileValue | null
  readonly export?: Flag
  readonly originVersion?: Text | null
  readonly companyIds?: readonly Int[]
  readonly logo?: FileValue | null
  readonly addressLegal?: Text | null
  readonly bankingDetails?: Text | null
  readonly industry?: Text | null
  readonly revenue?: Decimal | null
  readonly employees?: Text | null
  readonly isMyCompany?: Flag
  readonly ufLogo?: FileValue | null
  readonly ufStamp?: FileValue | null
  readonly ufDirectorSign?: FileValue | null
  readonly ufAccountantSign?: FileValue | null
  readonly dealId?: Int | null
  readonly personTypeId?: Int | null
  readonly mycompanyId?: Int | null
  readonly commentsType?: Int | null
  readonly quoteNumber?: Text | null
  readonly content?: Text | null
  readonly contentType?: Int | null
  readonly terms?: Text | null
  readonly termsType?: Int | null
  readonly storageTypeId?: Int | null
  readonly storageElementIds?: readonly Int[]
  readonly clientTitle?: Text | null
  readonly clientAddr?: Text | null
  readonly clientContact?: Text | null
  readonly clientEmail?: Text | null
  readonly clientPhone?: Text | null
  readonly clientTpId?: Text | null
  readonly clientTpaId?: Text | null
  readonly actualDate?: DateText | null
  readonly xmlId?: Text | null
  readonly accountNumber?: Text | null
  readonly [name: `ufCrm${string}`]: unknown
  readonly [name: `UF_CRM_${string}`]: unknown
  readonly [name: `parentId${string}`]: Int | null
  readonly fm?: unknown
}

export interface CrmItemUpdate {
  readonly assignedById?: Int
  readonly opened?: Flag
  readonly utmCampaign?: Text | null
  readonly utmContent?: Text | null
  readonly utmMedium?: Text | null
  readonly utmSource?: Text | null
  readonly utmTerm?: Text | null
  readonly webformId?: Int | null
  readonly companyId?: Int | null
  readonly contactId?: Int | null
  readonly stageId?: Text | null
  readonly statusDescription?: Text | null
  readonly opportunity?: Decimal | null
  readonly currencyId?: Text | null
  readonly sourceId?: Text | null
  readonly sourceDescription?: Text | null
  readonly title?: Text | null
  readonly name?: Text | null
  readonly lastName?: Text | null
  readonly secondName?: Text | null
  readonly companyTitle?: Text | null
  readonly post?: Text | null
  readonly comments?: Text | null
  readonly originatorId?: Text | null
  readonly originId?: Text | null
  readonly birthdate?: DateText | null
  readonly honorific?: Text | null
  readonly isManualOpportunity?: Flag
  readonly observers?: readonly Int[]
  readonly contactIds?: readonly Int[]
  readonly leadId?: Int | null
  readonly quoteId?: Int | null
  readonly categoryId?: Int | null
  readonly isRecurring?: Flag
  readonly isRepeatedApproach?: Flag
  readonly closed?: Flag
  readonly typeId?: Text | null
  readonly taxValue?: Decimal | null
  readonly probability?: Int | null
  readonly begindate?: DateText | null
  readonly closedate?: DateText | null
  readonly eventDate?: DateTimeText | null
  readonly eventId?: Text | null
  readonly eventDescription?: Text | null
  readonly locationId?: Text | null
  readonly additionalInfo?: Text | null
  readonly orderStage?: Text | null
  readonly photo?: FileValue | null
  readonly export?: Flag
  readonly originVersion?: Text | null
  readonly companyIds?: readonly Int[]
  readonly logo?: FileValue | null
  readonly addressLegal?: Text | null
  readonly bankingDetails?: Text | null
  readonly industry?: Text | null
  readonly revenue?: Decimal | null
  readonly employees?: Text | null
  readonly isMyCompany?: Flag
  readonly ufLogo?: FileValue | null
  readonly ufStamp?: FileValue | null
  readonly ufDirectorSign?: FileValue | null
  readonly ufAccountantSign?: FileValue | null
  readonly dealId?: Int | null
  readonly personTypeId?: Int | null
  readonly mycompanyId?: Int | null
  readonly commentsType?: Int | null
  readonly quoteNumber?: Text | null
  readonly content?: Text | null
  readonly contentType?: Int | null
  readonly terms?: Text | null
  readonly termsType?: Int | null
  readonly storageTypeId?: Int | null
  readonly storageElementIds?: readonly Int[]
  readonly clientTitle?: Text | null
  readonly clientAddr?: Text | null
  readonly clientContact?: Text | null
  readonly clientEmail?: Text | null
  readonly clientPhone?: Text | null
  readonly clientTpId?: Text | null
  readonly clientTpaId?: Text | null
  readonly actualDate?: DateText | null
  readonly xmlId?: Text | null
  readonly accountNumber?: Text | null
  readonly [name: `ufCrm${string}`]: unknown
  readonly [name: `UF_CRM_${string}`]: unknown
  readonly [name: `parentId${string}`]: Int | null
  readonly fm?: unknown
}

export type CrmItemSelect = Select<CrmItemName>

export type CrmItemFilter = Filter<CrmItemName, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'> & FilterGroups<CrmItemFilter>

export type CrmItemOrder = Order<CrmItemName>

export interface CrmItemMultifieldRow {
  id: number
  typeId: Open<'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK'>
  valueType: string
  value: string
}

export type CrmItemProductrowName = 'id' | 'ownerId' | 'ownerType' | 'productId' | 'productName' | 'price' | 'priceAccount' | 'priceExclusive' | 'priceNetto' | 'priceBrutto' | 'quantity' | 'discountTypeId' | 'discountRate' | 'discountSum' | 'taxRate' | 'taxIncluded' | 'customized' | 'measureCode' | 'measureName' | 'sort' | 'xmlId' | 'type' | 'storeId'

export interface CrmItemProductrowRow {
  id: number
  ownerId: number
  ownerType: string
  productId: number | null
  productName: string
  price: number
  priceAccount: number
  priceExclusive: number
  priceNetto: number
  priceBrutto: number
  quantity: number
  discountTypeId: number
  discountRate: number
  discountSum: number
  taxRate: number | null
  taxIncluded: Open<'Y' | 'N'>
  customized: Open<'Y' | 'N'>
  measureCode: number
  measureName: string
  sort: number
  xmlId: string | null
  type: number
  storeId?: number | null
}

export interface CrmItemProductrowCreate {
  readonly ownerId: Int
  readonly ownerType: Text
  readonly productId?: Int | null
  readonly productName?: Text
  readonly price?: Decimal
  readonly quantity?: Decimal
  readonly discountTypeId?: Int
  readonly discountRate?: Decimal
  readonly discountSum?: Decimal
  readonly taxRate?: Decimal | null
  readonly taxIncluded?: Flag
  readonly measureCode?: Int
  readonly sort?: Int
}

export interface CrmItemProductrowUpdate {
  readonly productId?: Int | null
  readonly productName?: Text
  readonly price?: Decimal
  readonly quantity?: Decimal
  readonly discountTypeId?: Int
  readonly discountRate?: Decimal
  readonly discountSum?: Decimal
  readonly taxRate?: Decimal | null
  readonly taxIncluded?: Flag
  readonly measureCode?: Int
  readonly sort?: Int
}

export type CrmItemProductrowFilter = Filter<CrmItemProductrowName, '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'>

export type CrmItemProductrowOrder = Order<CrmItemProductrowName>

export type CrmLeadName = 'ID' | 'TITLE' | 'HONORIFIC' | 'NAME' | 'SECOND_NAME' | 'LAST_NAME' | 'BIRTHDATE' | 'COMPANY_TITLE' | 'SOURCE_ID' | 'SOURCE_DESCRIPTION' | 'STATUS_ID' | 'STATUS_DESCRIPTION' | 'STATUS_SEMANTIC_ID' | 'POST' | 'ADDRESS' | 'ADDRESS_2' | 'ADDRESS_CITY' | 'ADDRESS_POSTAL_CODE' | 'ADDRESS_REGION' | 'ADDRESS_PROVINCE' | 'ADDRESS_COUNTRY' | 'ADDRESS_COUNTRY_CODE' | 'ADDRESS_LOC_ADDR_ID' | 'CURRENCY_ID' | 'OPPORTUNITY' | 'IS_MANUAL_OPPORTUNITY' | 'OPENED' | 'COMMENTS' | 'HAS_PHONE' | 'HAS_EMAIL' | 'HAS_IMOL' | 'ASSIGNED_BY_ID' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'MOVED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'MOVED_TIME' | 'COMPANY_ID' | 'CONTACT_ID' | 'IS_RETURN_CUSTOMER' | 'DATE_CLOSED' | 'ORIGINATOR_ID' | 'ORIGIN_ID' | 'UTM_SOURCE' | 'UTM_MEDIUM' | 'UTM_CAMPAIGN' | 'UTM_CONTENT' | 'UTM_TERM' | 'LAST_ACTIVITY_TIME' | 'LAST_ACTIVITY_BY' | 'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK' | `UF_${string}` | `PARENT_ID_${string}`

export interface CrmLeadRow {
  ID: IntText
  TITLE: string
  HONORIFIC: string | null
  NAME: string | null
  SECOND_NAME: string | null
  LAST_NAME: string | null
  BIRTHDATE: string
  COMPANY_TITLE: string | null
  SOURCE_ID: string | null
  SOURCE_DESCRIPTION: string | null
  STATUS_ID: string
  STATUS_DESCRIPTION: string | null
  STATUS_SEMANTIC_ID: string
  POST: string | null
  ADDRESS: string | null
  ADDRESS_2: string | null
  ADDRESS_CITY: string | null
  ADDRESS_POSTAL_CODE: string | null
  ADDRESS_REGION: string | null
  ADDRESS_PROVINCE: string | null
  ADDRESS_COUNTRY: string | null
  ADDRESS_COUNTRY_CODE: string | null
  ADDRESS_LOC_ADDR_ID: IntText | null
  CURRENCY_ID: string | null
  OPPORTUNITY: DecimalText
  IS_MANUAL_OPPORTUNITY: Open<'Y' | 'N'>
  OPENED: Open<'Y' | 'N'>
  COMMENTS: string | null
  HAS_PHONE: Open<'Y' | 'N'>
  HAS_EMAIL: Open<'Y' | 'N'>
  HAS_IMOL: Open<'Y' | 'N'>
  ASSIGNED_BY_ID: IntText
  CREATED_BY_ID: IntText
  MODIFY_BY_ID: IntText
  MOVED_BY_ID: IntText
  DATE_CREATE: string
  DATE_MODIFY: string
  MOVED_TIME: string
  COMPANY_ID: IntText | null
  CONTACT_ID: IntText | null
  IS_RETURN_CUSTOMER: Open<'Y' | 'N'>
  DATE_CLOSED: string
  ORIGINATOR_ID: string | null
  ORIGIN_ID: string | null
  UTM_SOURCE: string | null
  UTM_MEDIUM: string | null
  UTM_CAMPAIGN: string | null
  UTM_CONTENT: string | null
  UTM_TERM: string | null
  LAST_ACTIVITY_TIME: string
  LAST_ACTIVITY_BY: IntText
  PHONE?: MultifieldRow[]
  EMAIL?: MultifieldRow[]
  WEB?: MultifieldRow[]
  IM?: MultifieldRow[]
  LINK?: MultifieldRow[]
  [name: `UF_${string}`]: unknown
  [name: `PARENT_ID_${string}`]: IntText | null
}

export interface CrmLeadCreate {
  readonly TITLE?: Text
  readonly HONORIFIC?: Text | null
  readonly NAME?: Text | null
  readonly SECOND_NAME?: Text | null
  readonly LAST_NAME?: Text | null
  readonly BIRTHDATE?: DateText
  readonly COMPANY_TITLE?: Text | null
  readonly SOURCE_ID?: Text | null
  readonly SOURCE_DESCRIPTION?: Text | null
  readonly STATUS_ID?: Text
  readonly STATUS_DESCRIPTION?: Text | null
  readonly POST?: Text | null
  readonly ADDRESS?: Text | null
  readonly ADDRESS_2?: Text | null
  readonly ADDRESS_CITY?: Text | null
  readonly ADDRESS_POSTAL_CODE?: Text | null
  readonly ADDRESS_REGION?: Text | null
  readonly ADDRESS_PROVINCE?: Text | null
  readonly ADDRESS_COUNTRY?: Text | null
  readonly ADDRESS_COUNTRY_CODE?: Text | null
  readonly ADDRESS_LOC_ADDR_ID?: Int | null
  readonly CURRENCY_ID?: Text | null
  readonly OPPORTUNITY?: Decimal
  readonly IS_MANUAL_OPPORTUNITY?: Flag
  readonly OPENED?: Flag
  readonly COMMENTS?: Text | null
  readonly ASSIGNED_BY_ID?: Int
  readonly COMPANY_ID?: Int | null
  readonly CONTACT_ID?: Int | null
  readonly CONTACT_IDS?: readonly Int[]
  readonly ORIGINATOR_ID?: Text | null
  readonly ORIGIN_ID?: Text | null
  readonly UTM_SOURCE?: Text | null
  readonly UTM_MEDIUM?: Text | null
  readonly UTM_CAMPAIGN?: Text | null
  readonly UTM_CONTENT?: Text | null
  readonly UTM_TERM?: Text | null
  readonly PHONE?: readonly Multifield[]
  readonly EMAIL?: readonly Multifield[]
  readonly WEB?: readonly Multifield[]
  readonly IM?: readonly Multifield[]
  readonly LINK?: readonly Multifield[]
  readonly [name: `UF_${string}`]: unknown
  readonly [name: `PARENT_ID_${string}`]: Int | null
}

export interface CrmLeadUpdate {
  readonly TITLE?: Text
  readonly HONORIFIC?: Text | null
  readonly NAME?: Text | null
  readonly SECOND_NAME?: Text | null
  readonly LAST_NAME?: Text | null
  readonly BIRTHDATE?: DateText
  readonly COMPANY_TITLE?: Text | null
  readonly SOURCE_ID?: Text | null
  readonly SOURCE_DESCRIPTION?: Text | null
  readonly STATUS_ID?: Text
  readonly STATUS_DESCRIPTION?: Text | null
  readonly POST?: Text | null
  readonly ADDRESS?: Text | null
  readonly ADDRESS_2?: Text | null
  readonly ADDRESS_CITY?: Text | null
  readonly ADDRESS_POSTAL_CODE?: Text | null
  readonly ADDRESS_REGION?: Text | null
  readonly ADDRESS_PROVINCE?: Text | null
  readonly ADDRESS_COUNTRY?: Text | null
  readonly ADDRESS_COUNTRY_CODE?: Text | null
  readonly ADDRESS_LOC_ADDR_ID?: Int | null
  readonly CURRENCY_ID?: Text | null
  readonly OPPORTUNITY?: Decimal
  readonly IS_MANUAL_OPPORTUNITY?: Flag
  readonly OPENED?: Flag
  readonly COMMENTS?: Text | null
  readonly ASSIGNED_BY_ID?: Int
  readonly COMPANY_ID?: Int | null
  readonly CONTACT_ID?: Int | null
  readonly CONTACT_IDS?: readonly Int[]
  readonly ORIGINATOR_ID?: Text | null
  readonly ORIGIN_ID?: Text | null
  readonly UTM_SOURCE?: Text | null
  readonly UTM_MEDIUM?: Text | null
  readonly UTM_CAMPAIGN?: Text | null
  readonly UTM_CONTENT?: Text | null
  readonly UTM_TERM?: Text | null
  readonly PHONE?: readonly Multifield[]
  readonly EMAIL?: readonly Multifield[]
  readonly WEB?: readonly Multifield[]
  readonly IM?: readonly Multifield[]
  readonly LINK?: readonly Multifield[]
  readonly [name: `UF_${string}`]: unknown
  readonly [name: `PARENT_ID_${string}`]: Int | null
}

export type CrmLeadSelect = Select<CrmLeadName>

export type CrmLeadFilter = Filter<CrmLeadName, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!%=' | '=' | '!=' | '!'>

export type CrmLeadOrder = Order<CrmLeadName>

export interface CrmProductrowRow {
  ID: string
  OWNER_ID: string
  OWNER_TYPE: string
  PRODUCT_ID: number
  PRODUCT_NAME: string
  ORIGINAL_PRODUCT_NAME: string | null
  PRODUCT_DESCRIPTION: string | null
  PRICE: number
  PRICE_EXCLUSIVE: number
  PRICE_NETTO: number
  PRICE_BRUTTO: number
  PRICE_ACCOUNT: string
  QUANTITY: number
  DISCOUNT_TYPE_ID: number
  DISCOUNT_RATE: number
  DISCOUNT_SUM: number
  TAX_RATE: number | null
  TAX_INCLUDED: Open<'Y' | 'N'>
  CUSTOMIZED: Open<'Y' | 'N'>
  MEASURE_CODE: number | null
  MEASURE_NAME: string | null
  SORT: number
  XML_ID: string | null
  TYPE: number
  STORE_ID: number | null
  RESERVE_ID: number | null
  DATE_RESERVE_END: string | null
  RESERVE_QUANTITY: number | null
}

export interface CrmProductrowUpdate {
  readonly PRODUCT_ID?: Int
  readonly PRODUCT_NAME?: Text
  readonly PRODUCT_DESCRIPTION?: Text | null
  readonly PRICE?: Decimal
  readonly PRICE_EXCLUSIVE?: Decimal
  readonly PRICE_NETTO?: Decimal
  readonly PRICE_BRUTTO?: Decimal
  readonly QUANTITY?: Decimal
  readonly DISCOUNT_TYPE_ID?: Int
  readonly DISCOUNT_RATE?: Decimal
  readonly DISCOUNT_SUM?: Decimal
  readonly TAX_RATE?: Decimal | null
  readonly TAX_INCLUDED?: Flag
  readonly MEASURE_CODE?: Int | null
  readonly MEASURE_NAME?: Text | null
  readonly SORT?: Int
}

export type CrmQuoteName = 'ID' | 'QUOTE_NUMBER' | 'TITLE' | 'STATUS_ID' | 'CURRENCY_ID' | 'OPPORTUNITY' | 'TAX_VALUE' | 'COMPANY_ID' | 'MYCOMPANY_ID' | 'CONTACT_ID' | 'BEGINDATE' | 'CLOSEDATE' | 'ACTUAL_DATE' | 'OPENED' | 'CLOSED' | 'COMMENTS' | 'CONTENT' | 'TERMS' | 'CLIENT_TITLE' | 'CLIENT_ADDR' | 'CLIENT_CONTACT' | 'CLIENT_EMAIL' | 'CLIENT_PHONE' | 'CLIENT_TP_ID' | 'CLIENT_TPA_ID' | 'ASSIGNED_BY_ID' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'LEAD_ID' | 'DEAL_ID' | 'PERSON_TYPE_ID' | 'LOCATION_ID' | 'UTM_SOURCE' | 'UTM_MEDIUM' | 'UTM_CAMPAIGN' | 'UTM_CONTENT' | 'UTM_TERM' | 'LAST_ACTIVITY_TIME' | 'LAST_ACTIVITY_BY' | 'LAST_COMMUNICATION_TIME' | `UF_${string}` | `PARENT_ID_${string}`

export interface CrmQuoteRow {
  ID: IntText
  QUOTE_NUMBER: string | null
  TITLE: string
  STATUS_ID: string
  CURRENCY_ID: string | null
  OPPORTUNITY: DecimalText
  TAX_VALUE: DecimalText
  COMPANY_ID: IntText | null
  MYCOMPANY_ID: IntText | null
  CONTACT_ID: IntText | null
  BEGINDATE: string
  CLOSEDATE: string
  ACTUAL_DATE: string
  OPENED: Open<'Y' | 'N'>
  CLOSED: Open<'Y' | 'N'>
  COMMENTS: string | null
  CONTENT: string | null
  TERMS: string | null
  CLIENT_TITLE: string | null
  CLIENT_ADDR: string | null
  CLIENT_CONTACT: string | null
  CLIENT_EMAIL: string | null
  CLIENT_PHONE: string | null
  CLIENT_TP_ID: string | null
  CLIENT_TPA_ID: string | null
  ASSIGNED_BY_ID: IntText
  CREATED_BY_ID: IntText
  MODIFY_BY_ID: IntText
  DATE_CREATE: string
  DATE_MODIFY: string
  LEAD_ID: IntText | null
  DEAL_ID: IntText | null
  PERSON_TYPE_ID: IntText | null
  LOCATION_ID: string | null
  UTM_SOURCE: string | null
  UTM_MEDIUM: string | null
  UTM_CAMPAIGN: string | null
  UTM_CONTENT: string | null
  UTM_TERM: string | null
  LAST_ACTIVITY_TIME: string
  LAST_ACTIVITY_BY: IntText
  LAST_COMMUNICATION_TIME: string | null
  [name: `UF_${string}`]: unknown
  [name: `PARENT_ID_${string}`]: IntText | null
}

export interface CrmQuoteCreate {
  readonly TITLE: Text
  readonly STATUS_ID?: Text
  readonly CURRENCY_ID?: Text | null
  readonly OPPORTUNITY?: Decimal
  readonly TAX_VALUE?: Decimal
  readonly COMPANY_ID?: Int | null
  readonly MYCOMPANY_ID?: Int | null
  readonly CONTACT_ID?: Int | null
  readonly CONTACT_IDS?: readonly Int[]
  readonly BEGINDATE?: DateText
  readonly CLOSEDATE?: DateText
  readonly ACTUAL_DATE?: DateText
  readonly OPENED?: Flag
  readonly CLOSED?: Flag
  readonly COMMENTS?: Text | null
  readonly CONTENT?: Text | null
  readonly TERMS?: Text | null
  readonly CLIENT_TITLE?: Text | null
  readonly CLIENT_ADDR?: Text | null
  readonly CLIENT_CONTACT?: Text | null
  readonly CLIENT_EMAIL?: Text | null
  readonly CLIENT_PHONE?: Text | null
  readonly CLIENT_TP_ID?: Text | null
  readonly CLIENT_TPA_ID?: Text | null
  readonly ASSIGNED_BY_ID?: Int
  readonly CREATED_BY_ID?: Int
  readonly MODIFY_BY_ID?: Int
  readonly DATE_CREATE?: DateTimeText
  readonly DATE_MODIFY?: DateTimeText
  readonly LEAD_ID?: Int | null
  readonly DEAL_ID?: Int | null
  readonly PERSON_TYPE_ID?: Int | null
  readonly LOCATION_ID?: Text | null
  readonly UTM_SOURCE?: Text | null
  readonly UTM_MEDIUM?: Text | null
  readonly UTM_CAMPAIGN?: Text | null
  readonly UTM_CONTENT?: Text | null
  readonly UTM_TERM?: Text | null
  readonly [name: `UF_${string}`]: unknown
  readonly [name: `PARENT_ID_${string}`]: Int | null
}

export interface CrmQuoteUpdate {
  readonly TITLE?: Text
  readonly STATUS_ID?: Text
  readonly CURRENCY_ID?: Text | null
  readonly OPPORTUNITY?: Decimal
  readonly TAX_VALUE?: Decimal
  readonly COMPANY_ID?: Int | null
  readonly MYCOMPANY_ID?: Int | null
  readonly CONTACT_ID?: Int | null
  readonly CONTACT_IDS?: readonly Int[]
  readonly BEGINDATE?: DateText
  readonly CLOSEDATE?: DateText
  readonly ACTUAL_DATE?: DateText
  readonly OPENED?: Flag
  readonly CLOSED?: Flag
  readonly COMMENTS?: Text | null
  readonly CONTENT?: Text | null
  readonly TERMS?: Text | null
  readonly CLIENT_TITLE?: Text | null
  readonly CLIENT_ADDR?: Text | null
  readonly CLIENT_CONTACT?: Text | null
  readonly CLIENT_EMAIL?: Text | null
  readonly CLIENT_PHONE?: Text | null
  readonly CLIENT_TP_ID?: Text | null
  readonly CLIENT_TPA_ID?: Text | null
  readonly ASSIGNED_BY_ID?: Int
  readonly LEAD_ID?: Int | null
  readonly DEAL_ID?: Int | null
  readonly PERSON_TYPE_ID?: Int | null
  readonly LOCATION_ID?: Text | null
  readonly UTM_SOURCE?: Text | null
  readonly UTM_MEDIUM?: Text | null
  readonly UTM_CAMPAIGN?: Text | null
  readonly UTM_CONTENT?: Text | null
  readonly UTM_TERM?: Text | null
  readonly [name: `UF_${string}`]: unknown
  readonly [name: `PARENT_ID_${string}`]: Int | null
}

export type CrmQuoteSelect = Select<CrmQuoteName>

export type CrmQuoteFilter = Filter<CrmQuoteName, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>

export type CrmQuoteOrder = Order<CrmQuoteName>

export type CrmStagehistoryName = 'ID' | 'TYPE_ID' | 'OWNER_ID' | 'CREATED_TIME' | 'CATEGORY_ID' | 'STAGE_SEMANTIC_ID' | 'STAGE_ID' | 'STATUS_SEMANTIC_ID' | 'STATUS_ID'

export interface CrmStagehistoryRow {
  ID: IntText
  TYPE_ID: IntText
  OWNER_ID: IntText
  CREATED_TIME: string
  CATEGORY_ID?: IntText
  STAGE_SEMANTIC_ID?: Open<'P' | 'S' | 'F'>
  STAGE_ID?: string
  STATUS_SEMANTIC_ID?: Open<'P' | 'S' | 'F'>
  STATUS_ID?: string
}

export type CrmStagehistorySelect = Select<CrmStagehistoryName>

export type CrmStagehistoryFilter = Filter<CrmStagehistoryName, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'>

export type CrmStagehistoryOrder = Order<CrmStagehistoryName>

export type CrmStatusName = 'ID' | 'ENTITY_ID' | 'STATUS_ID' | 'NAME' | 'NAME_INIT' | 'SORT' | 'SYSTEM' | 'CATEGORY_ID' | 'COLOR' | 'SEMANTICS' | 'EXTRA'

export interface CrmStatusRow {
  ID: IntText
  ENTITY_ID: string
  STATUS_ID: string
  NAME: string
  NAME_INIT: string
  SORT: IntText
  SYSTEM: Open<'Y' | 'N'>
  CATEGORY_ID: IntText | null
  COLOR: string | null
  SEMANTICS: Open<'S' | 'F'> | null
  EXTRA?: { SEMANTICS: Open<'process' | 'success' | 'failure' | 'apology'>; COLOR: string }
}

export interface CrmStatusCreate {
  readonly ENTITY_ID: Text
  readonly STATUS_ID: Text
  readonly NAME: Text
  readonly SORT?: Int
  readonly CATEGORY_ID?: Int | null
  readonly COLOR?: Text | null
  readonly SEMANTICS?: Open<'S' | 'F'> | Ref | null
}

export interface CrmStatusUpdate {
  readonly NAME?: Text
  readonly SORT?: Int
  readonly COLOR?: Text | null
}

export type CrmStatusFilter = Filter<CrmStatusName>

export type CrmStatusOrder = Order<CrmStatusName>

export type CrmTimelineCommentName = 'ID' | 'ENTITY_ID' | 'ENTITY_TYPE' | 'CREATED' | 'COMMENT' | 'AUTHOR_ID' | 'FILES'

export interface CrmTimelineCommentRow {
  ID: IntText
  ENTITY_ID: IntText
  ENTITY_TYPE: Open<'lead' | 'deal' | 'contact' | 'company' | 'quote' | 'order' | 'smart_invoice'>
  CREATED: string
  COMMENT: string
  AUTHOR_ID: IntText
  FILES?: unknown
}

export interface CrmTimelineCommentCreate {
  readonly ENTITY_ID: Int
  readonly ENTITY_TYPE: Open<'lead' | 'deal' | 'contact' | 'company' | 'quote' | 'order' | 'smart_invoice'> | Ref
  readonly COMMENT: Text
  readonly AUTHOR_ID?: Int
  readonly FILES?: readonly FileValue[]
}

export interface CrmTimelineCommentUpdate {
  readonly COMMENT?: Text
  readonly FILES?: readonly FileValue[]
}

export type CrmTimelineCommentSelect = Select<CrmTimelineCommentName>

export type CrmTypeName = 'id' | 'title' | 'code' | 'createdBy' | 'entityTypeId' | 'customSectionId' | 'isCategoriesEnabled' | 'isStagesEnabled' | 'isBeginCloseDatesEnabled' | 'isClientEnabled' | 'isUseInUserfieldEnabled' | 'isLinkWithProductsEnabled' | 'isMycompanyEnabled' | 'isDocumentsEnabled' | 'isSourceEnabled' | 'isObserversEnabled' | 'isRecyclebinEnabled' | 'isAutomationEnabled' | 'isBizProcEnabled' | 'isSetOpenPermissions' | 'createdTime' | 'updatedTime' | 'updatedBy' | 'isPaymentsEnabled' | 'isCountersEnabled' | 'relations' | 'linkedUserFields' | 'customSections'

export interface CrmTypeRow {
  id: number
  title: string
  code?: string
  createdBy: number
  entityTypeId: number
  customSectionId: number | null
  isCategoriesEnabled: Open<'Y' | 'N'>
  isStagesEnabled: Open<'Y' | 'N'>
  isBeginCloseDatesEnabled: Open<'Y' | 'N'>
  isClientEnabled: Open<'Y' | 'N'>
  isUseInUserfieldEnabled: Open<'Y' | 'N'>
  isLinkWithProductsEnabled: Open<'Y' | 'N'>
  isMycompanyEnabled: Open<'Y' | 'N'>
  isDocumentsEnabled: Open<'Y' | 'N'>
  isSourceEnabled: Open<'Y' | 'N'>
  isObserversEnabled: Open<'Y' | 'N'>
  isRecyclebinEnabled: Open<'Y' | 'N'>
  isAutomationEnabled: Open<'Y' | 'N'>
  isBizProcEnabled: Open<'Y' | 'N'>
  isSetOpenPermissions: Open<'Y' | 'N'>
  createdTime: string
  updatedTime: string
  updatedBy: number
  isPaymentsEnabled?: Open<'Y' | 'N'>
  isCountersEnabled?: Open<'Y' | 'N'>
  relations?: { parent?: { entityTypeId: number; isChildrenListEnabled?: Open<'true' | 'false' | 'Y' | 'N'>; isPredefined?: Open<'Y' | 'N'> }[]; child?: { entityTypeId: number; isChildrenListEnabled?: Open<'true' | 'false' | 'Y' | 'N'>; isPredefined?: Open<'Y' | 'N'> }[] }
  linkedUserFields?: Record<string, Open<'Y' | 'N'>>
  customSections?: unknown[]
}

export interface CrmTypeCreate {
  readonly title: Text
  readonly code?: Text
  readonly entityTypeId?: Int
  readonly customSectionId?: Int | null
  readonly isCategoriesEnabled?: Flag
  readonly isStagesEnabled?: Flag
  readonly isBeginCloseDatesEnabled?: Flag
  readonly isClientEnabled?: Flag
  readonly isUseInUserfieldEnabled?: Flag
  readonly isLinkWithProductsEnabled?: Flag
  readonly isMycompanyEnabled?: Flag
  readonly isDocumentsEnabled?: Flag
  readonly isSourceEnabled?: Flag
  readonly isObserversEnabled?: Flag
  readonly isRecyclebinEnabled?: Flag
  readonly isAutomationEnabled?: Flag
  readonly isBizProcEnabled?: Flag
  readonly isSetOpenPermissions?: Flag
  readonly isExternal?: Flag
  readonly relations?: { readonly parent?: readonly { readonly entityTypeId: Int; readonly isChildrenListEnabled?: Open<'true' | 'false' | 'Y' | 'N'> | Ref; readonly isPredefined?: Flag }[]; readonly child?: readonly { readonly entityTypeId: Int; readonly isChildrenListEnabled?: Open<'true' | 'false' | 'Y' | 'N'> | Ref; readonly isPredefined?: Flag }[] }
  readonly linkedUserFields?: Readonly<Record<string, Flag>>
  readonly customSections?: readonly unknown[]
}

export interface CrmTypeUpdate {
  readonly title?: Text
  readonly code?: Text
  readonly customSectionId?: Int | null
  readonly isCategoriesEnabled?: Flag
  readonly isStagesEnabled?: Flag
  readonly isBeginCloseDatesEnabled?: Flag
  readonly isClientEnabled?: Flag
  readonly isUseInUserfieldEnabled?: Flag
  readonly isLinkWithProductsEnabled?: Flag
  readonly isMycompanyEnabled?: Flag
  readonly isDocumentsEnabled?: Flag
  readonly isSourceEnabled?: Flag
  readonly isObserversEnabled?: Flag
  readonly isRecyclebinEnabled?: Flag
  readonly isAutomationEnabled?: Flag
  readonly isBizProcEnabled?: Flag
  readonly isSetOpenPermissions?: Flag
  readonly isExternal?: Flag
  readonly relations?: { readonly parent?: readonly { readonly entityTypeId: Int; readonly isChildrenListEnabled?: Open<'true' | 'false' | 'Y' | 'N'> | Ref; readonly isPredefined?: Flag }[]; readonly child?: readonly { readonly entityTypeId: Int; readonly isChildrenListEnabled?: Open<'true' | 'false' | 'Y' | 'N'> | Ref; readonly isPredefined?: Flag }[] }
  readonly linkedUserFields?: Readonly<Record<string, Flag>>
  readonly customSections?: readonly unknown[]
}

export type CrmTypeFilter = Filter<CrmTypeName, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'> & FilterGroups<CrmTypeFilter>

export type CrmTypeOrder = Order<CrmTypeName>

export type CrmUserfieldName = 'ID' | 'ENTITY_ID' | 'FIELD_NAME' | 'USER_TYPE_ID' | 'XML_ID' | 'SORT' | 'MULTIPLE' | 'MANDATORY' | 'SHOW_FILTER' | 'SHOW_IN_LIST' | 'EDIT_IN_LIST' | 'IS_SEARCHABLE' | 'SETTINGS' | 'EDIT_FORM_LABEL' | 'LIST_COLUMN_LABEL' | 'LIST_FILTER_LABEL' | 'ERROR_MESSAGE' | 'HELP_MESSAGE' | 'LIST'

export interface CrmUserfieldRow {
  ID: IntText
  ENTITY_ID: string
  FIELD_NAME: string
  USER_TYPE_ID: Open<'string' | 'integer' | 'double' | 'boolean' | 'datetime' | 'date' | 'money' | 'url' | 'address' | 'enumeration' | 'file' | 'employee' | 'crm_status' | 'iblock_section' | 'iblock_element' | 'crm'>
  XML_ID: string | null
  SORT: IntText
  MULTIPLE: Open<'Y' | 'N'>
  MANDATORY: Open<'Y' | 'N'>
  SHOW_FILTER: Open<'Y' | 'N' | 'I' | 'E' | 'S'>
  SHOW_IN_LIST: Open<'Y' | 'N'>
  EDIT_IN_LIST: Open<'Y' | 'N'>
  IS_SEARCHABLE: Open<'Y' | 'N'>
  SETTINGS: Record<string, unknown>
  EDIT_FORM_LABEL?: string | Record<string, string>
  LIST_COLUMN_LABEL?: string | Record<string, string>
  LIST_FILTER_LABEL?: string | Record<string, string>
  ERROR_MESSAGE?: string | Record<string, string> | null
  HELP_MESSAGE?: string | Record<string, string> | null
  LIST?: { ID?: IntText; VALUE?: string; SORT?: IntText; DEF?: Open<'Y' | 'N'>; XML_ID?: string; DEL?: Open<'Y' | 'N'> }[]
}

export interface CrmUserfieldCreate {
  readonly FIELD_NAME: Text
  readonly USER_TYPE_ID: Open<'string' | 'integer' | 'double' | 'boolean' | 'datetime' | 'date' | 'money' | 'url' | 'address' | 'enumeration' | 'file' | 'employee' | 'crm_status' | 'iblock_section' | 'iblock_element' | 'crm'> | Ref
  readonly XML_ID?: Text | null
  readonly SORT?: Int
  readonly MULTIPLE?: Flag
  readonly MANDATORY?: Flag
  readonly SHOW_FILTER?: Open<'Y' | 'N' | 'I' | 'E' | 'S'> | Ref
  readonly SHOW_IN_LIST?: Flag
  readonly EDIT_IN_LIST?: Flag
  readonly IS_SEARCHABLE?: Flag
  readonly SETTINGS?: Readonly<Record<string, unknown>>
  readonly LABEL?: Text
  readonly EDIT_FORM_LABEL?: Text | Readonly<Record<string, Text>>
  readonly LIST_COLUMN_LABEL?: Text | Readonly<Record<string, Text>>
  readonly LIST_FILTER_LABEL?: Text | Readonly<Record<string, Text>>
  readonly ERROR_MESSAGE?: Text | Readonly<Record<string, Text>> | null
  readonly HELP_MESSAGE?: Text | Readonly<Record<string, Text>> | null
  readonly LIST?: readonly { readonly ID?: Int; readonly VALUE?: Text; readonly SORT?: Int; readonly DEF?: Flag; readonly XML_ID?: Text; readonly DEL?: Flag }[]
}

export interface CrmUserfieldUpdate {
  readonly XML_ID?: Text | null
  readonly SORT?: Int
  readonly MANDATORY?: Flag
  readonly SHOW_FILTER?: Open<'Y' | 'N' | 'I' | 'E' | 'S'> | Ref
  readonly SHOW_IN_LIST?: Flag
  readonly EDIT_IN_LIST?: Flag
  readonly IS_SEARCHABLE?: Flag
  readonly SETTINGS?: Readonly<Record<string, unknown>>
  readonly EDIT_FORM_LABEL?: Text | Readonly<Record<string, Text>>
  readonly LIST_COLUMN_LABEL?: Text | Readonly<Record<string, Text>>
  readonly LIST_FILTER_LABEL?: Text | Readonly<Record<string, Text>>
  readonly ERROR_MESSAGE?: Text | Readonly<Record<string, Text>> | null
  readonly HELP_MESSAGE?: Text | Readonly<Record<string, Text>> | null
  readonly LIST?: readonly { readonly ID?: Int; readonly VALUE?: Text; readonly SORT?: Int; readonly DEF?: Flag; readonly XML_ID?: Text; readonly DEL?: Flag }[]
}

export type CrmUserfieldOrder = Order<CrmUserfieldName>

export interface CrmUserfieldPropertyRow {
  type: string
  title: string
  isReadOnly?: boolean
  isImmutable?: boolean
  isMultiple?: boolean
}

export interface CrmActivityAddParams { readonly fields: CrmActivityCreate }
export interface CrmActivityDeleteParams { readonly id: Int }
export interface CrmActivityGetParams { readonly id: Int }
export interface CrmActivityListParams { readonly select?: CrmActivitySelect; readonly filter?: CrmActivityFilter; readonly order?: CrmActivityOrder; readonly start?: Int }
export interface CrmActivityUpdateParams { readonly id: Int; readonly fields: CrmActivityUpdate }
export interface CrmCategoryAddParams { readonly entityTypeId: Int; readonly fields: CrmCategoryCreate }
export interface CrmCategoryAddResult { category: CrmCategoryRow }
export interface CrmCategoryDeleteParams { readonly entityTypeId: Int; readonly id: Int }
export interface CrmCategoryFieldsParams { readonly entityTypeId: Int }
export interface CrmCategoryFieldsResult { fields: Record<string, CrmFieldRow> }
export interface CrmCategoryGetParams { readonly entityTypeId: Int; readonly id: Int }
export interface CrmCategoryGetResult { category: CrmCategoryRow }
export interface CrmCategoryListParams { readonly entityTypeId: Int }
export interface CrmCategoryListResult { categories: CrmCategoryRow[] }
export interface CrmCategoryUpdateParams { readonly entityTypeId: Int; readonly id: Int; readonly fields: CrmCategoryUpdate }
export interface CrmCategoryUpdateResult { category: CrmCategoryRow }
export interface CrmCompanyAddParams { readonly fields: CrmCompanyCreate; readonly params?: { readonly REGISTER_SONET_EVENT?: Flag; readonly IMPORT?: Flag } }
export interface CrmCompanyDeleteParams { readonly id: Int }
export interface CrmCompanyGetParams { readonly id: Int }
export interface CrmCompanyListParams { readonly select?: CrmCompanySelect; readonly filter?: CrmCompanyFilter; readonly order?: CrmCompanyOrder; readonly start?: Int }
export interface CrmCompanyUpdateParams { readonly id: Int; readonly fields: CrmCompanyUpdate; readonly params?: { readonly REGISTER_SONET_EVENT?: Flag; readonly REGISTER_HISTORY_EVENT?: Flag } }
export interface CrmCompanyUserfieldAddParams { readonly fields: CrmUserfieldCreate }
export interface CrmCompanyUserfieldDeleteParams { readonly id: Int }
export interface CrmCompanyUserfieldGetParams { readonly id: Int }
export interface CrmCompanyUserfieldListParams { readonly filter?: { readonly ID?: Int; readonly FIELD_NAME?: Text; readonly USER_TYPE_ID?: Text; readonly XML_ID?: Text; readonly SORT?: Int; readonly MULTIPLE?: Flag; readonly MANDATORY?: Flag; readonly SHOW_FILTER?: Text; readonly SHOW_IN_LIST?: Flag; readonly EDIT_IN_LIST?: Flag; readonly IS_SEARCHABLE?: Flag; readonly LANG?: Text }; readonly order?: CrmUserfieldOrder }
export interface CrmCompanyUserfieldUpdateParams { readonly id: Int; readonly fields: CrmUserfieldUpdate }
export interface CrmContactAddParams { readonly fields: CrmContactCreate; readonly params?: { readonly REGISTER_SONET_EVENT?: Flag; readonly IMPORT?: Flag } }
export interface CrmContactCompanyAddParams { readonly id: Int; readonly fields: { readonly COMPANY_ID: Int; readonly IS_PRIMARY?: Flag; readonly SORT?: Int } }
export interface CrmContactCompanyDeleteParams { readonly id: Int; readonly fields: { readonly COMPANY_ID: Int } }
export interface CrmContactCompanyItemsDeleteParams { readonly id: Int }
export interface CrmContactCompanyItemsGetParams { readonly id: Int }
export interface CrmContactCompanyItemsGetItem { COMPANY_ID: number; SORT: number; ROLE_ID: number; IS_PRIMARY: Open<'Y' | 'N'> }
export interface CrmContactCompanyItemsSetParams { readonly id: Int; readonly items: readonly { readonly COMPANY_ID: Int; readonly IS_PRIMARY?: Flag; readonly SORT?: Int }[] }
export interface CrmContactDeleteParams { readonly id: Int }
export interface CrmContactGetParams { readonly id: Int }
export interface CrmContactListParams { readonly select?: CrmContactSelect; readonly filter?: CrmContactFilter; readonly order?: CrmContactOrder; readonly start?: Int }
export interface CrmContactUpdateParams { readonly id: Int; readonly fields: CrmContactUpdate; readonly params?: { readonly REGISTER_SONET_EVENT?: Flag; readonly REGISTER_HISTORY_EVENT?: Flag } }
export interface CrmContactUserfieldAddParams { readonly fields: CrmUserfieldCreate }
export interface CrmContactUserfieldDeleteParams { readonly id: Int }
export interface CrmContactUserfieldGetParams { readonly id: Int }
export interface CrmContactUserfieldListParams { readonly filter?: { readonly ID?: Int; readonly FIELD_NAME?: Text; readonly USER_TYPE_ID?: Text; readonly XML_ID?: Text; readonly SORT?: Int; readonly MULTIPLE?: Flag; readonly MANDATORY?: Flag; readonly SHOW_FILTER?: Text; readonly SHOW_IN_LIST?: Flag; readonly EDIT_IN_LIST?: Flag; readonly IS_SEARCHABLE?: Flag; readonly LANG?: Text }; readonly order?: CrmUserfieldOrder }
export interface CrmContactUserfieldUpdateParams { readonly id: Int; readonly fields: CrmUserfieldUpdate }
export interface CrmCurrencyAddParams { readonly fields: CrmCurrencyCreate }
export interface CrmCurrencyDeleteParams { readonly id: Text }
export interface CrmCurrencyGetParams { readonly id: Text }
export interface CrmCurrencyListParams { readonly order?: CrmCurrencyOrder }
export interface CrmCurrencyUpdateParams { readonly ID: Text; readonly fields: { readonly AMOUNT_CNT: Int; readonly AMOUNT: Decimal; readonly SORT?: Int; readonly BASE?: Flag; readonly LANG?: Readonly<Record<string, CrmCurrencyLocalizationCreate>> } }
export interface CrmDealAddParams { readonly fields: CrmDealCreate; readonly params?: { readonly REGISTER_SONET_EVENT?: Flag } }
export interface CrmDealContactAddParams { readonly id: Int; readonly fields: { readonly CONTACT_ID: Int; readonly IS_PRIMARY?: Flag; readonly SORT?: Int } }
export interface CrmDealContactDeleteParams { readonly id: Int; readonly fields: { readonly CONTACT_ID: Int } }
export interface CrmDealContactItemsDeleteParams { readonly id: Int }
export interface CrmDealContactItemsGetParams { readonly id: Int }
export interface CrmDealContactItemsGetItem { CONTACT_ID: number; SORT: number; ROLE_ID: number; IS_PRIMARY: Open<'Y' | 'N'> }
export interface CrmDealContactItemsSetParams { readonly id: Int; readonly items: readonly { readonly CONTACT_ID: Int; readonly IS_PRIMARY?: Flag; readonly SORT?: Int }[] }
export interface CrmDealDeleteParams { readonly id: Int }
export interface CrmDealGetParams { readonly id: Int }
export interface CrmDealListParams { readonly select?: CrmDealSelect; readonly filter?: CrmDealFilter; readonly order?: CrmDealOrder; readonly start?: Int }
export interface CrmDealProductrowsGetParams { readonly id: Int }
export interface CrmDealProductrowsSetParams { readonly id: Int; readonly rows: readonly CrmProductrowUpdate[] }
export interface CrmDealUpdateParams { readonly id: Int; readonly fields: CrmDealUpdate; readonly params?: { readonly REGISTER_SONET_EVENT?: Flag; readonly REGISTER_HISTORY_EVENT?: Flag } }
export interface CrmDealUserfieldAddParams { readonly fields: CrmUserfieldCreate }
export interface CrmDealUserfieldDeleteParams { readonly id: Int }
export interface CrmDealUserfieldGetParams { readonly id: Int }
export interface CrmDealUserfieldListParams { readonly filter?: { readonly ID?: Int; readonly FIELD_NAME?: Text; readonly USER_TYPE_ID?: Text; readonly XML_ID?: Text; readonly SORT?: Int; readonly MULTIPLE?: Flag; readonly MANDATORY?: Flag; readonly SHOW_FILTER?: Text; readonly SHOW_IN_LIST?: Flag; readonly EDIT_IN_LIST?: Flag; readonly IS_SEARCHABLE?: Flag; readonly LANG?: Text }; readonly order?: CrmUserfieldOrder }
export interface CrmDealUserfieldUpdateParams { readonly id: Int; readonly fields: CrmUserfieldUpdate }
export interface CrmDuplicateFindbycommParams { readonly type: Open<'PHONE' | 'EMAIL'> | Ref; readonly values: readonly Text[]; readonly entity_type?: Open<'LEAD' | 'CONTACT' | 'COMPANY'> | Ref }
export interface CrmDuplicateFindbycommResult { LEAD?: number[]; CONTACT?: number[]; COMPANY?: number[] }
export interface CrmEnumOwnertypeItem { ID: number; NAME: string; SYMBOL_CODE: string; SYMBOL_CODE_SHORT: string }
export interface CrmItemAddParams { readonly entityTypeId: Int; readonly fields: CrmItemCreate; readonly useOriginalUfNames?: Flag }
export interface CrmItemAddResult { item: CrmItemRow }
export interface CrmItemDeleteParams { readonly entityTypeId: Int; readonly id: Int }
export interface CrmItemFieldsParams { readonly entityTypeId: Int; readonly useOriginalUfNames?: Flag }
export interface CrmItemFieldsResult { fields: Record<string, CrmFieldRow> }
export interface CrmItemGetParams { readonly entityTypeId: Int; readonly id: Int; readonly useOriginalUfNames?: Flag }
export interface CrmItemGetResult { item: CrmItemRow }
export interface CrmItemListParams { readonly entityTypeId: Int; readonly select?: CrmItemSelect; readonly filter?: CrmItemFilter; readonly order?: CrmItemOrder; readonly start?: Int; readonly useOriginalUfNames?: Flag }
export interface CrmItemListResult { items: CrmItemRow[] }
export interface CrmItemProductrowAddParams { readonly fields: CrmItemProductrowCreate }
export interface CrmItemProductrowAddResult { productRow: CrmItemProductrowRow }
export interface CrmItemProductrowDeleteParams { readonly id: Int }
export interface CrmItemProductrowFieldsResult { fields: Record<string, CrmFieldRow> }
export interface CrmItemProductrowGetParams { readonly id: Int }
export interface CrmItemProductrowGetResult { productRow: CrmItemProductrowRow }
export interface CrmItemProductrowListParams { readonly filter: CrmItemProductrowFilter; readonly order?: CrmItemProductrowOrder; readonly start?: Int }
export interface CrmItemProductrowListResult { productRows: CrmItemProductrowRow[] }
export interface CrmItemProductrowSetParams { readonly ownerId: Int; readonly ownerType: Text; readonly productRows: readonly CrmItemProductrowUpdate[] }
export interface CrmItemProductrowSetResult { productRows: CrmItemProductrowRow[] }
export interface CrmItemProductrowUpdateParams { readonly id: Int; readonly fields: CrmItemProductrowUpdate }
export interface CrmItemProductrowUpdateResult { productRow: CrmItemProductrowRow }
export interface CrmItemUpdateParams { readonly entityTypeId: Int; readonly id: Int; readonly fields: CrmItemUpdate; readonly useOriginalUfNames?: Flag }
export interface CrmItemUpdateResult { item: CrmItemRow }
export interface CrmLeadAddParams { readonly fields: CrmLeadCreate; readonly params?: { readonly REGISTER_SONET_EVENT?: Flag } }
export interface CrmLeadDeleteParams { readonly id: Int }
export interface CrmLeadGetParams { readonly id: Int }
export interface CrmLeadListParams { readonly select?: CrmLeadSelect; readonly filter?: CrmLeadFilter; readonly order?: CrmLeadOrder; readonly start?: Int }
export interface CrmLeadProductrowsGetParams { readonly id: Int }
export interface CrmLeadProductrowsSetParams { readonly id: Int; readonly rows: readonly CrmProductrowUpdate[] }
export interface CrmLeadUpdateParams { readonly id: Int; readonly fields: CrmLeadUpdate; readonly params?: { readonly REGISTER_SONET_EVENT?: Flag } }
export interface CrmLeadUserfieldAddParams { readonly fields: CrmUserfieldCreate }
export interface CrmLeadUserfieldDeleteParams { readonly id: Int }
export interface CrmLeadUserfieldGetParams { readonly id: Int }
export interface CrmLeadUserfieldListParams { readonly filter?: { readonly ID?: Int; readonly FIELD_NAME?: Text; readonly USER_TYPE_ID?: Text; readonly XML_ID?: Text; readonly SORT?: Int; readonly MULTIPLE?: Flag; readonly MANDATORY?: Flag; readonly SHOW_FILTER?: Text; readonly SHOW_IN_LIST?: Flag; readonly EDIT_IN_LIST?: Flag; readonly IS_SEARCHABLE?: Flag; readonly LANG?: Text }; readonly order?: CrmUserfieldOrder }
export interface CrmLeadUserfieldUpdateParams { readonly id: Int; readonly fields: CrmUserfieldUpdate }
export interface CrmQuoteAddParams { readonly fields: CrmQuoteCreate; readonly params?: { readonly IMPORT?: Flag } }
export interface CrmQuoteDeleteParams { readonly id: Int }
export interface CrmQuoteGetParams { readonly id: Int }
export interface CrmQuoteListParams { readonly select?: CrmQuoteSelect; readonly filter?: CrmQuoteFilter; readonly order?: CrmQuoteOrder; readonly start?: Int }
export interface CrmQuoteProductrowsGetParams { readonly id: Int }
export interface CrmQuoteProductrowsSetParams { readonly id: Int; readonly rows: readonly CrmProductrowUpdate[] }
export interface CrmQuoteUpdateParams { readonly id: Int; readonly fields: CrmQuoteUpdate; readonly params?: { readonly REGISTER_HISTORY_EVENT?: Flag } }
export interface CrmQuoteUserfieldAddParams { readonly fields: CrmUserfieldCreate }
export interface CrmQuoteUserfieldDeleteParams { readonly id: Int }
export interface CrmQuoteUserfieldGetParams { readonly id: Int }
export interface CrmQuoteUserfieldListParams { readonly filter?: { readonly ID?: Int; readonly FIELD_NAME?: Text; readonly USER_TYPE_ID?: Text; readonly XML_ID?: Text; readonly SORT?: Int; readonly MULTIPLE?: Flag; readonly MANDATORY?: Flag; readonly SHOW_FILTER?: Text; readonly SHOW_IN_LIST?: Flag; readonly EDIT_IN_LIST?: Flag; readonly IS_SEARCHABLE?: Flag; readonly LANG?: Text }; readonly order?: CrmUserfieldOrder }
export interface CrmQuoteUserfieldUpdateParams { readonly id: Int; readonly fields: CrmUserfieldUpdate }
export interface CrmStagehistoryListParams { readonly entityTypeId: Int; readonly order?: CrmStagehistoryOrder; readonly filter?: CrmStagehistoryFilter; readonly select?: CrmStagehistorySelect; readonly start?: Int }
export interface CrmStagehistoryListResult { items: CrmStagehistoryRow[] }
export interface CrmStatusAddParams { readonly fields: CrmStatusCreate }
export interface CrmStatusDeleteParams { readonly id: Int; readonly params?: { readonly FORCED?: Flag } }
export interface CrmStatusEntityItemsParams { readonly entityId: Text }
export interface CrmStatusEntityItemsItem { NAME: string; SORT: number; STATUS_ID: string }
export interface CrmStatusEntityTypesItem { ID: string; NAME: string; SEMANTIC_INFO: unknown; PREFIX?: string; PARENT_ID?: string; FIELD_ATTRIBUTE_SCOPE?: string; ENTITY_TYPE_ID?: number; IS_ENABLED?: boolean; CATEGORY_ID?: unknown }
export interface CrmStatusGetParams { readonly id: Int }
export interface CrmStatusListParams { readonly order?: CrmStatusOrder; readonly filter?: CrmStatusFilter }
export interface CrmStatusUpdateParams { readonly id: Int; readonly fields: CrmStatusUpdate }
export interface CrmTimelineCommentAddParams { readonly fields: CrmTimelineCommentCreate }
export interface CrmTimelineCommentDeleteParams { readonly id: Int; readonly ownerTypeId?: Int; readonly ownerId?: Int }
export interface CrmTimelineCommentGetParams { readonly id: Int }
export interface CrmTimelineCommentListParams { readonly select?: CrmTimelineCommentSelect; readonly filter: { readonly ENTITY_ID: Int; readonly ENTITY_TYPE: Text }; readonly order?: { readonly ID?: Open<'ASC' | 'DESC'> | Ref; readonly CREATED?: Open<'ASC' | 'DESC'> | Ref; readonly AUTHOR_ID?: Open<'ASC' | 'DESC'> | Ref }; readonly start?: Int }
export interface CrmTimelineCommentUpdateParams { readonly id: Int; readonly fields: CrmTimelineCommentUpdate; readonly ownerTypeId?: Int; readonly ownerId?: Int }
export interface CrmTypeAddParams { readonly fields: CrmTypeCreate }
export interface CrmTypeAddResult { type: CrmTypeRow }
export interface CrmTypeDeleteParams { readonly id: Int }
export interface CrmTypeFieldsResult { fields: Record<string, CrmFieldRow> }
export interface CrmTypeGetParams { readonly id: Int }
export interface CrmTypeGetResult { type: CrmTypeRow }
export interface CrmTypeGetByEntityTypeIdParams { readonly entityTypeId: Int }
export interface CrmTypeGetByEntityTypeIdResult { type: CrmTypeRow }
export interface CrmTypeListParams { readonly order?: CrmTypeOrder; readonly filter?: CrmTypeFilter; readonly start?: Int }
export interface CrmTypeListResult { types: CrmTypeRow[] }
export interface CrmTypeUpdateParams { readonly id: Int; readonly fields?: CrmTypeUpdate }
export interface CrmTypeUpdateResult { type: CrmTypeRow }
export interface CrmUserfieldSettingsFieldsParams { readonly type: Text }
export interface CrmUserfieldTypesItem { ID: string; title: string }

export interface CrmMethods {
  'crm.activity.add': { params: CrmActivityAddParams; result: number }
  'crm.activity.delete': { params: CrmActivityDeleteParams; result: true }
  'crm.activity.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.activity.get': { params: CrmActivityGetParams; result: CrmActivityRow }
  'crm.activity.list': { params: CrmActivityListParams; result: CrmActivityRow[]; item: CrmActivityRow }
  'crm.activity.update': { params: CrmActivityUpdateParams; result: true }
  'crm.category.add': { params: CrmCategoryAddParams; result: CrmCategoryAddResult }
  'crm.category.delete': { params: CrmCategoryDeleteParams; result: null }
  'crm.category.fields': { params: CrmCategoryFieldsParams; result: CrmCategoryFieldsResult }
  'crm.category.get': { params: CrmCategoryGetParams; result: CrmCategoryGetResult }
  'crm.category.list': { params: CrmCategoryListParams; result: CrmCategoryListResult; item: CrmCategoryRow }
  'crm.category.update': { params: CrmCategoryUpdateParams; result: CrmCategoryUpdateResult }
  'crm.company.add': { params: CrmCompanyAddParams; result: number }
  'crm.company.delete': { params: CrmCompanyDeleteParams; result: true }
  'crm.company.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.company.get': { params: CrmCompanyGetParams; result: CrmCompanyRow }
  'crm.company.list': { params: CrmCompanyListParams; result: CrmCompanyRow[]; item: CrmCompanyRow }
  'crm.company.update': { params: CrmCompanyUpdateParams; result: true }
  'crm.company.userfield.add': { params: CrmCompanyUserfieldAddParams; result: number }
  'crm.company.userfield.delete': { params: CrmCompanyUserfieldDeleteParams; result: true }
  'crm.company.userfield.get': { params: CrmCompanyUserfieldGetParams; result: CrmUserfieldRow }
  'crm.company.userfield.list': { params: CrmCompanyUserfieldListParams; result: CrmUserfieldRow[]; item: CrmUserfieldRow }
  'crm.company.userfield.update': { params: CrmCompanyUserfieldUpdateParams; result: true }
  'crm.contact.add': { params: CrmContactAddParams; result: number }
  'crm.contact.company.add': { params: CrmContactCompanyAddParams; result: true }
  'crm.contact.company.delete': { params: CrmContactCompanyDeleteParams; result: true }
  'crm.contact.company.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.contact.company.items.delete': { params: CrmContactCompanyItemsDeleteParams; result: true }
  'crm.contact.company.items.get': { params: CrmContactCompanyItemsGetParams; result: CrmContactCompanyItemsGetItem[]; item: CrmContactCompanyItemsGetItem }
  'crm.contact.company.items.set': { params: CrmContactCompanyItemsSetParams; result: true }
  'crm.contact.delete': { params: CrmContactDeleteParams; result: true }
  'crm.contact.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.contact.get': { params: CrmContactGetParams; result: CrmContactRow }
  'crm.contact.list': { params: CrmContactListParams; result: CrmContactRow[]; item: CrmContactRow }
  'crm.contact.update': { params: CrmContactUpdateParams; result: true }
  'crm.contact.userfield.add': { params: CrmContactUserfieldAddParams; result: number }
  'crm.contact.userfield.delete': { params: CrmContactUserfieldDeleteParams; result: true }
  'crm.contact.userfield.get': { params: CrmContactUserfieldGetParams; result: CrmUserfieldRow }
  'crm.contact.userfield.list': { params: CrmContactUserfieldListParams; result: CrmUserfieldRow[]; item: CrmUserfieldRow }
  'crm.contact.userfield.update': { params: CrmContactUserfieldUpdateParams; result: true }
  'crm.currency.add': { params: CrmCurrencyAddParams; result: string }
  'crm.currency.base.get': { params: NoParams; result: string }
  'crm.currency.delete': { params: CrmCurrencyDeleteParams; result: true }
  'crm.currency.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.currency.get': { params: CrmCurrencyGetParams; result: CrmCurrencyRow }
  'crm.currency.list': { params: CrmCurrencyListParams; result: CrmCurrencyRow[]; item: CrmCurrencyRow }
  'crm.currency.update': { params: CrmCurrencyUpdateParams; result: true }
  'crm.deal.add': { params: CrmDealAddParams; result: number }
  'crm.deal.contact.add': { params: CrmDealContactAddParams; result: true }
  'crm.deal.contact.delete': { params: CrmDealContactDeleteParams; result: true }
  'crm.deal.contact.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.deal.contact.items.delete': { params: CrmDealContactItemsDeleteParams; result: true }
  'crm.deal.contact.items.get': { params: CrmDealContactItemsGetParams; result: CrmDealContactItemsGetItem[]; item: CrmDealContactItemsGetItem }
  'crm.deal.contact.items.set': { params: CrmDealContactItemsSetParams; result: true }
  'crm.deal.delete': { params: CrmDealDeleteParams; result: true }
  'crm.deal.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.deal.get': { params: CrmDealGetParams; result: CrmDealRow }
  'crm.deal.list': { params: CrmDealListParams; result: CrmDealRow[]; item: CrmDealRow }
  'crm.deal.productrows.get': { params: CrmDealProductrowsGetParams; result: CrmProductrowRow[]; item: CrmProductrowRow }
  'crm.deal.productrows.set': { params: CrmDealProductrowsSetParams; result: true }
  'crm.deal.update': { params: CrmDealUpdateParams; result: true }
  'crm.deal.userfield.add': { params: CrmDealUserfieldAddParams; result: number }
  'crm.deal.userfield.delete': { params: CrmDealUserfieldDeleteParams; result: true }
  'crm.deal.userfield.get': { params: CrmDealUserfieldGetParams; result: CrmUserfieldRow }
  'crm.deal.userfield.list': { params: CrmDealUserfieldListParams; result: CrmUserfieldRow[]; item: CrmUserfieldRow }
  'crm.deal.userfield.update': { params: CrmDealUserfieldUpdateParams; result: true }
  'crm.duplicate.findbycomm': { params: CrmDuplicateFindbycommParams; result: CrmDuplicateFindbycommResult }
  'crm.enum.ownertype': { params: NoParams; result: CrmEnumOwnertypeItem[]; item: CrmEnumOwnertypeItem }
  'crm.item.add': { params: CrmItemAddParams; result: CrmItemAddResult }
  'crm.item.delete': { params: CrmItemDeleteParams; result: [] }
  'crm.item.fields': { params: CrmItemFieldsParams; result: CrmItemFieldsResult }
  'crm.item.get': { params: CrmItemGetParams; result: CrmItemGetResult }
  'crm.item.list': { params: CrmItemListParams; result: CrmItemListResult; item: CrmItemRow }
  'crm.item.productrow.add': { params: CrmItemProductrowAddParams; result: CrmItemProductrowAddResult }
  'crm.item.productrow.delete': { params: CrmItemProductrowDeleteParams; result: null }
  'crm.item.productrow.fields': { params: NoParams; result: CrmItemProductrowFieldsResult }
  'crm.item.productrow.get': { params: CrmItemProductrowGetParams; result: CrmItemProductrowGetResult }
  'crm.item.productrow.list': { params: CrmItemProductrowListParams; result: CrmItemProductrowListResult; item: CrmItemProductrowRow }
  'crm.item.productrow.set': { params: CrmItemProductrowSetParams; result: CrmItemProductrowSetResult }
  'crm.item.productrow.update': { params: CrmItemProductrowUpdateParams; result: CrmItemProductrowUpdateResult }
  'crm.item.update': { params: CrmItemUpdateParams; result: CrmItemUpdateResult }
  'crm.lead.add': { params: CrmLeadAddParams; result: number }
  'crm.lead.delete': { params: CrmLeadDeleteParams; result: true }
  'crm.lead.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.lead.get': { params: CrmLeadGetParams; result: CrmLeadRow }
  'crm.lead.list': { params: CrmLeadListParams; result: CrmLeadRow[]; item: CrmLeadRow }
  'crm.lead.productrows.get': { params: CrmLeadProductrowsGetParams; result: CrmProductrowRow[]; item: CrmProductrowRow }
  'crm.lead.productrows.set': { params: CrmLeadProductrowsSetParams; result: true }
  'crm.lead.update': { params: CrmLeadUpdateParams; result: true }
  'crm.lead.userfield.add': { params: CrmLeadUserfieldAddParams; result: number }
  'crm.lead.userfield.delete': { params: CrmLeadUserfieldDeleteParams; result: true }
  'crm.lead.userfield.get': { params: CrmLeadUserfieldGetParams; result: CrmUserfieldRow }
  'crm.lead.userfield.list': { params: CrmLeadUserfieldListParams; result: CrmUserfieldRow[]; item: CrmUserfieldRow }
  'crm.lead.userfield.update': { params: CrmLeadUserfieldUpdateParams; result: true }
  'crm.multifield.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.quote.add': { params: CrmQuoteAddParams; result: number }
  'crm.quote.delete': { params: CrmQuoteDeleteParams; result: true }
  'crm.quote.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.quote.get': { params: CrmQuoteGetParams; result: CrmQuoteRow }
  'crm.quote.list': { params: CrmQuoteListParams; result: CrmQuoteRow[]; item: CrmQuoteRow }
  'crm.quote.productrows.get': { params: CrmQuoteProductrowsGetParams; result: CrmProductrowRow[]; item: CrmProductrowRow }
  'crm.quote.productrows.set': { params: CrmQuoteProductrowsSetParams; result: true }
  'crm.quote.update': { params: CrmQuoteUpdateParams; result: true }
  'crm.quote.userfield.add': { params: CrmQuoteUserfieldAddParams; result: number }
  'crm.quote.userfield.delete': { params: CrmQuoteUserfieldDeleteParams; result: true }
  'crm.quote.userfield.get': { params: CrmQuoteUserfieldGetParams; result: CrmUserfieldRow }
  'crm.quote.userfield.list': { params: CrmQuoteUserfieldListParams; result: CrmUserfieldRow[]; item: CrmUserfieldRow }
  'crm.quote.userfield.update': { params: CrmQuoteUserfieldUpdateParams; result: true }
  'crm.settings.mode.get': { params: NoParams; result: 1 | 2 }
  'crm.stagehistory.list': { params: CrmStagehistoryListParams; result: CrmStagehistoryListResult; item: CrmStagehistoryRow }
  'crm.status.add': { params: CrmStatusAddParams; result: number }
  'crm.status.delete': { params: CrmStatusDeleteParams; result: true }
  'crm.status.entity.items': { params: CrmStatusEntityItemsParams; result: CrmStatusEntityItemsItem[]; item: CrmStatusEntityItemsItem }
  'crm.status.entity.types': { params: NoParams; result: CrmStatusEntityTypesItem[]; item: CrmStatusEntityTypesItem }
  'crm.status.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.status.get': { params: CrmStatusGetParams; result: CrmStatusRow }
  'crm.status.list': { params: CrmStatusListParams; result: CrmStatusRow[]; item: CrmStatusRow }
  'crm.status.update': { params: CrmStatusUpdateParams; result: true }
  'crm.timeline.comment.add': { params: CrmTimelineCommentAddParams; result: number }
  'crm.timeline.comment.delete': { params: CrmTimelineCommentDeleteParams; result: null }
  'crm.timeline.comment.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.timeline.comment.get': { params: CrmTimelineCommentGetParams; result: CrmTimelineCommentRow }
  'crm.timeline.comment.list': { params: CrmTimelineCommentListParams; result: CrmTimelineCommentRow[]; item: CrmTimelineCommentRow }
  'crm.timeline.comment.update': { params: CrmTimelineCommentUpdateParams; result: number }
  'crm.type.add': { params: CrmTypeAddParams; result: CrmTypeAddResult }
  'crm.type.delete': { params: CrmTypeDeleteParams; result: [] }
  'crm.type.fields': { params: NoParams; result: CrmTypeFieldsResult }
  'crm.type.get': { params: CrmTypeGetParams; result: CrmTypeGetResult }
  'crm.type.getByEntityTypeId': { params: CrmTypeGetByEntityTypeIdParams; result: CrmTypeGetByEntityTypeIdResult }
  'crm.type.list': { params: CrmTypeListParams; result: CrmTypeListResult; item: CrmTypeRow }
  'crm.type.update': { params: CrmTypeUpdateParams; result: CrmTypeUpdateResult }
  'crm.userfield.enumeration.fields': { params: NoParams; result: Record<string, CrmUserfieldPropertyRow> }
  'crm.userfield.fields': { params: NoParams; result: Record<string, CrmUserfieldPropertyRow> }
  'crm.userfield.settings.fields': { params: CrmUserfieldSettingsFieldsParams; result: Record<string, CrmUserfieldPropertyRow> }
  'crm.userfield.types': { params: NoParams; result: CrmUserfieldTypesItem[]; item: CrmUserfieldTypesItem }
}

export interface CrmService {
  readonly activity: CrmActivityService
  readonly category: CrmCategoryService
  readonly company: CrmCompanyService
  readonly contact: CrmContactService
  readonly currency: CrmCurrencyService
  readonly deal: CrmDealService
  readonly duplicate: CrmDuplicateService
  readonly enum: CrmEnumService
  readonly item: CrmItemService
  readonly lead: CrmLeadService
  readonly multifield: CrmMultifieldService
  readonly quote: CrmQuoteService
  readonly settings: CrmSettingsService
  readonly stagehistory: CrmStagehistoryService
  readonly status: CrmStatusService
  readonly timeline: CrmTimelineService
  readonly type: CrmTypeService
  readonly userfield: CrmUserfieldService
}

export interface CrmActivityService {
  /**
   * Adds an activity.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.activity.todo.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
   */
  add(params: CrmActivityAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes an activity.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html
   */
  delete(params: CrmActivityDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of activities.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets an activity.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html
   */
  get(params: CrmActivityGetParams, options?: CallOptions): Promise<CrmActivityRow>
  /**
   * Lists activities.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
   */
  list(params?: CrmActivityListParams, options?: CallOptions): Promise<CrmActivityRow[]>
  /**
   * Updates an activity.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.activity.todo.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
   */
  update(params: CrmActivityUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmCategoryService {
  /**
   * Adds a category.
   * Scope `crm`; administrators of CRM only.
   * Errors: `0`, `ACCESS_DENIED`, `ADDING_DISABLED`, `ENTITY_TYPE_NOT_SUPPORTED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html
   */
  add(params: CrmCategoryAddParams, options?: CallOptions): Promise<CrmCategoryAddResult>
  /**
   * Deletes a category.
   * Scope `crm`; administrators of CRM only.
   * Errors: `0`, `ACCESS_DENIED`, `BX_ERROR`, `ENTITY_TYPE_NOT_SUPPORTED`, `NOT_FOUND`, `REMOVING_DISABLED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html
   */
  delete(params: CrmCategoryDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Describes the fields of categories.
   * Scope `crm`; any user may call.
   * Errors: `ENTITY_TYPE_NOT_SUPPORTED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html
   */
  fields(params: CrmCategoryFieldsParams, options?: CallOptions): Promise<CrmCategoryFieldsResult>
  /**
   * Gets a category.
   * Scope `crm`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ENTITY_TYPE_NOT_SUPPORTED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html
   */
  get(params: CrmCategoryGetParams, options?: CallOptions): Promise<CrmCategoryGetResult>
  /**
   * Lists categories.
   * Scope `crm`; any user may call.
   * Errors: `ENTITY_TYPE_NOT_SUPPORTED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html
   */
  list(params: CrmCategoryListParams, options?: CallOptions): Promise<CrmCategoryListResult>
  /**
   * Updates a category.
   * Scope `crm`; administrators of CRM only.
   * Errors: `ACCESS_DENIED`, `ENTITY_TYPE_NOT_SUPPORTED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html
   */
  update(params: CrmCategoryUpdateParams, options?: CallOptions): Promise<CrmCategoryUpdateResult>
}

export interface CrmCompanyService {
  /**
   * Adds a company.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ERROR_CORE` (400).
   * @deprecated Use `crm.item.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html
   */
  add(params: CrmCompanyAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a company.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html
   */
  delete(params: CrmCompanyDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of companies.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a company.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html
   */
  get(params: CrmCompanyGetParams, options?: CallOptions): Promise<CrmCompanyRow>
  /**
   * Lists companies.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html
   */
  list(params?: CrmCompanyListParams, options?: CallOptions): Promise<CrmCompanyRow[]>
  /**
   * Updates a company.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ERROR_CORE` (400).
   * @deprecated Use `crm.item.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html
   */
  update(params: CrmCompanyUpdateParams, options?: CallOptions): Promise<true>
  readonly userfield: CrmCompanyUserfieldService
}

export interface CrmCompanyUserfieldService {
  /**
   * Adds a company user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html
   */
  add(params: CrmCompanyUserfieldAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a company user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_NOT_FOUND` (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html
   */
  delete(params: CrmCompanyUserfieldDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets a company user field.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ERROR_NOT_FOUND` (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html
   */
  get(params: CrmCompanyUserfieldGetParams, options?: CallOptions): Promise<CrmUserfieldRow>
  /**
   * Lists company user fields.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html
   */
  list(params?: CrmCompanyUserfieldListParams, options?: CallOptions): Promise<CrmUserfieldRow[]>
  /**
   * Updates a company user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE`, `ERROR_NOT_FOUND` (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html
   */
  update(params: CrmCompanyUserfieldUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmContactService {
  /**
   * Adds a contact.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ERROR_CORE` (400).
   * @deprecated Use `crm.item.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html
   */
  add(params: CrmContactAddParams, options?: CallOptions): Promise<number>
  readonly company: CrmContactCompanyService
  /**
   * Deletes a contact.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ERROR_CORE` (400).
   * @deprecated Use `crm.item.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html
   */
  delete(params: CrmContactDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of contacts.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.item.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a contact.
   * Scope `crm`; needs a right on the object.
   * @deprecated Use `crm.item.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html
   */
  get(params: CrmContactGetParams, options?: CallOptions): Promise<CrmContactRow>
  /**
   * Lists contacts.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html
   */
  list(params?: CrmContactListParams, options?: CallOptions): Promise<CrmContactRow[]>
  /**
   * Updates a contact.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ERROR_CORE` (400).
   * @deprecated Use `crm.item.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html
   */
  update(params: CrmContactUpdateParams, options?: CallOptions): Promise<true>
  readonly userfield: CrmContactUserfieldService
}

export interface CrmContactCompanyService {
  /**
   * Adds a contact company.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html
   */
  add(params: CrmContactCompanyAddParams, options?: CallOptions): Promise<true>
  /**
   * Deletes a contact company.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html
   */
  delete(params: CrmContactCompanyDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of contact companies.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  readonly items: CrmContactCompanyItemsService
}

export interface CrmContactCompanyItemsService {
  /**
   * Deletes contact company items.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html
   */
  delete(params: CrmContactCompanyItemsDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets contact company items.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html
   */
  get(params: CrmContactCompanyItemsGetParams, options?: CallOptions): Promise<CrmContactCompanyItemsGetItem[]>
  /**
   * Sets contact company items.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html
   */
  set(params: CrmContactCompanyItemsSetParams, options?: CallOptions): Promise<true>
}

export interface CrmContactUserfieldService {
  /**
   * Adds a contact user field.
   * Scope `crm`; administrators of CRM only.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html
   */
  add(params: CrmContactUserfieldAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a contact user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html
   */
  delete(params: CrmContactUserfieldDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets a contact user field.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html
   */
  get(params: CrmContactUserfieldGetParams, options?: CallOptions): Promise<CrmUserfieldRow>
  /**
   * Lists contact user fields.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html
   */
  list(params?: CrmContactUserfieldListParams, options?: CallOptions): Promise<CrmUserfieldRow[]>
  /**
   * Updates a contact user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html
   */
  update(params: CrmContactUserfieldUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmCurrencyService {
  /**
   * Adds a currency.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html
   */
  add(params: CrmCurrencyAddParams, options?: CallOptions): Promise<string>
  readonly base: CrmCurrencyBaseService
  /**
   * Deletes a currency.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CODE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html
   */
  delete(params: CrmCurrencyDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of currencies.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a currency.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html
   */
  get(params: CrmCurrencyGetParams, options?: CallOptions): Promise<CrmCurrencyRow>
  /**
   * Lists currencies.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html
   */
  list(params?: CrmCurrencyListParams, options?: CallOptions): Promise<CrmCurrencyRow[]>
  /**
   * Updates a currency.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CODE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html
   */
  update(params: CrmCurrencyUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmCurrencyBaseService {
  /**
   * Gets a currency base.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<string>
}

export interface CrmDealService {
  /**
   * Adds a deal.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
   */
  add(params: CrmDealAddParams, options?: CallOptions): Promise<number>
  readonly contact: CrmDealContactService
  /**
   * Deletes a deal.
   * Scope `crm`; needs a right on the object.
   * @deprecated Use `crm.item.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html
   */
  delete(params: CrmDealDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of deals.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.item.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a deal.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html
   */
  get(params: CrmDealGetParams, options?: CallOptions): Promise<CrmDealRow>
  /**
   * Lists deals.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html
   */
  list(params?: CrmDealListParams, options?: CallOptions): Promise<CrmDealRow[]>
  readonly productrows: CrmDealProductrowsService
  /**
   * Updates a deal.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html
   */
  update(params: CrmDealUpdateParams, options?: CallOptions): Promise<true>
  readonly userfield: CrmDealUserfieldService
}

export interface CrmDealContactService {
  /**
   * Adds a deal contact.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html
   */
  add(params: CrmDealContactAddParams, options?: CallOptions): Promise<true>
  /**
   * Deletes a deal contact.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-delete.html
   */
  delete(params: CrmDealContactDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of deal contacts.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  readonly items: CrmDealContactItemsService
}

export interface CrmDealContactItemsService {
  /**
   * Deletes deal contact items.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html
   */
  delete(params: CrmDealContactItemsDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets deal contact items.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-get.html
   */
  get(params: CrmDealContactItemsGetParams, options?: CallOptions): Promise<CrmDealContactItemsGetItem[]>
  /**
   * Sets deal contact items.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED`, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-set.html
   */
  set(params: CrmDealContactItemsSetParams, options?: CallOptions): Promise<true>
}

export interface CrmDealProductrowsService {
  /**
   * Gets deal product rows.
   * Scope `crm`; needs a right on the object.
   * @deprecated Use `crm.item.productrow.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html
   */
  get(params: CrmDealProductrowsGetParams, options?: CallOptions): Promise<CrmProductrowRow[]>
  /**
   * Sets deal product rows.
   * Scope `crm`; needs a right on the object.
   * @deprecated Use `crm.item.productrow.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html
   */
  set(params: CrmDealProductrowsSetParams, options?: CallOptions): Promise<true>
}

export interface CrmDealUserfieldService {
  /**
   * Adds a deal user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html
   */
  add(params: CrmDealUserfieldAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a deal user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_NOT_FOUND` (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-delete.html
   */
  delete(params: CrmDealUserfieldDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets a deal user field.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ERROR_NOT_FOUND` (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-get.html
   */
  get(params: CrmDealUserfieldGetParams, options?: CallOptions): Promise<CrmUserfieldRow>
  /**
   * Lists deal user fields.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-list.html
   */
  list(params?: CrmDealUserfieldListParams, options?: CallOptions): Promise<CrmUserfieldRow[]>
  /**
   * Updates a deal user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE`, `ERROR_NOT_FOUND` (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-update.html
   */
  update(params: CrmDealUserfieldUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmDuplicateService {
  /**
   * Calls `crm.duplicate.findbycomm`.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
   */
  findbycomm(params: CrmDuplicateFindbycommParams, options?: CallOptions): Promise<CrmDuplicateFindbycommResult>
}

export interface CrmEnumService {
  /**
   * Calls `crm.enum.ownertype`.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html
   */
  ownertype(params?: NoParams, options?: CallOptions): Promise<CrmEnumOwnertypeItem[]>
}

export interface CrmItemService {
  /**
   * Adds an item.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED`, `CREATE_DYNAMIC_ITEM_RESTRICTED`, `CRM_FIELD_ERROR_VALUE_NOT_VALID`, `NOT_FOUND` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html
   */
  add(params: CrmItemAddParams, options?: CallOptions): Promise<CrmItemAddResult>
  /**
   * Deletes an item.
   * Scope `crm`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `NOT_FOUND`, `allowed_only_intranet_user` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html
   */
  delete(params: CrmItemDeleteParams, options?: CallOptions): Promise<[]>
  /**
   * Describes the fields of items.
   * Scope `crm`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `NOT_FOUND` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html
   */
  fields(params: CrmItemFieldsParams, options?: CallOptions): Promise<CrmItemFieldsResult>
  /**
   * Gets an item.
   * Scope `crm`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `NOT_FOUND` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html
   */
  get(params: CrmItemGetParams, options?: CallOptions): Promise<CrmItemGetResult>
  /**
   * Lists items.
   * Scope `crm`; needs a right on the object.
   * Errors: `INVALID_ARG_VALUE`, `NOT_FOUND` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
   */
  list(params: CrmItemListParams, options?: CallOptions): Promise<CrmItemListResult>
  readonly productrow: CrmItemProductrowService
  /**
   * Updates an item.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `100`, `ACCESS_DENIED`, `CRM_FIELD_ERROR_VALUE_NOT_VALID`, `NOT_FOUND`, `UPDATE_DYNAMIC_ITEM_RESTRICTED` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
   */
  update(params: CrmItemUpdateParams, options?: CallOptions): Promise<CrmItemUpdateResult>
}

export interface CrmItemProductrowService {
  /**
   * Adds an item product row.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `ENTITY_TYPE_NOT_SUPPORTED`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html
   */
  add(params: CrmItemProductrowAddParams, options?: CallOptions): Promise<CrmItemProductrowAddResult>
  /**
   * Deletes an item product row.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `ENTITY_TYPE_NOT_SUPPORTED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html
   */
  delete(params: CrmItemProductrowDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Describes the fields of item product rows.
   * Scope `crm`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<CrmItemProductrowFieldsResult>
  /**
   * Gets an item product row.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `ENTITY_TYPE_NOT_SUPPORTED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html
   */
  get(params: CrmItemProductrowGetParams, options?: CallOptions): Promise<CrmItemProductrowGetResult>
  /**
   * Lists item product rows.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `INVALID_ARG_VALUE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html
   */
  list(params: CrmItemProductrowListParams, options?: CallOptions): Promise<CrmItemProductrowListResult>
  /**
   * Sets an item product row.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `ENTITY_TYPE_NOT_SUPPORTED`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html
   */
  set(params: CrmItemProductrowSetParams, options?: CallOptions): Promise<CrmItemProductrowSetResult>
  /**
   * Updates an item product row.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `ENTITY_TYPE_NOT_SUPPORTED`, `INVALID_ARG_VALUE`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html
   */
  update(params: CrmItemProductrowUpdateParams, options?: CallOptions): Promise<CrmItemProductrowUpdateResult>
}

export interface CrmLeadService {
  /**
   * Adds a lead.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html
   */
  add(params: CrmLeadAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a lead.
   * Scope `crm`; needs a right on the object.
   * @deprecated Use `crm.item.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html
   */
  delete(params: CrmLeadDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of leads.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.item.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a lead.
   * Scope `crm`; needs a right on the object.
   * @deprecated Use `crm.item.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
   */
  get(params: CrmLeadGetParams, options?: CallOptions): Promise<CrmLeadRow>
  /**
   * Lists leads.
   * Scope `crm`; needs a right on the object.
   * @deprecated Use `crm.item.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
   */
  list(params?: CrmLeadListParams, options?: CallOptions): Promise<CrmLeadRow[]>
  readonly productrows: CrmLeadProductrowsService
  /**
   * Updates a lead.
   * Scope `crm`; needs a right on the object.
   * @deprecated Use `crm.item.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
   */
  update(params: CrmLeadUpdateParams, options?: CallOptions): Promise<true>
  readonly userfield: CrmLeadUserfieldService
}

export interface CrmLeadProductrowsService {
  /**
   * Gets lead product rows.
   * Scope `crm`; needs a right on the object.
   * @deprecated Use `crm.item.productrow.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html
   */
  get(params: CrmLeadProductrowsGetParams, options?: CallOptions): Promise<CrmProductrowRow[]>
  /**
   * Sets lead product rows.
   * Scope `crm`; needs a right on the object.
   * @deprecated Use `crm.item.productrow.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-set.html
   */
  set(params: CrmLeadProductrowsSetParams, options?: CallOptions): Promise<true>
}

export interface CrmLeadUserfieldService {
  /**
   * Adds a lead user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html
   */
  add(params: CrmLeadUserfieldAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a lead user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_NOT_FOUND` (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-delete.html
   */
  delete(params: CrmLeadUserfieldDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets a lead user field.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ERROR_NOT_FOUND` (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-get.html
   */
  get(params: CrmLeadUserfieldGetParams, options?: CallOptions): Promise<CrmUserfieldRow>
  /**
   * Lists lead user fields.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-list.html
   */
  list(params?: CrmLeadUserfieldListParams, options?: CallOptions): Promise<CrmUserfieldRow[]>
  /**
   * Updates a lead user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE`, `ERROR_NOT_FOUND` (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-update.html
   */
  update(params: CrmLeadUserfieldUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmMultifieldService {
  /**
   * Describes the fields of multifields.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
}

export interface CrmQuoteService {
  /**
   * Adds a quote.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html
   */
  add(params: CrmQuoteAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a quote.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ERROR_CORE` (400).
   * @deprecated Use `crm.item.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html
   */
  delete(params: CrmQuoteDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of quotes.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.item.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a quote.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html
   */
  get(params: CrmQuoteGetParams, options?: CallOptions): Promise<CrmQuoteRow>
  /**
   * Lists quotes.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html
   */
  list(params?: CrmQuoteListParams, options?: CallOptions): Promise<CrmQuoteRow[]>
  readonly productrows: CrmQuoteProductrowsService
  /**
   * Updates a quote.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html
   */
  update(params: CrmQuoteUpdateParams, options?: CallOptions): Promise<true>
  readonly userfield: CrmQuoteUserfieldService
}

export interface CrmQuoteProductrowsService {
  /**
   * Gets quote product rows.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.productrow.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html
   */
  get(params: CrmQuoteProductrowsGetParams, options?: CallOptions): Promise<CrmProductrowRow[]>
  /**
   * Sets quote product rows.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.productrow.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html
   */
  set(params: CrmQuoteProductrowsSetParams, options?: CallOptions): Promise<true>
}

export interface CrmQuoteUserfieldService {
  /**
   * Adds a quote user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html
   */
  add(params: CrmQuoteUserfieldAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a quote user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_NOT_FOUND` (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-delete.html
   */
  delete(params: CrmQuoteUserfieldDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets a quote user field.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ERROR_NOT_FOUND` (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-get.html
   */
  get(params: CrmQuoteUserfieldGetParams, options?: CallOptions): Promise<CrmUserfieldRow>
  /**
   * Lists quote user fields.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-list.html
   */
  list(params?: CrmQuoteUserfieldListParams, options?: CallOptions): Promise<CrmUserfieldRow[]>
  /**
   * Updates a quote user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE`, `ERROR_NOT_FOUND` (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-update.html
   */
  update(params: CrmQuoteUserfieldUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmSettingsService {
  readonly mode: CrmSettingsModeService
}

export interface CrmSettingsModeService {
  /**
   * Gets a settings mode.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<1 | 2>
}

export interface CrmStagehistoryService {
  /**
   * Lists stage history.
   * Scope `crm`; any user may call.
   * Errors: `ENTITY_TYPE_NOT_SUPPORTED`, `INVALID_ARG_VALUE` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html
   */
  list(params: CrmStagehistoryListParams, options?: CallOptions): Promise<CrmStagehistoryListResult>
}

export interface CrmStatusService {
  /**
   * Adds a status.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html
   */
  add(params: CrmStatusAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a status.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html
   */
  delete(params: CrmStatusDeleteParams, options?: CallOptions): Promise<true>
  readonly entity: CrmStatusEntityService
  /**
   * Describes the fields of statuses.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a status.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html
   */
  get(params: CrmStatusGetParams, options?: CallOptions): Promise<CrmStatusRow>
  /**
   * Lists statuses.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html
   */
  list(params?: CrmStatusListParams, options?: CallOptions): Promise<CrmStatusRow[]>
  /**
   * Updates a status.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html
   */
  update(params: CrmStatusUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmStatusEntityService {
  /**
   * Gets the items of a status entity.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html
   */
  items(params: CrmStatusEntityItemsParams, options?: CallOptions): Promise<CrmStatusEntityItemsItem[]>
  /**
   * Gets the types of status entities.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html
   */
  types(params?: NoParams, options?: CallOptions): Promise<CrmStatusEntityTypesItem[]>
}

export interface CrmTimelineService {
  readonly comment: CrmTimelineCommentService
}

export interface CrmTimelineCommentService {
  /**
   * Adds a timeline comment.
   * Scope `crm`; any user may call.
   * Errors: `100`, `ACCESS_DENIED`, `INVALID_ARG_VALUE`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html
   */
  add(params: CrmTimelineCommentAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a timeline comment.
   * Scope `crm`; any user may call.
   * Errors: `100`, `ACCESS_DENIED`, `MULTIPLE_BINDINGS`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html
   */
  delete(params: CrmTimelineCommentDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Describes the fields of timeline comments.
   * Scope `crm`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a timeline comment.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html
   */
  get(params: CrmTimelineCommentGetParams, options?: CallOptions): Promise<CrmTimelineCommentRow>
  /**
   * Lists timeline comments.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html
   */
  list(params: CrmTimelineCommentListParams, options?: CallOptions): Promise<CrmTimelineCommentRow[]>
  /**
   * Updates a timeline comment.
   * Scope `crm`; any user may call.
   * Errors: `100`, `ACCESS_DENIED`, `INVALID_ARG_VALUE`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html
   */
  update(params: CrmTimelineCommentUpdateParams, options?: CallOptions): Promise<number>
}

export interface CrmTypeService {
  /**
   * Adds a type.
   * Scope `crm`; administrators of CRM only.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `CREATE_DYNAMIC_TYPE_RESTRICTED`, `INVALID_ARG_VALUE` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html
   */
  add(params: CrmTypeAddParams, options?: CallOptions): Promise<CrmTypeAddResult>
  /**
   * Deletes a type.
   * Scope `crm`; administrators of CRM only.
   * Errors: `0`, `ACCESS_DENIED`, `BX_ERROR` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html
   */
  delete(params: CrmTypeDeleteParams, options?: CallOptions): Promise<[]>
  /**
   * Describes the fields of types.
   * Scope `crm`; administrators of CRM only.
   * Errors: `ACCESS_DENIED` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<CrmTypeFieldsResult>
  /**
   * Gets a type.
   * Scope `crm`; administrators of CRM only.
   * Errors: `0`, `ACCESS_DENIED` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html
   */
  get(params: CrmTypeGetParams, options?: CallOptions): Promise<CrmTypeGetResult>
  /**
   * Calls `crm.type.getByEntityTypeId`.
   * Scope `crm`; administrators of CRM only.
   * Errors: `0`, `ACCESS_DENIED` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html
   */
  getByEntityTypeId(params: CrmTypeGetByEntityTypeIdParams, options?: CallOptions): Promise<CrmTypeGetByEntityTypeIdResult>
  /**
   * Lists types.
   * Scope `crm`; administrators of CRM only.
   * Errors: `ACCESS_DENIED`, `INVALID_ARG_VALUE` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html
   */
  list(params?: CrmTypeListParams, options?: CallOptions): Promise<CrmTypeListResult>
  /**
   * Updates a type.
   * Scope `crm`; administrators of CRM only.
   * Errors: `0`, `ACCESS_DENIED`, `UPDATE_DYNAMIC_TYPE_RESTRICTED` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html
   */
  update(params: CrmTypeUpdateParams, options?: CallOptions): Promise<CrmTypeUpdateResult>
}

export interface CrmUserfieldService {
  readonly enumeration: CrmUserfieldEnumerationService
  /**
   * Describes the fields of user fields.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmUserfieldPropertyRow>>
  readonly settings: CrmUserfieldSettingsService
  /**
   * Gets the types of user fields.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-types.html
   */
  types(params?: NoParams, options?: CallOptions): Promise<CrmUserfieldTypesItem[]>
}

export interface CrmUserfieldEnumerationService {
  /**
   * Describes the fields of user field enumerations.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmUserfieldPropertyRow>>
}

export interface CrmUserfieldSettingsService {
  /**
   * Describes the fields of user field settings.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html
   */
  fields(params: CrmUserfieldSettingsFieldsParams, options?: CallOptions): Promise<Record<string, CrmUserfieldPropertyRow>>
}
