// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, FileValue, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder, Select } from './prelude.ts'

export interface DocumentgeneratorDocumentAddParams { readonly templateId: Int; readonly providerClassName?: Text; readonly value: Text; readonly values?: { readonly _creationMethod?: Text; readonly stampsEnabled?: Bool; readonly [name: `${string}`]: unknown }; readonly stampsEnabled?: Int; readonly fields?: Readonly<Record<string, { readonly TYPE?: Open<'DATE' | 'NAME'> | Ref; readonly FORMAT?: Readonly<Record<string, unknown>>; readonly PROVIDER?: Text; readonly TITLE?: Text }>> }
export interface DocumentgeneratorDocumentAddItem { downloadUrl: string; publicUrl: string | null; title: string; number: string; id: number; createTime: string; createdBy: number; updateTime: string; updatedBy: IntText | null; stampsEnabled: boolean; isTransformationError: boolean; value: string; values: { productsTableVariant: string; _creationMethod: string; stampsEnabled: boolean; DocumentNumber: string; CurrentDate: string; ClientName: string; ClientPhone: string; Total: string; Comment: string; UserName: string; [name: `${string}`]: unknown }; templateId: IntText; provider: string; pullTag: string; emailDiskFile: number; downloadUrlMachine: string }
export interface DocumentgeneratorDocumentAddResult { document: DocumentgeneratorDocumentAddItem }
export interface DocumentgeneratorDocumentDeleteParams { readonly id: Int }
export interface DocumentgeneratorDocumentEnablepublicurlParams { readonly id: Int; readonly status?: Int }
export interface DocumentgeneratorDocumentEnablepublicurlResult { publicUrl: string }
export interface DocumentgeneratorDocumentGetParams { readonly id: Int }
export interface DocumentgeneratorDocumentGetItem { downloadUrl: string; publicUrl: string; title: string; number: string; id: string; createTime: string; createdBy: string; updateTime: string; updatedBy: number | null; stampsEnabled: boolean; isTransformationError: boolean; value: string; values: { productsTableVariant: string; _creationMethod: string; stampsEnabled: boolean; CurrentDate: string; ClientName: string; ClientPhone: string; Total: string; Comment: string; UserName: string; [name: `${string}`]: unknown }; publicUrlView: { time: string }; templateId: string; provider: string; pullTag: string; imageUrl: string; pdfUrl: string; printUrl: string; emailDiskFile: number; downloadUrlMachine: string; imageUrlMachine: string; pdfUrlMachine: string; printUrlMachine: string; fileId?: number; imageId?: number; pdfId?: number; transformationErrorCode?: string; transformationErrorMessage?: string; transformationCancelReason?: string }
export interface DocumentgeneratorDocumentGetResult { document: DocumentgeneratorDocumentGetItem }
export interface DocumentgeneratorDocumentGetfieldsParams { readonly id: Int; readonly values?: Readonly<Record<string, unknown>> }
export interface DocumentgeneratorDocumentGetfieldsItem { title?: string; value: string; required?: string; group?: string[]; chain?: unknown; default: string }
export interface DocumentgeneratorDocumentGetfieldsResult { documentFields: Record<string, DocumentgeneratorDocumentGetfieldsItem> }
export interface DocumentgeneratorDocumentListParams { readonly select?: Select<'id' | 'title' | 'number' | 'templateId' | 'provider' | 'value' | 'fileId' | 'imageId' | 'pdfId' | 'createTime' | 'updateTime' | 'values' | 'createdBy' | 'updatedBy'>; readonly order?: OpenOrder<'id' | 'title' | 'number' | 'templateId' | 'provider' | 'value' | 'fileId' | 'imageId' | 'pdfId' | 'createTime' | 'updateTime' | 'values' | 'createdBy' | 'updatedBy'>; readonly filter?: OpenFilter<'id' | 'title' | 'number' | 'templateId' | 'provider' | 'value' | 'fileId' | 'imageId' | 'pdfId' | 'createTime' | 'updateTime' | 'values' | 'createdBy' | 'updatedBy', '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly start?: Int }
export interface DocumentgeneratorDocumentListItem { id: string; title: string; number: string; templateId: string; provider: string; value: string; fileId: IntText; imageId: IntText; pdfId: IntText; createTime: string; updateTime: string; createdBy: string; downloadUrl: string; pdfUrl: string; imageUrl: string; values: { _creationMethod: string; stampsEnabled: boolean; [name: `${string}`]: unknown } | null; stampsEnabled: boolean; downloadUrlMachine: string; pdfUrlMachine: string; imageUrlMachine: string; updatedBy?: IntText }
export interface DocumentgeneratorDocumentListResult { documents: DocumentgeneratorDocumentListItem[] }
export interface DocumentgeneratorDocumentUpdateParams { readonly id: Int; readonly values?: { readonly productsTableVariant?: Text; readonly _creationMethod?: Text; readonly stampsEnabled?: Bool; readonly [name: `${string}`]: unknown }; readonly stampsEnabled?: Int; readonly fields?: Readonly<Record<string, { readonly TYPE?: Open<'DATE' | 'NAME'> | Ref; readonly FORMAT?: Readonly<Record<string, unknown>>; readonly PROVIDER?: Text; readonly TITLE?: Text }>> }
export interface DocumentgeneratorDocumentUpdateItem { downloadUrl: string; publicUrl: string; title: string; number: string; id: string; createTime: string; createdBy: string; updateTime: string; updatedBy: number | null; stampsEnabled: boolean; isTransformationError: boolean; value: string; values: { productsTableVariant: string; _creationMethod: string; stampsEnabled: boolean; CurrentDate: string; ClientName: string; ClientPhone: string; Total: string; Comment: string; UserName: string; [name: `${string}`]: unknown }; publicUrlView: { time: string }; templateId: string; provider: string; pullTag: string; imageUrl: string; pdfUrl: string; printUrl: string; emailDiskFile: number; downloadUrlMachine: string; imageUrlMachine: string; pdfUrlMachine: string; printUrlMachine: string; fileId?: number; imageId?: number; pdfId?: number }
export interface DocumentgeneratorDocumentUpdateResult { document: DocumentgeneratorDocumentUpdateItem }
export interface DocumentgeneratorNumeratorAddParams { readonly fields: { readonly name: Text; readonly template: Text; readonly settings?: { readonly Bitrix_Main_Numerator_Generator_SequentNumberGenerator?: { readonly start?: Int; readonly step?: Int; readonly length?: Int; readonly padString?: Text; readonly periodicBy?: Text; readonly timezone?: Text; readonly isDirectNumeration?: Bool } } } }
export interface DocumentgeneratorNumeratorAddItem { name: string; template: string; id: number; code: string | null; settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: number; step: number; length: number; padString: string; periodicBy: string; timezone: string; isDirectNumeration: boolean } } }
export interface DocumentgeneratorNumeratorAddResult { numerator: DocumentgeneratorNumeratorAddItem }
export interface DocumentgeneratorNumeratorDeleteParams { readonly id: Int }
export interface DocumentgeneratorNumeratorGetParams { readonly id: Int }
export interface DocumentgeneratorNumeratorGetItem { name: string; template: string; id: string; code: string | null; settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: number; step: number; length: number; padString: string; periodicBy: string; timezone: string; isDirectNumeration: boolean } } }
export interface DocumentgeneratorNumeratorGetResult { numerator: DocumentgeneratorNumeratorGetItem }
export interface DocumentgeneratorNumeratorListParams { readonly start?: Int }
export interface DocumentgeneratorNumeratorListItem { id: string; name: string; template: string; settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: number; step: number; length: number; padString: string; periodicBy: string | null; timezone: string | null; isDirectNumeration: boolean } }; code?: string }
export interface DocumentgeneratorNumeratorListResult { numerators: DocumentgeneratorNumeratorListItem[] }
export interface DocumentgeneratorNumeratorUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly template?: Text; readonly settings?: { readonly Bitrix_Main_Numerator_Generator_SequentNumberGenerator?: { readonly start?: Int; readonly step?: Int; readonly length?: Int; readonly padString?: Text; readonly periodicBy?: Text; readonly timezone?: Text; readonly isDirectNumeration?: Bool } } } }
export interface DocumentgeneratorNumeratorUpdateResult { name: string; template: string; id: string; code: string | null; settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: number; step: number; length: number; padString: string; periodicBy: string; timezone: string; isDirectNumeration: boolean } } }
export interface DocumentgeneratorRegionAddParams { readonly fields: { readonly title: Text; readonly languageId?: Text; readonly formatDate?: Text; readonly formatDatetime?: Text; readonly formatName?: Text; readonly phrases?: Readonly<Record<string, unknown>> } }
export interface DocumentgeneratorRegionAddItem { id: string; title: string; languageId: string; formatDate: string; formatDatetime: string; formatName: string; phrases: { TAX_INCLUDED: string; TAX_NOT_INCLUDED: string } }
export interface DocumentgeneratorRegionAddResult { region: DocumentgeneratorRegionAddItem }
export interface DocumentgeneratorRegionDeleteParams { readonly id: Int }
export interface DocumentgeneratorRegionGetParams { readonly id: Text }
export interface DocumentgeneratorRegionGetItem { id: string; title: string; languageId: string; formatDate: string; formatDatetime: string; formatName: string; phrases: { TAX_INCLUDED: string; TAX_NOT_INCLUDED: string } }
export interface DocumentgeneratorRegionGetResult { region: DocumentgeneratorRegionGetItem }
export interface DocumentgeneratorRegionListItem { '1': { id: IntText; title: string; languageId: string; formatDate: string; formatDatetime: string; formatName: string; code: string }; de: { code: string; title: string; languageId: string }; uk: { code: string; title: string; languageId: string }; br: { code: string; title: string; languageId: string }; sp: { code: string; title: string; languageId: string }; mx: { code: string; title: string; languageId: string }; pl: { code: string; title: string; languageId: string }; fr: { code: string; title: string; languageId: string }; id?: string; code?: string; title?: string; languageId?: string; formatDate?: string; formatDatetime?: string; formatName?: string }
export interface DocumentgeneratorRegionListResult { regions: DocumentgeneratorRegionListItem }
export interface DocumentgeneratorRegionUpdateParams { readonly id: Int; readonly fields: { readonly title?: Text; readonly languageId?: Text; readonly formatDate?: Text; readonly formatDatetime?: Text; readonly formatName?: Text; readonly phrases?: Readonly<Record<string, unknown>> } }
export interface DocumentgeneratorRegionUpdateItem { id: string; title: string; languageId: string; formatDate: string; formatDatetime: string; formatName: string; phrases: { TAX_INCLUDED: string; TAX_NOT_INCLUDED: string } }
export interface DocumentgeneratorRegionUpdateResult { region: DocumentgeneratorRegionUpdateItem }
export interface DocumentgeneratorRoleAddParams { readonly fields: { readonly name: Text; readonly code?: Text; readonly permissions?: { readonly SETTINGS?: { readonly MODIFY?: Text }; readonly TEMPLATES?: { readonly MODIFY?: Open<'A' | 'D' | 'X'> | Ref }; readonly DOCUMENTS?: { readonly MODIFY?: Text; readonly VIEW?: Text } } } }
export interface DocumentgeneratorRoleAddItem { id: number; name: string; code: string; permissions: { settings: { modify: string }; templates: { modify: Open<'A' | 'D' | 'X'> }; documents: { modify: string; view: string } } }
export interface DocumentgeneratorRoleAddResult { role: DocumentgeneratorRoleAddItem }
export interface DocumentgeneratorRoleDeleteParams { readonly id: Int }
export interface DocumentgeneratorRoleFillaccessesParams { readonly accesses?: readonly { readonly roleId: Int; readonly accessCode: Open<'AU' | 'UA'> | Ref }[] }
export interface DocumentgeneratorRoleGetParams { readonly id: Int }
export interface DocumentgeneratorRoleGetItem { id: number; name: string; code: string; permissions: { settings: { modify: string }; templates: { modify: Open<'A' | 'D' | 'X'> }; documents: { modify: string; view: string } } }
export interface DocumentgeneratorRoleGetResult { role: DocumentgeneratorRoleGetItem }
export interface DocumentgeneratorRoleListParams { readonly start?: Int }
export interface DocumentgeneratorRoleListItem { id: number; name: string; code: string }
export interface DocumentgeneratorRoleListResult { roles: DocumentgeneratorRoleListItem[] }
export interface DocumentgeneratorRoleUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly code?: Text; readonly permissions?: { readonly SETTINGS?: { readonly MODIFY?: Text }; readonly TEMPLATES?: { readonly MODIFY?: Open<'A' | 'D' | 'X'> | Ref }; readonly DOCUMENTS?: { readonly MODIFY?: Text; readonly VIEW?: Text } } } }
export interface DocumentgeneratorRoleUpdateItem { id: number; name: string; code: string; permissions: { settings: { modify: string }; templates: { modify: Open<'A' | 'D' | 'X'> }; documents: { modify: string; view: string } } }
export interface DocumentgeneratorRoleUpdateResult { role: DocumentgeneratorRoleUpdateItem }
export interface DocumentgeneratorTemplateAddParams { readonly fields: { readonly name: Text; readonly fileId: Int; readonly file: FileValue; readonly numeratorId: Int; readonly region: Text; readonly code?: Text; readonly users?: readonly unknown[]; readonly active?: Flag; readonly withStamps?: Flag; readonly sort?: Int } }
export interface DocumentgeneratorTemplateAddItem { id: string; name: string; region: string; code: string; download: string; active: Open<'Y' | 'N'>; moduleId: string; numeratorId: string; withStamps: Open<'Y' | 'N'>; providers: Record<string, string>; users: { UA: string }; isDeleted: Open<'Y' | 'N'>; sort: string; createTime: string; updateTime: string; downloadMachine: string }
export interface DocumentgeneratorTemplateAddResult { template: DocumentgeneratorTemplateAddItem }
export interface DocumentgeneratorTemplateDeleteParams { readonly id: Int }
export interface DocumentgeneratorTemplateGetParams { readonly id: Int }
export interface DocumentgeneratorTemplateGetItem { id: string; name: string; region: string; code: string; download: string; active: Open<'Y' | 'N'>; moduleId: string; numeratorId: string; withStamps: Open<'Y' | 'N'>; providers: Record<string, string>; users: Record<string, string>; isDeleted: Open<'Y' | 'N'>; sort: string; createTime: string; updateTime: string; downloadMachine: string }
export interface DocumentgeneratorTemplateGetResult { template: DocumentgeneratorTemplateGetItem }
export interface DocumentgeneratorTemplateGetfieldsParams { readonly id: Int }
export interface DocumentgeneratorTemplateGetfieldsItem { title?: string; value: string; required?: string; group?: string[]; chain?: unknown; default: string }
export interface DocumentgeneratorTemplateGetfieldsResult { templateFields: Record<string, DocumentgeneratorTemplateGetfieldsItem> }
export interface DocumentgeneratorTemplateListParams { readonly select?: Select<'id' | 'active' | 'name' | 'code' | 'region' | 'sort' | 'createTime' | 'updateTime' | 'numeratorId' | 'withStamps' | 'users' | 'providers'>; readonly order?: OpenOrder<'id' | 'active' | 'name' | 'code' | 'region' | 'sort' | 'createTime' | 'updateTime' | 'numeratorId' | 'withStamps' | 'users' | 'providers'>; readonly filter?: OpenFilter<'id' | 'active' | 'name' | 'code' | 'region' | 'sort' | 'createTime' | 'updateTime' | 'numeratorId' | 'withStamps' | 'users' | 'providers', '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly start?: Int }
export interface DocumentgeneratorTemplateListItem { id: string; active: Open<'Y' | 'N'>; name: string; code: string; region: string; sort: string; createTime: string; updateTime: string; createdBy: string; updatedBy: string; moduleId: string; fileId: string; bodyType: string; numeratorId: string; withStamps: Open<'Y' | 'N'>; productsTableVariant: string; isDeleted: Open<'Y' | 'N'>; isDefault: Open<'Y' | 'N'>; download: string; providers: string[]; users: string[]; downloadMachine: string }
export interface DocumentgeneratorTemplateListResult { templates: Record<string, DocumentgeneratorTemplateListItem> }
export interface DocumentgeneratorTemplateUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly file?: FileValue; readonly numeratorId?: Int; readonly region?: Text; readonly code?: Text; readonly users?: readonly unknown[]; readonly providers?: readonly unknown[]; readonly active?: Flag; readonly withStamps?: Flag; readonly sort?: Int } }
export interface DocumentgeneratorTemplateUpdateItem { id: string; name: string; region: string; code: string; download: string; active: Open<'Y' | 'N'>; moduleId: string; numeratorId: string; withStamps: Open<'Y' | 'N'>; providers: Record<string, string>; users: Record<string, string>; isDeleted: Open<'Y' | 'N'>; sort: string; createTime: string; updateTime: string; downloadMachine: string }
export interface DocumentgeneratorTemplateUpdateResult { template: DocumentgeneratorTemplateUpdateItem }

