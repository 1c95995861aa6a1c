// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, DateText, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder, Select } from './prelude.ts'

export interface LandingBlockAddcardParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly selector: Text; readonly content: Text; readonly preventHistory?: Bool }
export interface LandingBlockChangeAnchorParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly data: Text; readonly preventHistory?: Bool }
export interface LandingBlockChangeNodeNameParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly data: { readonly [name: `${string}`]: Text }; readonly preventHistory?: Bool }
export interface LandingBlockClonecardParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly selector: Text; readonly preventHistory?: Bool }
export interface LandingBlockGetContentFromRepositoryParams { readonly code: Text }
export interface LandingBlockGetbyidParams { readonly scope?: Text; readonly block: Int; readonly params?: { readonly edit_mode?: Bool | Int; readonly deleted?: Bool | Int; readonly get_content?: Bool | Int } }
export interface LandingBlockGetbyidResult { id: number; lid: number; code: string; name: string; active: boolean; meta: { LID: string; FAVORITE_META: string; CREATED_BY_ID: string; DATE_CREATE: string; MODIFIED_BY_ID: string; DATE_MODIFY: string; SITE_TYPE: string; LANDING_TITLE: string; LANDING_TPL_CODE: string; SITE_TPL_CODE: string; XML_ID: string; DESIGNER_MODE: string }; content: string; css: string[]; js: string[] }
export interface LandingBlockGetcontentParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly editMode?: Bool; readonly params?: { readonly wrapper_show?: Bool; readonly force_unactive?: Bool } }
export interface LandingBlockGetcontentResult { id: number; sections: string; active: boolean; access: string; anchor: string; php: boolean; designed: boolean; repoId: number | null; content: string; content_ext: string; css: unknown[]; js: string[]; assetStrings: unknown[]; lang: unknown[] | Record<string, unknown>; manifest: { block: { name: string; section: string[] }; cards: Record<string, { name: string; label: string[] }> }; dynamicParams: unknown[]; requiredUserAction?: unknown[] }
export interface LandingBlockGetlistParams { readonly scope?: Text; readonly lid: Int | readonly Int[]; readonly params?: { readonly edit_mode?: Bool | Int; readonly deleted?: Bool | Int; readonly get_content?: Bool | Int } }
export interface LandingBlockGetlistItem { id: number; lid: number; code: string; name: string; active: boolean; meta: { LID: string; FAVORITE_META: string; CREATED_BY_ID: string; DATE_CREATE: string; MODIFIED_BY_ID: string; DATE_MODIFY: string; SITE_TYPE: string; LANDING_TITLE: string; LANDING_TPL_CODE: string; SITE_TPL_CODE: string; XML_ID: string; DESIGNER_MODE: string }; content: string; css: string[]; js: string[] }
export interface LandingBlockGetmanifestParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly params?: { readonly edit_mode?: Bool | Int } }
export interface LandingBlockGetmanifestResult { block: { name: string; section: string[]; dynamic: boolean; subtype: string; attrsFormDescription: string }; nodes: Record<string, { type: string; code: string }>; style: { block: { type: string[] }; nodes: Record<string, { type: string }> }; assets: { css: string[]; js: string[]; ext: string[]; class: string[]; callbacks: unknown[] }; timestamp: number; callbacks: { afteradd: Record<string, unknown> }; attrs: Record<string, unknown[]>; cards: Record<string, unknown> | []; menu: Record<string, unknown> | []; namespace: string; code: string; preview: string }
export interface LandingBlockGetmanifestfileParams { readonly code: Text }
export interface LandingBlockGetmanifestfileResult { block: { name: string; section: string[]; dynamic: boolean }; cards: Record<string, { name: string; label: string[] }>; nodes: Record<string, { name: string; type: string; dimensions?: { width: number; height: number }; allowInlineEdit?: boolean; useInDesigner?: boolean; create2xByDefault?: boolean }>; style: { block: { type: string[]; additional: { name: string; attrsType: string[] } }; nodes: Record<string, { title?: string; type: unknown; name?: string }> }; assets: { ext: string[] }; attrs?: Record<string, unknown> | unknown[]; menu?: Record<string, unknown> | unknown[] }
export interface LandingBlockGetrepositoryParams { readonly section?: Text; readonly scope?: Text }
export interface LandingBlockGetrepositoryResult { name: string; meta: Record<string, unknown> | unknown[]; new: boolean; type: string | unknown[] | null; specialType: string | null; separator: boolean; app_code: string | boolean; items: { id: string | null; name: string; namespace: string; new: boolean; version: string | null; type: unknown[]; section: string | unknown[]; system: boolean; description: string | null; preview: string; restricted: boolean; repo_id: number | string | boolean; app_code: string | boolean; only_for_license: string; app_expired: boolean; requires_updates: boolean; favorite: boolean; favoriteMy: boolean } }
export interface LandingBlockRemovecardParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly selector: Text; readonly preventHistory?: Bool }
export interface LandingBlockUpdateCardsParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly data: { readonly [name: `${string}`]: { readonly source?: readonly { readonly type?: Text; readonly value?: Int | Text }[]; readonly values?: readonly unknown[] } } }
export interface LandingBlockUpdateStylesParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly data: Readonly<Record<string, { readonly classList?: readonly unknown[]; readonly affect?: readonly unknown[]; readonly style?: Readonly<Record<string, unknown>> }>>; readonly preventHistory?: Bool }
export interface LandingBlockUpdateattrsParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly data: { readonly [name: `${string}`]: Readonly<Record<string, unknown>> } }
export interface LandingBlockUpdatecontentParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly content: Text; readonly designed?: Bool | Int | Text; readonly preventHistory?: Bool }
export interface LandingBlockUpdatenodesParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly data: { readonly [name: `${string}`]: Text | Readonly<Record<string, unknown>> | readonly unknown[] }; readonly additional?: { readonly appendMenu?: Bool }; readonly preventHistory?: Bool }
export interface LandingBlockUploadfileParams { readonly scope?: Text; readonly block: Int; readonly picture: Text | readonly Text[]; readonly ext?: Text; readonly params?: { readonly width?: Int; readonly height?: Int; readonly resize_type?: Int }; readonly temp?: Bool | Int }
export interface LandingBlockUploadfileResult { id: number; src: string }
export interface LandingDemosGetListParams { readonly params?: { readonly select?: Select<'ID' | 'XML_ID' | 'APP_CODE' | 'ACTIVE' | 'TITLE' | 'DESCRIPTION' | 'TYPE' | 'TPL_TYPE' | 'SHOW_IN_LIST' | 'PREVIEW_URL' | 'PREVIEW' | 'PREVIEW2X' | 'PREVIEW3X' | 'MANIFEST' | 'LANG' | 'SITE_TEMPLATE_ID' | 'CREATED_BY_ID' | 'MODIFIED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY'>; readonly filter?: OpenFilter<'ID' | 'XML_ID' | 'APP_CODE' | 'ACTIVE' | 'TITLE' | 'DESCRIPTION' | 'TYPE' | 'TPL_TYPE' | 'SHOW_IN_LIST' | 'PREVIEW_URL' | 'PREVIEW' | 'PREVIEW2X' | 'PREVIEW3X' | 'MANIFEST' | 'LANG' | 'SITE_TEMPLATE_ID' | 'CREATED_BY_ID' | 'MODIFIED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY'>; readonly order?: OpenOrder<'ID' | 'XML_ID' | 'APP_CODE' | 'ACTIVE' | 'TITLE' | 'DESCRIPTION' | 'TYPE' | 'TPL_TYPE' | 'SHOW_IN_LIST' | 'PREVIEW_URL' | 'PREVIEW' | 'PREVIEW2X' | 'PREVIEW3X' | 'MANIFEST' | 'LANG' | 'SITE_TEMPLATE_ID' | 'CREATED_BY_ID' | 'MODIFIED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY'>; readonly group?: readonly { readonly ID?: Int | Text; readonly XML_ID?: Text; readonly APP_CODE?: Text; readonly ACTIVE?: Text; readonly TITLE?: Text; readonly DESCRIPTION?: Text | null; readonly TYPE?: Open<'page' | 'store' | 'knowledge' | 'group' | 'mainpage'> | Ref; readonly TPL_TYPE?: Open<'S' | 'P'> | Ref; readonly SHOW_IN_LIST?: Text; readonly PREVIEW_URL?: Text; readonly PREVIEW?: Text; readonly PREVIEW2X?: Text; readonly PREVIEW3X?: Text; readonly MANIFEST?: Readonly<Record<string, unknown>> | Bool; readonly LANG?: Readonly<Record<string, unknown>> | null; readonly SITE_TEMPLATE_ID?: Text | null; readonly CREATED_BY_ID?: Int; readonly MODIFIED_BY_ID?: Int; readonly DATE_CREATE?: Text; readonly DATE_MODIFY?: Text }[]; readonly limit?: Int; readonly offset?: Int } }
export interface LandingDemosGetListItem { ID: IntText; XML_ID: string; TITLE: string; TYPE: Open<'page' | 'store' | 'knowledge' | 'group' | 'mainpage'>; DATE_MODIFY: string; MANIFEST: boolean; APP_CODE?: string; ACTIVE?: string; DESCRIPTION?: string | null; TPL_TYPE?: Open<'S' | 'P'>; SHOW_IN_LIST?: string; PREVIEW_URL?: string; PREVIEW?: string; PREVIEW2X?: string; PREVIEW3X?: string; LANG?: Record<string, unknown> | null; SITE_TEMPLATE_ID?: string | null; CREATED_BY_ID?: IntText; MODIFIED_BY_ID?: IntText; DATE_CREATE?: string }
export interface LandingDemosGetPageListParams { readonly type: Open<'page' | 'store' | 'knowledge' | 'group' | 'mainpage'> | Ref; readonly filter?: OpenFilter<'ID' | 'XML_ID' | 'TYPE' | 'TITLE' | 'ACTIVE' | 'PUBLICATION' | 'LOCK_DELETE' | 'AVAILABLE' | 'SINGLETON' | 'SECTION' | 'DESCRIPTION' | 'PREVIEW' | 'PREVIEW2X' | 'PREVIEW3X' | 'APP_CODE' | 'REST' | 'DATA'> }
export interface LandingDemosGetPageListResult { empty: { ID: string; XML_ID: string; TYPE: string[]; TITLE: string; ACTIVE: boolean; PUBLICATION: boolean; LOCK_DELETE: boolean; AVAILABLE: boolean; SINGLETON: boolean; SECTION: string[]; DESCRIPTION: string; PREVIEW: string; PREVIEW2X: string; PREVIEW3X: string; APP_CODE: string; REST: number; DATA: { name: string; active: boolean; type: (Open<'page' | 'store' | 'knowledge' | 'group' | 'mainpage'>)[]; items: unknown[] | Record<string, unknown>; version: number; old_id: number; encoded: boolean; charset: string; code?: string; description?: string | null; publication?: boolean; singleton?: boolean; lock_delete?: boolean; preview?: string; preview2x?: string; preview3x?: string; preview_url?: string; show_in_list?: string; sort?: number; section?: string[]; parent?: string; disable_import?: string; is_webform_page?: string; fields?: Record<string, unknown>; layout?: unknown[] | Record<string, unknown>; folders?: unknown[] | Record<string, unknown>; syspages?: unknown[] | Record<string, unknown>; master_pages?: unknown[] } }; 'search-result': { ID: string; XML_ID: string; TYPE: string[]; TITLE: string; ACTIVE: boolean; PUBLICATION: boolean; SECTION: string[]; DATA: { code: string; section: string[]; publication: boolean; layout: unknown[]; items: Record<string, { code: string }>; encoded: boolean; charset: string } } }
export interface LandingDemosGetSiteListParams { readonly type: Open<'page' | 'store' | 'knowledge' | 'group' | 'mainpage'> | Ref; readonly filter?: OpenFilter<'ID' | 'XML_ID' | 'TYPE' | 'TITLE' | 'ACTIVE' | 'PUBLICATION' | 'LOCK_DELETE' | 'AVAILABLE' | 'SINGLETON' | 'SECTION' | 'DESCRIPTION' | 'PREVIEW' | 'PREVIEW2X' | 'PREVIEW3X' | 'APP_CODE' | 'REST' | 'DATA'> }
export interface LandingDemosGetSiteListResult { ID: string; XML_ID: string; TYPE: string[]; TITLE: string; ACTIVE: boolean; PUBLICATION: boolean; LOCK_DELETE: boolean; AVAILABLE: boolean; SINGLETON: boolean; SECTION: string[]; DESCRIPTION: string; PREVIEW: string; PREVIEW2X: string; PREVIEW3X: string; APP_CODE: string; REST: number; DATA: { name: string; items: unknown[] | Record<string, unknown>; encoded: boolean; charset: string; code?: string; type?: (Open<'page' | 'store' | 'knowledge' | 'group' | 'mainpage'>)[]; description?: string | null; active?: boolean; singleton?: boolean; lock_delete?: boolean; preview?: string; preview2x?: string; preview3x?: string; preview_url?: string; show_in_list?: string; sort?: number; fields?: Record<string, unknown>; layout?: unknown[] | Record<string, unknown>; folders?: unknown[] | Record<string, unknown>; syspages?: unknown[] | Record<string, unknown>; master_pages?: unknown[]; version?: number; old_id?: number | string } }
export interface LandingDemosRegisterParams { readonly data: { readonly charset?: Text; readonly code: Text; readonly site_code?: Text; readonly name?: Text; readonly description?: Text | null; readonly type?: Open<'page' | 'store' | 'knowledge' | 'group' | 'mainpage'> | Ref; readonly tpl_type?: Open<'S' | 'P'> | Ref; readonly fields?: Readonly<Record<string, unknown>>; readonly folders?: readonly unknown[] | Readonly<Record<string, unknown>>; readonly items?: { readonly old_id?: Text | Int; readonly code: Text; readonly name?: Text; readonly description?: Text | null; readonly type?: Open<'page' | 'store' | 'knowledge' | 'group' | 'mainpage'> | Ref; readonly tpl_type?: Open<'S' | 'P'> | Ref; readonly version?: Int; readonly fields?: Readonly<Record<string, unknown>>; readonly layout?: readonly unknown[] | Readonly<Record<string, unknown>>; readonly items?: { readonly code?: Text; readonly access?: Text; readonly anchor?: Text; readonly old_id?: Int; readonly cards?: Readonly<Record<string, unknown>>; readonly nodes?: Readonly<Record<string, unknown>>; readonly style?: Readonly<Record<string, unknown>>; readonly attrs?: Readonly<Record<string, unknown>> }; readonly preview?: Text; readonly preview2x?: Text; readonly preview3x?: Text; readonly preview_url?: Text; readonly show_in_list?: Text }; readonly layout?: readonly unknown[] | Readonly<Record<string, unknown>>; readonly preview?: Text; readonly preview2x?: Text; readonly preview3x?: Text; readonly preview_url?: Text; readonly show_in_list?: Text; readonly syspages?: readonly unknown[] | Readonly<Record<string, unknown>>; readonly version?: Int }; readonly params?: { readonly site_template_id?: Text; readonly lang?: Readonly<Record<string, unknown>>; readonly lang_original?: Text } }
export interface LandingDemosUnregisterParams { readonly code: Text }
export interface LandingLandingAddParams { readonly scope?: Text; readonly fields: { readonly TITLE: Text; readonly SITE_ID: Int; readonly CODE?: Text; readonly DESCRIPTION?: Text; readonly XML_ID?: Text; readonly SITEMAP?: Text; readonly FOLDER?: Text; readonly FOLDER_ID?: Int; readonly TPL_ID?: Int; readonly ADDITIONAL_FIELDS?: Readonly<Record<string, unknown>>; readonly BLOCK_ID?: Int; readonly MENU_CODE?: Text } }
export interface LandingLandingAddByTemplateParams { readonly scope?: Text; readonly siteId: Int; readonly code: Text; readonly fields?: { readonly TITLE?: Text; readonly DESCRIPTION?: Text; readonly ID?: Int; readonly FOLDER_ID?: Int; readonly SITE_TYPE?: Text; readonly PREPARE_BLOCKS?: Bool; readonly PREPARE_BLOCKS_DATA?: { readonly ACTION?: Text; readonly PARAMS?: Readonly<Record<string, unknown>>; readonly IBLOCK_ID?: unknown; readonly SECTION_ID?: unknown; readonly ELEMENT_ID?: unknown; readonly REQUISITE?: unknown; readonly BANK_REQUISITE?: unknown }; readonly ADD_IN_MENU?: Text; readonly BLOCK_ID?: Int; readonly MENU_CODE?: Text } }
export interface LandingLandingAddblockParams { readonly scope?: Text; readonly lid: Int; readonly fields: { readonly CODE: Text; readonly AFTER_ID?: Int; readonly ACTIVE?: Text; readonly CONTENT?: Text; readonly RETURN_CONTENT?: Text }; readonly preventHistory?: Bool }
export interface LandingLandingCopyParams { readonly scope?: Text; readonly lid: Int; readonly toSiteId?: Int; readonly toFolderId?: Int; readonly skipSystem?: Bool }
export interface LandingLandingCopyblockParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly params?: { readonly AFTER_ID?: Int; readonly RETURN_CONTENT?: Text } }
export interface LandingLandingDeleteParams { readonly scope?: Text; readonly lid: Int }
export interface LandingLandingDeleteblockParams { readonly scope?: Text; readonly lid: Int; readonly block: Int }
export interface LandingLandingDownblockParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly preventHistory?: Bool }
export interface LandingLandingFavoriteBlockParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly meta?: { readonly name?: Text; readonly section?: readonly unknown[] | Text; readonly preview?: Int; readonly tpl_code?: Text } }
export interface LandingLandingGetListParams { readonly scope?: Text; readonly params?: { readonly select?: Select<string>; readonly filter?: OpenFilter<never>; readonly order?: OpenOrder<never>; readonly group?: readonly unknown[]; readonly limit?: Int; readonly offset?: Int; readonly get_preview?: Bool | Int; readonly get_urls?: Bool | Int; readonly check_area?: Bool | Int } }
export interface LandingLandingGetListItem { ID: IntText; TITLE: string; SITE_ID: IntText; DATE_MODIFY: string; DOMAIN_ID: string | null; FIELD?: string | null; PUBLIC_URL?: string | null; PREVIEW?: string | null; IS_AREA?: boolean }
export interface LandingLandingGetadditionalfieldsParams { readonly scope?: Text; readonly lid: Int }
export interface LandingLandingGetadditionalfieldsResult { FONTS_CODE: string; GACOUNTER_USE: string; METAMAIN_USE: string; METAMAIN_TITLE: string; METAOG_TITLE: string; METAOG_IMAGE: string; SETTINGS_PRICE_CODE: string[]; SETTINGS_SHOW_PRICE_COUNT: number; THEMEFONTS_LINE_HEIGHT: string; VIEW_TYPE: string; YACOUNTER_USE: string }
export interface LandingLandingGetpreviewParams { readonly scope?: Text; readonly lid: Int }
export interface LandingLandingGetpublicurlParams { readonly scope?: Text; readonly lid: Int }
export interface LandingLandingHideblockParams { readonly scope?: Text; readonly lid: Int; readonly block: Int }
export interface LandingLandingMarkDeleteParams { readonly scope?: Text; readonly lid: Int; readonly mark?: Bool }
export interface LandingLandingMarkUnDeleteParams { readonly lid: Int }
export interface LandingLandingMarkdeletedblockParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly mark?: Bool; readonly preventHistory?: Bool }
export interface LandingLandingMarkundeletedblockParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly preventHistory?: Bool }
export interface LandingLandingMoveParams { readonly scope?: Text; readonly lid: Int; readonly toSiteId?: Int; readonly toFolderId?: Int }
export interface LandingLandingMoveblockParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly params?: { readonly AFTER_ID?: Int; readonly RETURN_CONTENT?: Text } }
export interface LandingLandingMoveblockResult { result: boolean; content: { id: number; sections: string; active: boolean; access: string; anchor: string; php: boolean; designed: boolean; repoId: number | null; content: string; content_ext: string; css: unknown[]; js: string[]; assetStrings: unknown[]; lang: unknown[] | Record<string, unknown>; manifest: { block: { name: string; type: string[]; section: string[] }; timestamp: number; namespace: string; code: string; preview: string }; dynamicParams: unknown[]; requiredUserAction?: unknown[] } }
export interface LandingLandingPublicationParams { readonly scope?: Text; readonly lid: Int }
export interface LandingLandingRemoveEntitiesParams { readonly scope?: Text; readonly lid: Int; readonly data: { readonly blocks?: readonly Int[]; readonly images?: readonly { readonly block: Int; readonly image: Int }[] } }
export interface LandingLandingResolveIdByPublicUrlParams { readonly scope?: Text; readonly landingUrl: Text; readonly siteId: Int }
export interface LandingLandingShowblockParams { readonly scope?: Text; readonly lid: Int; readonly block: Int }
export interface LandingLandingUnFavoriteBlockParams { readonly blockId: Int }
export interface LandingLandingUnpublicParams { readonly scope?: Text; readonly lid: Int }
export interface LandingLandingUpblockParams { readonly scope?: Text; readonly lid: Int; readonly block: Int; readonly preventHistory?: Bool }
export interface LandingLandingUpdateParams { readonly lid: Int; readonly fields: { readonly TITLE?: Text; readonly CODE?: Text; readonly DESCRIPTION?: Text; readonly XML_ID?: Text; readonly SITE_ID?: Int; readonly SITEMAP?: Text; readonly FOLDER?: Text; readonly FOLDER_ID?: Int; readonly TPL_ID?: Int; readonly DELETED?: Text; readonly DATE_PUBLIC?: Text; readonly ADDITIONAL_FIELDS?: Readonly<Record<string, unknown>> } }
export interface LandingRepoCheckContentParams { readonly content: Text; readonly splitter?: Text }
export interface LandingRepoCheckContentResult { is_bad: boolean; content: string }
export interface LandingRepoGetListParams { readonly params?: { readonly select?: Select<'ID' | 'XML_ID' | 'APP_CODE' | 'ACTIVE' | 'NAME' | 'DESCRIPTION' | 'SECTIONS' | 'SITE_TEMPLATE_ID' | 'PREVIEW' | 'MANIFEST' | 'CONTENT' | 'CREATED_BY_ID' | 'MODIFIED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY'>; readonly filter?: OpenFilter<'ID' | 'XML_ID' | 'APP_CODE' | 'ACTIVE' | 'NAME' | 'DESCRIPTION' | 'SECTIONS' | 'SITE_TEMPLATE_ID' | 'PREVIEW' | 'MANIFEST' | 'CONTENT' | 'CREATED_BY_ID' | 'MODIFIED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY'>; readonly order?: OpenOrder<'ID' | 'XML_ID' | 'APP_CODE' | 'ACTIVE' | 'NAME' | 'DESCRIPTION' | 'SECTIONS' | 'SITE_TEMPLATE_ID' | 'PREVIEW' | 'MANIFEST' | 'CONTENT' | 'CREATED_BY_ID' | 'MODIFIED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY'>; readonly group?: readonly { readonly ID?: Text; readonly XML_ID?: Text; readonly APP_CODE?: Text | null; readonly ACTIVE?: Text; readonly NAME?: Text; readonly DESCRIPTION?: Text; readonly SECTIONS?: Text; readonly SITE_TEMPLATE_ID?: Text | null; readonly PREVIEW?: Text; readonly MANIFEST?: Readonly<Record<string, unknown>> | readonly unknown[] | Bool; readonly CONTENT?: Text; readonly CREATED_BY_ID?: Text; readonly MODIFIED_BY_ID?: Text; readonly DATE_CREATE?: Text; readonly DATE_MODIFY?: Text }[]; readonly limit?: Int; readonly offset?: Int } }
export interface LandingRepoGetListItem { ID: string; XML_ID: string; APP_CODE: string | null; ACTIVE: string; NAME: string; DESCRIPTION: string; SECTIONS: string; SITE_TEMPLATE_ID: string | null; PREVIEW: string; MANIFEST: { block: { name: string }; nodes: Record<string, { name: string; type: string }> }; CONTENT: string; CREATED_BY_ID: string; MODIFIED_BY_ID: string; DATE_CREATE: string; DATE_MODIFY: string }
export interface LandingRepoRegisterParams { readonly code: Text; readonly fields: { readonly NAME: Text; readonly CONTENT: Text; readonly SECTIONS: Text; readonly PREVIEW: Text; readonly DESCRIPTION?: Text; readonly ACTIVE?: Text; readonly SITE_TEMPLATE_ID?: Text; readonly RESET?: Text }; readonly manifest?: Readonly<Record<string, unknown>> }
export interface LandingRepoUnbindParams { readonly code: Text; readonly handler?: Text }
export interface LandingRepoUnregisterParams { readonly code: Text }
export interface LandingRepowidgetDebugParams { readonly enable?: Bool }
export interface LandingRepowidgetGetlistParams { readonly params: { readonly select?: Select<'ID' | 'XML_ID' | 'APP_CODE' | 'ACTIVE' | 'NAME' | 'DESCRIPTION' | 'SECTIONS' | 'PREVIEW' | 'WIDGET_PARAMS' | 'CONTENT' | 'MANIFEST' | 'CREATED_BY_ID' | 'MODIFIED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'SITE_TEMPLATE_ID'>; readonly filter?: OpenFilter<'ID' | 'XML_ID' | 'APP_CODE' | 'ACTIVE' | 'NAME' | 'DESCRIPTION' | 'SECTIONS' | 'PREVIEW' | 'WIDGET_PARAMS' | 'CONTENT' | 'MANIFEST' | 'CREATED_BY_ID' | 'MODIFIED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'SITE_TEMPLATE_ID', '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'>; readonly group?: readonly { readonly ID?: Int; readonly XML_ID?: Text; readonly APP_CODE?: Text; readonly ACTIVE?: Flag; readonly NAME?: Text; readonly DESCRIPTION?: Text; readonly SECTIONS?: Text; readonly PREVIEW?: Text; readonly WIDGET_PARAMS?: Readonly<Record<string, unknown>>; readonly CONTENT?: Text; readonly MANIFEST?: Readonly<Record<string, unknown>>; readonly CREATED_BY_ID?: Int; readonly MODIFIED_BY_ID?: Int; readonly DATE_CREATE?: DateText; readonly DATE_MODIFY?: DateText; readonly SITE_TEMPLATE_ID?: Text }[]; readonly order?: OpenOrder<'ID' | 'XML_ID' | 'APP_CODE' | 'ACTIVE' | 'NAME' | 'DESCRIPTION' | 'SECTIONS' | 'PREVIEW' | 'WIDGET_PARAMS' | 'CONTENT' | 'MANIFEST' | 'CREATED_BY_ID' | 'MODIFIED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY' | 'SITE_TEMPLATE_ID'> } }
export interface LandingRepowidgetGetlistItem { ID: IntText; XML_ID: string; APP_CODE: string; ACTIVE: Open<'Y' | 'N'>; NAME: string; DESCRIPTION: string | null; SECTIONS: string; SITE_TEMPLATE_ID: string | null; PREVIEW: string; MANIFEST: { block: { type: string[]; subtype: string[]; subtype_params: { rootNode: string; demoData: { desc: string; count: string }; handler: string; style: string; lang: { de: { W_TITLE: string; W_EMPTY: string }; en: { W_TITLE: string; W_EMPTY: string } } } } }; CONTENT: string; CREATED_BY_ID: IntText; MODIFIED_BY_ID: IntText; DATE_CREATE: string; DATE_MODIFY: string; WIDGET_PARAMS?: Record<string, unknown> }
export interface LandingRepowidgetRegisterParams { readonly code: Text; readonly fields: { readonly NAME: Text; readonly PREVIEW: Text; readonly DESCRIPTION?: Text; readonly CONTENT: Text; readonly SECTIONS: Text; readonly WIDGET_PARAMS: { readonly rootNode: Text; readonly lang?: Text; readonly handler: Text; readonly style?: Text; readonly demoData: Readonly<Record<string, unknown>> }; readonly ACTIVE?: Flag; readonly SITE_TEMPLATE_ID?: Text } }
export interface LandingRepowidgetUnregisterParams { readonly code: Text }
export interface LandingRoleEnableParams { readonly scope?: Text; readonly mode: Bool | Int }
export interface LandingRoleGetListParams { readonly scope?: Text }
export interface LandingRoleGetListItem { ID: string; TITLE: string; XML_ID: string }
export interface LandingRoleGetRightsParams { readonly scope?: Text; readonly id: Int }
export interface LandingRoleSetAccessCodesParams { readonly scope?: Text; readonly id: Int; readonly codes?: readonly Text[] }
export interface LandingRoleSetRightsParams { readonly scope?: Text; readonly id: Int; readonly rights: { readonly '0'?: readonly Text[]; readonly [name: `${string}`]: unknown }; readonly additional?: readonly (Open<'menu24' | 'create'> | Ref)[] }
export interface LandingSiteAddParams { readonly scope?: Text; readonly fields: { readonly TITLE: Text; readonly CODE: Text; readonly TYPE?: Text; readonly DOMAIN_ID?: Int | Text; readonly DESCRIPTION?: Text; readonly XML_ID?: Text; readonly ADDITIONAL_FIELDS?: Readonly<Record<string, unknown>> } }
export interface LandingSiteAddFolderParams { readonly scope?: Text; readonly siteId: Int; readonly fields: { readonly TITLE: Text; readonly CODE?: Text; readonly PARENT_ID?: Int; readonly ACTIVE?: Text } }
export interface LandingSiteBindingToGroupParams { readonly id: Int; readonly groupId: Int }
export interface LandingSiteBindingToMenuParams { readonly id: Int; readonly menuCode: Text }
export interface LandingSiteDeleteParams { readonly scope?: Text; readonly id: Int }
export interface LandingSiteFullExportParams { readonly id: Int; readonly params?: { readonly edit_mode?: Text; readonly scope?: Text; readonly hooks_disable?: readonly Text[]; readonly code?: Text; readonly name?: Text; readonly description?: Text; readonly preview?: Text; readonly preview2x?: Text; readonly preview3x?: Text; readonly preview_url?: Text } }
export interface LandingSiteFullExportResult { charset: string; code: string; site_code: string; name: string; description: string; preview: string; preview2x: string; preview3x: string; preview_url: string; show_in_list: string; type: string; version: number; fields: { ADDITIONAL_FIELDS: { COOKIES_USE: string; B24BUTTON_COLOR: string; BACKGROUND_PICTURE: string; THEME_USE: string }; TITLE: string; LANDING_ID_INDEX: string; LANDING_ID_404: string }; layout: { code: string; ref: string[] } | []; folders: Record<string, unknown> | []; syspages: Record<string, unknown> | []; items: { myfirstsite2026: { old_id: IntText; code: string; name: string; description: string; preview: string; preview2x: string; preview3x: string; preview_url: string; show_in_list: string; type: string; version: number; fields: { TITLE: string; RULE: unknown; ADDITIONAL_FIELDS: { B24BUTTON_USE: string; METAOG_TITLE: string; THEME_USE: string } }; layout: unknown[]; items: Record<string, { old_id: number; code: string; access: string; anchor: string; nodes: Record<string, unknown[]>; style: Record<string, unknown[]>; attrs: Record<string, unknown[]> }> }; [name: `${string}`]: unknown } }
export interface LandingSiteGetFoldersParams { readonly scope?: Text; readonly siteId: Int; readonly filter?: OpenFilter<'ID' | 'PARENT_ID' | 'INDEX_ID' | 'ACTIVE' | 'DELETED' | '=DELETED' | 'TITLE' | 'CODE' | 'CREATED_BY_ID' | 'MODIFIED_BY_ID' | 'DATE_CREATE' | 'DATE_MODIFY'> }
export interface LandingSiteGetFoldersItem { ID: string; PARENT_ID: string | null; SITE_ID: string; INDEX_ID: string | null; ACTIVE: string; DELETED: string; TITLE: string; CODE: string; CREATED_BY_ID: string; MODIFIED_BY_ID: string; DATE_CREATE: string; DATE_MODIFY: string }
export interface LandingSiteGetGroupBindingsParams { readonly groupId?: Int | '' | null }
export interface LandingSiteGetGroupBindingsItem { ENTITY_ID: IntText; ENTITY_TYPE: string; BINDING_ID: IntText; TITLE: string; PUBLIC_URL: string }
export interface LandingSiteGetListParams { readonly scope?: Text; readonly params?: { readonly select?: Select<string>; readonly filter?: OpenFilter<never>; readonly order?: OpenOrder<never>; readonly group?: readonly unknown[]; readonly limit?: Int; readonly offset?: Int } }
export interface LandingSiteGetListItem { ID: string; TITLE: string; TYPE: string; DOMAIN_NAME?: string; PUBLIC_URL?: string; PREVIEW_PICTURE?: string; PHONE?: string | null; DATE_CREATE?: string; DATE_MODIFY?: string; LANDING_ID_INDEX?: string | null }
export interface LandingSiteGetMenuBindingsParams { readonly menuCode?: Text | null }
export interface LandingSiteGetMenuBindingsItem { ENTITY_ID: IntText; ENTITY_TYPE: Open<'S' | 'L'>; BINDING_ID: string; TITLE: string; PUBLIC_URL: string }
export interface LandingSiteGetPreviewParams { readonly scope?: Text; readonly id: Int }
export interface LandingSiteGetPublicUrlParams { readonly scope?: Text; readonly id: Int | readonly unknown[] }
export interface LandingSiteGetPublicUrlResult { [name: `${string}`]: string }
export interface LandingSiteGetRightsParams { readonly id: Int | Text }
export interface LandingSiteGetadditionalfieldsParams { readonly scope?: Text; readonly id: Int }
export interface LandingSiteGetadditionalfieldsResult { COOKIES_USE: string; COOKIES_AGREEMENT_ID: IntText; COOKIES_COLOR_BG: string; COOKIES_COLOR_TEXT: string; COOKIES_POSITION: string; COOKIES_MODE: string; B24BUTTON_CODE: string; B24BUTTON_COLOR: string; B24BUTTON_COLOR_VALUE: string; COPYRIGHT_SHOW: string; COPYRIGHT_CODE: string; SETTINGS_PRICE_CODE: string[]; SETTINGS_SHOW_PRICE_COUNT: number; SETTINGS_CURRENCY_ID: string; SPEED_USE_LAZY: string; THEME_CODE: string; THEME_COLOR: string; YACOUNTER_USE: string; YACOUNTER_COUNTER: string; ROBOTS_USE: string; ROBOTS_CONTENT: string; CSSBLOCK_USE: string; HEADBLOCK_USE: string }
export interface LandingSiteMarkDeleteParams { readonly scope?: Text; readonly id: Int; readonly mark?: Bool }
export interface LandingSiteMarkFolderDeleteParams { readonly scope?: Text; readonly id: Int; readonly mark?: Bool }
export interface LandingSiteMarkFolderUnDeleteParams { readonly scope?: Text; readonly id: Int }
export interface LandingSiteMarkUnDeleteParams { readonly scope?: Text; readonly id: Int }
export interface LandingSitePublicationParams { readonly scope?: Text; readonly id: Int }
export interface LandingSitePublicationFolderParams { readonly scope?: Text; readonly folderId: Int; readonly mark?: Bool }
export interface LandingSiteSetRightsParams { readonly id: Int | Text; readonly rights?: { readonly [name: `${string}`]: readonly Text[] } }
export interface LandingSiteUnPublicFolderParams { readonly scope?: Text; readonly folderId: Int }
export interface LandingSiteUnbindingFromGroupParams { readonly id: Int; readonly groupId: Int }
export interface LandingSiteUnbindingFromMenuParams { readonly id: Int; readonly menuCode: Text }
export interface LandingSiteUnpublicParams { readonly scope?: Text; readonly id: Int }
export interface LandingSiteUpdateParams { readonly scope?: Text; readonly id: Int; readonly fields: { readonly TITLE?: Text; readonly CODE?: Text; readonly TYPE?: Text; readonly DOMAIN_ID?: Int | Text; readonly DESCRIPTION?: Text; readonly XML_ID?: Text; readonly LANDING_ID_INDEX?: Int; readonly LANDING_ID_404?: Int; readonly LANDING_ID_503?: Int } }
export interface LandingSiteUpdateFolderParams { readonly scope?: Text; readonly siteId: Int; readonly folderId: Int; readonly fields: { readonly TITLE?: Text; readonly CODE?: Text; readonly PARENT_ID?: Int; readonly INDEX_ID?: Int; readonly ACTIVE?: Text } }
export interface LandingSyspageDeleteForLandingParams { readonly scope?: Text; readonly id: Int }
export interface LandingSyspageDeleteForSiteParams { readonly id: Int }
export interface LandingSyspageGetParams { readonly id: Int; readonly active?: Bool }
export interface LandingSyspageGetResult { mainpage: { TYPE: string; LANDING_ID: IntText; TITLE: string; DELETED: string; ACTIVE: string }; catalog: { TYPE: string; LANDING_ID: IntText; TITLE: string; DELETED: string; ACTIVE: string }; personal: { TYPE: string; LANDING_ID: IntText; TITLE: string; DELETED: string; ACTIVE: string }; cart: { TYPE: string; LANDING_ID: IntText; TITLE: string; DELETED: string; ACTIVE: string }; order: { TYPE: string; LANDING_ID: IntText; TITLE: string; DELETED: string; ACTIVE: string }; compare: { TYPE: string; LANDING_ID: IntText; TITLE: string; DELETED: string; ACTIVE: string }; payment: { TYPE: string; LANDING_ID: IntText; TITLE: string; DELETED: string; ACTIVE: string }; TYPE?: string; LANDING_ID?: string; TITLE?: string; DELETED?: string; ACTIVE?: string }
export interface LandingSyspageGetSpecialPageParams { readonly siteId: Int; readonly type: Open<'mainpage' | 'catalog' | 'personal' | 'cart' | 'order' | 'payment' | 'compare' | 'feedback'> | Ref; readonly additional?: Readonly<Record<string, unknown>> }
export interface LandingSyspageSetParams { readonly id: Int; readonly type: Open<'mainpage' | 'catalog' | 'personal' | 'cart' | 'order' | 'payment' | 'compare' | 'feedback'> | Ref; readonly lid?: Int }
export interface LandingTemplateGetLandingRefParams { readonly id: Int }
export interface LandingTemplateGetSiteRefParams { readonly id: Int }
export interface LandingTemplateGetlistParams { readonly params?: { readonly select?: Select<string>; readonly filter?: OpenFilter<never>; readonly order?: OpenOrder<never>; readonly group?: readonly unknown[]; readonly limit?: Int; readonly offset?: Int } }
export interface LandingTemplateGetlistItem { ID: IntText; TITLE: string; XML_ID: string; SORT: string; ACTIVE: string; DATE_MODIFY: string; FIELD?: string | IntText | null }
export interface LandingTemplateSetLandingRefParams { readonly id: Int; readonly data?: { readonly [name: `${string}`]: Int } }
export interface LandingTemplateSetSiteRefParams { readonly id: Int; readonly data?: { readonly [name: `${string}`]: Int } }

