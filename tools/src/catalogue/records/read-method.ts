import type { FieldFacts, MethodFacts, ResultFacts, TypeFacts } from '@b24kit/catalog'
import { classOf, listOf } from './classify-method.ts'
import { settleTypes } from './mark-numbers.ts'
import { mergeTypes } from './infer-type.ts'
import type { Page } from '../sections/page.ts'
import { readErrors } from './read-errors.ts'
import { type Head, readHead } from './read-head.ts'
import { readExamples } from './read-examples.ts'
import { readParams } from './read-params.ts'
import { isAboutFields, readResult } from './read-result.ts'
import { shapeParams } from './shape-params.ts'
import { takeRows, toRequest } from './take-rows.ts'

/** Fourth layer, records: one method as its page has it, before entities and overrides are applied. */
export interface MethodRecord {
  readonly facts: MethodFacts
  readonly deprecated: Head['deprecated']
  readonly coverage: { readonly params: boolean; readonly result: 'both' | 'table' | 'sample' | 'none' }
}

export function readMethod(
  page: Page,
  name: string,
  version: MethodFacts['version'],
  text: string,
  collect: (entity: string, sample: readonly FieldFacts[]) => void,
): MethodRecord {
  const head = readHead(page.sections)
  if (head.scopes.length === 0) page.report('no-scope')
  const table = readParams(page)?.map((param) => toRequest(param, /update$/i.test(name) ? 'update' : 'create'))
  const params = table && shapeParams(table, readExamples(page))
  if (!params) page.report('no-params')
  const alternatives = readAlternatives(page, params ?? [])
  const kept = (params ?? []).map((param) => relax(param, alternatives))
  const found = readResult(page, name)
  if (!found) page.report('no-result')
  const kind = classOf(name)
  const isPaged =
    kind === 'read' && (/(?:list|search)$/i.test(name) || kept.some((param) => /^(?:limit|start|offset|page|last_id)$/i.test(param.name)))
  const result = toResult(takeRows(found?.type ?? { type: 'any' }, collect), name, kind, isPaged)
  const errors = readErrors(page.sections)
  const isPositional =
    /^tasks?\./.test(name) && version === 'v1' && /\border of (?:the )?(?:parameters|fields)\b|\bsequence of parameters\b/i.test(text)
  const base = { name, version, params: kept, ...(isPositional && { positional: true as const }) }
  const row = result.of === undefined ? (result.fields ?? []) : page.fieldsOf(result.of)
  const list = listOf(base, result, row, found?.beside ?? new Set())
  const facts: MethodFacts = {
    name,
    version,
    scopes: head.scopes.length > 0 ? head.scopes : [defaultScope(name)],
    class: kind,
    ...(head.who && { who: head.who }),
    ...(isAppOnly(text) && { context: 'app' as const }),
    params: kept,
    ...(alternatives.length > 0 && { alternatives }),
    result,
    ...(list && { list }),
    ...(isPositional && { positional: true as const }),
    ...(errors && { errors }),
    page: page.path,
  }
  return { facts, deprecated: head.deprecated, coverage: { params: params !== undefined, result: found?.from ?? 'none' } }
}

// `event.*` and `events` have no line of their own: every application may call them (api-reference/events).
function defaultScope(name: string): string {
  const [root = ''] = name.split('.')
  return /^events?$/.test(root) ? 'basic' : root
}

// The page shows calls by token but none by webhook, or documents the refusal.
function isAppOnly(text: string): boolean {
  if (/\bWRONG_AUTH_TYPE\b|access denied! application context required/i.test(text)) return true
  return /cURL \(OAuth\)/.test(text) && !/cURL \(Webhook\)/.test(text)
}

