// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams } from './prelude.ts'

export interface DepartmentRow {
  ID: IntText
  NAME: string
  SORT: number
  PARENT?: IntText
  UF_HEAD?: IntText
}

export interface DepartmentAddParams { readonly NAME: Text; readonly SORT?: Int; readonly PARENT: Int; readonly UF_HEAD?: Int }
export interface DepartmentDeleteParams { readonly ID: Int }
export interface DepartmentGetParams { readonly sort?: Open<'ID' | 'NAME' | 'SORT' | 'PARENT' | 'UF_HEAD'> | Ref; readonly order?: Open<'ASC' | 'DESC'> | Ref; readonly ID?: Int; readonly NAME?: Text; readonly SORT?: Int; readonly PARENT?: Int; readonly UF_HEAD?: Int; readonly START?: Int }
export interface DepartmentUpdateParams { readonly ID: Int; readonly NAME?: Text; readonly SORT?: Int; readonly PARENT?: Int; readonly UF_HEAD?: Int }

export interface DepartmentMethods {
  'department.add': { params: DepartmentAddParams; result: number }
  'department.delete': { params: DepartmentDeleteParams; result: true }
  'department.fields': { params: NoParams; result: Record<string, string> }
  'department.get': { params: DepartmentGetParams; result: DepartmentRow[]; item: DepartmentRow }
  'department.update': { params: DepartmentUpdateParams; result: true }
}

export interface DepartmentService {
  /**
   * Adds a department.
   * Scope `department`; needs a right on the object.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/department-add.html
   */
  add(params: DepartmentAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a department.
   * Scope `department`; needs a right on the object.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/department-delete.html
   */
  delete(params: DepartmentDeleteParams, options?: CallOptions): Promise<true>
  /**
   * Describes the fields of departments.
   * Scope `department`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/departments/department-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, string>>
  /**
   * Gets a department.
   * Scope `department`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/departments/department-get.html
   */
  get(params?: DepartmentGetParams, options?: CallOptions): Promise<DepartmentRow[]>
  /**
   * Updates a department.
   * Scope `department`; needs a right on the object.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/department-update.html
   */
  update(params: DepartmentUpdateParams, options?: CallOptions): Promise<true>
}
