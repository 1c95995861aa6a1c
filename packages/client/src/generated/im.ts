// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { DateTimeText, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenOrder } from './prelude.ts'

export interface ImChatRow {
  id: number
  parent_chat_id: number
  parent_message_id: number
  name: string
  description: string | null
  owner: number
  extranet: boolean
  avatar: string | null
  color: string
  type: string
  counter: number
  user_counter: number
  message_count: number
  unread_id: number
  restrictions: { avatar: boolean; rename: boolean; extend: boolean; call: boolean; mute: boolean; leave: boolean; leave_owner: boolean; send: boolean; user_list: boolean; path: string; path_title: string }
  last_message_id: number
  last_id: number
  marked_id: number
  disk_folder_id: number
  entity_type: string
  entity_id: string
  entity_data_1: string
  entity_data_2: string
  entity_data_3: string
  mute_list: unknown[]
  date_create: string
  message_type: string
  public: string
  role: string
  entity_link: { type: string; url: string; id: string }
  text_field_enabled: boolean
  background_id: number | null
  permissions: { manage_users_add: string; manage_users_delete: string; manage_ui: string; manage_settings: string; manage_messages: string; can_post: string }
  is_new: boolean
  readed_list?: { user_id: number; user_name: string; message_id: number; date: string | null }[]
  manager_list?: number[]
  last_message_views?: { message_id: number; first_viewers: unknown[]; count_of_viewers: number }
  dialog_id?: string
}

export interface ImDepartmentRow {
  id: number
  name: string
  full_name: string
  manager_user_id: number
  manager_user_data?: { id: number; active: boolean; name: string; first_name: string; last_name: string; work_position: string; color: string; avatar: string; avatar_hr: string; gender: string; birthday: string; extranet: boolean; network: boolean; bot: boolean; connector: boolean; external_auth_id: string; status: string; idle: boolean | string; last_activity_date: string; mobile_last_date: boolean | string; desktop_last_date: boolean | string; absent: boolean | string; departments: number[]; phones: unknown; bot_data: Record<string, unknown> | null; type: string; website: string; email: string }
}

export interface ImMessageRow {
  id: number
  chat_id: number
  author_id: number
  date: string
  text: string
  unread: boolean
  uuid: string | null
  replaces: unknown[]
  params: { LIKE?: number[]; CODE?: string[]; NOTIFY?: string } | []
  disappearing_date: string | null
}

export interface ImNotificationRow {
  id: number
  chat_id: number
  author_id: number
  date: string
  notify_type: number
  notify_module: string
  notify_event: string
  notify_tag: string
  notify_sub_tag: string
  notify_title: string
  setting_name: string
  text: string
  notify_read: string
  params: Record<string, unknown> | null
  notify_buttons?: string
}

export interface ImUserRow {
  id: number
  active: boolean
  name: string
  first_name: string
  last_name: string
  work_position: string
  color: string
  avatar: string
  avatar_hr: string
  gender: string
  birthday: string
  extranet: boolean
  network: boolean
  bot: boolean
  connector: boolean
  external_auth_id: string
  status: string
  idle: boolean | string
  last_activity_date: string
  mobile_last_date: boolean | string
  desktop_last_date: boolean | string
  absent: boolean | string
  departments: number[]
  phones: { work_phone: string; personal_mobile: string; inner_phone: string } | boolean
  website: string
  email: string
  bot_data: Record<string, unknown> | null
  type: string
}

