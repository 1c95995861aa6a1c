// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { NoParams } from './prelude.ts'

export interface V3DocumentationResult { openapi: string; info: { title: string; version: string }; tags: { name: string; description: string }[]; paths: Record<string, unknown>; components?: { schemas: Record<string, unknown> } }
export interface V3RestDocumentationOpenapiResult { openapi: string; info: { title: string; version: string }; tags: { name: string; description: string }[]; paths: Record<string, unknown>; components?: { schemas: Record<string, unknown> } }

export interface V3BasicMethods {
  'documentation': { params: NoParams; result: V3DocumentationResult }
  'rest.documentation.openapi': { params: NoParams; result: V3RestDocumentationOpenapiResult }
  'rest.scope.list': { params: NoParams; result: unknown }
}

export interface V3BasicRestService {
  readonly documentation: V3BasicRestDocumentationService
  readonly scope: V3BasicRestScopeService
}

export interface V3BasicRestDocumentationService {
  /**
   * Calls `rest.documentation.openapi`.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/rest-v3.html
   */
  openapi(params?: NoParams, options?: CallOptions): Promise<V3RestDocumentationOpenapiResult>
}

export interface V3BasicRestScopeService {
  /**
   * Lists scopes.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/rest-v3.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<unknown>
}
