import type { PageAnswer } from '../src/page/perform-for-page.ts'

export interface Call {
  readonly method: string
  readonly params?: Readonly<Record<string, unknown>>
}

export interface Api {
  /** Asks the admin API; rejects with its own words. */
  admin<Result>(verb: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<Result>
  /** Runs REST methods as the user, one after the other, in one request. */
  calls(userId: number, calls: readonly Call[]): Promise<readonly PageAnswer[]>
}

/** Asks for the path of the admin API, which only a page of the portal's own origin is told, and keeps it to itself. */
export async function openApi(): Promise<Api> {
  const { adminPath } = await read<{ adminPath: string }>(await fetch('/emulator/key'))
  const admin: Api['admin'] = async (verb, path, body) =>
    read(await fetch(adminPath + path, { method: verb, ...(body !== undefined && { body: JSON.stringify(body) }) }))
  return { admin, calls: (userId, calls) => admin('POST', 'page/call', { userId, calls }) }
}

async function read<Result>(response: Response): Promise<Result> {
  // Both are this portal's own answers.
  const body = (await response.json()) as { error?: string }
  if (!response.ok) throw new Error(body.error ?? `HTTP ${response.status}`)
  return body as Result
}

/** The results of calls that must all succeed. */
export function resultsOf(answers: readonly PageAnswer[]): readonly unknown[] {
  return answers.map((answer) => {
    if (!answer.ok) throw new Error(answer.description || String(answer.error))
    return answer.result
  })
}
