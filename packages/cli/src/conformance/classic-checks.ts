import { bodyOf, codeOf, holds, isObject, refusalOf, rowsOf, type Check, type Json } from './check.ts'

const PAGE = 50
const NO_ID = 999_999_999

/** Envelope, `time`, names and bodies: settings/how-to-call-rest-api/ */
const envelope: readonly Check[] = [
  {
    id: 'envelope.members',
    rule: 'a success is status 200 with `result` and `time`',
    async run({ classic }) {
      const answer = await classic('server.time')
      return holds(answer.status === 200 && ['result', 'time'].every((name) => Object.hasOwn(bodyOf(answer), name)), answer.body)
    },
  },
  {
    id: 'envelope.time-numbers',
    rule: '`time` has start, finish, duration and processing as numbers',
    run: async ({ classic }) =>
      ofTime(bodyOf(await classic('server.time')), (time) =>
        ['start', 'finish', 'duration', 'processing'].every((name) => typeof time[name] === 'number'),
      ),
  },
  {
    id: 'envelope.time-dates',
    rule: '`time` has date_start and date_finish in ISO 8601 with an offset',
    run: async ({ classic }) =>
      ofTime(bodyOf(await classic('server.time')), (time) =>
        ['date_start', 'date_finish'].every((name) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(String(time[name]))),
      ),
  },
  {
    id: 'envelope.time-sum',
    rule: '`time.duration` is what lies between start and finish',
    run: async ({ classic }) =>
      ofTime(
        bodyOf(await classic('server.time')),
        ({ start, finish, duration }) => Math.abs(Number(finish) - Number(start) - Number(duration)) < 0.01,
      ),
  },
  {
    id: 'envelope.no-paging',
    rule: 'what is no list has neither `total` nor `next`',
    async run({ classic }) {
      const body = bodyOf(await classic('server.time'))
      return holds(!Object.hasOwn(body, 'total') && !Object.hasOwn(body, 'next'), Object.keys(body))
    },
  },
  {
    id: 'call.form',
    rule: 'parameters may come as a form',
    run: async ({ classic }) => exists(bodyOf(await classic('method.get', { name: 'server.time' }, { asForm: true }))),
  },
  {
    id: 'call.query',
    rule: 'parameters may come in the query of a POST',
    run: async ({ classic }) => exists(bodyOf(await classic('method.get', {}, { query: { name: 'server.time' } }))),
  },
  {
    id: 'call.json-suffix',
    rule: 'a method may carry the suffix .json',
    run: async ({ classic }) => holds(typeof bodyOf(await classic('server.time.json'))['result'] === 'string', 'no text'),
  },
  {
    id: 'call.xml-suffix',
    rule: 'with the suffix .xml the answer is XML with a root `response`',
    async run({ classic }) {
      const { text } = await classic('server.time.xml')
      return holds(/^<\?xml[^>]*>\s*<response>/.test(text), text.slice(0, 80))
    },
  },
  {
    id: 'call.method-case',
    rule: 'names of methods are found in any case',
    run: async ({ classic }) => holds(typeof bodyOf(await classic('SERVER.Time'))['result'] === 'string', 'no text'),
  },
]

/** settings/how-to-call-rest-api/error-codes.md */
const errors: readonly Check[] = [
  {
    id: 'error.unknown-method',
    rule: 'a method that does not exist is refused with ERROR_METHOD_NOT_FOUND and a description',
    async run({ classic }) {
      const { body = {} } = await classic('b24kit.no.such.method')
      return holds(body['error'] === 'ERROR_METHOD_NOT_FOUND' && typeof body['error_description'] === 'string', body)
    },
  },
  {
    id: 'error.no-result',
    rule: 'a refusal has no `result`',
    async run({ classic }) {
      const { body = {} } = await classic('b24kit.no.such.method')
      return holds(!Object.hasOwn(body, 'result'), Object.keys(body))
    },
  },
  {
    id: 'error.credential',
    rule: 'a credential that nobody has is refused with 401',
    async run({ classic }) {
      const { status, body } = await classic('server.time', {}, { unknownCredential: true })
      return holds(status === 401 && body !== undefined && typeof body['error'] === 'string', [status, body])
    },
  },
  {
    id: 'error.argument',
    rule: 'feature.get without CODE is refused with 400 CODE_EMPTY',
    async run({ classic }) {
      const answer = await classic('feature.get')
      return holds(refusalOf(answer)['error'] === 'CODE_EMPTY' && answer.status === 400, [answer.status, answer.body])
    },
  },
  {
    id: 'error.not-found',
    rule: 'crm.deal.get of a deal that does not exist is 400 «Not found» with an empty code',
    async run({ classic }) {
      const answer = await classic('crm.deal.get', { id: NO_ID })
      const { error, error_description: text } = refusalOf(answer)
      return holds(answer.status === 400 && error === '' && text === 'Not found', [answer.status, error, text])
    },
  },
]

