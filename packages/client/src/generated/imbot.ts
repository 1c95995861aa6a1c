// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, FileValue, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder } from './prelude.ts'

export interface ImbotBotRow {
  id: number
  code: string
  type: string
  isHidden: boolean
  isSupportOpenline: boolean
  isReactionsEnabled: boolean
  backgroundId: string | null
  language: string
  moduleId: string
  eventMode: string
  countMessage: number
  countCommand: number
  countChat: number
  countUser: number
}

export interface ImbotChatRow {
  id: number
  dialogId: string
  name: string
  description: string
  type: string
  messageType: string
  owner: number
  color: string | null
  avatar: string
  extranet: boolean
  containsCollaber: boolean
  entityType: string
  entityId: string
  entityData1: string
  entityData2: string
  entityData3: string
  entityLink: Record<string, unknown>
  diskFolderId: number
  role: string
  permissions: Record<string, unknown>
  muteList: unknown[]
  parentChatId: unknown
  parentMessageId: unknown
  isNew: boolean
  textFieldEnabled: string
  backgroundId: unknown
  dateCreate: string | null
  lastMessageId: number | null
  lastMessageViews: string
  lastId: number | null
  managerList: unknown[]
  markedId: unknown
  messageCount: number
  public: string
  unreadId: unknown
  userCounter: number
}

export interface ImbotCommandRow {
  id: number
  botId: number
  command: string
  title: string
  params: string
  common: boolean
  hidden: boolean
  extranetSupport: boolean
  category: string
  context: string
}

export interface ImbotMessageRow {
  id: number
  chatId: number
  authorId: number
  date: string
  text: string
  isSystem: boolean
  uuid: string
  forward: Record<string, unknown> | null
  params: Record<string, unknown>
  viewedByOthers: boolean
}

export interface ImbotUserRow {
  id: number
  active: boolean
  name: string
  firstName: string
  lastName: string
  workPosition: string
  color: string
  avatar: string
  gender: string
  birthday: string
  extranet: boolean
  bot: boolean
  connector: boolean
  externalAuthId: string
  status: string
  idle: boolean
  lastActivityDate: string
  absent: boolean
  departments: number[]
  phones: boolean
  type: string
}

