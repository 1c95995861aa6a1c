import { bodyOf, CannotTell, codeOf, isObject, refusalOf, rowsOf, type Check, type Json } from './check.ts'
import { batch } from './classic-checks.ts'
import { oneOf, question } from './question.ts'

/** How many commands a batch may have. */
const MAX_BATCH = 50

/** What the documentation leaves open, where a call can tell which way the portal decides. */
export const openQuestions: readonly Check[] = [
  question('parameterPrecedence', async ({ classic }) => {
    const { result } = bodyOf(await classic('method.get', { name: 'server.time' }, { query: { name: 'b24kit.no.such.method' } }))
    return isObject(result) && result['isExisting'] === true ? 'body' : 'query'
  }),
  question('legacyDates', async ({ classic }) => {
    const { TIMESTAMP_X: date } = rowsOf(await classic('user.get', { ID: 1 }))[0]!
    if (date === undefined) throw new CannotTell('the user has no TIMESTAMP_X')
    return typeof date !== 'string'
  }),
  question('xmlListElement', async ({ classic }) => {
    const { text } = await classic('scope.xml')
    const name = /<result><(\w+)/.exec(text)?.[1]
    return name === 'item0' ? 'numbered' : oneOf(['item'], name)
  }),
  question('unknownMethodStatus', async ({ classic }) => {
    const { status } = await classic('b24kit.no.such.method')
    return oneOf([404, 400], status)
  }),
  question('v3AuthErrorShape', async ({ v3 }) => {
    const { body } = await v3('tasks.task.list', {}, { unknownCredential: true })
    if (body === undefined || !Object.hasOwn(body, 'error')) throw new CannotTell('a wrong credential was not refused')
    return isObject(body['error']) ? 'v3' : 'v1'
  }),
  question('totalWithoutCount', async ({ classic }) => {
    const [deals, items] = [
      bodyOf(await classic('crm.deal.list', { select: ['ID'], start: -1 })),
      bodyOf(await classic('crm.item.list', { entityTypeId: 2, select: ['id'], start: -1 })),
    ]
    if (Object.hasOwn(deals, 'total')) return 'zero'
    return Object.hasOwn(items, 'total') ? 'by-family' : 'omit'
  }),
  question('batchOverflow', async ({ classic }) => {
    const cmd = Object.fromEntries(Array.from({ length: MAX_BATCH + 1 }, (_, index) => [`c${index}`, 'server.time']))
    const { status } = await classic('batch', { halt: 0, cmd })
    return status === 200 ? 'per-command' : 'http-400'
  }),
  question('referencesIn', async ({ classic }) => {
    const { result: scopes } = bodyOf(await classic('scope'))
    const at = Array.isArray(scopes) ? scopes.indexOf('crm') : -1
    if (at < 0) throw new CannotTell('the credential does not hold the scope crm')
    const { result } = await batch(classic, { one: 'scope', two: `$result[one][${at}].currency.list` })
    return isObject(result) && Object.hasOwn(result, 'two') ? 'methods-too' : 'values'
  }),
  question('missingReference', async ({ classic }) => {
    const { result } = await batch(classic, { one: 'server.time', two: 'method.get?name=$result[no][NAME]server.time' })
    const found = isObject(result) ? result['two'] : undefined
    return isObject(found) && found['isExisting'] === true ? 'empty' : 'kept'
  }),
  question('v3FirstPage', async ({ v3 }) => {
    const page = async (number: number): Promise<Json> =>
      rowsOf(await v3('tasks.task.list', { select: ['id'], order: { id: 'asc' }, pagination: { page: number, limit: 1 } }))[0]!
    rowsOf(await v3('tasks.task.list', { select: ['id'] }), 2)
    return (await page(0))['id'] === (await page(1))['id'] ? 1 : 0
  }),
  question('openApiWrapped', async ({ v3 }) => {
    const body = bodyOf(await v3('documentation'))
    if (!Object.hasOwn(body, 'openapi') && !Object.hasOwn(body, 'result')) throw new CannotTell('no OpenAPI document came')
    return !Object.hasOwn(body, 'openapi')
  }),
  question('v3NullFilter', async ({ v3 }) => {
    const answer = await v3('tasks.task.list', { select: ['id'], filter: [['id', '!=', null]], pagination: { limit: 1 } })
    if (answer.status === 200) return 'compared'
    refusalOf(answer)
    return 'refused'
  }),
  question('scopeListShape', async ({ v3 }) => {
    const { result } = bodyOf(await v3('rest.scope.list'))
    const [first] = isObject(result) ? Object.values(result) : []
    return Array.isArray(first) ? 'by-scope' : oneOf(['by-method'], typeof first === 'string' ? 'by-method' : first)
  }),
  question('taskFlags', async ({ v3 }) => {
    const { needsControl } = rowsOf(await v3('tasks.task.list', { select: ['id', 'needsControl'] }))[0]!
    if (typeof needsControl === 'boolean') return 'bool'
    oneOf(['Y', 'N'], needsControl)
    return 'Y/N'
  }),
  question('appInfoByWebhook', async ({ classic, isApp }) => {
    if (isApp) throw new CannotTell('an application asks')
    const { body } = await classic('app.info')
    return body !== undefined && Object.hasOwn(body, 'error') ? 'denied' : 'scope'
  }),
  question('taskFieldNames', async ({ classic }) =>
    Object.hasOwn(rowsOf(await classic('tasks.task.list', { select: ['title'] }))[0]!, 'title') ? 'any' : 'upper',
  ),
  question('numericCodes', async ({ classic }) => {
    const code = codeOf(refusalOf(await classic('catalog.product.get', { id: 999_999_999 })))
    if (!/^\d+$/.test(String(code))) throw new CannotTell(`the code is ${JSON.stringify(code)}`)
    return typeof code === 'number' ? 'number' : 'string'
  }),
  question('userConsentCode', async ({ classic }) =>
    oneOf(['ERROR_ARGUMENT', '400'] as const, String(codeOf(refusalOf(await classic('userconsent.agreement.text'))))),
  ),
  question('operatingInTime', async ({ classic }) => {
    const { time } = bodyOf(await classic('server.time'))
    return isObject(time) && Object.hasOwn(time, 'operating')
  }),
]
