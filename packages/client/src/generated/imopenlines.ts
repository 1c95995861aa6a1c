// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder, Select } from './prelude.ts'
import type { ImChatRow } from './im.ts'

export interface ImconnectorActivateParams { readonly CONNECTOR: Text; readonly LINE: Int; readonly ACTIVE: Text }
export interface ImconnectorConnectorDataSetParams { readonly CONNECTOR: Text; readonly LINE: Int; readonly DATA: { readonly ID?: Text; readonly URL?: Text; readonly URL_IM?: Text; readonly NAME?: Text } }
export interface ImconnectorDeleteMessagesParams { readonly CONNECTOR: Text; readonly LINE: Int; readonly MESSAGES: readonly { readonly user?: { readonly id: Text }; readonly message?: { readonly id: Text }; readonly chat?: { readonly id: Text } }[] }
export interface ImconnectorDeleteMessagesResult { SUCCESS: boolean; DATA: { RESULT: { user: string; message: { id: string; date?: number; text?: string; files?: unknown[] }; chat: { id: string; description?: string }; SUCCESS: boolean; ERRORS?: unknown[] }[] } }
export interface ImconnectorListResult { livechat: string; telegrambot: string; network: string; myconnector: string }
export interface ImconnectorRegisterParams { readonly ID: Text; readonly NAME: Text; readonly ICON: { readonly DATA_IMAGE: Text; readonly COLOR?: Text; readonly SIZE?: Text; readonly POSITION?: Text }; readonly PLACEMENT_HANDLER: Text; readonly ICON_DISABLED?: { readonly DATA_IMAGE?: Text; readonly COLOR?: Text; readonly SIZE?: Text; readonly POSITION?: Text }; readonly DEL_EXTERNAL_MESSAGES?: Bool; readonly EDIT_INTERNAL_MESSAGES?: Bool; readonly DEL_INTERNAL_MESSAGES?: Bool; readonly NEWSLETTER?: Bool; readonly NEED_SYSTEM_MESSAGES?: Bool; readonly NEED_SIGNATURE?: Bool; readonly CHAT_GROUP?: Bool }
export interface ImconnectorRegisterResult { result: boolean; error?: string; error_description?: string }
export interface ImconnectorSendMessagesParams { readonly CONNECTOR: Text; readonly LINE: Int; readonly MESSAGES: readonly { readonly user?: { readonly id: Text; readonly last_name?: Text; readonly name?: Text; readonly picture?: Readonly<Record<string, unknown>>; readonly url?: Text; readonly gender?: Text; readonly email?: Text; readonly phone?: Text; readonly skip_phone_validate?: Text }; readonly message?: { readonly id?: Text; readonly date?: Int; readonly text?: Text; readonly files?: readonly unknown[]; readonly disable_crm?: Text; readonly user_id?: Int }; readonly chat?: { readonly id: Text; readonly name?: Text; readonly url?: Text } }[] }
export interface ImconnectorSendMessagesResult { SUCCESS: boolean; DATA: { RESULT: { user: string; message: { id: string; date: Record<string, unknown>; text: string; files: unknown[] }; chat: { id: string; name: string; description: string }; extra: { skip_phone_validate: string; disable_tracker: string }; SUCCESS: boolean; session: { ID: string; CHAT_ID: string }; ERRORS?: unknown[] }[] } }
export interface ImconnectorSendStatusDeliveryParams { readonly CONNECTOR: Text; readonly LINE: Int; readonly MESSAGES: readonly { readonly im?: { readonly chat_id?: Int; readonly message_id?: Int }; readonly message?: { readonly id?: readonly unknown[]; readonly date?: Int }; readonly chat?: { readonly id?: Text } }[] }
export interface ImconnectorSendStatusDeliveryResult { SUCCESS: boolean; DATA: unknown[] }
export interface ImconnectorSendStatusReadingParams { readonly CONNECTOR: Text; readonly LINE: Int; readonly MESSAGES: readonly { readonly im?: { readonly chat_id?: Int; readonly message_id?: Int }; readonly message?: { readonly id?: readonly unknown[] }; readonly chat?: { readonly id?: Text } }[] }
export interface ImconnectorSendStatusReadingResult { SUCCESS: boolean; DATA: unknown[] }
export interface ImconnectorStatusParams { readonly CONNECTOR: Text; readonly LINE?: Int }
export interface ImconnectorStatusResult { LINE: number; CONNECTOR: string; ERROR: boolean; CONFIGURED: boolean; STATUS: boolean }
export interface ImconnectorUnregisterParams { readonly ID: Text }
export interface ImconnectorUnregisterResult { result: boolean }
export interface ImconnectorUpdateMessagesParams { readonly CONNECTOR: Text; readonly LINE: Int; readonly MESSAGES: readonly { readonly user?: { readonly id: Text; readonly last_name?: Text; readonly name?: Text; readonly picture?: Readonly<Record<string, unknown>>; readonly url?: Text; readonly gender?: Text; readonly email?: Text; readonly phone?: Text; readonly skip_phone_validate?: Text }; readonly message?: { readonly id?: Text; readonly date?: Int; readonly text?: Text; readonly files?: readonly unknown[]; readonly disable_crm?: Text; readonly user_id?: Int }; readonly chat?: { readonly id: Text; readonly name?: Text; readonly url?: Text } }[] }
export interface ImconnectorUpdateMessagesResult { SUCCESS: boolean; DATA: { RESULT: { user: string; message: { id: string; date: Record<string, unknown>; text: string; files?: unknown[] }; chat: { id: string; name: string; description: string }; SUCCESS: boolean; extra?: { skip_phone_validate: string; disable_tracker: string }; ERRORS?: unknown[] }[] } }
export interface ImopenlinesBotSessionFinishParams { readonly CHAT_ID: Int; readonly CLIENT_ID?: Text }
export interface ImopenlinesBotSessionMessageSendParams { readonly CHAT_ID: Int; readonly NAME?: Open<'WELCOME' | 'DEFAULT'> | Ref; readonly MESSAGE?: Text }
export interface ImopenlinesBotSessionOperatorParams { readonly CHAT_ID: Int }
export interface ImopenlinesBotSessionTransferParams { readonly CHAT_ID: Int; readonly USER_ID?: Int; readonly QUEUE_ID?: Int; readonly TRANSFER_ID?: Text | Int; readonly LEAVE?: Flag; readonly CLIENT_ID?: Text }
export interface ImopenlinesConfigAddParams { readonly PARAMS?: { readonly LINE_NAME?: Text; readonly ACTIVE?: Flag; readonly QUEUE?: readonly unknown[]; readonly QUEUE_TYPE?: Open<'evenly' | 'strictly' | 'all'> | Ref; readonly QUEUE_TIME?: Int; readonly NO_ANSWER_TIME?: Int; readonly WELCOME_MESSAGE?: Flag; readonly WELCOME_MESSAGE_TEXT?: Text; readonly WORKTIME_ENABLE?: Flag; readonly WORKTIME_FROM?: Text; readonly WORKTIME_TO?: Text; readonly WORKTIME_TIMEZONE?: Text; readonly CRM?: Flag; readonly CRM_CREATE?: Text; readonly VOTE_MESSAGE?: Flag; readonly LANGUAGE_ID?: Text; readonly CRM_CREATE_SECOND?: Text; readonly CRM_CREATE_THIRD?: Flag; readonly CRM_CHAT_TRACKER?: Flag; readonly CRM_FORWARD?: Flag; readonly CRM_TRANSFER_CHANGE?: Flag; readonly CRM_SOURCE?: Text; readonly MAX_CHAT?: Int; readonly TYPE_MAX_CHAT?: Open<'answered' | 'answered_new' | 'closed'> | Ref; readonly CATEGORY_ENABLE?: Flag; readonly CATEGORY_ID?: Int; readonly SESSION_PRIORITY?: Int; readonly WELCOME_BOT_ENABLE?: Flag; readonly WELCOME_BOT_JOIN?: Open<'first' | 'always'> | Ref; readonly WELCOME_BOT_ID?: Int; readonly WELCOME_BOT_TIME?: Int; readonly WELCOME_BOT_LEFT?: Open<'queue' | 'close'> | Ref; readonly CHECK_AVAILABLE?: Flag; readonly WATCH_TYPING?: Flag; readonly SEND_WELCOME_EACH_SESSION?: Flag; readonly OPERATOR_DATA?: Open<'profile' | 'queue' | 'hide'> | Ref; readonly DEFAULT_OPERATOR_DATA?: Readonly<Record<string, unknown>>; readonly NO_ANSWER_RULE?: Open<'none' | 'text'> | Ref; readonly NO_ANSWER_FORM_ID?: Int; readonly NO_ANSWER_BOT_ID?: Int; readonly NO_ANSWER_TEXT?: Text; readonly WORKTIME_DAYOFF?: readonly unknown[]; readonly WORKTIME_HOLIDAYS?: Text; readonly WORKTIME_DAYOFF_RULE?: Open<'none' | 'text'> | Ref; readonly WORKTIME_DAYOFF_FORM_ID?: Int; readonly WORKTIME_DAYOFF_BOT_ID?: Int; readonly WORKTIME_DAYOFF_TEXT?: Text; readonly CLOSE_RULE?: Open<'none' | 'text'> | Ref; readonly CLOSE_FORM_ID?: Int; readonly CLOSE_BOT_ID?: Int; readonly CLOSE_TEXT?: Text; readonly VOTE_TIME_LIMIT?: Int; readonly VOTE_CLOSING_DELAY?: Flag; readonly VOTE_BEFORE_FINISH?: Flag; readonly VOTE_MESSAGE_1_TEXT?: Text; readonly VOTE_MESSAGE_1_LIKE?: Text; readonly VOTE_MESSAGE_1_DISLIKE?: Text; readonly VOTE_MESSAGE_2_TEXT?: Text; readonly VOTE_MESSAGE_2_LIKE?: Text; readonly VOTE_MESSAGE_2_DISLIKE?: Text; readonly AUTO_CLOSE_RULE?: Open<'none' | 'text'> | Ref; readonly FULL_CLOSE_TIME?: Int; readonly AUTO_CLOSE_TIME?: Int; readonly AUTO_CLOSE_FORM_ID?: Int; readonly AUTO_CLOSE_BOT_ID?: Int; readonly AUTO_CLOSE_TEXT?: Text; readonly AUTO_EXPIRE_TIME?: Int; readonly TEMPORARY?: Flag; readonly QUICK_ANSWERS_IBLOCK_ID?: Int; readonly KPI_FIRST_ANSWER_TIME?: Int; readonly KPI_FIRST_ANSWER_ALERT?: Flag; readonly KPI_FIRST_ANSWER_LIST?: readonly unknown[]; readonly KPI_FIRST_ANSWER_TEXT?: Text; readonly KPI_FURTHER_ANSWER_TIME?: Int; readonly KPI_FURTHER_ANSWER_ALERT?: Flag; readonly KPI_FURTHER_ANSWER_LIST?: readonly unknown[]; readonly KPI_FURTHER_ANSWER_TEXT?: Text; readonly KPI_CHECK_OPERATOR_ACTIVITY?: Flag; readonly USE_WELCOME_FORM?: Flag; readonly WELCOME_FORM_ID?: Int; readonly WELCOME_FORM_DELAY?: Flag; readonly CONFIRM_CLOSE?: Flag; readonly IGNORE_WELCOME_FORM_RESPONSIBLE?: Flag } }
export interface ImopenlinesConfigDeleteParams { readonly CONFIG_ID: Int }
export interface ImopenlinesConfigGetParams { readonly CONFIG_ID: Int; readonly WITH_QUEUE?: Flag; readonly SHOW_OFFLINE?: Flag }
export interface ImopenlinesConfigGetResult { ID: string; ACTIVE: Open<'Y' | 'N'>; LINE_NAME: string; CRM: Open<'Y' | 'N'>; CRM_CREATE: string; CRM_CREATE_SECOND: string; CRM_CREATE_THIRD: Open<'Y' | 'N'>; CRM_FORWARD: Open<'Y' | 'N'>; CRM_CHAT_TRACKER: Open<'Y' | 'N'>; CRM_TRANSFER_CHANGE: Open<'Y' | 'N'>; CRM_SOURCE: string; QUEUE_TIME: string; NO_ANSWER_TIME: string; QUEUE_TYPE: string; CHECK_AVAILABLE: Open<'Y' | 'N'>; WATCH_TYPING: Open<'Y' | 'N'>; WELCOME_BOT_ENABLE: Open<'Y' | 'N'>; WELCOME_MESSAGE: Open<'Y' | 'N'>; WELCOME_MESSAGE_TEXT: string; VOTE_MESSAGE: Open<'Y' | 'N'>; VOTE_TIME_LIMIT: string; VOTE_BEFORE_FINISH: Open<'Y' | 'N'>; VOTE_CLOSING_DELAY: Open<'Y' | 'N'>; VOTE_MESSAGE_1_TEXT: string; VOTE_MESSAGE_1_LIKE: string; VOTE_MESSAGE_1_DISLIKE: string; VOTE_MESSAGE_2_TEXT: string; VOTE_MESSAGE_2_LIKE: string; VOTE_MESSAGE_2_DISLIKE: string; AGREEMENT_MESSAGE: Open<'Y' | 'N'>; AGREEMENT_ID: string; CATEGORY_ENABLE: Open<'Y' | 'N'>; CATEGORY_ID: string; WELCOME_BOT_JOIN: string; WELCOME_BOT_ID: string; WELCOME_BOT_TIME: string; WELCOME_BOT_LEFT: string; NO_ANSWER_RULE: string; NO_ANSWER_FORM_ID: string; NO_ANSWER_BOT_ID: string; NO_ANSWER_TEXT: string; WORKTIME_ENABLE: Open<'Y' | 'N'>; WORKTIME_FROM: string; WORKTIME_TO: string; WORKTIME_TIMEZONE: string; WORKTIME_HOLIDAYS: string[]; WORKTIME_DAYOFF: string[]; WORKTIME_DAYOFF_RULE: string; WORKTIME_DAYOFF_FORM_ID: string; WORKTIME_DAYOFF_BOT_ID: string; WORKTIME_DAYOFF_TEXT: string; CLOSE_RULE: string; CLOSE_FORM_ID: string; CLOSE_BOT_ID: string; CLOSE_TEXT: string; FULL_CLOSE_TIME: string; AUTO_CLOSE_RULE: string; AUTO_CLOSE_FORM_ID: string; AUTO_CLOSE_BOT_ID: string; AUTO_CLOSE_TIME: string; AUTO_CLOSE_TEXT: string; AUTO_EXPIRE_TIME: string; DATE_CREATE: Record<string, unknown>; DATE_MODIFY: Record<string, unknown>; MODIFY_USER_ID: string; TEMPORARY: Open<'Y' | 'N'>; XML_ID: string | null; LANGUAGE_ID: string; QUICK_ANSWERS_IBLOCK_ID: string; SESSION_PRIORITY: string; TYPE_MAX_CHAT: string; MAX_CHAT: string; OPERATOR_DATA: string; DEFAULT_OPERATOR_DATA: unknown[]; KPI_FIRST_ANSWER_TIME: string; KPI_FIRST_ANSWER_ALERT: Open<'Y' | 'N'>; KPI_FIRST_ANSWER_LIST: unknown[] | null; KPI_FIRST_ANSWER_TEXT: string; KPI_FURTHER_ANSWER_TIME: string; KPI_FURTHER_ANSWER_ALERT: Open<'Y' | 'N'>; KPI_FURTHER_ANSWER_LIST: unknown[] | null; KPI_FURTHER_ANSWER_TEXT: string; KPI_CHECK_OPERATOR_ACTIVITY: Open<'Y' | 'N'>; SEND_NOTIFICATION_EMPTY_QUEUE: Open<'Y' | 'N'>; USE_WELCOME_FORM: Open<'Y' | 'N'>; WELCOME_FORM_ID: string; WELCOME_FORM_DELAY: Open<'Y' | 'N'>; SEND_WELCOME_EACH_SESSION: Open<'Y' | 'N'>; CONFIRM_CLOSE: Open<'Y' | 'N'>; IGNORE_WELCOME_FORM_RESPONSIBLE: Open<'Y' | 'N'>; QUEUE: string[]; QUEUE_FULL: Record<string, { ID: string; SORT: string; USER_ID: string; DEPARTMENT_ID: string; USER_NAME: string | null; USER_WORK_POSITION: string | null; USER_AVATAR: string | null; USER_AVATAR_ID: string }>; QUEUE_USERS_FIELDS: Record<string, { USER_NAME: string | null; USER_WORK_POSITION: string | null; USER_AVATAR: string | null; USER_AVATAR_ID: string }>; QUEUE_ONLINE: Open<'Y' | 'N'> }
export interface ImopenlinesConfigListGetParams { readonly PARAMS?: { readonly select?: Select<'ID' | 'LINE_NAME' | 'ACTIVE' | 'CRM' | 'CRM_CREATE' | 'CRM_CREATE_SECOND' | 'CRM_CREATE_THIRD' | 'CRM_FORWARD' | 'CRM_CHAT_TRACKER' | 'CRM_TRANSFER_CHANGE' | 'CRM_SOURCE' | 'QUEUE_TYPE' | 'QUEUE_TIME' | 'NO_ANSWER_TIME' | 'CHECK_AVAILABLE' | 'WATCH_TYPING' | 'WELCOME_BOT_ENABLE' | 'WELCOME_MESSAGE' | 'WELCOME_MESSAGE_TEXT' | 'VOTE_MESSAGE' | 'VOTE_TIME_LIMIT' | 'VOTE_BEFORE_FINISH' | 'VOTE_CLOSING_DELAY' | 'VOTE_MESSAGE_1_TEXT' | 'VOTE_MESSAGE_1_LIKE' | 'VOTE_MESSAGE_1_DISLIKE' | 'VOTE_MESSAGE_2_TEXT' | 'VOTE_MESSAGE_2_LIKE' | 'VOTE_MESSAGE_2_DISLIKE' | 'AGREEMENT_MESSAGE' | 'AGREEMENT_ID' | 'CATEGORY_ENABLE' | 'CATEGORY_ID' | 'WELCOME_BOT_JOIN' | 'WELCOME_BOT_ID' | 'WELCOME_BOT_TIME' | 'WELCOME_BOT_LEFT' | 'NO_ANSWER_RULE' | 'NO_ANSWER_FORM_ID' | 'NO_ANSWER_BOT_ID' | 'NO_ANSWER_TEXT' | 'WORKTIME_ENABLE' | 'WORKTIME_FROM' | 'WORKTIME_TO' | 'WORKTIME_TIMEZONE' | 'WORKTIME_HOLIDAYS' | 'WORKTIME_DAYOFF' | 'WORKTIME_DAYOFF_RULE' | 'WORKTIME_DAYOFF_FORM_ID' | 'WORKTIME_DAYOFF_BOT_ID' | 'WORKTIME_DAYOFF_TEXT' | 'CLOSE_RULE' | 'CLOSE_FORM_ID' | 'CLOSE_BOT_ID' | 'CLOSE_TEXT' | 'FULL_CLOSE_TIME' | 'AUTO_CLOSE_RULE' | 'AUTO_CLOSE_FORM_ID' | 'AUTO_CLOSE_BOT_ID' | 'AUTO_CLOSE_TIME' | 'AUTO_CLOSE_TEXT' | 'AUTO_EXPIRE_TIME' | 'DATE_CREATE' | 'DATE_MODIFY' | 'MODIFY_USER_ID' | 'TEMPORARY' | 'XML_ID' | 'LANGUAGE_ID' | 'QUICK_ANSWERS_IBLOCK_ID' | 'SESSION_PRIORITY' | 'TYPE_MAX_CHAT' | 'MAX_CHAT' | 'OPERATOR_DATA' | 'QUEUE' | 'QUEUE_USERS_FIELDS' | 'CONFIG_QUEUE' | 'DEFAULT_OPERATOR_DATA' | 'KPI_FIRST_ANSWER_TIME' | 'KPI_FIRST_ANSWER_ALERT' | 'KPI_FIRST_ANSWER_LIST' | 'KPI_FIRST_ANSWER_TEXT' | 'KPI_FURTHER_ANSWER_TIME' | 'KPI_FURTHER_ANSWER_ALERT' | 'KPI_FURTHER_ANSWER_LIST' | 'KPI_FURTHER_ANSWER_TEXT' | 'KPI_CHECK_OPERATOR_ACTIVITY' | 'SEND_NOTIFICATION_EMPTY_QUEUE' | 'USE_WELCOME_FORM' | 'WELCOME_FORM_ID' | 'WELCOME_FORM_DELAY' | 'SEND_WELCOME_EACH_SESSION' | 'CONFIRM_CLOSE' | 'IGNORE_WELCOME_FORM_RESPONSIBLE'>; readonly order?: OpenOrder<'ID' | 'LINE_NAME' | 'ACTIVE' | 'CRM' | 'CRM_CREATE' | 'CRM_CREATE_SECOND' | 'CRM_CREATE_THIRD' | 'CRM_FORWARD' | 'CRM_CHAT_TRACKER' | 'CRM_TRANSFER_CHANGE' | 'CRM_SOURCE' | 'QUEUE_TYPE' | 'QUEUE_TIME' | 'NO_ANSWER_TIME' | 'CHECK_AVAILABLE' | 'WATCH_TYPING' | 'WELCOME_BOT_ENABLE' | 'WELCOME_MESSAGE' | 'WELCOME_MESSAGE_TEXT' | 'VOTE_MESSAGE' | 'VOTE_TIME_LIMIT' | 'VOTE_BEFORE_FINISH' | 'VOTE_CLOSING_DELAY' | 'VOTE_MESSAGE_1_TEXT' | 'VOTE_MESSAGE_1_LIKE' | 'VOTE_MESSAGE_1_DISLIKE' | 'VOTE_MESSAGE_2_TEXT' | 'VOTE_MESSAGE_2_LIKE' | 'VOTE_MESSAGE_2_DISLIKE' | 'AGREEMENT_MESSAGE' | 'AGREEMENT_ID' | 'CATEGORY_ENABLE' | 'CATEGORY_ID' | 'WELCOME_BOT_JOIN' | 'WELCOME_BOT_ID' | 'WELCOME_BOT_TIME' | 'WELCOME_BOT_LEFT' | 'NO_ANSWER_RULE' | 'NO_ANSWER_FORM_ID' | 'NO_ANSWER_BOT_ID' | 'NO_ANSWER_TEXT' | 'WORKTIME_ENABLE' | 'WORKTIME_FROM' | 'WORKTIME_TO' | 'WORKTIME_TIMEZONE' | 'WORKTIME_HOLIDAYS' | 'WORKTIME_DAYOFF' | 'WORKTIME_DAYOFF_RULE' | 'WORKTIME_DAYOFF_FORM_ID' | 'WORKTIME_DAYOFF_BOT_ID' | 'WORKTIME_DAYOFF_TEXT' | 'CLOSE_RULE' | 'CLOSE_FORM_ID' | 'CLOSE_BOT_ID' | 'CLOSE_TEXT' | 'FULL_CLOSE_TIME' | 'AUTO_CLOSE_RULE' | 'AUTO_CLOSE_FORM_ID' | 'AUTO_CLOSE_BOT_ID' | 'AUTO_CLOSE_TIME' | 'AUTO_CLOSE_TEXT' | 'AUTO_EXPIRE_TIME' | 'DATE_CREATE' | 'DATE_MODIFY' | 'MODIFY_USER_ID' | 'TEMPORARY' | 'XML_ID' | 'LANGUAGE_ID' | 'QUICK_ANSWERS_IBLOCK_ID' | 'SESSION_PRIORITY' | 'TYPE_MAX_CHAT' | 'MAX_CHAT' | 'OPERATOR_DATA' | 'QUEUE' | 'QUEUE_USERS_FIELDS' | 'CONFIG_QUEUE' | 'DEFAULT_OPERATOR_DATA' | 'KPI_FIRST_ANSWER_TIME' | 'KPI_FIRST_ANSWER_ALERT' | 'KPI_FIRST_ANSWER_LIST' | 'KPI_FIRST_ANSWER_TEXT' | 'KPI_FURTHER_ANSWER_TIME' | 'KPI_FURTHER_ANSWER_ALERT' | 'KPI_FURTHER_ANSWER_LIST' | 'KPI_FURTHER_ANSWER_TEXT' | 'KPI_CHECK_OPERATOR_ACTIVITY' | 'SEND_NOTIFICATION_EMPTY_QUEUE' | 'USE_WELCOME_FORM' | 'WELCOME_FORM_ID' | 'WELCOME_FORM_DELAY' | 'SEND_WELCOME_EACH_SESSION' | 'CONFIRM_CLOSE' | 'IGNORE_WELCOME_FORM_RESPONSIBLE'>; readonly filter?: OpenFilter<'ID' | 'LINE_NAME' | 'ACTIVE' | 'CRM' | 'CRM_CREATE' | 'CRM_CREATE_SECOND' | 'CRM_CREATE_THIRD' | 'CRM_FORWARD' | 'CRM_CHAT_TRACKER' | 'CRM_TRANSFER_CHANGE' | 'CRM_SOURCE' | 'QUEUE_TYPE' | 'QUEUE_TIME' | 'NO_ANSWER_TIME' | 'CHECK_AVAILABLE' | 'WATCH_TYPING' | 'WELCOME_BOT_ENABLE' | 'WELCOME_MESSAGE' | 'WELCOME_MESSAGE_TEXT' | 'VOTE_MESSAGE' | 'VOTE_TIME_LIMIT' | 'VOTE_BEFORE_FINISH' | 'VOTE_CLOSING_DELAY' | 'VOTE_MESSAGE_1_TEXT' | 'VOTE_MESSAGE_1_LIKE' | 'VOTE_MESSAGE_1_DISLIKE' | 'VOTE_MESSAGE_2_TEXT' | 'VOTE_MESSAGE_2_LIKE' | 'VOTE_MESSAGE_2_DISLIKE' | 'AGREEMENT_MESSAGE' | 'AGREEMENT_ID' | 'CATEGORY_ENABLE' | 'CATEGORY_ID' | 'WELCOME_BOT_JOIN' | 'WELCOME_BOT_ID' | 'WELCOME_BOT_TIME' | 'WELCOME_BOT_LEFT' | 'NO_ANSWER_RULE' | 'NO_ANSWER_FORM_ID' | 'NO_ANSWER_BOT_ID' | 'NO_ANSWER_TEXT' | 'WORKTIME_ENABLE' | 'WORKTIME_FROM' | 'WORKTIME_TO' | 'WORKTIME_TIMEZONE' | 'WORKTIME_HOLIDAYS' | 'WORKTIME_DAYOFF' | 'WORKTIME_DAYOFF_RULE' | 'WORKTIME_DAYOFF_FORM_ID' | 'WORKTIME_DAYOFF_BOT_ID' | 'WORKTIME_DAYOFF_TEXT' | 'CLOSE_RULE' | 'CLOSE_FORM_ID' | 'CLOSE_BOT_ID' | 'CLOSE_TEXT' | 'FULL_CLOSE_TIME' | 'AUTO_CLOSE_RULE' | 'AUTO_CLOSE_FORM_ID' | 'AUTO_CLOSE_BOT_ID' | 'AUTO_CLOSE_TIME' | 'AUTO_CLOSE_TEXT' | 'AUTO_EXPIRE_TIME' | 'DATE_CREATE' | 'DATE_MODIFY' | 'MODIFY_USER_ID' | 'TEMPORARY' | 'XML_ID' | 'LANGUAGE_ID' | 'QUICK_ANSWERS_IBLOCK_ID' | 'SESSION_PRIORITY' | 'TYPE_MAX_CHAT' | 'MAX_CHAT' | 'OPERATOR_DATA' | 'QUEUE' | 'QUEUE_USERS_FIELDS' | 'CONFIG_QUEUE' | 'DEFAULT_OPERATOR_DATA' | 'KPI_FIRST_ANSWER_TIME' | 'KPI_FIRST_ANSWER_ALERT' | 'KPI_FIRST_ANSWER_LIST' | 'KPI_FIRST_ANSWER_TEXT' | 'KPI_FURTHER_ANSWER_TIME' | 'KPI_FURTHER_ANSWER_ALERT' | 'KPI_FURTHER_ANSWER_LIST' | 'KPI_FURTHER_ANSWER_TEXT' | 'KPI_CHECK_OPERATOR_ACTIVITY' | 'SEND_NOTIFICATION_EMPTY_QUEUE' | 'USE_WELCOME_FORM' | 'WELCOME_FORM_ID' | 'WELCOME_FORM_DELAY' | 'SEND_WELCOME_EACH_SESSION' | 'CONFIRM_CLOSE' | 'IGNORE_WELCOME_FORM_RESPONSIBLE'>; readonly limit?: Int; readonly offset?: Int }; readonly OPTIONS?: { readonly QUEUE?: Flag; readonly CONFIG_QUEUE?: Flag; readonly CHECK_PERMISSION?: Text } }
export interface ImopenlinesConfigListGetItem { ID: string; LINE_NAME: string; ACTIVE: Open<'Y' | 'N'>; QUEUE: number[]; QUEUE_USERS_FIELDS: Record<string, { USER_NAME: string | null; USER_WORK_POSITION: string | null; USER_AVATAR: string | null; USER_AVATAR_ID: number | null }>; CONFIG_QUEUE: { ENTITY_ID: string; ENTITY_TYPE: string }[]; CRM?: Open<'Y' | 'N'>; CRM_CREATE?: string; CRM_CREATE_SECOND?: string; CRM_CREATE_THIRD?: Open<'Y' | 'N'>; CRM_FORWARD?: Open<'Y' | 'N'>; CRM_CHAT_TRACKER?: Open<'Y' | 'N'>; CRM_TRANSFER_CHANGE?: Open<'Y' | 'N'>; CRM_SOURCE?: string; QUEUE_TYPE?: string; QUEUE_TIME?: string; NO_ANSWER_TIME?: string; CHECK_AVAILABLE?: Open<'Y' | 'N'>; WATCH_TYPING?: Open<'Y' | 'N'>; WELCOME_BOT_ENABLE?: Open<'Y' | 'N'>; WELCOME_MESSAGE?: Open<'Y' | 'N'>; WELCOME_MESSAGE_TEXT?: string; VOTE_MESSAGE?: Open<'Y' | 'N'>; VOTE_TIME_LIMIT?: string; VOTE_BEFORE_FINISH?: Open<'Y' | 'N'>; VOTE_CLOSING_DELAY?: Open<'Y' | 'N'>; VOTE_MESSAGE_1_TEXT?: string; VOTE_MESSAGE_1_LIKE?: string; VOTE_MESSAGE_1_DISLIKE?: string; VOTE_MESSAGE_2_TEXT?: string; VOTE_MESSAGE_2_LIKE?: string; VOTE_MESSAGE_2_DISLIKE?: string; AGREEMENT_MESSAGE?: Open<'Y' | 'N'>; AGREEMENT_ID?: string; CATEGORY_ENABLE?: Open<'Y' | 'N'>; CATEGORY_ID?: string; WELCOME_BOT_JOIN?: string; WELCOME_BOT_ID?: string; WELCOME_BOT_TIME?: string; WELCOME_BOT_LEFT?: string; NO_ANSWER_RULE?: string; NO_ANSWER_FORM_ID?: string; NO_ANSWER_BOT_ID?: string; NO_ANSWER_TEXT?: string; WORKTIME_ENABLE?: Open<'Y' | 'N'>; WORKTIME_FROM?: string; WORKTIME_TO?: string; WORKTIME_TIMEZONE?: string; WORKTIME_HOLIDAYS?: unknown[]; WORKTIME_DAYOFF?: unknown[]; WORKTIME_DAYOFF_RULE?: string; WORKTIME_DAYOFF_FORM_ID?: string; WORKTIME_DAYOFF_BOT_ID?: string; WORKTIME_DAYOFF_TEXT?: string; CLOSE_RULE?: string; CLOSE_FORM_ID?: string; CLOSE_BOT_ID?: string; CLOSE_TEXT?: string; FULL_CLOSE_TIME?: string; AUTO_CLOSE_RULE?: string; AUTO_CLOSE_FORM_ID?: string; AUTO_CLOSE_BOT_ID?: string; AUTO_CLOSE_TIME?: string; AUTO_CLOSE_TEXT?: string; AUTO_EXPIRE_TIME?: string; DATE_CREATE?: Record<string, unknown>; DATE_MODIFY?: Record<string, unknown>; MODIFY_USER_ID?: string; TEMPORARY?: Open<'Y' | 'N'>; XML_ID?: string | null; LANGUAGE_ID?: string; QUICK_ANSWERS_IBLOCK_ID?: string; SESSION_PRIORITY?: string; TYPE_MAX_CHAT?: string; MAX_CHAT?: string; OPERATOR_DATA?: string; DEFAULT_OPERATOR_DATA?: unknown[]; KPI_FIRST_ANSWER_TIME?: string; KPI_FIRST_ANSWER_ALERT?: Open<'Y' | 'N'>; KPI_FIRST_ANSWER_LIST?: unknown[]; KPI_FIRST_ANSWER_TEXT?: string; KPI_FURTHER_ANSWER_TIME?: string; KPI_FURTHER_ANSWER_ALERT?: Open<'Y' | 'N'>; KPI_FURTHER_ANSWER_LIST?: unknown[]; KPI_FURTHER_ANSWER_TEXT?: string; KPI_CHECK_OPERATOR_ACTIVITY?: Open<'Y' | 'N'>; SEND_NOTIFICATION_EMPTY_QUEUE?: Open<'Y' | 'N'>; USE_WELCOME_FORM?: Open<'Y' | 'N'>; WELCOME_FORM_ID?: string; WELCOME_FORM_DELAY?: Open<'Y' | 'N'>; SEND_WELCOME_EACH_SESSION?: Open<'Y' | 'N'>; CONFIRM_CLOSE?: Open<'Y' | 'N'>; IGNORE_WELCOME_FORM_RESPONSIBLE?: Open<'Y' | 'N'> }
export interface ImopenlinesConfigPathGetResult { SERVER_ADDRESS: string; PUBLIC_PATH: string }
export interface ImopenlinesConfigUpdateParams { readonly CONFIG_ID: Int; readonly PARAMS?: Readonly<Record<string, unknown>> }
export interface ImopenlinesCrmChatGetParams { readonly CRM_ENTITY_TYPE: Open<'lead' | 'deal' | 'company' | 'contact'> | Ref; readonly CRM_ENTITY: Int; readonly ACTIVE_ONLY?: Flag }
export interface ImopenlinesCrmChatGetItem { CHAT_ID: string; CONNECTOR_ID: string; CONNECTOR_TITLE: string }
export interface ImopenlinesCrmChatGetLastIdParams { readonly CRM_ENTITY_TYPE: Open<'lead' | 'deal' | 'company' | 'contact'> | Ref; readonly CRM_ENTITY: Int }
export interface ImopenlinesCrmChatUserAddParams { readonly CRM_ENTITY_TYPE: Open<'lead' | 'deal' | 'company' | 'contact'> | Ref; readonly CRM_ENTITY: Int; readonly USER_ID: Int; readonly CHAT_ID?: Int }
export interface ImopenlinesCrmChatUserDeleteParams { readonly CRM_ENTITY_TYPE: Open<'lead' | 'deal' | 'company' | 'contact'> | Ref; readonly CRM_ENTITY: Int; readonly USER_ID: Int; readonly CHAT_ID?: Int }
export interface ImopenlinesCrmLeadCreateParams { readonly CHAT_ID: Int }
export interface ImopenlinesCrmMessageAddParams { readonly CRM_ENTITY_TYPE: Text; readonly CRM_ENTITY: Int; readonly USER_ID: Int; readonly CHAT_ID: Int; readonly MESSAGE: Text }
export interface ImopenlinesDialogGetParams { readonly CHAT_ID?: Int; readonly DIALOG_ID?: Text; readonly SESSION_ID?: Int; readonly USER_CODE?: Text }
export interface ImopenlinesMessageQuickSaveParams { readonly CHAT_ID: Int; readonly MESSAGE_ID: Int }
export interface ImopenlinesMessageSessionStartParams { readonly CHAT_ID: Int; readonly MESSAGE_ID: Int }
export interface ImopenlinesNetworkJoinParams { readonly CODE: Text }
export interface ImopenlinesNetworkMessageAddParams { readonly CODE: Text; readonly USER_ID: Int; readonly MESSAGE: Text; readonly ATTACH?: Readonly<Record<string, unknown>>; readonly KEYBOARD?: Readonly<Record<string, unknown>>; readonly URL_PREVIEW?: Flag }
export interface ImopenlinesOperatorAnotherFinishParams { readonly CHAT_ID: Int }
export interface ImopenlinesOperatorAnswerParams { readonly CHAT_ID: Int }
export interface ImopenlinesOperatorFinishParams { readonly CHAT_ID: Int }
export interface ImopenlinesOperatorSkipParams { readonly CHAT_ID: Int }
export interface ImopenlinesOperatorSpamParams { readonly CHAT_ID: Int }
export interface ImopenlinesOperatorTransferParams { readonly CHAT_ID: Int; readonly TRANSFER_ID?: Text | Int; readonly USER_ID?: Int; readonly QUEUE_ID?: Int }
export interface ImopenlinesRevisionGetResult { rest: number; web: number; mobile: number }
export interface ImopenlinesSessionHeadVoteParams { readonly SESSION_ID: Int; readonly RATING?: Int; readonly COMMENT?: Text }
export interface ImopenlinesSessionHistoryGetParams { readonly SESSION_ID?: Int; readonly CHAT_ID?: Int }
export interface ImopenlinesSessionHistoryGetResult { chatId: number; canJoin: string; canVoteHead: string; sessionId: number; sessionVoteHead: number; sessionCommentHead: string | null; userId: string; message: Record<string, { id: IntText; chatid: string; senderid: string; recipientid: string; date: string; text: string; textlegacy: string; params: { attach?: { id: number; blocks: { link?: { name: string; link: string }[]; grid?: { display: string; name: string; value: string; colorToken: string; height?: number }[] }[]; description: string; color: string }[]; connectorMid?: string[]; fileId?: number[] }; [name: `${string}`]: unknown }>; usersMessage: { [name: `chat${string}`]: unknown[] }; users: Record<string, { id: IntText; name: string; active: boolean; firstName: string; lastName: string; workPosition: string; color: string; avatar: string; avatarId: IntText; birthday: string; gender: string; phoneDevice: boolean; phones: boolean; extranet: boolean; network: boolean; bot: boolean; connector: boolean; profile: string; externalAuthId: string; status: string; idle: boolean; lastActivityDate: string; mobileLastDate: boolean; desktopLastDate: boolean; departments: number[]; absent: boolean; type: string; services: unknown; botData: unknown; [name: `${string}`]: unknown }>; openlines: { canvoteashead: Record<string, boolean> }; userInGroup: Record<string, { id: number; users: string[]; [name: `${string}`]: unknown }>; woUserInGroup: unknown[]; chat: Record<string, { id: IntText; parentChatId: number; parentMessageId: number; name: string; owner: string; color: string; extranet: boolean; avatar: string; call: string; callNumber: string; entityType: string; entityId: string; entityData1: string; entityData2: string; entityData3: string; messageCount: number; public: string; muteList: Record<string, boolean>; managerList: number[]; dateCreate: string; type: string; entityLink: { type: string; url: string; id: string }; permissions: { manageUsersAdd: string; manageUsersDelete: string; manageUi: string; manageSettings: string; manageMessages: string; canPost: string }; textFieldEnabled: boolean; backgroundId: unknown; messageType: string; isNew: boolean; [name: `${string}`]: unknown }>; userBlockChat: Record<string, { [name: `${string}`]: Record<string, unknown> }>; userInChat: Record<string, unknown[]>; files: Record<string, { id: number; chatid: number; date: string; type: string; name: string; extension: string; size: number; image: { height: number; width: number }; status: string; progress: number; authorid: number; authorname: string; urlpreview: string; urlshow: string; urldownload: string; viewerattrs: { viewer: string; viewertype: string; src: string; viewerresized: string; objectid: string; viewergroupby: string; imchatid: number; title: string; actions: string }; mediaurl: { preview: Record<string, string> }; istranscribable: boolean; isvideonote: boolean; isvoicenote: boolean; [name: `${string}`]: unknown }> }
export interface ImopenlinesSessionInterceptParams { readonly CHAT_ID: Int }
export interface ImopenlinesSessionJoinParams { readonly CHAT_ID: Int }
export interface ImopenlinesSessionModePinParams { readonly CHAT_ID: Int; readonly ACTIVATE?: Text }
export interface ImopenlinesSessionModeSilentParams { readonly CHAT_ID: Int; readonly ACTIVATE?: Text }
export interface ImopenlinesSessionOpenParams { readonly USER_CODE: Text }
export interface ImopenlinesSessionOpenResult { chatId: IntText }
export interface ImopenlinesSessionStartParams { readonly CHAT_ID: Int }