/** settings/how-to-call-rest-api/list-methods-pecularities.md and the pages of crm.deal.list, crm.item.list */
const lists: readonly Check[] = [
  {
    id: 'list.total',
    rule: 'a list tells how many records there are',
    async run({ classic }) {
      const body = bodyOf(await classic('crm.deal.list', { select: ['ID'] }))
      return holds(typeof body['total'] === 'number' && Array.isArray(body['result']), body['total'])
    },
  },
  {
    id: 'list.page',
    rule: 'a page has 50 records and `next` 50 while there are more',
    async run({ classic }) {
      const answer = await classic('crm.deal.list', { select: ['ID'] })
      const rows = rowsOf(answer, PAGE)
      const { total, next } = bodyOf(answer)
      return holds(rows.length === PAGE && next === (Number(total) > PAGE ? PAGE : undefined), { rows: rows.length, total, next })
    },
  },
  {
    id: 'list.second-page',
    rule: '`start` 50 gives other records than the first page',
    async run({ classic }) {
      const first = rowsOf(await classic('crm.deal.list', { select: ['ID'], order: { ID: 'ASC' } }), PAGE)
      const second = rowsOf(await classic('crm.deal.list', { select: ['ID'], order: { ID: 'ASC' }, start: PAGE }))
      return holds(Number(second[0]!['ID']) > Number(first.at(-1)!['ID']), [first.at(-1), second[0]])
    },
  },
  {
    id: 'list.without-count',
    rule: '`start` -1 gives no `next`',
    async run({ classic }) {
      const body = bodyOf(await classic('crm.deal.list', { select: ['ID'], start: -1 }))
      return holds(!Object.hasOwn(body, 'next'), body['next'])
    },
  },
  {
    id: 'list.order',
    rule: 'order DESC turns the list around',
    async run({ classic }) {
      const ids = idsOf(rowsOf(await classic('crm.deal.list', { select: ['ID'], order: { ID: 'DESC' } }), 2))
      return holds(
        ids.every((id, index) => index === 0 || id < ids[index - 1]!),
        ids.slice(0, 5),
      )
    },
  },
  {
    id: 'list.filter-equal',
    rule: 'a filter by ID gives that record only',
    run: async ({ classic }) =>
      filtered(
        classic,
        (id) => ({ ID: id }),
        (ids, id) => ids.length === 1 && ids[0] === id,
      ),
  },
  {
    id: 'list.filter-greater',
    rule: '`>ID` gives records after it',
    run: async ({ classic }) =>
      filtered(
        classic,
        (id) => ({ '>ID': id }),
        (ids, id) => ids.every((each) => each > id),
      ),
  },
  {
    id: 'list.filter-at-most',
    rule: '`<=ID` gives records up to it',
    run: async ({ classic }) =>
      filtered(
        classic,
        (id) => ({ '<=ID': id }),
        (ids, id) => ids.includes(id) && ids.every((each) => each <= id),
      ),
  },
  {
    id: 'list.filter-not',
    rule: '`!ID` leaves a record out',
    run: async ({ classic }) =>
      filtered(
        classic,
        (id) => ({ '!ID': id }),
        (ids, id) => !ids.includes(id),
      ),
  },
  {
    id: 'list.filter-any',
    rule: 'a list of values finds any of them',
    run: async ({ classic }) =>
      filtered(
        classic,
        (id) => ({ '@ID': [id, NO_ID] }),
        (ids, id) => ids.length === 1 && ids[0] === id,
      ),
  },
  {
    id: 'list.select',
    rule: '`select` leaves other members out',
    async run({ classic }) {
      const names = Object.keys(rowsOf(await classic('crm.deal.list', { select: ['ID', 'TITLE'] }))[0]!)
      return holds(names.toSorted().join() === 'ID,TITLE', names)
    },
  },
  {
    id: 'list.texts',
    rule: 'classic lists of the CRM answer with texts',
    async run({ classic }) {
      const [row] = rowsOf(await classic('crm.deal.list', { select: ['ID', 'OPPORTUNITY'] }))
      return holds(
        Object.values(row!).every((value) => value === null || typeof value === 'string'),
        row,
      )
    },
  },
  {
    id: 'list.items',
    rule: 'crm.item.list answers in `result.items`, ids are numbers, names camelCase',
    async run({ classic }) {
      const [row] = rowsOf(await classic('crm.item.list', { entityTypeId: 2, select: ['id', 'stageId'] }))
      return holds(typeof row!['id'] === 'number' && Object.hasOwn(row!, 'stageId'), row)
    },
  },
  {
    id: 'list.items-unknown-filter',
    rule: 'crm.item.list refuses a filter by a field that does not exist',
    async run({ classic }) {
      const answer = await classic('crm.item.list', { entityTypeId: 2, filter: { noSuchField: 1 } })
      return holds(codeOf(refusalOf(answer)) === 'INVALID_ARG_VALUE' && answer.status === 400, [answer.status, answer.body?.['error']])
    },
  },
  {
    id: 'fields.members',
    rule: 'crm.deal.fields describes a field by type, isRequired, isReadOnly, isMultiple',
    async run({ classic }) {
      const field = (bodyOf(await classic('crm.deal.fields'))['result'] as Json | undefined)?.['ID']
      const names = ['type', 'isRequired', 'isReadOnly', 'isMultiple']
      return holds(isObject(field) && names.every((name) => Object.hasOwn(field, name)), field)
    },
  },
]

