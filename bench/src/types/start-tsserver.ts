import { fork } from 'node:child_process'
import { once } from 'node:events'
import { here } from '../start-process.ts'
import { awaitAnswers } from './await-answers.ts'
import type { LanguageServer, Position } from './language-server.ts'

interface Response {
  readonly type: 'response' | 'event'
  readonly request_seq: number
  readonly success: boolean
  readonly message?: string
  readonly body?: unknown
}

/** Starts TypeScript 6's tsserver, which speaks over Node's own channel between processes. */
export function startTsserver(): LanguageServer {
  const args = ['--useNodeIpc', '--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents']
  const child = fork(here('../../node_modules/typescript/lib/tsserver.js'), args)
  const answers = awaitAnswers(child)
  child.on('message', ({ type, request_seq, ...response }: Response) => {
    if (type === 'response') answers.settle(request_seq, response)
  })
  const ask = async (command: string, args: object): Promise<unknown> => {
    const { success, message, body } = (await answers.ask((seq) =>
      child.send({ seq, type: 'request', command, arguments: args }),
    )) as Response
    if (!success) throw new Error(`tsserver, ${command}: ${message}`)
    return body
  }
  // Commands without an answer need no number of their own: tsserver works through them in order.
  const tell = (command: string, args: object): void => void child.send({ seq: 0, type: 'request', command, arguments: args })
  return {
    open: (file, fileContent) => tell('open', { file, fileContent }),
    edit: (file, start, end, insertString) => {
      const { line: endLine, offset: endOffset } = toLocation(end)
      tell('change', { file, ...toLocation(start), endLine, endOffset, insertString })
    },
    complete: async (file, at) => {
      const answer = (await ask('completionInfo', { file, ...toLocation(at), triggerCharacter: '.' })) as {
        readonly entries: readonly { readonly name: string }[]
      }
      return answer.entries.map(({ name }) => name)
    },
    diagnose: async (file) => {
      const found = (await ask('semanticDiagnosticsSync', { file })) as readonly { readonly text: string }[]
      return found.map(({ text }) => text)
    },
    [Symbol.asyncDispose]: async () => {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

/** tsserver counts from 1. */
function toLocation({ line, character }: Position): { readonly line: number; readonly offset: number } {
  return { line: line + 1, offset: character + 1 }
}