export interface ImopenlinesMethods {
  'imconnector.activate': { params: ImconnectorActivateParams; result: boolean }
  'imconnector.connector.data.set': { params: ImconnectorConnectorDataSetParams; result: boolean }
  'imconnector.delete.messages': { params: ImconnectorDeleteMessagesParams; result: ImconnectorDeleteMessagesResult }
  'imconnector.list': { params: NoParams; result: ImconnectorListResult }
  'imconnector.register': { params: ImconnectorRegisterParams; result: ImconnectorRegisterResult }
  'imconnector.send.messages': { params: ImconnectorSendMessagesParams; result: ImconnectorSendMessagesResult }
  'imconnector.send.status.delivery': { params: ImconnectorSendStatusDeliveryParams; result: ImconnectorSendStatusDeliveryResult }
  'imconnector.send.status.reading': { params: ImconnectorSendStatusReadingParams; result: ImconnectorSendStatusReadingResult }
  'imconnector.status': { params: ImconnectorStatusParams; result: ImconnectorStatusResult }
  'imconnector.unregister': { params: ImconnectorUnregisterParams; result: ImconnectorUnregisterResult }
  'imconnector.update.messages': { params: ImconnectorUpdateMessagesParams; result: ImconnectorUpdateMessagesResult }
  'imopenlines.bot.session.finish': { params: ImopenlinesBotSessionFinishParams; result: boolean }
  'imopenlines.bot.session.message.send': { params: ImopenlinesBotSessionMessageSendParams; result: boolean }
  'imopenlines.bot.session.operator': { params: ImopenlinesBotSessionOperatorParams; result: boolean }
  'imopenlines.bot.session.transfer': { params: ImopenlinesBotSessionTransferParams; result: boolean }
  'imopenlines.config.add': { params: ImopenlinesConfigAddParams; result: number }
  'imopenlines.config.delete': { params: ImopenlinesConfigDeleteParams; result: boolean }
  'imopenlines.config.get': { params: ImopenlinesConfigGetParams; result: ImopenlinesConfigGetResult }
  'imopenlines.config.list.get': { params: ImopenlinesConfigListGetParams; result: ImopenlinesConfigListGetItem[]; item: ImopenlinesConfigListGetItem }
  'imopenlines.config.path.get': { params: NoParams; result: ImopenlinesConfigPathGetResult }
  'imopenlines.config.update': { params: ImopenlinesConfigUpdateParams; result: boolean }
  'imopenlines.crm.chat.get': { params: ImopenlinesCrmChatGetParams; result: ImopenlinesCrmChatGetItem[]; item: ImopenlinesCrmChatGetItem }
  'imopenlines.crm.chat.getLastId': { params: ImopenlinesCrmChatGetLastIdParams; result: number }
  'imopenlines.crm.chat.user.add': { params: ImopenlinesCrmChatUserAddParams; result: number }
  'imopenlines.crm.chat.user.delete': { params: ImopenlinesCrmChatUserDeleteParams; result: number }
  'imopenlines.crm.lead.create': { params: ImopenlinesCrmLeadCreateParams; result: boolean }
  'imopenlines.crm.message.add': { params: ImopenlinesCrmMessageAddParams; result: number }
  'imopenlines.dialog.get': { params: ImopenlinesDialogGetParams; result: ImChatRow }
  'imopenlines.message.quick.save': { params: ImopenlinesMessageQuickSaveParams; result: boolean }
  'imopenlines.message.session.start': { params: ImopenlinesMessageSessionStartParams; result: boolean }
  'imopenlines.network.join': { params: ImopenlinesNetworkJoinParams; result: number }
  'imopenlines.network.message.add': { params: ImopenlinesNetworkMessageAddParams; result: boolean }
  'imopenlines.operator.another.finish': { params: ImopenlinesOperatorAnotherFinishParams; result: boolean }
  'imopenlines.operator.answer': { params: ImopenlinesOperatorAnswerParams; result: boolean }
  'imopenlines.operator.finish': { params: ImopenlinesOperatorFinishParams; result: boolean }
  'imopenlines.operator.skip': { params: ImopenlinesOperatorSkipParams; result: boolean }
  'imopenlines.operator.spam': { params: ImopenlinesOperatorSpamParams; result: boolean }
  'imopenlines.operator.transfer': { params: ImopenlinesOperatorTransferParams; result: boolean }
  'imopenlines.revision.get': { params: NoParams; result: ImopenlinesRevisionGetResult }
  'imopenlines.session.head.vote': { params: ImopenlinesSessionHeadVoteParams; result: boolean }
  'imopenlines.session.history.get': { params: ImopenlinesSessionHistoryGetParams; result: ImopenlinesSessionHistoryGetResult }
  'imopenlines.session.intercept': { params: ImopenlinesSessionInterceptParams; result: boolean }
  'imopenlines.session.join': { params: ImopenlinesSessionJoinParams; result: boolean }
  'imopenlines.session.mode.pin': { params: ImopenlinesSessionModePinParams; result: boolean }
  'imopenlines.session.mode.pinAll': { params: NoParams; result: number[] }
  'imopenlines.session.mode.silent': { params: ImopenlinesSessionModeSilentParams; result: boolean }
  'imopenlines.session.mode.unpinAll': { params: NoParams; result: number[] }
  'imopenlines.session.open': { params: ImopenlinesSessionOpenParams; result: ImopenlinesSessionOpenResult }
  'imopenlines.session.start': { params: ImopenlinesSessionStartParams; result: boolean }
}

