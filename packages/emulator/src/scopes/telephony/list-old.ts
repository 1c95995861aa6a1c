import type { Call, Listing } from '../../contract.ts'
import { compileFilter, type Where } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import type { Reader } from '../../store/create-reader.ts'
import type { Schema } from '../../store/schema.ts'
import { lenientFilter, lenientOrder } from '../classic-list.ts'
import { bothOf } from '../family/classic-family.ts'
import { listPage, readStart } from '../list-page.ts'
import { objectOf, textOf } from '../read-params.ts'
import type { Telephony } from './open-telephony.ts'

/** A list with `FILTER`, `SORT`, `ORDER` and `start`: api-reference/telephony/voximplant/voximplant-statistic-get.md */
export function listOld({ portal, time }: Telephony, reader: Reader, schema: Schema, { params }: Call, within: Where): Listing {
  const where = bothOf(within, compileFilter(schema, 'classic', objectOf(params.get('FILTER')), time, lenientFilter))
  const sort = textOf(params.get('SORT'))
  const orderBy = compileOrder(schema, 'classic', sort === undefined ? {} : { [sort]: textOf(params.get('ORDER')) ?? 'ASC' }, lenientOrder)
  const fields = schema.of('classic').filter(({ classicList }) => classicList !== 'never')
  return listPage(portal, reader, { shape: { family: 'classic', fields }, where, orderBy, start: readStart(params) })
}
