// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { Open } from '../scalars.ts'

/**
 * `PLACEMENT_OPTIONS` of `BI_ANALYTICS_MENU`; scope `placement`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/bi-analytics-menu.html
 */
export interface BiAnalyticsMenuPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CALENDAR_GRIDVIEW`; scope `placement` or `calendar`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/calendar.html
 */
export interface CalendarGridviewPlacement { viewRangeFrom: string; viewRangeTo: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CALL_CARD`; scope `placement` or `telephony`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/telephony/call-card.html
 */
export interface CallCardPlacement { CALL_ID: string; PHONE_NUMBER: string; LINE_NUMBER: string; LINE_NAME: string; CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: string; CRM_ACTIVITY_ID: string; CRM_BINDINGS: { ENTITY_TYPE: string; ENTITY_ID: string }[]; CALL_DIRECTION: string; CALL_STATE: string; CALL_LIST_MODE: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CONTACT_CENTER`; scope `placement` or `contact_center`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/contact-center.html
 */
export interface ContactCenterPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_ACTIVITY_LIST_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-menu.html
 */
export interface CrmActivityListMenuPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_ANALYTICS_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/analytics-menu.html
 */
export interface CrmAnalyticsMenuPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_ANALYTICS_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/analytics-toolbar.html
 */
export interface CrmAnalyticsToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_BANK_DETAIL_AUTOCOMPLETE`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/requisites-autocomplete/bank-detail-autocomplete.html
 */
export interface CrmBankDetailAutocompletePlacement { searchQuery: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_COMPANY_DETAIL_ACTIVITY`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-activity.html
 */
export interface CrmCompanyDetailActivityPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_COMPANY_DETAIL_TAB`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-tab.html
 */
export interface CrmCompanyDetailTabPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_COMPANY_DETAIL_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-toolbar.html
 */
export interface CrmCompanyDetailToolbarPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_COMPANY_DOCUMENTGENERATOR_BUTTON`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/document-generator-button.html
 */
export interface CrmCompanyDocumentgeneratorButtonPlacement { ENTITY_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_COMPANY_LIST_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-menu.html
 */
export interface CrmCompanyListMenuPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_COMPANY_LIST_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-toolbar.html
 */
export interface CrmCompanyListToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_CONTACT_DETAIL_ACTIVITY`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-activity.html
 */
export interface CrmContactDetailActivityPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_CONTACT_DETAIL_TAB`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-tab.html
 */
export interface CrmContactDetailTabPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_CONTACT_DETAIL_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-toolbar.html
 */
export interface CrmContactDetailToolbarPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_CONTACT_DOCUMENTGENERATOR_BUTTON`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/document-generator-button.html
 */
export interface CrmContactDocumentgeneratorButtonPlacement { ENTITY_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_CONTACT_LIST_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-menu.html
 */
export interface CrmContactListMenuPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_CONTACT_LIST_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-toolbar.html
 */
export interface CrmContactListToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DEAL_ACTIVITY_TIMELINE_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/activity-timeline-menu.html
 */
export interface CrmDealActivityTimelineMenuPlacement { ENTITY_ID: string; ASSOCIATED_ENTITY_ID: string; ASSOCIATED_ENTITY_TYPE_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DEAL_DETAIL_ACTIVITY`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-activity.html
 */
export interface CrmDealDetailActivityPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DEAL_DETAIL_TAB`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-tab.html
 */
export interface CrmDealDetailTabPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DEAL_DETAIL_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-toolbar.html
 */
export interface CrmDealDetailToolbarPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DEAL_DOCUMENTGENERATOR_BUTTON`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/document-generator-button.html
 */
export interface CrmDealDocumentgeneratorButtonPlacement { ENTITY_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DEAL_LIST_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-menu.html
 */
export interface CrmDealListMenuPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DEAL_LIST_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-toolbar.html
 */
export interface CrmDealListToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DEAL_ROBOT_DESIGNER_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/robot-designer-toolbar.html
 */
export interface CrmDealRobotDesignerToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DETAIL_SEARCH`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-search.html
 */
export interface CrmDetailSearchPlacement { entityTypeName: string; searchQuery: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DYNAMIC_XXX_ACTIVITY_TIMELINE_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/activity-timeline-menu.html
 */
export interface CrmDynamicActivityTimelineMenuPlacement { ENTITY_ID: string; ASSOCIATED_ENTITY_ID: string; ASSOCIATED_ENTITY_TYPE_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DYNAMIC_XXX_DETAIL_ACTIVITY`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-activity.html
 */
export interface CrmDynamicDetailActivityPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DYNAMIC_XXX_DETAIL_TAB`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-tab.html
 */
export interface CrmDynamicDetailTabPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DYNAMIC_XXX_DETAIL_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-toolbar.html
 */
export interface CrmDynamicDetailToolbarPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DYNAMIC_XXX_DOCUMENTGENERATOR_BUTTON`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/document-generator-button.html
 */
export interface CrmDynamicDocumentgeneratorButtonPlacement { ENTITY_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DYNAMIC_XXX_FUNNELS_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/funnels-toolbar.html
 */
export interface CrmDynamicFunnelsToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DYNAMIC_XXX_LIST_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-menu.html
 */
export interface CrmDynamicListMenuPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DYNAMIC_XXX_LIST_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-toolbar.html
 */
export interface CrmDynamicListToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_DYNAMIC_XXX_ROBOT_DESIGNER_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/robot-designer-toolbar.html
 */
export interface CrmDynamicRobotDesignerToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_FUNNELS_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/funnels-toolbar.html
 */
export interface CrmFunnelsToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_LEAD_ACTIVITY_TIMELINE_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/activity-timeline-menu.html
 */
export interface CrmLeadActivityTimelineMenuPlacement { ENTITY_ID: string; ASSOCIATED_ENTITY_ID: string; ASSOCIATED_ENTITY_TYPE_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_LEAD_DETAIL_ACTIVITY`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-activity.html
 */
export interface CrmLeadDetailActivityPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_LEAD_DETAIL_TAB`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-tab.html
 */
export interface CrmLeadDetailTabPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_LEAD_DETAIL_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-toolbar.html
 */
export interface CrmLeadDetailToolbarPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_LEAD_DOCUMENTGENERATOR_BUTTON`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/document-generator-button.html
 */
export interface CrmLeadDocumentgeneratorButtonPlacement { ENTITY_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_LEAD_LIST_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-menu.html
 */
export interface CrmLeadListMenuPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_LEAD_LIST_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-toolbar.html
 */
export interface CrmLeadListToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_LEAD_ROBOT_DESIGNER_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/robot-designer-toolbar.html
 */
export interface CrmLeadRobotDesignerToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_ORDER_DETAIL_ACTIVITY`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-activity.html
 */
export interface CrmOrderDetailActivityPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_ORDER_DETAIL_TAB`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-tab.html
 */
export interface CrmOrderDetailTabPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_ORDER_LIST_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-toolbar.html
 */
export interface CrmOrderListToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_QUOTE_ACTIVITY_TIMELINE_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/activity-timeline-menu.html
 */
export interface CrmQuoteActivityTimelineMenuPlacement { ENTITY_ID: string; ASSOCIATED_ENTITY_ID: string; ASSOCIATED_ENTITY_TYPE_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_QUOTE_DETAIL_ACTIVITY`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-activity.html
 */
export interface CrmQuoteDetailActivityPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_QUOTE_DETAIL_TAB`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-tab.html
 */
export interface CrmQuoteDetailTabPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_QUOTE_DETAIL_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-toolbar.html
 */
export interface CrmQuoteDetailToolbarPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_QUOTE_DOCUMENTGENERATOR_BUTTON`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/document-generator-button.html
 */
export interface CrmQuoteDocumentgeneratorButtonPlacement { ENTITY_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_QUOTE_LIST_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-menu.html
 */
export interface CrmQuoteListMenuPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_QUOTE_LIST_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-toolbar.html
 */
export interface CrmQuoteListToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_REQUISITE_AUTOCOMPLETE`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/requisites-autocomplete/requisite-autocomplete.html
 */
export interface CrmRequisiteAutocompletePlacement { searchQuery: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_SMART_INVOICE_ACTIVITY_TIMELINE_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/activity-timeline-menu.html
 */
export interface CrmSmartInvoiceActivityTimelineMenuPlacement { ENTITY_ID: string; ASSOCIATED_ENTITY_ID: string; ASSOCIATED_ENTITY_TYPE_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_SMART_INVOICE_DETAIL_ACTIVITY`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-activity.html
 */
export interface CrmSmartInvoiceDetailActivityPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_SMART_INVOICE_DETAIL_TAB`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-tab.html
 */
export interface CrmSmartInvoiceDetailTabPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_SMART_INVOICE_DETAIL_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-toolbar.html
 */
export interface CrmSmartInvoiceDetailToolbarPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_SMART_INVOICE_DOCUMENTGENERATOR_BUTTON`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/document-generator-button.html
 */
export interface CrmSmartInvoiceDocumentgeneratorButtonPlacement { ENTITY_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_SMART_INVOICE_FUNNELS_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/funnels-toolbar.html
 */
export interface CrmSmartInvoiceFunnelsToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_SMART_INVOICE_LIST_MENU`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-menu.html
 */
export interface CrmSmartInvoiceListMenuPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_SMART_INVOICE_LIST_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/list-toolbar.html
 */
export interface CrmSmartInvoiceListToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `CRM_SMART_INVOICE_ROBOT_DESIGNER_TOOLBAR`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/crm/robot-designer-toolbar.html
 */
export interface CrmSmartInvoiceRobotDesignerToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `DEFAULT`; scope `placement`.
 * @see https://apidocs.bitrix24.com/settings/oauth/simple-way.html
 */
export interface DefaultPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `IMMOBILE_CONTEXT_MENU`; scope `placement` or `im`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/mobile-app.html
 */
export interface ImmobileContextMenuPlacement { dialogId: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `IM_CONTEXT_MENU`; scope `placement` or `im`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/im/context-menu.html
 */
export interface ImContextMenuPlacement { messageId: string; dialogId: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `IM_NAVIGATION`; scope `placement` or `im`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/im/navigation.html
 */
export interface ImNavigationPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `IM_SIDEBAR`; scope `placement` or `im`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/im/sidebar.html
 */
export interface ImSidebarPlacement { dialogId: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `IM_TEXTAREA`; scope `placement` or `im`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/im/textarea.html
 */
export interface ImTextareaPlacement { dialogId: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `LANDING_BLOCK_{code|*}`; scope `placement` or `landing`.
 * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/block.html
 */
export interface LandingBlockPlacement { ID: string; CODE: string; LID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `LANDING_SETTINGS`; scope `placement` or `landing`.
 * @see https://apidocs.bitrix24.com/api-reference/landing/embedding/settings.html
 */
export interface LandingSettingsPlacement { SITE_ID: string; LID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `LEFT_MENU`; scope `placement`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/left-menu.html
 */
export interface LeftMenuPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `PAGE_BACKGROUND_WORKER`; scope `placement`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/universal/background-worker.html
 */
export interface PageBackgroundWorkerPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `REST_APP_URI`; scope `placement`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/universal/app-url.html
 */
export interface RestAppUriPlacement { [name: `${string}`]: unknown; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `SETTING_CONNECTOR`; scope `imopenlines`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/setting-connector.html
 */
export interface SettingConnectorPlacement { CONNECTOR: string; LINE: string; STATUS: boolean; ACTIVE_STATUS: boolean; CONNECTION_STATUS: boolean; REGISTER_STATUS: boolean; ERROR_STATUS: boolean; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `SONET_GROUP_DETAIL_TAB`; scope `placement` or `sonet_group`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/workgroups/detail-tab.html
 */
export interface SonetGroupDetailTabPlacement { GROUP_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `SONET_GROUP_ROBOT_DESIGNER_TOOLBAR`; scope `placement` or `sonet_group`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/workgroups/robot-designer-toolbar.html
 */
export interface SonetGroupRobotDesignerToolbarPlacement { GROUP_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `SONET_GROUP_TOOLBAR`; scope `placement` or `sonet_group`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/workgroups/toolbar.html
 */
export interface SonetGroupToolbarPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `TASK_GROUP_LIST_TOOLBAR`; scope `placement` or `task`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/task/list-toolbar.html
 */
export interface TaskGroupListToolbarPlacement { GROUP_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `TASK_LIST_CONTEXT_MENU`; scope `placement` or `task`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/task/list-context-menu.html
 */
export interface TaskListContextMenuPlacement { ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `TASK_ROBOT_DESIGNER_TOOLBAR`; scope `placement` or `task`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/task/robot-designer-toolbar.html
 */
export interface TaskRobotDesignerToolbarPlacement { GROUP_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `TASK_USER_LIST_TOOLBAR`; scope `placement` or `task`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/task/list-toolbar.html
 */
export interface TaskUserListToolbarPlacement { USER_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `TASK_VIEW_SIDEBAR`; scope `placement` or `task`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/task/view-sidebar.html
 */
export interface TaskViewSidebarPlacement { taskId: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `TASK_VIEW_TAB`; scope `placement` or `task`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/task/view-tab.html
 */
export interface TaskViewTabPlacement { taskId: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `TASK_VIEW_TOP_PANEL`; scope `placement` or `task`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/task/view-top-panel.html
 */
export interface TaskViewTopPanelPlacement { taskId: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `TELEPHONY_ANALYTICS_MENU`; scope `placement` or `telephony`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/telephony/analytics-menu.html
 */
export interface TelephonyAnalyticsMenuPlacement { URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `USERFIELD_TYPE`; scope `placement` or `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/index.html
 */
export interface UserfieldTypePlacement { MODE: Open<'view' | 'edit'>; ENTITY_ID: string; FIELD_NAME: string; ENTITY_VALUE_ID: string; VALUE: unknown; MULTIPLE: Open<'Y' | 'N'>; MANDATORY: Open<'Y' | 'N'>; XML_ID: string | null; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `USER_PROFILE_MENU`; scope `placement` or `user`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/user-profile/profile-menu.html
 */
export interface UserProfileMenuPlacement { USER_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `USER_PROFILE_TOOLBAR`; scope `placement` or `user`.
 * @see https://apidocs.bitrix24.com/api-reference/widgets/user-profile/profile-toolbar.html
 */
export interface UserProfileToolbarPlacement { USER_ID: string; URI?: string }

/**
 * `PLACEMENT_OPTIONS` of `{robot}`; scope `placement` or `bizproc`.
 * @see https://apidocs.bitrix24.com/tutorials/bizproc/setting-robot.html
 */
export interface RobotPlacement { code: string; activity_name: string; properties: Record<string, { Id: string; Type: string; Name: string; Description: string; Multiple: boolean; Required: boolean; Options: unknown; Settings: unknown[]; Default: unknown }>; current_values: Record<string, unknown>; document_type: string[]; document_fields: Record<string, unknown>; template: Record<string, unknown>; URI?: string }

/** Members of `PLACEMENT_OPTIONS` by the code of a placement, once its JSON text is parsed. */
export interface PlacementOptions {
  BI_ANALYTICS_MENU: BiAnalyticsMenuPlacement
  CALENDAR_GRIDVIEW: CalendarGridviewPlacement
  CALL_CARD: CallCardPlacement
  CONTACT_CENTER: ContactCenterPlacement
  CRM_ACTIVITY_LIST_MENU: CrmActivityListMenuPlacement
  CRM_ANALYTICS_MENU: CrmAnalyticsMenuPlacement
  CRM_ANALYTICS_TOOLBAR: CrmAnalyticsToolbarPlacement
  CRM_BANK_DETAIL_AUTOCOMPLETE: CrmBankDetailAutocompletePlacement
  CRM_COMPANY_DETAIL_ACTIVITY: CrmCompanyDetailActivityPlacement
  CRM_COMPANY_DETAIL_TAB: CrmCompanyDetailTabPlacement
  CRM_COMPANY_DETAIL_TOOLBAR: CrmCompanyDetailToolbarPlacement
  CRM_COMPANY_DOCUMENTGENERATOR_BUTTON: CrmCompanyDocumentgeneratorButtonPlacement
  CRM_COMPANY_LIST_MENU: CrmCompanyListMenuPlacement
  CRM_COMPANY_LIST_TOOLBAR: CrmCompanyListToolbarPlacement
  CRM_CONTACT_DETAIL_ACTIVITY: CrmContactDetailActivityPlacement
  CRM_CONTACT_DETAIL_TAB: CrmContactDetailTabPlacement
  CRM_CONTACT_DETAIL_TOOLBAR: CrmContactDetailToolbarPlacement
  CRM_CONTACT_DOCUMENTGENERATOR_BUTTON: CrmContactDocumentgeneratorButtonPlacement
  CRM_CONTACT_LIST_MENU: CrmContactListMenuPlacement
  CRM_CONTACT_LIST_TOOLBAR: CrmContactListToolbarPlacement
  CRM_DEAL_ACTIVITY_TIMELINE_MENU: CrmDealActivityTimelineMenuPlacement
  CRM_DEAL_DETAIL_ACTIVITY: CrmDealDetailActivityPlacement
  CRM_DEAL_DETAIL_TAB: CrmDealDetailTabPlacement
  CRM_DEAL_DETAIL_TOOLBAR: CrmDealDetailToolbarPlacement
  CRM_DEAL_DOCUMENTGENERATOR_BUTTON: CrmDealDocumentgeneratorButtonPlacement
  CRM_DEAL_LIST_MENU: CrmDealListMenuPlacement
  CRM_DEAL_LIST_TOOLBAR: CrmDealListToolbarPlacement
  CRM_DEAL_ROBOT_DESIGNER_TOOLBAR: CrmDealRobotDesignerToolbarPlacement
  CRM_DETAIL_SEARCH: CrmDetailSearchPlacement
  [code: `CRM_DYNAMIC_${number}_ACTIVITY_TIMELINE_MENU`]: CrmDynamicActivityTimelineMenuPlacement
  [code: `CRM_DYNAMIC_${number}_DETAIL_ACTIVITY`]: CrmDynamicDetailActivityPlacement
  [code: `CRM_DYNAMIC_${number}_DETAIL_TAB`]: CrmDynamicDetailTabPlacement
  [code: `CRM_DYNAMIC_${number}_DETAIL_TOOLBAR`]: CrmDynamicDetailToolbarPlacement
  [code: `CRM_DYNAMIC_${number}_DOCUMENTGENERATOR_BUTTON`]: CrmDynamicDocumentgeneratorButtonPlacement
  [code: `CRM_DYNAMIC_${number}_FUNNELS_TOOLBAR`]: CrmDynamicFunnelsToolbarPlacement
  [code: `CRM_DYNAMIC_${number}_LIST_MENU`]: CrmDynamicListMenuPlacement
  [code: `CRM_DYNAMIC_${number}_LIST_TOOLBAR`]: CrmDynamicListToolbarPlacement
  [code: `CRM_DYNAMIC_${number}_ROBOT_DESIGNER_TOOLBAR`]: CrmDynamicRobotDesignerToolbarPlacement
  CRM_FUNNELS_TOOLBAR: CrmFunnelsToolbarPlacement
  CRM_INVOICE_DETAIL_TOOLBAR: Record<string, unknown>
  CRM_INVOICE_LIST_TOOLBAR: Record<string, unknown>
  CRM_LEAD_ACTIVITY_TIMELINE_MENU: CrmLeadActivityTimelineMenuPlacement
  CRM_LEAD_DETAIL_ACTIVITY: CrmLeadDetailActivityPlacement
  CRM_LEAD_DETAIL_TAB: CrmLeadDetailTabPlacement
  CRM_LEAD_DETAIL_TOOLBAR: CrmLeadDetailToolbarPlacement
  CRM_LEAD_DOCUMENTGENERATOR_BUTTON: CrmLeadDocumentgeneratorButtonPlacement
  CRM_LEAD_LIST_MENU: CrmLeadListMenuPlacement
  CRM_LEAD_LIST_TOOLBAR: CrmLeadListToolbarPlacement
  CRM_LEAD_ROBOT_DESIGNER_TOOLBAR: CrmLeadRobotDesignerToolbarPlacement
  CRM_ORDER_DETAIL_ACTIVITY: CrmOrderDetailActivityPlacement
  CRM_ORDER_DETAIL_TAB: CrmOrderDetailTabPlacement
  CRM_ORDER_LIST_TOOLBAR: CrmOrderListToolbarPlacement
  CRM_QUOTE_ACTIVITY_TIMELINE_MENU: CrmQuoteActivityTimelineMenuPlacement
  CRM_QUOTE_DETAIL_ACTIVITY: CrmQuoteDetailActivityPlacement
  CRM_QUOTE_DETAIL_TAB: CrmQuoteDetailTabPlacement
  CRM_QUOTE_DETAIL_TOOLBAR: CrmQuoteDetailToolbarPlacement
  CRM_QUOTE_DOCUMENTGENERATOR_BUTTON: CrmQuoteDocumentgeneratorButtonPlacement
  CRM_QUOTE_LIST_MENU: CrmQuoteListMenuPlacement
  CRM_QUOTE_LIST_TOOLBAR: CrmQuoteListToolbarPlacement
  CRM_REQUISITE_AUTOCOMPLETE: CrmRequisiteAutocompletePlacement
  CRM_SMART_INVOICE_ACTIVITY_TIMELINE_MENU: CrmSmartInvoiceActivityTimelineMenuPlacement
  CRM_SMART_INVOICE_DETAIL_ACTIVITY: CrmSmartInvoiceDetailActivityPlacement
  CRM_SMART_INVOICE_DETAIL_TAB: CrmSmartInvoiceDetailTabPlacement
  CRM_SMART_INVOICE_DETAIL_TOOLBAR: CrmSmartInvoiceDetailToolbarPlacement
  CRM_SMART_INVOICE_DOCUMENTGENERATOR_BUTTON: CrmSmartInvoiceDocumentgeneratorButtonPlacement
  CRM_SMART_INVOICE_FUNNELS_TOOLBAR: CrmSmartInvoiceFunnelsToolbarPlacement
  CRM_SMART_INVOICE_LIST_MENU: CrmSmartInvoiceListMenuPlacement
  CRM_SMART_INVOICE_LIST_TOOLBAR: CrmSmartInvoiceListToolbarPlacement
  CRM_SMART_INVOICE_ROBOT_DESIGNER_TOOLBAR: CrmSmartInvoiceRobotDesignerToolbarPlacement
  DEFAULT: DefaultPlacement
  IMMOBILE_CONTEXT_MENU: ImmobileContextMenuPlacement
  IM_CONTEXT_MENU: ImContextMenuPlacement
  IM_NAVIGATION: ImNavigationPlacement
  IM_SIDEBAR: ImSidebarPlacement
  IM_SMILES_SELECTOR: Record<string, unknown>
  IM_TEXTAREA: ImTextareaPlacement
  [code: `LANDING_BLOCK_${string}`]: LandingBlockPlacement
  LANDING_SETTINGS: LandingSettingsPlacement
  LEFT_MENU: LeftMenuPlacement
  PAGE_BACKGROUND_WORKER: PageBackgroundWorkerPlacement
  REST_APP_URI: RestAppUriPlacement
  SETTING_CONNECTOR: SettingConnectorPlacement
  SONET_GROUP_DETAIL_TAB: SonetGroupDetailTabPlacement
  SONET_GROUP_ROBOT_DESIGNER_TOOLBAR: SonetGroupRobotDesignerToolbarPlacement
  SONET_GROUP_TOOLBAR: SonetGroupToolbarPlacement
  TASK_GROUP_LIST_TOOLBAR: TaskGroupListToolbarPlacement
  TASK_LIST_CONTEXT_MENU: TaskListContextMenuPlacement
  TASK_ROBOT_DESIGNER_TOOLBAR: TaskRobotDesignerToolbarPlacement
  TASK_USER_LIST_TOOLBAR: TaskUserListToolbarPlacement
  TASK_VIEW_SIDEBAR: TaskViewSidebarPlacement
  TASK_VIEW_TAB: TaskViewTabPlacement
  TASK_VIEW_TOP_PANEL: TaskViewTopPanelPlacement
  TELEPHONY_ANALYTICS_MENU: TelephonyAnalyticsMenuPlacement
  USERFIELD_TYPE: UserfieldTypePlacement
  USER_PROFILE_MENU: UserProfileMenuPlacement
  USER_PROFILE_TOOLBAR: UserProfileToolbarPlacement
}

/** Code of a documented placement. */
export type PlacementName = keyof PlacementOptions
