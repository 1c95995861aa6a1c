import type { Params } from '../stage.ts'
import type { World } from '../prepare-call.ts'
import { constant, type Family, record } from './family.ts'

/** Whoever takes a dialog over has none yet. */
const TAKES = /^imopenlines\.(?:session\.(?:join|intercept)|operator\.(?:answer|another\.finish))$/

const MESSAGE = { user: { id: 'ext-user-42', name: 'Cleo', phone: '+15550100' }, message: { id: 'ext-msg-1', text: 'Hello' } }

export const lines: Family = {
  async before(world, { method }) {
    const { request, stage } = world
    if (method === 'imconnector.list' || method === 'imconnector.unregister') await register(world, 'myconnector')
    if (/^imconnector\.(?:\w+\.messages|send\.\S+|chat\.name\.set)$/.test(method))
      await connect(world, request['CONNECTOR'], request['LINE'])
    if (/^imconnector\.(?:update|delete)\.messages$/.test(method))
      await stage.result('imconnector.send.messages', {
        ...world.example('imconnector.send.messages'),
        LINE: await world.idOf('line', request['LINE']),
      })
    if (method === 'imconnector.chat.name.set') await write(world, { ...request, chat: { id: request['CHAT_ID'] } })
    if (method === 'imopenlines.crm.chat.user.delete') await stage.result('im.chat.user.add', { CHAT_ID: await chatOf(world), USERS: [2] })
    if (method === 'imopenlines.session.head.vote') await stage.result('imopenlines.operator.finish', { CHAT_ID: await chatOf(world) })
  },
  references: [
    { at: /^imopenlines\.config\.\w+ CONFIG_ID$/, to: record('line') },
    { at: /^imopenlines\.config\.\w+ PARAMS\.QUEUE\.ENTITY_ID$/, to: constant('1') },
    { at: /^imconnector\.\S+ LINE$/, to: record('line') },
    { at: /^imopenlines\.(?:session|operator|crm|message|dialog)\S* CHAT_ID$/, to: chatOf },
    { at: /^imopenlines\.session\.\S+ SESSION_ID$/, to: async (world) => (await historyOf(world)).sessionId },
    { at: /^imopenlines\.\S+ USER_CODE$/, to: codeOf },
    { at: /^imopenlines\.message\.\S+ MESSAGE_ID$/, to: async (world) => Number(Object.keys((await historyOf(world)).message)[0]) },
    { at: /^imopenlines\.crm\.\S+ CRM_ENTITY$/, to: leadOf },
    { at: /^imopenlines\.crm\.message\.add USER_ID$/, to: constant(1) },
    { at: /^imopenlines\.\S+ USER_ID$/, to: constant(2) },
  ],
  records: {
    line: ({ stage, method }) => {
      const QUEUE = TAKES.test(method) ? [2] : method.endsWith('.skip') ? [1, 2] : [1]
      return stage.result('imopenlines.config.add', { PARAMS: { LINE_NAME: 'Support', CRM: 'Y', QUEUE_TYPE: 'strictly', QUEUE } })
    },
    async dialog(world) {
      await connect(world, 'myconnector', '')
      return await write(world, { CONNECTOR: 'myconnector', LINE: '', chat: { id: 'channel-123' } })
    },
  },
}

async function register({ stage, example }: World, ID: unknown): Promise<void> {
  await stage.result('imconnector.register', { ...example('imconnector.register'), ID, CHAT_GROUP: 'Y' })
}

async function connect(world: World, CONNECTOR: unknown, documented: unknown): Promise<void> {
  await register(world, CONNECTOR)
  await world.stage.result('imconnector.activate', { CONNECTOR, LINE: await world.idOf('line', documented), ACTIVE: 1 })
}

/** A customer writes; gives the chat. */
async function write({ stage, idOf }: World, { CONNECTOR, LINE, chat }: Params): Promise<unknown> {
  const MESSAGES = [{ ...MESSAGE, chat }]
  const sent = await stage.result('imconnector.send.messages', { CONNECTOR, LINE: await idOf('line', LINE), MESSAGES })
  const { DATA } = sent as { DATA: { RESULT: readonly { session: { CHAT_ID: string } }[] } }
  return Number(DATA.RESULT[0]!.session.CHAT_ID)
}

/** One dialog per call, whatever the call names it by. */
function chatOf({ idOf }: World): Promise<unknown> {
  return idOf('dialog', '')
}

async function historyOf(world: World): Promise<{ readonly sessionId: number; readonly message: object }> {
  const history = await world.stage.result('imopenlines.session.history.get', { CHAT_ID: await chatOf(world) })
  return history as { sessionId: number; message: object }
}

async function codeOf(world: World): Promise<unknown> {
  const dialog = await world.stage.result('imopenlines.dialog.get', { CHAT_ID: await chatOf(world) })
  return (dialog as { entity_id: unknown }).entity_id
}

/** The channel makes a lead of whoever it does not know. */
async function leadOf(world: World): Promise<unknown> {
  await chatOf(world)
  const leads = await world.stage.result('crm.lead.list', { select: ['ID'] })
  return (leads as readonly { ID: string }[])[0]!.ID
}
