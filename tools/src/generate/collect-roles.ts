import type { EntityFacts, MethodFacts, TypeFacts } from '@b24kit/catalog'
import { isEntity, mapRole } from './render-type.ts'
import type { Role } from './render-entity.ts'

/** Which types of which entities the methods use, directly or through another entity: nothing else is declared. */
export function collectRoles(methods: readonly MethodFacts[], entities: readonly EntityFacts[]): Map<string, Set<Role>> {
  const roles = new Map<string, Set<Role>>()
  const use = (name: string, role: Role): void => {
    const used = roles.get(name) ?? new Set()
    if (used.has(role)) return
    roles.set(name, used.add(role))
    const entity = entities.find(({ entity }) => entity === name)
    if (!entity) throw new Error(`There are no facts of the entity ${name}.`)
    if (role === 'row') visit(entity.fields, 'answer')
    if (role === 'create' || role === 'update') visit(entity.fields, 'request')
  }
  const visit = (types: readonly TypeFacts[], side: 'request' | 'answer'): void => {
    for (const { type, of, fields, or } of types) {
      if (of !== undefined && type === 'map' && isEntity(of)) use(of, mapRole(side))
      if (of !== undefined && isRole(type)) use(of, type)
      visit([...(fields ?? []), ...(or ?? [])], side)
    }
  }
  for (const { params, result } of methods) {
    visit(params, 'request')
    visit([result, ...(result.beside ?? [])], 'answer')
  }
  return roles
}

function isRole(word: string): word is Role {
  return ['row', 'create', 'update', 'select', 'filter', 'order'].includes(word)
}
