// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, Int, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder, Select } from './prelude.ts'

export interface BiconnectorConnectorAddParams { readonly fields: { readonly title: Text; readonly logo: Text; readonly description?: Text; readonly urlCheck: Text; readonly urlTableList: Text; readonly urlTableDescription: Text; readonly urlData: Text; readonly settings: readonly unknown[]; readonly sort?: Int } }
export interface BiconnectorConnectorAddResult { id: number }
export interface BiconnectorConnectorDeleteParams { readonly id: Int }
export interface BiconnectorConnectorFieldsItem { title: string; type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean }
export interface BiconnectorConnectorFieldsResult { fields: BiconnectorConnectorFieldsItem[] }
export interface BiconnectorConnectorGetParams { readonly id: Int }
export interface BiconnectorConnectorGetItem { id: number; title: string; dateCreate: string; logo: string; description: string; sort: number; urlCheck: string; settings: { name: string; code: string; type: string }[]; urlData: string; urlTableList: string; urlTableDescription: string }
export interface BiconnectorConnectorGetResult { item: BiconnectorConnectorGetItem }
export interface BiconnectorConnectorListParams { readonly select?: Select<string>; readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<never>; readonly page?: Int }
export interface BiconnectorConnectorListItem { id: IntText; title: string; urlCheck: string; dateCreate: string }
export interface BiconnectorConnectorUpdateParams { readonly id: Int; readonly fields: { readonly title?: Text; readonly logo?: Text; readonly description?: Text; readonly urlCheck?: Text; readonly urlTableList?: Text; readonly urlTableDescription?: Text; readonly urlData?: Text; readonly settings?: readonly unknown[]; readonly sort?: Int } }
export interface BiconnectorDatasetAddParams { readonly fields: { readonly name: Text; readonly externalName: Text; readonly externalCode: Text; readonly sourceId: Int; readonly description?: Text; readonly fields: readonly unknown[] } }
export interface BiconnectorDatasetAddResult { id: number }
export interface BiconnectorDatasetDeleteParams { readonly id: Int }
export interface BiconnectorDatasetFieldsItem { title: string; type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean }
export interface BiconnectorDatasetFieldsResult { fields: BiconnectorDatasetFieldsItem[] }
export interface BiconnectorDatasetFieldsUpdateParams { readonly id: Int; readonly add?: readonly unknown[]; readonly update?: readonly unknown[]; readonly delete?: readonly Int[] }
export interface BiconnectorDatasetGetParams { readonly id: Int }
export interface BiconnectorDatasetGetItem { id: number; type: string; name: string; description: string; externalCode: string; externalName: string; dateCreate: string; dateUpdate: string; createdById: number; updatedById: number; externalId: number; fields: { id: number; datasetId: number; type: string; name: string; externalCode: string; visible: boolean }[] }
export interface BiconnectorDatasetGetResult { item: BiconnectorDatasetGetItem }
export interface BiconnectorDatasetListParams { readonly select?: Select<string>; readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<never>; readonly page?: Int }
export interface BiconnectorDatasetListItem { id: IntText; name: string; description: string }
export interface BiconnectorDatasetUpdateParams { readonly id: Int; readonly fields: { readonly description?: Text } }
export interface BiconnectorSourceAddParams { readonly fields: { readonly title: Text; readonly description?: Text; readonly active?: Bool; readonly connectorId: Int; readonly settings: Readonly<Record<string, unknown>> } }
export interface BiconnectorSourceAddResult { id: number }
export interface BiconnectorSourceDeleteParams { readonly id: Int }
export interface BiconnectorSourceFieldsItem { title: string; type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean }
export interface BiconnectorSourceFieldsResult { fields: BiconnectorSourceFieldsItem[] }
export interface BiconnectorSourceGetParams { readonly id: Int }
export interface BiconnectorSourceGetItem { connection: { id: number; type: string; code: string; title: string; description: string; active: boolean; dateCreate: string; dateUpdate: string; createdById: number; updatedById: number }; connectorId: number; settings: { code: string; name: string; type: string; value: string; id: number }[] }
export interface BiconnectorSourceGetResult { item: BiconnectorSourceGetItem }
export interface BiconnectorSourceListParams { readonly select?: Select<string>; readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<never>; readonly page?: Int }
export interface BiconnectorSourceListItem { id: IntText; title: string; active: boolean; dateCreate: string }
export interface BiconnectorSourceUpdateParams { readonly id: Int; readonly fields: { readonly title?: Text; readonly description?: Text; readonly active?: Bool; readonly settings?: Readonly<Record<string, unknown>> } }

