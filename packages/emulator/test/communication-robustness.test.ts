import { loadMethods, type MethodFacts } from '@b24kit/catalog'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createCommunicationRecords } from './communication-records.ts'
import { createBotRecords } from './imbot-records.ts'
import { openOffice } from './open-office.ts'

const FAMILIES = /^(?:im|imbot|imopenlines|imconnector|telephony|voximplant|log|userconsent|messageservice|mailservice)(?:\.|$)/

const scalar = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '1',
    '2',
    '77',
    'chat1',
    'sg1',
    'Y',
    'N',
    'x',
    "x' or 1=1",
    'Ж"%_',
    '2026-01-01',
    '1e999',
    '9'.repeat(400),
    '[1]',
    '{}',
  ),
  fc.constantFrom(0, 1, 2, 3, -1, 1.5, 2 ** 60, null, true, false, '__proto__', 'constructor', 'QQ==', 'lamp', '+15550100'),
)
const keys = fc.constantFrom(
  ...`ID id user message chat im text name files url date chat_id message_id n0 0 >ID content PARAMS LINE_NAME QUEUE DATA_IMAGE
    PHONE_NUMBER CALL_ID SIDE botId dialogId messageId BOT_ID command COMMAND LANG properties START_TIME STOP_TIME MESSAGE fields TITLE select filter order limit ENTITY_TYPE ENTITY_ID`.split(
    /\s+/,
  ),
)
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    { weight: 4, arbitrary: scalar },
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(keys, tie('any'), { maxKeys: 5 }),
  ),
})).any

/** Some of the method's own parameters. */
const callOf = ({ name, params }: MethodFacts): fc.Arbitrary<readonly [string, object]> =>
  fc.record(Object.fromEntries(params.map((param) => [param.name, value])), { requiredKeys: [] }).map((sent) => [name, sent] as const)

it("whatever is sent, a method answers or refuses in the portal's own words", async () => {
  const office = await openOffice()
  await createCommunicationRecords(office.ask)
  await createBotRecords(office.ask)
  const stateful = new Set(office.portal.methods.filter(({ tier }) => tier === 'stateful').map(({ name }) => name))
  const methods = loadMethods().filter(({ name, version }) => version === 'v1' && FAMILIES.test(name) && stateful.has(name))
  await fc.assert(
    fc.asyncProperty(fc.oneof(...methods.map(callOf)), async ([method, sent]) => {
      expect((await office.ask(method, sent)).status).toBeLessThan(500)
    }),
    { numRuns: 4000 },
  )
  await office.portal.close()
})