export interface ImbotAppRegisterParams { readonly BOT_ID?: unknown; readonly CODE?: unknown; readonly JS_METHOD?: Open<'PUT' | 'SEND' | 'CALL' | 'SUPPORT'> | Ref; readonly JS_PARAM?: unknown; readonly ICON_FILE?: unknown; readonly CONTEXT?: unknown; readonly EXTRANET_SUPPORT?: unknown; readonly LIVECHAT_SUPPORT?: unknown; readonly IFRAME_POPUP?: unknown; readonly LANG?: unknown; readonly LANGUAGE_ID?: unknown; readonly TITLE?: unknown; readonly DESCRIPTION?: unknown }
export interface ImbotAppUnregisterParams { readonly APP_ID?: unknown }
export interface ImbotAppUpdateParams { readonly APP_ID: unknown; readonly IFRAME?: unknown; readonly IFRAME_WIDTH?: unknown; readonly IFRAME_HEIGHT?: unknown; readonly JS_METHOD?: unknown; readonly JS_PARAM?: unknown; readonly HASH?: unknown; readonly ICON_FILE?: unknown; readonly CONTEXT?: unknown; readonly EXTRANET_SUPPORT?: unknown; readonly LIVECHAT_SUPPORT?: unknown; readonly IFRAME_POPUP?: unknown; readonly LANG?: unknown; readonly LANGUAGE_ID?: unknown; readonly TITLE?: unknown; readonly DESCRIPTION?: unknown; readonly COPYRIGHT?: unknown }
export interface ImbotBotListResult { ID: number; NAME: string; CODE: string; OPENLINE: string }
export interface ImbotChatAddParams { readonly TYPE?: Open<'OPEN' | 'CHAT'> | Ref; readonly TITLE?: Text; readonly DESCRIPTION?: Text; readonly COLOR?: Open<'RED' | 'GREEN' | 'MINT' | 'LIGHT_BLUE' | 'DARK_BLUE' | 'PURPLE' | 'AQUA' | 'PINK' | 'LIME' | 'BROWN' | 'AZURE' | 'KHAKI' | 'SAND' | 'MARENGO' | 'GRAY' | 'GRAPHITE'> | Ref; readonly MESSAGE?: Text; readonly USERS?: readonly Int[]; readonly AVATAR?: Text; readonly ENTITY_TYPE?: Text; readonly ENTITY_ID?: Text; readonly BOT_ID?: Int; readonly CLIENT_ID?: Text }
export interface ImbotChatGetParams { readonly ENTITY_TYPE: Text; readonly ENTITY_ID: Text }
export interface ImbotChatGetResult { ID: number }
export interface ImbotChatLeaveParams { readonly CHAT_ID: Int; readonly BOT_ID?: Int; readonly CLIENT_ID?: Text }
export interface ImbotChatSendTypingParams { readonly BOT_ID?: Int; readonly DIALOG_ID: Text; readonly CLIENT_ID?: Text }
export interface ImbotChatSetManagerParams { readonly CHAT_ID: Int; readonly USER_ID: Int; readonly IS_MANAGER?: Flag; readonly BOT_ID?: Int; readonly CLIENT_ID?: Text }
export interface ImbotChatSetOwnerParams { readonly CHAT_ID: Int; readonly USER_ID: Int; readonly BOT_ID?: Int; readonly CLIENT_ID?: Text }
export interface ImbotChatUpdateAvatarParams { readonly CHAT_ID: Int; readonly AVATAR: Text; readonly BOT_ID?: Int; readonly CLIENT_ID?: Text }
export interface ImbotChatUpdateColorParams { readonly CHAT_ID: Int; readonly COLOR: Open<'RED' | 'GREEN' | 'MINT' | 'LIGHT_BLUE' | 'DARK_BLUE' | 'PURPLE' | 'AQUA' | 'PINK' | 'LIME' | 'BROWN' | 'AZURE' | 'KHAKI' | 'SAND' | 'MARENGO' | 'GRAY' | 'GRAPHITE'> | Ref; readonly BOT_ID?: Int; readonly CLIENT_ID?: Text }
export interface ImbotChatUpdateTitleParams { readonly CHAT_ID: Int; readonly TITLE: Text; readonly BOT_ID?: Int; readonly CLIENT_ID?: Text }
export interface ImbotChatUserAddParams { readonly CHAT_ID: Int; readonly USERS: readonly Int[]; readonly HIDE_HISTORY?: Text; readonly BOT_ID?: Int; readonly CLIENT_ID?: Text }
export interface ImbotChatUserDeleteParams { readonly CHAT_ID: Int; readonly USER_ID: Int; readonly BOT_ID?: Int; readonly CLIENT_ID?: Text }
export interface ImbotChatUserListParams { readonly CHAT_ID: Int; readonly BOT_ID?: Int; readonly CLIENT_ID?: Text }
export interface ImbotCommandAnswerParams { readonly COMMAND_ID?: Int; readonly COMMAND?: Text; readonly MESSAGE_ID: Int; readonly MESSAGE?: Text; readonly ATTACH?: Readonly<Record<string, unknown>>; readonly KEYBOARD?: Readonly<Record<string, unknown>>; readonly MENU?: readonly unknown[]; readonly SYSTEM?: Flag; readonly URL_PREVIEW?: Text; readonly CLIENT_ID?: Text }
export interface ImbotCommandRegisterParams { readonly BOT_ID: Int; readonly COMMAND: Text; readonly EVENT_COMMAND_ADD: Text; readonly LANG: readonly { readonly LANGUAGE_ID: Text; readonly TITLE: Text; readonly PARAMS?: Text }[]; readonly COMMON?: Text; readonly HIDDEN?: Text; readonly EXTRANET_SUPPORT?: Text; readonly CLIENT_ID?: Text }
export interface ImbotCommandUnregisterParams { readonly COMMAND_ID: Int; readonly CLIENT_ID?: Text }
export interface ImbotCommandUpdateParams { readonly COMMAND_ID: Int; readonly FIELDS: { readonly COMMAND?: Text; readonly EVENT_COMMAND_ADD?: Text; readonly HIDDEN?: Text; readonly EXTRANET_SUPPORT?: Text; readonly LANG?: readonly { readonly LANGUAGE_ID: Text; readonly TITLE: Text; readonly PARAMS?: Text }[] }; readonly CLIENT_ID?: Text }
export interface ImbotDialogGetParams { readonly DIALOG_ID: Text }
export interface ImbotDialogGetResult { id: number; parent_chat_id: number; parent_message_id: number; name: string; description: string; owner: number; extranet: boolean; avatar: string; color: string; type: string; counter: number; user_counter: number; message_count: number; unread_id: number; restrictions: { avatar: boolean; rename: boolean; extend: boolean; call: boolean; mute: boolean; leave: boolean; leave_owner: boolean; send: boolean; user_list: boolean }; last_message_id: number; last_id: number; marked_id: number; disk_folder_id: number; entity_type: string; entity_id: IntText; entity_data_1: string; entity_data_2: string; entity_data_3: string; mute_list: unknown[]; date_create: string; message_type: string; public: string; role: string; entity_link: { type: string; url: string; id: IntText }; text_field_enabled: boolean; background_id: unknown; permissions: { manage_users_add: string; manage_users_delete: string; manage_ui: string; manage_settings: string; manage_messages: string; can_post: string }; is_new: boolean; readed_list: { user_id: number; user_name: string; message_id: number; date: unknown }[]; manager_list: number[]; last_message_views: { message_id: number; first_viewers: { user_id: number; user_name: string; date: string }[]; count_of_viewers: number }; dialog_id: string }
export interface ImbotMessageAddParams { readonly BOT_ID?: Int; readonly DIALOG_ID?: Text; readonly FROM_USER_ID?: Int; readonly TO_USER_ID?: Int; readonly MESSAGE: Text; readonly ATTACH?: Readonly<Record<string, unknown>> | Text; readonly KEYBOARD?: Readonly<Record<string, unknown>> | Text; readonly MENU?: Readonly<Record<string, unknown>> | Text; readonly SYSTEM?: Flag; readonly URL_PREVIEW?: Flag; readonly SKIP_CONNECTOR?: Flag; readonly CLIENT_ID?: Text }
export interface ImbotMessageDeleteParams { readonly BOT_ID?: Int; readonly MESSAGE_ID: Int; readonly COMPLETE?: Flag; readonly CLIENT_ID?: Text }
export interface ImbotMessageLikeParams { readonly BOT_ID?: Int; readonly MESSAGE_ID: Int; readonly ACTION?: Open<'auto' | 'plus' | 'minus'> | Ref; readonly CLIENT_ID?: Text }
export interface ImbotMessageUpdateParams { readonly BOT_ID?: Int; readonly MESSAGE_ID: Int; readonly MESSAGE?: Text; readonly ATTACH?: Readonly<Record<string, unknown>> | Text; readonly KEYBOARD?: Readonly<Record<string, unknown>> | Text; readonly MENU?: Readonly<Record<string, unknown>> | Text; readonly URL_PREVIEW?: Flag; readonly SKIP_CONNECTOR?: Flag; readonly CLIENT_ID?: Text }
export interface ImbotRegisterParams { readonly CODE: Text; readonly TYPE?: Open<'B' | 'O' | 'H' | 'S'> | Ref; readonly OPENLINE?: Flag; readonly EVENT_HANDLER?: Text; readonly EVENT_MESSAGE_ADD: Text; readonly EVENT_MESSAGE_UPDATE?: Text; readonly EVENT_MESSAGE_DELETE?: Text; readonly EVENT_WELCOME_MESSAGE: Text; readonly EVENT_BOT_DELETE: Text; readonly CLIENT_ID?: Text; readonly PROPERTIES: { readonly NAME: Text; readonly LAST_NAME: Text; readonly COLOR?: Text; readonly EMAIL?: Text; readonly PERSONAL_BIRTHDAY?: Text; readonly WORK_POSITION?: Text; readonly PERSONAL_WWW?: Text; readonly PERSONAL_GENDER?: Text; readonly PERSONAL_PHOTO?: FileValue } }
export interface ImbotUnregisterParams { readonly BOT_ID: Int; readonly CLIENT_ID?: Text }
export interface ImbotUpdateParams { readonly BOT_ID: Int; readonly FIELDS: { readonly CODE?: Text; readonly EVENT_HANDLER?: Text; readonly EVENT_MESSAGE_ADD?: Text; readonly EVENT_MESSAGE_UPDATE?: Text; readonly EVENT_MESSAGE_DELETE?: Text; readonly EVENT_WELCOME_MESSAGE?: Text; readonly EVENT_BOT_DELETE?: Text; readonly PROPERTIES?: { readonly NAME?: Text; readonly LAST_NAME?: Text; readonly COLOR?: Text; readonly EMAIL?: Text; readonly PERSONAL_BIRTHDAY?: Text; readonly WORK_POSITION?: Text; readonly PERSONAL_WWW?: Text; readonly PERSONAL_GENDER?: Text; readonly PERSONAL_PHOTO?: FileValue } }; readonly CLIENT_ID?: Text }
export interface ImbotV2BotGetParams { readonly botId?: Int; readonly code?: Text; readonly botToken?: Text }
export interface ImbotV2BotGetResult { bot: ImbotBotRow; users: { id: number; active: boolean; name: string; bot: boolean; type: string }[] }
export interface ImbotV2BotListParams { readonly botToken?: Text; readonly filter?: OpenFilter<'type'>; readonly limit?: Int; readonly offset?: Int }
export interface ImbotV2BotListResult { bots: ImbotBotRow[]; users: { id: number; active: boolean; name: string; bot: boolean; type: string }[]; hasNextPage: boolean }
export interface ImbotV2BotRegisterParams { readonly fields: { readonly code: Text; readonly botToken?: Text; readonly properties: { readonly name: Text; readonly lastName?: Text; readonly workPosition?: Text; readonly color?: Text; readonly gender?: Text; readonly avatar?: FileValue }; readonly type?: Text; readonly eventMode?: Open<'fetch' | 'webhook'> | Ref; readonly webhookUrl?: Text; readonly isHidden?: Bool; readonly isReactionsEnabled?: Bool; readonly isSupportOpenline?: Bool; readonly backgroundId?: Text } }
export interface ImbotV2BotRegisterResult { bot: ImbotBotRow; users: ImbotUserRow[] }
export interface ImbotV2BotUnregisterParams { readonly botId: Int; readonly botToken?: Text }
export interface ImbotV2BotUnregisterResult { result: boolean }
export interface ImbotV2BotUpdateParams { readonly botId: Int; readonly botToken?: Text; readonly fields: { readonly properties?: { readonly name?: Text; readonly lastName?: Text; readonly workPosition?: Text; readonly color?: Text; readonly gender?: Text; readonly avatar?: FileValue }; readonly isHidden?: Bool; readonly isReactionsEnabled?: Bool; readonly isSupportOpenline?: Bool; readonly backgroundId?: Text; readonly eventMode?: Text; readonly webhookUrl?: Text; readonly botToken?: Text } }
export interface ImbotV2BotUpdateResult { bot: ImbotBotRow; users: { id: number; active: boolean; name: string; bot: boolean; type: string }[] }
export interface ImbotV2ChatInputActionNotifyParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text; readonly statusMessageCode?: Text; readonly duration?: Int }
export interface ImbotV2ChatInputActionNotifyResult { result: boolean }
export interface ImbotV2ChatManagerAddParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text; readonly userIds: readonly Int[] }
export interface ImbotV2ChatManagerAddResult { result: boolean }
export interface ImbotV2ChatManagerDeleteParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text; readonly userIds: readonly Int[] }
export interface ImbotV2ChatManagerDeleteResult { result: boolean }
export interface ImbotV2ChatMessageReactionAddParams { readonly botId: Int; readonly botToken?: Text; readonly messageId: Int; readonly reaction: Text }
export interface ImbotV2ChatMessageReactionAddResult { result: boolean }
export interface ImbotV2ChatMessageReactionDeleteParams { readonly botId: Int; readonly botToken?: Text; readonly messageId: Int; readonly reaction: Text }
export interface ImbotV2ChatMessageReactionDeleteResult { result: boolean }
export interface ImbotV2ChatMessageDeleteParams { readonly botId: Int; readonly botToken?: Text; readonly messageId: Int; readonly complete?: Bool }
export interface ImbotV2ChatMessageDeleteResult { result: boolean }
export interface ImbotV2ChatMessageGetParams { readonly botId: Int; readonly botToken?: Text; readonly messageId: Int }
export interface ImbotV2ChatMessageGetResult { message: ImbotMessageRow; user: { id: number; active: boolean; name: string; bot: boolean; type: string } }
export interface ImbotV2ChatMessageGetContextParams { readonly botId: Int; readonly botToken?: Text; readonly messageId: Int; readonly range?: Int }
export interface ImbotV2ChatMessageGetContextResult { messages: ImbotMessageRow[]; users: { id: number; active: boolean; name: string; bot: boolean; type: string }[]; hasPrevPage: boolean; hasNextPage: boolean }
export interface ImbotV2ChatMessageReadParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text; readonly messageId?: Int }
export interface ImbotV2ChatMessageReadResult { chatId: number; lastId: number; counter: number; viewedMessages: number[] }
export interface ImbotV2ChatMessageSendParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text; readonly fields?: { readonly message?: Text; readonly attach?: readonly unknown[]; readonly keyboard?: readonly unknown[]; readonly system?: Bool; readonly urlPreview?: Bool; readonly replyId?: Int; readonly templateId?: Text; readonly forwardIds?: Readonly<Record<string, unknown>> } }
export interface ImbotV2ChatMessageSendResult { id: number; uuidMap: Record<string, unknown> }
export interface ImbotV2ChatMessageUpdateParams { readonly botId: Int; readonly botToken?: Text; readonly messageId: Int; readonly fields: { readonly message?: Text; readonly attach?: readonly unknown[]; readonly keyboard?: readonly unknown[]; readonly urlPreview?: Text } }
export interface ImbotV2ChatMessageUpdateResult { result: boolean }
export interface ImbotV2ChatTextFieldEnabledParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text; readonly enabled?: Bool }
export interface ImbotV2ChatTextFieldEnabledResult { result: boolean }
export interface ImbotV2ChatUserAddParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text; readonly userIds: readonly Int[] }
export interface ImbotV2ChatUserAddResult { result: boolean }
export interface ImbotV2ChatUserDeleteParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text; readonly userId: Int }
export interface ImbotV2ChatUserDeleteResult { result: boolean }
export interface ImbotV2ChatUserListParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text; readonly order?: OpenOrder<never>; readonly limit?: Int }
export interface ImbotV2ChatAddParams { readonly botId: Int; readonly botToken?: Text; readonly fields?: { readonly title?: Text; readonly description?: Text; readonly color?: Text; readonly avatar?: FileValue; readonly userIds?: readonly Int[]; readonly ownerId?: Int; readonly message?: Text } }
export interface ImbotV2ChatAddResult { chat: ImbotChatRow; users: ImbotUserRow[] }
export interface ImbotV2ChatGetParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text }
export interface ImbotV2ChatGetResult { chat: ImbotChatRow }
export interface ImbotV2ChatLeaveParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text }
export interface ImbotV2ChatLeaveResult { result: boolean }
export interface ImbotV2ChatSetOwnerParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text; readonly userId: Int }
export interface ImbotV2ChatSetOwnerResult { result: boolean }
export interface ImbotV2ChatUpdateParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text; readonly fields: { readonly title?: Text; readonly description?: Text; readonly color?: Text; readonly avatar?: FileValue } }
export interface ImbotV2ChatUpdateResult { result: boolean }
export interface ImbotV2CommandAnswerParams { readonly botId: Int; readonly botToken?: Text; readonly commandId: Int; readonly messageId: Int; readonly dialogId: Text; readonly fields?: { readonly message?: Text; readonly attach?: readonly unknown[]; readonly keyboard?: readonly unknown[]; readonly system?: Bool; readonly urlPreview?: Bool } }
export interface ImbotV2CommandAnswerResult { result: boolean }
export interface ImbotV2CommandListParams { readonly botId: Int; readonly botToken?: Text }
export interface ImbotV2CommandListResult { commands: ImbotCommandRow[] }
export interface ImbotV2CommandRegisterParams { readonly botId: Int; readonly botToken?: Text; readonly fields: { readonly command: Text; readonly title?: Readonly<Record<string, unknown>>; readonly params?: Readonly<Record<string, unknown>>; readonly common?: Bool; readonly hidden?: Bool; readonly extranetSupport?: Bool } }
export interface ImbotV2CommandRegisterItem { id: number; botId: number; command: string; common: boolean; hidden: boolean; extranetSupport: boolean }
export interface ImbotV2CommandRegisterResult { command: ImbotV2CommandRegisterItem }
export interface ImbotV2CommandUnregisterParams { readonly botId: Int; readonly botToken?: Text; readonly commandId: Int }
export interface ImbotV2CommandUnregisterResult { result: boolean }
export interface ImbotV2CommandUpdateParams { readonly botId: Int; readonly botToken?: Text; readonly commandId: Int; readonly fields: { readonly command?: Text; readonly title?: Readonly<Record<string, unknown>>; readonly params?: Readonly<Record<string, unknown>>; readonly common?: Bool; readonly hidden?: Bool; readonly extranetSupport?: Bool } }
export interface ImbotV2CommandUpdateItem { id: number; botId: number; command: string; common: boolean; hidden: boolean; extranetSupport: boolean }
export interface ImbotV2CommandUpdateResult { command: ImbotV2CommandUpdateItem }
export interface ImbotV2EventGetParams { readonly botId: Int; readonly botToken?: Text; readonly offset?: Int; readonly limit?: Int; readonly withUserEvents?: Bool }
export interface ImbotV2EventGetItem { eventId: number; type: string; date: string; data: Record<string, unknown> }
export interface ImbotV2EventGetResult { events: ImbotV2EventGetItem[]; nextOffset: number; hasMore: boolean }
export interface ImbotV2FileDownloadParams { readonly botId: Int; readonly botToken?: Text; readonly fileId: Int }
export interface ImbotV2FileDownloadResult { downloadUrl: string }
export interface ImbotV2FileUploadParams { readonly botId: Int; readonly botToken?: Text; readonly dialogId: Text; readonly fields: { readonly name: Text; readonly content: Text; readonly message?: Text } }
export interface ImbotV2FileUploadResult { file: { id: number; chatId: number; name: string; extension: string; size: number }; messageId: number; chatId: number; dialogId: string }
export interface ImbotV2RevisionGetResult { rest: number; web: number; mobile: number; desktop: number }

