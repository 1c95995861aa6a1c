// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { Bool, Flag, Int, Open, Ref, Text } from '../scalars.ts'

/** An integer as classic answers carry it: `'42'`. */
export type IntText = `${number}`
/** A decimal number as classic answers carry it: `'1234.50'`. Never turned into a float by us. */
export type DecimalText = `${number}`
/** One phone, e-mail, site or messenger in a classic answer. */
export interface MultifieldRow { ID: IntText; VALUE_TYPE: string; VALUE: string; TYPE_ID: string }
/** For methods without parameters. */
export type NoParams = { readonly [name: string]: never }

/** What a filter compares with; a list means "one of these". */
export type FilterValue = Bool | Date | Flag | Int | Text | null | readonly (Date | Int | Text | null)[]
/** Conditions by field. An operator stands before the name: `'>=OPPORTUNITY'`. */
export type Filter<Name extends string, Operator extends string = never> = { readonly [Key in Name | `${Operator}${Name}`]?: FilterValue }
/** Numbered groups of conditions, joined by `logic`. */
export interface FilterGroups<Group> { readonly logic?: Open<'AND' | 'OR'>; readonly [group: `${number}`]: Group }
export type Order<Name extends string> = { readonly [Key in Name]?: Open<'ASC' | 'DESC' | 'asc' | 'desc'> }
/** The same where a page lists the names without promising that these are all. */
export type OpenFilter<Name extends string, Operator extends string = never> = Filter<Name, Operator> & { readonly [name: string]: unknown }
export type OpenOrder<Name extends string> = Order<Name> & { readonly [name: string]: Open<'ASC' | 'DESC' | 'asc' | 'desc'> | undefined }
export type Select<Name extends string> = readonly (Open<Name | '*'> | Ref)[]
