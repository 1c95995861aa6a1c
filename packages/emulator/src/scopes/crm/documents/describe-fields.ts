import { sentValue } from '../../documentgenerator/describe-fields.ts'
import { findPlaceholders } from '../../documentgenerator/docx.ts'
import type { Documents } from '../../documentgenerator/open-documents.ts'
import { textOf, type Fields } from '../../read-params.ts'
import { createSiteDate } from '../../site-date.ts'
import type { Source } from './read-source.ts'

/** What stands over what the record says. */
export interface Known {
  readonly number: string
  readonly title: string
  /** As columns hold it. */
  readonly createTime: string
  readonly values: Fields
}

/** The placeholders of a template and what they become: api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.md */
export function describeFields(documents: Documents, fileId: number, source: Source | undefined, known: Known): object {
  const { number, title, values } = known
  const file = documents.portal.files.get(fileId)
  const codes = new Set([...(file ? findPlaceholders(file.content) : []), ...Object.keys(values)])
  const others = [...codes].filter((code) => !OWN.has(code)).map((code) => [code, describe(code, source, values)] as const)
  const created = printCreated(documents, known)
  const group = ['Document']
  return {
    DocumentNumber: { title: 'Number', value: number, required: 'Y', group, chain: 'this.DOCUMENT.DOCUMENT_NUMBER', default: number },
    DocumentCreateTime: { title: 'Creation date', value: created, group, chain: 'this.DOCUMENT.DOCUMENT_CREATE_TIME', default: created },
    ...Object.fromEntries(others),
    DocumentTitle: { title: 'Document Title', value: title, group, chain: [{}, 'getTitle'], required: 'Y', default: title },
    MY_COMPANY: { title: 'My company', value: source?.companies() ?? [], group: ['Document', 'My company'] },
  }
}

/** What the file shows of what was not sent. */
export function printComputed(documents: Documents, source: Source | undefined, known: Known): (code: string) => string {
  return (code) => {
    if (code === 'DocumentCreateTime') return printCreated(documents, known)
    const value = source?.find(code)?.value ?? ''
    return typeof value === 'string' ? value : value.join(', ')
  }
}

const OWN: ReadonlySet<string> = new Set(
  'DocumentNumber DocumentCreateTime DocumentTitle MY_COMPANY productsTableVariant _creationMethod stampsEnabled'.split(' '),
)

function describe(code: string, source: Source | undefined, values: Fields): object {
  const { title = code, value = '', type, group = ['Document'], chain } = source?.find(code) ?? {}
  return {
    title,
    value: sentValue(values, code) ?? value,
    ...(type && { type }),
    group,
    ...(chain !== undefined && { chain }),
    default: value,
  }
}

function printCreated({ portal, time }: Documents, { createTime, values }: Known): string {
  return textOf(values['DocumentCreateTime']) ?? createSiteDate(portal.settings, time).printDay(createTime)
}
