import type { PageContext } from '../context.ts'
import { h, type Child } from '../dom.ts'
import { kindsOf, nameOf, textOf, type Item } from './kinds.ts'

/** What ids of other records and of users are called. */
export interface Names {
  link(place: Place, id: unknown): Child
  user(id: unknown): string
}

type Place = 'lead' | 'deal' | 'contact' | 'company' | 'quote'

const FIELDS: readonly (readonly [place: Place, entityTypeId: number, fields: readonly string[]])[] = [
  ['lead', 1, ['leadId']],
  ['contact', 3, ['contactId', 'contactIds']],
  ['company', 4, ['companyId', 'companyIds', 'mycompanyId']],
]

/** Asks once for all that these records name. */
export async function readNames({ callAll, portal }: PageContext, items: readonly Item[]): Promise<Names> {
  const wanted = FIELDS.map(([place, entityTypeId, fields]) => {
    const ids = items.flatMap((item) => fields.flatMap((field) => item[field])).map(Number)
    return { place, entityTypeId, ids: [...new Set(ids.filter((id) => id > 0))].slice(0, 50) }
  }).filter(({ ids }) => ids.length > 0)
  const select = ['id', 'title', 'name', 'secondName', 'lastName']
  const answers = await callAll(
    wanted.map(({ entityTypeId, ids }) => ({
      method: 'crm.item.list',
      params: {
        entityTypeId,
        select: entityTypeId === 4 ? ['id', 'title'] : entityTypeId === 3 ? select.filter((name) => name !== 'title') : select,
        filter: { '@id': ids },
      },
    })),
  )
  const kinds = kindsOf([])
  const texts = new Map(
    wanted.flatMap(({ place, entityTypeId }, index) => {
      const kind = kinds.find((each) => each.entityTypeId === entityTypeId)!
      return (answers[index] as { items: readonly Item[] }).items.map(
        (item) => [`${place}/${textOf(item['id'])}`, nameOf(kind, item)] as readonly [string, string],
      )
    }),
  )
  return {
    link: (place, id) => {
      if (!(Number(id) > 0)) return ''
      const key: string = `${place}/${textOf(id)}`
      return h('a', { href: `#/${key}` }, texts.get(key) ?? `#${textOf(id)}`)
    },
    user: (id) => portal.users.find((each) => each.id === Number(id))?.name ?? (Number(id) > 0 ? `User ${textOf(id)}` : ''),
  }
}
