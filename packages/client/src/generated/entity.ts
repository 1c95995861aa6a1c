// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { DateTimeText, FileValue, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, OpenFilter, OpenOrder } from './prelude.ts'

export interface EntityAddParams { readonly ENTITY: Text; readonly NAME: Text; readonly ACCESS?: Readonly<Record<string, unknown>> }
export interface EntityDeleteParams { readonly ENTITY: Text }
export interface EntityGetParams { readonly ENTITY?: Text }
export interface EntityGetResult { ID: IntText; IBLOCK_TYPE_ID: string; ENTITY: string; NAME: string }
export interface EntityItemAddParams { readonly ENTITY: Text; readonly NAME?: Text; readonly PROPERTY_VALUES?: Readonly<Record<string, unknown>>; readonly SECTION?: Int; readonly DATE_ACTIVE_FROM?: DateTimeText; readonly DATE_ACTIVE_TO?: DateTimeText; readonly PREVIEW_PICTURE?: FileValue; readonly DETAIL_PICTURE?: FileValue; readonly UF_?: unknown }
export interface EntityItemDeleteParams { readonly ENTITY: Text; readonly ID: Int }
export interface EntityItemGetParams { readonly ENTITY: Text; readonly SORT?: OpenOrder<'ID' | 'TIMESTAMP_X' | 'MODIFIED_BY' | 'DATE_CREATE' | 'CREATED_BY' | 'ACTIVE' | 'DATE_ACTIVE_FROM' | 'DATE_ACTIVE_TO' | 'SORT' | 'NAME' | 'PREVIEW_PICTURE' | 'PREVIEW_TEXT' | 'DETAIL_PICTURE' | 'DETAIL_TEXT' | 'CODE' | 'ENTITY' | 'SECTION' | 'PROPERTY_VALUES'>; readonly FILTER?: OpenFilter<'ID' | 'TIMESTAMP_X' | 'MODIFIED_BY' | 'DATE_CREATE' | 'CREATED_BY' | 'ACTIVE' | 'DATE_ACTIVE_FROM' | 'DATE_ACTIVE_TO' | 'SORT' | 'NAME' | 'PREVIEW_PICTURE' | 'PREVIEW_TEXT' | 'DETAIL_PICTURE' | 'DETAIL_TEXT' | 'CODE' | 'ENTITY' | 'SECTION' | 'PROPERTY_VALUES', '>=' | '>' | '<=' | '<' | '=' | '!=' | '!' | '><' | '!><' | '%' | '!%' | '?'>; readonly start?: Int }
export interface EntityItemGetItem { ID: IntText; TIMESTAMP_X: string; MODIFIED_BY: IntText; DATE_CREATE: string; CREATED_BY: IntText; ACTIVE: string; DATE_ACTIVE_FROM: string; DATE_ACTIVE_TO: string; SORT: IntText; NAME: string; PREVIEW_PICTURE: string | null; PREVIEW_TEXT: string | null; DETAIL_PICTURE: string | null; DETAIL_TEXT: string | null; CODE: string | null; ENTITY: string; SECTION: IntText | null; PROPERTY_VALUES?: Record<string, unknown> }
export interface EntityItemPropertyAddParams { readonly ENTITY: Text; readonly PROPERTY: Text; readonly NAME?: Text; readonly TYPE?: Text; readonly SORT?: Int }
export interface EntityItemPropertyDeleteParams { readonly ENTITY: Text; readonly PROPERTY: Text }
export interface EntityItemPropertyGetParams { readonly ENTITY: Text; readonly PROPERTY?: Text }
export interface EntityItemPropertyGetItem { PROPERTY: string; NAME: string; TYPE: string; SORT: string }
export interface EntityItemPropertyUpdateParams { readonly ENTITY: Text; readonly PROPERTY: Text; readonly PROPERTY_NEW?: Text; readonly NAME?: Text; readonly TYPE?: Open<'S' | 'N'> | Ref; readonly SORT?: Int }
export interface EntityItemUpdateParams { readonly ENTITY: Text; readonly ID: Int; readonly NAME?: Text; readonly PROPERTY_VALUES?: Readonly<Record<string, unknown>>; readonly SECTION?: Int; readonly DATE_ACTIVE_FROM?: DateTimeText; readonly DATE_ACTIVE_TO?: DateTimeText; readonly PREVIEW_PICTURE?: FileValue; readonly DETAIL_PICTURE?: FileValue; readonly UF_?: unknown }
export interface EntityRightsParams { readonly ENTITY: Text; readonly ACCESS?: Readonly<Record<string, unknown>> }
export interface EntitySectionAddParams { readonly ENTITY: Text; readonly NAME: Text; readonly SECTION?: Int; readonly ACTIVE?: Text; readonly SORT?: Int; readonly CODE?: Text; readonly DESCRIPTION?: Text; readonly PICTURE?: FileValue; readonly DETAIL_PICTURE?: FileValue; readonly UF_?: unknown }
export interface EntitySectionDeleteParams { readonly ENTITY: Text; readonly ID: Int }
export interface EntitySectionGetParams { readonly ENTITY: Text; readonly SORT?: OpenOrder<'ID' | 'CODE' | 'TIMESTAMP_X' | 'DATE_CREATE' | 'CREATED_BY' | 'MODIFIED_BY' | 'ACTIVE' | 'SORT' | 'NAME' | 'PICTURE' | 'DETAIL_PICTURE' | 'DESCRIPTION' | 'LEFT_MARGIN' | 'RIGHT_MARGIN' | 'DEPTH_LEVEL' | 'ENTITY' | 'SECTION'>; readonly FILTER?: OpenFilter<'ID' | 'CODE' | 'TIMESTAMP_X' | 'DATE_CREATE' | 'CREATED_BY' | 'MODIFIED_BY' | 'ACTIVE' | 'SORT' | 'NAME' | 'PICTURE' | 'DETAIL_PICTURE' | 'DESCRIPTION' | 'LEFT_MARGIN' | 'RIGHT_MARGIN' | 'DEPTH_LEVEL' | 'ENTITY' | 'SECTION', '>=' | '>' | '<=' | '<' | '=' | '!=' | '!' | '><' | '!><' | '%' | '!%' | '?'>; readonly start?: Int }
export interface EntitySectionGetItem { ID: IntText; CODE: string | null; TIMESTAMP_X: string; DATE_CREATE: string; CREATED_BY: IntText; MODIFIED_BY: IntText; ACTIVE: string; SORT: IntText; NAME: string; PICTURE: string | null; DETAIL_PICTURE: string | null; DESCRIPTION: string | null; LEFT_MARGIN: IntText; RIGHT_MARGIN: IntText; DEPTH_LEVEL: IntText; ENTITY: string; SECTION: IntText | null }
export interface EntitySectionUpdateParams { readonly ENTITY: Text; readonly ID: Int; readonly NAME?: Text; readonly SECTION?: Int; readonly ACTIVE?: Text; readonly SORT?: Int; readonly CODE?: Text; readonly DESCRIPTION?: Text; readonly PICTURE?: FileValue; readonly DETAIL_PICTURE?: FileValue; readonly UF_?: unknown }
export interface EntityUpdateParams { readonly ENTITY: Text; readonly NAME?: Text; readonly ENTITY_NEW?: Text; readonly ACCESS?: Readonly<Record<string, unknown>> }

