import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { createPortal } from '../src/index.ts'

it('tells applications of the options once it listens that they are installed, with the address it has then', async () => {
  const bodies: string[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      bodies.push(body)
      response.end()
    })
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const installHandler = `http://127.0.0.1:${(server.address() as AddressInfo).port}/install`
  const portal = await createPortal({ data: 'empty', apps: [{ clientId: 'local.1', clientSecret: 's', installHandler }] })
  onTestFinished(() => portal.close())
  await portal.deliveries.settled()
  expect(portal.deliveries.at(-1)).toMatchObject({ state: 'failed' })
  const { url } = await portal.listen(0)
  await portal.deliveries.settled()
  expect(portal.deliveries.at(-1)).toMatchObject({ state: 'delivered', replayOf: 1 })
  expect(bodies.map((body) => new URLSearchParams(body).get('auth[client_endpoint]'))).toEqual([`${url}/rest/`])
})