export interface ImbotMethods {
  'imbot.app.register': { params: ImbotAppRegisterParams; result: number }
  'imbot.app.unregister': { params: ImbotAppUnregisterParams; result: true }
  'imbot.app.update': { params: ImbotAppUpdateParams; result: true }
  'imbot.bot.list': { params: NoParams; result: Record<string, ImbotBotListResult> }
  'imbot.chat.add': { params: ImbotChatAddParams; result: number }
  'imbot.chat.get': { params: ImbotChatGetParams; result: ImbotChatGetResult }
  'imbot.chat.leave': { params: ImbotChatLeaveParams; result: boolean }
  'imbot.chat.sendTyping': { params: ImbotChatSendTypingParams; result: boolean }
  'imbot.chat.setManager': { params: ImbotChatSetManagerParams; result: boolean }
  'imbot.chat.setOwner': { params: ImbotChatSetOwnerParams; result: boolean }
  'imbot.chat.updateAvatar': { params: ImbotChatUpdateAvatarParams; result: boolean }
  'imbot.chat.updateColor': { params: ImbotChatUpdateColorParams; result: boolean }
  'imbot.chat.updateTitle': { params: ImbotChatUpdateTitleParams; result: boolean }
  'imbot.chat.user.add': { params: ImbotChatUserAddParams; result: boolean }
  'imbot.chat.user.delete': { params: ImbotChatUserDeleteParams; result: boolean }
  'imbot.chat.user.list': { params: ImbotChatUserListParams; result: number[]; item: number }
  'imbot.command.answer': { params: ImbotCommandAnswerParams; result: number }
  'imbot.command.register': { params: ImbotCommandRegisterParams; result: number }
  'imbot.command.unregister': { params: ImbotCommandUnregisterParams; result: boolean }
  'imbot.command.update': { params: ImbotCommandUpdateParams; result: boolean }
  'imbot.dialog.get': { params: ImbotDialogGetParams; result: ImbotDialogGetResult }
  'imbot.message.add': { params: ImbotMessageAddParams; result: number }
  'imbot.message.delete': { params: ImbotMessageDeleteParams; result: boolean }
  'imbot.message.like': { params: ImbotMessageLikeParams; result: boolean }
  'imbot.message.update': { params: ImbotMessageUpdateParams; result: boolean }
  'imbot.register': { params: ImbotRegisterParams; result: number }
  'imbot.unregister': { params: ImbotUnregisterParams; result: boolean }
  'imbot.update': { params: ImbotUpdateParams; result: boolean }
  'imbot.v2.Bot.get': { params: ImbotV2BotGetParams; result: ImbotV2BotGetResult }
  'imbot.v2.Bot.list': { params: ImbotV2BotListParams; result: ImbotV2BotListResult }
  'imbot.v2.Bot.register': { params: ImbotV2BotRegisterParams; result: ImbotV2BotRegisterResult }
  'imbot.v2.Bot.unregister': { params: ImbotV2BotUnregisterParams; result: ImbotV2BotUnregisterResult }
  'imbot.v2.Bot.update': { params: ImbotV2BotUpdateParams; result: ImbotV2BotUpdateResult }
  'imbot.v2.Chat.InputAction.notify': { params: ImbotV2ChatInputActionNotifyParams; result: ImbotV2ChatInputActionNotifyResult }
  'imbot.v2.Chat.Manager.add': { params: ImbotV2ChatManagerAddParams; result: ImbotV2ChatManagerAddResult }
  'imbot.v2.Chat.Manager.delete': { params: ImbotV2ChatManagerDeleteParams; result: ImbotV2ChatManagerDeleteResult }
  'imbot.v2.Chat.Message.Reaction.add': { params: ImbotV2ChatMessageReactionAddParams; result: ImbotV2ChatMessageReactionAddResult }
  'imbot.v2.Chat.Message.Reaction.delete': { params: ImbotV2ChatMessageReactionDeleteParams; result: ImbotV2ChatMessageReactionDeleteResult }
  'imbot.v2.Chat.Message.delete': { params: ImbotV2ChatMessageDeleteParams; result: ImbotV2ChatMessageDeleteResult }
  'imbot.v2.Chat.Message.get': { params: ImbotV2ChatMessageGetParams; result: ImbotV2ChatMessageGetResult }
  'imbot.v2.Chat.Message.getContext': { params: ImbotV2ChatMessageGetContextParams; result: ImbotV2ChatMessageGetContextResult }
  'imbot.v2.Chat.Message.read': { params: ImbotV2ChatMessageReadParams; result: ImbotV2ChatMessageReadResult }
  'imbot.v2.Chat.Message.send': { params: ImbotV2ChatMessageSendParams; result: ImbotV2ChatMessageSendResult }
  'imbot.v2.Chat.Message.update': { params: ImbotV2ChatMessageUpdateParams; result: ImbotV2ChatMessageUpdateResult }
  'imbot.v2.Chat.TextField.enabled': { params: ImbotV2ChatTextFieldEnabledParams; result: ImbotV2ChatTextFieldEnabledResult }
  'imbot.v2.Chat.User.add': { params: ImbotV2ChatUserAddParams; result: ImbotV2ChatUserAddResult }
  'imbot.v2.Chat.User.delete': { params: ImbotV2ChatUserDeleteParams; result: ImbotV2ChatUserDeleteResult }
  'imbot.v2.Chat.User.list': { params: ImbotV2ChatUserListParams; result: ImbotUserRow[]; item: ImbotUserRow }
  'imbot.v2.Chat.add': { params: ImbotV2ChatAddParams; result: ImbotV2ChatAddResult }
  'imbot.v2.Chat.get': { params: ImbotV2ChatGetParams; result: ImbotV2ChatGetResult }
  'imbot.v2.Chat.leave': { params: ImbotV2ChatLeaveParams; result: ImbotV2ChatLeaveResult }
  'imbot.v2.Chat.setOwner': { params: ImbotV2ChatSetOwnerParams; result: ImbotV2ChatSetOwnerResult }
  'imbot.v2.Chat.update': { params: ImbotV2ChatUpdateParams; result: ImbotV2ChatUpdateResult }
  'imbot.v2.Command.answer': { params: ImbotV2CommandAnswerParams; result: ImbotV2CommandAnswerResult }
  'imbot.v2.Command.list': { params: ImbotV2CommandListParams; result: ImbotV2CommandListResult; item: ImbotCommandRow }
  'imbot.v2.Command.register': { params: ImbotV2CommandRegisterParams; result: ImbotV2CommandRegisterResult }
  'imbot.v2.Command.unregister': { params: ImbotV2CommandUnregisterParams; result: ImbotV2CommandUnregisterResult }
  'imbot.v2.Command.update': { params: ImbotV2CommandUpdateParams; result: ImbotV2CommandUpdateResult }
  'imbot.v2.Event.get': { params: ImbotV2EventGetParams; result: ImbotV2EventGetResult; item: ImbotV2EventGetItem }
  'imbot.v2.File.download': { params: ImbotV2FileDownloadParams; result: ImbotV2FileDownloadResult }
  'imbot.v2.File.upload': { params: ImbotV2FileUploadParams; result: ImbotV2FileUploadResult }
  'imbot.v2.Revision.get': { params: NoParams; result: ImbotV2RevisionGetResult }
}