/** settings/how-to-call-rest-api/batch.md */
const batches: readonly Check[] = [
  {
    id: 'batch.containers',
    rule: 'a batch answers in result, result_error, result_total, result_next and result_time',
    async run({ classic }) {
      const names = Object.keys(await batch(classic, { a: 'server.time' }))
      return holds(
        ['result', 'result_error', 'result_total', 'result_next', 'result_time'].every((name) => names.includes(name)),
        names,
      )
    },
  },
  {
    id: 'batch.keys',
    rule: 'results stand under the keys of their commands',
    async run({ classic }) {
      const { result } = await batch(classic, { one: 'server.time', two: 'server.time' })
      return holds(isObject(result) && Object.keys(result).join() === 'one,two', result)
    },
  },
  {
    id: 'batch.empty',
    rule: 'a container without members is an empty list',
    async run({ classic }) {
      const { result_error: failed } = await batch(classic, { a: 'server.time' })
      return holds(Array.isArray(failed) && failed.length === 0, failed)
    },
  },
  {
    id: 'batch.failing',
    rule: 'a command that fails fails alone',
    async run({ classic }) {
      const { result, result_error: failed } = await batch(classic, { bad: 'b24kit.no.such.method', good: 'server.time' })
      const error = isObject(failed) && isObject(failed['bad']) ? failed['bad']['error'] : undefined
      return holds(isObject(result) && Object.hasOwn(result, 'good') && error === 'ERROR_METHOD_NOT_FOUND', [result, failed])
    },
  },
  {
    id: 'batch.halt',
    rule: 'with `halt` nothing runs after a failure',
    async run({ classic }) {
      const { result } = await batch(classic, { bad: 'b24kit.no.such.method', late: 'server.time' }, 1)
      return holds(!isObject(result) || !Object.hasOwn(result, 'late'), result)
    },
  },
  {
    id: 'batch.reference',
    rule: '`$result[key]` takes the result of an earlier command',
    async run({ classic }) {
      const { result } = await batch(classic, { name: 'scope', same: 'method.get?name=server.time&scope=$result[name][0]' })
      return holds(isObject(result) && isObject(result['same']) && result['same']['isExisting'] === true, result)
    },
  },
  {
    id: 'batch.total',
    rule: 'totals of lists stand in result_total',
    async run({ classic }) {
      const { result_total: totals, result_error: failed } = await batch(classic, { deals: 'crm.deal.list?select[]=ID' })
      if (isObject(failed)) return { unclear: 'the list was refused' }
      return holds(isObject(totals) && typeof totals['deals'] === 'number', totals)
    },
  },
  {
    id: 'batch.nested',
    rule: 'a batch in a batch is refused with ERROR_BATCH_METHOD_NOT_ALLOWED',
    async run({ classic }) {
      const { result_error: failed } = await batch(classic, { inner: 'batch?cmd[a]=server.time' })
      return holds(isObject(failed) && isObject(failed['inner']) && failed['inner']['error'] === 'ERROR_BATCH_METHOD_NOT_ALLOWED', failed)
    },
  },
]

export const classicChecks: readonly Check[] = [...envelope, ...errors, ...lists, ...batches]

type Classic = Parameters<Check['run']>[0]['classic']

export async function batch(classic: Classic, cmd: Readonly<Record<string, string>>, halt = 0): Promise<Json> {
  const { result } = bodyOf(await classic('batch', { halt, cmd }))
  return isObject(result) ? result : {}
}

const exists = ({ result }: Json): ReturnType<typeof holds> => holds(isObject(result) && result['isExisting'] === true, result)

const ofTime = ({ time }: Json, isSo: (time: Json) => boolean): ReturnType<typeof holds> => holds(isObject(time) && isSo(time), time)

const idsOf = (rows: readonly Json[]): readonly number[] => rows.map(({ ID }) => Number(ID))

/** Asks for deals around the second one. */
async function filtered(
  classic: Classic,
  filterBy: (id: number) => object,
  isSo: (ids: readonly number[], id: number) => boolean,
): Promise<ReturnType<typeof holds>> {
  const [, second] = idsOf(rowsOf(await classic('crm.deal.list', { select: ['ID'], order: { ID: 'ASC' } }), 3))
  const { result } = bodyOf(await classic('crm.deal.list', { select: ['ID'], order: { ID: 'ASC' }, filter: filterBy(second!) }))
  const ids = idsOf(result as readonly Json[])
  return holds(isSo(ids, second!), { id: second, ids: ids.slice(0, 5) })
}
