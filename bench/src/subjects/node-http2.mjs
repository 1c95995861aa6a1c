// node:http2 over one connection, and JSON.parse.
import { connect } from 'node:http2'

export function open({ webhook }) {
  const { origin, pathname } = new URL(webhook)
  const session = connect(origin)
  return {
    call: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const body = Buffer.from(JSON.stringify(params))
        const stream = session.request({
          ':method': 'POST',
          ':path': pathname + method,
          'content-type': 'application/json',
          'content-length': body.length,
        })
        const chunks = []
        stream.on('data', (chunk) => chunks.push(chunk))
        stream.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString()).result))
        stream.on('error', reject)
        stream.end(body)
      }),
  }
}
