import type { World } from '../prepare-call.ts'
import { constant, type Family, omit, record } from './family.ts'
import { PNG } from './picture.ts'

export const im: Family = {
  async before({ stage }, { method, samples }) {
    const phones = method.startsWith('im.') ? phonesIn(samples[0]?.result) : []
    if (phones.length > 0) await stage.result('user.update', { ID: 1, ...Object.fromEntries(phones.map((field) => [field, '+15550100'])) })
    if (method === 'im.notify.get') await stage.result('im.notify.personal.add', { USER_ID: 1, MESSAGE: 'Look' })
    if (method === 'im.user.status.get') await stage.result('im.user.status.set', { STATUS: 'dnd' })
  },
  references: [
    { at: /^im\.dialog\.messages\.get (?:FIRST|LAST)_ID$/, to: omit },
    { at: /^im\.notify\.get LAST_ID$/, to: constant(1000) },
    { at: /^im\.chat\.updateAvatar AVATAR$/, to: constant(PNG) },
    { at: /^im\.chat\.user\.add USERS$/, to: constant(3) },
    { at: /^im\.(?:chat|notify)\S* USER_ID$/, to: constant(2) },
    { at: /^im\.user\.get ID$/, to: constant(1) },
    { at: /^im\.\S+ CHAT_ID$/, to: record('chat') },
    {
      at: /^im\.\S+ DIALOG_?ID$/i,
      to: async ({ idOf }, value) => (/^chat\d+$/.test(String(value)) ? `chat${String(await idOf('chat', chatIn(value)))}` : 2),
    },
    { at: /^im\.(?:message|dialog)\.\w+ (?:MESSAGE_ID|REPLY_ID)$/, to: record('message') },
    { at: /^im\.disk\.\S+ FILE_ID$/, to: record('file') },
    { at: /^im\.v2\.File\.download fileId$/, to: record('file of a chat') },
  ],
  records: {
    async chat({ stage, request }) {
      const id = await stage.result('im.chat.add', { TITLE: 'Contracts', USERS: [2] })
      const { SEARCH_MESSAGE: text = 'Hello' } = request
      const MESSAGE_ID = await stage.result('im.message.add', { DIALOG_ID: `chat${String(id)}`, MESSAGE: text })
      await stage.result('im.message.like', { MESSAGE_ID, ACTION: 'plus' })
      return id
    },
    message: async (world) => {
      const DIALOG_ID = `chat${String(await chatOf(world))}`
      return await world.stage.result('im.message.add', { DIALOG_ID, MESSAGE: 'Hello' })
    },
    'file of a chat': async (world) => {
      const dialogId = `chat${String(await chatOf(world))}`
      const fields = { name: 'report.pdf', content: 'SGVsbG8=' }
      return ((await world.stage.result('im.v2.File.upload', { dialogId, fields })) as { file: unknown }).file
    },
  },
}

/** The chat that the call names, whatever it calls it. */
async function chatOf({ idOf, request }: World): Promise<unknown> {
  return await idOf('chat', request['CHAT_ID'] ?? chatIn(request['DIALOG_ID'] ?? request['dialogId']))
}

function chatIn(dialogId: unknown): number {
  return Number(/^chat(\d+)$/.exec(String(dialogId))?.[1] ?? 0)
}

/** The fields of a user that a sample shows as phones; which are filled differs by user. */
function phonesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { phones, ...rest } = value as { phones?: unknown }
  const names = Object.keys(typeof phones === 'object' && phones !== null ? phones : {})
  if (names.length === 0) return Object.values(rest).flatMap(phonesIn)
  return names.map((name) => (name.startsWith('inner') ? 'UF_PHONE_INNER' : name.replaceAll(/([A-Z])/g, '_$1').toUpperCase()))
}