export interface DocumentgeneratorMethods {
  'documentgenerator.document.add': { params: DocumentgeneratorDocumentAddParams; result: DocumentgeneratorDocumentAddResult }
  'documentgenerator.document.delete': { params: DocumentgeneratorDocumentDeleteParams; result: null }
  'documentgenerator.document.enablepublicurl': { params: DocumentgeneratorDocumentEnablepublicurlParams; result: DocumentgeneratorDocumentEnablepublicurlResult }
  'documentgenerator.document.get': { params: DocumentgeneratorDocumentGetParams; result: DocumentgeneratorDocumentGetResult }
  'documentgenerator.document.getfields': { params: DocumentgeneratorDocumentGetfieldsParams; result: DocumentgeneratorDocumentGetfieldsResult }
  'documentgenerator.document.list': { params: DocumentgeneratorDocumentListParams; result: DocumentgeneratorDocumentListResult; item: DocumentgeneratorDocumentListItem }
  'documentgenerator.document.update': { params: DocumentgeneratorDocumentUpdateParams; result: DocumentgeneratorDocumentUpdateResult }
  'documentgenerator.numerator.add': { params: DocumentgeneratorNumeratorAddParams; result: DocumentgeneratorNumeratorAddResult }
  'documentgenerator.numerator.delete': { params: DocumentgeneratorNumeratorDeleteParams; result: null }
  'documentgenerator.numerator.get': { params: DocumentgeneratorNumeratorGetParams; result: DocumentgeneratorNumeratorGetResult }
  'documentgenerator.numerator.list': { params: DocumentgeneratorNumeratorListParams; result: DocumentgeneratorNumeratorListResult; item: DocumentgeneratorNumeratorListItem }
  'documentgenerator.numerator.update': { params: DocumentgeneratorNumeratorUpdateParams; result: DocumentgeneratorNumeratorUpdateResult }
  'documentgenerator.region.add': { params: DocumentgeneratorRegionAddParams; result: DocumentgeneratorRegionAddResult }
  'documentgenerator.region.delete': { params: DocumentgeneratorRegionDeleteParams; result: null }
  'documentgenerator.region.get': { params: DocumentgeneratorRegionGetParams; result: DocumentgeneratorRegionGetResult }
  'documentgenerator.region.list': { params: NoParams; result: DocumentgeneratorRegionListResult }
  'documentgenerator.region.update': { params: DocumentgeneratorRegionUpdateParams; result: DocumentgeneratorRegionUpdateResult }
  'documentgenerator.role.add': { params: DocumentgeneratorRoleAddParams; result: DocumentgeneratorRoleAddResult }
  'documentgenerator.role.delete': { params: DocumentgeneratorRoleDeleteParams; result: null }
  'documentgenerator.role.fillaccesses': { params: DocumentgeneratorRoleFillaccessesParams; result: null }
  'documentgenerator.role.get': { params: DocumentgeneratorRoleGetParams; result: DocumentgeneratorRoleGetResult }
  'documentgenerator.role.list': { params: DocumentgeneratorRoleListParams; result: DocumentgeneratorRoleListResult; item: DocumentgeneratorRoleListItem }
  'documentgenerator.role.update': { params: DocumentgeneratorRoleUpdateParams; result: DocumentgeneratorRoleUpdateResult }
  'documentgenerator.template.add': { params: DocumentgeneratorTemplateAddParams; result: DocumentgeneratorTemplateAddResult }
  'documentgenerator.template.delete': { params: DocumentgeneratorTemplateDeleteParams; result: null }
  'documentgenerator.template.get': { params: DocumentgeneratorTemplateGetParams; result: DocumentgeneratorTemplateGetResult }
  'documentgenerator.template.getfields': { params: DocumentgeneratorTemplateGetfieldsParams; result: DocumentgeneratorTemplateGetfieldsResult }
  'documentgenerator.template.list': { params: DocumentgeneratorTemplateListParams; result: DocumentgeneratorTemplateListResult }
  'documentgenerator.template.update': { params: DocumentgeneratorTemplateUpdateParams; result: DocumentgeneratorTemplateUpdateResult }
}

