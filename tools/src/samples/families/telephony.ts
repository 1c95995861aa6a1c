import type { World } from '../prepare-call.ts'
import { constant, type Family, record } from './family.ts'

export const telephony: Family = {
  async before({ idOf, stage }, { method }) {
    if (/^telephony\.externalLine\.(?:update|delete)$/.test(method)) await idOf('telephony.externalLine.add', '')
    if (method === 'voximplant.statistic.get') await idOf('finished call', '')
    if (method === 'voximplant.line.outgoing.get') await stage.result('voximplant.line.outgoing.set', { LINE_ID: await lineOf(idOf) })
  },
  references: [
    { at: /^(?:telephony|voximplant)\.\S+ USER_ID$/, to: constant(1) },
    { at: /^telephony\.\S+ CRM_ENTITY_ID$/, to: record('contact') },
    { at: /^telephony\.externalCall\.finish CALL_ID$/, to: record('call') },
    { at: /^telephony\.externalCall\.(?:show|hide) CALL_ID$/, to: record('call') },
    { at: /^telephony\.\S+ CALL_ID$/, to: record('finished call') },
    { at: /^telephony\.externalCall\.attachRecord FILE_CONTENT$/, to: constant('SUQzAwAAAAA=') },
    { at: /^telephony\.externalLine\.(?:update|delete) NUMBER$/, to: (world) => world.example('telephony.externalLine.add')['NUMBER'] },
    { at: /^voximplant\.\S+ CONFIG_ID$/, to: record('sip') },
    { at: /^voximplant\.sip\.status REG_ID$/, to: async ({ idOf }) => 150_000 + Number(await idOf('sip', '')) },
    { at: /^voximplant\.(?:callback|infocall)\.\w+ FROM_LINE$/, to: ({ idOf }) => lineOf(idOf) },
  ],
  records: {
    sip: async ({ stage, example }) =>
      ((await stage.result('voximplant.sip.add', example('voximplant.sip.add'))) as { CONFIG_ID: unknown }).CONFIG_ID,
    async call(world) {
      const registered = await world.stage.result('telephony.externalCall.register', {
        ...world.example('telephony.externalCall.register'),
        USER_ID: 1,
        CRM_ENTITY_ID: await world.idOf('contact', ''),
      })
      return (registered as { CALL_ID: unknown }).CALL_ID
    },
    async 'finished call'({ stage, idOf }) {
      const CALL_ID = await idOf('call', '')
      await stage.result('telephony.externalCall.finish', { CALL_ID, USER_ID: 1, DURATION: 95 })
      return CALL_ID
    },
  },
}

/** `reg150001`: a cloud PBX as lines call it. */
async function lineOf(idOf: World['idOf']): Promise<string> {
  return `reg${150_000 + Number(await idOf('sip', ''))}`
}
