import type { Call, MethodDefinition } from '../../contract.ts'
import type { DefineOver } from '../define-over.ts'
import type { Records } from '../family/open-records.ts'
import { requireInteger, requireObject, type Fields } from '../read-params.ts'
import { listRows, type Listed } from './lists.ts'
import type { Booking } from './open-booking.ts'

export interface RecordMethods {
  readonly prefix: string
  readonly records: (booking: Booking) => Records
  /** What answers wrap a record and a list of them in. */
  readonly one: string
  readonly many: string
  readonly listed: (call: Call) => Listed
  readonly read?: (fields: Fields) => Fields
}

/** `add` answers the id in an object, writes true: api-reference/booking/resource/index.md */
export function recordMethods(
  define: DefineOver<Booking>,
  { prefix, records, one, many, listed, read = (fields) => fields }: RecordMethods,
): readonly MethodDefinition[] {
  return define(prefix, {
    add: (booking, call) => ({ id: records(booking).add(call, read(requireObject(call.params, 'fields')), 'universal') }),
    get(booking, call) {
      const id = requireInteger(call.params, 'id')
      const { reader, schema, require: requireRecord } = records(booking)
      requireRecord(call, id)
      return { [one]: reader.one({ family: 'universal', fields: schema.of('universal') }, id) }
    },
    list: (booking, call) => ({ [many]: listRows(records(booking), call.params, listed(call)) }),
    update(booking, call) {
      const id = requireInteger(call.params, 'id')
      records(booking).update(call, id, read(requireObject(call.params, 'fields')), 'universal')
      return true
    },
    delete(booking, call) {
      records(booking).remove(call, requireInteger(call.params, 'id'))
      return true
    },
  })
}
