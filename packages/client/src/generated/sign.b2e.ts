// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Int, Open, Ref, Text } from '../scalars.ts'

export interface SignB2eCompanyProviderListParams { readonly companyUuid?: Text; readonly companyCrmId?: Int; readonly language?: Text; readonly limit?: Int; readonly offset?: Int }
export interface SignB2eCompanyProviderListItem { code: string; uid: string; name: string; date: string; expires: string }
export interface SignB2eDocumentGetParams { readonly uid?: Text; readonly language?: Text }
export interface SignB2eDocumentGetResult { uid: string; state: { code: string; name: string }; members: { uid: string; role: string; party: number; user: { employeeCode: string; employeeId: number; userId: number }; state: { code: string; name: string } }[] }
export interface SignB2eDocumentSendParams { readonly fields: { readonly company: { readonly uuid: Text; readonly crmId: Int }; readonly members: readonly { readonly employeeCode: Text; readonly employeeId: Int; readonly userId: Int; readonly role: Open<'signer' | 'assignee' | 'reviewer' | 'editor'> | Ref }[]; readonly responsible: { readonly employeeCode: Text; readonly employeeId: Int; readonly userId: Int; readonly role?: Open<'signer' | 'assignee' | 'reviewer' | 'editor'> | Ref }; readonly companyProviderUid: Text; readonly files: readonly { readonly fileName: Text; readonly fileType: Text; readonly fileContent: Text }[]; readonly regionDocumentType: Text; readonly externalSettings: { readonly externalId: Text; readonly externalDateCreate: Text }; readonly language?: Text }; readonly language?: Text }
export interface SignB2eDocumentSendResult { uid: string; state: { code: string; name: string }; members: { uid: string; role: string; party: number; user: { employeeCode: string; employeeId: number; userId: number }; state: { code: string; name: string } }[] }
export interface SignB2eHcmlinkDocumentGetParams { readonly id: Int }
export interface SignB2eHcmlinkDocumentGetResult { company: string; employee: string; document: { date: string; name: string; fileUrl: string; fileName: string; uid: string; documentUid: string } }
export interface SignB2eMysafeTailParams { readonly limit?: Int; readonly offset?: Int }
export interface SignB2eMysafeTailItem { id: number; title: string; create_date: string; signed_date: string; creator_id: number; member_id: number; role: string; file_url: string; folderName?: string }
export interface SignB2ePersonalTailParams { readonly limit?: Int; readonly offset?: Int }
export interface SignB2ePersonalTailItem { id: number; title: string; signed_date: string; file_url: string }

export interface SignB2eMethods {
  'sign.b2e.company.provider.list': { params: SignB2eCompanyProviderListParams; result: SignB2eCompanyProviderListItem[]; item: SignB2eCompanyProviderListItem }
  'sign.b2e.document.get': { params: SignB2eDocumentGetParams; result: SignB2eDocumentGetResult }
  'sign.b2e.document.send': { params: SignB2eDocumentSendParams; result: SignB2eDocumentSendResult }
  'sign.b2e.hcmlink.document.get': { params: SignB2eHcmlinkDocumentGetParams; result: SignB2eHcmlinkDocumentGetResult }
  'sign.b2e.mysafe.tail': { params: SignB2eMysafeTailParams; result: SignB2eMysafeTailItem[]; item: SignB2eMysafeTailItem }
  'sign.b2e.personal.tail': { params: SignB2ePersonalTailParams; result: SignB2ePersonalTailItem[]; item: SignB2ePersonalTailItem }
}

export interface SignB2eSignService {
  readonly b2e: SignB2eService
}

export interface SignB2eService {
  readonly company: SignB2eCompanyService
  readonly document: SignB2eDocumentService
  readonly hcmlink: SignB2eHcmlinkService
  readonly mysafe: SignB2eMysafeService
  readonly personal: SignB2ePersonalService
}

export interface SignB2eCompanyService {
  readonly provider: SignB2eCompanyProviderService
}

export interface SignB2eCompanyProviderService {
  /**
   * Lists b2e company providers.
   * Scope `sign.b2e` or `crm`; needs a right on the object, from an application.
   * Errors: empty code, `510`, `ACCESS_DENIED`, `WRONG_AUTH_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html
   */
  list(params?: SignB2eCompanyProviderListParams, options?: CallOptions): Promise<SignB2eCompanyProviderListItem[]>
}

export interface SignB2eDocumentService {
  /**
   * Gets a b2e document.
   * Scope `sign.b2e` or `crm`; needs a right on the object, from an application.
   * Errors: empty code, `ACCESS_DENIED`, `INTERNAL_ERROR`, `WRONG_AUTH_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html
   */
  get(params?: SignB2eDocumentGetParams, options?: CallOptions): Promise<SignB2eDocumentGetResult>
  /**
   * Sends a b2e document.
   * Scope `sign.b2e` or `crm`; needs a right on the object, from an application.
   * Errors: empty code, `ACCESS_DENIED`, `BAD_REQUEST`, `INTERNAL_ERROR`, `WRONG_AUTH_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html
   */
  send(params: SignB2eDocumentSendParams, options?: CallOptions): Promise<SignB2eDocumentSendResult>
}

export interface SignB2eHcmlinkService {
  readonly document: SignB2eHcmlinkDocumentService
}

export interface SignB2eHcmlinkDocumentService {
  /**
   * Gets a b2e hcmlink document.
   * Scope `sign.b2e`; administrators only, from an application.
   * Errors: empty code, `SIGN_HCMLINK_DOCUMENT_NOT_FOUND`, `SIGN_HCMLINK_DOCUMENT_NOT_LINKED`, `SIGN_HCMLINK_NO_SIGNED_FILE_EXIST` (200), `ACCESS_DENIED`, `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html
   */
  get(params: SignB2eHcmlinkDocumentGetParams, options?: CallOptions): Promise<SignB2eHcmlinkDocumentGetResult>
}

export interface SignB2eMysafeService {
  /**
   * Gets the latest b2e mysafes.
   * Scope `sign.b2e`; needs a right on the object, from an application.
   * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html
   */
  tail(params?: SignB2eMysafeTailParams, options?: CallOptions): Promise<SignB2eMysafeTailItem[]>
}

export interface SignB2ePersonalService {
  /**
   * Gets the latest b2e personals.
   * Scope `sign.b2e`; needs a right on the object, from an application.
   * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html
   */
  tail(params?: SignB2ePersonalTailParams, options?: CallOptions): Promise<SignB2ePersonalTailItem[]>
}