export interface BiconnectorMethods {
  'biconnector.connector.add': { params: BiconnectorConnectorAddParams; result: BiconnectorConnectorAddResult }
  'biconnector.connector.delete': { params: BiconnectorConnectorDeleteParams; result: boolean }
  'biconnector.connector.fields': { params: NoParams; result: BiconnectorConnectorFieldsResult }
  'biconnector.connector.get': { params: BiconnectorConnectorGetParams; result: BiconnectorConnectorGetResult }
  'biconnector.connector.list': { params: BiconnectorConnectorListParams; result: BiconnectorConnectorListItem[]; item: BiconnectorConnectorListItem }
  'biconnector.connector.update': { params: BiconnectorConnectorUpdateParams; result: boolean }
  'biconnector.dataset.add': { params: BiconnectorDatasetAddParams; result: BiconnectorDatasetAddResult }
  'biconnector.dataset.delete': { params: BiconnectorDatasetDeleteParams; result: boolean }
  'biconnector.dataset.fields': { params: NoParams; result: BiconnectorDatasetFieldsResult }
  'biconnector.dataset.fields.update': { params: BiconnectorDatasetFieldsUpdateParams; result: boolean }
  'biconnector.dataset.get': { params: BiconnectorDatasetGetParams; result: BiconnectorDatasetGetResult }
  'biconnector.dataset.list': { params: BiconnectorDatasetListParams; result: BiconnectorDatasetListItem[]; item: BiconnectorDatasetListItem }
  'biconnector.dataset.update': { params: BiconnectorDatasetUpdateParams; result: boolean }
  'biconnector.source.add': { params: BiconnectorSourceAddParams; result: BiconnectorSourceAddResult }
  'biconnector.source.delete': { params: BiconnectorSourceDeleteParams; result: boolean }
  'biconnector.source.fields': { params: NoParams; result: BiconnectorSourceFieldsResult }
  'biconnector.source.get': { params: BiconnectorSourceGetParams; result: BiconnectorSourceGetResult }
  'biconnector.source.list': { params: BiconnectorSourceListParams; result: BiconnectorSourceListItem[]; item: BiconnectorSourceListItem }
  'biconnector.source.update': { params: BiconnectorSourceUpdateParams; result: boolean }
}

export interface BiconnectorService {
  readonly connector: BiconnectorConnectorService
  readonly dataset: BiconnectorDatasetService
  readonly source: BiconnectorSourceService
}