export interface ImopenlinesImconnectorService {
  /**
   * Calls `imconnector.activate`.
   * Scope `imopenlines`; any user may call, from an application.
   * Errors: `ERROR_ARGUMENT` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html
   */
  activate(params: ImconnectorActivateParams, options?: CallOptions): Promise<boolean>
  readonly connector: ImopenlinesImconnectorConnectorService
  readonly delete: ImopenlinesImconnectorDeleteService
  /**
   * Lists imconnectors.
   * Scope `imopenlines`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<ImconnectorListResult>
  /**
   * Registers an imconnector.
   * Scope `imopenlines`; any user may call, from an application.
   * Errors: `APPLICATION_REGISTRATION_ERROR`, `APPLICATION_REGISTRATION_ERROR_POINT`, `CONNECTOR_ID_REQUIRED`, `GENERAL_CONNECTOR_REGISTRATION_ERROR`, `ICON_REQUIRED`, `NAME_REQUIRED`, `NO_APPLICATION_ID`, `NO_PLACEMENT_HANDLER` (200), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html
   */
  register(params: ImconnectorRegisterParams, options?: CallOptions): Promise<ImconnectorRegisterResult>
  readonly send: ImopenlinesImconnectorSendService
  /**
   * Calls `imconnector.status`.
   * Scope `imopenlines`; any user may call, from an application.
   * Errors: `ERROR_ARGUMENT` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html
   */
  status(params: ImconnectorStatusParams, options?: CallOptions): Promise<ImconnectorStatusResult>
  /**
   * Unregisters an imconnector.
   * Scope `imopenlines`; any user may call, from an application.
   * Errors: `APPLICATION_UNREGISTRATION_ERROR`, `NO_APPLICATION_ID` (200), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-unregister.html
   */
  unregister(params: ImconnectorUnregisterParams, options?: CallOptions): Promise<ImconnectorUnregisterResult>
  readonly update: ImopenlinesImconnectorUpdateService
}

