// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { NoParams } from './prelude.ts'
import type { BatchParams, BatchResult, MethodsParams, ProfileResult, ScopeParams, BasicMethods, BasicAppService, BasicFeatureService, BasicMethodService, BasicServerService, BasicUserService } from './basic.ts'
import type { CrmMethods, CrmService } from './crm.ts'
import type { DepartmentMethods, DepartmentService } from './department.ts'
import type { UserMethods, UserService } from './user.ts'

export type * from './basic.ts'
export type * from './crm.ts'
export type * from './department.ts'
export type * from './user.ts'
export type * from './prelude.ts'

/** Every classic method: its parameters, its `result`, and for lists the `item` that `list` yields. */
export interface Methods extends BasicMethods, CrmMethods, DepartmentMethods, UserMethods {}

/** The documented face: one service per namespace. */
export interface Services {
  readonly app: BasicAppService
  readonly crm: CrmService
  readonly department: DepartmentService
  readonly feature: BasicFeatureService
  readonly method: BasicMethodService
  readonly server: BasicServerService
  readonly user: BasicUserService & UserService
  /**
   * Calls `batch`.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
   */
  batch(params: BatchParams, options?: CallOptions): Promise<BatchResult>
  /**
   * Calls `methods`.
   * Scope `basic`; any user may call.
   * @deprecated Use `method.get`.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/methods.html
   */
  methods(params?: MethodsParams, options?: CallOptions): Promise<string[]>
  /**
   * Calls `profile`.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/common/users/profile.html
   */
  profile(params?: NoParams, options?: CallOptions): Promise<ProfileResult>
  /**
   * Calls `scope`.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/scope.html
   */
  scope(params?: ScopeParams, options?: CallOptions): Promise<string[]>
}
