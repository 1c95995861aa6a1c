import { MethodError, type Call } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { compileFilter } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import type { Row } from '../../store/create-reader.ts'
import { parseFilterKey } from '../../store/filter-operator.ts'
import { showUser } from '../im/people.ts'
import { isYes, objectOf, textOf, toId, toText, type Fields } from '../read-params.ts'
import { selectClassic } from '../classic-list.ts'
import { configSchema } from './config-fields.ts'
import type { Lines } from './open-lines.ts'
import { operatorsOf, queueOf } from './queues.ts'

const KNOWN: ReadonlySet<string> = new Set(['select', 'filter', 'order', 'limit', 'offset'])
const KNOWN_OPTIONS: ReadonlySet<string> = new Set(['QUEUE', 'CONFIG_QUEUE', 'CHECK_PERMISSION'])

const invalid = (description: string): MethodError => new MethodError('INVALID_FORMAT', description)

/** Strict about what it is asked: api-reference/imopenlines/openlines/imopenlines-config-list-get.md */
export function listConfigs(lines: Lines, { params }: Call): readonly Row[] {
  const asked = objectOf(params.get('PARAMS'))
  const options = objectOf(params.get('OPTIONS'))
  requireKnown('PARAMS', asked, KNOWN)
  requireKnown('OPTIONS', options, KNOWN_OPTIONS)
  const fields = selectClassic(configSchema, readSelect(asked['select']))
  const where = compileFilter(configSchema, 'classic', readMap(asked, 'filter'), lines.time, {
    groups: false,
    unknownField: () => undefined,
    invalidValue: () => {
      throw invalid("A wrong format for the PARAMS field 'filter' is passed")
    },
  })
  const orderBy = compileOrder(configSchema, 'classic', readMap(asked, 'order'), {
    unknownField: () => undefined,
    unknownDirection: () => {
      throw invalid("A wrong sorting direction is passed in the PARAMS field 'order'")
    },
  })
  const limit = Math.min(readNumber(asked, 'limit') ?? 50, 200)
  const rows = lines.configs.page({ family: 'classic', fields }, { where, orderBy, limit, offset: readNumber(asked, 'offset') ?? 0 })
  return rows.map((row) => withQueues(lines, row, options))
}

function withQueues(lines: Lines, row: Row, options: Fields): Row {
  const id = Number(row['ID'])
  const operators = isYes(options['QUEUE']) ? operatorsOf(lines, id) : undefined
  const usersFields = operators?.map((userId) => {
    const { name, work_position: position, avatar } = showUser(lines, userId)!
    return [
      String(userId),
      { USER_NAME: name, USER_WORK_POSITION: position === '' ? null : position, USER_AVATAR: avatar, USER_AVATAR_ID: null },
    ] as const
  })
  return {
    ...row,
    ...(operators && { QUEUE: operators, QUEUE_USERS_FIELDS: phpMap(Object.fromEntries(usersFields!)) }),
    ...(isYes(options['CONFIG_QUEUE']) && { CONFIG_QUEUE: queueOf(lines, id) }),
  }
}

function requireKnown(name: 'PARAMS' | 'OPTIONS', given: Fields, known: ReadonlySet<string>): void {
  const others = Object.keys(given).filter((each) => !known.has(each))
  if (others.length > 0) throw invalid(`Unsupported ${name} fields are passed: ${others.join(', ')}`)
}

/** Field names, which must be there. */
function readSelect(value: unknown): readonly string[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw invalid("A wrong format for the PARAMS field 'select' is passed")
  const names = value.map(toText)
  for (const name of names) requireField(name, 'select', ['*'])
  return names
}

function readMap(asked: Fields, name: 'filter' | 'order'): Fields {
  const value = asked[name] ?? {}
  if (typeof value !== 'object') throw invalid(`A wrong format for the PARAMS field '${name}' is passed`)
  for (const key of Object.keys(value)) requireField(name === 'filter' ? parseFilterKey(key).name : key, name)
  return value as Fields
}

function requireField(field: string, name: string, others: readonly string[] = []): void {
  if (field === '') throw invalid(`A wrong field name is passed in the PARAMS field '${name}'`)
  if (!configSchema.find('classic', field) && !others.includes(field))
    throw invalid(`An unknown field '${field}' is passed in the PARAMS field '${name}'`)
}

function readNumber(asked: Fields, name: 'limit' | 'offset'): number | undefined {
  if (asked[name] === undefined) return undefined
  const value = toId(textOf(asked[name]))
  if (value === undefined || value < 0 || !Number.isSafeInteger(value))
    throw invalid(`A non-negative integer is expected in the PARAMS field '${name}'`)
  return value
}
