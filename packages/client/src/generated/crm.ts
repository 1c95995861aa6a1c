// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, DateText, DateTimeText, Decimal, FileValue, Flag, Int, Multifield, Open, Ref, Text } from '../scalars.ts'
import type { DecimalText, Filter, FilterGroups, IntText, MultifieldRow, NoParams, OpenFilter, OpenOrder, Order, Select } from './prelude.ts'

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

export type CrmActivityOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!%=' | '=' | '!=' | '!'

export type CrmActivityFilter = Filter<CrmActivityName, CrmActivityOperator>

export type CrmActivityOrder = Order<CrmActivityName>

export interface CrmCatalogRow {
  ID: IntText
  NAME: string
  ORIGINATOR_ID: string
  ORIGIN_ID: string
  XML_ID: string
}

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

export type CrmCompanyName = 'ID' | 'TITLE' | 'COMPANY_TYPE' | 'LOGO' | 'ADDRESS' | 'ADDRESS_2' | 'ADDRESS_CITY' | 'ADDRESS_POSTAL_CODE' | 'ADDRESS_REGION' | 'ADDRESS_PROVINCE' | 'ADDRESS_COUNTRY' | 'ADDRESS_COUNTRY_CODE' | 'ADDRESS_LOC_ADDR_ID' | 'ADDRESS_LEGAL' | 'REG_ADDRESS' | 'REG_ADDRESS_2' | 'REG_ADDRESS_CITY' | 'REG_ADDRESS_POSTAL_CODE' | 'REG_ADDRESS_REGION' | 'REG_ADDRESS_PROVINCE' | 'REG_ADDRESS_COUNTRY' | 'REG_ADDRESS_COUNTRY_CODE' | 'REG_ADDRESS_LOC_ADDR_ID' | 'BANKING_DETAILS' | 'INDUSTRY' | 'EMPLOYEES' | 'CURRENCY_ID' | 'REVENUE' | 'OPENED' | 'COMMENTS' | 'HAS_PHONE' | 'HAS_EMAIL' | 'HAS_IMOL' | 'IS_MY_COMPANY' | 'ASSIGNED_BY_ID' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'CONTACT_ID' | 'LEAD_ID' | 'ORIGINATOR_ID' | 'ORIGIN_ID' | 'ORIGIN_VERSION' | 'UTM_SOURCE' | 'UTM_MEDIUM' | 'UTM_CAMPAIGN' | 'UTM_CONTENT' | 'UTM_TERM' | 'LAST_ACTIVITY_TIME' | 'LAST_ACTIVITY_BY' | 'LAST_COMMUNICATION_TIME' | 'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK'

export type CrmCompanySystemRow = {
  ID: IntText
  TITLE: string
  COMPANY_TYPE: string | null
  LOGO: unknown
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
  [name: `PARENT_ID_${string}`]: IntText | null
}

export interface CrmCompanyRow extends CrmCompanySystemRow {
  [name: `UF_${string}`]: unknown
}

export type CrmCompanySystemCreate = {
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
  readonly ADDRESS_LOC_ADDR_ID?: Int | '' | null
  readonly ADDRESS_LEGAL?: Text | null
  readonly REG_ADDRESS?: Text | null
  readonly REG_ADDRESS_2?: Text | null
  readonly REG_ADDRESS_CITY?: Text | null
  readonly REG_ADDRESS_POSTAL_CODE?: Text | null
  readonly REG_ADDRESS_REGION?: Text | null
  readonly REG_ADDRESS_PROVINCE?: Text | null
  readonly REG_ADDRESS_COUNTRY?: Text | null
  readonly REG_ADDRESS_COUNTRY_CODE?: Text | null
  readonly REG_ADDRESS_LOC_ADDR_ID?: Int | '' | null
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
  readonly [name: `PARENT_ID_${string}`]: Int | '' | null
}

export interface CrmCompanyCreate extends CrmCompanySystemCreate {
  readonly [name: `UF_${string}`]: unknown
}

export type CrmCompanySystemUpdate = {
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
  readonly ADDRESS_LOC_ADDR_ID?: Int | '' | null
  readonly ADDRESS_LEGAL?: Text | null
  readonly REG_ADDRESS?: Text | null
  readonly REG_ADDRESS_2?: Text | null
  readonly REG_ADDRESS_CITY?: Text | null
  readonly REG_ADDRESS_POSTAL_CODE?: Text | null
  readonly REG_ADDRESS_REGION?: Text | null
  readonly REG_ADDRESS_PROVINCE?: Text | null
  readonly REG_ADDRESS_COUNTRY?: Text | null
  readonly REG_ADDRESS_COUNTRY_CODE?: Text | null
  readonly REG_ADDRESS_LOC_ADDR_ID?: Int | '' | null
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
  readonly [name: `PARENT_ID_${string}`]: Int | '' | null
}

export interface CrmCompanyUpdate extends CrmCompanySystemUpdate {
  readonly [name: `UF_${string}`]: unknown
}

export type CrmCompanySelect = Select<CrmCompanyName>

export type CrmCompanyOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'

export type CrmCompanySystemFilter = Filter<CrmCompanyName, CrmCompanyOperator> & Filter<`PARENT_ID_${string}`, CrmCompanyOperator>

export interface CrmCompanyFilter extends Filter<CrmCompanyName, CrmCompanyOperator>, Filter<`PARENT_ID_${string}`, CrmCompanyOperator>, Filter<`UF_${string}`, CrmCompanyOperator> {}

export interface CrmCompanyOrder extends Order<CrmCompanyName>, Order<`UF_${string}`>, Order<`PARENT_ID_${string}`> {}

export type CrmContactName = 'ID' | 'HONORIFIC' | 'NAME' | 'SECOND_NAME' | 'LAST_NAME' | 'PHOTO' | 'BIRTHDATE' | 'TYPE_ID' | 'SOURCE_ID' | 'SOURCE_DESCRIPTION' | 'POST' | 'ADDRESS' | 'ADDRESS_2' | 'ADDRESS_CITY' | 'ADDRESS_POSTAL_CODE' | 'ADDRESS_REGION' | 'ADDRESS_PROVINCE' | 'ADDRESS_COUNTRY' | 'ADDRESS_COUNTRY_CODE' | 'ADDRESS_LOC_ADDR_ID' | 'COMMENTS' | 'OPENED' | 'EXPORT' | 'HAS_PHONE' | 'HAS_EMAIL' | 'HAS_IMOL' | 'ASSIGNED_BY_ID' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'COMPANY_ID' | 'LEAD_ID' | 'ORIGINATOR_ID' | 'ORIGIN_ID' | 'ORIGIN_VERSION' | 'UTM_SOURCE' | 'UTM_MEDIUM' | 'UTM_CAMPAIGN' | 'UTM_CONTENT' | 'UTM_TERM' | 'LAST_ACTIVITY_TIME' | 'LAST_ACTIVITY_BY' | 'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK'

export type CrmContactSystemRow = {
  ID: IntText
  HONORIFIC: string | null
  NAME: string | null
  SECOND_NAME: string | null
  LAST_NAME: string | null
  PHOTO: unknown
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
  [name: `PARENT_ID_${string}`]: IntText | null
}

export interface CrmContactRow extends CrmContactSystemRow {
  [name: `UF_${string}`]: unknown
}

export type CrmContactSystemCreate = {
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
  readonly ADDRESS_LOC_ADDR_ID?: Int | '' | null
  readonly COMMENTS?: Text | null
  readonly OPENED?: Flag
  readonly EXPORT?: Flag
  readonly ASSIGNED_BY_ID?: Int
  readonly CREATED_BY_ID?: Int
  readonly MODIFY_BY_ID?: Int
  readonly DATE_CREATE?: DateTimeText
  readonly DATE_MODIFY?: DateTimeText
  readonly COMPANY_ID?: Int | '' | null
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
  readonly [name: `PARENT_ID_${string}`]: Int | '' | null
}

export interface CrmContactCreate extends CrmContactSystemCreate {
  readonly [name: `UF_${string}`]: unknown
}

export type CrmContactSystemUpdate = {
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
  readonly ADDRESS_LOC_ADDR_ID?: Int | '' | null
  readonly COMMENTS?: Text | null
  readonly OPENED?: Flag
  readonly EXPORT?: Flag
  readonly ASSIGNED_BY_ID?: Int
  readonly COMPANY_ID?: Int | '' | null
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
  readonly [name: `PARENT_ID_${string}`]: Int | '' | null
}

export interface CrmContactUpdate extends CrmContactSystemUpdate {
  readonly [name: `UF_${string}`]: unknown
}

export type CrmContactSelect = Select<CrmContactName>

export type CrmContactOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'

export type CrmContactSystemFilter = Filter<CrmContactName, CrmContactOperator> & Filter<`PARENT_ID_${string}`, CrmContactOperator>

export interface CrmContactFilter extends Filter<CrmContactName, CrmContactOperator>, Filter<`PARENT_ID_${string}`, CrmContactOperator>, Filter<`UF_${string}`, CrmContactOperator> {}

export interface CrmContactOrder extends Order<CrmContactName>, Order<`UF_${string}`>, Order<`PARENT_ID_${string}`> {}

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

export type CrmDealName = 'ID' | 'TITLE' | 'TYPE_ID' | 'CATEGORY_ID' | 'STAGE_ID' | 'STAGE_SEMANTIC_ID' | 'IS_NEW' | 'IS_RECURRING' | 'IS_RETURN_CUSTOMER' | 'IS_REPEATED_APPROACH' | 'PROBABILITY' | 'CURRENCY_ID' | 'OPPORTUNITY' | 'IS_MANUAL_OPPORTUNITY' | 'TAX_VALUE' | 'COMPANY_ID' | 'CONTACT_ID' | 'QUOTE_ID' | 'BEGINDATE' | 'CLOSEDATE' | 'OPENED' | 'CLOSED' | 'COMMENTS' | 'ASSIGNED_BY_ID' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'MOVED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'MOVED_TIME' | 'SOURCE_ID' | 'SOURCE_DESCRIPTION' | 'LEAD_ID' | 'ADDITIONAL_INFO' | 'LOCATION_ID' | 'ORIGINATOR_ID' | 'ORIGIN_ID' | 'UTM_SOURCE' | 'UTM_MEDIUM' | 'UTM_CAMPAIGN' | 'UTM_CONTENT' | 'UTM_TERM' | 'LAST_ACTIVITY_TIME' | 'LAST_ACTIVITY_BY'

export type CrmDealSystemRow = {
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
  [name: `PARENT_ID_${string}`]: IntText | null
}

export interface CrmDealRow extends CrmDealSystemRow {
  [name: `UF_${string}`]: unknown
}

export type CrmDealSystemCreate = {
  readonly TITLE?: Text
  readonly TYPE_ID?: Text | null
  readonly CATEGORY_ID?: Int
  readonly STAGE_ID?: Text
  readonly IS_RECURRING?: Flag
  readonly IS_RETURN_CUSTOMER?: Flag
  readonly IS_REPEATED_APPROACH?: Flag
  readonly PROBABILITY?: Int | '' | null
  readonly CURRENCY_ID?: Text | null
  readonly OPPORTUNITY?: Decimal
  readonly IS_MANUAL_OPPORTUNITY?: Flag
  readonly TAX_VALUE?: Decimal
  readonly COMPANY_ID?: Int | '' | null
  readonly CONTACT_ID?: Int | '' | null
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
  readonly [name: `PARENT_ID_${string}`]: Int | '' | null
}

export interface CrmDealCreate extends CrmDealSystemCreate {
  readonly [name: `UF_${string}`]: unknown
}

export type CrmDealSystemUpdate = {
  readonly TITLE?: Text
  readonly TYPE_ID?: Text | null
  readonly STAGE_ID?: Text
  readonly IS_RECURRING?: Flag
  readonly IS_RETURN_CUSTOMER?: Flag
  readonly IS_REPEATED_APPROACH?: Flag
  readonly PROBABILITY?: Int | '' | null
  readonly CURRENCY_ID?: Text | null
  readonly OPPORTUNITY?: Decimal
  readonly IS_MANUAL_OPPORTUNITY?: Flag
  readonly TAX_VALUE?: Decimal
  readonly COMPANY_ID?: Int | '' | null
  readonly CONTACT_ID?: Int | '' | null
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
  readonly [name: `PARENT_ID_${string}`]: Int | '' | null
}

export interface CrmDealUpdate extends CrmDealSystemUpdate {
  readonly [name: `UF_${string}`]: unknown
}

export type CrmDealSelect = Select<CrmDealName>

export type CrmDealOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'

export type CrmDealSystemFilter = Filter<CrmDealName, CrmDealOperator> & Filter<`PARENT_ID_${string}`, CrmDealOperator>

export interface CrmDealFilter extends Filter<CrmDealName, CrmDealOperator>, Filter<`PARENT_ID_${string}`, CrmDealOperator>, Filter<`UF_${string}`, CrmDealOperator> {}

export interface CrmDealOrder extends Order<CrmDealName>, Order<`UF_${string}`>, Order<`PARENT_ID_${string}`> {}

export interface CrmDealcategoryRow {
  CREATED_DATE: string
  ID: IntText
  IS_LOCKED: Open<'Y' | 'N'>
  NAME: string
  SORT: IntText
}

export interface CrmDealcategoryCreate {
  readonly CREATED_DATE?: DateTimeText
  readonly IS_LOCKED?: Flag
  readonly NAME: Text
  readonly SORT?: Int
}

export interface CrmDealcategoryUpdate {
  readonly CREATED_DATE?: DateTimeText
  readonly IS_LOCKED?: Flag
  readonly NAME?: Text
  readonly SORT?: Int
}

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

export interface CrmInvoiceRow {
  ID: IntText
  ACCOUNT_NUMBER: string
  COMMENTS: string
  CREATED_BY: IntText
  CURRENCY: string
  DATE_BILL: string
  DATE_INSERT: string
  DATE_MARKED: string
  DATE_PAY_BEFORE: string
  DATE_PAYED: string
  DATE_STATUS: string
  DATE_UPDATE: string
  EMP_PAYED_ID: IntText
  EMP_STATUS_ID: IntText
  LID: IntText
  XML_ID: string
  ORDER_TOPIC: string
  PAY_SYSTEM_ID: IntText
  PAY_VOUCHER_DATE: string
  PAY_VOUCHER_NUM: string
  PAYED: Open<'Y' | 'N'>
  PERSON_TYPE_ID: IntText
  PRICE: DecimalText
  REASON_MARKED: string
  RESPONSIBLE_EMAIL: string
  RESPONSIBLE_ID: IntText
  RESPONSIBLE_LAST_NAME: string
  RESPONSIBLE_LOGIN: string
  RESPONSIBLE_NAME: string
  RESPONSIBLE_PERSONAL_PHOTO: IntText
  RESPONSIBLE_SECOND_NAME: string
  RESPONSIBLE_WORK_POSITION: string
  STATUS_ID: string
  TAX_VALUE: DecimalText
  UF_COMPANY_ID: IntText
  UF_CONTACT_ID: IntText
  UF_MYCOMPANY_ID: IntText
  UF_DEAL_ID: IntText
  USER_DESCRIPTION: string
  PR_LOCATION: IntText
  INVOICE_PROPERTIES: unknown[]
  PRODUCT_ROWS: unknown[]
}

export interface CrmInvoiceCreate {
  readonly ACCOUNT_NUMBER: Text
  readonly COMMENTS?: Text
  readonly DATE_BILL?: DateText
  readonly DATE_INSERT?: DateTimeText
  readonly DATE_MARKED?: DateTimeText
  readonly DATE_PAY_BEFORE?: DateText
  readonly XML_ID?: Text
  readonly ORDER_TOPIC: Text
  readonly PAY_SYSTEM_ID: Int
  readonly PAY_VOUCHER_DATE?: DateText
  readonly PAY_VOUCHER_NUM?: Text
  readonly PERSON_TYPE_ID: Int
  readonly REASON_MARKED?: Text
  readonly RESPONSIBLE_ID?: Int
  readonly STATUS_ID?: Text
  readonly UF_COMPANY_ID?: Int
  readonly UF_CONTACT_ID?: Int
  readonly UF_MYCOMPANY_ID?: Int
  readonly UF_DEAL_ID?: Int
  readonly USER_DESCRIPTION?: Text
  readonly PR_LOCATION?: Int
  readonly INVOICE_PROPERTIES?: readonly unknown[]
}

export interface CrmInvoiceUpdate {
  readonly ACCOUNT_NUMBER?: Text
  readonly COMMENTS?: Text
  readonly DATE_BILL?: DateText
  readonly DATE_INSERT?: DateTimeText
  readonly DATE_MARKED?: DateTimeText
  readonly DATE_PAY_BEFORE?: DateText
  readonly XML_ID?: Text
  readonly ORDER_TOPIC?: Text
  readonly PAY_SYSTEM_ID?: Int
  readonly PAY_VOUCHER_DATE?: DateText
  readonly PAY_VOUCHER_NUM?: Text
  readonly PERSON_TYPE_ID?: Int
  readonly REASON_MARKED?: Text
  readonly RESPONSIBLE_ID?: Int
  readonly STATUS_ID?: Text
  readonly UF_COMPANY_ID?: Int
  readonly UF_CONTACT_ID?: Int
  readonly UF_MYCOMPANY_ID?: Int
  readonly UF_DEAL_ID?: Int
  readonly USER_DESCRIPTION?: Text
  readonly PR_LOCATION?: Int
  readonly INVOICE_PROPERTIES?: readonly unknown[]
}

export interface CrmInvoiceRecurringRow {
  ID: IntText
  INVOICE_ID: IntText
  ACTIVE: Open<'Y' | 'N'>
  NEXT_EXECUTION: string
  LAST_EXECUTION: string
  COUNTER_REPEAT: IntText
  START_DATE: string
  SEND_BILL: Open<'Y' | 'N'>
  EMAIL_ID: IntText
  IS_LIMIT: Open<'Y' | 'N'>
  LIMIT_REPEAT: IntText
  LIMIT_DATE: string
  PARAMS: Record<string, unknown>
}

export interface CrmInvoiceRecurringCreate {
  readonly INVOICE_ID?: Int
  readonly ACTIVE?: Flag
  readonly START_DATE?: DateText
  readonly SEND_BILL?: Flag
  readonly EMAIL_ID?: Int
  readonly IS_LIMIT?: Flag
  readonly LIMIT_REPEAT?: Int
  readonly LIMIT_DATE?: DateText
  readonly PARAMS?: Readonly<Record<string, unknown>>
}

export interface CrmInvoiceRecurringUpdate {
  readonly ACTIVE?: Flag
  readonly START_DATE?: DateText
  readonly SEND_BILL?: Flag
  readonly EMAIL_ID?: Int
  readonly IS_LIMIT?: Flag
  readonly LIMIT_REPEAT?: Int
  readonly LIMIT_DATE?: DateText
  readonly PARAMS?: Readonly<Record<string, unknown>>
}

export interface CrmInvoiceStatusRow {
  ENTITY_ID: string
  ID: IntText
  NAME: string
  NAME_INIT: string
  SORT: IntText
  STATUS_ID: string
  SYSTEM: Open<'Y' | 'N'>
}

export interface CrmInvoiceStatusCreate {
  readonly NAME: Text
  readonly SORT: Int
}

export interface CrmInvoiceStatusUpdate {
  readonly NAME?: Text
  readonly SORT?: Int
}

export type CrmItemName = 'id' | 'assignedById' | 'createdBy' | 'createdTime' | 'entityTypeId' | 'lastActivityBy' | 'lastActivityTime' | 'opened' | 'updatedBy' | 'updatedTime' | 'utmCampaign' | 'utmContent' | 'utmMedium' | 'utmSource' | 'utmTerm' | 'webformId' | 'dateCreateShort' | 'dateModifyShort' | 'companyId' | 'contactId' | 'stageId' | 'isConvert' | 'statusDescription' | 'stageSemanticId' | 'productId' | 'opportunity' | 'currencyId' | 'sourceId' | 'sourceDescription' | 'title' | 'name' | 'lastName' | 'secondName' | 'shortName' | 'companyTitle' | 'post' | 'address' | 'comments' | 'originatorId' | 'originId' | 'dateClosed' | 'birthdate' | 'honorific' | 'hasPhone' | 'hasEmail' | 'hasImol' | 'login' | 'isReturnCustomer' | 'searchContent' | 'isManualOpportunity' | 'movedBy' | 'movedTime' | 'phoneMobile' | 'phoneWork' | 'phoneMailing' | 'emailHome' | 'emailWork' | 'emailMailing' | 'skype' | 'icq' | 'imol' | 'email' | 'phone' | 'observers' | 'contactIds' | 'fm' | 'leadId' | 'quoteId' | 'categoryId' | 'isNew' | 'isRecurring' | 'isRepeatedApproach' | 'closed' | 'typeId' | 'taxValue' | 'probability' | 'begindate' | 'begindateShort' | 'closedate' | 'closedateShort' | 'eventDate' | 'eventDateShort' | 'eventId' | 'eventDescription' | 'locationId' | 'additionalInfo' | 'orderStage' | 'isWork' | 'isWon' | 'isLose' | 'receivedAmount' | 'lostAmount' | 'hasProducts' | 'photo' | 'export' | 'originVersion' | 'companyIds' | 'logo' | 'addressLegal' | 'bankingDetails' | 'industry' | 'revenue' | 'employees' | 'isMyCompany' | 'ufLogo' | 'ufStamp' | 'ufDirectorSign' | 'ufAccountantSign' | 'dealId' | 'personTypeId' | 'mycompanyId' | 'commentsType' | 'quoteNumber' | 'content' | 'contentType' | 'terms' | 'termsType' | 'storageTypeId' | 'storageElementIds' | 'clientTitle' | 'clientAddr' | 'clientContact' | 'clientEmail' | 'clientPhone' | 'clientTpId' | 'clientTpaId' | 'actualDate' | 'xmlId' | 'previousStageId' | 'accountNumber' | 'opportunityAccount' | 'taxValueAccount' | 'accountCurrencyId'

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
  photo?: unknown
  export?: Open<'Y' | 'N'>
  originVersion?: string | null
  companyIds?: number[]
  logo?: unknown
  addressLegal?: string | null
  bankingDetails?: string | null
  industry?: string | null
  revenue?: number | null
  employees?: string | null
  isMyCompany?: Open<'Y' | 'N'>
  ufLogo?: unknown
  ufStamp?: unknown
  ufDirectorSign?: unknown
  ufAccountantSign?: unknown
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
  readonly webformId?: Int | '' | null
  readonly companyId?: Int | '' | null
  readonly contactId?: Int | '' | null
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
  readonly leadId?: Int | '' | null
  readonly quoteId?: Int | '' | null
  readonly categoryId?: Int | '' | null
  readonly isRecurring?: Flag
  readonly isRepeatedApproach?: Flag
  readonly closed?: Flag
  readonly typeId?: Text | null
  readonly taxValue?: Decimal | null
  readonly probability?: Int | '' | null
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
  readonly dealId?: Int | '' | null
  readonly personTypeId?: Int | '' | null
  readonly mycompanyId?: Int | '' | null
  readonly commentsType?: Int | '' | null
  readonly quoteNumber?: Text | null
  readonly content?: Text | null
  readonly contentType?: Int | '' | null
  readonly terms?: Text | null
  readonly termsType?: Int | '' | null
  readonly storageTypeId?: Int | '' | null
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
  readonly [name: `parentId${string}`]: Int | '' | null
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
  readonly webformId?: Int | '' | null
  readonly companyId?: Int | '' | null
  readonly contactId?: Int | '' | null
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
  readonly leadId?: Int | '' | null
  readonly quoteId?: Int | '' | null
  readonly categoryId?: Int | '' | null
  readonly isRecurring?: Flag
  readonly isRepeatedApproach?: Flag
  readonly closed?: Flag
  readonly typeId?: Text | null
  readonly taxValue?: Decimal | null
  readonly probability?: Int | '' | null
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
  readonly dealId?: Int | '' | null
  readonly personTypeId?: Int | '' | null
  readonly mycompanyId?: Int | '' | null
  readonly commentsType?: Int | '' | null
  readonly quoteNumber?: Text | null
  readonly content?: Text | null
  readonly contentType?: Int | '' | null
  readonly terms?: Text | null
  readonly termsType?: Int | '' | null
  readonly storageTypeId?: Int | '' | null
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
  readonly [name: `parentId${string}`]: Int | '' | null
  readonly fm?: unknown
}

export type CrmItemSelect = Select<CrmItemName>

export type CrmItemOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export interface CrmItemFilter extends Filter<CrmItemName, CrmItemOperator>, Filter<`ufCrm${string}`, CrmItemOperator>, Filter<`UF_CRM_${string}`, CrmItemOperator>, Filter<`parentId${string}`, CrmItemOperator>, FilterGroups<CrmItemFilter> {}

export interface CrmItemOrder extends Order<CrmItemName>, Order<`ufCrm${string}`>, Order<`UF_CRM_${string}`>, Order<`parentId${string}`> {}

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
  readonly productId?: Int | '' | null
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
  readonly productId?: Int | '' | null
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

export type CrmItemProductrowOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CrmItemProductrowFilter = Filter<CrmItemProductrowName, CrmItemProductrowOperator>

export type CrmItemProductrowOrder = Order<CrmItemProductrowName>

export type CrmLeadName = 'ID' | 'TITLE' | 'HONORIFIC' | 'NAME' | 'SECOND_NAME' | 'LAST_NAME' | 'BIRTHDATE' | 'COMPANY_TITLE' | 'SOURCE_ID' | 'SOURCE_DESCRIPTION' | 'STATUS_ID' | 'STATUS_DESCRIPTION' | 'STATUS_SEMANTIC_ID' | 'POST' | 'ADDRESS' | 'ADDRESS_2' | 'ADDRESS_CITY' | 'ADDRESS_POSTAL_CODE' | 'ADDRESS_REGION' | 'ADDRESS_PROVINCE' | 'ADDRESS_COUNTRY' | 'ADDRESS_COUNTRY_CODE' | 'ADDRESS_LOC_ADDR_ID' | 'CURRENCY_ID' | 'OPPORTUNITY' | 'IS_MANUAL_OPPORTUNITY' | 'OPENED' | 'COMMENTS' | 'HAS_PHONE' | 'HAS_EMAIL' | 'HAS_IMOL' | 'ASSIGNED_BY_ID' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'MOVED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'MOVED_TIME' | 'COMPANY_ID' | 'CONTACT_ID' | 'IS_RETURN_CUSTOMER' | 'DATE_CLOSED' | 'ORIGINATOR_ID' | 'ORIGIN_ID' | 'UTM_SOURCE' | 'UTM_MEDIUM' | 'UTM_CAMPAIGN' | 'UTM_CONTENT' | 'UTM_TERM' | 'LAST_ACTIVITY_TIME' | 'LAST_ACTIVITY_BY' | 'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK'

export type CrmLeadSystemRow = {
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
  [name: `PARENT_ID_${string}`]: IntText | null
}

export interface CrmLeadRow extends CrmLeadSystemRow {
  [name: `UF_${string}`]: unknown
}

export type CrmLeadSystemCreate = {
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
  readonly ADDRESS_LOC_ADDR_ID?: Int | '' | null
  readonly CURRENCY_ID?: Text | null
  readonly OPPORTUNITY?: Decimal
  readonly IS_MANUAL_OPPORTUNITY?: Flag
  readonly OPENED?: Flag
  readonly COMMENTS?: Text | null
  readonly ASSIGNED_BY_ID?: Int
  readonly COMPANY_ID?: Int | '' | null
  readonly CONTACT_ID?: Int | '' | null
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
  readonly [name: `PARENT_ID_${string}`]: Int | '' | null
}

export interface CrmLeadCreate extends CrmLeadSystemCreate {
  readonly [name: `UF_${string}`]: unknown
}

export type CrmLeadSystemUpdate = {
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
  readonly ADDRESS_LOC_ADDR_ID?: Int | '' | null
  readonly CURRENCY_ID?: Text | null
  readonly OPPORTUNITY?: Decimal
  readonly IS_MANUAL_OPPORTUNITY?: Flag
  readonly OPENED?: Flag
  readonly COMMENTS?: Text | null
  readonly ASSIGNED_BY_ID?: Int
  readonly COMPANY_ID?: Int | '' | null
  readonly CONTACT_ID?: Int | '' | null
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
  readonly [name: `PARENT_ID_${string}`]: Int | '' | null
}

export interface CrmLeadUpdate extends CrmLeadSystemUpdate {
  readonly [name: `UF_${string}`]: unknown
}

export type CrmLeadSelect = Select<CrmLeadName>

export type CrmLeadOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!%=' | '=' | '!=' | '!'

export type CrmLeadSystemFilter = Filter<CrmLeadName, CrmLeadOperator> & Filter<`PARENT_ID_${string}`, CrmLeadOperator>

export interface CrmLeadFilter extends Filter<CrmLeadName, CrmLeadOperator>, Filter<`PARENT_ID_${string}`, CrmLeadOperator>, Filter<`UF_${string}`, CrmLeadOperator> {}

export interface CrmLeadOrder extends Order<CrmLeadName>, Order<`UF_${string}`>, Order<`PARENT_ID_${string}`> {}

export interface CrmMeasureRow {
  CODE: IntText
  ID: IntText
  IS_DEFAULT: Open<'Y' | 'N'>
  MEASURE_TITLE: string
  SYMBOL_INTL: string
  SYMBOL_LETTER_INTL: string
  SYMBOL_RUS: string
}

export interface CrmMeasureUpdate {
  readonly CODE?: Int
  readonly IS_DEFAULT?: Flag
  readonly MEASURE_TITLE?: Text
  readonly SYMBOL_INTL?: Text
  readonly SYMBOL_LETTER_INTL?: Text
  readonly SYMBOL_RUS?: Text
}

