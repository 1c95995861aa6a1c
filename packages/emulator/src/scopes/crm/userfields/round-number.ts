import { listOf } from '../../../store/encode-value.ts'
import type { Field } from '../../../store/field.ts'
import { parseDecimal } from '../../../store/parse-decimal.ts'
import { objectOf, toId } from '../../read-params.ts'

/** Numbers of a user field have as many digits as its PRECISION says: tutorials/crm/how-to-add-crm-objects/how-to-add-precision-to-user-field.md */
export function roundNumber({ isDynamic, isMultiple, type, settings }: Field, value: unknown): unknown {
  const precision = toId(objectOf(settings)['PRECISION'])
  if (!isDynamic || type !== 'double' || precision === undefined || precision < 0 || precision > MAX_PRECISION) return value
  return isMultiple ? listOf(value).map((each) => round(each, precision)) : round(value, precision)
}

const MAX_PRECISION = 12

/** What is no number, or too large for a digit to be lost, stays as it is. */
function round(value: unknown, precision: number): unknown {
  if ((typeof value !== 'string' && typeof value !== 'number') || !Number.isFinite(Number(value))) return value
  const digits = parseDecimal(value, precision)
  return digits !== undefined && Number.isSafeInteger(digits) ? digits / 10 ** precision : value
}
