import { constant, type Family, omit } from './family.ts'

export const common: Family = {
  // What is listed must be there.
  async before({ replay, stage }, { method, version }) {
    const add = method.replace(/\.(?:list|getlist|getList)$/, '.add')
    const isEmulated = stage.portal.methods.some(({ name, tier }) => name === add && tier === 'stateful')
    if (add !== method && version === 'v1' && isEmulated) await replay(add)
  },
  references: [
    {
      at: / (?:\w+\.)*\W*(?:ASSIGNED_BY_ID|assignedById|observers|OBSERVER_IDS|RESPONSIBLE_ID|responsibleId|CREATED_BY|creatorId|AUTHOR_ID|EDITOR_ID|userId|users|USERID|UF_HEAD)$/,
      to: constant(1),
    },
    { at: / (?:\w+\.)*deadline$/i, to: constant('2030-12-31T23:59:59+03:00') },
    { at: / (?:fields\.photo|fields\.logo)$/i, to: omit, whole: true },
  ],
}