export interface CrmProductRow {
  ACTIVE: Open<'Y' | 'N'>
  CATALOG_ID: IntText
  CREATED_BY: IntText
  CURRENCY_ID: string
  DATE_CREATE: string
  DESCRIPTION: string
  DESCRIPTION_TYPE: string
  DETAIL_PICTURE: unknown
  ID: IntText
  MEASURE: IntText
  MODIFIED_BY: IntText
  NAME: string
  PREVIEW_PICTURE: unknown
  PRICE: DecimalText
  SECTION_ID: IntText
  SORT: IntText
  TIMESTAMP_X: string
  VAT_ID: IntText
  VAT_INCLUDED: Open<'Y' | 'N'>
  XML_ID: string
}

export interface CrmProductCreate {
  readonly ACTIVE?: Flag
  readonly CATALOG_ID?: Int
  readonly CREATED_BY?: Int
  readonly CURRENCY_ID?: Text
  readonly DATE_CREATE?: DateTimeText
  readonly DESCRIPTION?: Text
  readonly DESCRIPTION_TYPE?: Text
  readonly DETAIL_PICTURE?: FileValue
  readonly MEASURE?: Int
  readonly MODIFIED_BY?: Int
  readonly NAME: Text
  readonly PREVIEW_PICTURE?: FileValue
  readonly PRICE?: Decimal
  readonly SECTION_ID?: Int
  readonly SORT?: Int
  readonly TIMESTAMP_X?: DateTimeText
  readonly VAT_ID?: Int
  readonly VAT_INCLUDED?: Flag
  readonly XML_ID?: Text
}

export interface CrmProductUpdate {
  readonly ACTIVE?: Flag
  readonly CATALOG_ID?: Int
  readonly CREATED_BY?: Int
  readonly CURRENCY_ID?: Text
  readonly DATE_CREATE?: DateTimeText
  readonly DESCRIPTION?: Text
  readonly DESCRIPTION_TYPE?: Text
  readonly DETAIL_PICTURE?: FileValue
  readonly MEASURE?: Int
  readonly MODIFIED_BY?: Int
  readonly NAME?: Text
  readonly PREVIEW_PICTURE?: FileValue
  readonly PRICE?: Decimal
  readonly SECTION_ID?: Int
  readonly SORT?: Int
  readonly TIMESTAMP_X?: DateTimeText
  readonly VAT_ID?: Int
  readonly VAT_INCLUDED?: Flag
  readonly XML_ID?: Text
}

export type CrmProductrowName = 'ID' | 'OWNER_ID' | 'OWNER_TYPE' | 'PRODUCT_ID' | 'PRODUCT_NAME' | 'ORIGINAL_PRODUCT_NAME' | 'PRODUCT_DESCRIPTION' | 'PRICE' | 'PRICE_EXCLUSIVE' | 'PRICE_NETTO' | 'PRICE_BRUTTO' | 'PRICE_ACCOUNT' | 'QUANTITY' | 'DISCOUNT_TYPE_ID' | 'DISCOUNT_RATE' | 'DISCOUNT_SUM' | 'TAX_RATE' | 'TAX_INCLUDED' | 'CUSTOMIZED' | 'MEASURE_CODE' | 'MEASURE_NAME' | 'SORT' | 'XML_ID' | 'TYPE' | 'STORE_ID' | 'RESERVE_ID' | 'DATE_RESERVE_END' | 'RESERVE_QUANTITY'

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
  readonly MEASURE_CODE?: Int | '' | null
  readonly MEASURE_NAME?: Text | null
  readonly SORT?: Int
}

export type CrmProductrowSelect = Select<CrmProductrowName>

export type CrmProductrowFilter = Filter<CrmProductrowName>

export type CrmProductrowOrder = Order<CrmProductrowName>

export interface CrmProductsectionRow {
  CATALOG_ID: IntText
  ID: IntText
  NAME: string
  SECTION_ID: IntText
  XML_ID: string
}

export interface CrmProductsectionCreate {
  readonly CATALOG_ID?: Int
  readonly NAME?: Text
  readonly SECTION_ID?: Int
  readonly XML_ID?: Text
}

export interface CrmProductsectionUpdate {
  readonly NAME?: Text
  readonly SECTION_ID?: Int
  readonly XML_ID?: Text
}

export type CrmQuoteName = 'ID' | 'QUOTE_NUMBER' | 'TITLE' | 'STATUS_ID' | 'CURRENCY_ID' | 'OPPORTUNITY' | 'TAX_VALUE' | 'COMPANY_ID' | 'MYCOMPANY_ID' | 'CONTACT_ID' | 'BEGINDATE' | 'CLOSEDATE' | 'ACTUAL_DATE' | 'OPENED' | 'CLOSED' | 'COMMENTS' | 'CONTENT' | 'TERMS' | 'CLIENT_TITLE' | 'CLIENT_ADDR' | 'CLIENT_CONTACT' | 'CLIENT_EMAIL' | 'CLIENT_PHONE' | 'CLIENT_TP_ID' | 'CLIENT_TPA_ID' | 'ASSIGNED_BY_ID' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'LEAD_ID' | 'DEAL_ID' | 'PERSON_TYPE_ID' | 'LOCATION_ID' | 'UTM_SOURCE' | 'UTM_MEDIUM' | 'UTM_CAMPAIGN' | 'UTM_CONTENT' | 'UTM_TERM' | 'LAST_ACTIVITY_TIME' | 'LAST_ACTIVITY_BY' | 'LAST_COMMUNICATION_TIME'

export type CrmQuoteSystemRow = {
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
  [name: `PARENT_ID_${string}`]: IntText | null
}

export interface CrmQuoteRow extends CrmQuoteSystemRow {
  [name: `UF_${string}`]: unknown
}

export type CrmQuoteSystemCreate = {
  readonly TITLE: Text
  readonly STATUS_ID?: Text
  readonly CURRENCY_ID?: Text | null
  readonly OPPORTUNITY?: Decimal
  readonly TAX_VALUE?: Decimal
  readonly COMPANY_ID?: Int | '' | null
  readonly MYCOMPANY_ID?: Int | '' | null
  readonly CONTACT_ID?: Int | '' | null
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
  readonly LEAD_ID?: Int | '' | null
  readonly DEAL_ID?: Int | '' | null
  readonly PERSON_TYPE_ID?: Int | '' | null
  readonly LOCATION_ID?: Text | null
  readonly UTM_SOURCE?: Text | null
  readonly UTM_MEDIUM?: Text | null
  readonly UTM_CAMPAIGN?: Text | null
  readonly UTM_CONTENT?: Text | null
  readonly UTM_TERM?: Text | null
  readonly [name: `PARENT_ID_${string}`]: Int | '' | null
}

export interface CrmQuoteCreate extends CrmQuoteSystemCreate {
  readonly [name: `UF_${string}`]: unknown
}

export type CrmQuoteSystemUpdate = {
  readonly TITLE?: Text
  readonly STATUS_ID?: Text
  readonly CURRENCY_ID?: Text | null
  readonly OPPORTUNITY?: Decimal
  readonly TAX_VALUE?: Decimal
  readonly COMPANY_ID?: Int | '' | null
  readonly MYCOMPANY_ID?: Int | '' | null
  readonly CONTACT_ID?: Int | '' | null
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
  readonly LEAD_ID?: Int | '' | null
  readonly DEAL_ID?: Int | '' | null
  readonly PERSON_TYPE_ID?: Int | '' | null
  readonly LOCATION_ID?: Text | null
  readonly UTM_SOURCE?: Text | null
  readonly UTM_MEDIUM?: Text | null
  readonly UTM_CAMPAIGN?: Text | null
  readonly UTM_CONTENT?: Text | null
  readonly UTM_TERM?: Text | null
  readonly [name: `PARENT_ID_${string}`]: Int | '' | null
}

export interface CrmQuoteUpdate extends CrmQuoteSystemUpdate {
  readonly [name: `UF_${string}`]: unknown
}

export type CrmQuoteSelect = Select<CrmQuoteName>

export type CrmQuoteOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'

export type CrmQuoteSystemFilter = Filter<CrmQuoteName, CrmQuoteOperator> & Filter<`PARENT_ID_${string}`, CrmQuoteOperator>

export interface CrmQuoteFilter extends Filter<CrmQuoteName, CrmQuoteOperator>, Filter<`PARENT_ID_${string}`, CrmQuoteOperator>, Filter<`UF_${string}`, CrmQuoteOperator> {}

export interface CrmQuoteOrder extends Order<CrmQuoteName>, Order<`UF_${string}`>, Order<`PARENT_ID_${string}`> {}

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

export type CrmStagehistoryOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CrmStagehistoryFilter = Filter<CrmStagehistoryName, CrmStagehistoryOperator>

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
  readonly CATEGORY_ID?: Int | '' | null
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
  readonly customSectionId?: Int | '' | null
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
  readonly customSectionId?: Int | '' | null
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

export type CrmTypeOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export interface CrmTypeFilter extends Filter<CrmTypeName, CrmTypeOperator>, FilterGroups<CrmTypeFilter> {}

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

export type CrmUserfieldFilter = Filter<CrmUserfieldName>

export type CrmUserfieldOrder = Order<CrmUserfieldName>

export interface CrmUserfieldPropertyRow {
  type: string
  title: string
  isReadOnly?: boolean
  isImmutable?: boolean
  isMultiple?: boolean
}

