import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { here } from '../start-process.ts'
import { awaitAnswers } from './await-answers.ts'
import type { LanguageServer } from './language-server.ts'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

interface Diagnostic {
  readonly message: string
  /** 1 is an error; the server also hints at what is deprecated. */
  readonly severity: number
}

/** Starts TypeScript 7's own server of the Language Server Protocol. */
export async function startLsp(folder: string): Promise<LanguageServer> {
  const child = spawn(process.execPath, [here('../../node_modules/typescript7/bin/tsc'), '--lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const answers = awaitAnswers(child)
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const ask = async (method: string, params: unknown): Promise<unknown> => {
    const { result, error } = (await answers.ask((id) => send({ id, method, params }))) as Message
    if (error) throw new Error(`tsc --lsp, ${method}: ${error.message}`)
    return result
  }
  readMessages(child.stdout, (message) => {
    if (message.id === undefined) return
    // What the server asks of an editor (settings, to watch files) has no answer here.
    if (message.method) send({ id: message.id, result: null })
    else answers.settle(message.id, message)
  })

  let version = 0
  await ask('initialize', { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: {} })
  send({ method: 'initialized', params: {} })
  return {
    open: (file, text) =>
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri: toUri(file), languageId: 'typescript', version: ++version, text } },
      }),
    edit: (file, start, end, text) => {
      const params = { textDocument: { uri: toUri(file), version: ++version }, contentChanges: [{ range: { start, end }, text }] }
      send({ method: 'textDocument/didChange', params })
    },
    complete: async (file, position) => {
      const context = { triggerKind: 2, triggerCharacter: '.' }
      const answer = (await ask('textDocument/completion', { textDocument: { uri: toUri(file) }, position, context })) as {
        readonly items: readonly { readonly label: string }[]
      }
      return answer.items.map(({ label }) => label)
    },
    diagnose: async (file) => {
      const { items } = (await ask('textDocument/diagnostic', { textDocument: { uri: toUri(file) } })) as {
        readonly items: readonly Diagnostic[]
      }
      return items.filter(({ severity }) => severity === 1).map(({ message }) => message)
    },
    [Symbol.asyncDispose]: async () => {
      child.stdin.end()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

function toUri(file: string): string {
  return pathToFileURL(file).href
}

/** Each message stands behind a head that tells its length in bytes. */
function readMessages(stream: Readable, onMessage: (message: Message) => void): void {
  let unread = Buffer.alloc(0)
  stream.on('data', (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk])
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(unread.toString('latin1', 0, 200))
      if (head === null) return
      const end = head[0].length + Number(head[1])
      if (unread.length < end) return
      onMessage(JSON.parse(unread.toString('utf8', head[0].length, end)) as Message)
      unread = unread.subarray(end)
    }
  })
}
