/** `[module, entity, id or type]`: api-reference/bizproc/bizproc-workflow-start.md */
export type Triple = readonly [module: string, entity: string, name: string]

interface DocumentKind {
  readonly module: string
  readonly entity: string
  readonly type: RegExp
  readonly id: RegExp
}

const DOCUMENTS = 'Bitrix\\Crm\\Integration\\BizProc\\Document\\'
const crm = (entity: string, name: string): DocumentKind => ({
  module: 'crm',
  entity,
  type: new RegExp(`^${name}$`),
  id: new RegExp(`^(${name})_[1-9]\\d*$`),
})
const numbered = (module: string, entity: string, name: string): DocumentKind => ({
  module,
  entity,
  type: new RegExp(`^${name}_\\d+$`),
  id: /^[1-9]\d*$/,
})

/** What workflows run on: api-reference/bizproc/template/bizproc-workflow-template-add.md */
const KINDS: readonly DocumentKind[] = [
  crm('CCrmDocumentLead', 'LEAD'),
  crm('CCrmDocumentContact', 'CONTACT'),
  crm('CCrmDocumentCompany', 'COMPANY'),
  crm('CCrmDocumentDeal', 'DEAL'),
  crm(`${DOCUMENTS}Quote`, 'QUOTE'),
  crm(`${DOCUMENTS}SmartInvoice`, 'SMART_INVOICE'),
  crm(`${DOCUMENTS}Dynamic`, 'DYNAMIC_\\d+'),
  numbered('lists', 'BizprocDocument', 'iblock'),
  numbered('lists', 'Bitrix\\Lists\\BizprocDocumentLists', 'iblock'),
  numbered('disk', 'Bitrix\\Disk\\BizProcDocument', 'STORAGE'),
]

/** Three texts of a list, or of a map that stands for one. */
export function readTriple(value: unknown): Triple | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const parts: readonly unknown[] = Object.values(value)
  const [module, entity, name] = parts.map((part) => (typeof part === 'number' ? String(part) : part))
  const areTexts = [module, entity, name].every((part) => typeof part === 'string' && part !== '')
  // Three non-empty texts, as was just found out.
  return parts.length === 3 && areTexts ? ([module, entity, name] as unknown as Triple) : undefined
}

export function isDocumentType([module, entity, type]: Triple): boolean {
  return find(module, entity)?.type.test(type) === true
}

/** The type of a document as far as its id tells: that of a list or a drive does not, and is any of the entity (`''`). Undefined for no document. */
export function typeOfDocument([module, entity, id]: Triple): string | undefined {
  const match = find(module, entity)?.id.exec(id)
  return match ? (match[1] ?? '') : undefined
}

function find(module: string, entity: string): DocumentKind | undefined {
  return KINDS.find((kind) => kind.module === module && kind.entity === entity)
}
