import { h, type Child } from '../dom.ts'
import { printDate, printSum } from '../format.ts'
import { nameOf, textOf, type Item, type Kind } from './kinds.ts'
import type { Names } from './names.ts'
import { stageChip, type Status } from './stages.ts'

export interface Surroundings {
  readonly statuses: readonly Status[]
  readonly names: Names
  readonly kind: Kind
}

export interface Column {
  readonly title: string
  readonly fields: readonly string[]
  readonly isNumber?: boolean
  /** Left out where there is little room. */
  readonly isMinor?: boolean
  show(item: Item, around: Surroundings): Child
}

const NAME: Column = {
  title: 'Name',
  fields: [],
  show: (item, { kind }) =>
    h('a', { href: `#/${kind.place}/${textOf(item['id'])}`, class: 'name', title: nameOf(kind, item) }, nameOf(kind, item)),
}
const ID: Column = { title: 'ID', fields: ['id'], isNumber: true, show: (item) => h('span', { class: 'muted' }, textOf(item['id'])) }
const STAGE: Column = {
  title: 'Stage',
  fields: ['stageId', 'categoryId'],
  show(item, { statuses, kind }) {
    const dictionary = kind.stages(Number(item['categoryId'] ?? 0))
    return stageChip(
      statuses.find((each) => each.ENTITY_ID === dictionary && each.STATUS_ID === item['stageId']),
      item['stageId'],
    )
  },
}
const SUM: Column = {
  title: 'Amount',
  fields: ['opportunity', 'currencyId'],
  isNumber: true,
  show: (item) => printSum(item['opportunity'], item['currencyId']),
}
const CLIENT: Column = {
  title: 'Client',
  fields: ['contactId', 'companyId'],
  show(item, { names }) {
    const [company, contact] = [names.link('company', item['companyId']), names.link('contact', item['contactId'])]
    return company && contact ? h('div', { class: 'stack' }, company, h('small', {}, contact)) : company || contact
  },
}
const plain = (title: string, field: string): Column => ({
  title,
  fields: [field],
  show: (item) => h('span', { class: 'ellipsis', title: textOf(item[field]) }, textOf(item[field])),
})
const RESPONSIBLE: Column = {
  title: 'Responsible',
  isMinor: true,
  fields: ['assignedById'],
  show: (item, { names }) => names.user(item['assignedById']),
}
const CREATED: Column = {
  title: 'Created',
  isMinor: true,
  fields: ['createdTime'],
  show: (item) => h('span', { class: 'muted' }, printDate(textOf(item['createdTime']), false)),
}
const TYPE: Column = {
  title: 'Type',
  fields: ['typeId'],
  show(item, { statuses, kind }) {
    const dictionary = kind.entityTypeId === 4 ? 'COMPANY_TYPE' : 'CONTACT_TYPE'
    return statuses.find((each) => each.ENTITY_ID === dictionary && each.STATUS_ID === item['typeId'])?.NAME ?? textOf(item['typeId'])
  },
}

/** Few and telling. */
export function columnsOf({ entityTypeId }: Kind): readonly Column[] {
  if (entityTypeId === 3)
    return [ID, NAME, { ...CLIENT, title: 'Company' }, plain('Phone', 'phone'), plain('E-mail', 'email'), RESPONSIBLE, CREATED]
  if (entityTypeId === 4) return [ID, NAME, TYPE, plain('Phone', 'phone'), plain('E-mail', 'email'), RESPONSIBLE, CREATED]
  if (entityTypeId === 1) return [ID, NAME, STAGE, SUM, plain('Phone', 'phone'), RESPONSIBLE, CREATED]
  return [ID, NAME, STAGE, SUM, CLIENT, RESPONSIBLE, CREATED]
}
