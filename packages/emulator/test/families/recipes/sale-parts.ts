import type { Ask, Family, Fields, Records } from '../family.ts'
import { oneOf, text } from '../field-kinds.ts'

/** Records of orders that have no ids. */
export const saleParts: readonly Family[] = [
  {
    prefix: 'sale.statusLang',
    open: (ask) =>
      byItself(ask, 'sale.statusLang', 'statusLangs', { statusId: 'N', lid: 'fr', name: 'Neu' }, { name: text, description: text }),
  },
  {
    prefix: 'sale.businessValuePersonDomain',
    async open(ask) {
      const { personType }: { personType: Fields } = await ask('sale.persontype.add', { fields: { name: 'Shop' } })
      const base = { personTypeId: personType['id'], domain: 'I' }
      return byItself(ask, 'sale.businessValuePersonDomain', 'businessValuePersonDomains', base, { domain: oneOf('I', 'E') })
    },
  },
  {
    prefix: 'sale.propertyRelation',
    async open(ask) {
      const group: { propertyGroup: Fields } = await ask('sale.propertygroup.add', { fields: { personTypeId: 1, name: 'Main' } })
      const { id: propsGroupId } = group.propertyGroup
      const fields = { personTypeId: 1, propsGroupId, name: 'Name', type: 'STRING', required: 'Y', multiple: 'N' }
      const { property }: { property: Fields } = await ask('sale.property.add', { fields })
      const base = { entityId: 1, entityType: 'D', propertyId: property['id'] }
      return byItself(ask, 'sale.propertyRelation', 'propertyRelations', base, { entityType: oneOf('D', 'P') })
    },
  },
]

/** Records without ids are told by all that they hold. */
function byItself(ask: Ask, prefix: string, many: string, base: Fields, fields: Records['fields']): Records {
  const key = Object.fromEntries(Object.entries(base).filter(([name]) => !(name in fields)))
  let added = base
  const list = async (_: unknown, values: Fields): Promise<readonly Fields[]> => {
    const found: Record<string, readonly Fields[]> = await ask(`${prefix}.list`, { filter: { ...key, ...values } })
    return found[many]!
  }
  return {
    async add(sent) {
      added = { ...base, ...sent }
      await ask(`${prefix}.add`, { fields: added })
      return prefix
    },
    read: async (id) => (await list(id, {}))[0],
    list,
    remove: () => ask(`${prefix}.deleteByFilter`, { fields: added }),
    fields,
  }
}