export interface EntityMethods {
  'entity.add': { params: EntityAddParams; result: boolean }
  'entity.delete': { params: EntityDeleteParams; result: boolean }
  'entity.get': { params: EntityGetParams; result: EntityGetResult | { ID: IntText; IBLOCK_TYPE_ID: string; ENTITY: string; NAME: string }[] }
  'entity.item.add': { params: EntityItemAddParams; result: number }
  'entity.item.delete': { params: EntityItemDeleteParams; result: boolean }
  'entity.item.get': { params: EntityItemGetParams; result: EntityItemGetItem[]; item: EntityItemGetItem }
  'entity.item.property.add': { params: EntityItemPropertyAddParams; result: boolean }
  'entity.item.property.delete': { params: EntityItemPropertyDeleteParams; result: boolean }
  'entity.item.property.get': { params: EntityItemPropertyGetParams; result: EntityItemPropertyGetItem[] | { PROPERTY: string; NAME: string; TYPE: string; SORT: string }; item: EntityItemPropertyGetItem }
  'entity.item.property.update': { params: EntityItemPropertyUpdateParams; result: boolean }
  'entity.item.update': { params: EntityItemUpdateParams; result: boolean }
  'entity.rights': { params: EntityRightsParams; result: Record<string, string> | null }
  'entity.section.add': { params: EntitySectionAddParams; result: number }
  'entity.section.delete': { params: EntitySectionDeleteParams; result: boolean }
  'entity.section.get': { params: EntitySectionGetParams; result: EntitySectionGetItem[]; item: EntitySectionGetItem }
  'entity.section.update': { params: EntitySectionUpdateParams; result: boolean }
  'entity.update': { params: EntityUpdateParams; result: boolean }
}