export interface BiconnectorConnectorService {
  /**
   * Adds a connector.
   * Scope `biconnector`; needs a right on the object.
   * Errors: `VALIDATION_FIELDS_NOT_PROVIDED`, `VALIDATION_IMMUTABLE_FIELD`, `VALIDATION_INVALID_FIELD_TYPE`, `VALIDATION_READ_ONLY_FIELD`, `VALIDATION_REQUIRED_FIELD_MISSING`, `VALIDATION_SETTINGS_CODE_TOO_LONG`, `VALIDATION_SETTINGS_INVALID_TYPE`, `VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS`, `VALIDATION_SETTINGS_NAME_TOO_LONG`, `VALIDATION_UNKNOWN_PARAMETERS` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html
   */
  add(params: BiconnectorConnectorAddParams, options?: CallOptions): Promise<BiconnectorConnectorAddResult>
  /**
   * Deletes a connector.
   * Scope `biconnector`; needs a right on the object.
   * Errors: `CONNECTOR_DELETE_RESTRICTED`, `CONNECTOR_NOT_FOUND`, `VALIDATION_ID_NOT_PROVIDED`, `VALIDATION_INVALID_ID_FORMAT` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html
   */
  delete(params: BiconnectorConnectorDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Describes the fields of connectors.
   * Scope `biconnector`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<BiconnectorConnectorFieldsResult>
  /**
   * Gets a connector.
   * Scope `biconnector`; needs a right on the object.
   * Errors: `CONNECTOR_NOT_FOUND`, `VALIDATION_ID_NOT_PROVIDED`, `VALIDATION_INVALID_ID_FORMAT` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html
   */
  get(params: BiconnectorConnectorGetParams, options?: CallOptions): Promise<BiconnectorConnectorGetResult>
  /**
   * Lists connectors.
   * Scope `biconnector`; needs a right on the object.
   * Errors: `VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER`, `VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER`, `VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT`, `VALIDATION_FILTER_TYPE`, `VALIDATION_INVALID_FILTER_LOGIC`, `VALIDATION_ORDER_TYPE`, `VALIDATION_SELECT_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html
   */
  list(params?: BiconnectorConnectorListParams, options?: CallOptions): Promise<BiconnectorConnectorListItem[]>
  /**
   * Updates a connector.
   * Scope `biconnector`; needs a right on the object.
   * Errors: `CONNECTOR_NOT_FOUND`, `VALIDATION_FIELDS_NOT_PROVIDED`, `VALIDATION_ID_NOT_PROVIDED`, `VALIDATION_IMMUTABLE_FIELD`, `VALIDATION_INVALID_FIELD_TYPE`, `VALIDATION_INVALID_ID_FORMAT`, `VALIDATION_READ_ONLY_FIELD`, `VALIDATION_SETTINGS_CODE_TOO_LONG`, `VALIDATION_SETTINGS_INVALID_TYPE`, `VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS`, `VALIDATION_SETTINGS_NAME_TOO_LONG`, `VALIDATION_UNKNOWN_PARAMETERS` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html
   */
  update(params: BiconnectorConnectorUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface BiconnectorDatasetService {
  /**
   * Adds a dataset.
   * Scope `biconnector`; needs a right on the object.
   * Errors: empty code, `DATASET_ALREADY_EXIST`, `SOURCE_NOT_FOUND`, `VALIDATION_DATASET_NAME_INVALID`, `VALIDATION_DATASET_NAME_TOO_LONG`, `VALIDATION_DUPLICATE_FIELD_CODE`, `VALIDATION_DUPLICATE_FIELD_NAME`, `VALIDATION_FIELDS_NOT_PROVIDED`, `VALIDATION_FIELD_INVALID_TYPE`, `VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS`, `VALIDATION_FIELD_NAME_INVALID_FORMAT`, `VALIDATION_FIELD_NAME_TOO_LONG`, `VALIDATION_IMMUTABLE_FIELD`, `VALIDATION_INVALID_FIELD_TYPE`, `VALIDATION_READ_ONLY_FIELD`, `VALIDATION_REQUIRED_FIELD_MISSING`, `VALIDATION_UNKNOWN_PARAMETERS` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html
   */
  add(params: BiconnectorDatasetAddParams, options?: CallOptions): Promise<BiconnectorDatasetAddResult>
  /**
   * Deletes a dataset.
   * Scope `biconnector`; needs a right on the object.
   * Errors: empty code, `DATASET_NOT_FOUND`, `VALIDATION_ID_NOT_PROVIDED`, `VALIDATION_INVALID_ID_FORMAT` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html
   */
  delete(params: BiconnectorDatasetDeleteParams, options?: CallOptions): Promise<boolean>
  readonly fields: BiconnectorDatasetFieldsService
  /**
   * Gets a dataset.
   * Scope `biconnector`; needs a right on the object.
   * Errors: `DATASET_NOT_FOUND`, `VALIDATION_ID_NOT_PROVIDED`, `VALIDATION_INVALID_ID_FORMAT` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html
   */
  get(params: BiconnectorDatasetGetParams, options?: CallOptions): Promise<BiconnectorDatasetGetResult>
  /**
   * Lists datasets.
   * Scope `biconnector`; needs a right on the object.
   * Errors: `VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER`, `VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER`, `VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT`, `VALIDATION_FILTER_TYPE`, `VALIDATION_ORDER_TYPE`, `VALIDATION_SELECT_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html
   */
  list(params?: BiconnectorDatasetListParams, options?: CallOptions): Promise<BiconnectorDatasetListItem[]>
  /**
   * Updates a dataset.
   * Scope `biconnector`; needs a right on the object.
   * Errors: empty code, `DATASET_NOT_FOUND`, `INVALID_METHOD`, `VALIDATION_FIELDS_NOT_PROVIDED`, `VALIDATION_ID_NOT_PROVIDED`, `VALIDATION_IMMUTABLE_FIELD`, `VALIDATION_INVALID_FIELD_TYPE`, `VALIDATION_INVALID_ID_FORMAT`, `VALIDATION_READ_ONLY_FIELD`, `VALIDATION_REQUIRED_FIELD_MISSING`, `VALIDATION_UNKNOWN_PARAMETERS` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html
   */
  update(params: BiconnectorDatasetUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface BiconnectorDatasetFieldsService {
  /**
   * Describes the fields of datasets.
   * Scope `biconnector`; needs a right on the object.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html
   */
  (params?: NoParams, options?: CallOptions): Promise<BiconnectorDatasetFieldsResult>
  /**
   * Updates dataset fields.
   * Scope `biconnector`; needs a right on the object.
   * Errors: `DATASET_NOT_FOUND`, `DATASET_UPDATE_ERROR`, `VALIDATION_DUPLICATE_EXIST_CODE`, `VALIDATION_DUPLICATE_EXIST_NAME`, `VALIDATION_DUPLICATE_FIELD_CODE`, `VALIDATION_DUPLICATE_FIELD_NAME`, `VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS`, `VALIDATION_FIELD_DELETE_INVALID_ID`, `VALIDATION_FIELD_INVALID_TYPE`, `VALIDATION_FIELD_NAME_INVALID_FORMAT`, `VALIDATION_FIELD_NAME_TOO_LONG`, `VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS`, `VALIDATION_ID_NOT_PROVIDED`, `VALIDATION_INVALID_ID_FORMAT` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html
   */
  update(params: BiconnectorDatasetFieldsUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface BiconnectorSourceService {
  /**
   * Adds a source.
   * Scope `biconnector`; needs a right on the object.
   * Errors: `BX_ERROR`, `CONNECTOR_NOT_FOUND`, `SOURCE_CREATE_CONNECTION_ERROR`, `SOURCE_UPDATE_CONNECTION_ERROR`, `VALIDATION_FIELDS_NOT_PROVIDED`, `VALIDATION_IMMUTABLE_FIELD`, `VALIDATION_INVALID_FIELD_TYPE`, `VALIDATION_READ_ONLY_FIELD`, `VALIDATION_REQUIRED_FIELD_MISSING`, `VALIDATION_UNKNOWN_PARAMETERS` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html
   */
  add(params: BiconnectorSourceAddParams, options?: CallOptions): Promise<BiconnectorSourceAddResult>
  /**
   * Deletes a source.
   * Scope `biconnector`; needs a right on the object.
   * Errors: `BX_ERROR`, `SOURCE_NOT_FOUND`, `VALIDATION_ID_NOT_PROVIDED`, `VALIDATION_INVALID_ID_FORMAT` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html
   */
  delete(params: BiconnectorSourceDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Describes the fields of sources.
   * Scope `biconnector`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<BiconnectorSourceFieldsResult>
  /**
   * Gets a source.
   * Scope `biconnector`; needs a right on the object.
   * Errors: `SOURCE_NOT_FOUND`, `VALIDATION_ID_NOT_PROVIDED`, `VALIDATION_INVALID_ID_FORMAT` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html
   */
  get(params: BiconnectorSourceGetParams, options?: CallOptions): Promise<BiconnectorSourceGetResult>
  /**
   * Lists sources.
   * Scope `biconnector`; needs a right on the object.
   * Errors: `VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER`, `VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER`, `VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT`, `VALIDATION_FILTER_TYPE`, `VALIDATION_ORDER_TYPE`, `VALIDATION_SELECT_TYPE` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html
   */
  list(params?: BiconnectorSourceListParams, options?: CallOptions): Promise<BiconnectorSourceListItem[]>
  /**
   * Updates a source.
   * Scope `biconnector`; needs a right on the object.
   * Errors: `BX_ERROR`, `SOURCE_CREATE_CONNECTION_ERROR`, `SOURCE_NOT_FOUND`, `SOURCE_UPDATE_CONNECTION_ERROR`, `VALIDATION_FIELDS_NOT_PROVIDED`, `VALIDATION_ID_NOT_PROVIDED`, `VALIDATION_IMMUTABLE_FIELD`, `VALIDATION_INVALID_FIELD_TYPE`, `VALIDATION_INVALID_ID_FORMAT`, `VALIDATION_READ_ONLY_FIELD`, `VALIDATION_REQUIRED_FIELD_MISSING`, `VALIDATION_UNKNOWN_PARAMETERS` (200).
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html
   */
  update(params: BiconnectorSourceUpdateParams, options?: CallOptions): Promise<boolean>
}