export interface ImChatAddParams { readonly USERS?: readonly Int[]; readonly TYPE?: Text; readonly TITLE?: Text; readonly DESCRIPTION?: Text; readonly COLOR?: Open<'RED' | 'GREEN' | 'MINT' | 'LIGHT_BLUE' | 'DARK_BLUE' | 'PURPLE' | 'AQUA' | 'PINK' | 'LIME' | 'BROWN' | 'AZURE' | 'KHAKI' | 'SAND' | 'MARENGO' | 'GRAY' | 'GRAPHITE'> | Ref; readonly MESSAGE?: Text; readonly AVATAR?: Text; readonly ENTITY_TYPE?: Open<'VIDEOCONF' | 'AI_ASSISTANT_PRIVATE' | 'LINES' | 'LIVECHAT' | 'ANNOUNCEMENT' | 'CALENDAR' | 'MAIL' | 'CRM' | 'SONET_GROUP' | 'TASKS' | 'CALL'> | Ref; readonly ENTITY_ID?: Open<'CRM' | 'LINES' | 'LIVECHAT' | 'TASKS' | 'CALENDAR' | 'SONET_GROUP'> | Ref; readonly COPILOT_MAIN_ROLE?: Text }
export interface ImChatGetParams { readonly ENTITY_TYPE: Open<'VIDEOCONF' | 'AI_ASSISTANT_PRIVATE' | 'LINES' | 'LIVECHAT' | 'ANNOUNCEMENT' | 'CALENDAR' | 'MAIL' | 'CRM' | 'SONET_GROUP' | 'TASKS_TASK' | 'TASKS' | 'CALL'> | Ref; readonly ENTITY_ID: Open<'CRM' | 'LINES' | 'LIVECHAT' | 'TASKS' | 'TASKS_TASK' | 'CALENDAR' | 'SONET_GROUP'> | Ref }
export interface ImChatGetResult { ID: number }
export interface ImChatLeaveParams { readonly CHAT_ID: Int }
export interface ImChatMuteParams { readonly CHAT_ID?: Int; readonly DIALOG_ID?: Text; readonly MUTE?: Text }
export interface ImChatSetOwnerParams { readonly CHAT_ID?: Int; readonly DIALOG_ID?: Text; readonly USER_ID: Int }
export interface ImChatUpdateAvatarParams { readonly CHAT_ID?: Int; readonly DIALOG_ID?: Text; readonly AVATAR: Text }
export interface ImChatUpdateColorParams { readonly CHAT_ID?: Int; readonly DIALOG_ID?: Text; readonly COLOR: Open<'RED' | 'GREEN' | 'MINT' | 'LIGHT_BLUE' | 'DARK_BLUE' | 'PURPLE' | 'AQUA' | 'PINK' | 'LIME' | 'BROWN' | 'AZURE' | 'KHAKI' | 'SAND' | 'MARENGO' | 'GRAY' | 'GRAPHITE'> | Ref }
export interface ImChatUpdateTitleParams { readonly CHAT_ID?: Int; readonly DIALOG_ID?: Text; readonly TITLE: Text }
export interface ImChatUserAddParams { readonly CHAT_ID: Int; readonly USERS: readonly Int[]; readonly HIDE_HISTORY?: Text }
export interface ImChatUserDeleteParams { readonly CHAT_ID: Int; readonly USER_ID: Int }
export interface ImChatUserListParams { readonly CHAT_ID: Int }
export interface ImCountersGetResult { TYPE: { ALL: number; NOTIFY: number; CHAT: number; LINES: number; DIALOG: number; MESSENGER: number }; CHAT: unknown[]; CHAT_MUTED: Record<string, number>; CHAT_UNREAD: unknown[]; LINES: unknown[]; DIALOG: Record<string, number>; DIALOG_UNREAD: unknown[] }
export interface ImDepartmentColleaguesListParams { readonly USER_DATA?: Flag; readonly OFFSET?: Int; readonly LIMIT?: Int }
export interface ImDepartmentEmployeesGetParams { readonly ID: readonly Int[]; readonly USER_DATA?: Flag }
export interface ImDepartmentGetParams { readonly ID: readonly Int[]; readonly USER_DATA?: Flag }
export interface ImDepartmentManagersGetParams { readonly ID: readonly Int[]; readonly USER_DATA?: Flag }
export interface ImDialogGetParams { readonly DIALOG_ID: Text }
export interface ImDialogMessagesGetParams { readonly DIALOG_ID: Text; readonly LAST_ID?: Int; readonly FIRST_ID?: Int; readonly LIMIT?: Int }
export interface ImDialogMessagesGetResult { chat_id: number; messages: ImMessageRow[]; users: ImUserRow[]; files: { id: number; chatId: number; date: string; type: string; name: string; extension: string; size: number; image: { height: number; width: number }; status: string; progress: number; authorId: number; authorName: string; urlPreview: string; urlShow: string; urlDownload: string; viewerAttrs: { viewer: string; viewerType: string; src: string; viewerResized: string; objectId: string; viewerGroupBy: string; imChatId: number; title: string; actions: string }; mediaUrl: { preview: Record<string, string> }; isTranscribable: boolean; isVideoNote: boolean; isVoiceNote: boolean }[] }
export interface ImDialogMessagesSearchParams { readonly CHAT_ID: Int; readonly SEARCH_MESSAGE?: Text; readonly DATE_FROM?: DateTimeText; readonly DATE_TO?: DateTimeText; readonly DATE?: DateTimeText; readonly ORDER?: OpenOrder<'ID'>; readonly LIMIT?: Int; readonly LAST_ID?: Int }
export interface ImDialogMessagesSearchResult { users: { id: number; active: boolean; name: string; firstName: string; lastName: string; workPosition: string; color: string; avatar: string; avatarHr: string; gender: string; birthday: string; extranet: boolean; network: boolean; bot: boolean; connector: boolean; externalAuthId: string; status: string; idle: boolean; lastActivityDate: string; mobileLastDate: boolean | string; desktopLastDate: boolean | string; absent: boolean; departments: number[]; phones: { personal_mobile: string; inner_phone: string }; botData: Record<string, unknown> | null; type: string; website: string; email: string }[]; files: unknown[]; additionalMessages: { id: number; chatId: number; chat_id: number; authorId: number; author_id: number; date: string; text: string; isSystem: boolean; uuid: string; forward: Record<string, unknown>; params: unknown[]; viewedByOthers: boolean; unread: boolean; viewed: boolean; viewedCount: number; block: Record<string, unknown> }[]; copilot: Record<string, unknown> | null; stickers: unknown[]; reactions: { messageId: number; reactionCounters: Record<string, unknown>; reactionUsers: Record<string, unknown>; ownReactions: unknown[] }[]; tariffRestrictions: { isHistoryLimitExceeded: boolean }; usersShort: unknown[]; messages: { id: number; chatId: number; chat_id: number; authorId: number; author_id: number; date: string; text: string; isSystem: boolean; uuid: string; forward: Record<string, unknown> | null; params: unknown[]; viewedByOthers: boolean; block: Record<string, unknown> | null; unread: boolean; viewed: boolean; viewedCount: number }[] }
export interface ImDialogReadParams { readonly DIALOG_ID: Text; readonly MESSAGE_ID?: Int }
export interface ImDialogReadResult { dialogId: string; chatId: number; lastId: number; counter: number }
export interface ImDialogUnreadParams { readonly DIALOG_ID: Text; readonly MESSAGE_ID: Int }
export interface ImDialogUsersListParams { readonly DIALOG_ID: Text; readonly SKIP_EXTERNAL?: Text; readonly SKIP_EXTERNAL_EXCEPT_TYPES?: Text; readonly LIMIT?: Int; readonly LAST_ID?: Int; readonly OFFSET?: Int }
export interface ImDialogWritingParams { readonly DIALOG_ID: Text }
export interface ImDiskFileCommitParams { readonly CHAT_ID?: Int; readonly DIALOG_ID?: Text; readonly FILE_ID?: Int | readonly Int[]; readonly UPLOAD_ID?: Int | readonly Int[]; readonly MESSAGE?: Text; readonly SILENT_MODE?: Flag; readonly AS_FILE?: Flag }
export interface ImDiskFileCommitResult { FILES: { [name: `upload${string}`]: { id: number; chatId: number; date: Record<string, unknown>; type: string; name: string; extension: string; size: number; image: { height: number; width: number }; status: string; progress: number; authorId: number; authorName: string; urlPreview: string; urlShow: string; urlDownload: string; viewerAttrs: { viewer: string; viewerType: string; src: string; viewerResized: string; objectId: string; viewerGroupBy: string; imChatId: number; title: string; actions: string }; mediaUrl: { preview: { '250': string } }; isTranscribable: boolean; isVideoNote: boolean; isVoiceNote: boolean } }; DISK_ID: string[]; FILE_MODELS: { [name: `upload${string}`]: { id: number; name: string; createTime: Record<string, unknown>; updateTime: Record<string, unknown>; deleteTime: string; code: string; xmlId: string; storageId: number; realObjectId: number; parentId: number; deletedType: number; createdBy: string; updatedBy: string; deletedBy: string; uniqueCode: string; typeFile: number; globalContentVersion: number; fileId: number; size: number; etag: string; links: { download: string; showInGrid: string; preview: string } } }; MESSAGE_ID: number }
export interface ImDiskFileDeleteParams { readonly CHAT_ID: Int; readonly FILE_ID: Int }
export interface ImDiskFileSaveParams { readonly FILE_ID: Int }
export interface ImDiskFileSaveResult { folder: { id: number; name: string }; file: { id: number; name: string } }
export interface ImDiskFolderGetParams { readonly CHAT_ID?: Int; readonly DIALOG_ID?: Text }
export interface ImDiskFolderGetResult { ID: number }
export interface ImMessageAddParams { readonly DIALOG_ID: Text; readonly MESSAGE?: Text; readonly ATTACH?: Readonly<Record<string, unknown>> | Text; readonly KEYBOARD?: Readonly<Record<string, unknown>> | Text; readonly MENU?: Readonly<Record<string, unknown>> | Text; readonly SYSTEM?: Flag; readonly URL_PREVIEW?: Flag; readonly REPLY_ID?: Int }
export interface ImMessageCommandParams { readonly MESSAGE_ID: Int; readonly BOT_ID: Int; readonly COMMAND: Text; readonly COMMAND_PARAMS?: Text }
export interface ImMessageDeleteParams { readonly MESSAGE_ID: Int }
export interface ImMessageLikeParams { readonly MESSAGE_ID: Int; readonly ACTION?: Open<'auto' | 'plus' | 'minus'> | Ref }
export interface ImMessageShareParams { readonly MESSAGE_ID: Int; readonly DIALOG_ID: Text; readonly TYPE: Open<'CHAT' | 'TASK' | 'POST' | 'CALEND'> | Ref }
export interface ImMessageUpdateParams { readonly MESSAGE_ID: Int; readonly MESSAGE?: Text; readonly ATTACH?: Readonly<Record<string, unknown>> | Text; readonly KEYBOARD?: Readonly<Record<string, unknown>> | Text; readonly MENU?: Readonly<Record<string, unknown>> | Text; readonly URL_PREVIEW?: Flag; readonly IS_EDITED?: Text }
export interface ImNotifyParams { readonly USER_ID: Int; readonly TYPE?: Open<'USER' | 'SYSTEM'> | Ref; readonly MESSAGE: Text; readonly MESSAGE_OUT?: Text; readonly TAG?: Text; readonly SUB_TAG?: Text; readonly ATTACH?: Readonly<Record<string, unknown>> | Text; readonly CLIENT_ID?: Text }
export interface ImNotifyAnswerParams { readonly NOTIFY_ID: Int; readonly ANSWER_TEXT: Text }
export interface ImNotifyAnswerResult { result_message: string[] }
export interface ImNotifyConfirmParams { readonly NOTIFY_ID: Int; readonly NOTIFY_VALUE: Text }
export interface ImNotifyConfirmResult { result_message: string[] }
export interface ImNotifyDeleteParams { readonly ID?: Int; readonly TAG?: Text; readonly SUB_TAG?: Text; readonly CLIENT_ID?: Text }
export interface ImNotifyGetParams { readonly LAST_ID?: Int; readonly LAST_TYPE?: Int; readonly LIMIT?: Int; readonly CONVERT_TEXT?: Text }
export interface ImNotifyGetResult { total_count: number; total_unread_count: number; chat_id: number; notifications: ImNotificationRow[]; users: ImUserRow[] }
export interface ImNotifyHistorySearchParams { readonly SEARCH_TEXT?: Text; readonly SEARCH_TYPE?: Text; readonly SEARCH_TYPES?: readonly unknown[]; readonly SEARCH_DATE?: Text; readonly SEARCH_DATE_FROM?: Text; readonly SEARCH_DATE_TO?: Text; readonly SEARCH_AUTHORS?: readonly unknown[]; readonly LAST_ID?: Int; readonly LIMIT?: Int; readonly CONVERT_TEXT?: Text; readonly GROUP_TAG?: Text }
export interface ImNotifyHistorySearchResult { chat_id: number; total_results: number; notifications: ImNotificationRow[]; users: ImUserRow[] }
export interface ImNotifyPersonalAddParams { readonly USER_ID: Int; readonly MESSAGE: Text; readonly MESSAGE_OUT?: Text; readonly TAG?: Text; readonly SUB_TAG?: Text; readonly ATTACH?: Readonly<Record<string, unknown>> | Text; readonly CLIENT_ID?: Text }
export interface ImNotifyReadParams { readonly ID?: Int; readonly ACTION?: Text; readonly ONLY_CURRENT?: Text }
export interface ImNotifyReadAllResult { result: boolean; newCounter: number }
export interface ImNotifyReadListParams { readonly IDS: readonly Int[]; readonly ACTION?: Text }
export interface ImNotifySchemaGetResult { NAME: string; MODULE_ID: string; LIST: { ID: string; NAME: string }[] }
export interface ImNotifySystemAddParams { readonly USER_ID: Int; readonly MESSAGE: Text; readonly MESSAGE_OUT?: Text; readonly TAG?: Text; readonly SUB_TAG?: Text; readonly ATTACH?: Readonly<Record<string, unknown>> | Text; readonly CLIENT_ID?: Text }
export interface ImRecentGetParams { readonly SKIP_OPENLINES?: Flag; readonly SKIP_CHAT?: Flag; readonly SKIP_DIALOG?: Flag; readonly LAST_UPDATE?: DateTimeText; readonly ONLY_OPENLINES?: Flag; readonly LAST_SYNC_DATE?: DateTimeText }
export interface ImRecentGetItem { id: string; chat_id: number; type: string; avatar: { url: string; color: string }; title: string; message: { id: number; text: string; file: boolean; author_id: number; attach: boolean; sticker: number | null; date: string; status: string; uuid: string | null }; counter: number; last_id: number; pinned: boolean; unread: boolean; has_reminder: boolean; date_update: string; date_last_activity: string; chat: { id: number; parent_chat_id: number; parent_message_id: number; name: string; owner: number; extranet: boolean; contains_collaber: boolean; avatar: string; color: string; type: string; entity_type: string; entity_id: string; entity_data_1: string; entity_data_2: string; entity_data_3: string; mute_list: unknown[]; manager_list: number[]; date_create: string; message_type: string; user_counter: number; restrictions: { avatar: boolean; rename: boolean; extend: boolean; call: boolean; mute: boolean; leave: boolean; leave_owner: boolean; send: boolean; user_list: boolean }; role: string; text_field_enabled: boolean; background_id: number | null; entity_link: { type: string; url: string; id: string }; permissions: { manage_users_add: string; manage_users_delete: string; manage_ui: string; manage_settings: string; manage_messages: string; can_post: string }; public: string; title?: string }; user: { id: number; name?: string; first_name?: string; last_name?: string; work_position?: string; color?: string; avatar?: string; gender?: string; birthday?: string; extranet?: boolean; network?: boolean; bot?: boolean; connector?: boolean; external_auth_id?: string; status?: string; idle?: string; last_activity_date?: string; mobile_last_date?: string; absent?: string }; options: unknown[] }
export interface ImRecentHideParams { readonly DIALOG_ID: Text }
export interface ImRecentListParams { readonly SKIP_OPENLINES?: Flag; readonly SKIP_DIALOG?: Flag; readonly SKIP_CHAT?: Flag; readonly LAST_MESSAGE_DATE?: DateTimeText; readonly UNREAD_ONLY?: Flag; readonly PARSE_TEXT?: Flag; readonly GET_ORIGINAL_TEXT?: Flag; readonly SKIP_UNDISTRIBUTED_OPENLINES?: Flag; readonly ONLY_COPILOT?: Flag; readonly ONLY_CHANNEL?: Flag; readonly CAN_MANAGE_MESSAGES?: Flag; readonly OFFSET?: Int; readonly LIMIT?: Int }
export interface ImRecentListItem { id: unknown; chat_id: number; type: string; avatar: { url: string; color: string }; title: string; message: { id: number; text: string; file: boolean; author_id: number; attach: boolean; sticker: number | null; date: string; status: string; uuid: string }; counter: number; last_id: number; pinned: boolean; unread: boolean; has_reminder: boolean; date_update: string; date_last_activity: string; user: ImUserRow; chat: { text_field_enabled: boolean; background_id: number | null; mute_list: Record<string, boolean> | []; id?: number; parent_chat_id?: number; parent_message_id?: number; name?: string; owner?: number; extranet?: boolean; contains_collaber?: boolean; avatar?: string; color?: string; type?: string; entity_type?: string; entity_id?: string; entity_data_1?: string; entity_data_2?: string; entity_data_3?: string; manager_list?: unknown[]; date_create?: string; message_type?: string; user_counter?: number; restrictions?: { avatar: boolean; rename: boolean; extend: boolean; call: boolean; mute: boolean; leave: boolean; leave_owner: boolean; send: boolean; user_list: boolean }; role?: string; entity_link?: { type: string; url: string; id: string }; permissions?: { manage_users_add: string; manage_users_delete: string; manage_ui: string; manage_settings: string; manage_messages: string; can_post: string }; public?: string }; options: unknown[]; lines?: { id: number; status: number; date_create: string } }
export interface ImRecentListResult { items: ImRecentListItem[]; hasMorePages: boolean; hasMore: boolean; copilot: { chats: { id: number; parent_chat_id: number; parent_message_id: number; name: string; owner: number; extranet: boolean; contains_collaber: boolean; avatar: string; color: string; type: string; entity_type: string; entity_id: string; entity_data_1: string; entity_data_2: string; entity_data_3: string; mute_list: unknown[]; manager_list: unknown[]; date_create: string; message_type: string; user_counter: number; restrictions: { avatar: boolean; rename: boolean; extend: boolean; call: boolean; mute: boolean; leave: boolean; leave_owner: boolean; send: boolean; user_list: boolean }; role: string; text_field_enabled: boolean; background_id: number; entity_link: { type: string; url: string; id: string }; permissions: { manage_users_add: string; manage_users_delete: string; manage_ui: string; manage_settings: string; manage_messages: string; can_post: string }; public: string } | null; messages: { id: number; text: string; file: boolean; author_id: number; attach: boolean; date: string; status: string; sticker: number; uuid: string } | null; roles: { copilot_assistant: { code: string; name: string; desc: string; avatar: { small: string; medium: string; large: string }; default: boolean; prompts: { code: string; promptType: string; title: string; text: string; isNew: boolean }[] } }; recommendedRoles: string[] }; messagesAutoDeleteConfigs: unknown[] }
export interface ImRecentPinParams { readonly DIALOG_ID: Text; readonly PIN?: Text }
export interface ImRecentUnreadParams { readonly DIALOG_ID: Text; readonly ACTION?: Text }
export interface ImRevisionGetResult { rest: number; web: number; mobile: number; desktop: number; im_revision_mobile: number }
export interface ImSearchChatListParams { readonly FIND?: Text; readonly FIND_LINES?: Text; readonly OFFSET?: Int; readonly LIMIT?: Int }
export interface ImSearchDepartmentListParams { readonly FIND: Text; readonly USER_DATA?: Flag; readonly OFFSET?: Int; readonly LIMIT?: Int }
export interface ImSearchLastAddParams { readonly DIALOG_ID: Text }
export interface ImSearchLastDeleteParams { readonly DIALOG_ID: Text }
export interface ImSearchLastGetParams { readonly SKIP_OPENLINES?: Flag; readonly SKIP_CHAT?: Flag; readonly SKIP_DIALOG?: Flag }
export interface ImSearchLastGetItem { id: string | number; type: string; avatar: { url: string; color: string }; title: string; chat?: { id: number; name: string; owner: number; extranet: boolean; avatar: string | null; color: string; type: string; entity_type: string; entity_id: string; entity_data_1: string; entity_data_2: string; entity_data_3: string; mute_list: Record<string, unknown> | []; date_create: string; message_type: string }; user?: ImUserRow }
export interface ImSearchUserListParams { readonly FIND: Text; readonly BUSINESS?: Flag; readonly OFFSET?: Int; readonly LIMIT?: Int }
export interface ImSearchUserListResult { id: number; name: string; first_name: string; last_name: string; work_position: string; color: string; avatar: string | null; gender: string; birthday: string; extranet: boolean; network: boolean; bot: boolean; connector: boolean; external_auth_id: string; status: string; idle: boolean; last_activity_date: string; mobile_last_date: boolean; departments: number[]; absent: boolean; phones: { work_phone: string; personal_mobile: string; inner_phone: string } }
export interface ImUserGetParams { readonly ID?: Int; readonly AVATAR_HR?: Text }
export interface ImUserListGetParams { readonly ID: readonly Int[] | Text; readonly AVATAR_HR?: Text; readonly RESULT_TYPE?: Text }
export interface ImUserStatusIdleStartParams { readonly AGO?: Int }
export interface ImUserStatusSetParams { readonly STATUS: Open<'online' | 'dnd' | 'away' | 'break'> | Ref }
export interface ImV2EventGetParams { readonly offset?: Int; readonly limit?: Int }
export interface ImV2EventGetItem { eventId: number; type: string; date: string; data: Record<string, unknown> }
export interface ImV2EventGetResult { events: ImV2EventGetItem[]; nextOffset: number; hasMore: boolean }
export interface ImV2FileDownloadParams { readonly dialogId: Text; readonly fileId: Int }
export interface ImV2FileDownloadResult { downloadUrl: string }
export interface ImV2FileUploadParams { readonly dialogId: Text; readonly fields: { readonly name: Text; readonly content: Text; readonly message?: Text } }
export interface ImV2FileUploadResult { file: { id: number; chatId: number; date: string; type: string; name: string; extension: string; size: number; image: boolean; status: string; progress: number; authorId: number; authorName: string; urlPreview: string; urlShow: string; urlDownload: string; viewerAttrs: { viewer: string; viewerType: string; src: string; objectId: IntText; viewerGroupBy: string; imChatId: number; title: string; unifiedLink: string; actions: string }; mediaUrl: { preview: Record<string, string> }; isTranscribable: boolean; isVideoNote: boolean; isVoiceNote: boolean }; messageId: number; chatId: number; dialogId: string }