export interface ImbotService {
  readonly app: ImbotAppService
  readonly bot: ImbotBotService
  readonly chat: ImbotChatService
  readonly command: ImbotCommandService
  readonly dialog: ImbotDialogService
  readonly message: ImbotMessageService
  /**
   * Registers an imbot.
   * Scope `imbot`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `CODE_ERROR`, `EVENT_BOT_DELETE_ERROR`, `EVENT_MESSAGE_ADD_ERROR`, `EVENT_MESSAGE_DELETE_ERROR`, `EVENT_MESSAGE_UPDATE_ERROR`, `EVENT_WELCOME_MESSAGE_ERROR`, `MAX_COUNT_ERROR`, `NAME_ERROR`, `WRONG_AUTH_TYPE`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Bot.register`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html
   */
  register(params: ImbotRegisterParams, options?: CallOptions): Promise<number>
  /**
   * Unregisters an imbot.
   * Scope `imbot`; only the application that registered the bot, from an application.
   * Errors: `ACCESS_DENIED`, `APP_ID_ERROR`, `BOT_ID_ERROR`, `WRONG_AUTH_TYPE`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Bot.unregister`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html
   */
  unregister(params: ImbotUnregisterParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates an imbot.
   * Scope `imbot`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `APP_ID_ERROR`, `BOT_ID_ERROR`, `EVENT_BOT_DELETE_ERROR`, `EVENT_MESSAGE_ADD_ERROR`, `EVENT_MESSAGE_DELETE_ERROR`, `EVENT_MESSAGE_UPDATE_ERROR`, `EVENT_WELCOME_MESSAGE_ERROR`, `NAME_ERROR`, `WRONG_AUTH_TYPE`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Bot.update`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html
   */
  update(params: ImbotUpdateParams, options?: CallOptions): Promise<boolean>
  readonly v2: ImbotV2Service
}

export interface ImbotAppService {
  /**
   * Registers an app.
   * Scope `imbot`; any user may call.
   * Errors: `APP_ID_ERROR`, `BOT_ID_ERROR`, `HASH_ERROR`, `IFRAME_HTTPS`, `LANG_ERROR`, `PARAMS_ERROR`, `WRONG_REQUEST` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html
   */
  register(params?: ImbotAppRegisterParams, options?: CallOptions): Promise<number>
  /**
   * Unregisters an app.
   * Scope `imbot`; any user may call.
   * Errors: `APP_ID_ERROR`, `CHAT_APP_ID_ERROR`, `WRONG_REQUEST` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html
   */
  unregister(params?: ImbotAppUnregisterParams, options?: CallOptions): Promise<true>
  /**
   * Updates an app.
   * Scope `imbot`; any user may call.
   * Errors: `APP_ID_ERROR`, `CHAT_APP_ID_ERROR`, `IFRAME_HTTPS`, `WRONG_REQUEST` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html
   */
  update(params: ImbotAppUpdateParams, options?: CallOptions): Promise<true>
}

export interface ImbotBotService {
  /**
   * Lists bots.
   * Scope `imbot`; needs a right on the object, from an application.
   * Errors: `WRONG_AUTH_TYPE` (403).
   * @deprecated Use `imbot.v2.Bot.list`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<Record<string, ImbotBotListResult>>
}

export interface ImbotChatService {
  /**
   * Adds a chat.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `APP_ID_ERROR`, `BOT_ID_ERROR`, `INVALID_FORMAT`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Chat.add`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html
   */
  add(params?: ImbotChatAddParams, options?: CallOptions): Promise<number>
  /**
   * Gets a chat.
   * Scope `imbot`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `AUTHORIZE_ERROR` (400).
   * @deprecated Use `imbot.v2.Chat.get`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html
   */
  get(params: ImbotChatGetParams, options?: CallOptions): Promise<ImbotChatGetResult>
  /**
   * Calls `imbot.chat.leave`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_ERROR`, `APP_ID_ERROR`, `BOT_ID_ERROR`, `CHAT_ID_EMPTY`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Chat.leave`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html
   */
  leave(params: ImbotChatLeaveParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imbot.chat.sendTyping`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `APP_ID_ERROR`, `BOT_ID_ERROR`, `DIALOG_ID_EMPTY` (400).
   * @deprecated Use `imbot.v2.Chat.InputAction.notify`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html
   */
  sendTyping(params: ImbotChatSendTypingParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imbot.chat.setManager`.
   * Scope `imbot`; needs a right on the object.
   * Errors: `APP_ID_ERROR`, `BOT_ID_ERROR`, `CHAT_ID_EMPTY`, `USER_ID_EMPTY`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Chat.Manager.add`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html
   */
  setManager(params: ImbotChatSetManagerParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imbot.chat.setOwner`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_ERROR`, `APP_ID_ERROR`, `BOT_ID_ERROR`, `CHAT_ID_EMPTY`, `USER_ID_EMPTY`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Chat.setOwner`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html
   */
  setOwner(params: ImbotChatSetOwnerParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imbot.chat.updateAvatar`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `ACCESS_ERROR`, `APP_ID_ERROR`, `AVATAR_ERROR`, `BOT_ID_ERROR`, `CHAT_ID_EMPTY`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Chat.update`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html
   */
  updateAvatar(params: ImbotChatUpdateAvatarParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imbot.chat.updateColor`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_ERROR`, `APP_ID_ERROR`, `BOT_ID_ERROR`, `CHAT_ID_EMPTY`, `WRONG_COLOR`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Chat.update`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html
   */
  updateColor(params: ImbotChatUpdateColorParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imbot.chat.updateTitle`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_ERROR`, `APP_ID_ERROR`, `BOT_ID_ERROR`, `CHAT_ID_EMPTY`, `TITLE_EMPTY` (400).
   * @deprecated Use `imbot.v2.Chat.update`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html
   */
  updateTitle(params: ImbotChatUpdateTitleParams, options?: CallOptions): Promise<boolean>
  readonly user: ImbotChatUserService
}

export interface ImbotChatUserService {
  /**
   * Adds a chat user.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_ERROR`, `APP_ID_ERROR`, `BOT_ID_ERROR`, `CHAT_ID_EMPTY`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Chat.User.add`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html
   */
  add(params: ImbotChatUserAddParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes a chat user.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_ERROR`, `APP_ID_ERROR`, `BOT_ID_ERROR`, `CHAT_ID_EMPTY`, `USER_ID_EMPTY`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Chat.User.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html
   */
  delete(params: ImbotChatUserDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists chat users.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_ERROR`, `APP_ID_ERROR`, `BOT_ID_ERROR`, `CHAT_ID_EMPTY` (400).
   * @deprecated Use `imbot.v2.Chat.User.list`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html
   */
  list(params: ImbotChatUserListParams, options?: CallOptions): Promise<number[]>
}

export interface ImbotCommandService {
  /**
   * Calls `imbot.command.answer`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `APP_ID_ERROR`, `ATTACH_ERROR`, `ATTACH_OVERSIZE`, `COMMAND_ID_ERROR`, `KEYBOARD_ERROR`, `KEYBOARD_OVERSIZE`, `MENU_ERROR`, `MESSAGE_EMPTY`, `MESSAGE_ID_EMPTY`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Command.answer`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html
   */
  answer(params: ImbotCommandAnswerParams, options?: CallOptions): Promise<number>
  /**
   * Registers a command.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `APP_ID_ERROR`, `BOT_ID_ERROR`, `COMMAND_ERROR`, `EVENT_COMMAND_ADD_ERROR`, `LANG_ERROR`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Command.register`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html
   */
  register(params: ImbotCommandRegisterParams, options?: CallOptions): Promise<number>
  /**
   * Unregisters a command.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `APP_ID_ERROR`, `COMMAND_ID_ERROR`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Command.unregister`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html
   */
  unregister(params: ImbotCommandUnregisterParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates a command.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `APP_ID_ERROR`, `COMMAND_ID_ERROR`, `EVENT_COMMAND_ADD_ERROR`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Command.update`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html
   */
  update(params: ImbotCommandUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface ImbotDialogService {
  /**
   * Gets a dialog.
   * Scope `imbot`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `DIALOG_ID_EMPTY` (400).
   * @deprecated Use `imbot.v2.Chat.get`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html
   */
  get(params: ImbotDialogGetParams, options?: CallOptions): Promise<ImbotDialogGetResult>
}

export interface ImbotMessageService {
  /**
   * Adds a message.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `APP_ID_ERROR`, `ATTACH_ERROR`, `ATTACH_OVERSIZE`, `BOT_ID_ERROR`, `DIALOG_ID_EMPTY`, `KEYBOARD_ERROR`, `KEYBOARD_OVERSIZE`, `MENU_ERROR`, `MENU_OVERSIZE`, `MESSAGE_EMPTY`, `WRONG_REQUEST` (400).
   * @deprecated Use `imbot.v2.Chat.Message.send`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
   */
  add(params: ImbotMessageAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a message.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `APP_ID_ERROR`, `BOT_ID_ERROR`, `CANT_EDIT_MESSAGE`, `MESSAGE_ID_ERROR` (400).
   * @deprecated Use `imbot.v2.Chat.Message.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html
   */
  delete(params: ImbotMessageDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `imbot.message.like`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `APP_ID_ERROR`, `BOT_ID_ERROR`, `MESSAGE_ID_ERROR`, `WITHOUT_CHANGES` (400).
   * @deprecated Use `imbot.v2.Chat.Message.Reaction.add`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html
   */
  like(params: ImbotMessageLikeParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates a message.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `APP_ID_ERROR`, `ATTACH_ERROR`, `ATTACH_OVERSIZE`, `BOT_ID_ERROR`, `CANT_EDIT_MESSAGE`, `KEYBOARD_ERROR`, `KEYBOARD_OVERSIZE`, `MENU_ERROR`, `MENU_OVERSIZE`, `MESSAGE_ID_ERROR` (400).
   * @deprecated Use `imbot.v2.Chat.Message.update`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html
   */
  update(params: ImbotMessageUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface ImbotV2Service {
  readonly Bot: ImbotV2BotService
  readonly Chat: ImbotV2ChatService
  readonly Command: ImbotV2CommandService
  readonly Event: ImbotV2EventService
  readonly File: ImbotV2FileService
  readonly Revision: ImbotV2RevisionService
}

export interface ImbotV2BotService {
  /**
   * Gets a bot.
   * Scope `imbot`; any user may call.
   * Errors: `BOT_NOT_FOUND`, `BOT_TOKEN_NOT_SPECIFIED`, `PARAMS_REQUIRED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html
   */
  get(params?: ImbotV2BotGetParams, options?: CallOptions): Promise<ImbotV2BotGetResult>
  /**
   * Lists bots.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html
   */
  list(params?: ImbotV2BotListParams, options?: CallOptions): Promise<ImbotV2BotListResult>
  /**
   * Registers a bot.
   * Scope `imbot`; any user may call.
   * Errors: `BOT_AVATAR_INCORRECT_SIZE`, `BOT_AVATAR_INCORRECT_TYPE`, `BOT_CODE_ALREADY_TAKEN`, `BOT_CODE_REQUIRED`, `BOT_INVALID_CALLBACK`, `BOT_INVALID_EVENT_MODE`, `BOT_INVALID_TYPE`, `BOT_LIMIT_EXCEEDED`, `BOT_PROPERTIES_REQUIRED`, `BOT_REGISTER_FAILED`, `BOT_TOKEN_NOT_SPECIFIED`, `BOT_WEBHOOK_URL_REQUIRED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html
   */
  register(params: ImbotV2BotRegisterParams, options?: CallOptions): Promise<ImbotV2BotRegisterResult>
  /**
   * Unregisters a bot.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `BOT_UNREGISTER_FAILED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html
   */
  unregister(params: ImbotV2BotUnregisterParams, options?: CallOptions): Promise<ImbotV2BotUnregisterResult>
  /**
   * Updates a bot.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `BOT_AVATAR_INCORRECT_SIZE`, `BOT_AVATAR_INCORRECT_TYPE`, `BOT_ID_REQUIRED`, `BOT_INVALID_CALLBACK`, `BOT_INVALID_EVENT_MODE`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `BOT_TOKEN_ROTATION_FAILED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html
   */
  update(params: ImbotV2BotUpdateParams, options?: CallOptions): Promise<ImbotV2BotUpdateResult>
}

export interface ImbotV2ChatService {
  readonly InputAction: ImbotV2ChatInputActionService
  readonly Manager: ImbotV2ChatManagerService
  readonly Message: ImbotV2ChatMessageService
  readonly TextField: ImbotV2ChatTextFieldService
  readonly User: ImbotV2ChatUserService
  /**
   * Adds a chat.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html
   */
  add(params: ImbotV2ChatAddParams, options?: CallOptions): Promise<ImbotV2ChatAddResult>
  /**
   * Gets a chat.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html
   */
  get(params: ImbotV2ChatGetParams, options?: CallOptions): Promise<ImbotV2ChatGetResult>
  /**
   * Calls `imbot.v2.Chat.leave`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html
   */
  leave(params: ImbotV2ChatLeaveParams, options?: CallOptions): Promise<ImbotV2ChatLeaveResult>
  /**
   * Calls `imbot.v2.Chat.setOwner`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html
   */
  setOwner(params: ImbotV2ChatSetOwnerParams, options?: CallOptions): Promise<ImbotV2ChatSetOwnerResult>
  /**
   * Updates a chat.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html
   */
  update(params: ImbotV2ChatUpdateParams, options?: CallOptions): Promise<ImbotV2ChatUpdateResult>
}

export interface ImbotV2ChatInputActionService {
  /**
   * Calls `imbot.v2.Chat.InputAction.notify`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html
   */
  notify(params: ImbotV2ChatInputActionNotifyParams, options?: CallOptions): Promise<ImbotV2ChatInputActionNotifyResult>
}

export interface ImbotV2ChatManagerService {
  /**
   * Adds a chat manager.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `EMPTY_USER_IDS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html
   */
  add(params: ImbotV2ChatManagerAddParams, options?: CallOptions): Promise<ImbotV2ChatManagerAddResult>
  /**
   * Deletes a chat manager.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `EMPTY_USER_IDS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html
   */
  delete(params: ImbotV2ChatManagerDeleteParams, options?: CallOptions): Promise<ImbotV2ChatManagerDeleteResult>
}

export interface ImbotV2ChatMessageService {
  readonly Reaction: ImbotV2ChatMessageReactionService
  /**
   * Deletes a chat message.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html
   */
  delete(params: ImbotV2ChatMessageDeleteParams, options?: CallOptions): Promise<ImbotV2ChatMessageDeleteResult>
  /**
   * Gets a chat message.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `BOT_TYPE_NOT_ALLOWED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html
   */
  get(params: ImbotV2ChatMessageGetParams, options?: CallOptions): Promise<ImbotV2ChatMessageGetResult>
  /**
   * Calls `imbot.v2.Chat.Message.getContext`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `BOT_TYPE_NOT_ALLOWED`, `MESSAGE_ACCESS_DENIED`, `MESSAGE_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html
   */
  getContext(params: ImbotV2ChatMessageGetContextParams, options?: CallOptions): Promise<ImbotV2ChatMessageGetContextResult>
  /**
   * Calls `imbot.v2.Chat.Message.read`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `MESSAGE_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html
   */
  read(params: ImbotV2ChatMessageReadParams, options?: CallOptions): Promise<ImbotV2ChatMessageReadResult>
  /**
   * Sends a chat message.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `EMPTY_MESSAGE`, `SENDING_FAILED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
   */
  send(params: ImbotV2ChatMessageSendParams, options?: CallOptions): Promise<ImbotV2ChatMessageSendResult>
  /**
   * Updates a chat message.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html
   */
  update(params: ImbotV2ChatMessageUpdateParams, options?: CallOptions): Promise<ImbotV2ChatMessageUpdateResult>
}

export interface ImbotV2ChatMessageReactionService {
  /**
   * Adds a chat message reaction.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `REACTION_ALREADY_SET`, `REACTION_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html
   */
  add(params: ImbotV2ChatMessageReactionAddParams, options?: CallOptions): Promise<ImbotV2ChatMessageReactionAddResult>
  /**
   * Deletes a chat message reaction.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `REACTION_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html
   */
  delete(params: ImbotV2ChatMessageReactionDeleteParams, options?: CallOptions): Promise<ImbotV2ChatMessageReactionDeleteResult>
}

export interface ImbotV2ChatTextFieldService {
  /**
   * Calls `imbot.v2.Chat.TextField.enabled`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html
   */
  enabled(params: ImbotV2ChatTextFieldEnabledParams, options?: CallOptions): Promise<ImbotV2ChatTextFieldEnabledResult>
}

export interface ImbotV2ChatUserService {
  /**
   * Adds a chat user.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html
   */
  add(params: ImbotV2ChatUserAddParams, options?: CallOptions): Promise<ImbotV2ChatUserAddResult>
  /**
   * Deletes a chat user.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html
   */
  delete(params: ImbotV2ChatUserDeleteParams, options?: CallOptions): Promise<ImbotV2ChatUserDeleteResult>
  /**
   * Lists chat users.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `ACCESS_DENIED`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html
   */
  list(params: ImbotV2ChatUserListParams, options?: CallOptions): Promise<ImbotUserRow[]>
}

export interface ImbotV2CommandService {
  /**
   * Calls `imbot.v2.Command.answer`.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `COMMAND_ANSWER_FAILED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html
   */
  answer(params: ImbotV2CommandAnswerParams, options?: CallOptions): Promise<ImbotV2CommandAnswerResult>
  /**
   * Lists commands.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html
   */
  list(params: ImbotV2CommandListParams, options?: CallOptions): Promise<ImbotV2CommandListResult>
  /**
   * Registers a command.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `COMMAND_NAME_INVALID`, `COMMAND_REGISTER_FAILED`, `COMMAND_REQUIRED`, `COMMAND_TITLE_REQUIRED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html
   */
  register(params: ImbotV2CommandRegisterParams, options?: CallOptions): Promise<ImbotV2CommandRegisterResult>
  /**
   * Unregisters a command.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `COMMAND_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html
   */
  unregister(params: ImbotV2CommandUnregisterParams, options?: CallOptions): Promise<ImbotV2CommandUnregisterResult>
  /**
   * Updates a command.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `COMMAND_ALREADY_EXISTS`, `COMMAND_NAME_EMPTY`, `COMMAND_NAME_INVALID`, `COMMAND_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html
   */
  update(params: ImbotV2CommandUpdateParams, options?: CallOptions): Promise<ImbotV2CommandUpdateResult>
}

export interface ImbotV2EventService {
  /**
   * Gets an event.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `AUTH_ERROR`, `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `SCOPE_ERROR`, `USER_NOT_SUBSCRIBED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html
   */
  get(params: ImbotV2EventGetParams, options?: CallOptions): Promise<ImbotV2EventGetResult>
}

export interface ImbotV2FileService {
  /**
   * Downloads a file.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `FILE_ACCESS_ERROR`, `FILE_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html
   */
  download(params: ImbotV2FileDownloadParams, options?: CallOptions): Promise<ImbotV2FileDownloadResult>
  /**
   * Uploads a file.
   * Scope `imbot`; only the application that registered the bot.
   * Errors: `BOT_ID_REQUIRED`, `BOT_NOT_FOUND`, `BOT_OWNERSHIP_ERROR`, `BOT_TOKEN_NOT_SPECIFIED`, `FILE_EMPTY`, `FILE_FOLDER_ERROR`, `FILE_INVALID_CONTENT`, `FILE_SEND_FAILED`, `FILE_TOO_LARGE`, `FILE_UPLOAD_FAILED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html
   */
  upload(params: ImbotV2FileUploadParams, options?: CallOptions): Promise<ImbotV2FileUploadResult>
}

export interface ImbotV2RevisionService {
  /**
   * Gets a revision.
   * Scope `imbot`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<ImbotV2RevisionGetResult>
}
