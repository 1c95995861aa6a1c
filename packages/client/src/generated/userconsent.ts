// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Int, Open, Text } from '../scalars.ts'
import type { IntText, NoParams } from './prelude.ts'

export interface UserconsentAgreementListItem { ID: IntText; NAME: string; ACTIVE: Open<'Y' | 'N'>; LANGUAGE_ID: string | null }
export interface UserconsentAgreementTextParams { readonly id: Int; readonly replace?: { readonly button_caption?: Text; readonly fields?: Readonly<Record<string, Text>> } }
export interface UserconsentAgreementTextResult { LABEL: string; TEXT: string }
export interface UserconsentConsentAddParams { readonly AGREEMENT_ID: Int; readonly IP: Text; readonly USER_ID?: Int; readonly URL?: Text; readonly ORIGIN_ID?: Text; readonly ORIGINATOR_ID?: Text }

export interface UserconsentMethods {
  'userconsent.agreement.list': { params: NoParams; result: UserconsentAgreementListItem[]; item: UserconsentAgreementListItem }
  'userconsent.agreement.text': { params: UserconsentAgreementTextParams; result: UserconsentAgreementTextResult }
  'userconsent.consent.add': { params: UserconsentConsentAddParams; result: number }
}

export interface UserconsentService {
  readonly agreement: UserconsentAgreementService
  readonly consent: UserconsentConsentService
}

export interface UserconsentAgreementService {
  /**
   * Lists agreements.
   * Scope `userconsent`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<UserconsentAgreementListItem[]>
  /**
   * Calls `userconsent.agreement.text`.
   * Scope `userconsent`; any user may call.
   * Errors: `ERROR_ARGUMENT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html
   */
  text(params: UserconsentAgreementTextParams, options?: CallOptions): Promise<UserconsentAgreementTextResult>
}

export interface UserconsentConsentService {
  /**
   * Adds a consent.
   * Scope `userconsent`; any user may call.
   * Errors: `ERROR_ARGUMENT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html
   */
  add(params: UserconsentConsentAddParams, options?: CallOptions): Promise<number>
}