export interface ImMethods {
  'im.chat.add': { params: ImChatAddParams; result: number }
  'im.chat.get': { params: ImChatGetParams; result: ImChatGetResult }
  'im.chat.leave': { params: ImChatLeaveParams; result: boolean }
  'im.chat.mute': { params: ImChatMuteParams; result: boolean }
  'im.chat.setOwner': { params: ImChatSetOwnerParams; result: boolean }
  'im.chat.updateAvatar': { params: ImChatUpdateAvatarParams; result: boolean }
  'im.chat.updateColor': { params: ImChatUpdateColorParams; result: boolean }
  'im.chat.updateTitle': { params: ImChatUpdateTitleParams; result: boolean }
  'im.chat.user.add': { params: ImChatUserAddParams; result: boolean }
  'im.chat.user.delete': { params: ImChatUserDeleteParams; result: boolean }
  'im.chat.user.list': { params: ImChatUserListParams; result: number[]; item: number }
  'im.counters.get': { params: NoParams; result: ImCountersGetResult }
  'im.department.colleagues.list': { params: ImDepartmentColleaguesListParams; result: ImUserRow[] | number[]; item: ImUserRow }
  'im.department.employees.get': { params: ImDepartmentEmployeesGetParams; result: Record<string, unknown[]> }
  'im.department.get': { params: ImDepartmentGetParams; result: ImDepartmentRow[]; item: ImDepartmentRow }
  'im.department.managers.get': { params: ImDepartmentManagersGetParams; result: Record<string, unknown[]> }
  'im.dialog.get': { params: ImDialogGetParams; result: ImChatRow }
  'im.dialog.messages.get': { params: ImDialogMessagesGetParams; result: ImDialogMessagesGetResult }
  'im.dialog.messages.search': { params: ImDialogMessagesSearchParams; result: ImDialogMessagesSearchResult }
  'im.dialog.read': { params: ImDialogReadParams; result: ImDialogReadResult }
  'im.dialog.read.all': { params: NoParams; result: boolean }
  'im.dialog.unread': { params: ImDialogUnreadParams; result: boolean }
  'im.dialog.users.list': { params: ImDialogUsersListParams; result: ImUserRow[]; item: ImUserRow }
  'im.dialog.writing': { params: ImDialogWritingParams; result: boolean }
  'im.disk.file.commit': { params: ImDiskFileCommitParams; result: ImDiskFileCommitResult }
  'im.disk.file.delete': { params: ImDiskFileDeleteParams; result: boolean }
  'im.disk.file.save': { params: ImDiskFileSaveParams; result: ImDiskFileSaveResult }
  'im.disk.folder.get': { params: ImDiskFolderGetParams; result: ImDiskFolderGetResult }
  'im.message.add': { params: ImMessageAddParams; result: number }
  'im.message.command': { params: ImMessageCommandParams; result: boolean }
  'im.message.delete': { params: ImMessageDeleteParams; result: boolean }
  'im.message.like': { params: ImMessageLikeParams; result: boolean }
  'im.message.share': { params: ImMessageShareParams; result: boolean }
  'im.message.update': { params: ImMessageUpdateParams; result: boolean }
  'im.notify': { params: ImNotifyParams; result: number }
  'im.notify.answer': { params: ImNotifyAnswerParams; result: ImNotifyAnswerResult }
  'im.notify.confirm': { params: ImNotifyConfirmParams; result: ImNotifyConfirmResult }
  'im.notify.delete': { params: ImNotifyDeleteParams; result: boolean }
  'im.notify.get': { params: ImNotifyGetParams; result: ImNotifyGetResult }
  'im.notify.history.search': { params: ImNotifyHistorySearchParams; result: ImNotifyHistorySearchResult }
  'im.notify.personal.add': { params: ImNotifyPersonalAddParams; result: number }
  'im.notify.read': { params: ImNotifyReadParams; result: boolean }
  'im.notify.read.all': { params: NoParams; result: ImNotifyReadAllResult }
  'im.notify.read.list': { params: ImNotifyReadListParams; result: boolean }
  'im.notify.schema.get': { params: NoParams; result: Record<string, ImNotifySchemaGetResult> }
  'im.notify.system.add': { params: ImNotifySystemAddParams; result: number }
  'im.recent.get': { params: ImRecentGetParams; result: ImRecentGetItem[]; item: ImRecentGetItem }
  'im.recent.hide': { params: ImRecentHideParams; result: boolean }
  'im.recent.list': { params: ImRecentListParams; result: ImRecentListResult; item: ImRecentListItem }
  'im.recent.pin': { params: ImRecentPinParams; result: boolean }
  'im.recent.unread': { params: ImRecentUnreadParams; result: boolean }
  'im.revision.get': { params: NoParams; result: ImRevisionGetResult }
  'im.search.chat.list': { params: ImSearchChatListParams; result: ImChatRow[]; item: ImChatRow }
  'im.search.department.list': { params: ImSearchDepartmentListParams; result: ImDepartmentRow[]; item: ImDepartmentRow }
  'im.search.last.add': { params: ImSearchLastAddParams; result: boolean }
  'im.search.last.delete': { params: ImSearchLastDeleteParams; result: boolean }
  'im.search.last.get': { params: ImSearchLastGetParams; result: ImSearchLastGetItem[]; item: ImSearchLastGetItem }
  'im.search.user.list': { params: ImSearchUserListParams; result: Record<string, ImSearchUserListResult> }
  'im.user.get': { params: ImUserGetParams; result: ImUserRow }
  'im.user.list.get': { params: ImUserListGetParams; result: ImUserRow[]; item: ImUserRow }
  'im.user.status.get': { params: NoParams; result: string }
  'im.user.status.idle.end': { params: NoParams; result: boolean }
  'im.user.status.idle.start': { params: ImUserStatusIdleStartParams; result: boolean }
  'im.user.status.set': { params: ImUserStatusSetParams; result: boolean }
  'im.v2.Event.get': { params: ImV2EventGetParams; result: ImV2EventGetResult; item: ImV2EventGetItem }
  'im.v2.Event.subscribe': { params: NoParams; result: boolean }
  'im.v2.Event.unsubscribe': { params: NoParams; result: boolean }
  'im.v2.File.download': { params: ImV2FileDownloadParams; result: ImV2FileDownloadResult }
  'im.v2.File.upload': { params: ImV2FileUploadParams; result: ImV2FileUploadResult }
}

