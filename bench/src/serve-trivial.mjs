// The smallest server that answers like a portal, over HTTP/1.1 and HTTP/2: `node serve-trivial.mjs <latency in ms>`.
import { createServer } from 'node:http'
import { createServer as createServer2 } from 'node:http2'

const latencyMs = Number(process.argv[2] ?? 0)
const answer = JSON.stringify({ result: '2026-01-01T00:00:00+03:00', time: { start: 1.5, finish: 1.5, duration: 0, processing: 0 } })

const listen = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}/rest/1/code/`)))
const respond = (request, response) => {
  request.resume()
  request.on('end', () => {
    const end = () => response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer)
    if (latencyMs > 0) setTimeout(end, latencyMs)
    else end()
  })
}
console.log(JSON.stringify({ http1: await listen(createServer(respond)), http2: await listen(createServer2(respond)) }))