export interface ImopenlinesImconnectorConnectorService {
  readonly data: ImopenlinesImconnectorConnectorDataService
}

export interface ImopenlinesImconnectorConnectorDataService {
  /**
   * Sets a connector data.
   * Scope `imopenlines`; any user may call, from an application.
   * Errors: `ERROR_ARGUMENT` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
   */
  set(params: ImconnectorConnectorDataSetParams, options?: CallOptions): Promise<boolean>
}

export interface ImopenlinesImconnectorDeleteService {
  /**
   * Calls `imconnector.delete.messages`.
   * Scope `imopenlines`; any user may call, from an application.
   * Errors: `ERROR_ARGUMENT`, `IMCONNECTOR_NO_CORRECT_PROVIDER`, `NOT_ACTIVE_LINE` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html
   */
  messages(params: ImconnectorDeleteMessagesParams, options?: CallOptions): Promise<ImconnectorDeleteMessagesResult>
}

export interface ImopenlinesImconnectorSendService {
  /**
   * Calls `imconnector.send.messages`.
   * Scope `imopenlines`; any user may call, from an application.
   * Errors: `ERROR_ARGUMENT`, `IMCONNECTOR_NOT_SPECIFIED_CORRECT_COMMAND`, `IMCONNECTOR_NO_CORRECT_PROVIDER`, `NOT_ACTIVE_LINE` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html
   */
  messages(params: ImconnectorSendMessagesParams, options?: CallOptions): Promise<ImconnectorSendMessagesResult>
  readonly status: ImopenlinesImconnectorSendStatusService
}