export interface LandingMethods {
  'landing.block.addcard': { params: LandingBlockAddcardParams; result: boolean }
  'landing.block.changeAnchor': { params: LandingBlockChangeAnchorParams; result: boolean }
  'landing.block.changeNodeName': { params: LandingBlockChangeNodeNameParams; result: boolean }
  'landing.block.clonecard': { params: LandingBlockClonecardParams; result: boolean }
  'landing.block.getContentFromRepository': { params: LandingBlockGetContentFromRepositoryParams; result: string | null }
  'landing.block.getbyid': { params: LandingBlockGetbyidParams; result: LandingBlockGetbyidResult }
  'landing.block.getcontent': { params: LandingBlockGetcontentParams; result: LandingBlockGetcontentResult }
  'landing.block.getlist': { params: LandingBlockGetlistParams; result: LandingBlockGetlistItem[]; item: LandingBlockGetlistItem }
  'landing.block.getmanifest': { params: LandingBlockGetmanifestParams; result: LandingBlockGetmanifestResult }
  'landing.block.getmanifestfile': { params: LandingBlockGetmanifestfileParams; result: LandingBlockGetmanifestfileResult }
  'landing.block.getrepository': { params: LandingBlockGetrepositoryParams; result: LandingBlockGetrepositoryResult | boolean }
  'landing.block.removecard': { params: LandingBlockRemovecardParams; result: boolean }
  'landing.block.updateCards': { params: LandingBlockUpdateCardsParams; result: boolean }
  'landing.block.updateStyles': { params: LandingBlockUpdateStylesParams; result: boolean }
  'landing.block.updateattrs': { params: LandingBlockUpdateattrsParams; result: boolean }
  'landing.block.updatecontent': { params: LandingBlockUpdatecontentParams; result: boolean | null }
  'landing.block.updatenodes': { params: LandingBlockUpdatenodesParams; result: boolean }
  'landing.block.uploadfile': { params: LandingBlockUploadfileParams; result: LandingBlockUploadfileResult }
  'landing.demos.getList': { params: LandingDemosGetListParams; result: LandingDemosGetListItem[]; item: LandingDemosGetListItem }
  'landing.demos.getPageList': { params: LandingDemosGetPageListParams; result: LandingDemosGetPageListResult }
  'landing.demos.getSiteList': { params: LandingDemosGetSiteListParams; result: Record<string, LandingDemosGetSiteListResult> }
  'landing.demos.register': { params: LandingDemosRegisterParams; result: number[] }
  'landing.demos.unregister': { params: LandingDemosUnregisterParams; result: boolean }
  'landing.landing.add': { params: LandingLandingAddParams; result: number }
  'landing.landing.addByTemplate': { params: LandingLandingAddByTemplateParams; result: number }
  'landing.landing.addblock': { params: LandingLandingAddblockParams; result: number }
  'landing.landing.copy': { params: LandingLandingCopyParams; result: number }
  'landing.landing.copyblock': { params: LandingLandingCopyblockParams; result: number }
  'landing.landing.delete': { params: LandingLandingDeleteParams; result: boolean }
  'landing.landing.deleteblock': { params: LandingLandingDeleteblockParams; result: boolean }
  'landing.landing.downblock': { params: LandingLandingDownblockParams; result: boolean }
  'landing.landing.favoriteBlock': { params: LandingLandingFavoriteBlockParams; result: number }
  'landing.landing.getList': { params: LandingLandingGetListParams; result: LandingLandingGetListItem[]; item: LandingLandingGetListItem }
  'landing.landing.getadditionalfields': { params: LandingLandingGetadditionalfieldsParams; result: LandingLandingGetadditionalfieldsResult }
  'landing.landing.getpreview': { params: LandingLandingGetpreviewParams; result: string }
  'landing.landing.getpublicurl': { params: LandingLandingGetpublicurlParams; result: string }
  'landing.landing.hideblock': { params: LandingLandingHideblockParams; result: boolean }
  'landing.landing.markDelete': { params: LandingLandingMarkDeleteParams; result: number }
  'landing.landing.markUnDelete': { params: LandingLandingMarkUnDeleteParams; result: number }
  'landing.landing.markdeletedblock': { params: LandingLandingMarkdeletedblockParams; result: boolean }
  'landing.landing.markundeletedblock': { params: LandingLandingMarkundeletedblockParams; result: boolean }
  'landing.landing.move': { params: LandingLandingMoveParams; result: boolean }
  'landing.landing.moveblock': { params: LandingLandingMoveblockParams; result: LandingLandingMoveblockResult }
  'landing.landing.publication': { params: LandingLandingPublicationParams; result: boolean }
  'landing.landing.removeEntities': { params: LandingLandingRemoveEntitiesParams; result: boolean }
  'landing.landing.resolveIdByPublicUrl': { params: LandingLandingResolveIdByPublicUrlParams; result: number | null }
  'landing.landing.showblock': { params: LandingLandingShowblockParams; result: boolean }
  'landing.landing.unFavoriteBlock': { params: LandingLandingUnFavoriteBlockParams; result: boolean }
  'landing.landing.unpublic': { params: LandingLandingUnpublicParams; result: boolean }
  'landing.landing.upblock': { params: LandingLandingUpblockParams; result: boolean }
  'landing.landing.update': { params: LandingLandingUpdateParams; result: boolean }
  'landing.repo.checkContent': { params: LandingRepoCheckContentParams; result: LandingRepoCheckContentResult }
  'landing.repo.getList': { params: LandingRepoGetListParams; result: LandingRepoGetListItem[]; item: LandingRepoGetListItem }
  'landing.repo.register': { params: LandingRepoRegisterParams; result: number }
  'landing.repo.unbind': { params: LandingRepoUnbindParams; result: boolean | null }
  'landing.repo.unregister': { params: LandingRepoUnregisterParams; result: boolean }
  'landing.repowidget.debug': { params: LandingRepowidgetDebugParams; result: boolean }
  'landing.repowidget.getlist': { params: LandingRepowidgetGetlistParams; result: LandingRepowidgetGetlistItem[]; item: LandingRepowidgetGetlistItem }
  'landing.repowidget.register': { params: LandingRepowidgetRegisterParams; result: number }
  'landing.repowidget.unregister': { params: LandingRepowidgetUnregisterParams; result: boolean }
  'landing.role.enable': { params: LandingRoleEnableParams; result: boolean }
  'landing.role.getList': { params: LandingRoleGetListParams; result: LandingRoleGetListItem[]; item: LandingRoleGetListItem }
  'landing.role.getRights': { params: LandingRoleGetRightsParams; result: Record<string, unknown[]> }
  'landing.role.isEnabled': { params: NoParams; result: boolean }
  'landing.role.setAccessCodes': { params: LandingRoleSetAccessCodesParams; result: boolean }
  'landing.role.setRights': { params: LandingRoleSetRightsParams; result: boolean }
  'landing.site.add': { params: LandingSiteAddParams; result: number }
  'landing.site.addFolder': { params: LandingSiteAddFolderParams; result: number }
  'landing.site.bindingToGroup': { params: LandingSiteBindingToGroupParams; result: boolean }
  'landing.site.bindingToMenu': { params: LandingSiteBindingToMenuParams; result: boolean }
  'landing.site.delete': { params: LandingSiteDeleteParams; result: boolean }
  'landing.site.fullExport': { params: LandingSiteFullExportParams; result: LandingSiteFullExportResult }
  'landing.site.getFolders': { params: LandingSiteGetFoldersParams; result: LandingSiteGetFoldersItem[] }
  'landing.site.getGroupBindings': { params: LandingSiteGetGroupBindingsParams; result: LandingSiteGetGroupBindingsItem[] }
  'landing.site.getList': { params: LandingSiteGetListParams; result: LandingSiteGetListItem[]; item: LandingSiteGetListItem }
  'landing.site.getMenuBindings': { params: LandingSiteGetMenuBindingsParams; result: LandingSiteGetMenuBindingsItem[] }
  'landing.site.getPreview': { params: LandingSiteGetPreviewParams; result: string }
  'landing.site.getPublicUrl': { params: LandingSiteGetPublicUrlParams; result: Record<string, LandingSiteGetPublicUrlResult> }
  'landing.site.getRights': { params: LandingSiteGetRightsParams; result: string[] }
  'landing.site.getadditionalfields': { params: LandingSiteGetadditionalfieldsParams; result: LandingSiteGetadditionalfieldsResult }
  'landing.site.markDelete': { params: LandingSiteMarkDeleteParams; result: number }
  'landing.site.markFolderDelete': { params: LandingSiteMarkFolderDeleteParams; result: boolean }
  'landing.site.markFolderUnDelete': { params: LandingSiteMarkFolderUnDeleteParams; result: boolean }
  'landing.site.markUnDelete': { params: LandingSiteMarkUnDeleteParams; result: number }
  'landing.site.publication': { params: LandingSitePublicationParams; result: number }
  'landing.site.publicationFolder': { params: LandingSitePublicationFolderParams; result: boolean }
  'landing.site.setRights': { params: LandingSiteSetRightsParams; result: boolean }
  'landing.site.unPublicFolder': { params: LandingSiteUnPublicFolderParams; result: boolean }
  'landing.site.unbindingFromGroup': { params: LandingSiteUnbindingFromGroupParams; result: boolean }
  'landing.site.unbindingFromMenu': { params: LandingSiteUnbindingFromMenuParams; result: boolean }
  'landing.site.unpublic': { params: LandingSiteUnpublicParams; result: number }
  'landing.site.update': { params: LandingSiteUpdateParams; result: boolean }
  'landing.site.updateFolder': { params: LandingSiteUpdateFolderParams; result: boolean }
  'landing.syspage.deleteForLanding': { params: LandingSyspageDeleteForLandingParams; result: boolean }
  'landing.syspage.deleteForSite': { params: LandingSyspageDeleteForSiteParams; result: boolean }
  'landing.syspage.get': { params: LandingSyspageGetParams; result: LandingSyspageGetResult }
  'landing.syspage.getSpecialPage': { params: LandingSyspageGetSpecialPageParams; result: string | null }
  'landing.syspage.set': { params: LandingSyspageSetParams; result: boolean }
  'landing.template.getLandingRef': { params: LandingTemplateGetLandingRefParams; result: Record<string, unknown> | boolean }
  'landing.template.getSiteRef': { params: LandingTemplateGetSiteRefParams; result: Record<string, unknown> | boolean }
  'landing.template.getlist': { params: LandingTemplateGetlistParams; result: LandingTemplateGetlistItem[]; item: LandingTemplateGetlistItem }
  'landing.template.setLandingRef': { params: LandingTemplateSetLandingRefParams; result: boolean }
  'landing.template.setSiteRef': { params: LandingTemplateSetSiteRefParams; result: boolean }
}

