/** An object that many methods answer and that no page of its own describes. It is read from the page that describes it best. */
export interface SharedRow {
  readonly entity: string
  /** The method that answers it, and the members that lead to it in its `result`. */
  readonly from: readonly [method: string, ...path: string[]]
  readonly add?: string
  readonly update?: string
  /** Parameters that write a field, where their names differ by more than case and underscores. */
  readonly sent?: Readonly<Record<string, readonly string[]>>
}

export const sharedRows: readonly SharedRow[] = [
  {
    entity: 'calendar.event',
    from: ['calendar.event.get'],
    add: 'calendar.event.add',
    update: 'calendar.event.update',
    sent: {
      CAL_TYPE: ['type'],
      DATE_FROM: ['from'],
      DATE_TO: ['to'],
      DT_SKIP_TIME: ['skip_time'],
      MEETING_HOST: ['host'],
      SECTION_ID: ['section'],
      TZ_FROM: ['timezone_from'],
      TZ_TO: ['timezone_to'],
      UF_CRM_CAL_EVENT: ['crm_fields'],
    },
  },
  {
    entity: 'calendar.section',
    from: ['calendar.section.get'],
    add: 'calendar.section.add',
    update: 'calendar.section.update',
    sent: { CAL_TYPE: ['type'] },
  },
  {
    entity: 'disk.file',
    from: ['disk.file.get'],
    add: 'disk.folder.uploadFile',
    update: 'disk.file.rename',
    sent: { NAME: ['data', 'newName'] },
  },
  {
    entity: 'disk.folder',
    from: ['disk.folder.get'],
    add: 'disk.folder.addSubFolder',
    update: 'disk.folder.rename',
    sent: { NAME: ['data', 'newName'] },
  },
  // A file or a folder.
  { entity: 'disk.object', from: ['disk.folder.getChildren'] },
  { entity: 'disk.storage', from: ['disk.storage.get'], update: 'disk.storage.rename', sent: { NAME: ['newName'] } },
  { entity: 'disk.version', from: ['disk.version.get'] },
  {
    entity: 'im.chat',
    from: ['im.dialog.get'],
    add: 'im.chat.add',
    update: 'im.chat.updateTitle',
    sent: { name: ['TITLE'], dialog_id: [] },
  },
  { entity: 'im.department', from: ['im.department.get'] },
  {
    entity: 'im.message',
    from: ['im.dialog.messages.get', 'messages'],
    add: 'im.message.add',
    update: 'im.message.update',
    sent: { text: ['MESSAGE'] },
  },
  { entity: 'im.notification', from: ['im.notify.get', 'notifications'] },
  { entity: 'im.user', from: ['im.user.get'] },
  { entity: 'imbot.bot', from: ['imbot.v2.Bot.get', 'bot'], add: 'imbot.v2.Bot.register', update: 'imbot.v2.Bot.update' },
  {
    entity: 'imbot.chat',
    from: ['imbot.v2.Chat.get', 'chat'],
    add: 'imbot.v2.Chat.add',
    update: 'imbot.v2.Chat.update',
    sent: { name: ['title'], owner: ['ownerId'] },
  },
  {
    entity: 'imbot.command',
    from: ['imbot.v2.Command.list', 'commands'],
    add: 'imbot.v2.Command.register',
    update: 'imbot.v2.Command.update',
    sent: { botId: [] },
  },
  {
    entity: 'imbot.message',
    from: ['imbot.v2.Chat.Message.get', 'message'],
    add: 'imbot.v2.Chat.Message.send',
    update: 'imbot.v2.Chat.Message.update',
    sent: { text: ['message'] },
  },
  { entity: 'imbot.user', from: ['imbot.v2.Chat.User.list'] },
]
