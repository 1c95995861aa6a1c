import type { EntityFacts, EntityFieldFacts, ListFacts, MethodFacts } from '@b24kit/catalog'
import { toEntries, type Card, type Entry, type Section } from './card.ts'
import { describeType } from './describe-type.ts'
import { pageLink } from './page-link.ts'

/** What the catalogue knows of a method; `entities` are those that its types name. */
export function methodCard(method: MethodFacts, entities: readonly EntityFacts[]): Card {
  return {
    title: method.name,
    facts: summarise(method),
    sections: [
      { title: 'Parameters', entries: describeParams(method) },
      { title: 'Result', entries: describeResult(method, entities) },
      {
        title: 'Errors',
        entries: Object.entries(method.errors ?? {}).map(([name, codes]) => ({ name, text: codes.map(showCode).join(', ') })),
      },
      ...entities.map(describeEntity),
    ],
    link: pageLink(method.page),
  }
}

function summarise({ version, scopes, who, context, class: kind, list, deprecated, positional, exactCase }: MethodFacts): Entry[] {
  const entries: readonly (readonly [name: string, text: string | false | undefined])[] = [
    ['deprecated', deprecated && (deprecated.replacement === undefined ? 'yes' : `use ${deprecated.replacement}`)],
    ['version', version === 'v1' ? 'classic, /rest/' : 'REST 3.0, /rest/api/'],
    ['scope', scopes.map((scope) => scope.replaceAll('+', ' and ')).join(' or ')],
    ['who', who && callers[who]],
    ['context', context && 'applications only: refused to webhooks'],
    ['kind', kinds[kind]],
    ['list', list && describeList(list)],
    ['order', positional && 'parameters are read by position, in the order below'],
    ['case', exactCase && 'the name is found in this case only'],
  ]
  return entries.flatMap(([name, text]) => (text ? [{ name, text }] : []))
}

const callers: Readonly<Record<NonNullable<MethodFacts['who']>, string>> = {
  any: 'every user',
  permission: 'users with the right on the object',
  admin: 'administrators',
  'crm-admin': 'administrators of the CRM',
  'bot-owner': 'the application that owns the bot',
}

const kinds: Readonly<Record<MethodFacts['class'], string>> = {
  read: 'read',
  write: 'write; done twice when it is sent twice',
  idempotent: 'write; may be repeated',
}

function describeList({ style, request, pageSize = 50 }: ListFacts): string {
  if (style === 'unpaged') return 'everything at once'
  return `${pageSize} rows a page, ${pagings[style]}${request === undefined ? '' : ` ${request}`}`
}

const pagings: Readonly<Record<Exclude<ListFacts['style'], 'unpaged'>, string>> = {
  keyset: 'by start or by a filter on',
  offset: 'by start',
  limit: 'by limit and offset',
  page: 'by the number of the page',
  cursor: 'by a value of the page before',
  pagination: 'by pagination',
}

function describeParams({ params, alternatives = [] }: MethodFacts): Entry[] {
  const choices = alternatives.map((names) => ({ name: '', text: `At least one of ${names.join(', ')} is required.` }))
  return params.length === 0 ? [{ name: '', text: 'none' }] : [...toEntries(params), ...choices]
}

function describeResult({ result }: MethodFacts, entities: readonly EntityFacts[]): Entry[] {
  const { key, beside = [], fields = [], type } = result
  const values = result.values ?? entities.find(({ entity }) => entity === result.of)?.values
  const note = values === 'text' && type !== 'true' ? [{ name: '', text: 'Numbers arrive as text.' }] : []
  return [{ name: key ?? '', text: describeType(result) }, ...toEntries(fields, 1), ...toEntries(beside), ...note]
}

function describeEntity({ entity, operators = [], fields }: EntityFacts): Section {
  const filter = operators.length === 0 ? [] : [{ name: '', text: `Filter operators: ${operators.join(' ')}` }]
  return { title: `Fields of ${entity}`, entries: [...filter, ...toEntries(fields, 0, flagsOf)] }
}

function flagsOf({ required, readOnly, immutable, writeOnly, onDemand, statusType, deprecated }: EntityFieldFacts): string[] {
  return [
    required && 'required to add',
    readOnly && 'read-only',
    immutable && 'cannot be updated',
    writeOnly && 'not in answers',
    onDemand && 'answered only if selected',
    statusType && `a status of ${statusType}`,
    deprecated && 'deprecated',
  ].filter((flag) => typeof flag === 'string')
}

/** Classic CRM methods answer an empty code (api-reference/crm). */
function showCode(code: string): string {
  return code === '' ? '(empty)' : code
}
