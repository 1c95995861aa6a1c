// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText } from './prelude.ts'

export interface HumanresourcesHcmlinkCompanyAddParams { readonly fields: { readonly company: Text; readonly crmCompanyId: Int; readonly title: Text; readonly data?: Readonly<Record<string, unknown>>; readonly fields: readonly { readonly field: Text; readonly title: Text; readonly type?: Open<'STRING' | 'FIRST_NAME' | 'LAST_NAME' | 'PATRONYMIC_NAME' | 'PHONE' | 'EMAIL' | 'ADDRESS' | 'BIRTHDAY' | 'POSITION' | 'DEPARTMENT' | 'DOCUMENT_REGISTRATION_NUMBER' | 'DOCUMENT_UID' | 'DOCUMENT_DATE'> | Ref; readonly entityType?: Open<'EMPLOYEE' | 'COMPANY' | 'DOCUMENT'> | Ref; readonly ttl?: Int }[] } }
export interface HumanresourcesHcmlinkCompanyDeleteParams { readonly id: Int }
export interface HumanresourcesHcmlinkCompanyListParams { readonly limit?: Int; readonly offset?: Int; readonly userId?: Int }
export interface HumanresourcesHcmlinkCompanyListItem { id: number; company: string; crmCompanyId: number; title: string; data: { taxId: IntText }; createdAt: string; fields: { field: string; title: string; type: Open<'STRING' | 'FIRST_NAME' | 'LAST_NAME' | 'PATRONYMIC_NAME' | 'PHONE' | 'EMAIL' | 'ADDRESS' | 'BIRTHDAY' | 'POSITION' | 'DEPARTMENT' | 'DOCUMENT_REGISTRATION_NUMBER' | 'DOCUMENT_UID' | 'DOCUMENT_DATE'>; ttl: number }[]; person?: string }
export interface HumanresourcesHcmlinkCompanyUpdateParams { readonly id: Int; readonly fields: { readonly company: Text; readonly crmCompanyId: Int; readonly title: Text; readonly data?: Readonly<Record<string, unknown>>; readonly fields: readonly { readonly field: Text; readonly title: Text; readonly type?: Open<'STRING' | 'FIRST_NAME' | 'LAST_NAME' | 'PATRONYMIC_NAME' | 'PHONE' | 'EMAIL' | 'ADDRESS' | 'BIRTHDAY' | 'POSITION' | 'DEPARTMENT' | 'DOCUMENT_REGISTRATION_NUMBER' | 'DOCUMENT_UID' | 'DOCUMENT_DATE'> | Ref; readonly entityType?: Open<'EMPLOYEE' | 'COMPANY' | 'DOCUMENT'> | Ref; readonly ttl?: Int }[] } }
export interface HumanresourcesHcmlinkCompanyUserListParams { readonly limit?: Int; readonly offset?: Int }
export interface HumanresourcesHcmlinkCompanyUserListItem { id: number; company: string; crmCompanyId: number; title: string; data: { taxId: IntText }; person: string }
export interface HumanresourcesHcmlinkEmployeeListParams { readonly company: Text; readonly limit?: Int; readonly offset?: Int; readonly updatedAt?: Text }
export interface HumanresourcesHcmlinkEmployeeListItem { id: number; company: string; person: string; employees: { id: number; employee: string; data: { position: string }; createdAt: string }[]; userId: number; title: string; createdAt: string; updatedAt: string }
export interface HumanresourcesHcmlinkEmployeeSetParams { readonly company: Text; readonly data: readonly { readonly employee: Text; readonly person: Text; readonly userId?: Int; readonly data: { readonly firstName?: Text; readonly lastName?: Text; readonly patronymicName?: Text } }[]; readonly job?: { readonly id: Int; readonly fields: { readonly status: Open<'IN_PROGRESS' | 'DONE' | 'CANCELED'> | Ref; readonly total?: Int; readonly sent?: Int; readonly data?: { readonly employee: Text; readonly person: Text; readonly userId?: Int; readonly data: { readonly firstName?: Text; readonly lastName?: Text; readonly patronymicName?: Text } } } } }
export interface HumanresourcesHcmlinkEmployeeSetResult { status: Open<'ok' | 'error'>; errors: unknown[] }
export interface HumanresourcesHcmlinkFieldValueSetParams { readonly company: Text; readonly data: readonly { readonly field: Text; readonly employee: Text; readonly value: Text }[]; readonly job?: { readonly id: Int; readonly fields: { readonly status: Open<'IN_PROGRESS' | 'DONE' | 'CANCELED'> | Ref; readonly total?: Int; readonly sent?: Int; readonly data?: { readonly field: Text; readonly employee: Text; readonly value: Text } } } }
export interface HumanresourcesHcmlinkFieldValueSetResult { status: Open<'ok' | 'error'>; errors: unknown[] }
export interface HumanresourcesHcmlinkJobStatusGetParams { readonly id: Int }
export interface HumanresourcesHcmlinkJobStatusGetResult { alive: boolean }
export interface HumanresourcesHcmlinkJobUpdateParams { readonly id: Int; readonly fields: { readonly status: Open<'IN_PROGRESS' | 'DONE' | 'CANCELED'> | Ref; readonly total?: Int; readonly sent?: Int; readonly data?: Readonly<Record<string, unknown>> } }