/** ``At least one of the parameters must be specified: `IBLOCK_ID` or `IBLOCK_CODE` `` */
function readAlternatives(page: Page, params: readonly FieldFacts[]): string[][] {
  const names = new Set(params.map(({ name }) => name))
  const texts = page.sections
    .filter(({ region }) => region === 'params' || region === 'head')
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === 'text') return [block.text]
        return block.kind === 'table' ? block.table.rows.flatMap((row) => row.map((cell) => cell.text)) : []
      }),
    )
  const found = new Map<string, string[]>()
  // Each of two is required where the other is left out (imbot-command-answer.md).
  for (const { name, text } of page.sections
    .flatMap((section) => (section.region === 'params' ? page.fieldTables(section) : []))
    .flatMap(({ rows }) => rows)) {
    const other = /\brequired if `(\w+)` is not (?:provided|specified|passed)/i.exec(text)?.[1]
    if (other !== undefined && names.has(name) && names.has(other)) found.set([name, other].toSorted().join(' '), [name, other].toSorted())
  }
  for (const text of texts) {
    for (const [, list = ''] of text.matchAll(/(?:at least one of|one of the parameters|either)([^.\n]*(?:\n?- `[^\n]*)*)/gi)) {
      const group = [...new Set([...list.matchAll(/`(\w+)`/g)].map(([, name]) => name!))].filter((name) => names.has(name))
      if (group.length > 1) found.set(group.toSorted().join(' '), group)
    }
  }
  return [...found.values()]
}

// Where one of several is enough, none of them is required, whatever the stars say (lists/*).
function relax(param: FieldFacts, alternatives: readonly (readonly string[])[]): FieldFacts {
  if (!param.required || !alternatives.some((group) => group.includes(param.name))) return param
  const { required: _, ...optional } = param
  return optional
}

/** The result with its wrapper told apart: the only member, or the only list among the members of a page. */
function toResult(type: TypeFacts, method: string, kind: MethodFacts['class'], isPaged: boolean): ResultFacts {
  // A list that a write answers is an empty object (crm-item-delete.md, task-dependence-add.md).
  const isEmpty = type.type === 'array' || (!type.fields && type.or?.some((other) => other.type === 'empty'))
  if (kind !== 'read' && isEmpty) return { type: 'empty' }
  const settled = settleTypes(isAboutFields(method) ? toFieldMap(type) : type)
  const values = settled.values === 'text' ? { values: settled.values } : {}
  const { fields, many, nullable, ...rest } = settled.type
  if (!fields || many || nullable || rest.or || rest.type !== 'object') return { ...settled.type, ...values }
  const lists = fields.filter((field) => field.many && !field.optional)
  const isPage = isPaged || fields.every((field) => field.many || /^total|^hasMore/.test(field.name))
  const [key] = fields.length === 1 && isWrapper(fields[0]!) ? fields : isPage && lists.length === 1 && isRows(lists[0]!) ? lists : []
  if (!key) return { ...settled.type, ...values }
  const beside = fields.filter((field) => field !== key)
  const { name, optional: _, required: __, ...inner } = key
  return { key: name, ...inner, ...(beside.length > 0 && { beside }), ...values }
}

/** Methods that describe fields answer a map by field, whatever fields the sample happens to have. */
function toFieldMap(type: TypeFacts): TypeFacts {
  const { fields = [] } = type
  if (type.many || fields.length === 0) return type
  if (fields.every((field) => field.fields && !field.many)) {
    if (fields.length === 1) return { ...type, fields: [{ ...fields[0]!, ...toFieldMap(fields[0]!) }] }
    return { type: 'map', fields: mergeTypes(fields.map(({ fields: members }) => ({ type: 'object', fields: members! }))).fields ?? [] }
  }
  return fields.every((field) => field.type === 'string' && !field.many) ? { type: 'map', of: 'string' } : type
}

function isWrapper({ fields, many, type, optional }: FieldFacts): boolean {
  return !optional && (fields !== undefined || many === true || type === 'map' || type === 'row')
}

function isRows({ fields, type }: FieldFacts): boolean {
  return fields !== undefined || type === 'row'
}
