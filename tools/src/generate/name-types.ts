/** `crm.deal.productrows` → `CrmDealProductrows`. */
export function pascal(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
}

/** The type of one role of an entity: `entityType('crm.deal', 'row')` → `CrmDealRow`. */
export function entityType(entity: string, role: string): string {
  return pascal(entity) + pascal(role)
}

/** A property name, quoted where it has to be. A family `UF_CRM_*` becomes an index signature. */
export function propertyName(name: string): string {
  if (name.includes('*')) return `[name: ${templateOf(name)}]`
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

/** The type that names of a family have: `UF_CRM_*` → `` `UF_CRM_${string}` ``, any other name is itself. */
export function nameType(name: string): string {
  return name.includes('*') ? templateOf(name) : quote(name)
}

export function quote(text: string | number): string {
  return typeof text === 'number' ? String(text) : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

function templateOf(name: string): string {
  return `\`${name.replace('*', '${string}')}\``
}