export interface ImopenlinesImconnectorSendStatusService {
  /**
   * Calls `imconnector.send.status.delivery`.
   * Scope `imopenlines`; any user may call, from an application.
   * Errors: `ERROR_ARGUMENT`, `IMCONNECTOR_NO_CORRECT_PROVIDER` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html
   */
  delivery(params: ImconnectorSendStatusDeliveryParams, options?: CallOptions): Promise<ImconnectorSendStatusDeliveryResult>
  /**
   * Calls `imconnector.send.status.reading`.
   * Scope `imopenlines`; any user may call, from an application.
   * Errors: `ERROR_ARGUMENT`, `IMCONNECTOR_NO_CORRECT_PROVIDER` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html
   */
  reading(params: ImconnectorSendStatusReadingParams, options?: CallOptions): Promise<ImconnectorSendStatusReadingResult>
}

export interface ImopenlinesImconnectorUpdateService {
  /**
   * Calls `imconnector.update.messages`.
   * Scope `imopenlines`; any user may call, from an application.
   * Errors: `ERROR_ARGUMENT`, `IMCONNECTOR_NO_CORRECT_PROVIDER`, `NOT_ACTIVE_LINE` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-update-messages.html
   */
  messages(params: ImconnectorUpdateMessagesParams, options?: CallOptions): Promise<ImconnectorUpdateMessagesResult>
}

