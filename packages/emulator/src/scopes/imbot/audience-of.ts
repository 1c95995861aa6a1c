import type { Audience, PortalContext } from '../../contract.ts'
import { createStore } from '../../store/create-store.ts'
import { hasTable } from '../../store/has-table.ts'
import { objectOf, objectsOf, toId } from '../read-params.ts'
import { audienceOf, selectBots } from './bots.ts'

/** The owner of the bot that an event names, in whichever way its page does. */
export function audienceOfBot({ db }: PortalContext, event: string, data: unknown): Audience | undefined {
  if (!/^ONIM(?:BOT|COMMAND)/.test(event) || !hasTable(db, 'im_bot')) return undefined
  const { BOT_ID, bot, BOT, COMMAND } = objectOf(data)
  const [first] = objectsOf(BOT ?? COMMAND)
  const id = toId(BOT_ID ?? objectOf(bot)['id'] ?? first?.['BOT_ID']) ?? 0
  const [known] = selectBots({ store: createStore(db) }, 'where ID = ?', [id])
  return known && audienceOf(known)
}
