import { MethodError, type Call, type Handler, type MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import { objectsOf, toText } from '../read-params.ts'
import { readSetting, writeSetting, type Timeman } from './open-timeman.ts'

interface Range {
  readonly ip_range: string
  readonly name: string
}

/** Private networks, as the sample of api-reference/timeman/networkrange/timeman-networkrange-get.md shows them. */
const FIRST: readonly Range[] = [
  { ip_range: '10.0.0.0-10.255.255.255', name: '10.x.x.x' },
  { ip_range: '172.16.0.0-172.31.255.255', name: '172.x.x.x' },
  { ip_range: '192.168.0.0-192.168.255.255', name: '192.168.x.x' },
]
const SETTING = 'ranges'

/** The addresses of the office, for administrators: api-reference/timeman/networkrange/index.md */
export function networkMethods(timeman: Timeman): readonly MethodDefinition[] {
  const read = (): readonly Range[] => readSetting(timeman, SETTING, FIRST)
  return defineMethods('timeman.networkrange', 'timeman', {
    get: forAdmins(() => read()),
    set: forAdmins(({ params }) => {
      const ranges = readRanges(params.get('RANGES'))
      const wrong = ranges.filter(({ ip_range: text }) => !boundsOf(text))
      if (wrong.length > 0) return { result: false, error_ranges: wrong }
      writeSetting(timeman, SETTING, ranges)
      return { result: true }
    }),
    check: forAdmins(({ params }) => {
      // No call comes from outside here.
      const ip = toText(params.get('IP')) || '127.0.0.1'
      const number = numberOf(ip)
      const found = read().find(({ ip_range: text }) => {
        const [from, to] = boundsOf(text)!
        return number !== undefined && from <= number && number <= to
      })
      return found ? { ip, range: found.ip_range, name: found.name } : false
    }),
  })
}

export function forAdmins(handler: Handler): Handler {
  return (call: Call) => {
    if (!call.caller.isAdmin) throw new MethodError('ACCESS_ERROR', "You don't have access to use this method")
    return handler(call)
  }
}

/** A list, or the JSON text of one. */
function readRanges(value: unknown): readonly Range[] {
  const list = typeof value === 'string' ? parseJson(value) : value
  const ranges = objectsOf(list).map((each) => ({ ip_range: toText(each['ip_range']), name: toText(each['name']) }))
  const isList = typeof list === 'object' && list !== null && Object.keys(list).length === ranges.length
  if (!isList) throw new MethodError('INVALID_FORMAT', 'A wrong format for the RANGES field is passed')
  return ranges
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** `10.0.0.0-10.255.255.255`, or one address. */
function boundsOf(text: string): readonly [from: number, to: number] | undefined {
  const [from, to] = text.split('-').map((part) => numberOf(part.trim()))
  if (from === undefined || text.split('-').length > 2) return undefined
  if (!text.includes('-')) return [from, from]
  return to !== undefined && from <= to ? [from, to] : undefined
}

function numberOf(ip: string): number | undefined {
  const parts = ip.split('.').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : NaN))
  return parts.length === 4 && parts.every((part) => part <= 255) ? parts.reduce((sum, part) => sum * 256 + part, 0) : undefined
}
