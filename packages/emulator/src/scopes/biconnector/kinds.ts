import { MethodError } from '../../contract.ts'
import { field, type Field, type FieldOptions } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'

/** Refusals come under status 200: api-reference/biconnector/connector/biconnector-connector-add.md */
export const refusal = (code: string, text: string): MethodError => new MethodError(code, text, 200)

/** One of the three things that the scope keeps. */
export interface Kind {
  readonly prefix: string
  readonly schema: Schema
  readonly notFound: MethodError
  /** What lists leave out, though it is a field. */
  readonly unlisted: string | undefined
}

const required = { isRequired: true } as const
const byPortal = { isRequired: true, isReadOnly: true } as const
const once = { isRequired: true, isImmutable: true } as const

const text = (column: string, options: FieldOptions = {}): Field => field(column, 'string', options)
const whole = (column: string, options: FieldOptions): Field => field(column, 'integer', options)
/** `2025-03-24 07:25:59` */
const moment = (column: string): Field =>
  field(column, 'datetime', { ...byPortal, read: { universal: `replace(substr(t.${column}, 1, 19), 'T', ' ')` } })
const list = (column: string): Field =>
  field(column, 'array', { ...required, isMultiple: true, storage: 'text', read: { universal: `json(ifnull(t.${column}, '[]'))` } })
const authorship = [moment('DATE_CREATE'), moment('DATE_UPDATE'), whole('CREATED_BY_ID', byPortal), whole('UPDATED_BY_ID', byPortal)]

/** api-reference/biconnector/connector/biconnector-connector-fields.md */
export const connectors: Kind = {
  prefix: 'biconnector.connector',
  notFound: refusal('CONNECTOR_NOT_FOUND', 'Connector was not found.'),
  unlisted: undefined,
  schema: createSchema('bi_connector', [
    whole('ID', byPortal),
    text('TITLE', required),
    text('LOGO', required),
    text('DESCRIPTION'),
    whole('SORT', {}),
    text('URL_CHECK', required),
    text('URL_DATA', required),
    text('URL_TABLE_LIST', required),
    text('URL_TABLE_DESCRIPTION', required),
    list('SETTINGS'),
    moment('DATE_CREATE'),
  ]),
}

/** api-reference/biconnector/source/biconnector-source-fields.md */
export const sources: Kind = {
  prefix: 'biconnector.source',
  notFound: refusal('SOURCE_NOT_FOUND', 'Source was not found.'),
  unlisted: 'settings',
  schema: createSchema('bi_source', [
    whole('ID', byPortal),
    text('TITLE', required),
    text('TYPE', byPortal),
    text('CODE', byPortal),
    text('DESCRIPTION'),
    field('ACTIVE', 'boolean', { storage: 'bit', read: { universal: "json(iif(t.ACTIVE = 0, 'false', 'true'))" } }),
    ...authorship,
    whole('CONNECTOR_ID', once),
    list('SETTINGS'),
  ]),
}

/** api-reference/biconnector/dataset/biconnector-dataset-fields.md */
export const datasets: Kind = {
  prefix: 'biconnector.dataset',
  notFound: refusal('DATASET_NOT_FOUND', 'Dataset was not found.'),
  unlisted: 'fields',
  schema: createSchema('bi_dataset', [
    whole('ID', byPortal),
    whole('SOURCE_ID', once),
    text('NAME', once),
    text('TYPE', byPortal),
    text('DESCRIPTION'),
    text('EXTERNAL_NAME', once),
    text('EXTERNAL_CODE', once),
    whole('EXTERNAL_ID', byPortal),
    ...authorship,
    list('FIELDS'),
  ]),
}

/** `*.fields` */
export function describeFields({ schema }: Kind): object {
  return {
    fields: schema.of('universal').map(({ names, type, isRequired, isReadOnly, isImmutable, isMultiple }) => ({
      title: names.universal,
      type,
      isRequired,
      isReadOnly,
      isImmutable,
      isMultiple,
    })),
  }
}
