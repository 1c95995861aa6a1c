/** Types that the generated files share. Everything a caller sends accepts a batch reference. */
export function renderPrelude(): string {
  return `import type { Bool, Flag, Int, Open, Ref, Text } from '../scalars.ts'

/** An integer as classic answers carry it: \`'42'\`. */
export type IntText = \`\${number}\`
/** A decimal number as classic answers carry it: \`'1234.50'\`. Never turned into a float by us. */
export type DecimalText = \`\${number}\`
/** One phone, e-mail, site or messenger in a classic answer. */
export interface MultifieldRow { ID: IntText; VALUE_TYPE: string; VALUE: string; TYPE_ID: string }
/** For methods without parameters. */
export type NoParams = { readonly [name: string]: never }

/** What a filter compares with; a list means "one of these". */
export type FilterValue = Bool | Date | Flag | Int | Text | null | readonly (Date | Int | Text | null)[]
/** Conditions by field. An operator stands before the name: \`'>=OPPORTUNITY'\`. */
export type Filter<Name extends string, Operator extends string = never> = { readonly [Key in Name | \`\${Operator}\${Name}\`]?: FilterValue }
/** Numbered groups of conditions, joined by \`logic\`. */
export interface FilterGroups<Group> { readonly logic?: Open<'AND' | 'OR'>; readonly [group: \`\${number}\`]: Group }
export type Order<Name extends string> = { readonly [Key in Name]?: Open<'ASC' | 'DESC' | 'asc' | 'desc'> }
/** The same where a page lists the names without promising that these are all. */
export type OpenFilter<Name extends string, Operator extends string = never> = Filter<Name, Operator> & { readonly [name: string]: unknown }
export type OpenOrder<Name extends string> = Order<Name> & { readonly [name: string]: Open<'ASC' | 'DESC' | 'asc' | 'desc'> | undefined }
/** Conditions of REST 3.0, all of which must hold (api-reference/rest-v3.md). */
export type V3Filter = readonly V3Condition[]
/** \`[field, value]\` for "is", or "is one of" a list; \`[field, operator, value]\`; or a group of conditions. */
export type V3Condition = readonly [field: string, value: FilterValue] | readonly [field: string, operator: Open<'=' | '!=' | '>' | '>=' | '<' | '<=' | 'in' | 'between'>, value: FilterValue] | { readonly logic: 'and' | 'or'; readonly conditions: V3Filter; readonly negative?: boolean }
/** A page of REST 3.0: 50 rows unless \`limit\` says otherwise, at most 1,000. \`list\` counts the pages itself. */
export interface V3Pagination { readonly page?: Int; readonly limit?: Int; readonly offset?: Int }
/** Where a tail of REST 3.0 begins: beyond \`value\` of \`field\`, by default 0 of \`id\`. \`list\` moves it on itself. */
export interface V3Cursor { readonly field?: Text; readonly order?: Open<'ASC' | 'DESC'>; readonly value?: Int | Text; readonly limit?: Int }
export type Select<Name extends string> = readonly (Open<Name | '*'> | Ref)[]
`
}
