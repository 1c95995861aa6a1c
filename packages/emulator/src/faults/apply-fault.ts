import { STATUS_CODES } from 'node:http'
import { HTML_TYPE, JSON_TYPE, type Answer, type Content, type RawRequest } from '../http/exchange.ts'
import { writeError, type ErrorWriter } from '../rest/write-error.ts'
import type { Fault } from './fault-plan.ts'
import { toFaultError } from './fault-error.ts'

/** Whether the method runs under this fault: it does when only its answer is spoilt. */
export function letsMethodRun(fault: Fault): boolean {
  return fault.afterCommit === true || !(replacesContent(fault) || (fault.dropConnection === true && fault.truncate === undefined))
}

/** The answer under a fault, which may be `{}`; `real` is what the portal answered, if the method was let run. */
export function applyFault(
  fault: Fault,
  request: RawRequest,
  real: Content | undefined,
  delayMs: number,
  write: ErrorWriter = writeError,
): Answer {
  const content = replacesContent(fault) || !real ? replacement(fault, request, write) : real
  return {
    status: content.status,
    contentType: content.contentType,
    headers: fault.headers ? { ...content.headers, ...fault.headers } : content.headers,
    body: fault.emptyBody ? '' : truncate(content.body, fault.truncate),
    delayMs: delayMs + (fault.delayMs ?? 0),
    broken: fault.dropConnection ? (fault.truncate === undefined ? 'before' : 'within') : undefined,
  }
}

function replacesContent({ status, body, html, error, redirect }: Fault): boolean {
  return [status, body, html, error, redirect].some((member) => member !== undefined)
}

function replacement(fault: Fault, request: RawRequest, write: ErrorWriter): Content {
  const { status, body, html, error, redirect } = fault
  if (redirect !== undefined) return { status: 302, contentType: HTML_TYPE, headers: { Location: toLocation(redirect, request) }, body: '' }
  if (error !== undefined) {
    const refusal = toFaultError(fault)
    return { status: refusal.status, contentType: JSON_TYPE, headers: undefined, body: write(refusal) }
  }
  if (body !== undefined) return { status: status ?? 200, contentType: JSON_TYPE, headers: undefined, body }
  return { status: status ?? 200, contentType: HTML_TYPE, headers: undefined, body: html ?? errorPage(status ?? 200) }
}

/** A renamed portal keeps the path: change-domen.md. */
function toLocation(target: string, { secure, path, query }: RawRequest): string {
  const [, origin = '', page = ''] = /^((?:\w+:\/\/)?[^/]*)\/*(.*)$/.exec(target) ?? []
  if (page !== '') return target
  return `${origin.includes('://') ? origin : `${secure ? 'https' : 'http'}://${origin}`}${path}${query === '' ? '' : `?${query}`}`
}

function errorPage(status: number): string {
  const title = `${status} ${STATUS_CODES[status] ?? ''}`.trim()
  return `<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center></body></html>`
}

function truncate(body: string, at: number | true | undefined): string {
  if (at === undefined) return body
  return body.slice(0, at === true ? body.length >> 1 : at)
}
