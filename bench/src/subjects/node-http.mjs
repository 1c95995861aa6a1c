// node:http with a keep-alive agent and JSON.parse: the floor of what our transport can cost.
import { Agent, request } from 'node:http'

export function open({ webhook }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  const { hostname, port, pathname } = new URL(webhook)
  return {
    call: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const body = Buffer.from(JSON.stringify(params))
        const headers = { 'content-type': 'application/json', 'content-length': body.length }
        const message = request({ agent, hostname, port, method: 'POST', path: pathname + method, headers }, (response) => {
          const chunks = []
          response.on('data', (chunk) => chunks.push(chunk))
          response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString()).result))
          response.on('error', reject)
        })
        message.on('error', reject)
        message.end(body)
      }),
  }
}
