import { PassThrough } from 'node:stream'
import { createPortal, type Portal } from '@b24kit/emulator'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../run.ts'
import type { Terminal } from '../terminal.ts'

let portal: Portal
let received: string[]
let status: number
beforeEach(async () => {
  received = []
  status = 200
  portal = await createPortal({
    data: 'empty',
    outgoingWebhooks: [{ url: 'https://app.example/deals', events: ['ONCRMDEALADD', 'ONCRMDEALUPDATE'] }],
    async deliver(request) {
      received.push(await request.text())
      return new Response('', { status })
    },
  })
  await portal.listen(0)
})
afterEach(() => portal.close())

/** The program in this process. */
async function cli(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  // What the commands use of a stream is there.
  const terminal = { stdin: process.stdin, stdout, stderr, env: {} } as unknown as Terminal
  const code = await run(args, terminal)
  const textOf = (stream: PassThrough): string => String((stream.read() as Buffer | null) ?? '')
  return { code, stdout: textOf(stdout), stderr: textOf(stderr) }
}

const trigger = (...args: string[]): ReturnType<typeof cli> => cli('trigger', ...args, '--admin', portal.admin)
const deliveries = (...args: string[]): ReturnType<typeof cli> => cli('deliveries', ...args, '--admin', portal.admin)

test('raises an event with data of its own, and tells what the handler answered', async () => {
  const { code, stdout, stderr } = await trigger('onCrmDealAdd', '-p', 'FIELDS[ID]=42', '-p', 'MORE[]=x')
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('ONCRMDEALADD {"FIELDS":{"ID":"42"},"MORE":["x"]}')
  expect(stdout).toMatch(/1\s+ONCRMDEALADD\s+delivered\s+200\s+\(webhook\)\s+https:\/\/app\.example\/deals/)
  expect(received).toEqual([expect.stringContaining('data%5BFIELDS%5D%5BID%5D=42&data%5BMORE%5D%5B0%5D=x')])
})

test('--json tells event, data, deliveries and offline rows', async () => {
  const { stdout } = await trigger('ONCRMDEALADD', '--data', '{"FIELDS":{"ID":7}}', '--user', '0', '--json')
  expect(JSON.parse(stdout)).toEqual({
    event: 'ONCRMDEALADD',
    data: { FIELDS: { ID: 7 } },
    deliveries: [expect.objectContaining({ id: 1, state: 'delivered', status: 200, body: received[0] })],
    offline: 0,
  })
})

test('ends with 1 when the handler does not take it', async () => {
  status = 500
  expect(await trigger('ONCRMDEALADD')).toMatchObject({ code: 1, stdout: expect.stringMatching(/refused\s+500/) })
})

test('takes data that is no map, as a few events have', async () => {
  const { stdout } = await trigger('ONIMCONNECTORLINEDELETE', '--data', '107', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ data: 107 })
})

test('does not wait for answers with --no-wait', async () => {
  portal.deliveries.configure({ latencyMs: 3_600_000 })
  const { code, stdout } = await trigger('ONCRMDEALADD', '--no-wait', '--json')
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { deliveries: [{ state: 'queued' }] }])
})

test('says when nobody is bound, and which queues took it', async () => {
  expect(await trigger('ONTASKADD')).toMatchObject({ code: 0, stdout: expect.stringContaining('Nobody is bound to it') })
  portal.apps.add({ clientId: 'local.1', clientSecret: 's' })
  const { access_token: auth } = portal.tokens.create()
  await fetch(`${portal.url}/rest/event.bind?event=ONTASKADD&event_type=offline&auth=${auth}`)
  expect(await trigger('ONTASKADD', '--app', 'local.1')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 queue of offline events took it.'),
  })
})

test('lists deliveries and sends one again', async () => {
  expect(await deliveries()).toMatchObject({ code: 0, stdout: 'No event was delivered yet.\n' })
  for (const event of ['ONCRMDEALADD', 'ONCRMDEALUPDATE']) await trigger(event)
  const replay = await deliveries('--replay', '1', '--json')
  expect([replay.code, JSON.parse(replay.stdout)]).toMatchObject([0, [{ id: 3, replayOf: 1, state: 'delivered' }]])
  expect(received).toHaveLength(3)
  const { stdout } = await deliveries()
  expect(stdout.trimEnd().split('\n')).toHaveLength(4)
  expect(JSON.parse((await deliveries('--json')).stdout)).toHaveLength(3)
  status = 503
  expect((await deliveries('--replay', '2')).code).toBe(1)
})

test.each([
  [['trigger', 'ONNOTHING'], 2, 'No portal has an event "ONNOTHING"'],
  [['deliveries', '--replay', '9'], 2, 'The log has no delivery 9.'],
])('%j ends with %i', async (args, code, message) => {
  expect(await cli(...args, '--admin', portal.admin)).toMatchObject({ code, stderr: expect.stringContaining(message) })
})

test('says what is wrong with the address, and never repeats it', async () => {
  const token = '0123456789abcdef'
  const port = new URL(portal.url).port
  expect(await cli('deliveries', '--admin', `localhost/${token}`)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--admin must be'),
  })
  const wrong = await cli('deliveries', '--admin', `http://127.0.0.1:${port}/admin/${token}/`)
  expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('no admin API') })
  await portal.close()
  const gone = await cli('deliveries', '--admin', `http://127.0.0.1:${port}/admin/${token}/`)
  expect(gone).toMatchObject({ code: 5, stderr: expect.stringContaining('ECONNREFUSED') })
  expect(wrong.stderr + gone.stderr).not.toContain(token)
})
