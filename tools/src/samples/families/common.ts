import type { Stage } from '../stage.ts'
import { constant, type Family, omit } from './family.ts'

export const common: Family = {
  // What is listed must be there.
  async before({ idOf, stage }, { method, version }) {
    const add = method.replace(/\.(?:list|getlist|getList)$/, '.add')
    if (add !== method && version === 'v1' && isEmulated(stage, add)) await idOf(add, 'listed')
  },
  references: [
    // Where nothing else is said, an id means what the family's own `add` creates.
    {
      at: /^\S+\.\w+ id$/i,
      async to({ idOf, method, stage }, value) {
        const add = method.replace(/\.\w+$/, '.add')
        return /^\d+$/.test(String(value)) && add !== method && isEmulated(stage, add) ? await idOf(add, value) : value
      },
    },
    {
      at: / (?:\w+\.)*\W*(?:ASSIGNED_BY_ID|assignedById|observers|OBSERVER_IDS|RESPONSIBLE_ID|responsibleId|CREATED_BY|creatorId|AUTHOR_ID|EDITOR_ID|userId|users|USERID|UF_HEAD)$/,
      to: constant(1),
    },
    { at: / (?:\w+\.)*deadline$/i, to: constant('2030-12-31T23:59:59+03:00') },
    { at: / (?:fields\.photo|fields\.logo)$/i, to: omit, whole: true },
  ],
}

function isEmulated({ portal }: Stage, method: string): boolean {
  return portal.methods.some(({ name, version, tier }) => name === method && version === 'v1' && tier === 'stateful')
}
