import { AjaxResult, type Answer, type Query, type ResultCallback } from './ajax-result.ts'
import type { Session } from './session.ts'
import { readParams, toQuery, type FormPair } from './read-params.ts'

/** REST requests to the portal as the user who looks at the frame. */
export class RestCaller {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  callMethod(query: Query, callback: ResultCallback = () => undefined): XMLHttpRequest {
    return this.#send(query.method, readParams(query.params), (answer) => callback(this.#toResult(query, answer, callback)))
  }

  /** sdk/bx24-js-sdk/how-to-call-rest-methods/bx24-call-batch.md */
  callBatch<Keys extends Query[] | Record<string, Query>>(
    queries: Keys,
    callback: (results: Record<keyof Keys, AjaxResult>) => void,
    haltOnError: boolean,
  ): void {
    const entries = Object.entries<Query>(queries as Record<string, Query>)
    this.#send('batch', writeCommands(entries, haltOnError), (answer) => {
      const results: Record<string, AjaxResult> | AjaxResult[] = Array.isArray(queries) ? [] : {}
      for (const [key, query] of entries) Object.assign(results, { [key]: this.#toResult(query, partOf(answer, key), () => undefined) })
      callback(results as Record<keyof Keys, AjaxResult>)
    })
  }

  #toResult(query: Query, answer: Answer, callback: ResultCallback): AjaxResult {
    return new AjaxResult(query, answer, (start, next) =>
      this.callMethod({ ...query, params: { ...(query.params as object | undefined), start } }, next ?? callback),
    )
  }

  /** A request that is made before the library is ready waits for it; one whose token has expired is sent again with a new one. */
  #send(method: string, form: Promise<readonly FormPair[]>, done: (answer: Answer) => void): XMLHttpRequest {
    const request = new XMLHttpRequest()
    const session = this.#session
    const post = async (pairs: readonly FormPair[], isRepeated: boolean): Promise<void> => {
      const auth = await session.freshToken()
      request.open('POST', `${session.restUrl}/${method}`)
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded')
      request.onloadend = () => {
        const answer = readAnswer(request)
        if (answer.error === 'expired_token' && !isRepeated) return session.refresh(() => void post(pairs, true))
        done(answer)
      }
      request.send(toQuery([...pairs, ['auth', auth]]))
    }
    Promise.all([form, session.whenKnown]).then(
      ([pairs]) => post(pairs, false),
      // A file that cannot be read.
      (error: unknown) => done({ status: 0, error: 'NOT_SENT', error_description: String(error) }),
    )
    return request
  }
}

async function writeCommands(entries: readonly (readonly [string, Query])[], haltOnError: boolean): Promise<readonly FormPair[]> {
  const commands = await Promise.all(
    entries.map(async ([key, { method, params }]): Promise<FormPair> => {
      return [`cmd[${key}]`, `${method}?${toQuery(await readParams(params))}`]
    }),
  )
  return [['halt', haltOnError ? '1' : '0'], ...commands]
}

function readAnswer({ status, responseText }: XMLHttpRequest): Answer {
  try {
    return { ...(JSON.parse(responseText) as Omit<Answer, 'status'>), status }
  } catch {
    return { status, error: 'NO_ANSWER', error_description: 'The portal did not answer with JSON.' }
  }
}

/** Results of a batch are kept by kind, then by key. A batch that failed as a whole failed for each command. */
function partOf(answer: Answer, key: string): Answer {
  const { status, result, error, error_description } = answer
  if (error !== undefined) return { status, error, ...(error_description !== undefined && { error_description }) }
  const kinds = result as Record<string, Record<string, unknown> | undefined>
  const failure = kinds['result_error']?.[key] as Pick<Answer, 'error' | 'error_description'> | undefined
  const paging = { total: kinds['result_total']?.[key], next: kinds['result_next']?.[key], time: kinds['result_time']?.[key] }
  const known = Object.fromEntries(Object.entries(paging).filter(([, value]) => value !== undefined))
  return { status, ...(failure ?? { result: kinds['result']?.[key] }), ...known }
}