export interface HumanresourcesHcmlinkMethods {
  'humanresources.hcmlink.company.add': { params: HumanresourcesHcmlinkCompanyAddParams; result: number }
  'humanresources.hcmlink.company.delete': { params: HumanresourcesHcmlinkCompanyDeleteParams; result: boolean }
  'humanresources.hcmlink.company.list': { params: HumanresourcesHcmlinkCompanyListParams; result: HumanresourcesHcmlinkCompanyListItem[]; item: HumanresourcesHcmlinkCompanyListItem }
  'humanresources.hcmlink.company.update': { params: HumanresourcesHcmlinkCompanyUpdateParams; result: boolean }
  'humanresources.hcmlink.company.user.list': { params: HumanresourcesHcmlinkCompanyUserListParams; result: HumanresourcesHcmlinkCompanyUserListItem[]; item: HumanresourcesHcmlinkCompanyUserListItem }
  'humanresources.hcmlink.employee.list': { params: HumanresourcesHcmlinkEmployeeListParams; result: HumanresourcesHcmlinkEmployeeListItem[]; item: HumanresourcesHcmlinkEmployeeListItem }
  'humanresources.hcmlink.employee.set': { params: HumanresourcesHcmlinkEmployeeSetParams; result: HumanresourcesHcmlinkEmployeeSetResult }
  'humanresources.hcmlink.field.value.set': { params: HumanresourcesHcmlinkFieldValueSetParams; result: HumanresourcesHcmlinkFieldValueSetResult }
  'humanresources.hcmlink.job.status.get': { params: HumanresourcesHcmlinkJobStatusGetParams; result: HumanresourcesHcmlinkJobStatusGetResult }
  'humanresources.hcmlink.job.update': { params: HumanresourcesHcmlinkJobUpdateParams; result: boolean }
}

export interface HumanresourcesHcmlinkHumanresourcesService {
  readonly hcmlink: HumanresourcesHcmlinkService
}

export interface HumanresourcesHcmlinkService {
  readonly company: HumanresourcesHcmlinkCompanyService
  readonly employee: HumanresourcesHcmlinkEmployeeService
  readonly field: HumanresourcesHcmlinkFieldService
  readonly job: HumanresourcesHcmlinkJobService
}

