import { MethodError, type Caller, type CallParams, type MethodDefinition } from '../../../contract.ts'
import { field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { classicError, isYes, objectsOf, toId, type Fields } from '../../read-params.ts'
import { readLinks, writeLinks, type Link } from '../items/links.ts'
import { mayTouch } from '../items/rights.ts'
import { systemItem, type Crm, type Item } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'

interface Owner {
  readonly item: Item
  readonly id: number
}

/** `crm.{deal,lead,quote,company}.contact.*` and `crm.contact.company.*`: api-reference/crm/deals/contacts/index.md */
export function linkMethods(crm: Crm, name: string, ownerTypeId: number, targetTypeId: 3 | 4): readonly MethodDefinition[] {
  const idName = targetTypeId === 3 ? 'CONTACT_ID' : 'COMPANY_ID'
  const schema = createSchema(
    'crm_link',
    [
      field('SORT', 'integer', { title: 'Sorting' }),
      field('IS_PRIMARY', 'char', { title: 'Primary' }),
      field(idName, 'integer', { isRequired: true }),
    ],
    idName,
  )
  // Of contacts, companies and estimates the pages know no such refusal: api-reference/crm/contacts/company/crm-contact-company-items-get.md
  const tellsMissingOwner = ownerTypeId === 1 || ownerTypeId === 2
  /** Methods on one link put the name in quotes, those on all of them do not. */
  const owner = (params: CallParams, parameter: "'ownerEntityID'" | 'ownerEntityID', isRequired = true): Owner => {
    const item = systemItem(crm, ownerTypeId)
    const id = toId(params.get('id'))
    if (id === undefined || id <= 0) throw classicError(`The parameter ${parameter} is invalid or not defined.`)
    // Only leads have a code: api-reference/crm/leads/management-communication/crm-lead-contact-add.md
    if (isRequired && !exists(crm, item, id)) throw new MethodError(ownerTypeId === 1 ? 'NOT_FOUND' : '', 'Not found.')
    return { item, id }
  }
  const read = ({ item, id }: Owner): readonly Link[] => readLinks(crm, item, id, targetTypeId)
  const write = ({ item, id }: Owner, links: readonly Link[]): true => {
    writeLinks(crm, item, id, targetTypeId, links)
    return true
  }
  const requireTarget = (params: CallParams, parameter: 'fields' | 'item'): { readonly targetId: number; readonly fields: Fields } => {
    const fields = params.get('fields')
    if (typeof fields !== 'object' || fields === null) throw classicError(`The parameter '${parameter}' must be array.`)
    const targetId = toId((fields as Fields)[idName])
    if (targetId === undefined || targetId <= 0) throw classicError("The parameter 'fields' is not valid.")
    return { targetId, fields: fields as Fields }
  }
  /** Only pages of estimates know this: api-reference/crm/quote/contacts/crm-quote-contact-items-set.md */
  const requireVisible = (caller: Caller, ids: readonly number[]): void => {
    if (ownerTypeId !== 7) return
    const hidden = ids.find((id) => !mayTouch(crm, systemItem(crm, targetTypeId), caller, id))
    if (hidden !== undefined) throw classicError(`[Contact #${hidden}] You do not have permission to view this item`)
  }
  return defineMethods(`crm.${name}`, 'crm', {
    add({ params, caller }) {
      const at = owner(params, "'ownerEntityID'")
      const { targetId, fields } = requireTarget(params, 'fields')
      requireVisible(caller, [targetId])
      const others = read(at).filter((link) => link.targetId !== targetId)
      const isPrimary = isYes(fields['IS_PRIMARY'])
      const link = { targetId, sort: toId(fields['SORT']) ?? (others.length + 1) * 10, isPrimary }
      return write(at, [...(isPrimary ? others.map((other) => ({ ...other, isPrimary: false })) : others), link])
    },
    delete({ params, caller }) {
      const at = owner(params, "'ownerEntityID'")
      const { targetId } = requireTarget(params, targetTypeId === 3 ? 'item' : 'fields')
      requireVisible(caller, [targetId])
      return write(
        at,
        read(at).filter((link) => link.targetId !== targetId),
      )
    },
    fields: () => describeClassic(schema),
    'items.get': ({ params }) =>
      read(owner(params, 'ownerEntityID', tellsMissingOwner)).map(({ targetId, sort, isPrimary }) => ({
        [idName]: targetId,
        SORT: sort,
        ROLE_ID: 0,
        IS_PRIMARY: isPrimary ? 'Y' : 'N',
      })),
    'items.set'({ params, caller }) {
      const at = owner(params, 'ownerEntityID')
      const items = params.get('items')
      if (typeof items !== 'object' || items === null) throw classicError('The parameter items must be array.')
      const links = objectsOf(items).flatMap((entry, index) => {
        const targetId = toId(entry[idName])
        return targetId !== undefined && targetId > 0
          ? [{ targetId, sort: toId(entry['SORT']) ?? (index + 1) * 10, isPrimary: isYes(entry['IS_PRIMARY']) }]
          : []
      })
      requireVisible(caller, changed(read(at), links))
      return write(at, links)
    },
    'items.delete': ({ params }) => write(owner(params, 'ownerEntityID'), []),
  })
}

/** Who is linked before or after, and not both. */
function changed(before: readonly Link[], after: readonly Link[]): readonly number[] {
  const [old, next] = [before, after].map((links) => links.map(({ targetId }) => targetId)) as [number[], number[]]
  return [...old.filter((id) => !next.includes(id)), ...next.filter((id) => !old.includes(id))]
}
