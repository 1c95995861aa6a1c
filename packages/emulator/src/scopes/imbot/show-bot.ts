import type { Caller } from '../../contract.ts'
import { imLink } from '../im/im-link.ts'
import type { Im } from '../im/open-im.ts'
import type { View } from '../im/people.ts'
import { showUserV2 } from '../im/show-event.ts'
import type { Bot } from './bots.ts'

/** What everybody may know: api-reference/chat-bots/chat-bots-v2/entities.md */
export function showPublicBot({ portal }: Im, bot: Bot): View {
  return {
    id: bot.id,
    code: bot.code,
    type: bot.type,
    isHidden: bot.isHidden,
    isSupportOpenline: bot.servesLines,
    isReactionsEnabled: bot.hasReactions,
    backgroundId: bot.background,
    language: portal.settings.languageId,
  }
}

/** What its owner sees. */
export function showBot(im: Im, bot: Bot): View {
  const count = (sql: string): number => Number(im.store.value(sql, [bot.id]))
  const own = 'select CHAT_ID from im_member where USER_ID = ?1'
  return {
    ...showPublicBot(im, bot),
    moduleId: 'rest',
    eventMode: bot.eventMode,
    // Sent by the bot, as the four pages of its methods say; entities.md calls them processed: chat-bots-v2/imbot.v2/bots/bot-get.md
    countMessage: count('select count(*) from im_message where AUTHOR_ID = ?1'),
    countCommand: count('select count(*) from im_bot_command where BOT_ID = ?1'),
    countChat: count(`select count(*) from (${own})`),
    countUser: count(`select count(distinct USER_ID) from im_member where CHAT_ID in (${own}) and USER_ID <> ?1`),
  }
}

/** The user of a bot; its picture is a link for the caller alone. */
export function showBotUser(im: Im, { id, avatar }: Bot, caller: Caller): View {
  return { ...showUserV2(im, id), avatar: avatar === 0 ? '' : imLink(im.portal, caller, `avatar=${avatar}`) }
}