export interface ImService {
  readonly chat: ImChatService
  readonly counters: ImCountersService
  readonly department: ImDepartmentService
  readonly dialog: ImDialogService
  readonly disk: ImDiskService
  readonly message: ImMessageService
  readonly notify: ImNotifyService
  readonly recent: ImRecentService
  readonly revision: ImRevisionService
  readonly search: ImSearchService
  readonly user: ImUserService
  readonly v2: ImV2Service
}

export interface ImChatService {
  /**
   * Adds a chat.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html
   */
  add(params?: ImChatAddParams, options?: CallOptions): Promise<number>
  /**
   * Gets a chat.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html
   */
  get(params: ImChatGetParams, options?: CallOptions): Promise<ImChatGetResult>
  /**
   * Calls `im.chat.leave`.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_DENIED_KICK`, `ACCESS_ERROR`, `CHAT_ID_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html
   */
  leave(params: ImChatLeaveParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `im.chat.mute`.
   * Scope `im`; any user may call.
   * Errors: `CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY` (400), `ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html
   */
  mute(params?: ImChatMuteParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `im.chat.setOwner`.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`, `USER_ID_EMPTY`, `WRONG_REQUEST` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html
   */
  setOwner(params: ImChatSetOwnerParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `im.chat.updateAvatar`.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ACCESS_ERROR`, `AVATAR_ERROR`, `CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`, `WRONG_REQUEST` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html
   */
  updateAvatar(params: ImChatUpdateAvatarParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `im.chat.updateColor`.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`, `WRONG_COLOR`, `WRONG_REQUEST` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html
   */
  updateColor(params: ImChatUpdateColorParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `im.chat.updateTitle`.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`, `TITLE_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html
   */
  updateTitle(params: ImChatUpdateTitleParams, options?: CallOptions): Promise<boolean>
  readonly user: ImChatUserService
}

export interface ImChatUserService {
  /**
   * Adds a chat user.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_DENIED_EXTEND`, `ACCESS_ERROR`, `CHAT_ID_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html
   */
  add(params: ImChatUserAddParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes a chat user.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_DENIED_KICK`, `ACCESS_ERROR`, `CHAT_ID_EMPTY`, `USER_ID_EMPTY`, `USER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html
   */
  delete(params: ImChatUserDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists chat users.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `CHAT_ID_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html
   */
  list(params: ImChatUserListParams, options?: CallOptions): Promise<number[]>
}

export interface ImCountersService {
  /**
   * Gets counters.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<ImCountersGetResult>
}

export interface ImDepartmentService {
  readonly colleagues: ImDepartmentColleaguesService
  readonly employees: ImDepartmentEmployeesService
  /**
   * Gets a department.
   * Scope `im`; needs a right on the object.
   * Errors: `INVALID_FORMAT` (400), `ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html
   */
  get(params: ImDepartmentGetParams, options?: CallOptions): Promise<ImDepartmentRow[]>
  readonly managers: ImDepartmentManagersService
}

export interface ImDepartmentColleaguesService {
  /**
   * Lists department colleagues.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html
   */
  list(params?: ImDepartmentColleaguesListParams, options?: CallOptions): Promise<ImUserRow[] | number[]>
}

export interface ImDepartmentEmployeesService {
  /**
   * Gets department employees.
   * Scope `im`; needs a right on the object.
   * Errors: `ID_EMPTY` (400), `ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html
   */
  get(params: ImDepartmentEmployeesGetParams, options?: CallOptions): Promise<Record<string, unknown[]>>
}

export interface ImDepartmentManagersService {
  /**
   * Gets department managers.
   * Scope `im`; needs a right on the object.
   * Errors: `ID_EMPTY` (400), `ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html
   */
  get(params: ImDepartmentManagersGetParams, options?: CallOptions): Promise<Record<string, unknown[]>>
}

export interface ImDialogService {
  /**
   * Gets a dialog.
   * Scope `im`; needs a right on the object.
   * Errors: `DIALOG_ID_EMPTY` (400), `ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
   */
  get(params: ImDialogGetParams, options?: CallOptions): Promise<ImChatRow>
  readonly messages: ImDialogMessagesService
  readonly read: ImDialogReadService
  /**
   * Calls `im.dialog.unread`.
   * Scope `im`; any user may call.
   * Errors: `DIALOG_ID_EMPTY`, `MESSAGE_ID_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html
   */
  unread(params: ImDialogUnreadParams, options?: CallOptions): Promise<boolean>
  readonly users: ImDialogUsersService
  /**
   * Calls `im.dialog.writing`.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `DIALOG_ID_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html
   */
  writing(params: ImDialogWritingParams, options?: CallOptions): Promise<boolean>
}

export interface ImDialogMessagesService {
  /**
   * Gets dialog messages.
   * Scope `im`; needs a right on the object.
   * Errors: `DIALOG_ID_EMPTY`, `FIRST_ID_STRING`, `LAST_ID_STRING` (400), `ACCESS_ERROR` (403).
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
   */
  get(params: ImDialogMessagesGetParams, options?: CallOptions): Promise<ImDialogMessagesGetResult>
  /**
   * Searches dialog messages.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `CHAT_ID_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html
   */
  search(params: ImDialogMessagesSearchParams, options?: CallOptions): Promise<ImDialogMessagesSearchResult>
}

export interface ImDialogReadService {
  /**
   * Calls `im.dialog.read`.
   * Scope `im`; any user may call.
   * Errors: `DIALOG_ID_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html
   */
  (params: ImDialogReadParams, options?: CallOptions): Promise<ImDialogReadResult>
  /**
   * Calls `im.dialog.read.all`.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html
   */
  all(params?: NoParams, options?: CallOptions): Promise<boolean>
}

export interface ImDialogUsersService {
  /**
   * Lists dialog users.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `DIALOG_ID_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html
   */
  list(params: ImDialogUsersListParams, options?: CallOptions): Promise<ImUserRow[]>
}

export interface ImDiskService {
  readonly file: ImDiskFileService
  readonly folder: ImDiskFolderService
}

export interface ImDiskFileService {
  /**
   * Calls `im.disk.file.commit`.
   * Scope `im`; needs a right on the object.
   * Errors: `CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY`, `FILES_ERROR`, `SAVE_ERROR` (400), `ACCESS_ERROR` (403).
   * @deprecated Use `im.v2.File.upload`.
   * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html
   */
  commit(params?: ImDiskFileCommitParams, options?: CallOptions): Promise<ImDiskFileCommitResult>
  /**
   * Deletes a disk file.
   * Scope `im`; needs a right on the object.
   * Errors: `CHAT_ID_EMPTY`, `FILE_ID_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html
   */
  delete(params: ImDiskFileDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `im.disk.file.save`.
   * Scope `im`; needs a right on the object.
   * Errors: `FILE_ID_EMPTY`, `FILE_SAVE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html
   */
  save(params: ImDiskFileSaveParams, options?: CallOptions): Promise<ImDiskFileSaveResult>
}

export interface ImDiskFolderService {
  /**
   * Gets a disk folder.
   * Scope `im`; needs a right on the object.
   * Errors: `CHAT_ID_EMPTY`, `DIALOG_ID_EMPTY` (400), `ACCESS_ERROR` (403).
   * @deprecated Use `im.v2.File.upload`.
   * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html
   */
  get(params?: ImDiskFolderGetParams, options?: CallOptions): Promise<ImDiskFolderGetResult>
}

export interface ImMessageService {
  /**
   * Adds a message.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `ATTACH_ERROR`, `ATTACH_OVERSIZE`, `CHAT_ID`, `KEYBOARD_ERROR`, `MENU_ERROR`, `MESSAGE_EMPTY`, `PARAMS_ERROR`, `REPLY_ACCESS_ERROR`, `REPLY_FROM_OTHER_CHAT_ERROR`, `USER_ID_EMPTY`, `USER_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
   */
  add(params: ImMessageAddParams, options?: CallOptions): Promise<number>
  /**
   * Calls `im.message.command`.
   * Scope `im`; needs a right on the object.
   * Errors: `BOT_ID_ERROR`, `COMMAND_ERROR`, `MESSAGE_ID_ERROR`, `PARAMS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html
   */
  command(params: ImMessageCommandParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes a message.
   * Scope `im`; needs a right on the object.
   * Errors: `CANT_EDIT_MESSAGE`, `MESSAGE_ID_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html
   */
  delete(params: ImMessageDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `im.message.like`.
   * Scope `im`; needs a right on the object.
   * Errors: `MESSAGE_ID_ERROR`, `WITHOUT_CHANGES` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html
   */
  like(params: ImMessageLikeParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `im.message.share`.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `DIALOG_ID_EMPTY`, `MESSAGE_ID_ERROR`, `PARAMS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html
   */
  share(params: ImMessageShareParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates a message.
   * Scope `im`; needs a right on the object.
   * Errors: `ATTACH_ERROR`, `ATTACH_OVERSIZE`, `CANT_EDIT_MESSAGE`, `KEYBOARD_ERROR`, `KEYBOARD_OVERSIZE`, `MENU_OVERSIZE`, `MESSAGE_ID_ERROR`, `menu_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
   */
  update(params: ImMessageUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface ImNotifyService {
  /**
   * Calls `im.notify`.
   * Scope `im`; any user may call, from an application.
   * Errors: `ATTACH_ERROR`, `ATTACH_OVERSIZE`, `MESSAGE_EMPTY`, `USER_ID_EMPTY`, `WRONG_AUTH_TYPE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html
   */
  (params: ImNotifyParams, options?: CallOptions): Promise<number>
  /**
   * Calls `im.notify.answer`.
   * Scope `im`; any user may call.
   * Errors: `ANSWER_TEXT_ERROR`, `ID_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html
   */
  answer(params: ImNotifyAnswerParams, options?: CallOptions): Promise<ImNotifyAnswerResult>
  /**
   * Calls `im.notify.confirm`.
   * Scope `im`; any user may call.
   * Errors: `ID_ERROR`, `NOTIFY_VALUE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html
   */
  confirm(params: ImNotifyConfirmParams, options?: CallOptions): Promise<ImNotifyConfirmResult>
  /**
   * Deletes a notify.
   * Scope `im`; any user may call.
   * Errors: `ACCESS_DENIED`, `PARAMS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html
   */
  delete(params?: ImNotifyDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a notify.
   * Scope `im`; any user may call.
   * Errors: `LAST_ID_AND_LAST_TYPE`, `LAST_ID_STRING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html
   */
  get(params?: ImNotifyGetParams, options?: CallOptions): Promise<ImNotifyGetResult>
  readonly history: ImNotifyHistoryService
  readonly personal: ImNotifyPersonalService
  readonly read: ImNotifyReadService
  readonly schema: ImNotifySchemaService
  readonly system: ImNotifySystemService
}

export interface ImNotifyHistoryService {
  /**
   * Searches notify history.
   * Scope `im`; any user may call.
   * Errors: `LAST_ID_STRING`, `SEARCH_TEXT_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html
   */
  search(params?: ImNotifyHistorySearchParams, options?: CallOptions): Promise<ImNotifyHistorySearchResult>
}

export interface ImNotifyPersonalService {
  /**
   * Adds a notify personal.
   * Scope `im`; any user may call, from an application.
   * Errors: `ATTACH_ERROR`, `ATTACH_OVERSIZE`, `MESSAGE_EMPTY`, `USER_ID_EMPTY`, `WRONG_AUTH_TYPE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
   */
  add(params: ImNotifyPersonalAddParams, options?: CallOptions): Promise<number>
}

export interface ImNotifyReadService {
  /**
   * Calls `im.notify.read`.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html
   */
  (params?: ImNotifyReadParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `im.notify.read.all`.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html
   */
  all(params?: NoParams, options?: CallOptions): Promise<ImNotifyReadAllResult>
  /**
   * Lists notify reads.
   * Scope `im`; any user may call.
   * Errors: `PARAMS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html
   */
  list(params: ImNotifyReadListParams, options?: CallOptions): Promise<boolean>
}

export interface ImNotifySchemaService {
  /**
   * Gets a notify schema.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<Record<string, ImNotifySchemaGetResult>>
}

export interface ImNotifySystemService {
  /**
   * Adds a notify system.
   * Scope `im`; any user may call, from an application.
   * Errors: `ATTACH_ERROR`, `ATTACH_OVERSIZE`, `MESSAGE_EMPTY`, `USER_ID_EMPTY`, `WRONG_AUTH_TYPE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html
   */
  add(params: ImNotifySystemAddParams, options?: CallOptions): Promise<number>
}

export interface ImRecentService {
  /**
   * Gets a recent.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html
   */
  get(params?: ImRecentGetParams, options?: CallOptions): Promise<ImRecentGetItem[]>
  /**
   * Calls `im.recent.hide`.
   * Scope `im`; any user may call.
   * Errors: `DIALOG_ID_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html
   */
  hide(params: ImRecentHideParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists recents.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html
   */
  list(params?: ImRecentListParams, options?: CallOptions): Promise<ImRecentListResult>
  /**
   * Pins a recent.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `DIALOG_ID_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html
   */
  pin(params: ImRecentPinParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `im.recent.unread`.
   * Scope `im`; any user may call.
   * Errors: `DIALOG_ID_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html
   */
  unread(params: ImRecentUnreadParams, options?: CallOptions): Promise<boolean>
}

export interface ImRevisionService {
  /**
   * Gets a revision.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<ImRevisionGetResult>
}

export interface ImSearchService {
  readonly chat: ImSearchChatService
  readonly department: ImSearchDepartmentService
  readonly last: ImSearchLastService
  readonly user: ImSearchUserService
}

export interface ImSearchChatService {
  /**
   * Lists search chats.
   * Scope `im`; any user may call.
   * Errors: `FIND_SHORT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html
   */
  list(params?: ImSearchChatListParams, options?: CallOptions): Promise<ImChatRow[]>
}

export interface ImSearchDepartmentService {
  /**
   * Lists search departments.
   * Scope `im`; any user may call.
   * Errors: `FIND_SHORT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html
   */
  list(params: ImSearchDepartmentListParams, options?: CallOptions): Promise<ImDepartmentRow[]>
}

export interface ImSearchLastService {
  /**
   * Adds a search last.
   * Scope `im`; any user may call.
   * Errors: `DIALOG_ID_EMPTY` (400).
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html
   */
  add(params: ImSearchLastAddParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes a search last.
   * Scope `im`; any user may call.
   * Errors: `DIALOG_ID_EMPTY` (400).
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html
   */
  delete(params: ImSearchLastDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a search last.
   * Scope `im`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html
   */
  get(params?: ImSearchLastGetParams, options?: CallOptions): Promise<ImSearchLastGetItem[]>
}

export interface ImSearchUserService {
  /**
   * Lists search users.
   * Scope `im`; any user may call.
   * Errors: `FIND_SHORT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html
   */
  list(params: ImSearchUserListParams, options?: CallOptions): Promise<Record<string, ImSearchUserListResult>>
}

export interface ImUserService {
  /**
   * Gets a user.
   * Scope `im`; any user may call.
   * Errors: `ACCESS_DENIED`, `ID_EMPTY`, `USER_NOT_EXISTS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html
   */
  get(params?: ImUserGetParams, options?: CallOptions): Promise<ImUserRow>
  readonly list: ImUserListService
  readonly status: ImUserStatusService
}

export interface ImUserListService {
  /**
   * Gets a user list.
   * Scope `im`; any user may call.
   * Errors: `INVALID_FORMAT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html
   */
  get(params: ImUserListGetParams, options?: CallOptions): Promise<ImUserRow[]>
}

export interface ImUserStatusService {
  /**
   * Gets a user status.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<string>
  readonly idle: ImUserStatusIdleService
  /**
   * Sets a user status.
   * Scope `im`; any user may call.
   * Errors: `STATUS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html
   */
  set(params: ImUserStatusSetParams, options?: CallOptions): Promise<boolean>
}

export interface ImUserStatusIdleService {
  /**
   * Calls `im.user.status.idle.end`.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html
   */
  end(params?: NoParams, options?: CallOptions): Promise<boolean>
  /**
   * Starts a user status idle.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html
   */
  start(params?: ImUserStatusIdleStartParams, options?: CallOptions): Promise<boolean>
}

export interface ImV2Service {
  readonly Event: ImV2EventService
  readonly File: ImV2FileService
}

export interface ImV2EventService {
  /**
   * Gets an event.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html
   */
  get(params?: ImV2EventGetParams, options?: CallOptions): Promise<ImV2EventGetResult>
  /**
   * Calls `im.v2.Event.subscribe`.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html
   */
  subscribe(params?: NoParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `im.v2.Event.unsubscribe`.
   * Scope `im`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html
   */
  unsubscribe(params?: NoParams, options?: CallOptions): Promise<boolean>
}

export interface ImV2FileService {
  /**
   * Downloads a file.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `FILE_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html
   */
  download(params: ImV2FileDownloadParams, options?: CallOptions): Promise<ImV2FileDownloadResult>
  /**
   * Uploads a file.
   * Scope `im`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CHAT_NOT_FOUND`, `FILE_EMPTY`, `FILE_INVALID_CONTENT`, `FILE_TOO_LARGE`, `FOLDER_ERROR`, `SEND_FAILED`, `UPLOAD_FAILED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html
   */
  upload(params: ImV2FileUploadParams, options?: CallOptions): Promise<ImV2FileUploadResult>
}
