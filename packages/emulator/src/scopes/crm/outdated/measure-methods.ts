import type { MethodDefinition } from '../../../contract.ts'
import { measureSchema } from '../../catalog/measure-schema.ts'
import { classicFamily } from '../../family/classic-family.ts'
import { classicRefusals, notValid } from '../../family/classic-refusals.ts'
import { classicError } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'

/** `crm.measure.*`: the units of `catalog.measure.*` under their old names; api-reference/crm/outdated/measure/index.md */
export function measureMethods({ portal, store }: Crm): readonly MethodDefinition[] {
  return classicFamily(portal, {
    prefix: 'crm.measure',
    scope: 'crm',
    schema: measureSchema,
    refusals: { ...classicRefusals, invalid: notValid },
    prepare({ id, sent }) {
      const code = sent['CODE']
      if (code !== undefined && store.value('select 1 from catalog_measure where CODE = ? and ID <> ?', [code, id ?? 0]) === 1)
        throw classicError('A measure with this code already exists')
      return id === undefined ? { IS_DEFAULT: 'N', ...sent } : {}
    },
    // One unit is the default.
    saved({ id, sent }) {
      if (sent['IS_DEFAULT'] === 'Y') store.run("update catalog_measure set IS_DEFAULT = 'N' where ID <> ?", [id])
    },
    event: (action) => [`ONCRMMEASURE${action}`],
  })
}
