import type { Family, Field } from './field.ts'
import type { PortalTime } from './portal-time.ts'

/** SQL that prints a field of the row `t` as a family answers it. The database renders, so a page is parsed once instead of mapped cell by cell. */
export function renderField(field: Field, family: Family, time: PortalTime): string {
  const own = field.read[family]
  if (own !== undefined) return own
  const column = `t."${field.column}"`
  if (field.storage === 'none') return 'null'
  if (field.storage === 'json') return renderList(field, family, column, time)
  return family === 'universal' ? renderTyped(field, column, time) : renderText(field, column, time)
}

function renderTyped(field: Field, column: string, time: PortalTime): string {
  if (field.storage === 'decimal') return printDecimal(column, field.scale)
  if (field.storage === 'real') return printNumber(column)
  if (field.storage === 'date') return time.dayExpression(column)
  if (field.storage === 'bit') return `iif(${column}, 'Y', 'N')`
  return column
}

/** Classic answers are strings; empty references are null, empty dates and empty user fields `''`. */
function renderText(field: Field, column: string, time: PortalTime): string {
  switch (field.storage) {
    case 'decimal':
      return printEmpty(field, `printf('%.${field.scale}f', ${column} / ${10 ** field.scale}.0)`, column)
    case 'date':
      return `ifnull(${time.dayExpression(column)}, '')`
    case 'datetime':
      return `ifnull(${column}, '')`
    case 'integer':
      return printEmpty(field, `cast(${column} as text)`, column)
    case 'real':
      return printEmpty(field, `cast(${printNumber(column)} as text)`, column)
    case 'bit':
      return `iif(${column}, '1', '0')`
    default:
      return field.isDynamic ? `ifnull(${column}, '')` : column
  }
}

/** A number that is kept as an integer. Whole ones are printed by integers: SQLite writes others as 1000.0, PHP writes 1000. */
export function printDecimal(column: string, scale: number): string {
  const unit = 10 ** scale
  return `iif(${column} % ${unit} = 0, ${column} / ${unit}, ${column} / ${unit}.0)`
}

const printNumber = (column: string): string => `iif(${column} = cast(${column} as integer), cast(${column} as integer), ${column})`

const printEmpty = (field: Field, expression: string, column: string): string =>
  field.isDynamic ? `ifnull(${expression}, '')` : `iif(${column} is null, null, ${expression})`

function renderList(field: Field, family: Family, column: string, time: PortalTime): string {
  const each = (value: string): string => `(select json_group_array(${value}) from json_each(${column}))`
  const day = field.type === 'date' ? time.dayExpression('value') : undefined
  if (family === 'universal') return `json(ifnull(${day ? each(day) : column}, '[]'))`
  // Empty multiple user fields answer false in classic methods: api-reference/crm/deals/crm-deal-list.md
  const empty = field.isDynamic ? 'false' : '[]'
  return `json(iif(${column} is null or ${column} = '[]', '${empty}', ${each(day ?? 'cast(value as text)')}))`
}
