// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, Int, Text } from '../scalars.ts'
import type { NoParams } from './prelude.ts'

export interface PlacementBindParams { readonly PLACEMENT: Text; readonly HANDLER: Text; readonly TITLE?: Text; readonly DESCRIPTION?: Text; readonly GROUP_NAME?: Text; readonly LANG_ALL?: Readonly<Record<string, unknown>>; readonly OPTIONS?: Readonly<Record<string, unknown>>; readonly USER_ID?: Int }
export interface PlacementGetItem { placement: string; userId: number; handler: string; options: { extranet?: string; context?: string; role?: string; errorHandlerUrl?: string } | []; title: string; description: string; langAll: { de: { TITLE: string; DESCRIPTION: string; GROUP_NAME: string } } }
export interface PlacementListParams { readonly SCOPE?: Text; readonly FULL?: Bool }
export interface PlacementUnbindParams { readonly PLACEMENT: Text; readonly HANDLER?: Text; readonly USER_ID?: Int }
export interface PlacementUnbindResult { count: number }
export interface UserfieldtypeAddParams { readonly USER_TYPE_ID: Text; readonly HANDLER: Text; readonly TITLE?: Text; readonly DESCRIPTION?: Text; readonly OPTIONS?: Readonly<Record<string, unknown>> }
export interface UserfieldtypeDeleteParams { readonly USER_TYPE_ID: Text }
export interface UserfieldtypeListItem { USER_TYPE_ID: string; HANDLER: string; TITLE: string; DESCRIPTION: string }
export interface UserfieldtypeUpdateParams { readonly USER_TYPE_ID: Text; readonly HANDLER: Text; readonly TITLE: Text; readonly DESCRIPTION?: Text; readonly OPTIONS?: Readonly<Record<string, unknown>> }

export interface PlacementMethods {
  'placement.bind': { params: PlacementBindParams; result: boolean }
  'placement.get': { params: NoParams; result: PlacementGetItem[]; item: PlacementGetItem }
  'placement.list': { params: PlacementListParams; result: string[]; item: string }
  'placement.unbind': { params: PlacementUnbindParams; result: PlacementUnbindResult }
  'userfieldtype.add': { params: UserfieldtypeAddParams; result: boolean }
  'userfieldtype.delete': { params: UserfieldtypeDeleteParams; result: boolean }
  'userfieldtype.list': { params: NoParams; result: UserfieldtypeListItem[]; item: UserfieldtypeListItem }
  'userfieldtype.update': { params: UserfieldtypeUpdateParams; result: boolean }
}

export interface PlacementService {
  /**
   * Calls `placement.bind`.
   * Scope `placement`; administrators only, from an application.
   * Errors: `EMPTY_ERROR_HANDLER_URL`, `ERROR_ARGUMENT`, `ERROR_PLACEMENT_MAX_COUNT`, `ERROR_PLACEMENT_USER_MODE` (200), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html
   */
  bind(params: PlacementBindParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a placement.
   * Scope `placement`; administrators only, from an application.
   * Errors: `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<PlacementGetItem[]>
  /**
   * Lists placements.
   * Scope `placement`; needs a right on the object, from an application.
   * Errors: `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html
   */
  list(params?: PlacementListParams, options?: CallOptions): Promise<string[]>
  /**
   * Calls `placement.unbind`.
   * Scope `placement`; administrators only, from an application.
   * Errors: `ERROR_ARGUMENT` (400), `ACCESS_DENIED`, `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html
   */
  unbind(params: PlacementUnbindParams, options?: CallOptions): Promise<PlacementUnbindResult>
}

export interface PlacementUserfieldtypeService {
  /**
   * Adds a userfieldtype.
   * Scope `placement`; administrators only.
   * Errors: `ERROR_ARGUMENT`, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html
   */
  add(params: UserfieldtypeAddParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes a userfieldtype.
   * Scope `placement`; administrators only.
   * Errors: `ERROR_ARGUMENT`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html
   */
  delete(params: UserfieldtypeDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists userfieldtypes.
   * Scope `placement`; administrators only.
   * @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<UserfieldtypeListItem[]>
  /**
   * Updates a userfieldtype.
   * Scope `placement`; administrators only.
   * Errors: `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html
   */
  update(params: UserfieldtypeUpdateParams, options?: CallOptions): Promise<boolean>
}