export interface EntityService {
  /**
   * Adds an entity.
   * Scope `entity`; any user may call, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_ENTITY_ALREADY_EXISTS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html
   */
  add(params: EntityAddParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes an entity.
   * Scope `entity`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_ENTITY_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html
   */
  delete(params: EntityDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets an entity.
   * Scope `entity`; any user may call, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_ENTITY_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html
   */
  get(params?: EntityGetParams, options?: CallOptions): Promise<EntityGetResult | { ID: IntText; IBLOCK_TYPE_ID: string; ENTITY: string; NAME: string }[]>
  readonly item: EntityItemService
  /**
   * Calls `entity.rights`.
   * Scope `entity`; any user may call, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html
   */
  rights(params: EntityRightsParams, options?: CallOptions): Promise<Record<string, string> | null>
  readonly section: EntitySectionService
  /**
   * Updates an entity.
   * Scope `entity`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_ENTITY_ALREADY_EXISTS`, `ERROR_ENTITY_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html
   */
  update(params: EntityUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface EntityItemService {
  /**
   * Adds an item.
   * Scope `entity`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_ENTITY_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html
   */
  add(params: EntityItemAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes an item.
   * Scope `entity`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_ENTITY_NOT_FOUND`, `ERROR_ITEM_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html
   */
  delete(params: EntityItemDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets an item.
   * Scope `entity`; any user may call, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_ENTITY_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html
   */
  get(params: EntityItemGetParams, options?: CallOptions): Promise<EntityItemGetItem[]>
  readonly property: EntityItemPropertyService
  /**
   * Updates an item.
   * Scope `entity`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_ENTITY_NOT_FOUND`, `ERROR_ITEM_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html
   */
  update(params: EntityItemUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface EntityItemPropertyService {
  /**
   * Adds an item property.
   * Scope `entity`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_ENTITY_NOT_FOUND`, `ERROR_PROPERTY_ALREADY_EXISTS`, `ERROR_UNSUPPORTED_PROPERTY_TYPE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html
   */
  add(params: EntityItemPropertyAddParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes an item property.
   * Scope `entity`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_ENTITY_NOT_FOUND`, `ERROR_PROPERTY_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html
   */
  delete(params: EntityItemPropertyDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets an item property.
   * Scope `entity`; any user may call, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_ENTITY_NOT_FOUND`, `ERROR_PROPERTY_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html
   */
  get(params: EntityItemPropertyGetParams, options?: CallOptions): Promise<EntityItemPropertyGetItem[] | { PROPERTY: string; NAME: string; TYPE: string; SORT: string }>
  /**
   * Updates an item property.
   * Scope `entity`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_ENTITY_NOT_FOUND`, `ERROR_PROPERTY_ALREADY_EXISTS`, `ERROR_PROPERTY_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html
   */
  update(params: EntityItemPropertyUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface EntitySectionService {
  /**
   * Adds a section.
   * Scope `entity`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_ENTITY_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html
   */
  add(params: EntitySectionAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a section.
   * Scope `entity`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_ENTITY_NOT_FOUND`, `ERROR_SECTION_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html
   */
  delete(params: EntitySectionDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a section.
   * Scope `entity`; any user may call, from an application.
   * Errors: `ERROR_ARGUMENT`, `ERROR_ENTITY_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html
   */
  get(params: EntitySectionGetParams, options?: CallOptions): Promise<EntitySectionGetItem[]>
  /**
   * Updates a section.
   * Scope `entity`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_ENTITY_NOT_FOUND`, `ERROR_SECTION_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html
   */
  update(params: EntitySectionUpdateParams, options?: CallOptions): Promise<boolean>
}
