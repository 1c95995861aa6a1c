import { loadMethods, type MethodFacts } from '@b24kit/catalog'
import { createPortal, type Portal } from '../src/index.ts'
import { json } from '../src/test-scope.ts'

export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly validation?: readonly { readonly message: string; readonly field?: string }[]
}

/** Ann is the administrator, Bob works here, Eve is from outside the company; `narrow` is Ann's, without a scope of REST 3.0. */
export type Credential = '1/ann' | '2/bob' | '3/eve' | '1/narrow'

/** A portal where Ann has one of everything: a task with a result, a knowledge base with a page, a letter to Bob. */
export interface Rest3Portal {
  readonly portal: Portal
  /** The refusal of a call; throws when it succeeds. */
  refusal(method: string, params?: object, as?: Credential): Promise<Refusal>
  /** The message in the chat of Ann's task. */
  readonly messageId: number
}

export async function openRest3(): Promise<Rest3Portal> {
  const webhooks = [
    { userId: 1, code: 'ann' },
    { userId: 2, code: 'bob' },
    { userId: 3, code: 'eve' },
    { userId: 1, code: 'narrow', scopes: ['user'] },
  ]
  const users = [
    { id: 2, name: 'Bob' },
    { id: 3, name: 'Eve', isExtranet: true },
  ]
  const portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', webhooks, users })
  const call = async (path: string, params: object): Promise<never> => {
    const response = await portal.fetch(`${portal.url}/rest/${path}`, json(params))
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    return ((await response.json()) as { result: never }).result
  }
  for (const [ID, name] of ['ann', 'bob'].entries()) await call('1/ann/user.update', { ID: ID + 1, EMAIL: `${name}@example.com` })
  await call('api/1/ann/tasks.task.add', { fields: { title: 'Task', creatorId: 1, responsibleId: 1 } })
  await call('api/1/ann/tasks.task.result.add', { fields: { taskId: 1, text: 'Done' } })
  await call('api/1/ann/tasks.task.chat.message.send', { fields: { taskId: 1, text: 'Hello' } })
  await call('api/1/ann/note.collection.add', { fields: { name: 'Base' } })
  await call('api/1/ann/note.document.add', { fields: { collectionId: 1, title: 'Page' } })
  await call('api/1/ann/mail.message.send', { from: 'ann@example.com', to: ['bob@example.com'], subject: 'Hi', body: 'Hello' })
  const { task } = (await call('1/ann/tasks.task.get', { taskId: 1, select: ['CHAT_ID'] })) as { task: { chatId: number } }
  const { messages } = (await call('1/ann/im.dialog.messages.get', { DIALOG_ID: `chat${task.chatId}` })) as { messages: { id: number }[] }
  return {
    portal,
    messageId: messages[0]!.id,
    async refusal(method, params = {}, as = '1/ann') {
      const response = await portal.fetch(`${portal.url}/rest/api/${as}/${method}`, json(params))
      const { error } = (await response.json()) as { error?: Omit<Refusal, 'status'> }
      if (!error) throw new Error(`${method} is not refused`)
      return { status: response.status, ...error }
    },
  }
}

const documented: readonly MethodFacts[] = loadMethods().filter(({ version }) => version === 'v3')

/** Codes that are common to methods, without their prefix. */
export type V3Code = `${string}EXCEPTION`

export const v3Code = (code: V3Code): string => `BITRIX_REST_V3_${code.startsWith('REALISATION_') ? '' : 'EXCEPTION_'}${code}`

export const v3Methods = (isWanted: (facts: MethodFacts) => boolean = () => true): readonly string[] =>
  documented.filter(isWanted).map(({ name }) => name)

/** Whether a page names the code, under whatever status. */
export const names =
  (code: V3Code) =>
  ({ errors = {} }: MethodFacts): boolean =>
    Object.values(errors).flat().includes(v3Code(code))

export const requiredOf = (method: string): string | undefined =>
  documented.find(({ name }) => name === method)?.params.find(({ required }) => required)?.name