export interface HumanresourcesHcmlinkCompanyService {
  /**
   * Adds a hcmlink company.
   * Scope `humanresources.hcmlink`; administrators only, from an application.
   * Errors: `0`, `510`, `ACCESS_DENIED`, `WRONG_AUTH_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html
   */
  add(params: HumanresourcesHcmlinkCompanyAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a hcmlink company.
   * Scope `humanresources.hcmlink`; administrators only, from an application.
   * Errors: `510`, `ACCESS_DENIED`, `WRONG_AUTH_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html
   */
  delete(params: HumanresourcesHcmlinkCompanyDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists hcmlink companies.
   * Scope `humanresources.hcmlink`; administrators only, from an application.
   * Errors: `0`, `ACCESS_DENIED`, `WRONG_AUTH_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html
   */
  list(params?: HumanresourcesHcmlinkCompanyListParams, options?: CallOptions): Promise<HumanresourcesHcmlinkCompanyListItem[]>
  /**
   * Updates a hcmlink company.
   * Scope `humanresources.hcmlink`; administrators only, from an application.
   * Errors: `510`, `ACCESS_DENIED`, `WRONG_AUTH_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html
   */
  update(params: HumanresourcesHcmlinkCompanyUpdateParams, options?: CallOptions): Promise<boolean>
  readonly user: HumanresourcesHcmlinkCompanyUserService
}

export interface HumanresourcesHcmlinkCompanyUserService {
  /**
   * Lists hcmlink company users.
   * Scope `humanresources.hcmlink`; any user may call, from an application.
   * Errors: `ACCESS_DENIED`, `WRONG_AUTH_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
   */
  list(params?: HumanresourcesHcmlinkCompanyUserListParams, options?: CallOptions): Promise<HumanresourcesHcmlinkCompanyUserListItem[]>
}

export interface HumanresourcesHcmlinkEmployeeService {
  /**
   * Lists hcmlink employees.
   * Scope `humanresources.hcmlink`; administrators only, from an application.
   * Errors: `510`, `ACCESS_DENIED`, `WRONG_AUTH_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html
   */
  list(params: HumanresourcesHcmlinkEmployeeListParams, options?: CallOptions): Promise<HumanresourcesHcmlinkEmployeeListItem[]>
  /**
   * Sets a hcmlink employee.
   * Scope `humanresources.hcmlink`; administrators only, from an application.
   * Errors: empty code, `0`, `ACCESS_DENIED`, `WRONG_AUTH_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html
   */
  set(params: HumanresourcesHcmlinkEmployeeSetParams, options?: CallOptions): Promise<HumanresourcesHcmlinkEmployeeSetResult>
}

export interface HumanresourcesHcmlinkFieldService {
  readonly value: HumanresourcesHcmlinkFieldValueService
}

export interface HumanresourcesHcmlinkFieldValueService {
  /**
   * Sets a hcmlink field value.
   * Scope `humanresources.hcmlink`; administrators only, from an application.
   * Errors: empty code, `0`, `ACCESS_DENIED`, `WRONG_AUTH_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
   */
  set(params: HumanresourcesHcmlinkFieldValueSetParams, options?: CallOptions): Promise<HumanresourcesHcmlinkFieldValueSetResult>
}

export interface HumanresourcesHcmlinkJobService {
  readonly status: HumanresourcesHcmlinkJobStatusService
  /**
   * Updates a hcmlink job.
   * Scope `humanresources.hcmlink`; administrators only, from an application.
   * Errors: `0`, `ACCESS_DENIED`, `WRONG_AUTH_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html
   */
  update(params: HumanresourcesHcmlinkJobUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface HumanresourcesHcmlinkJobStatusService {
  /**
   * Gets a hcmlink job status.
   * Scope `humanresources.hcmlink`; administrators only, from an application.
   * Errors: `0`, `ACCESS_DENIED`, `WRONG_AUTH_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
   */
  get(params: HumanresourcesHcmlinkJobStatusGetParams, options?: CallOptions): Promise<HumanresourcesHcmlinkJobStatusGetResult>
}
