import { MethodError, type Call, type Caller, type MethodDefinition } from '../../contract.ts'
import { isObject } from '../../is-object.ts'
import { both, compileFilter, everything, type Where } from '../../store/compile-filter.ts'
import { createReader, type Row } from '../../store/create-reader.ts'
import { field, hidden } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { insertRow } from '../../store/write-row.ts'
import { lenientFilter } from '../classic-list.ts'
import type { DefineOver } from '../define-over.ts'
import type { Workbench } from '../open-workbench.ts'
import { objectOf, toId, toText } from '../read-params.ts'

const CATEGORIES = ['text', 'image', 'audio', 'call']
const SETTINGS = { code_alias: 'ChatGPT', model_context_type: 'token', model_context_limit: 15_666 }

/** api-reference/ai/ai-engine-list.md */
export const engineSchema: Schema = createSchema('ai_engine', [
  field('ID', 'integer'),
  ...['APP_CODE', 'NAME', 'CODE', 'CATEGORY', 'COMPLETIONS_URL'].map((name) => field(name, 'string')),
  field('DATE_CREATE', 'datetime'),
  hidden(field('SETTINGS', 'string')),
])

/** `ai.engine.*`: api-reference/ai/index.md. Nobody asks an engine anything. */
export function engineMethods(define: DefineOver<Workbench>): readonly MethodDefinition[] {
  return define('ai.engine', {
    register(bench, call) {
      requireAdmin(call)
      const values = readEngine(bench, call)
      return insertRow(bench.store, engineSchema.table, {
        ...values,
        APP_CODE: call.caller.app?.clientId ?? null,
        DATE_CREATE: bench.now(),
      })
    },
    list(bench, call) {
      requireAdmin(call)
      const { params, caller } = call
      const filter = compileFilter(engineSchema, 'classic', objectOf(params.get('filter')), bench.time, lenientFilter)
      const page = { where: both(filter, ownOf(caller)), orderBy: 't.ID', limit: toId(params.get('limit')) ?? -1 }
      return createReader(bench.store, engineSchema, bench.time)
        .page({ family: 'classic', fields: engineSchema.of('classic') }, page)
        .map((row) => show(bench, row))
    },
    unregister(bench, call) {
      requireAdmin(call)
      const { app } = call.caller
      const sql = `delete from ai_engine where CODE = ? and APP_CODE is ?`
      return bench.store.run(sql, [toText(call.params.get('code')), app?.clientId ?? null]).changes > 0
    },
  })
}

/** An application sees its own, whoever comes without one all of them. */
const ownOf = ({ app }: Caller): Where => (app ? { sql: 't.APP_CODE = ?', values: [app.clientId], lookups: [] } : everything)

function requireAdmin({ caller }: Call): void {
  if (!caller.isAdmin) throw new MethodError('ACCESS_DENIED', 'Access denied!', 403)
}

const wrong = (code: string, text: string): MethodError => new MethodError(`ENGINE_REGISTER_ERROR_${code}`, text)

/** api-reference/ai/ai-engine-register.md. The address is not called, which a portal would do. */
function readEngine(
  { store }: Workbench,
  { params }: Call,
): Readonly<Record<'NAME' | 'CODE' | 'CATEGORY' | 'COMPLETIONS_URL' | 'SETTINGS', string>> {
  const text = (name: string): string => {
    const value = params.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const [NAME, CODE, CATEGORY, COMPLETIONS_URL] = [text('name'), text('code'), text('category'), text('completions_url')]
  if (NAME === '') throw wrong('NAME', 'The `name` key with a string value is required')
  if (CODE === '') throw wrong('CODE', 'The `code` key with a string value is required')
  if (!/^[A-Za-z0-9\-_]+$/.test(CODE)) throw wrong('CODE_FORMAT', 'The `code` key must contain only characters `A-Za-z0-9-_`')
  if (CATEGORY === '') throw wrong('CATEGORY', 'The `category` key is required')
  if (!CATEGORIES.includes(CATEGORY))
    throw wrong('CATEGORY_FORMAT', `The \`category\` key can contain one of the values: \`${CATEGORIES.join(', ')}\``)
  if (COMPLETIONS_URL === '') throw wrong('COMPLETIONS_URL', 'The `completions_url` key with a string value is required')
  if (!/^https?:\/\/[^/\s]+/i.test(COMPLETIONS_URL))
    throw wrong(
      'COMPLETIONS_URL_FAIL',
      'The value of the `completions_url` key must be a valid URL that returns status `200` upon verification',
    )
  const settings = params.get('settings') ?? {}
  if (!isObject(settings) && !(Array.isArray(settings) && settings.length === 0))
    throw wrong('SETTINGS_FORMAT', 'The value of the `settings` key must be valid JSON')
  if (store.value('select 1 from ai_engine where CODE = ? and CATEGORY = ?', [CODE, CATEGORY]) !== undefined)
    throw wrong('CODE_UNIQUE', 'A record with this `code` already exists.')
  return { NAME, CODE, CATEGORY, COMPLETIONS_URL, SETTINGS: JSON.stringify({ ...SETTINGS, ...objectOf(settings) }) }
}

/** In small letters, with a number for the date. */
function show({ store }: Workbench, row: Row): object {
  const id = Number(row['ID'])
  return {
    id,
    app_code: row['APP_CODE'],
    name: row['NAME'],
    code: row['CODE'],
    category: row['CATEGORY'],
    completions_url: row['COMPLETIONS_URL'],
    settings: JSON.parse(String(store.value('select SETTINGS from ai_engine where ID = ?', [id]))) as unknown,
    date_create: Math.floor(Date.parse(String(row['DATE_CREATE'])) / 1000),
  }
}
