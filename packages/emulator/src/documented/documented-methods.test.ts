import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type EmulatedScope, type Portal } from '../index.ts'
import { ask, json, testScope } from '../test-scope.ts'

let portal: Portal
beforeEach(async () => {
  portal = await createPortal({
    clock: 'virtual',
    data: 'empty',
    // With these alone every documented method is only checked, whatever else is emulated by now.
    scopes: [testScope],
    webhooks: [
      { userId: 1, code: 'all' },
      { userId: 1, code: 'narrow', scopes: ['crm', 'sonet_group'] },
    ],
  })
})
afterEach(() => portal.close())

const narrow = async (method: string): Promise<unknown> => {
  const response = await portal.fetch(`${portal.url}/rest/1/narrow/${method}`)
  return { status: response.status, body: await response.json() }
}
const refusal = (status: number, error: string, description: string): unknown => ({
  status,
  body: { error, error_description: description },
})

describe('a documented method that is not emulated', () => {
  it('says so, in any case of its name', async () => {
    const answer = refusal(501, 'NOT_EMULATED', 'voximplant.line.outgoing.sip.set is documented, but not emulated.')
    expect(await ask(portal, 'voximplant.line.outgoing.sip.set?CONFIG_ID=1')).toEqual(answer)
    expect(await ask(portal, 'VOXIMPLANT.line.outgoing.SIP.set?config_id=1')).toEqual(answer)
  })

  it('says so inside a batch, where the others go on', async () => {
    const { body } = await ask(
      portal,
      'batch',
      json({ cmd: { line: 'voximplant.line.outgoing.sip.set?CONFIG_ID=1', time: 'server.time' } }),
    )
    expect(body['result']).toMatchObject({
      result: { time: expect.any(String) },
      result_error: {
        line: { error: 'NOT_EMULATED', error_description: 'voximplant.line.outgoing.sip.set is documented, but not emulated.' },
      },
    })
  })

  it('wants its scope before anything else', async () => {
    expect(await narrow('voximplant.line.outgoing.sip.set')).toMatchObject({ status: 403, body: { error: 'insufficient_scope' } })
    expect(await narrow('crm.vat.list')).toMatchObject({ status: 501 })
  })

  it('opens to each of its scopes, and to the scope of work groups that webhooks have', async () => {
    expect(await narrow('sign.b2e.document.get')).not.toMatchObject({ body: { error: 'insufficient_scope' } })
    expect(await narrow('sonet_group.get')).toMatchObject({ status: 501 })
  })

  it('leaves names of the documentation to scopes that bring them', async () => {
    await portal.close()
    const own: EmulatedScope = {
      name: 'own',
      install: () => [{ name: 'voximplant.line.outgoing.sip.set', scope: 'own', tier: 'stateful', handler: () => 'mine' }],
    }
    portal = await createPortal({ scopes: [testScope, own] })
    expect(await ask(portal, 'voximplant.line.outgoing.sip.set')).toMatchObject({ status: 200, body: { result: 'mine' } })
    expect(portal.methods.filter(({ name }) => name === 'voximplant.line.outgoing.sip.set')).toEqual([
      { name: 'voximplant.line.outgoing.sip.set', version: 'v1', scope: 'own', tier: 'stateful' },
    ])
  })

  it('is told from a name that nobody documents, and from REST 3.0', async () => {
    expect(await ask(portal, 'voximplant.line.outgoing.sip.sett')).toMatchObject({ status: 404, body: { error: 'ERROR_METHOD_NOT_FOUND' } })
    expect(await ask(portal, 'main.eventlog.list')).toMatchObject({ status: 404, body: { error: 'ERROR_METHOD_NOT_FOUND' } })
  })

  it('answers after a reset as before', async () => {
    portal.reset()
    expect(await ask(portal, 'voximplant.line.outgoing.sip.set?CONFIG_ID=1')).toMatchObject({ status: 501 })
  })
})

describe('without a required parameter', () => {
  it.each([
    ['the code for any parameter', 'landing.block.getList', 400, 'MISSING_PARAMS', 'Required parameter lid is missing'],
    ['the code for this parameter', 'im.chat.leave', 400, 'CHAT_ID_EMPTY', 'Required parameter CHAT_ID is missing'],
    ['a code in camel case', 'imbot.v2.Bot.unregister', 400, 'BOT_ID_REQUIRED', 'Required parameter botId is missing'],
    ['the status of the page', 'biconnector.connector.get', 200, 'VALIDATION_ID_NOT_PROVIDED', 'Required parameter id is missing'],
    ['the code of controllers', 'documentgenerator.template.get', 400, '100', 'Could not find value for parameter {id}'],
    ['the empty code', 'crm.requisite.get', 400, '', 'ID is not defined or invalid.'],
    ['the empty code of old CRM, where its page lists none', 'crm.requisite.bankdetail.get', 400, '', 'ID is not defined or invalid.'],
    ['the code of controllers, where nobody says', 'rpa.item.delete', 400, '100', 'Could not find value for parameter {typeId}'],
    ['one of its alternatives', 'im.chat.mute', 400, 'CHAT_ID_EMPTY', 'Required parameter CHAT_ID or DIALOG_ID is missing'],
  ])('answers %s: %s', async (_, method, status, error, description) => {
    expect(await ask(portal, method)).toEqual(refusal(status, error, description))
  })

  it('names the argument where portals do', async () => {
    expect((await ask(portal, 'voximplant.line.outgoing.sip.set')).body).toEqual({
      error: 'ERROR_ARGUMENT',
      error_description: "Argument 'CONFIG_ID' is null or empty",
      argument: 'CONFIG_ID',
    })
  })

  it('takes null for nothing, and one alternative for all', async () => {
    expect(await ask(portal, 'voximplant.line.outgoing.sip.set', json({ CONFIG_ID: null }))).toMatchObject({ status: 400 })
    expect(await ask(portal, 'im.chat.mute?DIALOG_ID=chat1&ACTION=Y')).toMatchObject({ status: 501 })
  })

  it('counts the values of a positional method, whatever they are called', async () => {
    expect(await ask(portal, 'task.elapseditem.isActionAllowed?a=1&b=2')).toMatchObject({ status: 400 })
    expect(await ask(portal, 'task.elapseditem.isActionAllowed?a=1&b=2&c=3')).toMatchObject({ status: 501 })
  })
})
