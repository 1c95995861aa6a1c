import type { EmulatedScope } from '../../contract.ts'
import { defineOver } from '../define-over.ts'
import { once } from '../once.ts'
import { companyMethods } from './company-methods.ts'
import { employeeMethods } from './employee-methods.ts'
import { openLinks } from './open-links.ts'

/** People of other systems: api-reference/sign/hcm-link/index.md */
export const hcmlinkScope: EmulatedScope = {
  name: 'humanresources.hcmlink',
  install(portal) {
    const define = defineOver(
      'humanresources.hcmlink',
      once(portal, () => openLinks(portal)),
    )
    return [...companyMethods(define), ...employeeMethods(define)]
  },
}