export interface LandingService {
  readonly block: LandingBlockService
  readonly demos: LandingDemosService
  readonly landing: LandingLandingService
  readonly repo: LandingRepoService
  readonly repowidget: LandingRepowidgetService
  readonly role: LandingRoleService
  readonly site: LandingSiteService
  readonly syspage: LandingSyspageService
  readonly template: LandingTemplateService
}

export interface LandingBlockService {
  /**
   * Calls `landing.block.addcard`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `CARD_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html
   */
  addcard(params: LandingBlockAddcardParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.block.changeAnchor`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BAD_ANCHOR`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html
   */
  changeAnchor(params: LandingBlockChangeAnchorParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.block.changeNodeName`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `NODES_NOT_FOUND`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html
   */
  changeNodeName(params: LandingBlockChangeNodeNameParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.block.clonecard`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `CARD_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html
   */
  clonecard(params: LandingBlockClonecardParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.block.getContentFromRepository`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html
   */
  getContentFromRepository(params: LandingBlockGetContentFromRepositoryParams, options?: CallOptions): Promise<string | null>
  /**
   * Calls `landing.block.getbyid`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html
   */
  getbyid(params: LandingBlockGetbyidParams, options?: CallOptions): Promise<LandingBlockGetbyidResult>
  /**
   * Calls `landing.block.getcontent`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html
   */
  getcontent(params: LandingBlockGetcontentParams, options?: CallOptions): Promise<LandingBlockGetcontentResult>
  /**
   * Lists blocks.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html
   */
  getlist(params: LandingBlockGetlistParams, options?: CallOptions): Promise<LandingBlockGetlistItem[]>
  /**
   * Calls `landing.block.getmanifest`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html
   */
  getmanifest(params: LandingBlockGetmanifestParams, options?: CallOptions): Promise<LandingBlockGetmanifestResult>
  /**
   * Calls `landing.block.getmanifestfile`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html
   */
  getmanifestfile(params: LandingBlockGetmanifestfileParams, options?: CallOptions): Promise<LandingBlockGetmanifestfileResult>
  /**
   * Calls `landing.block.getrepository`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html
   */
  getrepository(params?: LandingBlockGetrepositoryParams, options?: CallOptions): Promise<LandingBlockGetrepositoryResult | boolean>
  /**
   * Calls `landing.block.removecard`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `CARD_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html
   */
  removecard(params: LandingBlockRemovecardParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.block.updateCards`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `INCORRECT_AFFECTED`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html
   */
  updateCards(params: LandingBlockUpdateCardsParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.block.updateStyles`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html
   */
  updateStyles(params: LandingBlockUpdateStylesParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.block.updateattrs`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html
   */
  updateattrs(params: LandingBlockUpdateattrsParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.block.updatecontent`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html
   */
  updatecontent(params: LandingBlockUpdatecontentParams, options?: CallOptions): Promise<boolean | null>
  /**
   * Calls `landing.block.updatenodes`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `INCORRECT_AFFECTED`, `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `NODES_NOT_FOUND`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html
   */
  updatenodes(params: LandingBlockUpdatenodesParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.block.uploadfile`.
   * Scope `landing`; needs a right on the object.
   * Errors: `BLOCK_NOT_FOUND`, `FILE_ERROR`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html
   */
  uploadfile(params: LandingBlockUploadfileParams, options?: CallOptions): Promise<LandingBlockUploadfileResult>
}

export interface LandingDemosService {
  /**
   * Lists demos.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html
   */
  getList(params?: LandingDemosGetListParams, options?: CallOptions): Promise<LandingDemosGetListItem[]>
  /**
   * Calls `landing.demos.getPageList`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html
   */
  getPageList(params: LandingDemosGetPageListParams, options?: CallOptions): Promise<LandingDemosGetPageListResult>
  /**
   * Calls `landing.demos.getSiteList`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html
   */
  getSiteList(params: LandingDemosGetSiteListParams, options?: CallOptions): Promise<Record<string, LandingDemosGetSiteListResult>>
  /**
   * Registers demos.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BX_EMPTY_REQUIRED`, `CONTENT_IS_BAD`, `ERROR_ARGUMENT`, `REGISTER_ERROR_DATA` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html
   */
  register(params: LandingDemosRegisterParams, options?: CallOptions): Promise<number[]>
  /**
   * Unregisters demos.
   * Scope `landing`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html
   */
  unregister(params: LandingDemosUnregisterParams, options?: CallOptions): Promise<boolean>
}

export interface LandingLandingService {
  /**
   * Adds a landing.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CANT_BE_EMPTY`, `FOLDER_NOT_FOUND`, `MISSING_PARAMS`, `SITE_NOT_FOUND`, `SLASH_IS_NOT_ALLOWED`, `WRONG_CODE_FORMAT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html
   */
  add(params: LandingLandingAddParams, options?: CallOptions): Promise<number>
  /**
   * Calls `landing.landing.addByTemplate`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CANT_BE_EMPTY`, `FOLDER_NOT_FOUND`, `LANDING_ERROR`, `MISSING_PARAMS`, `SITE_ERROR`, `SLASH_IS_NOT_ALLOWED`, `WRONG_CODE_FORMAT`, `WRONG_DATA` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html
   */
  addByTemplate(params: LandingLandingAddByTemplateParams, options?: CallOptions): Promise<number>
  /**
   * Calls `landing.landing.addblock`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_CANT_BE_ADDED`, `BLOCK_NOT_FOUND`, `BLOCK_WRONG_VERSION`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html
   */
  addblock(params: LandingLandingAddblockParams, options?: CallOptions): Promise<number>
  /**
   * Calls `landing.landing.copy`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `LANDING_NOT_EXIST`, `SITE_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html
   */
  copy(params: LandingLandingCopyParams, options?: CallOptions): Promise<number>
  /**
   * Calls `landing.landing.copyblock`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html
   */
  copyblock(params: LandingLandingCopyblockParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a landing.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `LANDING_IS_LOCK`, `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html
   */
  delete(params: LandingLandingDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.landing.deleteblock`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html
   */
  deleteblock(params: LandingLandingDeleteblockParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.landing.downblock`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `BLOCK_WRONG_SORT`, `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html
   */
  downblock(params: LandingLandingDownblockParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.landing.favoriteBlock`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_CANT_BE_ADDED`, `BLOCK_NOT_FOUND`, `BLOCK_WRONG_VERSION`, `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html
   */
  favoriteBlock(params: LandingLandingFavoriteBlockParams, options?: CallOptions): Promise<number>
  /**
   * Lists landings.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html
   */
  getList(params?: LandingLandingGetListParams, options?: CallOptions): Promise<LandingLandingGetListItem[]>
  /**
   * Calls `landing.landing.getadditionalfields`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html
   */
  getadditionalfields(params: LandingLandingGetadditionalfieldsParams, options?: CallOptions): Promise<LandingLandingGetadditionalfieldsResult>
  /**
   * Calls `landing.landing.getpreview`.
   * Scope `landing`; needs a right on the object.
   * Errors: `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html
   */
  getpreview(params: LandingLandingGetpreviewParams, options?: CallOptions): Promise<string>
  /**
   * Calls `landing.landing.getpublicurl`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html
   */
  getpublicurl(params: LandingLandingGetpublicurlParams, options?: CallOptions): Promise<string>
  /**
   * Calls `landing.landing.hideblock`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html
   */
  hideblock(params: LandingLandingHideblockParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.landing.markDelete`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CANT_DELETE_MAIN`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR`, `UNABLE_DELETE_INCLUDE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html
   */
  markDelete(params: LandingLandingMarkDeleteParams, options?: CallOptions): Promise<number>
  /**
   * Calls `landing.landing.markUnDelete`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html
   */
  markUnDelete(params: LandingLandingMarkUnDeleteParams, options?: CallOptions): Promise<number>
  /**
   * Calls `landing.landing.markdeletedblock`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html
   */
  markdeletedblock(params: LandingLandingMarkdeletedblockParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.landing.markundeletedblock`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-undeleted-block.html
   */
  markundeletedblock(params: LandingLandingMarkundeletedblockParams, options?: CallOptions): Promise<boolean>
  /**
   * Moves a landing.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `DELETE_ACCESS_DENIED`, `FOLDER_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html
   */
  move(params: LandingLandingMoveParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.landing.moveblock`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html
   */
  moveblock(params: LandingLandingMoveblockParams, options?: CallOptions): Promise<LandingLandingMoveblockResult>
  /**
   * Calls `landing.landing.publication`.
   * Scope `landing`; needs a right on the object.
   * Errors: empty code, `EMAIL_NOT_CONFIRMED`, `LANDING_NOT_EXIST`, `LANDING_PAYMENT_FAILED`, `LANDING_PAYMENT_FAILED_BLOCK`, `LICENSE_EXPIRED`, `MISSING_PARAMS`, `PHONE_NOT_CONFIRMED`, `PUBLIC_PAGE_REACHED`, `PUBLIC_SITE_REACHED`, `PUBLIC_SITE_REACHED_FREE`, `SYSTEM_ERROR`, `TYPE_ERROR`, `URLCHECKER_FAIL` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html
   */
  publication(params: LandingLandingPublicationParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.landing.removeEntities`.
   * Scope `landing`; needs a right on the object.
   * Errors: `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html
   */
  removeEntities(params: LandingLandingRemoveEntitiesParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.landing.resolveIdByPublicUrl`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html
   */
  resolveIdByPublicUrl(params: LandingLandingResolveIdByPublicUrlParams, options?: CallOptions): Promise<number | null>
  /**
   * Calls `landing.landing.showblock`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `LANDING_NOT_EXIST`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html
   */
  showblock(params: LandingLandingShowblockParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.landing.unFavoriteBlock`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `MISSING_PARAMS`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html
   */
  unFavoriteBlock(params: LandingLandingUnFavoriteBlockParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.landing.unpublic`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html
   */
  unpublic(params: LandingLandingUnpublicParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.landing.upblock`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BLOCK_NOT_FOUND`, `BLOCK_WRONG_SORT`, `LANDING_NOT_EXIST`, `MISSING_PARAMS`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html
   */
  upblock(params: LandingLandingUpblockParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates a landing.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CANT_BE_EMPTY`, `CANT_DELETE_MAIN`, `FOLDER_NOT_FOUND`, `MISSING_PARAMS`, `SITE_NOT_FOUND`, `SLASH_IS_NOT_ALLOWED`, `SYSTEM_ERROR`, `TYPE_ERROR`, `WRONG_CODE_FORMAT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html
   */
  update(params: LandingLandingUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface LandingRepoService {
  /**
   * Calls `landing.repo.checkContent`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `MISSING_PARAMS`, `insufficient_scope` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html
   */
  checkContent(params: LandingRepoCheckContentParams, options?: CallOptions): Promise<LandingRepoCheckContentResult>
  /**
   * Lists repos.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `SYSTEM_ERROR`, `insufficient_scope` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html
   */
  getList(params?: LandingRepoGetListParams, options?: CallOptions): Promise<LandingRepoGetListItem[]>
  /**
   * Registers a repo.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CONTENT_IS_BAD`, `ERROR_ARGUMENT`, `MANIFEST_INTERSECT_IMG`, `MISSING_PARAMS`, `PRESET_CONTENT_IS_BAD`, `REQUIRED_FIELD_NO_EXISTS`, `SYSTEM_ERROR`, `UNSUPPORTED_BLOCK_SUBTYPE`, `UNSUPPORTED_BLOCK_TYPE`, `insufficient_scope` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html
   */
  register(params: LandingRepoRegisterParams, options?: CallOptions): Promise<number>
  /**
   * Calls `landing.repo.unbind`.
   * Scope `landing`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `PLACEMENT_NO_EXIST` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html
   */
  unbind(params: LandingRepoUnbindParams, options?: CallOptions): Promise<boolean | null>
  /**
   * Unregisters a repo.
   * Scope `landing`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED`, `ERROR_ARGUMENT`, `MISSING_PARAMS`, `insufficient_scope` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html
   */
  unregister(params: LandingRepoUnregisterParams, options?: CallOptions): Promise<boolean>
}

export interface LandingRepowidgetService {
  /**
   * Calls `landing.repowidget.debug`.
   * Scope `landing`; any user may call.
   * Errors: `APP_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html
   */
  debug(params?: LandingRepowidgetDebugParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists repowidgets.
   * Scope `landing`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html
   */
  getlist(params: LandingRepowidgetGetlistParams, options?: CallOptions): Promise<LandingRepowidgetGetlistItem[]>
  /**
   * Registers a repowidget.
   * Scope `landing`; any user may call.
   * Errors: `REQUIRED_FIELD_NO_EXISTS`, `REQUIRED_PARAM_NO_EXISTS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html
   */
  register(params: LandingRepowidgetRegisterParams, options?: CallOptions): Promise<number>
  /**
   * Unregisters a repowidget.
   * Scope `landing`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html
   */
  unregister(params: LandingRepowidgetUnregisterParams, options?: CallOptions): Promise<boolean>
}

export interface LandingRoleService {
  /**
   * Calls `landing.role.enable`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `FEATURE_NOT_AVAIL`, `IS_NOT_ADMIN`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html
   */
  enable(params: LandingRoleEnableParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists roles.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `FEATURE_NOT_AVAIL`, `IS_NOT_ADMIN` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html
   */
  getList(params?: LandingRoleGetListParams, options?: CallOptions): Promise<LandingRoleGetListItem[]>
  /**
   * Calls `landing.role.getRights`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `FEATURE_NOT_AVAIL`, `IS_NOT_ADMIN`, `MISSING_PARAMS`, `ROLE_SCOPE_MISMATCH` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html
   */
  getRights(params: LandingRoleGetRightsParams, options?: CallOptions): Promise<Record<string, unknown[]>>
  /**
   * Calls `landing.role.isEnabled`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `FEATURE_NOT_AVAIL`, `IS_NOT_ADMIN` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html
   */
  isEnabled(params?: NoParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.role.setAccessCodes`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `FEATURE_NOT_AVAIL`, `IS_NOT_ADMIN`, `MISSING_PARAMS`, `ROLE_SCOPE_MISMATCH` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html
   */
  setAccessCodes(params: LandingRoleSetAccessCodesParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.role.setRights`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `FEATURE_NOT_AVAIL`, `IS_NOT_ADMIN`, `MISSING_PARAMS`, `ROLE_SCOPE_MISMATCH` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html
   */
  setRights(params: LandingRoleSetRightsParams, options?: CallOptions): Promise<boolean>
}

export interface LandingSiteService {
  /**
   * Adds a site.
   * Scope `landing`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED`, `CONTROLLER_ERROR_BADLICENSE`, `CONTROLLER_ERROR_BADRESPONSE`, `DOMAIN_DISABLE`, `DOMAIN_EXIST`, `DOMAIN_EXIST_TRASH`, `DOMAIN_IS_INCORRECT`, `DOMAIN_NOT_FOUND`, `SITE_LIMIT_REACHED`, `SLASH_IS_NOT_ALLOWED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html
   */
  add(params: LandingSiteAddParams, options?: CallOptions): Promise<number>
  /**
   * Calls `landing.site.addFolder`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `BX_EMPTY_REQUIRED`, `FOLDER_IS_NOT_UNIQUE`, `SLASH_IS_NOT_ALLOWED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html
   */
  addFolder(params: LandingSiteAddFolderParams, options?: CallOptions): Promise<number>
  /**
   * Calls `landing.site.bindingToGroup`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html
   */
  bindingToGroup(params: LandingSiteBindingToGroupParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.site.bindingToMenu`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html
   */
  bindingToMenu(params: LandingSiteBindingToMenuParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes a site.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ACCESS_DENIED_DELETED`, `MISSING_PARAMS`, `SITE_IS_LOCK`, `SITE_IS_NOT_EMPTY`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html
   */
  delete(params: LandingSiteDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.site.fullExport`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `AI_SITE_EXPORT_NOT_ALLOWED`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html
   */
  fullExport(params: LandingSiteFullExportParams, options?: CallOptions): Promise<LandingSiteFullExportResult>
  /**
   * Calls `landing.site.getFolders`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html
   */
  getFolders(params: LandingSiteGetFoldersParams, options?: CallOptions): Promise<LandingSiteGetFoldersItem[]>
  /**
   * Calls `landing.site.getGroupBindings`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-group-bindings.html
   */
  getGroupBindings(params?: LandingSiteGetGroupBindingsParams, options?: CallOptions): Promise<LandingSiteGetGroupBindingsItem[]>
  /**
   * Lists sites.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html
   */
  getList(params?: LandingSiteGetListParams, options?: CallOptions): Promise<LandingSiteGetListItem[]>
  /**
   * Calls `landing.site.getMenuBindings`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-menu-bindings.html
   */
  getMenuBindings(params?: LandingSiteGetMenuBindingsParams, options?: CallOptions): Promise<LandingSiteGetMenuBindingsItem[]>
  /**
   * Calls `landing.site.getPreview`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html
   */
  getPreview(params: LandingSiteGetPreviewParams, options?: CallOptions): Promise<string>
  /**
   * Calls `landing.site.getPublicUrl`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html
   */
  getPublicUrl(params: LandingSiteGetPublicUrlParams, options?: CallOptions): Promise<Record<string, LandingSiteGetPublicUrlResult>>
  /**
   * Calls `landing.site.getRights`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `FEATURE_NOT_AVAIL`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html
   */
  getRights(params: LandingSiteGetRightsParams, options?: CallOptions): Promise<string[]>
  /**
   * Calls `landing.site.getadditionalfields`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html
   */
  getadditionalfields(params: LandingSiteGetadditionalfieldsParams, options?: CallOptions): Promise<LandingSiteGetadditionalfieldsResult>
  /**
   * Calls `landing.site.markDelete`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ACCESS_DENIED_DELETED`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html
   */
  markDelete(params: LandingSiteMarkDeleteParams, options?: CallOptions): Promise<number>
  /**
   * Calls `landing.site.markFolderDelete`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `FOLDER_CONTAINS_AREAS`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html
   */
  markFolderDelete(params: LandingSiteMarkFolderDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.site.markFolderUnDelete`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html
   */
  markFolderUnDelete(params: LandingSiteMarkFolderUnDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.site.markUnDelete`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TOTAL_SITE_REACHED`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html
   */
  markUnDelete(params: LandingSiteMarkUnDeleteParams, options?: CallOptions): Promise<number>
  /**
   * Calls `landing.site.publication`.
   * Scope `landing`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED`, `EMAIL_NOT_CONFIRMED`, `LANDING_PAYMENT_FAILED`, `LANDING_PAYMENT_FAILED_BLOCK`, `LICENSE_EXPIRED`, `MISSING_PARAMS`, `PHONE_NOT_CONFIRMED`, `PUBLIC_PAGE_REACHED`, `PUBLIC_SITE_REACHED`, `PUBLIC_SITE_REACHED_FREE`, `SYSTEM_ERROR`, `TYPE_ERROR`, `URLCHECKER_FAIL` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html
   */
  publication(params: LandingSitePublicationParams, options?: CallOptions): Promise<number>
  /**
   * Calls `landing.site.publicationFolder`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html
   */
  publicationFolder(params: LandingSitePublicationFolderParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.site.setRights`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `FEATURE_NOT_AVAIL`, `IS_NOT_ADMIN`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html
   */
  setRights(params: LandingSiteSetRightsParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.site.unPublicFolder`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html
   */
  unPublicFolder(params: LandingSiteUnPublicFolderParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.site.unbindingFromGroup`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-group.html
   */
  unbindingFromGroup(params: LandingSiteUnbindingFromGroupParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.site.unbindingFromMenu`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-menu.html
   */
  unbindingFromMenu(params: LandingSiteUnbindingFromMenuParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.site.unpublic`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html
   */
  unpublic(params: LandingSiteUnpublicParams, options?: CallOptions): Promise<number>
  /**
   * Updates a site.
   * Scope `landing`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED`, `CODE_IS_NOT_UNIQUE`, `CONTROLLER_ERROR_BADLICENSE`, `CONTROLLER_ERROR_BADRESPONSE`, `DOMAIN_DISABLE`, `DOMAIN_EXIST`, `DOMAIN_EXIST_TRASH`, `DOMAIN_IS_INCORRECT`, `DOMAIN_NOT_FOUND`, `MISSING_PARAMS`, `SLASH_IS_NOT_ALLOWED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html
   */
  update(params: LandingSiteUpdateParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.site.updateFolder`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `FOLDER_IS_NOT_UNIQUE`, `MISSING_PARAMS`, `SLASH_IS_NOT_ALLOWED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html
   */
  updateFolder(params: LandingSiteUpdateFolderParams, options?: CallOptions): Promise<boolean>
}

export interface LandingSyspageService {
  /**
   * Calls `landing.syspage.deleteForLanding`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html
   */
  deleteForLanding(params: LandingSyspageDeleteForLandingParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.syspage.deleteForSite`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html
   */
  deleteForSite(params: LandingSyspageDeleteForSiteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a syspage.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html
   */
  get(params: LandingSyspageGetParams, options?: CallOptions): Promise<LandingSyspageGetResult>
  /**
   * Calls `landing.syspage.getSpecialPage`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT`, `MISSING_PARAMS`, `SYSTEM_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html
   */
  getSpecialPage(params: LandingSyspageGetSpecialPageParams, options?: CallOptions): Promise<string | null>
  /**
   * Sets a syspage.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `MISSING_PARAMS`, `SYSTEM_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html
   */
  set(params: LandingSyspageSetParams, options?: CallOptions): Promise<boolean>
}

export interface LandingTemplateService {
  /**
   * Calls `landing.template.getLandingRef`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ENTITY_NOT_FOUND`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html
   */
  getLandingRef(params: LandingTemplateGetLandingRefParams, options?: CallOptions): Promise<Record<string, unknown> | boolean>
  /**
   * Calls `landing.template.getSiteRef`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ENTITY_NOT_FOUND`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html
   */
  getSiteRef(params: LandingTemplateGetSiteRefParams, options?: CallOptions): Promise<Record<string, unknown> | boolean>
  /**
   * Lists templates.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `SYSTEM_ERROR`, `TYPE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html
   */
  getlist(params?: LandingTemplateGetlistParams, options?: CallOptions): Promise<LandingTemplateGetlistItem[]>
  /**
   * Calls `landing.template.setLandingRef`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ENTITY_NOT_FOUND`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html
   */
  setLandingRef(params: LandingTemplateSetLandingRefParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `landing.template.setSiteRef`.
   * Scope `landing`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ENTITY_NOT_FOUND`, `MISSING_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html
   */
  setSiteRef(params: LandingTemplateSetSiteRefParams, options?: CallOptions): Promise<boolean>
}