export interface DocumentgeneratorService {
  readonly document: DocumentgeneratorDocumentService
  readonly numerator: DocumentgeneratorNumeratorService
  readonly region: DocumentgeneratorRegionService
  readonly role: DocumentgeneratorRoleService
  readonly template: DocumentgeneratorTemplateService
}

export interface DocumentgeneratorDocumentService {
  /**
   * Adds a document.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400), `DOCGEN_ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html
   */
  add(params: DocumentgeneratorDocumentAddParams, options?: CallOptions): Promise<DocumentgeneratorDocumentAddResult>
  /**
   * Deletes a document.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html
   */
  delete(params: DocumentgeneratorDocumentDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Calls `documentgenerator.document.enablepublicurl`.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-enable-public-url.html
   */
  enablepublicurl(params: DocumentgeneratorDocumentEnablepublicurlParams, options?: CallOptions): Promise<DocumentgeneratorDocumentEnablepublicurlResult>
  /**
   * Gets a document.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html
   */
  get(params: DocumentgeneratorDocumentGetParams, options?: CallOptions): Promise<DocumentgeneratorDocumentGetResult>
  /**
   * Describes the fields of documents.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html
   */
  getfields(params: DocumentgeneratorDocumentGetfieldsParams, options?: CallOptions): Promise<DocumentgeneratorDocumentGetfieldsResult>
  /**
   * Lists documents.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html
   */
  list(params?: DocumentgeneratorDocumentListParams, options?: CallOptions): Promise<DocumentgeneratorDocumentListResult>
  /**
   * Updates a document.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html
   */
  update(params: DocumentgeneratorDocumentUpdateParams, options?: CallOptions): Promise<DocumentgeneratorDocumentUpdateResult>
}

export interface DocumentgeneratorNumeratorService {
  /**
   * Adds a numerator.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-add.html
   */
  add(params: DocumentgeneratorNumeratorAddParams, options?: CallOptions): Promise<DocumentgeneratorNumeratorAddResult>
  /**
   * Deletes a numerator.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-delete.html
   */
  delete(params: DocumentgeneratorNumeratorDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Gets a numerator.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-get.html
   */
  get(params: DocumentgeneratorNumeratorGetParams, options?: CallOptions): Promise<DocumentgeneratorNumeratorGetResult>
  /**
   * Lists numerators.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-list.html
   */
  list(params?: DocumentgeneratorNumeratorListParams, options?: CallOptions): Promise<DocumentgeneratorNumeratorListResult>
  /**
   * Updates a numerator.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100`, `DOCGEN_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-update.html
   */
  update(params: DocumentgeneratorNumeratorUpdateParams, options?: CallOptions): Promise<DocumentgeneratorNumeratorUpdateResult>
}

export interface DocumentgeneratorRegionService {
  /**
   * Adds a region.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100`, `BX_EMPTY_REQUIRED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html
   */
  add(params: DocumentgeneratorRegionAddParams, options?: CallOptions): Promise<DocumentgeneratorRegionAddResult>
  /**
   * Deletes a region.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100`, `BX_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html
   */
  delete(params: DocumentgeneratorRegionDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Gets a region.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-get.html
   */
  get(params: DocumentgeneratorRegionGetParams, options?: CallOptions): Promise<DocumentgeneratorRegionGetResult>
  /**
   * Lists regions.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<DocumentgeneratorRegionListResult>
  /**
   * Updates a region.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-update.html
   */
  update(params: DocumentgeneratorRegionUpdateParams, options?: CallOptions): Promise<DocumentgeneratorRegionUpdateResult>
}

export interface DocumentgeneratorRoleService {
  /**
   * Adds a role.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100`, `BX_EMPTY_REQUIRED` (400), `DOCGEN_ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html
   */
  add(params: DocumentgeneratorRoleAddParams, options?: CallOptions): Promise<DocumentgeneratorRoleAddResult>
  /**
   * Deletes a role.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400), `DOCGEN_ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html
   */
  delete(params: DocumentgeneratorRoleDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Calls `documentgenerator.role.fillaccesses`.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `BX_EMPTY_REQUIRED` (400), `DOCGEN_ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html
   */
  fillaccesses(params?: DocumentgeneratorRoleFillaccessesParams, options?: CallOptions): Promise<null>
  /**
   * Gets a role.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400), `DOCGEN_ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html
   */
  get(params: DocumentgeneratorRoleGetParams, options?: CallOptions): Promise<DocumentgeneratorRoleGetResult>
  /**
   * Lists roles.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0` (400), `DOCGEN_ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html
   */
  list(params?: DocumentgeneratorRoleListParams, options?: CallOptions): Promise<DocumentgeneratorRoleListResult>
  /**
   * Updates a role.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400), `DOCGEN_ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html
   */
  update(params: DocumentgeneratorRoleUpdateParams, options?: CallOptions): Promise<DocumentgeneratorRoleUpdateResult>
}

export interface DocumentgeneratorTemplateService {
  /**
   * Adds a template.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html
   */
  add(params: DocumentgeneratorTemplateAddParams, options?: CallOptions): Promise<DocumentgeneratorTemplateAddResult>
  /**
   * Deletes a template.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-delete.html
   */
  delete(params: DocumentgeneratorTemplateDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Gets a template.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get.html
   */
  get(params: DocumentgeneratorTemplateGetParams, options?: CallOptions): Promise<DocumentgeneratorTemplateGetResult>
  /**
   * Describes the fields of templates.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get-fields.html
   */
  getfields(params: DocumentgeneratorTemplateGetfieldsParams, options?: CallOptions): Promise<DocumentgeneratorTemplateGetfieldsResult>
  /**
   * Lists templates.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html
   */
  list(params?: DocumentgeneratorTemplateListParams, options?: CallOptions): Promise<DocumentgeneratorTemplateListResult>
  /**
   * Updates a template.
   * Scope `documentgenerator`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-update.html
   */
  update(params: DocumentgeneratorTemplateUpdateParams, options?: CallOptions): Promise<DocumentgeneratorTemplateUpdateResult>
}
