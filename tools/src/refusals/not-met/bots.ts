import type { NotMet } from '../compare-refusals.ts'

export const bots: NotMet = {
  'nobody calls by the session of a browser': [
    'imbot.bot.list 403 WRONG_AUTH_TYPE',
    'imbot.chat.get 400 AUTHORIZE_ERROR',
    'imbot.register 400 WRONG_AUTH_TYPE',
    'imbot.unregister 400 WRONG_AUTH_TYPE',
    'imbot.update 400 WRONG_AUTH_TYPE',
    'imbot.v2.Event.get 400 AUTH_ERROR',
  ],
  'the portal fails to write': [
    'imbot.app.register 400 WRONG_REQUEST',
    'imbot.app.unregister 400 WRONG_REQUEST',
    'imbot.chat.add 400 WRONG_REQUEST',
    'imbot.command.answer 400 WRONG_REQUEST',
    'imbot.command.register 400 WRONG_REQUEST',
    'imbot.command.unregister 400 WRONG_REQUEST',
    'imbot.unregister 400 WRONG_REQUEST',
    'imbot.v2.Bot.register 400 BOT_REGISTER_FAILED',
    'imbot.v2.Bot.unregister 400 BOT_UNREGISTER_FAILED',
    'imbot.v2.Chat.Message.send 400 SENDING_FAILED',
    'imbot.v2.Command.register 400 COMMAND_REGISTER_FAILED',
    'imbot.v2.File.upload 400 FILE_SEND_FAILED',
    'imbot.v2.File.upload 400 FILE_UPLOAD_FAILED',
  ],
  'only open chats of others can be seen without being in them, and bots do not see them': ['imbot.chat.updateAvatar 400 ACCESS_DENIED'],
}
