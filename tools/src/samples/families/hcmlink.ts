import type { World } from '../prepare-call.ts'
import { type Family, omit, only, record } from './family.ts'

/** Companies and people of other systems. */
export const hcmlink: Family = {
  references: [
    { at: /^humanresources\.hcmlink\.company\.\w+ fields\.crmCompanyId$/, to: only('own company') },
    { at: /^humanresources\.hcmlink\.company\.delete id$/, to: record('humanresources.hcmlink.company.add') },
    { at: /^humanresources\.hcmlink\.company\.update id$/, to: only('humanresources.hcmlink.company.add') },
    { at: /^humanresources\.hcmlink\.\S+ company$/, to: linkedCompany },
    // Only pages of a portal begin jobs.
    { at: /^humanresources\.hcmlink\.\S+ job$/, to: omit, whole: true },
    { at: /^humanresources\.hcmlink\.\S+ data\.userId$/, to: () => 1 },
  ],
  records: {
    'own company': ({ stage }) => stage.result('crm.company.add', { fields: { TITLE: 'Own', IS_MY_COMPANY: 'Y' } }),
  },
}

async function linkedCompany({ idOf }: World, code: unknown): Promise<unknown> {
  await idOf('humanresources.hcmlink.company.add', 0)
  return code
}