export interface ImopenlinesService {
  readonly bot: ImopenlinesBotService
  readonly config: ImopenlinesConfigService
  readonly crm: ImopenlinesCrmService
  readonly dialog: ImopenlinesDialogService
  readonly message: ImopenlinesMessageService
  readonly network: ImopenlinesNetworkService
  readonly operator: ImopenlinesOperatorService
  readonly revision: ImopenlinesRevisionService
  readonly session: ImopenlinesSessionService
}

export interface ImopenlinesBotService {
  readonly session: ImopenlinesBotSessionService
}

export interface ImopenlinesBotSessionService {
  /**
   * Finishes a bot session.
   * Scope `imopenlines` or `imbot`; needs a right on the object, from an application.
   * Errors: `BOT_ID_ERROR`, `CHAT_ID_EMPTY` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html
   */
  finish(params: ImopenlinesBotSessionFinishParams, options?: CallOptions): Promise<boolean>
  readonly message: ImopenlinesBotSessionMessageService
  /**
   * Calls `imopenlines.bot.session.operator`.
   * Scope `imopenlines` or `imbot`; any user may call, from an application.
   * Errors: `CHAT_ID_EMPTY`, `WRONG_CHAT` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-operator.html
   */
  operator(params: ImopenlinesBotSessionOperatorParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imopenlines.bot.session.transfer`.
   * Scope `imopenlines` or `imbot`; needs a right on the object, from an application.
   * Errors: `BOT_ID_ERROR`, `CHAT_ID_EMPTY`, `OPERATOR_WRONG`, `QUEUE_ID_EMPTY`, `TRANSFER_ID_EMPTY`, `USER_ID_EMPTY` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-transfer.html
   */
  transfer(params: ImopenlinesBotSessionTransferParams, options?: CallOptions): Promise<boolean>
}

export interface ImopenlinesBotSessionMessageService {
  /**
   * Sends a bot session message.
   * Scope `imopenlines` or `imbot`; any user may call, from an application.
   * Errors: `CHAT_ID_EMPTY` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
   */
  send(params: ImopenlinesBotSessionMessageSendParams, options?: CallOptions): Promise<boolean>
}

export interface ImopenlinesConfigService {
  /**
   * Adds a config.
   * Scope `imopenlines`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html
   */
  add(params?: ImopenlinesConfigAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a config.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `CONFIG_ID_EMPTY` (400), `CONFIG_WRONG_USER_PERMISSION` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-delete.html
   */
  delete(params: ImopenlinesConfigDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a config.
   * Scope `imopenlines`; any user may call.
   * Errors: `CONFIG_ID_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-get.html
   */
  get(params: ImopenlinesConfigGetParams, options?: CallOptions): Promise<ImopenlinesConfigGetResult>
  readonly list: ImopenlinesConfigListService
  readonly path: ImopenlinesConfigPathService
  /**
   * Updates a config.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `CONFIG_ID_EMPTY` (400), `CONFIG_WRONG_USER_PERMISSION` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-update.html
   */
  update(params: ImopenlinesConfigUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface ImopenlinesConfigListService {
  /**
   * Gets a config list.
   * Scope `imopenlines`; any user may call.
   * Errors: `INVALID_FORMAT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html
   */
  get(params?: ImopenlinesConfigListGetParams, options?: CallOptions): Promise<ImopenlinesConfigListGetItem[]>
}

export interface ImopenlinesConfigPathService {
  /**
   * Gets a config path.
   * Scope `imopenlines`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<ImopenlinesConfigPathGetResult>
}

export interface ImopenlinesCrmService {
  readonly chat: ImopenlinesCrmChatService
  readonly lead: ImopenlinesCrmLeadService
  readonly message: ImopenlinesCrmMessageService
}

export interface ImopenlinesCrmChatService {
  /**
   * Gets a crm chat.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ERROR_ARGUMENT` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html
   */
  get(params: ImopenlinesCrmChatGetParams, options?: CallOptions): Promise<ImopenlinesCrmChatGetItem[]>
  /**
   * Calls `imopenlines.crm.chat.getLastId`.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `CRM_CHAT_EMPTY_CRM_DATA`, `ERROR_ARGUMENT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html
   */
  getLastId(params: ImopenlinesCrmChatGetLastIdParams, options?: CallOptions): Promise<number>
  readonly user: ImopenlinesCrmChatUserService
}

export interface ImopenlinesCrmChatUserService {
  /**
   * Adds a crm chat user.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `CHAT_NOT_IN_CRM`, `CRM_CHAT_USER_NOT_ACTIVE`, `ERROR_ARGUMENT`, `IM_NOT_INSTALLED`, `WRONG_REQUEST` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html
   */
  add(params: ImopenlinesCrmChatUserAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a crm chat user.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `CHAT_NOT_IN_CRM`, `CRM_CHAT_EMPTY_CRM_DATA`, `CRM_CHAT_EMPTY_USER`, `CRM_CHAT_USER_NOT_ACTIVE`, `ERROR_ARGUMENT`, `IM_NOT_INSTALLED`, `WRONG_REQUEST` (400), `ACCESS_DENIED`, `CHAT_DELETE_USER_PERMISSION_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html
   */
  delete(params: ImopenlinesCrmChatUserDeleteParams, options?: CallOptions): Promise<number>
}

export interface ImopenlinesCrmLeadService {
  /**
   * Creates a crm lead.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CHAT_ID`, `CHAT_TYPE`, `ERROR_USER_NOT_OPERATOR`, `USER_ID` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html
   */
  create(params: ImopenlinesCrmLeadCreateParams, options?: CallOptions): Promise<boolean>
}

export interface ImopenlinesCrmMessageService {
  /**
   * Adds a crm message.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CANCELED`, `CHAT_NOT_IN_CRM`, `ERROR_ARGUMENT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html
   */
  add(params: ImopenlinesCrmMessageAddParams, options?: CallOptions): Promise<number>
}

export interface ImopenlinesDialogService {
  /**
   * Gets a dialog.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `IM_NOT_INSTALLED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html
   */
  get(params?: ImopenlinesDialogGetParams, options?: CallOptions): Promise<ImChatRow>
}

export interface ImopenlinesMessageService {
  readonly quick: ImopenlinesMessageQuickService
  readonly session: ImopenlinesMessageSessionService
}

export interface ImopenlinesMessageQuickService {
  /**
   * Calls `imopenlines.message.quick.save`.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CANT_SAVE_QUICK_ANSWER`, `CHAT_ID`, `CHAT_TYPE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html
   */
  save(params: ImopenlinesMessageQuickSaveParams, options?: CallOptions): Promise<boolean>
}

export interface ImopenlinesMessageSessionService {
  /**
   * Starts a message session.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CHAT_ID`, `CHAT_TYPE`, `USER_ID` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html
   */
  start(params: ImopenlinesMessageSessionStartParams, options?: CallOptions): Promise<boolean>
}

export interface ImopenlinesNetworkService {
  /**
   * Calls `imopenlines.network.join`.
   * Scope `imopenlines`; any user may call.
   * Errors: `CODE`, `IMBOT_ERROR`, `INACTIVE`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html
   */
  join(params: ImopenlinesNetworkJoinParams, options?: CallOptions): Promise<number>
  readonly message: ImopenlinesNetworkMessageService
}

export interface ImopenlinesNetworkMessageService {
  /**
   * Adds a network message.
   * Scope `imopenlines`; any user may call, from an application.
   * Errors: `ATTACH_ERROR`, `ATTACH_OVERSIZE`, `CODE`, `IMBOT_ERROR`, `KEYBOARD_ERROR`, `MESSAGE_EMPTY`, `NOT_FOUND`, `USER_ID_EMPTY`, `USER_MESSAGE_LIMIT`, `WRONG_REQUEST` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html
   */
  add(params: ImopenlinesNetworkMessageAddParams, options?: CallOptions): Promise<boolean>
}

export interface ImopenlinesOperatorService {
  readonly another: ImopenlinesOperatorAnotherService
  /**
   * Calls `imopenlines.operator.answer`.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CHAT_ID`, `CHAT_TYPE`, `USER_ID` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html
   */
  answer(params: ImopenlinesOperatorAnswerParams, options?: CallOptions): Promise<boolean>
  /**
   * Finishes an operator.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CHAT_ID`, `CHAT_TYPE`, `USER_ID` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html
   */
  finish(params: ImopenlinesOperatorFinishParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imopenlines.operator.skip`.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ACCESS_DENIED_KICK`, `CHAT_ID`, `CHAT_TYPE`, `USER_ID` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html
   */
  skip(params: ImopenlinesOperatorSkipParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imopenlines.operator.spam`.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CHAT_ID`, `CHAT_TYPE`, `USER_ID` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-spam.html
   */
  spam(params: ImopenlinesOperatorSpamParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imopenlines.operator.transfer`.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `CHAT_ID_EMPTY`, `OPERATOR_WRONG`, `QUEUE_ID_EMPTY`, `TRANSFER_ID_EMPTY`, `USER_ID_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html
   */
  transfer(params: ImopenlinesOperatorTransferParams, options?: CallOptions): Promise<boolean>
}

export interface ImopenlinesOperatorAnotherService {
  /**
   * Finishes an operator another.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CHAT_ID`, `CHAT_TYPE`, `USER_ID` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html
   */
  finish(params: ImopenlinesOperatorAnotherFinishParams, options?: CallOptions): Promise<boolean>
}

export interface ImopenlinesRevisionService {
  /**
   * Gets a revision.
   * Scope `imopenlines`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-revision-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<ImopenlinesRevisionGetResult>
}

export interface ImopenlinesSessionService {
  readonly head: ImopenlinesSessionHeadService
  readonly history: ImopenlinesSessionHistoryService
  /**
   * Calls `imopenlines.session.intercept`.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `CHAT_ID_EMPTY`, `OPERATOR_WRONG` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html
   */
  intercept(params: ImopenlinesSessionInterceptParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imopenlines.session.join`.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CHAT_ID`, `CHAT_TYPE`, `USER_ID` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-join.html
   */
  join(params: ImopenlinesSessionJoinParams, options?: CallOptions): Promise<boolean>
  readonly mode: ImopenlinesSessionModeService
  /**
   * Calls `imopenlines.session.open`.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-open.html
   */
  open(params: ImopenlinesSessionOpenParams, options?: CallOptions): Promise<ImopenlinesSessionOpenResult>
  /**
   * Starts a session.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CHAT_ID`, `CHAT_TYPE`, `USER_ID` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html
   */
  start(params: ImopenlinesSessionStartParams, options?: CallOptions): Promise<boolean>
}

export interface ImopenlinesSessionHeadService {
  /**
   * Calls `imopenlines.session.head.vote`.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `EMPTY_SESSION_ID`, `EMPTY_VOTE_PARAMS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html
   */
  vote(params: ImopenlinesSessionHeadVoteParams, options?: CallOptions): Promise<boolean>
}

export interface ImopenlinesSessionHistoryService {
  /**
   * Gets session history.
   * Scope `imopenlines`; any user may call.
   * Errors: `ACCESS_DENIED`, `INVALID_SESSION_ID`, `MISSING_REQUIRED_PARAM` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html
   */
  get(params?: ImopenlinesSessionHistoryGetParams, options?: CallOptions): Promise<ImopenlinesSessionHistoryGetResult>
}

export interface ImopenlinesSessionModeService {
  /**
   * Pins a session mode.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CHAT_ID`, `CHAT_ID_EMPTY`, `CHAT_TYPE`, `USER_ID` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html
   */
  pin(params: ImopenlinesSessionModePinParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imopenlines.session.mode.pinAll`.
   * Scope `imopenlines`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin-all.html
   */
  pinAll(params?: NoParams, options?: CallOptions): Promise<number[]>
  /**
   * Calls `imopenlines.session.mode.silent`.
   * Scope `imopenlines`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CHAT_ID`, `CHAT_TYPE`, `USER_ID` (400).
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-silent.html
   */
  silent(params: ImopenlinesSessionModeSilentParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imopenlines.session.mode.unpinAll`.
   * Scope `imopenlines`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-unpin-all.html
   */
  unpinAll(params?: NoParams, options?: CallOptions): Promise<number[]>
}