export interface CrmActivityAddParams { readonly fields: CrmActivityCreate }
export interface CrmActivityBadgeAddParams { readonly code: Text; readonly title: Text | readonly unknown[]; readonly value: Text | readonly unknown[]; readonly type: Text }
export interface CrmActivityBadgeAddItem { code: string; title: string; value: string; type: string }
export interface CrmActivityBadgeAddResult { badge: CrmActivityBadgeAddItem }
export interface CrmActivityBadgeDeleteParams { readonly code: Text }
export interface CrmActivityBadgeGetParams { readonly code: Text }
export interface CrmActivityBadgeGetItem { code: string; title: string; value: string; type: string }
export interface CrmActivityBadgeGetResult { badge: CrmActivityBadgeGetItem }
export interface CrmActivityBadgeListItem { code: string; title: string; value: string; type: string }
export interface CrmActivityBadgeListResult { badges: CrmActivityBadgeListItem[] }
export interface CrmActivityBindingAddParams { readonly activityId: Int; readonly entityTypeId: Int; readonly entityId: Int }
export interface CrmActivityBindingDeleteParams { readonly activityId: Int; readonly entityTypeId: Int; readonly entityId: Int }
export interface CrmActivityBindingListParams { readonly activityId: Int }
export interface CrmActivityBindingListItem { entityTypeId: number; entityId: number }
export interface CrmActivityBindingMoveParams { readonly activityId: Int; readonly sourceEntityTypeId: Int; readonly sourceEntityId: Int; readonly targetEntityTypeId: Int; readonly targetEntityId: Int }
export interface CrmActivityCallGetTranscriptParams { readonly activityId: Int }
export interface CrmActivityCallGetTranscriptResult { transcription: string }
export interface CrmActivityConfigurableAddParams { readonly ownerTypeId: Int; readonly ownerId: Int; readonly fields: { readonly typeId?: Text; readonly completed?: Bool; readonly deadline?: DateTimeText; readonly pingOffsets?: readonly Int[]; readonly isIncomingChannel?: Bool; readonly responsibleId?: Int; readonly badgeCode?: Text; readonly originatorId?: Text; readonly originId?: Text }; readonly layout: Readonly<Record<string, unknown>> }
export interface CrmActivityConfigurableAddItem { id: number }
export interface CrmActivityConfigurableAddResult { activity: CrmActivityConfigurableAddItem }
export interface CrmActivityConfigurableGetParams { readonly id: Int }
export interface CrmActivityConfigurableGetItem { id: number; ownerTypeId: number; ownerId: number; fields: { typeId: string; completed: boolean; deadline: string; pingOffsets: unknown[]; isIncomingChannel: boolean; responsibleId: number; badgeCode: string; originatorId: unknown; originId: unknown }; layout: { icon: { code: string }; header: { title: string; tags: { status2: { title: string; type: string } } }; body: { logo: { code: string; action: { type: string; uri: string } }; blocks: { client: { type: string; properties: { title: string; inline: boolean; block: { type: string; properties: { value: string } } } }; responsible: { type: string; properties: { blocks: { client: { type: string; properties: { text: string; bold: boolean; action: { type: string; uri: string } } }; phone: { type: string; properties: { value: string } } } } } } }; footer: { buttons: { startCall: { title: string; type: string; action: { type: string; actionParams: { clientId: IntText } } } }; menu: { showPostponeItem: boolean; items: { confirm: { title: string; action: { type: string; id: string; animationType: string } }; decline: { title: string; action: { type: string; id: string; animationType: string } } } } } } }
export interface CrmActivityConfigurableGetResult { activity: CrmActivityConfigurableGetItem }
export interface CrmActivityConfigurableUpdateParams { readonly id: Int; readonly fields: Readonly<Record<string, unknown>>; readonly layout: Readonly<Record<string, unknown>> }
export interface CrmActivityConfigurableUpdateItem { id: number }
export interface CrmActivityConfigurableUpdateResult { activity: CrmActivityConfigurableUpdateItem }
export interface CrmActivityDeleteParams { readonly id: Int }
export interface CrmActivityGetParams { readonly id: Int }
export interface CrmActivityLayoutBlocksDeleteParams { readonly entityTypeId: Int; readonly entityId: Int; readonly activityId: Int }
export interface CrmActivityLayoutBlocksDeleteResult { success: boolean }
export interface CrmActivityLayoutBlocksGetParams { readonly entityTypeId: Int; readonly entityId: Int; readonly activityId: Int }
export interface CrmActivityLayoutBlocksGetItem { blocks: { block_1: { type: string; properties: { value: string; multiline: boolean; bold: boolean; color: string } }; block_2: { type: string; properties: { value: string } }; block_3: { type: string; properties: { text: string; bold: boolean; action: { type: string; uri: string } } }; block_4: { type: string; properties: { title: string; block: { type: string; properties: { value: string } } } } } }
export interface CrmActivityLayoutBlocksGetResult { layout: CrmActivityLayoutBlocksGetItem }
export interface CrmActivityLayoutBlocksSetParams { readonly entityTypeId: Int; readonly entityId: Int; readonly activityId: Int; readonly layout: Readonly<Record<string, unknown>> }
export interface CrmActivityLayoutBlocksSetResult { success: boolean }
export interface CrmActivityListParams { readonly select?: CrmActivitySelect; readonly filter?: CrmActivityFilter; readonly order?: CrmActivityOrder; readonly start?: Int }
export interface CrmActivityTodoAddParams { readonly ownerTypeId: Int; readonly ownerId: Int; readonly deadline: DateTimeText; readonly title?: Text; readonly description?: Text; readonly responsibleId?: Int; readonly parentActivityId?: Int; readonly pingOffsets?: readonly Int[]; readonly colorId?: Text }
export interface CrmActivityTodoAddResult { id: number }
export interface CrmActivityTodoUpdateParams { readonly id: Int; readonly ownerTypeId: Int; readonly ownerId: Int; readonly deadline: DateTimeText; readonly title?: Text; readonly description?: Text; readonly responsibleId?: Int; readonly parentActivityId?: Int; readonly pingOffsets?: readonly Int[]; readonly colorId?: Text }
export interface CrmActivityTodoUpdateResult { id: number }
export interface CrmActivityTodoUpdateColorParams { readonly id: Int; readonly ownerTypeId: Int; readonly ownerId: Int; readonly colorId: Text }
export interface CrmActivityTodoUpdateColorResult { id: number }
export interface CrmActivityTodoUpdateDeadlineParams { readonly id: Int; readonly ownerTypeId: Int; readonly ownerId: Int; readonly value: DateTimeText }
export interface CrmActivityTodoUpdateDeadlineResult { id: number }
export interface CrmActivityTodoUpdateDescriptionParams { readonly id: Int; readonly ownerTypeId: Int; readonly ownerId: Int; readonly value: Text }
export interface CrmActivityTodoUpdateDescriptionResult { id: number }
export interface CrmActivityTodoUpdateResponsibleUserParams { readonly id: Int; readonly ownerTypeId: Int; readonly ownerId: Int; readonly responsibleId: Int }
export interface CrmActivityTodoUpdateResponsibleUserResult { id: number }
export interface CrmActivityTypeAddParams { readonly fields: { readonly TYPE_ID: Text; readonly NAME?: Text; readonly ICON_FILE?: FileValue; readonly IS_CONFIGURABLE_TYPE?: Text } }
export interface CrmActivityTypeDeleteParams { readonly TYPE_ID: Text }
export interface CrmActivityTypeListItem { TYPE_ID: string; NAME: string; IS_CONFIGURABLE_TYPE: string; ICON_ID: IntText }
export interface CrmActivityUpdateParams { readonly id: Int; readonly fields: CrmActivityUpdate }
export interface CrmAddressAddParams { readonly fields: { readonly TYPE_ID: Int; readonly ENTITY_TYPE_ID: Int; readonly ENTITY_ID: Text; readonly ADDRESS_1?: Text; readonly ADDRESS_2?: Text; readonly CITY?: Text; readonly POSTAL_CODE?: Text; readonly REGION?: Text; readonly PROVINCE?: Text; readonly COUNTRY?: Text; readonly COUNTRY_CODE?: Text; readonly LOC_ADDR_ID?: Int } }
export interface CrmAddressDeleteParams { readonly fields: { readonly TYPE_ID: Int; readonly ENTITY_TYPE_ID: Int; readonly ENTITY_ID: Text } }
export interface CrmAddressListParams { readonly select?: Select<'TYPE_ID' | 'ENTITY_TYPE_ID' | 'ENTITY_ID' | 'ADDRESS_1' | 'ADDRESS_2' | 'CITY' | 'POSTAL_CODE' | 'REGION' | 'PROVINCE' | 'COUNTRY' | 'COUNTRY_CODE' | 'LOC_ADDR_ID' | 'ANCHOR_TYPE_ID' | 'ANCHOR_ID'>; readonly filter?: OpenFilter<'TYPE_ID' | 'ENTITY_TYPE_ID' | 'ENTITY_ID' | 'ADDRESS_1' | 'ADDRESS_2' | 'CITY' | 'POSTAL_CODE' | 'REGION' | 'PROVINCE' | 'COUNTRY' | 'COUNTRY_CODE' | 'LOC_ADDR_ID' | 'ANCHOR_TYPE_ID' | 'ANCHOR_ID', '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<'TYPE_ID' | 'ENTITY_TYPE_ID' | 'ENTITY_ID' | 'ADDRESS_1' | 'ADDRESS_2' | 'CITY' | 'POSTAL_CODE' | 'REGION' | 'PROVINCE' | 'COUNTRY' | 'COUNTRY_CODE' | 'LOC_ADDR_ID' | 'ANCHOR_TYPE_ID' | 'ANCHOR_ID'>; readonly start?: Int }
export interface CrmAddressListItem { TYPE_ID: IntText; ENTITY_TYPE_ID: IntText; ENTITY_ID: string; ADDRESS_1: string; ADDRESS_2: string; CITY: string; POSTAL_CODE: string; REGION: string; PROVINCE: string; COUNTRY: string; COUNTRY_CODE: string | null; LOC_ADDR_ID: IntText; ANCHOR_TYPE_ID: IntText; ANCHOR_ID: IntText }
export interface CrmAddressUpdateParams { readonly fields: { readonly TYPE_ID: Int; readonly ENTITY_TYPE_ID: Int; readonly ENTITY_ID: Text; readonly ADDRESS_1?: Text; readonly ADDRESS_2?: Text; readonly CITY?: Text; readonly POSTAL_CODE?: Text; readonly REGION?: Text; readonly PROVINCE?: Text; readonly COUNTRY?: Text; readonly COUNTRY_CODE?: Text; readonly LOC_ADDR_ID?: Int } }
export interface CrmAutomatedsolutionAddParams { readonly fields: { readonly title: Text; readonly typeIds?: readonly Int[] } }
export interface CrmAutomatedsolutionAddItem { id: number; title: string; typeIds: number[] }
export interface CrmAutomatedsolutionAddResult { automatedSolution: CrmAutomatedsolutionAddItem }
export interface CrmAutomatedsolutionDeleteParams { readonly id: Int }
export interface CrmAutomatedsolutionGetParams { readonly id: Int }
export interface CrmAutomatedsolutionGetItem { id: number; title: string; typeIds: number[] }
export interface CrmAutomatedsolutionGetResult { automatedSolution: CrmAutomatedsolutionGetItem }
export interface CrmAutomatedsolutionListParams { readonly order?: OpenOrder<'id' | 'title'>; readonly filter?: OpenFilter<'id' | 'title', '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!='>; readonly start?: Int }
export interface CrmAutomatedsolutionListItem { id: number; title: string; typeIds: number[] }
export interface CrmAutomatedsolutionListResult { automatedSolutions: CrmAutomatedsolutionListItem[] }
export interface CrmAutomatedsolutionUpdateParams { readonly id: Int; readonly fields: { readonly title?: Text; readonly typeIds?: readonly Int[] } }
export interface CrmAutomatedsolutionUpdateItem { id: number; title: string; typeIds: number[] }
export interface CrmAutomatedsolutionUpdateResult { automatedSolution: CrmAutomatedsolutionUpdateItem }
export interface CrmAutomationTriggerParams { readonly target: Text; readonly code?: Text }
export interface CrmAutomationTriggerAddParams { readonly CODE: Text; readonly NAME: Text }
export interface CrmAutomationTriggerDeleteParams { readonly CODE: Text }
export interface CrmAutomationTriggerExecuteParams { readonly CODE: Text; readonly OWNER_TYPE_ID: Int; readonly OWNER_ID: Int }
export interface CrmAutomationTriggerListItem { NAME: string; CODE: string }
export interface CrmCalllistAddParams { readonly ENTITY_TYPE: Text; readonly ENTITIES: readonly Int[]; readonly WEBFORM_ID?: Int }
export interface CrmCalllistGetParams { readonly ID: Int }
export interface CrmCalllistGetResult { ID: IntText; DATE_CREATE: string; CREATED_BY_ID: IntText; WEBFORM_ID: IntText; ENTITY_TYPE_ID: IntText; ENTITY_TYPE: string }
export interface CrmCalllistItemsGetParams { readonly LIST_ID: Int; readonly FILTER?: OpenFilter<never> }
export interface CrmCalllistItemsGetItem { ID: number; STATUS: string; ENTITY_TYPE: number }
export interface CrmCalllistListParams { readonly SELECT?: Select<'ID' | 'DATE_CREATE' | 'CREATED_BY_ID' | 'WEBFORM_ID' | 'ENTITY_TYPE_ID'>; readonly FILTER?: OpenFilter<'ID' | 'CREATED_BY_ID' | 'WEBFORM_ID' | 'ENTITY_TYPE_ID', '>=' | '>' | '<=' | '<' | '@' | '!@' | '=' | '!=' | '!'>; readonly ORDER?: OpenOrder<never> }
export interface CrmCalllistListItem { ID: IntText; CREATED_BY_ID: IntText }
export interface CrmCalllistStatuslistItem { ID: number; NAME: string; SORT: number; STATUS_ID: string }
export interface CrmCalllistUpdateParams { readonly LIST_ID: Int; readonly ENTITY_TYPE: Text; readonly ENTITIES: readonly Int[]; readonly WEBFORM_ID?: Int }
export interface CrmCatalogGetParams { readonly id: Int }
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
export interface CrmCompanyContactAddParams { readonly id: Int; readonly fields: { readonly CONTACT_ID: Int; readonly IS_PRIMARY?: Flag; readonly SORT?: Int } }
export interface CrmCompanyContactDeleteParams { readonly id: Int; readonly fields: { readonly CONTACT_ID: Int } }
export interface CrmCompanyContactItemsDeleteParams { readonly id: Int }
export interface CrmCompanyContactItemsGetParams { readonly id: Int }
export interface CrmCompanyContactItemsGetItem { CONTACT_ID: number; SORT: number; ROLE_ID: number; IS_PRIMARY: Open<'Y' | 'N'> }
export interface CrmCompanyContactItemsSetParams { readonly id: Int; readonly items: readonly { readonly CONTACT_ID: Int; readonly IS_PRIMARY?: Flag; readonly SORT?: Int }[] }
export interface CrmCompanyDeleteParams { readonly id: Int }
export interface CrmCompanyDetailsConfigurationGetParams { readonly scope?: Open<'P' | 'C'> | Ref; readonly userId?: Int }
export interface CrmCompanyDetailsConfigurationGetItem { name: string; title: string; type: string; elements: { name: string; optionFlags: string; options?: { defaultCountry: string; defaultAddressType?: number } }[] }
export interface CrmCompanyDetailsConfigurationResetParams { readonly scope?: Open<'P' | 'C'> | Ref; readonly userId?: Int }
export interface CrmCompanyDetailsConfigurationSetParams { readonly scope?: Open<'P' | 'C'> | Ref; readonly userId?: Int; readonly data: readonly { readonly name: Text; readonly title: Text; readonly type: Text; readonly elements?: readonly { readonly name: Text; readonly optionFlags?: Int; readonly options?: { readonly defaultAddressType?: Int; readonly defaultCountry?: Text } }[] }[] }
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
export interface CrmContactDetailsConfigurationGetParams { readonly scope?: Text; readonly userId?: Int }
export interface CrmContactDetailsConfigurationGetItem { name: string; title: string; type: string; elements: { name: string; optionFlags: string; options?: { defaultCountry: string; defaultAddressType?: number; isPayButtonVisible?: boolean; isPaymentDocumentsVisible?: boolean } }[] }
export interface CrmContactDetailsConfigurationResetParams { readonly scope?: Text; readonly userId?: Int }
export interface CrmContactDetailsConfigurationSetParams { readonly scope?: Text; readonly userId?: Int; readonly data: readonly { readonly name: Text; readonly title: Text; readonly type: Text; readonly elements?: readonly { readonly name: Text; readonly optionFlags?: Int; readonly options?: { readonly defaultAddressType?: Int; readonly defaultCountry?: Text; readonly isPayButtonVisible?: Bool; readonly isPaymentDocumentsVisible?: Bool } }[] }[] }
export interface CrmContactGetParams { readonly id: Int }
export interface CrmContactListParams { readonly select?: CrmContactSelect; readonly filter?: CrmContactFilter; readonly order?: CrmContactOrder; readonly start?: Int }
export interface CrmContactUpdateParams { readonly id: Int; readonly fields: CrmContactUpdate; readonly params?: { readonly REGISTER_SONET_EVENT?: Flag; readonly REGISTER_HISTORY_EVENT?: Flag } }
export interface CrmContactUserfieldAddParams { readonly fields: CrmUserfieldCreate }
export interface CrmContactUserfieldDeleteParams { readonly id: Int }
export interface CrmContactUserfieldGetParams { readonly id: Int }
export interface CrmContactUserfieldListParams { readonly filter?: { readonly ID?: Int; readonly FIELD_NAME?: Text; readonly USER_TYPE_ID?: Text; readonly XML_ID?: Text; readonly SORT?: Int; readonly MULTIPLE?: Flag; readonly MANDATORY?: Flag; readonly SHOW_FILTER?: Text; readonly SHOW_IN_LIST?: Flag; readonly EDIT_IN_LIST?: Flag; readonly IS_SEARCHABLE?: Flag; readonly LANG?: Text }; readonly order?: CrmUserfieldOrder }
export interface CrmContactUserfieldUpdateParams { readonly id: Int; readonly fields: CrmUserfieldUpdate }
export interface CrmCurrencyAddParams { readonly fields: CrmCurrencyCreate }
export interface CrmCurrencyBaseSetParams { readonly id?: Text }
export interface CrmCurrencyDeleteParams { readonly id: Text }
export interface CrmCurrencyGetParams { readonly id: Text }
export interface CrmCurrencyListParams { readonly order?: CrmCurrencyOrder }
export interface CrmCurrencyLocalizationsDeleteParams { readonly id: Text; readonly lids: readonly unknown[] }
export interface CrmCurrencyLocalizationsGetParams { readonly id?: Text }
export interface CrmCurrencyLocalizationsGetResult { en: { FORMAT_STRING: string; FULL_NAME: string; DEC_POINT: string; THOUSANDS_SEP: unknown; DECIMALS: string; THOUSANDS_VARIANT: string; HIDE_ZERO: string }; de: { FORMAT_STRING: string; FULL_NAME: string; DEC_POINT: string; THOUSANDS_SEP: string; DECIMALS: string; THOUSANDS_VARIANT: string; HIDE_ZERO: string } }
export interface CrmCurrencyLocalizationsSetParams { readonly id: Text; readonly localizations: Readonly<Record<string, unknown>> }
export interface CrmCurrencyUpdateParams { readonly ID: Text; readonly fields: { readonly AMOUNT_CNT: Int; readonly AMOUNT: Decimal; readonly SORT?: Int; readonly BASE?: Flag; readonly LANG?: Readonly<Record<string, CrmCurrencyLocalizationCreate>> } }
export interface CrmDealAddParams { readonly fields: CrmDealCreate; readonly params?: { readonly REGISTER_SONET_EVENT?: Flag } }
export interface CrmDealContactAddParams { readonly id: Int; readonly fields: { readonly CONTACT_ID: Int; readonly IS_PRIMARY?: Flag; readonly SORT?: Int } }
export interface CrmDealContactDeleteParams { readonly id: Int; readonly fields: { readonly CONTACT_ID: Int } }
export interface CrmDealContactItemsDeleteParams { readonly id: Int }
export interface CrmDealContactItemsGetParams { readonly id: Int }
export interface CrmDealContactItemsGetItem { CONTACT_ID: number; SORT: number; ROLE_ID: number; IS_PRIMARY: Open<'Y' | 'N'> }
export interface CrmDealContactItemsSetParams { readonly id: Int; readonly items: readonly { readonly CONTACT_ID: Int; readonly IS_PRIMARY?: Flag; readonly SORT?: Int }[] }
export interface CrmDealDeleteParams { readonly id: Int }
export interface CrmDealDetailsConfigurationForceCommonScopeForAllParams { readonly extras?: { readonly dealCategoryId?: Int } }
export interface CrmDealDetailsConfigurationGetParams { readonly scope?: Open<'P' | 'C'> | Ref; readonly userId?: Int; readonly extras?: { readonly dealCategoryId?: Int } }
export interface CrmDealDetailsConfigurationGetItem { name: string; title: string; type: string; elements: { name: string; optionFlags?: Open<'1' | '0'>; options?: Record<string, unknown> }[] }
export interface CrmDealDetailsConfigurationResetParams { readonly scope?: Open<'P' | 'C'> | Ref; readonly userId?: Int; readonly extras?: { readonly dealCategoryId?: Int } }
export interface CrmDealDetailsConfigurationSetParams { readonly scope?: Open<'P' | 'C'> | Ref; readonly userId?: Int; readonly data: readonly { readonly name: Text; readonly title: Text; readonly type: Text; readonly elements?: readonly { readonly name: Text; readonly optionFlags?: Int; readonly options?: Readonly<Record<string, unknown>> }[] }[]; readonly extras?: { readonly dealCategoryId?: Int } }
export interface CrmDealGetParams { readonly id: Int }
export interface CrmDealListParams { readonly select?: CrmDealSelect; readonly filter?: CrmDealFilter; readonly order?: CrmDealOrder; readonly start?: Int }
export interface CrmDealProductrowsGetParams { readonly id: Int }
export interface CrmDealProductrowsSetParams { readonly id: Int; readonly rows: readonly CrmProductrowUpdate[] }
export interface CrmDealRecurringAddParams { readonly fields: { readonly DEAL_ID?: Int; readonly ACTIVE?: Flag; readonly CATEGORY_ID?: Flag; readonly IS_LIMIT?: Flag; readonly LIMIT_REPEAT?: Int; readonly LIMIT_DATE?: DateText; readonly START_DATE?: DateText; readonly PARAMS?: { readonly MODE?: Text; readonly MULTIPLE_TYPE?: Text; readonly MULTIPLE_INTERVAL?: Int; readonly SINGLE_BEFORE_START_DATE_TYPE?: Text; readonly SINGLE_BEFORE_START_DATE_VALUE?: Int; readonly OFFSET_BEGINDATE_TYPE?: Text; readonly OFFSET_BEGINDATE_VALUE?: Int; readonly OFFSET_CLOSEDATE_TYPE?: Text; readonly OFFSET_CLOSEDATE_VALUE?: Int } } }
export interface CrmDealRecurringDeleteParams { readonly id: Int }
export interface CrmDealRecurringExposeParams { readonly id: Int }
export interface CrmDealRecurringExposeResult { DEAL_ID: number }
export interface CrmDealRecurringFieldsResult { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string; definition?: { MODE: { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }; SINGLE_BEFORE_START_DATE_VALUE: { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }; SINGLE_BEFORE_START_DATE_TYPE: { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }; MULTIPLE_TYPE: { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }; MULTIPLE_INTERVAL: { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }; OFFSET_BEGINDATE_TYPE: { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }; OFFSET_BEGINDATE_VALUE: { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }; OFFSET_CLOSEDATE_TYPE: { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }; OFFSET_CLOSEDATE_VALUE: { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string } } }
export interface CrmDealRecurringGetParams { readonly id: Int }
export interface CrmDealRecurringGetResult { ID: IntText; DEAL_ID: IntText; BASED_ID: IntText; ACTIVE: Open<'Y' | 'N'>; CATEGORY_ID: Open<'Y' | 'N'>; IS_LIMIT: Open<'Y' | 'N'>; COUNTER_REPEAT: IntText | null; LIMIT_REPEAT: IntText | null; LIMIT_DATE: string; START_DATE: string; NEXT_EXECUTION: string; LAST_EXECUTION: string; PARAMS: { MODE: string; SINGLE_BEFORE_START_DATE_TYPE: string | null; SINGLE_BEFORE_START_DATE_VALUE: number; MULTIPLE_TYPE: string; MULTIPLE_INTERVAL: number; OFFSET_BEGINDATE_TYPE: string; OFFSET_BEGINDATE_VALUE: number; OFFSET_CLOSEDATE_TYPE: string; OFFSET_CLOSEDATE_VALUE: number } }
export interface CrmDealRecurringListParams { readonly order?: OpenOrder<never>; readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly start?: Int }
export interface CrmDealRecurringListItem { id: IntText; deal_id: IntText; based_id: IntText; ACTIVE: string; category_id: IntText; IS_LIMIT: string; COUNTER_REPEAT: string; LIMIT_REPEAT: string | null; LIMIT_DATE: string; START_DATE: string; NEXT_EXECUTION: string; LAST_EXECUTION: string; PARAMS: { MODE: string; SINGLE_BEFORE_START_DATE_TYPE: string; SINGLE_BEFORE_START_DATE_VALUE: number; MULTIPLE_TYPE: string; MULTIPLE_INTERVAL: number; OFFSET_BEGINDATE_TYPE: string; OFFSET_BEGINDATE_VALUE: number; OFFSET_CLOSEDATE_TYPE: string; OFFSET_CLOSEDATE_VALUE: number } }
export interface CrmDealRecurringUpdateParams { readonly id: Int; readonly fields?: { readonly ACTIVE?: Flag; readonly CATEGORY_ID?: Flag; readonly IS_LIMIT?: Flag; readonly LIMIT_REPEAT?: Int; readonly LIMIT_DATE?: DateText; readonly START_DATE?: DateText; readonly PARAMS?: { readonly MODE?: Text; readonly MULTIPLE_TYPE?: Text; readonly MULTIPLE_INTERVAL?: Int; readonly SINGLE_BEFORE_START_DATE_TYPE?: Text; readonly SINGLE_BEFORE_START_DATE_VALUE?: Int; readonly OFFSET_BEGINDATE_TYPE?: Text; readonly OFFSET_BEGINDATE_VALUE?: Int; readonly OFFSET_CLOSEDATE_TYPE?: Text; readonly OFFSET_CLOSEDATE_VALUE?: Int } } }
export interface CrmDealUpdateParams { readonly id: Int; readonly fields: CrmDealUpdate; readonly params?: { readonly REGISTER_SONET_EVENT?: Flag; readonly REGISTER_HISTORY_EVENT?: Flag } }
export interface CrmDealUserfieldAddParams { readonly fields: CrmUserfieldCreate }
export interface CrmDealUserfieldDeleteParams { readonly id: Int }
export interface CrmDealUserfieldGetParams { readonly id: Int }
export interface CrmDealUserfieldListParams { readonly filter?: { readonly ID?: Int; readonly FIELD_NAME?: Text; readonly USER_TYPE_ID?: Text; readonly XML_ID?: Text; readonly SORT?: Int; readonly MULTIPLE?: Flag; readonly MANDATORY?: Flag; readonly SHOW_FILTER?: Text; readonly SHOW_IN_LIST?: Flag; readonly EDIT_IN_LIST?: Flag; readonly IS_SEARCHABLE?: Flag; readonly LANG?: Text }; readonly order?: CrmUserfieldOrder }
export interface CrmDealUserfieldUpdateParams { readonly id: Int; readonly fields: CrmUserfieldUpdate }
export interface CrmDealcategoryAddParams { readonly fields?: CrmDealcategoryCreate }
export interface CrmDealcategoryDefaultGetResult { ID: number; NAME: string }
export interface CrmDealcategoryDefaultSetParams { readonly name?: Text }
export interface CrmDealcategoryDeleteParams { readonly id?: Int }
export interface CrmDealcategoryGetParams { readonly id?: Int }
export interface CrmDealcategoryListParams { readonly order?: OpenOrder<never>; readonly filter?: OpenFilter<never>; readonly select?: Select<string>; readonly start?: Int }
export interface CrmDealcategoryStageListParams { readonly id?: Int }
export interface CrmDealcategoryStatusParams { readonly id?: Int }
export interface CrmDealcategoryUpdateParams { readonly id?: Int; readonly fields?: CrmDealcategoryUpdate }
export interface CrmDocumentgeneratorDocumentAddParams { readonly templateId: Int; readonly entityTypeId: Int; readonly entityId: Int; readonly values?: Readonly<Record<string, unknown>>; readonly stampsEnabled?: Int; readonly fields?: Readonly<Record<string, unknown>> }
export interface CrmDocumentgeneratorDocumentAddItem { changeStampsEnabled: boolean; changeStampsDisabledReason: string; changeQrCodeEnabled: boolean; qrCodeEnabled: boolean; changeQrCodeDisabledReason: string; products: { currencyId: string; totalSum: string; totalRows: number }; downloadUrl: string; downloadUrlMachine: string; publicUrl: string | null; id: number; title: string; number: string; createTime: string; createdBy: number; updateTime: string; updatedBy: IntText | null; stampsEnabled: boolean; isTransformationError: boolean; values: { productsTableVariant: string; _creationMethod: string; stampsEnabled: boolean; DocumentNumber: string }; templateId: IntText; pullTag: string; imageUrl: string; pdfUrl: string; emailDiskFile: number; entityId: IntText; entityTypeId: IntText; transformationErrorMessage?: string; transformationErrorCode?: string }
export interface CrmDocumentgeneratorDocumentAddResult { document: CrmDocumentgeneratorDocumentAddItem }
export interface CrmDocumentgeneratorDocumentDeleteParams { readonly id: Int }
export interface CrmDocumentgeneratorDocumentEnablepublicurlParams { readonly id: Int; readonly status?: Int }
export interface CrmDocumentgeneratorDocumentEnablepublicurlResult { publicUrl: string | null }
export interface CrmDocumentgeneratorDocumentGetParams { readonly id: Int }
export interface CrmDocumentgeneratorDocumentGetItem { changeStampsEnabled: boolean; changeStampsDisabledReason: string; changeQrCodeEnabled: boolean; qrCodeEnabled: boolean; changeQrCodeDisabledReason: string; products: { currencyId: string; totalSum: string; totalRows: number }; downloadUrl: string; publicUrl: string | null; title: string; number: string; id: IntText; createTime: string; createdBy: IntText; updateTime: string; updatedBy: IntText | string | null; stampsEnabled: boolean; isTransformationError: boolean; values: { productsTableVariant: string; _creationMethod: string; stampsEnabled: boolean }; templateId: IntText; pullTag: string; imageUrl: string; pdfUrl: string; emailDiskFile: number; entityId: IntText; entityTypeId: IntText; downloadUrlMachine: string; imageUrlMachine: string; pdfUrlMachine: string; transformationErrorMessage?: string; transformationErrorCode?: string }
export interface CrmDocumentgeneratorDocumentGetResult { document: CrmDocumentgeneratorDocumentGetItem }
export interface CrmDocumentgeneratorDocumentGetfieldsParams { readonly id: Int; readonly values?: { readonly DocumentNumber?: Text; readonly DocumentCreateTime?: Text; readonly DocumentTitle?: Text; readonly ClientPhone?: Text; readonly ClientEmail?: Text; readonly ProductsProductName?: readonly unknown[] | Text; readonly ProductsProductQuantity?: readonly unknown[] | Text; readonly TotalSum?: Text } }
export interface CrmDocumentgeneratorDocumentGetfieldsItem { title: string; value: unknown; required?: string; group: string[]; chain?: string; default?: unknown; type?: string }
export interface CrmDocumentgeneratorDocumentGetfieldsResult { documentFields: Record<string, CrmDocumentgeneratorDocumentGetfieldsItem> }
export interface CrmDocumentgeneratorDocumentListParams { readonly select?: Select<'id' | 'title' | 'number' | 'templateId' | 'entityTypeId' | 'entityId' | 'fileId' | 'imageId' | 'pdfId' | 'createTime' | 'updateTime' | 'createdBy' | 'updatedBy' | 'values' | 'downloadUrl' | 'imageUrl' | 'pdfUrl' | 'downloadUrlMachine' | 'pdfUrlMachine' | 'imageUrlMachine' | 'stampsEnabled'>; readonly filter?: OpenFilter<'id' | 'title' | 'number' | 'templateId' | 'entityTypeId' | 'entityId' | 'fileId' | 'imageId' | 'pdfId' | 'createTime' | 'updateTime' | 'createdBy' | 'updatedBy' | 'values' | 'downloadUrl' | 'imageUrl' | 'pdfUrl' | 'downloadUrlMachine' | 'pdfUrlMachine' | 'imageUrlMachine' | 'stampsEnabled', '>=' | '>' | '<=' | '<' | '@' | '!@' | '=' | '!=' | '!'>; readonly order?: OpenOrder<'id' | 'title' | 'number' | 'templateId' | 'entityTypeId' | 'entityId' | 'fileId' | 'imageId' | 'pdfId' | 'createTime' | 'updateTime' | 'createdBy' | 'updatedBy' | 'values' | 'downloadUrl' | 'imageUrl' | 'pdfUrl' | 'downloadUrlMachine' | 'pdfUrlMachine' | 'imageUrlMachine' | 'stampsEnabled'>; readonly start?: Int }
export interface CrmDocumentgeneratorDocumentListItem { id: string; title: string; number: string; templateId: IntText; fileId: IntText; imageId: IntText; pdfId: IntText; createTime: string; updateTime: string; values: { _creationMethod: string; stampsEnabled: boolean } | null; createdBy: IntText | null; updatedBy: IntText | null; downloadUrl: string; pdfUrl: string; imageUrl: string; stampsEnabled: boolean; entityId: IntText; entityTypeId: IntText; downloadUrlMachine: string; pdfUrlMachine: string; imageUrlMachine: string }
export interface CrmDocumentgeneratorDocumentListResult { documents: CrmDocumentgeneratorDocumentListItem[] }
export interface CrmDocumentgeneratorDocumentUpdateParams { readonly id: Int; readonly values?: Readonly<Record<string, unknown>>; readonly stampsEnabled?: Int }
export interface CrmDocumentgeneratorDocumentUpdateItem { changeStampsEnabled: boolean; changeStampsDisabledReason: string; changeQrCodeEnabled: boolean; qrCodeEnabled: boolean; changeQrCodeDisabledReason: string; products: { currencyId: string; totalSum: string; totalRows: number }; downloadUrl: string; publicUrl: string | null; title: string; number: string; id: IntText; createTime: string; createdBy: IntText | string | null; updateTime: string; updatedBy: number | null; stampsEnabled: boolean; isTransformationError: boolean; values: { productsTableVariant: string; _creationMethod: string; stampsEnabled: boolean; DocumentNumber: string }; templateId: IntText; pullTag: string; imageUrl: string; pdfUrl: string; emailDiskFile: number; entityId: IntText; entityTypeId: IntText; downloadUrlMachine: string; transformationErrorMessage?: string; transformationErrorCode?: string }
export interface CrmDocumentgeneratorDocumentUpdateResult { document: CrmDocumentgeneratorDocumentUpdateItem }
export interface CrmDocumentgeneratorDocumentUploadParams { readonly fields: { readonly entityTypeId: Int; readonly entityId: Int; readonly fileContent: Text; readonly region: Text; readonly title: Text; readonly number: Text; readonly pdfContent?: Text; readonly imageContent?: Text } }
export interface CrmDocumentgeneratorDocumentUploadItem { changeStampsEnabled: boolean; changeStampsDisabledReason: string; changeQrCodeEnabled: boolean; qrCodeEnabled: boolean; changeQrCodeDisabledReason: string; products: { currencyId: string; totalSum: string; totalRows: number }; downloadUrl: string; publicUrl: string | null; title: string; number: string; id: IntText; createTime: string; createdBy: IntText; updateTime: string; updatedBy: IntText | string | null; stampsEnabled: boolean; isTransformationError: boolean; values: { productsTableVariant: string; _creationMethod: string } | null; templateId: IntText; pullTag: string; emailDiskFile: number; entityId: IntText; entityTypeId: IntText; downloadUrlMachine: string; transformationErrorMessage?: string; transformationErrorCode?: string; imageUrl?: string; pdfUrl?: string; imageUrlMachine?: string; pdfUrlMachine?: string }
export interface CrmDocumentgeneratorDocumentUploadResult { document: CrmDocumentgeneratorDocumentUploadItem }
export interface CrmDocumentgeneratorNumeratorAddParams { readonly fields: { readonly name: Text; readonly template: Text; readonly settings?: { readonly Bitrix_Main_Numerator_Generator_SequentNumberGenerator?: { readonly start?: Int; readonly step?: Int; readonly length?: Int; readonly padString?: Text; readonly periodicBy?: Text; readonly timezone?: Text; readonly isDirectNumeration?: Bool } } } }
export interface CrmDocumentgeneratorNumeratorAddItem { name: string; template: string; id: number; code: string | null; settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: number; step: number; length: number; padString: string; periodicBy: unknown; timezone: unknown; isDirectNumeration: boolean }; start?: number; step?: number; length?: number; padString?: string; periodicBy?: string; timezone?: string; isDirectNumeration?: boolean } }
export interface CrmDocumentgeneratorNumeratorAddResult { numerator: CrmDocumentgeneratorNumeratorAddItem }
export interface CrmDocumentgeneratorNumeratorDeleteParams { readonly id: Int }
export interface CrmDocumentgeneratorNumeratorGetParams { readonly id: Int }
export interface CrmDocumentgeneratorNumeratorGetItem { id: string; name: string; template: string; code: string | null; settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: number; step: number; length: number; padString: string; periodicBy: unknown; timezone: unknown; isDirectNumeration: boolean }; start?: number; step?: number; length?: number; padString?: string; periodicBy?: string; timezone?: string; isDirectNumeration?: boolean } }
export interface CrmDocumentgeneratorNumeratorGetResult { numerator: CrmDocumentgeneratorNumeratorGetItem }
export interface CrmDocumentgeneratorNumeratorListParams { readonly start?: Int }
export interface CrmDocumentgeneratorNumeratorListItem { id: string; name: string; template: string; settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: number; step: number; periodicBy: unknown; timezone: unknown; isDirectNumeration: boolean; length?: number; padString?: string }; start?: number; step?: number; length?: number; padString?: string; periodicBy?: string; timezone?: string; isDirectNumeration?: boolean } }
export interface CrmDocumentgeneratorNumeratorListResult { numerators: CrmDocumentgeneratorNumeratorListItem[] }
export interface CrmDocumentgeneratorNumeratorUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly template?: Text; readonly settings?: { readonly Bitrix_Main_Numerator_Generator_SequentNumberGenerator?: { readonly start?: Int; readonly step?: Int; readonly length?: Int; readonly padString?: Text; readonly periodicBy?: Text; readonly timezone?: Text; readonly isDirectNumeration?: Bool } } } }
export interface CrmDocumentgeneratorNumeratorUpdateResult { name: string; template: string; id: string; code: string | null; settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: number; step: number; length: number; padString: string; periodicBy: unknown; timezone: unknown; isDirectNumeration: boolean }; start?: number; step?: number; length?: number; padString?: string; periodicBy?: string; timezone?: string; isDirectNumeration?: boolean } }
export interface CrmDocumentgeneratorTemplateAddParams { readonly fields: { readonly name: Text; readonly file: FileValue; readonly numeratorId: Int; readonly region: Text; readonly entityTypeId: readonly unknown[]; readonly users?: readonly unknown[]; readonly active?: Flag; readonly withStamps?: Flag; readonly sort?: Int } }
export interface CrmDocumentgeneratorTemplateAddItem { id: string; name: string; region: string; code: string | null; download: string; active: Open<'Y' | 'N'>; moduleId: string; numeratorId: string; withStamps: Open<'Y' | 'N'>; users: { UA: string }; isDeleted: Open<'Y' | 'N'>; sort: string; downloadMachine: string; entityTypeId: string[]; createTime: string; updateTime: string }
export interface CrmDocumentgeneratorTemplateAddResult { template: CrmDocumentgeneratorTemplateAddItem }
export interface CrmDocumentgeneratorTemplateDeleteParams { readonly id: Int }
export interface CrmDocumentgeneratorTemplateGetParams { readonly id: Int }
export interface CrmDocumentgeneratorTemplateGetItem { id: string; name: string; region: string; code: string | null; download: string; downloadMachine: string; active: Open<'Y' | 'N'>; moduleId: string; numeratorId: string; withStamps: Open<'Y' | 'N'>; users: { UA: string }; isDeleted: Open<'Y' | 'N'>; sort: string; entityTypeId: string[]; createTime: string; updateTime: string }
export interface CrmDocumentgeneratorTemplateGetResult { template: CrmDocumentgeneratorTemplateGetItem }
export interface CrmDocumentgeneratorTemplateGetfieldsParams { readonly id: Int; readonly entityTypeId: Int; readonly entityId?: Int; readonly values?: { readonly MyCompanyRequisiteRqCompanyName?: Text; readonly MyCompanyRequisiteRegisteredAddressText?: Text; readonly MyCompanyPhone?: Text; readonly MyCompanyEmail?: Text; readonly MyCompanyWeb?: Text; readonly MyCompanyUfLogo?: Text | null; readonly RequisiteRqCompanyName?: Text; readonly RequisiteRegisteredAddressText?: Text; readonly ClientPhone?: Text; readonly ClientEmail?: Text; readonly ClientWeb?: Text; readonly DocumentNumber?: Text; readonly DocumentCreateTime?: Text; readonly ProductsIndex?: Text; readonly ProductsProductName?: readonly unknown[] | Text; readonly ProductsProductQuantity?: readonly unknown[] | Text; readonly ProductsProductMeasureName?: readonly unknown[] | Text; readonly ProductsProductPriceRaw?: readonly unknown[] | Text; readonly ProductsProductPriceRawSum?: readonly unknown[] | Text; readonly TotalRaw?: Text; readonly TaxesTaxTitle?: readonly unknown[] | Text; readonly TaxesTaxRate?: readonly unknown[] | Text; readonly TaxesTaxValue?: readonly unknown[] | Text; readonly TotalSum?: Text; readonly MyCompanyAssignedName?: Text; readonly MyCompanyAssignedLastName?: Text; readonly MyCompanyAssignedPersonalPhone?: Text; readonly MyCompanyAssignedEmail?: Text; readonly DocumentTitle?: Text; readonly MY_COMPANY?: readonly unknown[] } }
export interface CrmDocumentgeneratorTemplateGetfieldsItem { title: string; value: unknown; required?: string; group: string[]; chain?: string; default?: unknown; type?: string }
export interface CrmDocumentgeneratorTemplateGetfieldsResult { templateFields: Record<string, CrmDocumentgeneratorTemplateGetfieldsItem> }
export interface CrmDocumentgeneratorTemplateListParams { readonly select?: Select<'id' | 'name' | 'region' | 'download' | 'users' | 'entityTypeId' | 'downloadMachine' | 'code' | 'active' | 'moduleId' | 'numeratorId' | 'withStamps' | 'isDeleted' | 'sort' | 'createTime' | 'updateTime'>; readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '=' | '!=' | '!'>; readonly order?: OpenOrder<never>; readonly start?: Int }
export interface CrmDocumentgeneratorTemplateListItem { id: IntText; name: string; region: string; download: string; users: string[]; entityTypeId: string[]; downloadMachine: string }
export interface CrmDocumentgeneratorTemplateListResult { templates: Record<string, CrmDocumentgeneratorTemplateListItem> }
export interface CrmDocumentgeneratorTemplateUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly file?: FileValue; readonly numeratorId?: Int; readonly region?: Text; readonly entityTypeId?: readonly unknown[]; readonly users?: readonly unknown[]; readonly active?: Flag; readonly withStamps?: Flag; readonly sort?: Int } }
export interface CrmDocumentgeneratorTemplateUpdateItem { id: string; name: string; region: string; code: string | null; download: string; active: Open<'Y' | 'N'>; moduleId: string; numeratorId: string; withStamps: Open<'Y' | 'N'>; users: { UA: string }; isDeleted: Open<'Y' | 'N'>; sort: string; downloadMachine: string; entityTypeId: string[]; createTime: string; updateTime: string }
export interface CrmDocumentgeneratorTemplateUpdateResult { template: CrmDocumentgeneratorTemplateUpdateItem }
export interface CrmDuplicateFindbycommParams { readonly type: Open<'EMAIL' | 'PHONE'> | Ref; readonly values: readonly Text[]; readonly entity_type?: Open<'LEAD' | 'CONTACT' | 'COMPANY'> | Ref }
export interface CrmDuplicateFindbycommResult { LEAD?: number[]; CONTACT?: number[]; COMPANY?: number[] }
export interface CrmDuplicateVolatileTypeFieldsParams { readonly entityTypeId?: Int }
export interface CrmDuplicateVolatileTypeFieldsItem { entityTypeId: number; fieldCode: string; fieldTitle: string }
export interface CrmDuplicateVolatileTypeListItem { id: number; entityTypeId: number; fieldCode: string }
export interface CrmDuplicateVolatileTypeRegisterParams { readonly entityTypeId: Int; readonly fieldCode: Text }
export interface CrmDuplicateVolatileTypeRegisterResult { id: number }
export interface CrmDuplicateVolatileTypeUnregisterParams { readonly id: Int }
export interface CrmEntityMergeBatchParams { readonly params: { readonly entityTypeId: Int; readonly entityIds: readonly Int[] } }
export interface CrmEntityMergeBatchResult { STATUS: Open<'SUCCESS' | 'CONFLICT' | 'ERROR'>; ENTITY_IDS: number[] }
export interface CrmEnumActivitydirectionItem { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }
export interface CrmEnumActivitynotifytypeItem { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }
export interface CrmEnumActivitypriorityItem { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }
export interface CrmEnumActivitystatusItem { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }
export interface CrmEnumActivitytypeItem { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }
export interface CrmEnumAddresstypeItem { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }
export interface CrmEnumContenttypeItem { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }
export interface CrmEnumGetorderownertypesItem { attribute: string; code: string; id: number; name: string }
export interface CrmEnumOwnertypeItem { ID: number; NAME: string; SYMBOL_CODE: string; SYMBOL_CODE_SHORT: string }
export interface CrmEnumSettingsModeItem { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }
export interface CrmInvoiceAddParams { readonly fields?: CrmInvoiceCreate }
export interface CrmInvoiceDeleteParams { readonly id?: Int }
export interface CrmInvoiceGetParams { readonly id?: Int }
export interface CrmInvoiceGetexternallinkParams { readonly id?: Int }
export interface CrmInvoiceListParams { readonly filter?: OpenFilter<never>; readonly order?: OpenOrder<never> }
export interface CrmInvoiceRecurringAddParams { readonly fields?: CrmInvoiceRecurringCreate }
export interface CrmInvoiceRecurringDeleteParams { readonly id?: Int }
export interface CrmInvoiceRecurringExposeParams { readonly id?: Int }
export interface CrmInvoiceRecurringGetParams { readonly id?: Int }
export interface CrmInvoiceRecurringListParams { readonly order?: OpenOrder<never>; readonly filter?: OpenFilter<never>; readonly select?: Select<string>; readonly start?: Int }
export interface CrmInvoiceRecurringUpdateParams { readonly id?: Int; readonly fields?: CrmInvoiceRecurringUpdate }
export interface CrmInvoiceStatusAddParams { readonly fields: CrmInvoiceStatusCreate }
export interface CrmInvoiceStatusDeleteParams { readonly id: Int }
export interface CrmInvoiceStatusGetParams { readonly id: Int }
export interface CrmInvoiceStatusListParams { readonly order?: OpenOrder<never>; readonly filter?: OpenFilter<never>; readonly select?: Select<string>; readonly start?: Int }
export interface CrmInvoiceStatusUpdateParams { readonly id: Int; readonly fields: CrmInvoiceStatusUpdate }
export interface CrmInvoiceUpdateParams { readonly id?: Int; readonly fields?: CrmInvoiceUpdate }
export interface CrmInvoiceUserfieldAddParams { readonly fields?: CrmUserfieldCreate; readonly LIST?: unknown }
export interface CrmInvoiceUserfieldDeleteParams { readonly id?: Int }
export interface CrmInvoiceUserfieldGetParams { readonly id?: Int }
export interface CrmInvoiceUserfieldListParams { readonly order?: CrmUserfieldOrder; readonly filter?: CrmUserfieldFilter }
export interface CrmInvoiceUserfieldUpdateParams { readonly id?: unknown; readonly fields?: CrmUserfieldUpdate; readonly LIST?: unknown }
export interface CrmItemAddParams { readonly entityTypeId: Int; readonly fields: CrmItemCreate; readonly useOriginalUfNames?: Flag }
export interface CrmItemAddResult { item: CrmItemRow }
export interface CrmItemBatchImportParams { readonly entityTypeId: Int; readonly data: readonly unknown[]; readonly useOriginalUfNames?: Flag }
export interface CrmItemBatchImportResult { items: CrmItemRow[] }
export interface CrmItemDeleteParams { readonly entityTypeId: Int; readonly id: Int }
export interface CrmItemDeliveryGetParams { readonly id: Int }
export interface CrmItemDeliveryGetResult { id: number; accountNumber: string; priceDelivery: number; currency: string; deducted: Open<'Y' | 'N'>; dateDeducted: string | null; deliveryId: number; deliveryName: string }
export interface CrmItemDeliveryListParams { readonly entityId: Int; readonly entityTypeId: Int; readonly filter?: OpenFilter<never>; readonly order?: OpenOrder<never> }
export interface CrmItemDeliveryListItem { id: number; accountNumber: string; deducted: string; dateDeducted: unknown; deliveryId: number; priceDelivery: number; currency: string; deliveryName: string }
export interface CrmItemDetailsConfigurationForceCommonScopeForAllParams { readonly entityTypeId: Int; readonly extras?: Readonly<Record<string, unknown>> }
export interface CrmItemDetailsConfigurationGetParams { readonly entityTypeId: Int; readonly userId?: Int; readonly scope?: Open<'P' | 'C'> | Ref; readonly extras?: Readonly<Record<string, unknown>> }
export interface CrmItemDetailsConfigurationGetItem { name: string; title: string; type: string; elements: { name: string; optionFlags: Open<'1' | '0'>; options?: { defaultCountry: string } }[] }
export interface CrmItemDetailsConfigurationResetParams { readonly entityTypeId: Int; readonly userId?: Int; readonly scope?: Open<'P' | 'C'> | Ref; readonly extras?: Readonly<Record<string, unknown>> }
export interface CrmItemDetailsConfigurationSetParams { readonly entityTypeId: Int; readonly data: readonly { readonly name: Text; readonly title: Text; readonly type: Text; readonly elements?: readonly { readonly name: Text; readonly optionFlags?: Int; readonly options?: { readonly defaultAddressType?: Int; readonly defaultCountry?: Text; readonly isPayButtonVisible?: Bool; readonly isPaymentDocumentsVisible?: Bool } }[] }[]; readonly userId?: Int; readonly scope?: Open<'P' | 'C'> | Ref; readonly extras?: Readonly<Record<string, unknown>> }
export interface CrmItemFieldsParams { readonly entityTypeId: Int; readonly useOriginalUfNames?: Flag }
export interface CrmItemFieldsResult { fields: Record<string, CrmFieldRow> }
export interface CrmItemGetParams { readonly entityTypeId: Int; readonly id: Int; readonly useOriginalUfNames?: Flag }
export interface CrmItemGetResult { item: CrmItemRow }
export interface CrmItemImportParams { readonly entityTypeId: Int; readonly fields: { readonly title?: Text; readonly honorific?: Text; readonly name?: Text; readonly secondName?: Text; readonly lastName?: Text; readonly birthdate?: DateText; readonly companyTitle?: Text; readonly sourceId?: Text; readonly sourceDescription?: Text; readonly stageId?: Text; readonly statusDescription?: Text; readonly post?: Text; readonly currencyId?: Text; readonly isManualOpportunity?: Bool; readonly opportunity?: Decimal; readonly opened?: Bool; readonly comments?: Text; readonly assignedById?: Int; readonly companyId?: Int; readonly contactId?: Int; readonly contactIds?: readonly Int[]; readonly originatorId?: Text; readonly originId?: Text; readonly webformId?: Int; readonly observers?: readonly Int[]; readonly utmSource?: Text; readonly utmMedium?: Text; readonly utmCampaign?: Text; readonly utmContent?: Text; readonly utmTerm?: Text; readonly [name: `ufCrm${string}`]: unknown; readonly [name: `parentId${string}`]: Int; readonly typeId?: Text; readonly categoryId?: Int; readonly isRecurring?: Bool; readonly probability?: Int; readonly taxValue?: Decimal; readonly quoteId?: Int; readonly begindate?: DateText; readonly closedate?: DateText; readonly leadId?: Int; readonly additionalInfo?: Text; readonly locationId?: Text; readonly photo?: FileValue; readonly export?: Bool; readonly companyIds?: Int; readonly originVersion?: Text; readonly logo?: FileValue; readonly bankingDetails?: Text; readonly industry?: Text; readonly employees?: Text; readonly revenue?: Decimal; readonly isMyCompany?: Bool; readonly content?: Text; readonly terms?: Text; readonly dealId?: Int; readonly storageTypeId?: Int; readonly storageElementIds?: Int; readonly actualDate?: DateText; readonly mycompanyId?: Int; readonly xmlId?: Text }; readonly useOriginalUfNames?: Flag }
export interface CrmItemImportResult { item: CrmItemRow }
export interface CrmItemListParams { readonly entityTypeId: Int; readonly select?: CrmItemSelect; readonly filter?: CrmItemFilter; readonly order?: CrmItemOrder; readonly start?: Int; readonly useOriginalUfNames?: Flag }
export interface CrmItemListResult { items: CrmItemRow[] }
export interface CrmItemPaymentAddParams { readonly entityId: Int; readonly entityTypeId: Int }
export interface CrmItemPaymentDeleteParams { readonly id: Int }
export interface CrmItemPaymentDeliveryAddParams { readonly paymentId: Int; readonly deliveryId: Int }
export interface CrmItemPaymentDeliveryDeleteParams { readonly id: Int }
export interface CrmItemPaymentDeliveryListParams { readonly paymentId: Int; readonly filter: OpenFilter<'id' | 'quantity', '=' | '%' | '>' | '<' | '!=' | '!%' | '>=' | '<=' | '@' | '!@' | '=%' | '%=' | '!=%' | '!%='>; readonly order?: OpenOrder<'id' | 'quantity'> }
export interface CrmItemPaymentDeliveryListItem { id: number; paymentId: number; quantity: number; deliveryId: number }
export interface CrmItemPaymentDeliverySetDeliveryParams { readonly id: Int; readonly deliveryId: Int }
export interface CrmItemPaymentGetParams { readonly id: Int }
export interface CrmItemPaymentGetResult { id: number; accountNumber: string; paid: Open<'Y' | 'N'>; datePaid: string; empPaidId: number; paySystemId: number; sum: number; currency: string; paySystemName: string }
export interface CrmItemPaymentListParams { readonly entityId: Int; readonly entityTypeId: Int; readonly filter?: OpenFilter<never>; readonly order?: OpenOrder<never> }
export interface CrmItemPaymentListItem { id: number; accountNumber: string; paid: string; datePaid: string | null; empPaidId: number | null; paySystemId: number; sum: number; currency: string; paySystemName: string }
export interface CrmItemPaymentPayParams { readonly id: Int }
export interface CrmItemPaymentProductAddParams { readonly paymentId: Int; readonly rowId: Int; readonly quantity: Decimal }
export interface CrmItemPaymentProductDeleteParams { readonly id: Int }
export interface CrmItemPaymentProductListParams { readonly paymentId: Int; readonly filter: OpenFilter<'id' | 'quantity', '=' | '%' | '>' | '<' | '!=' | '!%' | '>=' | '<=' | '@' | '!@' | '=%' | '%=' | '!=%' | '!%='>; readonly order?: OpenOrder<'id' | 'quantity'> }
export interface CrmItemPaymentProductListItem { id: number; paymentId: number; quantity: number; rowId: number }
export interface CrmItemPaymentProductSetQuantityParams { readonly id: Int; readonly quantity: Decimal }
export interface CrmItemPaymentUnpayParams { readonly id: Int }
export interface CrmItemPaymentUpdateParams { readonly id: Int; readonly fields: { readonly paid?: Flag; readonly paySystemId?: Int } }
export interface CrmItemProductrowAddParams { readonly fields: CrmItemProductrowCreate }
export interface CrmItemProductrowAddResult { productRow: CrmItemProductrowRow }
export interface CrmItemProductrowDeleteParams { readonly id: Int }
export interface CrmItemProductrowFieldsResult { fields: Record<string, CrmFieldRow> }
export interface CrmItemProductrowGetParams { readonly id: Int }
export interface CrmItemProductrowGetResult { productRow: CrmItemProductrowRow }
export interface CrmItemProductrowGetAvailableForPaymentParams { readonly ownerId: Int; readonly ownerType: Text }
export interface CrmItemProductrowGetAvailableForPaymentResult { productRows: CrmItemProductrowRow[] }
export interface CrmItemProductrowListParams { readonly filter: CrmItemProductrowFilter; readonly order?: CrmItemProductrowOrder; readonly start?: Int }
export interface CrmItemProductrowListResult { productRows: CrmItemProductrowRow[] }
export interface CrmItemProductrowSetParams { readonly ownerId: Int; readonly ownerType: Text; readonly productRows: readonly CrmItemProductrowUpdate[] }
export interface CrmItemProductrowSetResult { productRows: CrmItemProductrowRow[] }
export interface CrmItemProductrowUpdateParams { readonly id: Int; readonly fields: CrmItemProductrowUpdate }
export interface CrmItemProductrowUpdateResult { productRow: CrmItemProductrowRow }
export interface CrmItemUpdateParams { readonly entityTypeId: Int; readonly id: Int; readonly fields: CrmItemUpdate; readonly useOriginalUfNames?: Flag }
export interface CrmItemUpdateResult { item: CrmItemRow }
export interface CrmLeadAddParams { readonly fields: CrmLeadCreate; readonly params?: { readonly REGISTER_SONET_EVENT?: Flag } }
export interface CrmLeadContactAddParams { readonly id: Int; readonly fields: { readonly CONTACT_ID: Int; readonly SORT?: Int; readonly IS_PRIMARY?: Text } }
export interface CrmLeadContactDeleteParams { readonly id: Int; readonly fields: { readonly CONTACT_ID: Int } }
export interface CrmLeadContactItemsDeleteParams { readonly id: Int }
export interface CrmLeadContactItemsGetParams { readonly id: Int }
export interface CrmLeadContactItemsGetItem { CONTACT_ID: number; SORT: number; ROLE_ID: number; IS_PRIMARY: string }
export interface CrmLeadContactItemsSetParams { readonly id: Int; readonly items: readonly unknown[] }
export interface CrmLeadDeleteParams { readonly id: Int }
export interface CrmLeadDetailsConfigurationForceCommonScopeForAllParams { readonly extras?: { readonly leadCustomerType?: Int } }
export interface CrmLeadDetailsConfigurationGetParams { readonly userId?: Int; readonly scope?: Open<'P' | 'C'> | Ref; readonly extras?: { readonly 'lead.customer.type'?: Int } }
export interface CrmLeadDetailsConfigurationGetItem { name: string; title: string; type: string; elements: { name: string; optionFlags: Open<'1' | '0'>; options?: Record<string, unknown> }[] }
export interface CrmLeadDetailsConfigurationResetParams { readonly userId?: Int; readonly scope?: Open<'P' | 'C'> | Ref; readonly extras?: { readonly 'lead.customer.type'?: Int } }
export interface CrmLeadDetailsConfigurationSetParams { readonly data: readonly { readonly name: Text; readonly title: Text; readonly type: Text; readonly elements?: readonly { readonly name: Text; readonly optionFlags?: Int; readonly options?: Readonly<Record<string, unknown>> }[] }[]; readonly userId?: Int; readonly scope?: Open<'P' | 'C'> | Ref; readonly extras?: { readonly leadCustomerType?: Int } }
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
export interface CrmMeasureAddParams { readonly fields: { readonly CODE: Int; readonly MEASURE_TITLE: Text; readonly SYMBOL_RUS?: Text; readonly SYMBOL_INTL?: Text; readonly SYMBOL_LETTER_INTL?: Text; readonly IS_DEFAULT?: Flag } }
export interface CrmMeasureDeleteParams { readonly id: unknown }
export interface CrmMeasureGetParams { readonly id: unknown }
export interface CrmMeasureUpdateParams { readonly id: unknown; readonly fields?: CrmMeasureUpdate }
export interface CrmOrderentityAddParams { readonly fields: { readonly orderId: Int; readonly ownerTypeId: Int; readonly ownerId: Int } }
export interface CrmOrderentityAddItem { orderId: number; ownerId: number; ownerTypeId: number }
export interface CrmOrderentityAddResult { dealOrder: CrmOrderentityAddItem }
export interface CrmOrderentityDeleteByFilterParams { readonly fields: { readonly orderId: Int; readonly ownerTypeId: Int; readonly ownerId: Int } }
export interface CrmOrderentityGetFieldsResult { orderEntity: Record<string, CrmFieldRow> }
export interface CrmOrderentityListParams { readonly select?: Select<string>; readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<never>; readonly start?: Int }
export interface CrmOrderentityListItem { orderId: number; ownerId: number }
export interface CrmOrderentityListResult { orderEntity: CrmOrderentityListItem[] }
export interface CrmPaysystemListParams { readonly order?: OpenOrder<never>; readonly filter?: OpenFilter<never> }
export interface CrmPersontypeListParams { readonly order?: OpenOrder<never>; readonly filter?: OpenFilter<never> }
export interface CrmProductAddParams { readonly fields?: CrmProductCreate }
export interface CrmProductDeleteParams { readonly id?: Int }
export interface CrmProductGetParams { readonly id?: Int }
export interface CrmProductListParams { readonly order?: OpenOrder<never>; readonly filter?: OpenFilter<never>; readonly select?: Select<string>; readonly start?: Int }
export interface CrmProductPropertyAddParams { readonly fields?: readonly unknown[] }
export interface CrmProductPropertyDeleteParams { readonly id?: Int }
export interface CrmProductPropertyGetParams { readonly id?: Int }
export interface CrmProductPropertyListParams { readonly order?: OpenOrder<never>; readonly filter?: OpenFilter<never> }
export interface CrmProductPropertySettingsFieldsParams { readonly propertyType?: unknown; readonly userType?: unknown }
export interface CrmProductPropertyUpdateParams { readonly id?: Int; readonly fields?: Readonly<Record<string, unknown>> }
export interface CrmProductUpdateParams { readonly id?: Int; readonly fields?: CrmProductUpdate }
export interface CrmProductrowListParams { readonly order?: CrmProductrowOrder; readonly filter?: CrmProductrowFilter; readonly select?: CrmProductrowSelect; readonly start?: Int }
export interface CrmProductsectionAddParams { readonly fields: CrmProductsectionCreate }
export interface CrmProductsectionDeleteParams { readonly id: Int }
export interface CrmProductsectionGetParams { readonly id: Int }
export interface CrmProductsectionListParams { readonly select?: Select<string>; readonly filter?: OpenFilter<never>; readonly order?: OpenOrder<never> }
export interface CrmProductsectionUpdateParams { readonly id: Int; readonly fields?: CrmProductsectionUpdate }
export interface CrmQuoteAddParams { readonly fields: CrmQuoteCreate; readonly params?: { readonly IMPORT?: Flag } }
export interface CrmQuoteContactAddParams { readonly id: Int; readonly fields: { readonly CONTACT_ID: Int; readonly IS_PRIMARY?: Flag; readonly SORT?: Int } }
export interface CrmQuoteContactDeleteParams { readonly id: Int; readonly fields: { readonly CONTACT_ID: Int } }
export interface CrmQuoteContactItemsDeleteParams { readonly id: Int }
export interface CrmQuoteContactItemsGetParams { readonly id: Int }
export interface CrmQuoteContactItemsGetItem { CONTACT_ID: number; SORT: number; ROLE_ID: number; IS_PRIMARY: Open<'Y' | 'N'> }
export interface CrmQuoteContactItemsSetParams { readonly id: Int; readonly items: readonly { readonly CONTACT_ID: Int; readonly IS_PRIMARY?: Flag; readonly SORT?: Int }[] }
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
export interface CrmRequisiteAddParams { readonly fields: { readonly ENTITY_TYPE_ID: Int; readonly ENTITY_ID: Int; readonly PRESET_ID: Int; readonly NAME: Text; readonly CODE?: Text; readonly XML_ID?: Text; readonly ORIGINATOR_ID?: Text; readonly ACTIVE?: Flag; readonly ADDRESS_ONLY?: Flag; readonly SORT?: Int; readonly RQ_NAME?: Text; readonly RQ_FIRST_NAME?: Text; readonly RQ_LAST_NAME?: Text; readonly RQ_SECOND_NAME?: Text; readonly RQ_COMPANY_ID?: Text; readonly RQ_COMPANY_NAME?: Text; readonly RQ_COMPANY_FULL_NAME?: Text; readonly RQ_COMPANY_REG_DATE?: Text; readonly RQ_DIRECTOR?: Text; readonly RQ_ACCOUNTANT?: Text; readonly RQ_CEO_NAME?: Text; readonly RQ_CEO_WORK_POS?: Text; readonly RQ_CONTACT?: Text; readonly RQ_EMAIL?: Text; readonly RQ_PHONE?: Text; readonly RQ_FAX?: Text; readonly RQ_IDENT_TYPE?: Text; readonly RQ_IDENT_DOC?: Text; readonly RQ_IDENT_DOC_SER?: Text; readonly RQ_IDENT_DOC_NUM?: Text; readonly RQ_IDENT_DOC_PERS_NUM?: Text; readonly RQ_IDENT_DOC_DATE?: Text; readonly RQ_IDENT_DOC_ISSUED_BY?: Text; readonly RQ_IDENT_DOC_DEP_CODE?: Text; readonly RQ_INN?: Text; readonly RQ_KPP?: Text; readonly RQ_USRLE?: Text; readonly RQ_IFNS?: Text; readonly RQ_OGRN?: Text; readonly RQ_OGRNIP?: Text; readonly RQ_OKPO?: Text; readonly RQ_OKTMO?: Text; readonly RQ_OKVED?: Text; readonly RQ_EDRPOU?: Text; readonly RQ_DRFO?: Text; readonly RQ_KBE?: Text; readonly RQ_IIN?: Text; readonly RQ_BIN?: Text; readonly RQ_ST_CERT_SER?: Text; readonly RQ_ST_CERT_NUM?: Text; readonly RQ_ST_CERT_DATE?: Text; readonly RQ_VAT_PAYER?: Flag; readonly RQ_VAT_ID?: Text; readonly RQ_VAT_CERT_SER?: Text; readonly RQ_VAT_CERT_NUM?: Text; readonly RQ_VAT_CERT_DATE?: Text; readonly RQ_RESIDENCE_COUNTRY?: Text; readonly RQ_BASE_DOC?: Text; readonly RQ_REGON?: Text; readonly RQ_KRS?: Text; readonly RQ_PESEL?: Text; readonly RQ_LEGAL_FORM?: Text; readonly RQ_SIRET?: Text; readonly RQ_SIREN?: Text; readonly RQ_CAPITAL?: Text; readonly RQ_RCS?: Text; readonly RQ_CNPJ?: Text; readonly RQ_STATE_REG?: Text; readonly RQ_MNPL_REG?: Text; readonly RQ_CPF?: Text; readonly [name: `UF_CRM_${string}`]: unknown } }
export interface CrmRequisiteBankdetailAddParams { readonly fields: { readonly ENTITY_ID: Int; readonly COUNTRY_ID?: Int; readonly NAME: Text; readonly CODE?: Text; readonly XML_ID?: Text; readonly ACTIVE?: Flag; readonly SORT?: Int; readonly RQ_BANK_NAME?: Text; readonly RQ_BANK_ADDR?: Text; readonly RQ_BANK_CODE?: Text; readonly RQ_BANK_ROUTE_NUM?: Text; readonly RQ_BIK?: Text; readonly RQ_CODEB?: Text; readonly RQ_CODEG?: Text; readonly RQ_RIB?: Text; readonly RQ_MFO?: Text; readonly RQ_ACC_NAME?: Text; readonly RQ_ACC_NUM?: Text; readonly RQ_ACC_TYPE?: Text; readonly RQ_AGENCY_NAME?: Text; readonly RQ_IIK?: Text; readonly RQ_ACC_CURRENCY?: Text; readonly RQ_COR_ACC_NUM?: Text; readonly RQ_IBAN?: Text; readonly RQ_SWIFT?: Text; readonly RQ_BIC?: Text; readonly COMMENTS?: Text; readonly ORIGINATOR_ID?: Text } }
export interface CrmRequisiteBankdetailDeleteParams { readonly id: Int }
export interface CrmRequisiteBankdetailGetParams { readonly id: Int }
export interface CrmRequisiteBankdetailGetResult { ID: IntText; ENTITY_ID: IntText; COUNTRY_ID: IntText; DATE_CREATE: string; DATE_MODIFY: string; CREATED_BY_ID: IntText; MODIFY_BY_ID: IntText | null; NAME: string; CODE: string | null; XML_ID: string; ORIGINATOR_ID: string | null; ACTIVE: Open<'Y' | 'N'>; SORT: IntText; RQ_BANK_NAME: string; RQ_BANK_CODE: string | null; RQ_BANK_ADDR: string; RQ_BANK_ROUTE_NUM: string | null; RQ_BIK: string; RQ_MFO: string | null; RQ_ACC_NAME: string | null; RQ_ACC_NUM: string; RQ_ACC_TYPE: string | null; RQ_IIK: string | null; RQ_ACC_CURRENCY: string; RQ_COR_ACC_NUM: string; RQ_IBAN: string | null; RQ_SWIFT: string | null; RQ_BIC: string | null; RQ_CODEB: string | null; RQ_CODEG: string | null; RQ_RIB: string | null; RQ_AGENCY_NAME: string | null; COMMENTS: string | null; ENTITY_TYPE_ID?: IntText }
export interface CrmRequisiteBankdetailListParams { readonly select?: Select<'ID' | 'ENTITY_ID' | 'COUNTRY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'NAME' | 'CODE' | 'XML_ID' | 'ACTIVE' | 'SORT' | 'RQ_BANK_NAME' | 'RQ_BANK_ADDR' | 'RQ_BANK_CODE' | 'RQ_BANK_ROUTE_NUM' | 'RQ_BIK' | 'RQ_CODEB' | 'RQ_CODEG' | 'RQ_RIB' | 'RQ_MFO' | 'RQ_ACC_NAME' | 'RQ_ACC_NUM' | 'RQ_ACC_TYPE' | 'RQ_AGENCY_NAME' | 'RQ_IIK' | 'RQ_ACC_CURRENCY' | 'RQ_COR_ACC_NUM' | 'RQ_IBAN' | 'RQ_SWIFT' | 'RQ_BIC' | 'COMMENTS' | 'ORIGINATOR_ID'>; readonly filter?: OpenFilter<'ID' | 'ENTITY_ID' | 'COUNTRY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'NAME' | 'CODE' | 'XML_ID' | 'ACTIVE' | 'SORT' | 'RQ_BANK_NAME' | 'RQ_BANK_ADDR' | 'RQ_BANK_CODE' | 'RQ_BANK_ROUTE_NUM' | 'RQ_BIK' | 'RQ_CODEB' | 'RQ_CODEG' | 'RQ_RIB' | 'RQ_MFO' | 'RQ_ACC_NAME' | 'RQ_ACC_NUM' | 'RQ_ACC_TYPE' | 'RQ_AGENCY_NAME' | 'RQ_IIK' | 'RQ_ACC_CURRENCY' | 'RQ_COR_ACC_NUM' | 'RQ_IBAN' | 'RQ_SWIFT' | 'RQ_BIC' | 'COMMENTS' | 'ORIGINATOR_ID', '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<'ID' | 'ENTITY_ID' | 'COUNTRY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'NAME' | 'CODE' | 'XML_ID' | 'ACTIVE' | 'SORT' | 'RQ_BANK_NAME' | 'RQ_BANK_ADDR' | 'RQ_BANK_CODE' | 'RQ_BANK_ROUTE_NUM' | 'RQ_BIK' | 'RQ_CODEB' | 'RQ_CODEG' | 'RQ_RIB' | 'RQ_MFO' | 'RQ_ACC_NAME' | 'RQ_ACC_NUM' | 'RQ_ACC_TYPE' | 'RQ_AGENCY_NAME' | 'RQ_IIK' | 'RQ_ACC_CURRENCY' | 'RQ_COR_ACC_NUM' | 'RQ_IBAN' | 'RQ_SWIFT' | 'RQ_BIC' | 'COMMENTS' | 'ORIGINATOR_ID'>; readonly start?: Int }
export interface CrmRequisiteBankdetailListItem { ENTITY_ID: IntText; ID: IntText; NAME: string; COUNTRY_ID?: IntText; DATE_CREATE?: string; DATE_MODIFY?: string; CREATED_BY_ID?: IntText; MODIFY_BY_ID?: IntText; CODE?: string; XML_ID?: string; ACTIVE?: Open<'Y' | 'N'>; SORT?: IntText; RQ_BANK_NAME?: string; RQ_BANK_ADDR?: string; RQ_BANK_CODE?: string; RQ_BANK_ROUTE_NUM?: string; RQ_BIK?: string; RQ_CODEB?: string; RQ_CODEG?: string; RQ_RIB?: string; RQ_MFO?: string; RQ_ACC_NAME?: string; RQ_ACC_NUM?: string; RQ_ACC_TYPE?: string; RQ_AGENCY_NAME?: string; RQ_IIK?: string; RQ_ACC_CURRENCY?: string; RQ_COR_ACC_NUM?: string; RQ_IBAN?: string; RQ_SWIFT?: string; RQ_BIC?: string; COMMENTS?: string; ORIGINATOR_ID?: string }
export interface CrmRequisiteBankdetailUpdateParams { readonly id: Int; readonly fields: { readonly NAME?: Text; readonly CODE?: Text; readonly XML_ID?: Text; readonly ACTIVE?: Flag; readonly SORT?: Int; readonly RQ_BANK_NAME?: Text; readonly RQ_BANK_ADDR?: Text; readonly RQ_BANK_CODE?: Text; readonly RQ_BANK_ROUTE_NUM?: Text; readonly RQ_BIK?: Text; readonly RQ_CODEB?: Text; readonly RQ_CODEG?: Text; readonly RQ_RIB?: Text; readonly RQ_MFO?: Text; readonly RQ_ACC_NAME?: Text; readonly RQ_ACC_NUM?: Text; readonly RQ_ACC_TYPE?: Text; readonly RQ_AGENCY_NAME?: Text; readonly RQ_IIK?: Text; readonly RQ_ACC_CURRENCY?: Text; readonly RQ_COR_ACC_NUM?: Text; readonly RQ_IBAN?: Text; readonly RQ_SWIFT?: Text; readonly RQ_BIC?: Text; readonly COMMENTS?: Text; readonly ORIGINATOR_ID?: Text } }
export interface CrmRequisiteDeleteParams { readonly id: Int }
export interface CrmRequisiteGetParams { readonly id: Int }
export interface CrmRequisiteGetResult { ID: IntText; ENTITY_TYPE_ID: IntText; ENTITY_ID: IntText; PRESET_ID: IntText; DATE_CREATE: string; DATE_MODIFY: string; CREATED_BY_ID: IntText; MODIFY_BY_ID: unknown; NAME: string; CODE: unknown; XML_ID: string; ORIGINATOR_ID: unknown; ACTIVE: string; ADDRESS_ONLY: string; SORT: string; RQ_NAME: unknown; RQ_FIRST_NAME: unknown; RQ_LAST_NAME: unknown; RQ_SECOND_NAME: unknown; RQ_COMPANY_ID: unknown; RQ_COMPANY_NAME: string; RQ_COMPANY_FULL_NAME: string; RQ_COMPANY_REG_DATE: string; RQ_DIRECTOR: string; RQ_ACCOUNTANT: unknown; RQ_CEO_NAME: unknown; RQ_CEO_WORK_POS: unknown; RQ_CONTACT: unknown; RQ_EMAIL: unknown; RQ_PHONE: unknown; RQ_FAX: unknown; RQ_IDENT_TYPE: unknown; RQ_IDENT_DOC: unknown; RQ_IDENT_DOC_SER: unknown; RQ_IDENT_DOC_NUM: unknown; RQ_IDENT_DOC_PERS_NUM: unknown; RQ_IDENT_DOC_DATE: unknown; RQ_IDENT_DOC_ISSUED_BY: unknown; RQ_IDENT_DOC_DEP_CODE: unknown; RQ_INN: string; RQ_KPP: string; RQ_USRLE: unknown; RQ_IFNS: unknown; RQ_OGRN: string; RQ_OGRNIP: unknown; RQ_OKPO: unknown; RQ_OKTMO: unknown; RQ_OKVED: unknown; RQ_EDRPOU: unknown; RQ_DRFO: unknown; RQ_KBE: unknown; RQ_IIN: unknown; RQ_BIN: unknown; RQ_ST_CERT_SER: unknown; RQ_ST_CERT_NUM: unknown; RQ_ST_CERT_DATE: unknown; RQ_VAT_PAYER: string; RQ_VAT_ID: unknown; RQ_VAT_CERT_SER: unknown; RQ_VAT_CERT_NUM: unknown; RQ_VAT_CERT_DATE: unknown; RQ_RESIDENCE_COUNTRY: unknown; RQ_BASE_DOC: unknown; RQ_REGON: unknown; RQ_KRS: unknown; RQ_PESEL: unknown; RQ_LEGAL_FORM: unknown; RQ_SIRET: unknown; RQ_SIREN: unknown; RQ_CAPITAL: unknown; RQ_RCS: unknown; RQ_CNPJ: unknown; RQ_STATE_REG: unknown; RQ_MNPL_REG: unknown; RQ_CPF: unknown }
export interface CrmRequisiteLinkGetParams { readonly entityTypeId: Int; readonly entityId: Int }
export interface CrmRequisiteLinkGetResult { ENTITY_TYPE_ID: number; ENTITY_ID: number; REQUISITE_ID: IntText; BANK_DETAIL_ID: IntText; MC_REQUISITE_ID: IntText; MC_BANK_DETAIL_ID: IntText }
export interface CrmRequisiteLinkListParams { readonly select?: Select<'ENTITY_TYPE_ID' | 'ENTITY_ID' | 'REQUISITE_ID' | 'BANK_DETAIL_ID' | 'MC_REQUISITE_ID' | 'MC_BANK_DETAIL_ID'>; readonly filter?: OpenFilter<'ENTITY_TYPE_ID' | 'ENTITY_ID' | 'REQUISITE_ID' | 'BANK_DETAIL_ID' | 'MC_REQUISITE_ID' | 'MC_BANK_DETAIL_ID', '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<'ENTITY_TYPE_ID' | 'ENTITY_ID' | 'REQUISITE_ID' | 'BANK_DETAIL_ID' | 'MC_REQUISITE_ID' | 'MC_BANK_DETAIL_ID'>; readonly start?: Int }
export interface CrmRequisiteLinkListItem { ENTITY_TYPE_ID: IntText; ENTITY_ID: IntText; REQUISITE_ID: IntText; BANK_DETAIL_ID: IntText; MC_REQUISITE_ID: IntText; MC_BANK_DETAIL_ID: IntText }
export interface CrmRequisiteLinkRegisterParams { readonly fields: { readonly ENTITY_TYPE_ID: Int; readonly ENTITY_ID: Int; readonly REQUISITE_ID: Int; readonly BANK_DETAIL_ID: Int; readonly MC_REQUISITE_ID: Int; readonly MC_BANK_DETAIL_ID: Int } }
export interface CrmRequisiteLinkUnregisterParams { readonly entityTypeId: Int; readonly entityId: Int }
export interface CrmRequisiteListParams { readonly select?: Select<string>; readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<never>; readonly start?: Int }
export interface CrmRequisiteListItem { ENTITY_TYPE_ID?: IntText; ENTITY_ID?: IntText; ID?: IntText; NAME?: string; UF_CRM_1707997209?: string }
export interface CrmRequisitePresetAddParams { readonly fields: { readonly ENTITY_TYPE_ID: Int; readonly COUNTRY_ID: Int; readonly NAME: Text; readonly XML_ID?: Text; readonly ACTIVE?: Flag; readonly SORT?: Int } }
export interface CrmRequisitePresetCountriesItem { ID: number; CODE: string; TITLE: string }
export interface CrmRequisitePresetDeleteParams { readonly id: Int }
export interface CrmRequisitePresetFieldAddParams { readonly preset: Readonly<Record<string, unknown>>; readonly fields: { readonly FIELD_NAME: Text; readonly FIELD_TITLE?: Text; readonly SORT?: Int; readonly IN_SHORT_LIST?: Flag } }
export interface CrmRequisitePresetFieldAvailabletoaddParams { readonly preset: Readonly<Record<string, unknown>> }
export interface CrmRequisitePresetFieldDeleteParams { readonly id: Int; readonly preset: Readonly<Record<string, unknown>> }
export interface CrmRequisitePresetFieldGetParams { readonly id: Int; readonly preset: Readonly<Record<string, unknown>> }
export interface CrmRequisitePresetFieldGetResult { ID: number; FIELD_NAME: string; FIELD_TITLE: string; IN_SHORT_LIST: Open<'Y' | 'N'>; SORT: number }
export interface CrmRequisitePresetFieldListParams { readonly preset: Readonly<Record<string, unknown>> }
export interface CrmRequisitePresetFieldListItem { ID: number; FIELD_NAME: string; FIELD_TITLE: string; IN_SHORT_LIST: Open<'Y' | 'N'>; SORT: number }
export interface CrmRequisitePresetFieldUpdateParams { readonly id: Int; readonly preset: Readonly<Record<string, unknown>>; readonly fields: { readonly FIELD_NAME: Text; readonly FIELD_TITLE?: Text; readonly SORT?: Int; readonly IN_SHORT_LIST?: Flag } }
export interface CrmRequisitePresetGetParams { readonly id: Int }
export interface CrmRequisitePresetGetResult { ID: IntText; ENTITY_TYPE_ID: IntText; COUNTRY_ID: IntText; DATE_CREATE: string; DATE_MODIFY: string; CREATED_BY_ID: IntText; MODIFY_BY_ID: IntText | null; NAME: string; XML_ID: string; ACTIVE: Open<'Y' | 'N'>; SORT: IntText }
export interface CrmRequisitePresetListParams { readonly select?: Select<'ID' | 'ENTITY_TYPE_ID' | 'COUNTRY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'NAME' | 'XML_ID' | 'ACTIVE' | 'SORT'>; readonly filter?: OpenFilter<'ID' | 'ENTITY_TYPE_ID' | 'COUNTRY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'NAME' | 'XML_ID' | 'ACTIVE' | 'SORT', '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<'ID' | 'ENTITY_TYPE_ID' | 'COUNTRY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'CREATED_BY_ID' | 'MODIFY_BY_ID' | 'NAME' | 'XML_ID' | 'ACTIVE' | 'SORT'>; readonly start?: Int }
export interface CrmRequisitePresetListItem { ID: IntText; NAME: string; ENTITY_TYPE_ID?: IntText; COUNTRY_ID?: IntText; DATE_CREATE?: string; DATE_MODIFY?: string; CREATED_BY_ID?: IntText; MODIFY_BY_ID?: IntText; XML_ID?: string; ACTIVE?: Open<'Y' | 'N'>; SORT?: IntText }
export interface CrmRequisitePresetUpdateParams { readonly id: Int; readonly fields: { readonly NAME: Text; readonly XML_ID?: Text; readonly ACTIVE?: Flag; readonly SORT?: Int } }
export interface CrmRequisiteUpdateParams { readonly id: Int; readonly fields: { readonly NAME: Text; readonly CODE?: Text; readonly XML_ID?: Text; readonly ORIGINATOR_ID?: Text; readonly ACTIVE?: Flag; readonly ADDRESS_ONLY?: Flag; readonly SORT?: Int; readonly RQ_NAME?: Text; readonly RQ_FIRST_NAME?: Text; readonly RQ_LAST_NAME?: Text; readonly RQ_SECOND_NAME?: Text; readonly RQ_COMPANY_ID?: Text; readonly RQ_COMPANY_NAME?: Text; readonly RQ_COMPANY_FULL_NAME?: Text; readonly RQ_COMPANY_REG_DATE?: Text; readonly RQ_DIRECTOR?: Text; readonly RQ_ACCOUNTANT?: Text; readonly RQ_CEO_NAME?: Text; readonly RQ_CEO_WORK_POS?: Text; readonly RQ_CONTACT?: Text; readonly RQ_EMAIL?: Text; readonly RQ_PHONE?: Text; readonly RQ_FAX?: Text; readonly RQ_IDENT_TYPE?: Text; readonly RQ_IDENT_DOC?: Text; readonly RQ_IDENT_DOC_SER?: Text; readonly RQ_IDENT_DOC_NUM?: Text; readonly RQ_IDENT_DOC_PERS_NUM?: Text; readonly RQ_IDENT_DOC_DATE?: Text; readonly RQ_IDENT_DOC_ISSUED_BY?: Text; readonly RQ_IDENT_DOC_DEP_CODE?: Text; readonly RQ_INN?: Text; readonly RQ_KPP?: Text; readonly RQ_USRLE?: Text; readonly RQ_IFNS?: Text; readonly RQ_OGRN?: Text; readonly RQ_OGRNIP?: Text; readonly RQ_OKPO?: Text; readonly RQ_OKTMO?: Text; readonly RQ_OKVED?: Text; readonly RQ_EDRPOU?: Text; readonly RQ_DRFO?: Text; readonly RQ_KBE?: Text; readonly RQ_IIN?: Text; readonly RQ_BIN?: Text; readonly RQ_ST_CERT_SER?: Text; readonly RQ_ST_CERT_NUM?: Text; readonly RQ_ST_CERT_DATE?: Text; readonly RQ_VAT_PAYER?: Flag; readonly RQ_VAT_ID?: Text; readonly RQ_VAT_CERT_SER?: Text; readonly RQ_VAT_CERT_NUM?: Text; readonly RQ_VAT_CERT_DATE?: Text; readonly RQ_RESIDENCE_COUNTRY?: Text; readonly RQ_BASE_DOC?: Text; readonly RQ_REGON?: Text; readonly RQ_KRS?: Text; readonly RQ_PESEL?: Text; readonly RQ_LEGAL_FORM?: Text; readonly RQ_SIRET?: Text; readonly RQ_SIREN?: Text; readonly RQ_CAPITAL?: Text; readonly RQ_RCS?: Text; readonly RQ_CNPJ?: Text; readonly RQ_STATE_REG?: Text; readonly RQ_MNPL_REG?: Text; readonly RQ_CPF?: Text; readonly [name: `UF_CRM_${string}`]: unknown } }
export interface CrmRequisiteUserfieldAddParams { readonly fields: { readonly ENTITY_ID: Text; readonly FIELD_NAME: Text; readonly USER_TYPE_ID: Text; readonly XML_ID?: Text; readonly SORT?: Int; readonly MULTIPLE?: Flag; readonly MANDATORY?: Flag; readonly SHOW_FILTER?: Open<'N' | 'I' | 'E' | 'S'> | Ref; readonly SHOW_IN_LIST?: Flag; readonly EDIT_IN_LIST?: Flag; readonly IS_SEARCHABLE?: Flag; readonly EDIT_FORM_LABEL?: Text; readonly LIST_COLUMN_LABEL?: Text; readonly LIST_FILTER_LABEL?: Text; readonly ERROR_MESSAGE?: Text; readonly HELP_MESSAGE?: Text; readonly LIST?: Readonly<Record<string, unknown>>; readonly SETTINGS?: Readonly<Record<string, unknown>> } }
export interface CrmRequisiteUserfieldDeleteParams { readonly id: Int }
export interface CrmRequisiteUserfieldGetParams { readonly id: Int }
export interface CrmRequisiteUserfieldGetResult { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string | null; SORT: IntText; MULTIPLE: Open<'Y' | 'N'>; MANDATORY: Open<'Y' | 'N'>; SHOW_FILTER: Open<'N' | 'I' | 'E' | 'S'>; SHOW_IN_LIST: Open<'Y' | 'N'>; EDIT_IN_LIST: Open<'Y' | 'N'>; IS_SEARCHABLE: Open<'Y' | 'N'>; SETTINGS: { SIZE: number; ROWS: number; REGEXP: string; MIN_LENGTH: number; MAX_LENGTH: number; DEFAULT_VALUE: string }; EDIT_FORM_LABEL: { en: string; de: string }; LIST_COLUMN_LABEL: { en: string; de: string }; LIST_FILTER_LABEL: { en: string; de: string }; ERROR_MESSAGE: { en: string; de: string }; HELP_MESSAGE: { en: string; de: string }; LIST?: Record<string, unknown> }
export interface CrmRequisiteUserfieldListParams { readonly order?: OpenOrder<never>; readonly filter?: OpenFilter<'ID' | 'ENTITY_ID' | 'FIELD_NAME' | 'USER_TYPE_ID' | 'XML_ID' | 'SORT' | 'MULTIPLE' | 'MANDATORY' | 'SHOW_FILTER' | 'SHOW_IN_LIST' | 'EDIT_IN_LIST' | 'IS_SEARCHABLE' | 'EDIT_FORM_LABEL' | 'LIST_COLUMN_LABEL' | 'LIST_FILTER_LABEL' | 'ERROR_MESSAGE' | 'HELP_MESSAGE' | 'LIST' | 'SETTINGS'> }
export interface CrmRequisiteUserfieldListItem { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string | null; SORT: IntText; MULTIPLE: Open<'Y' | 'N'>; MANDATORY: Open<'Y' | 'N'>; SHOW_FILTER: Open<'N' | 'I' | 'E' | 'S'>; SHOW_IN_LIST: Open<'Y' | 'N'>; EDIT_IN_LIST: Open<'Y' | 'N'>; IS_SEARCHABLE: Open<'Y' | 'N'>; SETTINGS: { DEFAULT_VALUE: unknown; DISPLAY?: string; LABEL?: string[]; LABEL_CHECKBOX?: string; USE_SECOND?: string; USE_TIMEZONE?: string; PRECISION?: number; SIZE?: number; MIN_VALUE?: number; MAX_VALUE?: number; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: string | null; HELP_MESSAGE: string | null; LIST?: Record<string, unknown> }
export interface CrmRequisiteUserfieldUpdateParams { readonly id: Int; readonly fields: { readonly XML_ID?: Text; readonly SORT?: Int; readonly MULTIPLE?: Flag; readonly MANDATORY?: Flag; readonly SHOW_FILTER?: Open<'N' | 'I' | 'E' | 'S'> | Ref; readonly SHOW_IN_LIST?: Flag; readonly EDIT_IN_LIST?: Flag; readonly IS_SEARCHABLE?: Flag; readonly EDIT_FORM_LABEL?: Text; readonly LIST_COLUMN_LABEL?: Text; readonly LIST_FILTER_LABEL?: Text; readonly ERROR_MESSAGE?: Text; readonly HELP_MESSAGE?: Text; readonly LIST?: Readonly<Record<string, unknown>>; readonly SETTINGS?: Readonly<Record<string, unknown>> } }
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
export interface CrmTimelineBindingsBindParams { readonly fields: { readonly OWNER_ID: Int; readonly ENTITY_ID: Int; readonly ENTITY_TYPE: Open<'lead' | 'deal' | 'contact' | 'company' | 'order'> | Ref } }
export interface CrmTimelineBindingsListParams { readonly filter: OpenFilter<never> }
export interface CrmTimelineBindingsListItem { OWNER_ID: string; ENTITY_ID: string; ENTITY_TYPE: string }
export interface CrmTimelineBindingsUnbindParams { readonly fields: { readonly OWNER_ID: Int; readonly ENTITY_ID: Int; readonly ENTITY_TYPE: Open<'lead' | 'deal' | 'contact' | 'company' | 'order'> | Ref } }
export interface CrmTimelineCommentAddParams { readonly fields: CrmTimelineCommentCreate }
export interface CrmTimelineCommentDeleteParams { readonly id: Int; readonly ownerTypeId?: Int; readonly ownerId?: Int }
export interface CrmTimelineCommentGetParams { readonly id: Int }
export interface CrmTimelineCommentListParams { readonly select?: CrmTimelineCommentSelect; readonly filter: { readonly ENTITY_ID: Int; readonly ENTITY_TYPE: Text }; readonly order?: { readonly ID?: Open<'ASC' | 'DESC'> | Ref; readonly CREATED?: Open<'ASC' | 'DESC'> | Ref; readonly AUTHOR_ID?: Open<'ASC' | 'DESC'> | Ref }; readonly start?: Int }
export interface CrmTimelineCommentUpdateParams { readonly id: Int; readonly fields: CrmTimelineCommentUpdate; readonly ownerTypeId?: Int; readonly ownerId?: Int }
export interface CrmTimelineIconAddParams { readonly code: Text; readonly fileContent: Text }
export interface CrmTimelineIconAddItem { code: string; isSystem: boolean; fileUri: string }
export interface CrmTimelineIconAddResult { icon: CrmTimelineIconAddItem }
export interface CrmTimelineIconDeleteParams { readonly code: Text }
export interface CrmTimelineIconGetParams { readonly code: Text }
export interface CrmTimelineIconGetItem { code: string; isSystem: boolean; fileUri: string }
export interface CrmTimelineIconGetResult { icon: CrmTimelineIconGetItem }
export interface CrmTimelineIconListItem { code: string; isSystem: boolean; fileUri: string }
export interface CrmTimelineIconListResult { icons: CrmTimelineIconListItem[] }
export interface CrmTimelineItemPinParams { readonly id: Int; readonly ownerTypeId: Int; readonly ownerId: Int }
export interface CrmTimelineItemUnpinParams { readonly id: Int; readonly ownerTypeId: Int; readonly ownerId: Int }
export interface CrmTimelineLayoutBlocksDeleteParams { readonly entityTypeId: Int; readonly entityId: Int; readonly timelineId: Int }
export interface CrmTimelineLayoutBlocksDeleteResult { success: boolean }
export interface CrmTimelineLayoutBlocksGetParams { readonly entityTypeId: Int; readonly entityId: Int; readonly timelineId: Int }
export interface CrmTimelineLayoutBlocksGetItem { blocks: { block_1: { type: string; properties: { value: string; multiline: boolean; bold: boolean; color: string } }; block_2: { type: string; properties: { value: string } }; block_3: { type: string; properties: { text: string; bold: boolean; action: { type: string; uri: string } } }; block_4: { type: string; properties: { title: string; block: { type: string; properties: { value: string } } } } } }
export interface CrmTimelineLayoutBlocksGetResult { layout: CrmTimelineLayoutBlocksGetItem }
export interface CrmTimelineLayoutBlocksSetParams { readonly entityTypeId: Int; readonly entityId: Int; readonly timelineId: Int; readonly layout: Readonly<Record<string, unknown>> }
export interface CrmTimelineLayoutBlocksSetResult { success: boolean }
export interface CrmTimelineLogmessageAddParams { readonly fields: { readonly entityTypeId: Int; readonly entityId: Int; readonly title: Text; readonly text: Text; readonly iconCode: Text } }
export interface CrmTimelineLogmessageAddItem { id: number; created: string; authorId: number; title: string; text: string; iconCode: string }
export interface CrmTimelineLogmessageAddResult { logMessage: CrmTimelineLogmessageAddItem }
export interface CrmTimelineLogmessageDeleteParams { readonly id: Int }
export interface CrmTimelineLogmessageGetParams { readonly id: Int }
export interface CrmTimelineLogmessageGetItem { id: number; created: string; authorId: number; title: string; text: string; iconCode: string }
export interface CrmTimelineLogmessageGetResult { logMessage: CrmTimelineLogmessageGetItem }
export interface CrmTimelineLogmessageListParams { readonly entityTypeId: Int; readonly entityId: Int; readonly order?: OpenOrder<never>; readonly start?: Int }
export interface CrmTimelineLogmessageListItem { id: number; created: string; authorId: number; title: string; text: string; iconCode: string }
export interface CrmTimelineLogoAddParams { readonly code: Text; readonly fileContent: Text }
export interface CrmTimelineLogoAddItem { code: string; isSystem: boolean; fileUri: string }
export interface CrmTimelineLogoAddResult { logo: CrmTimelineLogoAddItem }
export interface CrmTimelineLogoDeleteParams { readonly code: Text }
export interface CrmTimelineLogoGetParams { readonly code: Text }
export interface CrmTimelineLogoGetItem { code: string; isSystem: boolean; fileUri: string }
export interface CrmTimelineLogoGetResult { logo: CrmTimelineLogoGetItem }
export interface CrmTimelineLogoListItem { code: string; isSystem: boolean; fileUri: string }
export interface CrmTimelineLogoListResult { logos: CrmTimelineLogoListItem[] }
export interface CrmTimelineNoteDeleteParams { readonly ownerTypeId: Int; readonly ownerId: Int; readonly itemType: Int; readonly itemId: Int }
export interface CrmTimelineNoteGetParams { readonly ownerTypeId: Int; readonly ownerId: Int; readonly itemType: Int; readonly itemId: Int }
export interface CrmTimelineNoteGetResult { text: string; createdById: number; createdTime: string; updatedById: number; updatedTime: string }
export interface CrmTimelineNoteSaveParams { readonly ownerTypeId: Int; readonly ownerId: Int; readonly itemType: Int; readonly itemId: Int; readonly text: Text }
export interface CrmTrackingTraceAddParams { readonly TRACE: Text; readonly ENTITIES?: readonly { readonly TYPE: Open<'COMPANY' | 'CONTACT' | 'DEAL' | 'LEAD' | 'QUOTE'> | Ref; readonly ID: Int }[] }
export interface CrmTrackingTraceDeleteParams { readonly id: Int }
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
export interface CrmVatAddParams { readonly fields: { readonly ACTIVE?: Text; readonly C_SORT?: Int; readonly NAME: Text; readonly RATE: Decimal } }
export interface CrmVatDeleteParams { readonly id: Int }
export interface CrmVatFieldsResult { type: string; size?: string; isRequired: boolean; isReadOnly: boolean; title: string }
export interface CrmVatGetParams { readonly id: Int }
export interface CrmVatGetResult { ID: IntText; ACTIVE: string; NAME: string; RATE: DecimalText; C_SORT: IntText }
export interface CrmVatListParams { readonly order?: OpenOrder<never>; readonly filter?: OpenFilter<never>; readonly select?: Select<string> }
export interface CrmVatListItem { ID: IntText; NAME: string; RATE: string | null }
export interface CrmVatUpdateParams { readonly id: Int; readonly fields: { readonly ACTIVE?: Text; readonly C_SORT?: Int; readonly NAME: Text; readonly RATE: Decimal } }

export interface CrmMethods {
  'crm.activity.add': { params: CrmActivityAddParams; result: number }
  'crm.activity.badge.add': { params: CrmActivityBadgeAddParams; result: CrmActivityBadgeAddResult }
  'crm.activity.badge.delete': { params: CrmActivityBadgeDeleteParams; result: true }
  'crm.activity.badge.get': { params: CrmActivityBadgeGetParams; result: CrmActivityBadgeGetResult }
  'crm.activity.badge.list': { params: NoParams; result: CrmActivityBadgeListResult; item: CrmActivityBadgeListItem }
  'crm.activity.binding.add': { params: CrmActivityBindingAddParams; result: true }
  'crm.activity.binding.delete': { params: CrmActivityBindingDeleteParams; result: true }
  'crm.activity.binding.list': { params: CrmActivityBindingListParams; result: CrmActivityBindingListItem[]; item: CrmActivityBindingListItem }
  'crm.activity.binding.move': { params: CrmActivityBindingMoveParams; result: true }
  'crm.activity.call.getTranscript': { params: CrmActivityCallGetTranscriptParams; result: CrmActivityCallGetTranscriptResult | null }
  'crm.activity.communication.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.activity.configurable.add': { params: CrmActivityConfigurableAddParams; result: CrmActivityConfigurableAddResult }
  'crm.activity.configurable.get': { params: CrmActivityConfigurableGetParams; result: CrmActivityConfigurableGetResult }
  'crm.activity.configurable.update': { params: CrmActivityConfigurableUpdateParams; result: CrmActivityConfigurableUpdateResult }
  'crm.activity.delete': { params: CrmActivityDeleteParams; result: true }
  'crm.activity.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.activity.get': { params: CrmActivityGetParams; result: CrmActivityRow }
  'crm.activity.layout.blocks.delete': { params: CrmActivityLayoutBlocksDeleteParams; result: CrmActivityLayoutBlocksDeleteResult }
  'crm.activity.layout.blocks.get': { params: CrmActivityLayoutBlocksGetParams; result: CrmActivityLayoutBlocksGetResult }
  'crm.activity.layout.blocks.set': { params: CrmActivityLayoutBlocksSetParams; result: CrmActivityLayoutBlocksSetResult }
  'crm.activity.list': { params: CrmActivityListParams; result: CrmActivityRow[]; item: CrmActivityRow }
  'crm.activity.todo.add': { params: CrmActivityTodoAddParams; result: CrmActivityTodoAddResult }
  'crm.activity.todo.update': { params: CrmActivityTodoUpdateParams; result: CrmActivityTodoUpdateResult }
  'crm.activity.todo.updateColor': { params: CrmActivityTodoUpdateColorParams; result: CrmActivityTodoUpdateColorResult }
  'crm.activity.todo.updateDeadline': { params: CrmActivityTodoUpdateDeadlineParams; result: CrmActivityTodoUpdateDeadlineResult }
  'crm.activity.todo.updateDescription': { params: CrmActivityTodoUpdateDescriptionParams; result: CrmActivityTodoUpdateDescriptionResult }
  'crm.activity.todo.updateResponsibleUser': { params: CrmActivityTodoUpdateResponsibleUserParams; result: CrmActivityTodoUpdateResponsibleUserResult }
  'crm.activity.type.add': { params: CrmActivityTypeAddParams; result: true }
  'crm.activity.type.delete': { params: CrmActivityTypeDeleteParams; result: true }
  'crm.activity.type.list': { params: NoParams; result: CrmActivityTypeListItem[]; item: CrmActivityTypeListItem }
  'crm.activity.update': { params: CrmActivityUpdateParams; result: true }
  'crm.address.add': { params: CrmAddressAddParams; result: true }
  'crm.address.delete': { params: CrmAddressDeleteParams; result: true }
  'crm.address.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.address.list': { params: CrmAddressListParams; result: CrmAddressListItem[]; item: CrmAddressListItem }
  'crm.address.update': { params: CrmAddressUpdateParams; result: true }
  'crm.automatedsolution.add': { params: CrmAutomatedsolutionAddParams; result: CrmAutomatedsolutionAddResult }
  'crm.automatedsolution.delete': { params: CrmAutomatedsolutionDeleteParams; result: null }
  'crm.automatedsolution.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.automatedsolution.get': { params: CrmAutomatedsolutionGetParams; result: CrmAutomatedsolutionGetResult }
  'crm.automatedsolution.list': { params: CrmAutomatedsolutionListParams; result: CrmAutomatedsolutionListResult; item: CrmAutomatedsolutionListItem }
  'crm.automatedsolution.update': { params: CrmAutomatedsolutionUpdateParams; result: CrmAutomatedsolutionUpdateResult }
  'crm.automation.trigger': { params: CrmAutomationTriggerParams; result: true }
  'crm.automation.trigger.add': { params: CrmAutomationTriggerAddParams; result: true }
  'crm.automation.trigger.delete': { params: CrmAutomationTriggerDeleteParams; result: true }
  'crm.automation.trigger.execute': { params: CrmAutomationTriggerExecuteParams; result: true }
  'crm.automation.trigger.list': { params: NoParams; result: CrmAutomationTriggerListItem[]; item: CrmAutomationTriggerListItem }
  'crm.calllist.add': { params: CrmCalllistAddParams; result: number }
  'crm.calllist.get': { params: CrmCalllistGetParams; result: CrmCalllistGetResult }
  'crm.calllist.items.get': { params: CrmCalllistItemsGetParams; result: CrmCalllistItemsGetItem[]; item: CrmCalllistItemsGetItem }
  'crm.calllist.list': { params: CrmCalllistListParams; result: CrmCalllistListItem[]; item: CrmCalllistListItem }
  'crm.calllist.statuslist': { params: NoParams; result: CrmCalllistStatuslistItem[]; item: CrmCalllistStatuslistItem }
  'crm.calllist.update': { params: CrmCalllistUpdateParams; result: true }
  'crm.catalog.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.catalog.get': { params: CrmCatalogGetParams; result: CrmCatalogRow }
  'crm.catalog.list': { params: NoParams; result: CrmCatalogRow[] }
  'crm.category.add': { params: CrmCategoryAddParams; result: CrmCategoryAddResult }
  'crm.category.delete': { params: CrmCategoryDeleteParams; result: null }
  'crm.category.fields': { params: CrmCategoryFieldsParams; result: CrmCategoryFieldsResult }
  'crm.category.get': { params: CrmCategoryGetParams; result: CrmCategoryGetResult }
  'crm.category.list': { params: CrmCategoryListParams; result: CrmCategoryListResult; item: CrmCategoryRow }
  'crm.category.update': { params: CrmCategoryUpdateParams; result: CrmCategoryUpdateResult }
  'crm.company.add': { params: CrmCompanyAddParams; result: number }
  'crm.company.contact.add': { params: CrmCompanyContactAddParams; result: true }
  'crm.company.contact.delete': { params: CrmCompanyContactDeleteParams; result: true }
  'crm.company.contact.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.company.contact.items.delete': { params: CrmCompanyContactItemsDeleteParams; result: true }
  'crm.company.contact.items.get': { params: CrmCompanyContactItemsGetParams; result: CrmCompanyContactItemsGetItem[]; item: CrmCompanyContactItemsGetItem }
  'crm.company.contact.items.set': { params: CrmCompanyContactItemsSetParams; result: true }
  'crm.company.delete': { params: CrmCompanyDeleteParams; result: true }
  'crm.company.details.configuration.forceCommonScopeForAll': { params: NoParams; result: true }
  'crm.company.details.configuration.get': { params: CrmCompanyDetailsConfigurationGetParams; result: CrmCompanyDetailsConfigurationGetItem[]; item: CrmCompanyDetailsConfigurationGetItem }
  'crm.company.details.configuration.reset': { params: CrmCompanyDetailsConfigurationResetParams; result: true }
  'crm.company.details.configuration.set': { params: CrmCompanyDetailsConfigurationSetParams; result: true }
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
  'crm.contact.details.configuration.forceCommonScopeForAll': { params: NoParams; result: true }
  'crm.contact.details.configuration.get': { params: CrmContactDetailsConfigurationGetParams; result: CrmContactDetailsConfigurationGetItem[]; item: CrmContactDetailsConfigurationGetItem }
  'crm.contact.details.configuration.reset': { params: CrmContactDetailsConfigurationResetParams; result: true }
  'crm.contact.details.configuration.set': { params: CrmContactDetailsConfigurationSetParams; result: true }
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
  'crm.currency.base.set': { params: CrmCurrencyBaseSetParams; result: true }
  'crm.currency.delete': { params: CrmCurrencyDeleteParams; result: true }
  'crm.currency.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.currency.get': { params: CrmCurrencyGetParams; result: CrmCurrencyRow }
  'crm.currency.list': { params: CrmCurrencyListParams; result: CrmCurrencyRow[]; item: CrmCurrencyRow }
  'crm.currency.localizations.delete': { params: CrmCurrencyLocalizationsDeleteParams; result: true }
  'crm.currency.localizations.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.currency.localizations.get': { params: CrmCurrencyLocalizationsGetParams; result: CrmCurrencyLocalizationsGetResult }
  'crm.currency.localizations.set': { params: CrmCurrencyLocalizationsSetParams; result: true }
  'crm.currency.update': { params: CrmCurrencyUpdateParams; result: true }
  'crm.deal.add': { params: CrmDealAddParams; result: number }
  'crm.deal.contact.add': { params: CrmDealContactAddParams; result: true }
  'crm.deal.contact.delete': { params: CrmDealContactDeleteParams; result: true }
  'crm.deal.contact.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.deal.contact.items.delete': { params: CrmDealContactItemsDeleteParams; result: true }
  'crm.deal.contact.items.get': { params: CrmDealContactItemsGetParams; result: CrmDealContactItemsGetItem[]; item: CrmDealContactItemsGetItem }
  'crm.deal.contact.items.set': { params: CrmDealContactItemsSetParams; result: true }
  'crm.deal.delete': { params: CrmDealDeleteParams; result: true }
  'crm.deal.details.configuration.forceCommonScopeForAll': { params: CrmDealDetailsConfigurationForceCommonScopeForAllParams; result: true }
  'crm.deal.details.configuration.get': { params: CrmDealDetailsConfigurationGetParams; result: CrmDealDetailsConfigurationGetItem[] | null; item: CrmDealDetailsConfigurationGetItem }
  'crm.deal.details.configuration.reset': { params: CrmDealDetailsConfigurationResetParams; result: true }
  'crm.deal.details.configuration.set': { params: CrmDealDetailsConfigurationSetParams; result: true }
  'crm.deal.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.deal.get': { params: CrmDealGetParams; result: CrmDealRow }
  'crm.deal.list': { params: CrmDealListParams; result: CrmDealRow[]; item: CrmDealRow }
  'crm.deal.productrows.get': { params: CrmDealProductrowsGetParams; result: CrmProductrowRow[]; item: CrmProductrowRow }
  'crm.deal.productrows.set': { params: CrmDealProductrowsSetParams; result: true }
  'crm.deal.recurring.add': { params: CrmDealRecurringAddParams; result: number }
  'crm.deal.recurring.delete': { params: CrmDealRecurringDeleteParams; result: true }
  'crm.deal.recurring.expose': { params: CrmDealRecurringExposeParams; result: CrmDealRecurringExposeResult }
  'crm.deal.recurring.fields': { params: NoParams; result: Record<string, CrmDealRecurringFieldsResult> }
  'crm.deal.recurring.get': { params: CrmDealRecurringGetParams; result: CrmDealRecurringGetResult }
  'crm.deal.recurring.list': { params: CrmDealRecurringListParams; result: CrmDealRecurringListItem[]; item: CrmDealRecurringListItem }
  'crm.deal.recurring.update': { params: CrmDealRecurringUpdateParams; result: true }
  'crm.deal.update': { params: CrmDealUpdateParams; result: true }
  'crm.deal.userfield.add': { params: CrmDealUserfieldAddParams; result: number }
  'crm.deal.userfield.delete': { params: CrmDealUserfieldDeleteParams; result: true }
  'crm.deal.userfield.get': { params: CrmDealUserfieldGetParams; result: CrmUserfieldRow }
  'crm.deal.userfield.list': { params: CrmDealUserfieldListParams; result: CrmUserfieldRow[]; item: CrmUserfieldRow }
  'crm.deal.userfield.update': { params: CrmDealUserfieldUpdateParams; result: true }
  'crm.dealcategory.add': { params: CrmDealcategoryAddParams; result: unknown }
  'crm.dealcategory.default.get': { params: NoParams; result: CrmDealcategoryDefaultGetResult }
  'crm.dealcategory.default.set': { params: CrmDealcategoryDefaultSetParams; result: unknown }
  'crm.dealcategory.delete': { params: CrmDealcategoryDeleteParams; result: unknown }
  'crm.dealcategory.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.dealcategory.get': { params: CrmDealcategoryGetParams; result: CrmDealcategoryRow }
  'crm.dealcategory.list': { params: CrmDealcategoryListParams; result: CrmDealcategoryRow[]; item: CrmDealcategoryRow }
  'crm.dealcategory.stage.list': { params: CrmDealcategoryStageListParams; result: CrmStatusRow[] }
  'crm.dealcategory.status': { params: CrmDealcategoryStatusParams; result: string }
  'crm.dealcategory.update': { params: CrmDealcategoryUpdateParams; result: unknown }
  'crm.documentgenerator.document.add': { params: CrmDocumentgeneratorDocumentAddParams; result: CrmDocumentgeneratorDocumentAddResult }
  'crm.documentgenerator.document.delete': { params: CrmDocumentgeneratorDocumentDeleteParams; result: null }
  'crm.documentgenerator.document.enablepublicurl': { params: CrmDocumentgeneratorDocumentEnablepublicurlParams; result: CrmDocumentgeneratorDocumentEnablepublicurlResult }
  'crm.documentgenerator.document.get': { params: CrmDocumentgeneratorDocumentGetParams; result: CrmDocumentgeneratorDocumentGetResult }
  'crm.documentgenerator.document.getfields': { params: CrmDocumentgeneratorDocumentGetfieldsParams; result: CrmDocumentgeneratorDocumentGetfieldsResult }
  'crm.documentgenerator.document.list': { params: CrmDocumentgeneratorDocumentListParams; result: CrmDocumentgeneratorDocumentListResult; item: CrmDocumentgeneratorDocumentListItem }
  'crm.documentgenerator.document.update': { params: CrmDocumentgeneratorDocumentUpdateParams; result: CrmDocumentgeneratorDocumentUpdateResult }
  'crm.documentgenerator.document.upload': { params: CrmDocumentgeneratorDocumentUploadParams; result: CrmDocumentgeneratorDocumentUploadResult }
  'crm.documentgenerator.numerator.add': { params: CrmDocumentgeneratorNumeratorAddParams; result: CrmDocumentgeneratorNumeratorAddResult }
  'crm.documentgenerator.numerator.delete': { params: CrmDocumentgeneratorNumeratorDeleteParams; result: null }
  'crm.documentgenerator.numerator.get': { params: CrmDocumentgeneratorNumeratorGetParams; result: CrmDocumentgeneratorNumeratorGetResult }
  'crm.documentgenerator.numerator.list': { params: CrmDocumentgeneratorNumeratorListParams; result: CrmDocumentgeneratorNumeratorListResult; item: CrmDocumentgeneratorNumeratorListItem }
  'crm.documentgenerator.numerator.update': { params: CrmDocumentgeneratorNumeratorUpdateParams; result: CrmDocumentgeneratorNumeratorUpdateResult }
  'crm.documentgenerator.template.add': { params: CrmDocumentgeneratorTemplateAddParams; result: CrmDocumentgeneratorTemplateAddResult }
  'crm.documentgenerator.template.delete': { params: CrmDocumentgeneratorTemplateDeleteParams; result: null }
  'crm.documentgenerator.template.get': { params: CrmDocumentgeneratorTemplateGetParams; result: CrmDocumentgeneratorTemplateGetResult }
  'crm.documentgenerator.template.getfields': { params: CrmDocumentgeneratorTemplateGetfieldsParams; result: CrmDocumentgeneratorTemplateGetfieldsResult }
  'crm.documentgenerator.template.list': { params: CrmDocumentgeneratorTemplateListParams; result: CrmDocumentgeneratorTemplateListResult }
  'crm.documentgenerator.template.update': { params: CrmDocumentgeneratorTemplateUpdateParams; result: CrmDocumentgeneratorTemplateUpdateResult }
  'crm.duplicate.findbycomm': { params: CrmDuplicateFindbycommParams; result: CrmDuplicateFindbycommResult }
  'crm.duplicate.volatileType.fields': { params: CrmDuplicateVolatileTypeFieldsParams; result: CrmDuplicateVolatileTypeFieldsItem[] }
  'crm.duplicate.volatileType.list': { params: NoParams; result: CrmDuplicateVolatileTypeListItem[]; item: CrmDuplicateVolatileTypeListItem }
  'crm.duplicate.volatileType.register': { params: CrmDuplicateVolatileTypeRegisterParams; result: CrmDuplicateVolatileTypeRegisterResult }
  'crm.duplicate.volatileType.unregister': { params: CrmDuplicateVolatileTypeUnregisterParams; result: true }
  'crm.entity.mergeBatch': { params: CrmEntityMergeBatchParams; result: CrmEntityMergeBatchResult }
  'crm.enum.activitydirection': { params: NoParams; result: CrmEnumActivitydirectionItem[] }
  'crm.enum.activitynotifytype': { params: NoParams; result: CrmEnumActivitynotifytypeItem[] }
  'crm.enum.activitypriority': { params: NoParams; result: CrmEnumActivitypriorityItem[] }
  'crm.enum.activitystatus': { params: NoParams; result: CrmEnumActivitystatusItem[] }
  'crm.enum.activitytype': { params: NoParams; result: CrmEnumActivitytypeItem[] }
  'crm.enum.addresstype': { params: NoParams; result: CrmEnumAddresstypeItem[] }
  'crm.enum.contenttype': { params: NoParams; result: CrmEnumContenttypeItem[] }
  'crm.enum.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.enum.getorderownertypes': { params: NoParams; result: CrmEnumGetorderownertypesItem[] }
  'crm.enum.ownertype': { params: NoParams; result: CrmEnumOwnertypeItem[]; item: CrmEnumOwnertypeItem }
  'crm.enum.settings.mode': { params: NoParams; result: CrmEnumSettingsModeItem[] }
  'crm.invoice.add': { params: CrmInvoiceAddParams; result: unknown }
  'crm.invoice.delete': { params: CrmInvoiceDeleteParams; result: unknown }
  'crm.invoice.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.invoice.get': { params: CrmInvoiceGetParams; result: CrmInvoiceRow }
  'crm.invoice.getexternallink': { params: CrmInvoiceGetexternallinkParams; result: string }
  'crm.invoice.list': { params: CrmInvoiceListParams; result: CrmInvoiceRow[] }
  'crm.invoice.recurring.add': { params: CrmInvoiceRecurringAddParams; result: unknown }
  'crm.invoice.recurring.delete': { params: CrmInvoiceRecurringDeleteParams; result: unknown }
  'crm.invoice.recurring.expose': { params: CrmInvoiceRecurringExposeParams; result: unknown }
  'crm.invoice.recurring.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.invoice.recurring.get': { params: CrmInvoiceRecurringGetParams; result: CrmInvoiceRecurringRow }
  'crm.invoice.recurring.list': { params: CrmInvoiceRecurringListParams; result: CrmInvoiceRecurringRow[]; item: CrmInvoiceRecurringRow }
  'crm.invoice.recurring.update': { params: CrmInvoiceRecurringUpdateParams; result: unknown }
  'crm.invoice.status.add': { params: CrmInvoiceStatusAddParams; result: unknown }
  'crm.invoice.status.delete': { params: CrmInvoiceStatusDeleteParams; result: unknown }
  'crm.invoice.status.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.invoice.status.get': { params: CrmInvoiceStatusGetParams; result: CrmInvoiceStatusRow }
  'crm.invoice.status.list': { params: CrmInvoiceStatusListParams; result: CrmInvoiceStatusRow[]; item: CrmInvoiceStatusRow }
  'crm.invoice.status.update': { params: CrmInvoiceStatusUpdateParams; result: unknown }
  'crm.invoice.update': { params: CrmInvoiceUpdateParams; result: unknown }
  'crm.invoice.userfield.add': { params: CrmInvoiceUserfieldAddParams; result: number }
  'crm.invoice.userfield.delete': { params: CrmInvoiceUserfieldDeleteParams; result: true }
  'crm.invoice.userfield.get': { params: CrmInvoiceUserfieldGetParams; result: CrmUserfieldRow }
  'crm.invoice.userfield.list': { params: CrmInvoiceUserfieldListParams; result: CrmUserfieldRow[] }
  'crm.invoice.userfield.update': { params: CrmInvoiceUserfieldUpdateParams; result: true }
  'crm.item.add': { params: CrmItemAddParams; result: CrmItemAddResult }
  'crm.item.batchImport': { params: CrmItemBatchImportParams; result: CrmItemBatchImportResult }
  'crm.item.delete': { params: CrmItemDeleteParams; result: [] }
  'crm.item.delivery.get': { params: CrmItemDeliveryGetParams; result: CrmItemDeliveryGetResult }
  'crm.item.delivery.list': { params: CrmItemDeliveryListParams; result: CrmItemDeliveryListItem[]; item: CrmItemDeliveryListItem }
  'crm.item.details.configuration.forceCommonScopeForAll': { params: CrmItemDetailsConfigurationForceCommonScopeForAllParams; result: true }
  'crm.item.details.configuration.get': { params: CrmItemDetailsConfigurationGetParams; result: CrmItemDetailsConfigurationGetItem[] | null; item: CrmItemDetailsConfigurationGetItem }
  'crm.item.details.configuration.reset': { params: CrmItemDetailsConfigurationResetParams; result: true }
  'crm.item.details.configuration.set': { params: CrmItemDetailsConfigurationSetParams; result: true }
  'crm.item.fields': { params: CrmItemFieldsParams; result: CrmItemFieldsResult }
  'crm.item.get': { params: CrmItemGetParams; result: CrmItemGetResult }
  'crm.item.import': { params: CrmItemImportParams; result: CrmItemImportResult }
  'crm.item.list': { params: CrmItemListParams; result: CrmItemListResult; item: CrmItemRow }
  'crm.item.payment.add': { params: CrmItemPaymentAddParams; result: number }
  'crm.item.payment.delete': { params: CrmItemPaymentDeleteParams; result: true }
  'crm.item.payment.delivery.add': { params: CrmItemPaymentDeliveryAddParams; result: number }
  'crm.item.payment.delivery.delete': { params: CrmItemPaymentDeliveryDeleteParams; result: true }
  'crm.item.payment.delivery.list': { params: CrmItemPaymentDeliveryListParams; result: CrmItemPaymentDeliveryListItem[]; item: CrmItemPaymentDeliveryListItem }
  'crm.item.payment.delivery.setDelivery': { params: CrmItemPaymentDeliverySetDeliveryParams; result: true }
  'crm.item.payment.get': { params: CrmItemPaymentGetParams; result: CrmItemPaymentGetResult }
  'crm.item.payment.list': { params: CrmItemPaymentListParams; result: CrmItemPaymentListItem[]; item: CrmItemPaymentListItem }
  'crm.item.payment.pay': { params: CrmItemPaymentPayParams; result: true }
  'crm.item.payment.product.add': { params: CrmItemPaymentProductAddParams; result: number }
  'crm.item.payment.product.delete': { params: CrmItemPaymentProductDeleteParams; result: true }
  'crm.item.payment.product.list': { params: CrmItemPaymentProductListParams; result: CrmItemPaymentProductListItem[]; item: CrmItemPaymentProductListItem }
  'crm.item.payment.product.setQuantity': { params: CrmItemPaymentProductSetQuantityParams; result: true }
  'crm.item.payment.unpay': { params: CrmItemPaymentUnpayParams; result: true }
  'crm.item.payment.update': { params: CrmItemPaymentUpdateParams; result: true }
  'crm.item.productrow.add': { params: CrmItemProductrowAddParams; result: CrmItemProductrowAddResult }
  'crm.item.productrow.delete': { params: CrmItemProductrowDeleteParams; result: null }
  'crm.item.productrow.fields': { params: NoParams; result: CrmItemProductrowFieldsResult }
  'crm.item.productrow.get': { params: CrmItemProductrowGetParams; result: CrmItemProductrowGetResult }
  'crm.item.productrow.getAvailableForPayment': { params: CrmItemProductrowGetAvailableForPaymentParams; result: CrmItemProductrowGetAvailableForPaymentResult }
  'crm.item.productrow.list': { params: CrmItemProductrowListParams; result: CrmItemProductrowListResult; item: CrmItemProductrowRow }
  'crm.item.productrow.set': { params: CrmItemProductrowSetParams; result: CrmItemProductrowSetResult }
  'crm.item.productrow.update': { params: CrmItemProductrowUpdateParams; result: CrmItemProductrowUpdateResult }
  'crm.item.update': { params: CrmItemUpdateParams; result: CrmItemUpdateResult }
  'crm.lead.add': { params: CrmLeadAddParams; result: number }
  'crm.lead.contact.add': { params: CrmLeadContactAddParams; result: true }
  'crm.lead.contact.delete': { params: CrmLeadContactDeleteParams; result: true }
  'crm.lead.contact.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.lead.contact.items.delete': { params: CrmLeadContactItemsDeleteParams; result: true }
  'crm.lead.contact.items.get': { params: CrmLeadContactItemsGetParams; result: CrmLeadContactItemsGetItem[]; item: CrmLeadContactItemsGetItem }
  'crm.lead.contact.items.set': { params: CrmLeadContactItemsSetParams; result: true }
  'crm.lead.delete': { params: CrmLeadDeleteParams; result: true }
  'crm.lead.details.configuration.forceCommonScopeForAll': { params: CrmLeadDetailsConfigurationForceCommonScopeForAllParams; result: true }
  'crm.lead.details.configuration.get': { params: CrmLeadDetailsConfigurationGetParams; result: CrmLeadDetailsConfigurationGetItem[] | null; item: CrmLeadDetailsConfigurationGetItem }
  'crm.lead.details.configuration.reset': { params: CrmLeadDetailsConfigurationResetParams; result: true }
  'crm.lead.details.configuration.set': { params: CrmLeadDetailsConfigurationSetParams; result: true }
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
  'crm.measure.add': { params: CrmMeasureAddParams; result: unknown }
  'crm.measure.delete': { params: CrmMeasureDeleteParams; result: unknown }
  'crm.measure.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.measure.get': { params: CrmMeasureGetParams; result: CrmMeasureRow }
  'crm.measure.list': { params: NoParams; result: CrmMeasureRow[] }
  'crm.measure.update': { params: CrmMeasureUpdateParams; result: unknown }
  'crm.multifield.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.orderentity.add': { params: CrmOrderentityAddParams; result: CrmOrderentityAddResult }
  'crm.orderentity.deleteByFilter': { params: CrmOrderentityDeleteByFilterParams; result: true }
  'crm.orderentity.getFields': { params: NoParams; result: CrmOrderentityGetFieldsResult }
  'crm.orderentity.list': { params: CrmOrderentityListParams; result: CrmOrderentityListResult; item: CrmOrderentityListItem }
  'crm.paysystem.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.paysystem.list': { params: CrmPaysystemListParams; result: Record<string, unknown>[] }
  'crm.persontype.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.persontype.list': { params: CrmPersontypeListParams; result: Record<string, unknown>[] }
  'crm.product.add': { params: CrmProductAddParams; result: unknown }
  'crm.product.delete': { params: CrmProductDeleteParams; result: unknown }
  'crm.product.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.product.get': { params: CrmProductGetParams; result: CrmProductRow }
  'crm.product.list': { params: CrmProductListParams; result: CrmProductRow[]; item: CrmProductRow }
  'crm.product.property.add': { params: CrmProductPropertyAddParams; result: unknown }
  'crm.product.property.delete': { params: CrmProductPropertyDeleteParams; result: unknown }
  'crm.product.property.enumeration.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.product.property.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.product.property.get': { params: CrmProductPropertyGetParams; result: Record<string, unknown> }
  'crm.product.property.list': { params: CrmProductPropertyListParams; result: Record<string, unknown>[] }
  'crm.product.property.settings.fields': { params: CrmProductPropertySettingsFieldsParams; result: Record<string, CrmFieldRow> }
  'crm.product.property.types': { params: NoParams; result: Record<string, unknown>[] }
  'crm.product.property.update': { params: CrmProductPropertyUpdateParams; result: unknown }
  'crm.product.update': { params: CrmProductUpdateParams; result: unknown }
  'crm.productrow.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.productrow.list': { params: CrmProductrowListParams; result: Record<string, unknown>[]; item: Record<string, unknown> }
  'crm.productsection.add': { params: CrmProductsectionAddParams; result: unknown }
  'crm.productsection.delete': { params: CrmProductsectionDeleteParams; result: unknown }
  'crm.productsection.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.productsection.get': { params: CrmProductsectionGetParams; result: CrmProductsectionRow }
  'crm.productsection.list': { params: CrmProductsectionListParams; result: CrmProductsectionRow[] }
  'crm.productsection.update': { params: CrmProductsectionUpdateParams; result: unknown }
  'crm.quote.add': { params: CrmQuoteAddParams; result: number }
  'crm.quote.contact.add': { params: CrmQuoteContactAddParams; result: true }
  'crm.quote.contact.delete': { params: CrmQuoteContactDeleteParams; result: true }
  'crm.quote.contact.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.quote.contact.items.delete': { params: CrmQuoteContactItemsDeleteParams; result: true }
  'crm.quote.contact.items.get': { params: CrmQuoteContactItemsGetParams; result: CrmQuoteContactItemsGetItem[]; item: CrmQuoteContactItemsGetItem }
  'crm.quote.contact.items.set': { params: CrmQuoteContactItemsSetParams; result: true }
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
  'crm.requisite.add': { params: CrmRequisiteAddParams; result: number }
  'crm.requisite.bankdetail.add': { params: CrmRequisiteBankdetailAddParams; result: number }
  'crm.requisite.bankdetail.delete': { params: CrmRequisiteBankdetailDeleteParams; result: true }
  'crm.requisite.bankdetail.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.requisite.bankdetail.get': { params: CrmRequisiteBankdetailGetParams; result: CrmRequisiteBankdetailGetResult }
  'crm.requisite.bankdetail.list': { params: CrmRequisiteBankdetailListParams; result: CrmRequisiteBankdetailListItem[]; item: CrmRequisiteBankdetailListItem }
  'crm.requisite.bankdetail.update': { params: CrmRequisiteBankdetailUpdateParams; result: true }
  'crm.requisite.delete': { params: CrmRequisiteDeleteParams; result: true }
  'crm.requisite.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.requisite.get': { params: CrmRequisiteGetParams; result: CrmRequisiteGetResult }
  'crm.requisite.link.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.requisite.link.get': { params: CrmRequisiteLinkGetParams; result: CrmRequisiteLinkGetResult }
  'crm.requisite.link.list': { params: CrmRequisiteLinkListParams; result: CrmRequisiteLinkListItem[]; item: CrmRequisiteLinkListItem }
  'crm.requisite.link.register': { params: CrmRequisiteLinkRegisterParams; result: true }
  'crm.requisite.link.unregister': { params: CrmRequisiteLinkUnregisterParams; result: true }
  'crm.requisite.list': { params: CrmRequisiteListParams; result: CrmRequisiteListItem[]; item: CrmRequisiteListItem }
  'crm.requisite.preset.add': { params: CrmRequisitePresetAddParams; result: number }
  'crm.requisite.preset.countries': { params: NoParams; result: CrmRequisitePresetCountriesItem[] }
  'crm.requisite.preset.delete': { params: CrmRequisitePresetDeleteParams; result: true }
  'crm.requisite.preset.field.add': { params: CrmRequisitePresetFieldAddParams; result: number }
  'crm.requisite.preset.field.availabletoadd': { params: CrmRequisitePresetFieldAvailabletoaddParams; result: string[] }
  'crm.requisite.preset.field.delete': { params: CrmRequisitePresetFieldDeleteParams; result: true }
  'crm.requisite.preset.field.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.requisite.preset.field.get': { params: CrmRequisitePresetFieldGetParams; result: CrmRequisitePresetFieldGetResult }
  'crm.requisite.preset.field.list': { params: CrmRequisitePresetFieldListParams; result: CrmRequisitePresetFieldListItem[]; item: CrmRequisitePresetFieldListItem }
  'crm.requisite.preset.field.update': { params: CrmRequisitePresetFieldUpdateParams; result: true }
  'crm.requisite.preset.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.requisite.preset.get': { params: CrmRequisitePresetGetParams; result: CrmRequisitePresetGetResult }
  'crm.requisite.preset.list': { params: CrmRequisitePresetListParams; result: CrmRequisitePresetListItem[]; item: CrmRequisitePresetListItem }
  'crm.requisite.preset.update': { params: CrmRequisitePresetUpdateParams; result: true }
  'crm.requisite.update': { params: CrmRequisiteUpdateParams; result: true }
  'crm.requisite.userfield.add': { params: CrmRequisiteUserfieldAddParams; result: number }
  'crm.requisite.userfield.delete': { params: CrmRequisiteUserfieldDeleteParams; result: true }
  'crm.requisite.userfield.get': { params: CrmRequisiteUserfieldGetParams; result: CrmRequisiteUserfieldGetResult }
  'crm.requisite.userfield.list': { params: CrmRequisiteUserfieldListParams; result: CrmRequisiteUserfieldListItem[]; item: CrmRequisiteUserfieldListItem }
  'crm.requisite.userfield.update': { params: CrmRequisiteUserfieldUpdateParams; result: true }
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
  'crm.timeline.bindings.bind': { params: CrmTimelineBindingsBindParams; result: true }
  'crm.timeline.bindings.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.timeline.bindings.list': { params: CrmTimelineBindingsListParams; result: CrmTimelineBindingsListItem[]; item: CrmTimelineBindingsListItem }
  'crm.timeline.bindings.unbind': { params: CrmTimelineBindingsUnbindParams; result: true }
  'crm.timeline.comment.add': { params: CrmTimelineCommentAddParams; result: number }
  'crm.timeline.comment.delete': { params: CrmTimelineCommentDeleteParams; result: null }
  'crm.timeline.comment.fields': { params: NoParams; result: Record<string, CrmFieldRow> }
  'crm.timeline.comment.get': { params: CrmTimelineCommentGetParams; result: CrmTimelineCommentRow }
  'crm.timeline.comment.list': { params: CrmTimelineCommentListParams; result: CrmTimelineCommentRow[]; item: CrmTimelineCommentRow }
  'crm.timeline.comment.update': { params: CrmTimelineCommentUpdateParams; result: number }
  'crm.timeline.icon.add': { params: CrmTimelineIconAddParams; result: CrmTimelineIconAddResult }
  'crm.timeline.icon.delete': { params: CrmTimelineIconDeleteParams; result: true }
  'crm.timeline.icon.get': { params: CrmTimelineIconGetParams; result: CrmTimelineIconGetResult }
  'crm.timeline.icon.list': { params: NoParams; result: CrmTimelineIconListResult; item: CrmTimelineIconListItem }
  'crm.timeline.item.pin': { params: CrmTimelineItemPinParams; result: null }
  'crm.timeline.item.unpin': { params: CrmTimelineItemUnpinParams; result: null }
  'crm.timeline.layout.blocks.delete': { params: CrmTimelineLayoutBlocksDeleteParams; result: CrmTimelineLayoutBlocksDeleteResult }
  'crm.timeline.layout.blocks.get': { params: CrmTimelineLayoutBlocksGetParams; result: CrmTimelineLayoutBlocksGetResult }
  'crm.timeline.layout.blocks.set': { params: CrmTimelineLayoutBlocksSetParams; result: CrmTimelineLayoutBlocksSetResult }
  'crm.timeline.logmessage.add': { params: CrmTimelineLogmessageAddParams; result: CrmTimelineLogmessageAddResult }
  'crm.timeline.logmessage.delete': { params: CrmTimelineLogmessageDeleteParams; result: true }
  'crm.timeline.logmessage.get': { params: CrmTimelineLogmessageGetParams; result: CrmTimelineLogmessageGetResult }
  'crm.timeline.logmessage.list': { params: CrmTimelineLogmessageListParams; result: CrmTimelineLogmessageListItem[]; item: CrmTimelineLogmessageListItem }
  'crm.timeline.logo.add': { params: CrmTimelineLogoAddParams; result: CrmTimelineLogoAddResult }
  'crm.timeline.logo.delete': { params: CrmTimelineLogoDeleteParams; result: true }
  'crm.timeline.logo.get': { params: CrmTimelineLogoGetParams; result: CrmTimelineLogoGetResult }
  'crm.timeline.logo.list': { params: NoParams; result: CrmTimelineLogoListResult; item: CrmTimelineLogoListItem }
  'crm.timeline.note.delete': { params: CrmTimelineNoteDeleteParams; result: true }
  'crm.timeline.note.get': { params: CrmTimelineNoteGetParams; result: CrmTimelineNoteGetResult }
  'crm.timeline.note.save': { params: CrmTimelineNoteSaveParams; result: true }
  'crm.tracking.trace.add': { params: CrmTrackingTraceAddParams; result: number }
  'crm.tracking.trace.delete': { params: CrmTrackingTraceDeleteParams; result: null }
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
  'crm.vat.add': { params: CrmVatAddParams; result: number }
  'crm.vat.delete': { params: CrmVatDeleteParams; result: true }
  'crm.vat.fields': { params: NoParams; result: Record<string, CrmVatFieldsResult> }
  'crm.vat.get': { params: CrmVatGetParams; result: CrmVatGetResult }
  'crm.vat.list': { params: CrmVatListParams; result: CrmVatListItem[]; item: CrmVatListItem }
  'crm.vat.update': { params: CrmVatUpdateParams; result: number }
}

export interface CrmService {
  readonly activity: CrmActivityService
  readonly address: CrmAddressService
  readonly automatedsolution: CrmAutomatedsolutionService
  readonly automation: CrmAutomationService
  readonly calllist: CrmCalllistService
  readonly catalog: CrmCatalogService
  readonly category: CrmCategoryService
  readonly company: CrmCompanyService
  readonly contact: CrmContactService
  readonly currency: CrmCurrencyService
  readonly deal: CrmDealService
  readonly dealcategory: CrmDealcategoryService
  readonly documentgenerator: CrmDocumentgeneratorService
  readonly duplicate: CrmDuplicateService
  readonly entity: CrmEntityService
  readonly enum: CrmEnumService
  readonly invoice: CrmInvoiceService
  readonly item: CrmItemService
  readonly lead: CrmLeadService
  readonly measure: CrmMeasureService
  readonly multifield: CrmMultifieldService
  readonly orderentity: CrmOrderentityService
  readonly paysystem: CrmPaysystemService
  readonly persontype: CrmPersontypeService
  readonly product: CrmProductService
  readonly productrow: CrmProductrowService
  readonly productsection: CrmProductsectionService
  readonly quote: CrmQuoteService
  readonly requisite: CrmRequisiteService
  readonly settings: CrmSettingsService
  readonly stagehistory: CrmStagehistoryService
  readonly status: CrmStatusService
  readonly timeline: CrmTimelineService
  readonly tracking: CrmTrackingService
  readonly type: CrmTypeService
  readonly userfield: CrmUserfieldService
  readonly vat: CrmVatService
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
  readonly badge: CrmActivityBadgeService
  readonly binding: CrmActivityBindingService
  readonly call: CrmActivityCallService
  readonly communication: CrmActivityCommunicationService
  readonly configurable: CrmActivityConfigurableService
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
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html
   */
  get(params: CrmActivityGetParams, options?: CallOptions): Promise<CrmActivityRow>
  readonly layout: CrmActivityLayoutService
  /**
   * Lists activities.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
   */
  list(params?: CrmActivityListParams, options?: CallOptions): Promise<CrmActivityRow[]>
  readonly todo: CrmActivityTodoService
  readonly type: CrmActivityTypeService
  /**
   * Updates an activity.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.activity.todo.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
   */
  update(params: CrmActivityUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmActivityBadgeService {
  /**
   * Adds an activity badge.
   * Scope `crm`; administrators of CRM only, from an application.
   * Errors: `ACCESS_DENIED`, `REQUIRED_ARG_MISSING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html
   */
  add(params: CrmActivityBadgeAddParams, options?: CallOptions): Promise<CrmActivityBadgeAddResult>
  /**
   * Deletes an activity badge.
   * Scope `crm`; administrators of CRM only, from an application.
   * Errors: `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html
   */
  delete(params: CrmActivityBadgeDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets an activity badge.
   * Scope `crm`; any user may call, from an application.
   * Errors: `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html
   */
  get(params: CrmActivityBadgeGetParams, options?: CallOptions): Promise<CrmActivityBadgeGetResult>
  /**
   * Lists activity badges.
   * Scope `crm`; any user may call, from an application.
   * Errors: `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<CrmActivityBadgeListResult>
}

export interface CrmActivityBindingService {
  /**
   * Adds an activity binding.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED`, `ACTIVITY_IS_ALREADY_BOUND`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
   */
  add(params: CrmActivityBindingAddParams, options?: CallOptions): Promise<true>
  /**
   * Deletes an activity binding.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED`, `BINDING_NOT_FOUND`, `LAST_BINDING_CANNOT_BE_DELETED`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html
   */
  delete(params: CrmActivityBindingDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Lists activity bindings.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html
   */
  list(params: CrmActivityBindingListParams, options?: CallOptions): Promise<CrmActivityBindingListItem[]>
  /**
   * Moves an activity binding.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED`, `ACTIVITY_IS_ALREADY_BOUND`, `BINDING_NOT_FOUND`, `NOT_FOUND`, `OWNER_NOT_FOUND`, `SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR`, `SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html
   */
  move(params: CrmActivityBindingMoveParams, options?: CallOptions): Promise<true>
}

export interface CrmActivityCallService {
  /**
   * Calls `crm.activity.call.getTranscript`.
   * Scope `crm`; needs a right on the object.
   * Errors: `NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
   */
  getTranscript(params: CrmActivityCallGetTranscriptParams, options?: CallOptions): Promise<CrmActivityCallGetTranscriptResult | null>
}

export interface CrmActivityCommunicationService {
  /**
   * Describes the fields of activity communications.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
}

export interface CrmActivityConfigurableService {
  /**
   * Adds an activity configurable.
   * Scope `crm`; any user may call, from an application.
   * Errors: `100`, `ACCESS_DENIED`, `ENUM_FIELD`, `ERROR_EMPTY_LAYOUT`, `ERROR_WRONG_APPLICATION`, `ERROR_WRONG_CONTEXT`, `FIELD_IS_REDUNDANT`, `FIELD_IS_REQUIRED`, `INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE`, `KEY_CONTAIN_WRONG_SYMBOLS`, `TOO_MANY_ITEMS`, `WRONG_FIELD_VALUE`, `WRONG_LANG` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html
   */
  add(params: CrmActivityConfigurableAddParams, options?: CallOptions): Promise<CrmActivityConfigurableAddResult>
  /**
   * Gets an activity configurable.
   * Scope `crm`; any user may call, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_WRONG_CONTEXT`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html
   */
  get(params: CrmActivityConfigurableGetParams, options?: CallOptions): Promise<CrmActivityConfigurableGetResult>
  /**
   * Updates an activity configurable.
   * Scope `crm`; any user may call, from an application.
   * Errors: `100`, `ACCESS_DENIED`, `ENUM_FIELD`, `ERROR_EMPTY_LAYOUT`, `ERROR_WRONG_APPLICATION`, `ERROR_WRONG_CONTEXT`, `FIELD_IS_REDUNDANT`, `FIELD_IS_REQUIRED`, `INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE`, `KEY_CONTAIN_WRONG_SYMBOLS`, `NOT_FOUND`, `TOO_MANY_ITEMS`, `WRONG_FIELD_VALUE`, `WRONG_LANG` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html
   */
  update(params: CrmActivityConfigurableUpdateParams, options?: CallOptions): Promise<CrmActivityConfigurableUpdateResult>
}

export interface CrmActivityLayoutService {
  readonly blocks: CrmActivityLayoutBlocksService
}

export interface CrmActivityLayoutBlocksService {
  /**
   * Deletes activity layout blocks.
   * Scope `crm`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_WRONG_CONTEXT`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
   */
  delete(params: CrmActivityLayoutBlocksDeleteParams, options?: CallOptions): Promise<CrmActivityLayoutBlocksDeleteResult>
  /**
   * Gets activity layout blocks.
   * Scope `crm`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_WRONG_CONTEXT`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html
   */
  get(params: CrmActivityLayoutBlocksGetParams, options?: CallOptions): Promise<CrmActivityLayoutBlocksGetResult>
  /**
   * Sets activity layout blocks.
   * Scope `crm`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_WRONG_CONTEXT`, `FIELD_IS_REQUIRED`, `NOT_FOUND`, `OWNER_NOT_FOUND`, `UNSUITABLE_ACTIVITY_TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html
   */
  set(params: CrmActivityLayoutBlocksSetParams, options?: CallOptions): Promise<CrmActivityLayoutBlocksSetResult>
}

export interface CrmActivityTodoService {
  /**
   * Adds an activity todo.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED`, `NOT_FOUND`, `OWNER_NOT_FOUND`, `WRONG_DATETIME_FORMAT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
   */
  add(params: CrmActivityTodoAddParams, options?: CallOptions): Promise<CrmActivityTodoAddResult>
  /**
   * Updates an activity todo.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED`, `CAN_NOT_UPDATE_COMPLETED_TODO`, `ERROR_PARENT_ACTIVITY_RESTRICT`, `NOT_FOUND`, `OWNER_NOT_FOUND`, `WRONG_DATETIME_FORMAT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html
   */
  update(params: CrmActivityTodoUpdateParams, options?: CallOptions): Promise<CrmActivityTodoUpdateResult>
  /**
   * Calls `crm.activity.todo.updateColor`.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED`, `CAN_NOT_UPDATE_COLOR_COMPLETED_TODO`, `CAN_NOT_UPDATE_WRONG_COLOR_TODO`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html
   */
  updateColor(params: CrmActivityTodoUpdateColorParams, options?: CallOptions): Promise<CrmActivityTodoUpdateColorResult>
  /**
   * Calls `crm.activity.todo.updateDeadline`.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED`, `CAN_NOT_UPDATE_COMPLETED_TODO`, `NOT_FOUND`, `OWNER_NOT_FOUND`, `WRONG_DATETIME_FORMAT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html
   */
  updateDeadline(params: CrmActivityTodoUpdateDeadlineParams, options?: CallOptions): Promise<CrmActivityTodoUpdateDeadlineResult>
  /**
   * Calls `crm.activity.todo.updateDescription`.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED`, `CAN_NOT_UPDATE_COMPLETED_TODO`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html
   */
  updateDescription(params: CrmActivityTodoUpdateDescriptionParams, options?: CallOptions): Promise<CrmActivityTodoUpdateDescriptionResult>
  /**
   * Calls `crm.activity.todo.updateResponsibleUser`.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED`, `CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO`, `INVALID_ARG_VALUE`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html
   */
  updateResponsibleUser(params: CrmActivityTodoUpdateResponsibleUserParams, options?: CallOptions): Promise<CrmActivityTodoUpdateResponsibleUserResult>
}

export interface CrmActivityTypeService {
  /**
   * Adds an activity type.
   * Scope `crm`; administrators only, from an application.
   * Errors: empty code, `ACCESS_DENIED`, `INVALID_ARG_VALUE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
   */
  add(params: CrmActivityTypeAddParams, options?: CallOptions): Promise<true>
  /**
   * Deletes an activity type.
   * Scope `crm`; administrators only, from an application.
   * Errors: empty code, `ACCESS_DENIED`, `INVALID_ARG_VALUE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html
   */
  delete(params: CrmActivityTypeDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Lists activity types.
   * Scope `crm`; administrators only, from an application.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<CrmActivityTypeListItem[]>
}

export interface CrmAddressService {
  /**
   * Adds an address.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html
   */
  add(params: CrmAddressAddParams, options?: CallOptions): Promise<true>
  /**
   * Deletes an address.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html
   */
  delete(params: CrmAddressDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of addresses.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Lists addresses.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html
   */
  list(params?: CrmAddressListParams, options?: CallOptions): Promise<CrmAddressListItem[]>
  /**
   * Updates an address.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html
   */
  update(params: CrmAddressUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmAutomatedsolutionService {
  /**
   * Adds an automatedsolution.
   * Scope `crm`; administrators of CRM only.
   * Errors: `ACCESS_DENIED`, `BX_EMPTY_REQUIRED`, `LIMIT_EXCEEDED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html
   */
  add(params: CrmAutomatedsolutionAddParams, options?: CallOptions): Promise<CrmAutomatedsolutionAddResult>
  /**
   * Deletes an automatedsolution.
   * Scope `crm`; administrators of CRM only.
   * Errors: `ACCESS_DENIED`, `HAS_BOUND_TYPES` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html
   */
  delete(params: CrmAutomatedsolutionDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Describes the fields of automatedsolutions.
   * Scope `crm`; administrators of CRM only.
   * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets an automatedsolution.
   * Scope `crm`; administrators of CRM only.
   * Errors: `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html
   */
  get(params: CrmAutomatedsolutionGetParams, options?: CallOptions): Promise<CrmAutomatedsolutionGetResult>
  /**
   * Lists automatedsolutions.
   * Scope `crm`; administrators of CRM only.
   * Errors: `ACCESS_DENIED`, `INVALID_ARG_VALUE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html
   */
  list(params?: CrmAutomatedsolutionListParams, options?: CallOptions): Promise<CrmAutomatedsolutionListResult>
  /**
   * Updates an automatedsolution.
   * Scope `crm`; administrators of CRM only.
   * Errors: `ACCESS_DENIED`, `BX_EMPTY_REQUIRED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html
   */
  update(params: CrmAutomatedsolutionUpdateParams, options?: CallOptions): Promise<CrmAutomatedsolutionUpdateResult>
}

export interface CrmAutomationService {
  readonly trigger: CrmAutomationTriggerService
}

export interface CrmAutomationTriggerService {
  /**
   * Calls `crm.automation.trigger`.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html
   */
  (params: CrmAutomationTriggerParams, options?: CallOptions): Promise<true>
  /**
   * Adds an automation trigger.
   * Scope `crm`; administrators of CRM only, from an application.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html
   */
  add(params: CrmAutomationTriggerAddParams, options?: CallOptions): Promise<true>
  /**
   * Deletes an automation trigger.
   * Scope `crm`; administrators of CRM only, from an application.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html
   */
  delete(params: CrmAutomationTriggerDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Calls `crm.automation.trigger.execute`.
   * Scope `crm`; administrators of CRM only, from an application.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html
   */
  execute(params: CrmAutomationTriggerExecuteParams, options?: CallOptions): Promise<true>
  /**
   * Lists automation triggers.
   * Scope `crm`; administrators of CRM only, from an application.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<CrmAutomationTriggerListItem[]>
}

export interface CrmCalllistService {
  /**
   * Adds a calllist.
   * Scope `crm`; needs a right on the object.
   * Errors: `ENTITIES_ERROR`, `ENTITY_ERROR`, `ENTITY_TYPE_ERROR`, `ERROR_ARGUMENT`, `WEBFORM_ERROR` (400), `ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html
   */
  add(params: CrmCalllistAddParams, options?: CallOptions): Promise<number>
  /**
   * Gets a calllist.
   * Scope `crm`; needs a right on the object.
   * Errors: `ERROR_ARGUMENT`, `LIST_ID_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html
   */
  get(params: CrmCalllistGetParams, options?: CallOptions): Promise<CrmCalllistGetResult>
  readonly items: CrmCalllistItemsService
  /**
   * Lists calllists.
   * Scope `crm`; needs a right on the object.
   * Errors: `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html
   */
  list(params?: CrmCalllistListParams, options?: CallOptions): Promise<CrmCalllistListItem[]>
  /**
   * Calls `crm.calllist.statuslist`.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html
   */
  statuslist(params?: NoParams, options?: CallOptions): Promise<CrmCalllistStatuslistItem[]>
  /**
   * Updates a calllist.
   * Scope `crm`; needs a right on the object.
   * Errors: `ENTITIES_ERROR`, `ENTITY_TYPE_ERROR`, `ERROR_ARGUMENT`, `LIST_ID_ERROR`, `WEBFORM_ERROR` (400), `ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html
   */
  update(params: CrmCalllistUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmCalllistItemsService {
  /**
   * Gets calllist items.
   * Scope `crm`; needs a right on the object.
   * Errors: `ERROR_ARGUMENT`, `LIST_ID_ERROR`, `STATUS_ERROR` (400), `ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html
   */
  get(params: CrmCalllistItemsGetParams, options?: CallOptions): Promise<CrmCalllistItemsGetItem[]>
}

export interface CrmCatalogService {
  /**
   * Describes the fields of catalogs.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.catalog.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a catalog.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.catalog.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html
   */
  get(params: CrmCatalogGetParams, options?: CallOptions): Promise<CrmCatalogRow>
  /**
   * Lists catalogs.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.catalog.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<CrmCatalogRow[]>
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
  readonly contact: CrmCompanyContactService
  /**
   * Deletes a company.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html
   */
  delete(params: CrmCompanyDeleteParams, options?: CallOptions): Promise<true>
  readonly details: CrmCompanyDetailsService
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

export interface CrmCompanyContactService {
  /**
   * Adds a company contact.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html
   */
  add(params: CrmCompanyContactAddParams, options?: CallOptions): Promise<true>
  /**
   * Deletes a company contact.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html
   */
  delete(params: CrmCompanyContactDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of company contacts.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  readonly items: CrmCompanyContactItemsService
}

export interface CrmCompanyContactItemsService {
  /**
   * Deletes company contact items.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html
   */
  delete(params: CrmCompanyContactItemsDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets company contact items.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html
   */
  get(params: CrmCompanyContactItemsGetParams, options?: CallOptions): Promise<CrmCompanyContactItemsGetItem[]>
  /**
   * Sets company contact items.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html
   */
  set(params: CrmCompanyContactItemsSetParams, options?: CallOptions): Promise<true>
}

export interface CrmCompanyDetailsService {
  readonly configuration: CrmCompanyDetailsConfigurationService
}

export interface CrmCompanyDetailsConfigurationService {
  /**
   * Calls `crm.company.details.configuration.forceCommonScopeForAll`.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html
   */
  forceCommonScopeForAll(params?: NoParams, options?: CallOptions): Promise<true>
  /**
   * Gets a company details configuration.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-get.html
   */
  get(params?: CrmCompanyDetailsConfigurationGetParams, options?: CallOptions): Promise<CrmCompanyDetailsConfigurationGetItem[]>
  /**
   * Calls `crm.company.details.configuration.reset`.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.reset`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-reset.html
   */
  reset(params?: CrmCompanyDetailsConfigurationResetParams, options?: CallOptions): Promise<true>
  /**
   * Sets a company details configuration.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.set`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-set.html
   */
  set(params: CrmCompanyDetailsConfigurationSetParams, options?: CallOptions): Promise<true>
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
  readonly details: CrmContactDetailsService
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
   * Errors: empty code, `ACCESS_DENIED` (200).
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

export interface CrmContactDetailsService {
  readonly configuration: CrmContactDetailsConfigurationService
}

export interface CrmContactDetailsConfigurationService {
  /**
   * Calls `crm.contact.details.configuration.forceCommonScopeForAll`.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html
   */
  forceCommonScopeForAll(params?: NoParams, options?: CallOptions): Promise<true>
  /**
   * Gets a contact details configuration.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html
   */
  get(params?: CrmContactDetailsConfigurationGetParams, options?: CallOptions): Promise<CrmContactDetailsConfigurationGetItem[]>
  /**
   * Calls `crm.contact.details.configuration.reset`.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.reset`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html
   */
  reset(params?: CrmContactDetailsConfigurationResetParams, options?: CallOptions): Promise<true>
  /**
   * Sets a contact details configuration.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.set`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html
   */
  set(params: CrmContactDetailsConfigurationSetParams, options?: CallOptions): Promise<true>
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
  readonly localizations: CrmCurrencyLocalizationsService
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
  /**
   * Sets a currency base.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html
   */
  set(params?: CrmCurrencyBaseSetParams, options?: CallOptions): Promise<true>
}

export interface CrmCurrencyLocalizationsService {
  /**
   * Deletes currency localizations.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
   */
  delete(params: CrmCurrencyLocalizationsDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of currency localizations.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets currency localizations.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html
   */
  get(params?: CrmCurrencyLocalizationsGetParams, options?: CallOptions): Promise<CrmCurrencyLocalizationsGetResult>
  /**
   * Sets currency localizations.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html
   */
  set(params: CrmCurrencyLocalizationsSetParams, options?: CallOptions): Promise<true>
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
  readonly details: CrmDealDetailsService
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
  readonly recurring: CrmDealRecurringService
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

export interface CrmDealDetailsService {
  readonly configuration: CrmDealDetailsConfigurationService
}

export interface CrmDealDetailsConfigurationService {
  /**
   * Calls `crm.deal.details.configuration.forceCommonScopeForAll`.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html
   */
  forceCommonScopeForAll(params?: CrmDealDetailsConfigurationForceCommonScopeForAllParams, options?: CallOptions): Promise<true>
  /**
   * Gets a deal details configuration.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html
   */
  get(params?: CrmDealDetailsConfigurationGetParams, options?: CallOptions): Promise<CrmDealDetailsConfigurationGetItem[] | null>
  /**
   * Calls `crm.deal.details.configuration.reset`.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.reset`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html
   */
  reset(params?: CrmDealDetailsConfigurationResetParams, options?: CallOptions): Promise<true>
  /**
   * Sets a deal details configuration.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.set`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html
   */
  set(params: CrmDealDetailsConfigurationSetParams, options?: CallOptions): Promise<true>
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

export interface CrmDealRecurringService {
  /**
   * Adds a deal recurring.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html
   */
  add(params: CrmDealRecurringAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a deal recurring.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html
   */
  delete(params: CrmDealRecurringDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Calls `crm.deal.recurring.expose`.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html
   */
  expose(params: CrmDealRecurringExposeParams, options?: CallOptions): Promise<CrmDealRecurringExposeResult>
  /**
   * Describes the fields of deal recurrings.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmDealRecurringFieldsResult>>
  /**
   * Gets a deal recurring.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html
   */
  get(params: CrmDealRecurringGetParams, options?: CallOptions): Promise<CrmDealRecurringGetResult>
  /**
   * Lists deal recurrings.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html
   */
  list(params?: CrmDealRecurringListParams, options?: CallOptions): Promise<CrmDealRecurringListItem[]>
  /**
   * Updates a deal recurring.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html
   */
  update(params: CrmDealRecurringUpdateParams, options?: CallOptions): Promise<true>
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

export interface CrmDealcategoryService {
  /**
   * Adds a dealcategory.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.category.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html
   */
  add(params?: CrmDealcategoryAddParams, options?: CallOptions): Promise<unknown>
  readonly default: CrmDealcategoryDefaultService
  /**
   * Deletes a dealcategory.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.category.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html
   */
  delete(params?: CrmDealcategoryDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Describes the fields of dealcategories.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.category.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a dealcategory.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.category.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html
   */
  get(params?: CrmDealcategoryGetParams, options?: CallOptions): Promise<CrmDealcategoryRow>
  /**
   * Lists dealcategories.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.category.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html
   */
  list(params?: CrmDealcategoryListParams, options?: CallOptions): Promise<CrmDealcategoryRow[]>
  readonly stage: CrmDealcategoryStageService
  /**
   * Calls `crm.dealcategory.status`.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.category.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html
   */
  status(params?: CrmDealcategoryStatusParams, options?: CallOptions): Promise<string>
  /**
   * Updates a dealcategory.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.category.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html
   */
  update(params?: CrmDealcategoryUpdateParams, options?: CallOptions): Promise<unknown>
}

export interface CrmDealcategoryDefaultService {
  /**
   * Gets a dealcategory default.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.category.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<CrmDealcategoryDefaultGetResult>
  /**
   * Sets a dealcategory default.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.category.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-set.html
   */
  set(params?: CrmDealcategoryDefaultSetParams, options?: CallOptions): Promise<unknown>
}

export interface CrmDealcategoryStageService {
  /**
   * Lists dealcategory stages.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.category.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html
   */
  list(params?: CrmDealcategoryStageListParams, options?: CallOptions): Promise<CrmStatusRow[]>
}

export interface CrmDocumentgeneratorService {
  readonly document: CrmDocumentgeneratorDocumentService
  readonly numerator: CrmDocumentgeneratorNumeratorService
  readonly template: CrmDocumentgeneratorTemplateService
}

export interface CrmDocumentgeneratorDocumentService {
  /**
   * Adds a documentgenerator document.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100`, `DOCGEN_ACCESS_ERROR`, `DOCGEN_LIMIT_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
   */
  add(params: CrmDocumentgeneratorDocumentAddParams, options?: CallOptions): Promise<CrmDocumentgeneratorDocumentAddResult>
  /**
   * Deletes a documentgenerator document.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `0`, `100`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html
   */
  delete(params: CrmDocumentgeneratorDocumentDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Calls `crm.documentgenerator.document.enablepublicurl`.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `0`, `100`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html
   */
  enablepublicurl(params: CrmDocumentgeneratorDocumentEnablepublicurlParams, options?: CallOptions): Promise<CrmDocumentgeneratorDocumentEnablepublicurlResult>
  /**
   * Gets a documentgenerator document.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `0`, `100`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html
   */
  get(params: CrmDocumentgeneratorDocumentGetParams, options?: CallOptions): Promise<CrmDocumentgeneratorDocumentGetResult>
  /**
   * Describes the fields of documentgenerator documents.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `0`, `100`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html
   */
  getfields(params: CrmDocumentgeneratorDocumentGetfieldsParams, options?: CallOptions): Promise<CrmDocumentgeneratorDocumentGetfieldsResult>
  /**
   * Lists documentgenerator documents.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `100`, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html
   */
  list(params?: CrmDocumentgeneratorDocumentListParams, options?: CallOptions): Promise<CrmDocumentgeneratorDocumentListResult>
  /**
   * Updates a documentgenerator document.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html
   */
  update(params: CrmDocumentgeneratorDocumentUpdateParams, options?: CallOptions): Promise<CrmDocumentgeneratorDocumentUpdateResult>
  /**
   * Uploads a documentgenerator document.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html
   */
  upload(params: CrmDocumentgeneratorDocumentUploadParams, options?: CallOptions): Promise<CrmDocumentgeneratorDocumentUploadResult>
}

export interface CrmDocumentgeneratorNumeratorService {
  /**
   * Adds a documentgenerator numerator.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html
   */
  add(params: CrmDocumentgeneratorNumeratorAddParams, options?: CallOptions): Promise<CrmDocumentgeneratorNumeratorAddResult>
  /**
   * Deletes a documentgenerator numerator.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `100`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html
   */
  delete(params: CrmDocumentgeneratorNumeratorDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Gets a documentgenerator numerator.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `100`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html
   */
  get(params: CrmDocumentgeneratorNumeratorGetParams, options?: CallOptions): Promise<CrmDocumentgeneratorNumeratorGetResult>
  /**
   * Lists documentgenerator numerators.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html
   */
  list(params?: CrmDocumentgeneratorNumeratorListParams, options?: CallOptions): Promise<CrmDocumentgeneratorNumeratorListResult>
  /**
   * Updates a documentgenerator numerator.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `100`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html
   */
  update(params: CrmDocumentgeneratorNumeratorUpdateParams, options?: CallOptions): Promise<CrmDocumentgeneratorNumeratorUpdateResult>
}

export interface CrmDocumentgeneratorTemplateService {
  /**
   * Adds a documentgenerator template.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html
   */
  add(params: CrmDocumentgeneratorTemplateAddParams, options?: CallOptions): Promise<CrmDocumentgeneratorTemplateAddResult>
  /**
   * Deletes a documentgenerator template.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `0`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html
   */
  delete(params: CrmDocumentgeneratorTemplateDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Gets a documentgenerator template.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `0`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html
   */
  get(params: CrmDocumentgeneratorTemplateGetParams, options?: CallOptions): Promise<CrmDocumentgeneratorTemplateGetResult>
  /**
   * Describes the fields of documentgenerator templates.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `0`, `100`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html
   */
  getfields(params: CrmDocumentgeneratorTemplateGetfieldsParams, options?: CallOptions): Promise<CrmDocumentgeneratorTemplateGetfieldsResult>
  /**
   * Lists documentgenerator templates.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html
   */
  list(params?: CrmDocumentgeneratorTemplateListParams, options?: CallOptions): Promise<CrmDocumentgeneratorTemplateListResult>
  /**
   * Updates a documentgenerator template.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `0`, `100`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html
   */
  update(params: CrmDocumentgeneratorTemplateUpdateParams, options?: CallOptions): Promise<CrmDocumentgeneratorTemplateUpdateResult>
}

export interface CrmDuplicateService {
  /**
   * Calls `crm.duplicate.findbycomm`.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400), empty code (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
   */
  findbycomm(params: CrmDuplicateFindbycommParams, options?: CallOptions): Promise<CrmDuplicateFindbycommResult>
  readonly volatileType: CrmDuplicateVolatileTypeService
}

export interface CrmDuplicateVolatileTypeService {
  /**
   * Describes the fields of duplicate volatile types.
   * Scope `crm`; administrators of CRM only.
   * Errors: `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html
   */
  fields(params?: CrmDuplicateVolatileTypeFieldsParams, options?: CallOptions): Promise<CrmDuplicateVolatileTypeFieldsItem[]>
  /**
   * Lists duplicate volatile types.
   * Scope `crm`; administrators of CRM only.
   * Errors: `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<CrmDuplicateVolatileTypeListItem[]>
  /**
   * Registers a duplicate volatile type.
   * Scope `crm`; administrators of CRM only.
   * Errors: `ACCESS_DENIED`, `FIELD_NOT_FOUND`, `MAX_TYPES_COUNT_EXCEEDED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register.html
   */
  register(params: CrmDuplicateVolatileTypeRegisterParams, options?: CallOptions): Promise<CrmDuplicateVolatileTypeRegisterResult>
  /**
   * Unregisters a duplicate volatile type.
   * Scope `crm`; administrators of CRM only.
   * Errors: `ACCESS_DENIED`, `TYPE_IS_NOT_ASSIGNED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister.html
   */
  unregister(params: CrmDuplicateVolatileTypeUnregisterParams, options?: CallOptions): Promise<true>
}

export interface CrmEntityService {
  /**
   * Calls `crm.entity.mergeBatch`.
   * Scope `crm`; needs a right on the object.
   * Errors: `0` (400), `0` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html
   */
  mergeBatch(params: CrmEntityMergeBatchParams, options?: CallOptions): Promise<CrmEntityMergeBatchResult>
}

export interface CrmEnumService {
  /**
   * Calls `crm.enum.activitydirection`.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.activity.todo.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html
   */
  activitydirection(params?: NoParams, options?: CallOptions): Promise<CrmEnumActivitydirectionItem[]>
  /**
   * Calls `crm.enum.activitynotifytype`.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.activity.todo.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html
   */
  activitynotifytype(params?: NoParams, options?: CallOptions): Promise<CrmEnumActivitynotifytypeItem[]>
  /**
   * Calls `crm.enum.activitypriority`.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.activity.todo.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html
   */
  activitypriority(params?: NoParams, options?: CallOptions): Promise<CrmEnumActivitypriorityItem[]>
  /**
   * Calls `crm.enum.activitystatus`.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.activity.todo.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html
   */
  activitystatus(params?: NoParams, options?: CallOptions): Promise<CrmEnumActivitystatusItem[]>
  /**
   * Calls `crm.enum.activitytype`.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.activity.todo.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html
   */
  activitytype(params?: NoParams, options?: CallOptions): Promise<CrmEnumActivitytypeItem[]>
  /**
   * Calls `crm.enum.addresstype`.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html
   */
  addresstype(params?: NoParams, options?: CallOptions): Promise<CrmEnumAddresstypeItem[]>
  /**
   * Calls `crm.enum.contenttype`.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.activity.todo.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html
   */
  contenttype(params?: NoParams, options?: CallOptions): Promise<CrmEnumContenttypeItem[]>
  /**
   * Describes the fields of enums.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Calls `crm.enum.getorderownertypes`.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html
   */
  getorderownertypes(params?: NoParams, options?: CallOptions): Promise<CrmEnumGetorderownertypesItem[]>
  /**
   * Calls `crm.enum.ownertype`.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html
   */
  ownertype(params?: NoParams, options?: CallOptions): Promise<CrmEnumOwnertypeItem[]>
  readonly settings: CrmEnumSettingsService
}

export interface CrmEnumSettingsService {
  /**
   * Calls `crm.enum.settings.mode`.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html
   */
  mode(params?: NoParams, options?: CallOptions): Promise<CrmEnumSettingsModeItem[]>
}

export interface CrmInvoiceService {
  /**
   * Adds an invoice.
   * Scope `crm`; any user may call, from an application.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html
   */
  add(params?: CrmInvoiceAddParams, options?: CallOptions): Promise<unknown>
  /**
   * Deletes an invoice.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html
   */
  delete(params?: CrmInvoiceDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Describes the fields of invoices.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets an invoice.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html
   */
  get(params?: CrmInvoiceGetParams, options?: CallOptions): Promise<CrmInvoiceRow>
  /**
   * Calls `crm.invoice.getexternallink`.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html
   */
  getexternallink(params?: CrmInvoiceGetexternallinkParams, options?: CallOptions): Promise<string>
  /**
   * Lists invoices.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html
   */
  list(params?: CrmInvoiceListParams, options?: CallOptions): Promise<CrmInvoiceRow[]>
  readonly recurring: CrmInvoiceRecurringService
  readonly status: CrmInvoiceStatusService
  /**
   * Updates an invoice.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html
   */
  update(params?: CrmInvoiceUpdateParams, options?: CallOptions): Promise<unknown>
  readonly userfield: CrmInvoiceUserfieldService
}

export interface CrmInvoiceRecurringService {
  /**
   * Adds an invoice recurring.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html
   */
  add(params?: CrmInvoiceRecurringAddParams, options?: CallOptions): Promise<unknown>
  /**
   * Deletes an invoice recurring.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html
   */
  delete(params?: CrmInvoiceRecurringDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Calls `crm.invoice.recurring.expose`.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html
   */
  expose(params?: CrmInvoiceRecurringExposeParams, options?: CallOptions): Promise<unknown>
  /**
   * Describes the fields of invoice recurrings.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets an invoice recurring.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html
   */
  get(params?: CrmInvoiceRecurringGetParams, options?: CallOptions): Promise<CrmInvoiceRecurringRow>
  /**
   * Lists invoice recurrings.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html
   */
  list(params?: CrmInvoiceRecurringListParams, options?: CallOptions): Promise<CrmInvoiceRecurringRow[]>
  /**
   * Updates an invoice recurring.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html
   */
  update(params?: CrmInvoiceRecurringUpdateParams, options?: CallOptions): Promise<unknown>
}

export interface CrmInvoiceStatusService {
  /**
   * Adds an invoice status.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html
   */
  add(params: CrmInvoiceStatusAddParams, options?: CallOptions): Promise<unknown>
  /**
   * Deletes an invoice status.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-delete.html
   */
  delete(params: CrmInvoiceStatusDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Describes the fields of invoice statuses.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets an invoice status.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-get.html
   */
  get(params: CrmInvoiceStatusGetParams, options?: CallOptions): Promise<CrmInvoiceStatusRow>
  /**
   * Lists invoice statuses.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-list.html
   */
  list(params?: CrmInvoiceStatusListParams, options?: CallOptions): Promise<CrmInvoiceStatusRow[]>
  /**
   * Updates an invoice status.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-update.html
   */
  update(params: CrmInvoiceStatusUpdateParams, options?: CallOptions): Promise<unknown>
}

export interface CrmInvoiceUserfieldService {
  /**
   * Adds an invoice user field.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html
   */
  add(params?: CrmInvoiceUserfieldAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes an invoice user field.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html
   */
  delete(params?: CrmInvoiceUserfieldDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets an invoice user field.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html
   */
  get(params?: CrmInvoiceUserfieldGetParams, options?: CallOptions): Promise<CrmUserfieldRow>
  /**
   * Lists invoice user fields.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html
   */
  list(params?: CrmInvoiceUserfieldListParams, options?: CallOptions): Promise<CrmUserfieldRow[]>
  /**
   * Updates an invoice user field.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html
   */
  update(params?: CrmInvoiceUserfieldUpdateParams, options?: CallOptions): Promise<true>
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
   * Calls `crm.item.batchImport`.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED`, `CREATE_DYNAMIC_ITEM_RESTRICTED`, `CRM_FIELD_ERROR_VALUE_NOT_VALID`, `MAX_IMPORT_BATCH_SIZE_EXCEEDED`, `NOT_FOUND` (400), `INVALID_CREDENTIALS` (401), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html
   */
  batchImport(params: CrmItemBatchImportParams, options?: CallOptions): Promise<CrmItemBatchImportResult>
  /**
   * Deletes an item.
   * Scope `crm`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `NOT_FOUND`, `allowed_only_intranet_user` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html
   */
  delete(params: CrmItemDeleteParams, options?: CallOptions): Promise<[]>
  readonly delivery: CrmItemDeliveryService
  readonly details: CrmItemDetailsService
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
   * Calls `crm.item.import`.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED`, `CREATE_DYNAMIC_ITEM_RESTRICTED`, `CRM_FIELD_ERROR_VALUE_NOT_VALID`, `NOT_FOUND` (400), `INVALID_CREDENTIALS` (401), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html
   */
  import(params: CrmItemImportParams, options?: CallOptions): Promise<CrmItemImportResult>
  /**
   * Lists items.
   * Scope `crm`; needs a right on the object.
   * Errors: `INVALID_ARG_VALUE`, `NOT_FOUND` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
   */
  list(params: CrmItemListParams, options?: CallOptions): Promise<CrmItemListResult>
  readonly payment: CrmItemPaymentService
  readonly productrow: CrmItemProductrowService
  /**
   * Updates an item.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `100`, `ACCESS_DENIED`, `CRM_FIELD_ERROR_VALUE_NOT_VALID`, `NOT_FOUND`, `UPDATE_DYNAMIC_ITEM_RESTRICTED` (400), `allowed_only_intranet_user` (403).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
   */
  update(params: CrmItemUpdateParams, options?: CallOptions): Promise<CrmItemUpdateResult>
}

export interface CrmItemDeliveryService {
  /**
   * Gets an item delivery.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html
   */
  get(params: CrmItemDeliveryGetParams, options?: CallOptions): Promise<CrmItemDeliveryGetResult>
  /**
   * Lists item deliveries.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html
   */
  list(params: CrmItemDeliveryListParams, options?: CallOptions): Promise<CrmItemDeliveryListItem[]>
}

export interface CrmItemDetailsService {
  readonly configuration: CrmItemDetailsConfigurationService
}

export interface CrmItemDetailsConfigurationService {
  /**
   * Calls `crm.item.details.configuration.forceCommonScopeForAll`.
   * Scope `crm`; administrators only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
   */
  forceCommonScopeForAll(params: CrmItemDetailsConfigurationForceCommonScopeForAllParams, options?: CallOptions): Promise<true>
  /**
   * Gets an item details configuration.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html
   */
  get(params: CrmItemDetailsConfigurationGetParams, options?: CallOptions): Promise<CrmItemDetailsConfigurationGetItem[] | null>
  /**
   * Calls `crm.item.details.configuration.reset`.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html
   */
  reset(params: CrmItemDetailsConfigurationResetParams, options?: CallOptions): Promise<true>
  /**
   * Sets an item details configuration.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html
   */
  set(params: CrmItemDetailsConfigurationSetParams, options?: CallOptions): Promise<true>
}

export interface CrmItemPaymentService {
  /**
   * Adds an item payment.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html
   */
  add(params: CrmItemPaymentAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes an item payment.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html
   */
  delete(params: CrmItemPaymentDeleteParams, options?: CallOptions): Promise<true>
  readonly delivery: CrmItemPaymentDeliveryService
  /**
   * Gets an item payment.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html
   */
  get(params: CrmItemPaymentGetParams, options?: CallOptions): Promise<CrmItemPaymentGetResult>
  /**
   * Lists item payments.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html
   */
  list(params: CrmItemPaymentListParams, options?: CallOptions): Promise<CrmItemPaymentListItem[]>
  /**
   * Calls `crm.item.payment.pay`.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html
   */
  pay(params: CrmItemPaymentPayParams, options?: CallOptions): Promise<true>
  readonly product: CrmItemPaymentProductService
  /**
   * Calls `crm.item.payment.unpay`.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html
   */
  unpay(params: CrmItemPaymentUnpayParams, options?: CallOptions): Promise<true>
  /**
   * Updates an item payment.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html
   */
  update(params: CrmItemPaymentUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmItemPaymentDeliveryService {
  /**
   * Adds an item payment delivery.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html
   */
  add(params: CrmItemPaymentDeliveryAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes an item payment delivery.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-delete.html
   */
  delete(params: CrmItemPaymentDeliveryDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Lists item payment deliveries.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html
   */
  list(params: CrmItemPaymentDeliveryListParams, options?: CallOptions): Promise<CrmItemPaymentDeliveryListItem[]>
  /**
   * Calls `crm.item.payment.delivery.setDelivery`.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html
   */
  setDelivery(params: CrmItemPaymentDeliverySetDeliveryParams, options?: CallOptions): Promise<true>
}

export interface CrmItemPaymentProductService {
  /**
   * Adds an item payment product.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html
   */
  add(params: CrmItemPaymentProductAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes an item payment product.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-delete.html
   */
  delete(params: CrmItemPaymentProductDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Lists item payment products.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-list.html
   */
  list(params: CrmItemPaymentProductListParams, options?: CallOptions): Promise<CrmItemPaymentProductListItem[]>
  /**
   * Calls `crm.item.payment.product.setQuantity`.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-set-quantity.html
   */
  setQuantity(params: CrmItemPaymentProductSetQuantityParams, options?: CallOptions): Promise<true>
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
   * Calls `crm.item.productrow.getAvailableForPayment`.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100`, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html
   */
  getAvailableForPayment(params: CrmItemProductrowGetAvailableForPaymentParams, options?: CallOptions): Promise<CrmItemProductrowGetAvailableForPaymentResult>
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
  readonly contact: CrmLeadContactService
  /**
   * Deletes a lead.
   * Scope `crm`; needs a right on the object.
   * @deprecated Use `crm.item.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html
   */
  delete(params: CrmLeadDeleteParams, options?: CallOptions): Promise<true>
  readonly details: CrmLeadDetailsService
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

export interface CrmLeadContactService {
  /**
   * Adds a lead contact.
   * Scope `crm`; any user may call.
   * Errors: empty code, `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html
   */
  add(params: CrmLeadContactAddParams, options?: CallOptions): Promise<true>
  /**
   * Deletes a lead contact.
   * Scope `crm`; any user may call.
   * Errors: empty code, `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html
   */
  delete(params: CrmLeadContactDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of lead contacts.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  readonly items: CrmLeadContactItemsService
}

export interface CrmLeadContactItemsService {
  /**
   * Deletes lead contact items.
   * Scope `crm`; any user may call.
   * Errors: empty code, `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html
   */
  delete(params: CrmLeadContactItemsDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets lead contact items.
   * Scope `crm`; any user may call.
   * Errors: empty code, `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html
   */
  get(params: CrmLeadContactItemsGetParams, options?: CallOptions): Promise<CrmLeadContactItemsGetItem[]>
  /**
   * Sets lead contact items.
   * Scope `crm`; any user may call.
   * Errors: empty code, `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html
   */
  set(params: CrmLeadContactItemsSetParams, options?: CallOptions): Promise<true>
}

export interface CrmLeadDetailsService {
  readonly configuration: CrmLeadDetailsConfigurationService
}

export interface CrmLeadDetailsConfigurationService {
  /**
   * Calls `crm.lead.details.configuration.forceCommonScopeForAll`.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html
   */
  forceCommonScopeForAll(params?: CrmLeadDetailsConfigurationForceCommonScopeForAllParams, options?: CallOptions): Promise<true>
  /**
   * Gets a lead details configuration.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html
   */
  get(params?: CrmLeadDetailsConfigurationGetParams, options?: CallOptions): Promise<CrmLeadDetailsConfigurationGetItem[] | null>
  /**
   * Calls `crm.lead.details.configuration.reset`.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.reset`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html
   */
  reset(params?: CrmLeadDetailsConfigurationResetParams, options?: CallOptions): Promise<true>
  /**
   * Sets a lead details configuration.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `crm.item.details.configuration.set`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html
   */
  set(params: CrmLeadDetailsConfigurationSetParams, options?: CallOptions): Promise<true>
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

export interface CrmMeasureService {
  /**
   * Adds a measure.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.measure.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html
   */
  add(params: CrmMeasureAddParams, options?: CallOptions): Promise<unknown>
  /**
   * Deletes a measure.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.measure.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html
   */
  delete(params: CrmMeasureDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Describes the fields of measures.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.measure.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a measure.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.measure.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html
   */
  get(params: CrmMeasureGetParams, options?: CallOptions): Promise<CrmMeasureRow>
  /**
   * Lists measures.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.measure.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<CrmMeasureRow[]>
  /**
   * Updates a measure.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.measure.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html
   */
  update(params: CrmMeasureUpdateParams, options?: CallOptions): Promise<unknown>
}

export interface CrmMultifieldService {
  /**
   * Describes the fields of multifields.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
}

export interface CrmOrderentityService {
  /**
   * Adds an orderentity.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `200040300020`, `200540400001`, `201650000001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html
   */
  add(params: CrmOrderentityAddParams, options?: CallOptions): Promise<CrmOrderentityAddResult>
  /**
   * Calls `crm.orderentity.deleteByFilter`.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `200040300020`, `200540400001`, `201640400004` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html
   */
  deleteByFilter(params: CrmOrderentityDeleteByFilterParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of orderentities.
   * Scope `crm`; needs a right on the object.
   * Errors: `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CrmOrderentityGetFieldsResult>
  /**
   * Lists orderentities.
   * Scope `crm`; needs a right on the object.
   * Errors: `200040300010`, `200540400002` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html
   */
  list(params?: CrmOrderentityListParams, options?: CallOptions): Promise<CrmOrderentityListResult>
}

export interface CrmPaysystemService {
  /**
   * Describes the fields of paysystems.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Lists paysystems.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-list.html
   */
  list(params?: CrmPaysystemListParams, options?: CallOptions): Promise<Record<string, unknown>[]>
}

export interface CrmPersontypeService {
  /**
   * Describes the fields of persontypes.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Lists persontypes.
   * Scope `crm`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-list.html
   */
  list(params?: CrmPersontypeListParams, options?: CallOptions): Promise<Record<string, unknown>[]>
}

export interface CrmProductService {
  /**
   * Adds a product.
   * Scope `crm`; administrators of CRM only.
   * @deprecated Use `catalog.product.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html
   */
  add(params?: CrmProductAddParams, options?: CallOptions): Promise<unknown>
  /**
   * Deletes a product.
   * Scope `crm`; administrators of CRM only.
   * @deprecated Use `catalog.product.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html
   */
  delete(params?: CrmProductDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Describes the fields of products.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.product.getFieldsByFilter`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a product.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.product.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html
   */
  get(params?: CrmProductGetParams, options?: CallOptions): Promise<CrmProductRow>
  /**
   * Lists products.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.product.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html
   */
  list(params?: CrmProductListParams, options?: CallOptions): Promise<CrmProductRow[]>
  readonly property: CrmProductPropertyService
  /**
   * Updates a product.
   * Scope `crm`; administrators of CRM only.
   * @deprecated Use `catalog.product.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html
   */
  update(params?: CrmProductUpdateParams, options?: CallOptions): Promise<unknown>
}

export interface CrmProductPropertyService {
  /**
   * Adds a product property.
   * Scope `crm`; administrators of CRM only.
   * @deprecated Use `catalog.productProperty.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html
   */
  add(params?: CrmProductPropertyAddParams, options?: CallOptions): Promise<unknown>
  /**
   * Deletes a product property.
   * Scope `crm`; administrators of CRM only.
   * @deprecated Use `catalog.productProperty.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html
   */
  delete(params?: CrmProductPropertyDeleteParams, options?: CallOptions): Promise<unknown>
  readonly enumeration: CrmProductPropertyEnumerationService
  /**
   * Describes the fields of product properties.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.productProperty.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a product property.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.productProperty.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html
   */
  get(params?: CrmProductPropertyGetParams, options?: CallOptions): Promise<Record<string, unknown>>
  /**
   * Lists product properties.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.productProperty.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html
   */
  list(params?: CrmProductPropertyListParams, options?: CallOptions): Promise<Record<string, unknown>[]>
  readonly settings: CrmProductPropertySettingsService
  /**
   * Gets the types of product properties.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.productPropertyFeature.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html
   */
  types(params?: NoParams, options?: CallOptions): Promise<Record<string, unknown>[]>
  /**
   * Updates a product property.
   * Scope `crm`; administrators of CRM only.
   * @deprecated Use `catalog.productProperty.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html
   */
  update(params?: CrmProductPropertyUpdateParams, options?: CallOptions): Promise<unknown>
}

export interface CrmProductPropertyEnumerationService {
  /**
   * Describes the fields of product property enumerations.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.productPropertyEnum.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
}

export interface CrmProductPropertySettingsService {
  /**
   * Describes the fields of product property settings.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.productPropertyFeature.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
   */
  fields(params?: CrmProductPropertySettingsFieldsParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
}

export interface CrmProductrowService {
  /**
   * Describes the fields of product rows.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.item.productrow.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Lists product rows.
   * Scope `crm`; any user may call.
   * @deprecated Use `crm.item.productrow.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html
   */
  list(params?: CrmProductrowListParams, options?: CallOptions): Promise<Record<string, unknown>[]>
}

export interface CrmProductsectionService {
  /**
   * Adds a productsection.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.section.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html
   */
  add(params: CrmProductsectionAddParams, options?: CallOptions): Promise<unknown>
  /**
   * Deletes a productsection.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.section.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html
   */
  delete(params: CrmProductsectionDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Describes the fields of productsections.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.section.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a productsection.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.section.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html
   */
  get(params: CrmProductsectionGetParams, options?: CallOptions): Promise<CrmProductsectionRow>
  /**
   * Lists productsections.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.section.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html
   */
  list(params?: CrmProductsectionListParams, options?: CallOptions): Promise<CrmProductsectionRow[]>
  /**
   * Updates a productsection.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.section.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html
   */
  update(params: CrmProductsectionUpdateParams, options?: CallOptions): Promise<unknown>
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
  readonly contact: CrmQuoteContactService
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

export interface CrmQuoteContactService {
  /**
   * Adds a quote contact.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html
   */
  add(params: CrmQuoteContactAddParams, options?: CallOptions): Promise<true>
  /**
   * Deletes a quote contact.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html
   */
  delete(params: CrmQuoteContactDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of quote contacts.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  readonly items: CrmQuoteContactItemsService
}

export interface CrmQuoteContactItemsService {
  /**
   * Deletes quote contact items.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html
   */
  delete(params: CrmQuoteContactItemsDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets quote contact items.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html
   */
  get(params: CrmQuoteContactItemsGetParams, options?: CallOptions): Promise<CrmQuoteContactItemsGetItem[]>
  /**
   * Sets quote contact items.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED`, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html
   */
  set(params: CrmQuoteContactItemsSetParams, options?: CallOptions): Promise<true>
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

export interface CrmRequisiteService {
  /**
   * Adds a requisite.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html
   */
  add(params: CrmRequisiteAddParams, options?: CallOptions): Promise<number>
  readonly bankdetail: CrmRequisiteBankdetailService
  /**
   * Deletes a requisite.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html
   */
  delete(params: CrmRequisiteDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of requisites.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a requisite.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html
   */
  get(params: CrmRequisiteGetParams, options?: CallOptions): Promise<CrmRequisiteGetResult>
  readonly link: CrmRequisiteLinkService
  /**
   * Lists requisites.
   * Scope `crm`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html
   */
  list(params?: CrmRequisiteListParams, options?: CallOptions): Promise<CrmRequisiteListItem[]>
  readonly preset: CrmRequisitePresetService
  /**
   * Updates a requisite.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html
   */
  update(params: CrmRequisiteUpdateParams, options?: CallOptions): Promise<true>
  readonly userfield: CrmRequisiteUserfieldService
}

export interface CrmRequisiteBankdetailService {
  /**
   * Adds a requisite bankdetail.
   * Scope `crm`; needs a right on the object.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html
   */
  add(params: CrmRequisiteBankdetailAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a requisite bankdetail.
   * Scope `crm`; needs a right on the object.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html
   */
  delete(params: CrmRequisiteBankdetailDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of requisite bankdetails.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a requisite bankdetail.
   * Scope `crm`; needs a right on the object.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html
   */
  get(params: CrmRequisiteBankdetailGetParams, options?: CallOptions): Promise<CrmRequisiteBankdetailGetResult>
  /**
   * Lists requisite bankdetails.
   * Scope `crm`; needs a right on the object.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html
   */
  list(params?: CrmRequisiteBankdetailListParams, options?: CallOptions): Promise<CrmRequisiteBankdetailListItem[]>
  /**
   * Updates a requisite bankdetail.
   * Scope `crm`; needs a right on the object.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html
   */
  update(params: CrmRequisiteBankdetailUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmRequisiteLinkService {
  /**
   * Describes the fields of requisite links.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a requisite link.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html
   */
  get(params: CrmRequisiteLinkGetParams, options?: CallOptions): Promise<CrmRequisiteLinkGetResult>
  /**
   * Lists requisite links.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html
   */
  list(params?: CrmRequisiteLinkListParams, options?: CallOptions): Promise<CrmRequisiteLinkListItem[]>
  /**
   * Registers a requisite link.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html
   */
  register(params: CrmRequisiteLinkRegisterParams, options?: CallOptions): Promise<true>
  /**
   * Unregisters a requisite link.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html
   */
  unregister(params: CrmRequisiteLinkUnregisterParams, options?: CallOptions): Promise<true>
}

export interface CrmRequisitePresetService {
  /**
   * Adds a requisite preset.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html
   */
  add(params: CrmRequisitePresetAddParams, options?: CallOptions): Promise<number>
  /**
   * Calls `crm.requisite.preset.countries`.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-countries.html
   */
  countries(params?: NoParams, options?: CallOptions): Promise<CrmRequisitePresetCountriesItem[]>
  /**
   * Deletes a requisite preset.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html
   */
  delete(params: CrmRequisitePresetDeleteParams, options?: CallOptions): Promise<true>
  readonly field: CrmRequisitePresetFieldService
  /**
   * Describes the fields of requisite presets.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a requisite preset.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html
   */
  get(params: CrmRequisitePresetGetParams, options?: CallOptions): Promise<CrmRequisitePresetGetResult>
  /**
   * Lists requisite presets.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html
   */
  list(params?: CrmRequisitePresetListParams, options?: CallOptions): Promise<CrmRequisitePresetListItem[]>
  /**
   * Updates a requisite preset.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-update.html
   */
  update(params: CrmRequisitePresetUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmRequisitePresetFieldService {
  /**
   * Adds a requisite preset field.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html
   */
  add(params: CrmRequisitePresetFieldAddParams, options?: CallOptions): Promise<number>
  /**
   * Calls `crm.requisite.preset.field.availabletoadd`.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.html
   */
  availabletoadd(params: CrmRequisitePresetFieldAvailabletoaddParams, options?: CallOptions): Promise<string[]>
  /**
   * Deletes a requisite preset field.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-delete.html
   */
  delete(params: CrmRequisitePresetFieldDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of requisite preset fields.
   * Scope `crm`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Gets a requisite preset field.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html
   */
  get(params: CrmRequisitePresetFieldGetParams, options?: CallOptions): Promise<CrmRequisitePresetFieldGetResult>
  /**
   * Lists requisite preset fields.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html
   */
  list(params: CrmRequisitePresetFieldListParams, options?: CallOptions): Promise<CrmRequisitePresetFieldListItem[]>
  /**
   * Updates a requisite preset field.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-update.html
   */
  update(params: CrmRequisitePresetFieldUpdateParams, options?: CallOptions): Promise<true>
}

export interface CrmRequisiteUserfieldService {
  /**
   * Adds a requisite user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html
   */
  add(params: CrmRequisiteUserfieldAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a requisite user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html
   */
  delete(params: CrmRequisiteUserfieldDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets a requisite user field.
   * Scope `crm`; needs a right on the object.
   * Errors: empty code, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html
   */
  get(params: CrmRequisiteUserfieldGetParams, options?: CallOptions): Promise<CrmRequisiteUserfieldGetResult>
  /**
   * Lists requisite user fields.
   * Scope `crm`; needs a right on the object.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html
   */
  list(params?: CrmRequisiteUserfieldListParams, options?: CallOptions): Promise<CrmRequisiteUserfieldListItem[]>
  /**
   * Updates a requisite user field.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html
   */
  update(params: CrmRequisiteUserfieldUpdateParams, options?: CallOptions): Promise<true>
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
  readonly bindings: CrmTimelineBindingsService
  readonly comment: CrmTimelineCommentService
  readonly icon: CrmTimelineIconService
  readonly item: CrmTimelineItemService
  readonly layout: CrmTimelineLayoutService
  readonly logmessage: CrmTimelineLogmessageService
  readonly logo: CrmTimelineLogoService
  readonly note: CrmTimelineNoteService
}

export interface CrmTimelineBindingsService {
  /**
   * Calls `crm.timeline.bindings.bind`.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html
   */
  bind(params: CrmTimelineBindingsBindParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of timeline bindings.
   * Scope `crm`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmFieldRow>>
  /**
   * Lists timeline bindings.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html
   */
  list(params: CrmTimelineBindingsListParams, options?: CallOptions): Promise<CrmTimelineBindingsListItem[]>
  /**
   * Calls `crm.timeline.bindings.unbind`.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html
   */
  unbind(params: CrmTimelineBindingsUnbindParams, options?: CallOptions): Promise<true>
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

export interface CrmTimelineIconService {
  /**
   * Adds a timeline icon.
   * Scope `crm`; administrators only.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `FILE_SAVE_ERROR`, `INVALID_ARG_VALUE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html
   */
  add(params: CrmTimelineIconAddParams, options?: CallOptions): Promise<CrmTimelineIconAddResult>
  /**
   * Deletes a timeline icon.
   * Scope `crm`; administrators only.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html
   */
  delete(params: CrmTimelineIconDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets a timeline icon.
   * Scope `crm`; any user may call.
   * Errors: `0`, `100`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html
   */
  get(params: CrmTimelineIconGetParams, options?: CallOptions): Promise<CrmTimelineIconGetResult>
  /**
   * Lists timeline icons.
   * Scope `crm`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<CrmTimelineIconListResult>
}

export interface CrmTimelineItemService {
  /**
   * Pins a timeline item.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `CAN_NOT_CHANGE_PINNED`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html
   */
  pin(params: CrmTimelineItemPinParams, options?: CallOptions): Promise<null>
  /**
   * Unpins a timeline item.
   * Scope `crm`; needs a right on the object.
   * Errors: `100`, `ACCESS_DENIED`, `CAN_NOT_CHANGE_PINNED`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html
   */
  unpin(params: CrmTimelineItemUnpinParams, options?: CallOptions): Promise<null>
}

export interface CrmTimelineLayoutService {
  readonly blocks: CrmTimelineLayoutBlocksService
}

export interface CrmTimelineLayoutBlocksService {
  /**
   * Deletes timeline layout blocks.
   * Scope `crm`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_WRONG_CONTEXT`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
   */
  delete(params: CrmTimelineLayoutBlocksDeleteParams, options?: CallOptions): Promise<CrmTimelineLayoutBlocksDeleteResult>
  /**
   * Gets timeline layout blocks.
   * Scope `crm`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_WRONG_CONTEXT`, `NOT_FOUND`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html
   */
  get(params: CrmTimelineLayoutBlocksGetParams, options?: CallOptions): Promise<CrmTimelineLayoutBlocksGetResult>
  /**
   * Sets timeline layout blocks.
   * Scope `crm`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_WRONG_CONTEXT`, `FIELD_IS_REQUIRED`, `NOT_FOUND`, `OWNER_NOT_FOUND`, `UNSUITABLE_TIMELINE_ITEM` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html
   */
  set(params: CrmTimelineLayoutBlocksSetParams, options?: CallOptions): Promise<CrmTimelineLayoutBlocksSetResult>
}

export interface CrmTimelineLogmessageService {
  /**
   * Adds a timeline logmessage.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `OWNER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
   */
  add(params: CrmTimelineLogmessageAddParams, options?: CallOptions): Promise<CrmTimelineLogmessageAddResult>
  /**
   * Deletes a timeline logmessage.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `NOT_FOUND`, `REMOVING_DISABLED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html
   */
  delete(params: CrmTimelineLogmessageDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets a timeline logmessage.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html
   */
  get(params: CrmTimelineLogmessageGetParams, options?: CallOptions): Promise<CrmTimelineLogmessageGetResult>
  /**
   * Lists timeline logmessages.
   * Scope `crm`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html
   */
  list(params: CrmTimelineLogmessageListParams, options?: CallOptions): Promise<CrmTimelineLogmessageListItem[]>
}

export interface CrmTimelineLogoService {
  /**
   * Adds a timeline logo.
   * Scope `crm`; administrators only.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `FILE_SAVE_ERROR`, `INVALID_ARG_VALUE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html
   */
  add(params: CrmTimelineLogoAddParams, options?: CallOptions): Promise<CrmTimelineLogoAddResult>
  /**
   * Deletes a timeline logo.
   * Scope `crm`; administrators only.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html
   */
  delete(params: CrmTimelineLogoDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets a timeline logo.
   * Scope `crm`; any user may call.
   * Errors: `0`, `100`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html
   */
  get(params: CrmTimelineLogoGetParams, options?: CallOptions): Promise<CrmTimelineLogoGetResult>
  /**
   * Lists timeline logos.
   * Scope `crm`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<CrmTimelineLogoListResult>
}

export interface CrmTimelineNoteService {
  /**
   * Deletes a timeline note.
   * Scope `crm`; any user may call.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html
   */
  delete(params: CrmTimelineNoteDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Gets a timeline note.
   * Scope `crm`; any user may call.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html
   */
  get(params: CrmTimelineNoteGetParams, options?: CallOptions): Promise<CrmTimelineNoteGetResult>
  /**
   * Calls `crm.timeline.note.save`.
   * Scope `crm`; any user may call.
   * Errors: `0`, `100`, `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html
   */
  save(params: CrmTimelineNoteSaveParams, options?: CallOptions): Promise<true>
}

export interface CrmTrackingService {
  readonly trace: CrmTrackingTraceService
}

export interface CrmTrackingTraceService {
  /**
   * Adds a tracking trace.
   * Scope `crm`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html
   */
  add(params: CrmTrackingTraceAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a tracking trace.
   * Scope `crm`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html
   */
  delete(params: CrmTrackingTraceDeleteParams, options?: CallOptions): Promise<null>
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

export interface CrmVatService {
  /**
   * Adds a vat.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @deprecated Use `catalog.vat.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html
   */
  add(params: CrmVatAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a vat.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @deprecated Use `catalog.vat.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html
   */
  delete(params: CrmVatDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of vats.
   * Scope `crm`; any user may call.
   * @deprecated Use `catalog.vat.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, CrmVatFieldsResult>>
  /**
   * Gets a vat.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `catalog.vat.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html
   */
  get(params: CrmVatGetParams, options?: CallOptions): Promise<CrmVatGetResult>
  /**
   * Lists vats.
   * Scope `crm`; any user may call.
   * Errors: empty code (400).
   * @deprecated Use `catalog.vat.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html
   */
  list(params?: CrmVatListParams, options?: CallOptions): Promise<CrmVatListItem[]>
  /**
   * Updates a vat.
   * Scope `crm`; administrators of CRM only.
   * Errors: empty code (400).
   * @deprecated Use `catalog.vat.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html
   */
  update(params: CrmVatUpdateParams, options?: CallOptions): Promise<number>
}
