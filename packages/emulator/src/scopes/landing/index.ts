import type { EmulatedScope } from '../../contract.ts'
import { defineOver } from '../define-over.ts'
import { once } from '../once.ts'
import { bindingMethods } from './binding-methods.ts'
import { emptyBin } from './empty-bin.ts'
import { folderMethods } from './folder-methods.ts'
import { openLanding } from './open-landing.ts'
import { pageAddressMethods } from './page-address-methods.ts'
import { pageMethods } from './page-methods.ts'
import { rightMethods } from './right-methods.ts'
import { roleMethods } from './role-methods.ts'
import { siteMethods } from './site-methods.ts'
import { siteStateMethods } from './site-state-methods.ts'
import { syspageMethods } from './syspage-methods.ts'

/** Sites and stores: api-reference/landing/index.md */
export const landingScope: EmulatedScope = {
  name: 'landing',
  install(portal) {
    const open = once(portal, () => openLanding(portal))
    const define = defineOver('landing', () => {
      const landing = open()
      emptyBin(landing)
      return landing
    })
    return [
      siteMethods,
      siteStateMethods,
      folderMethods,
      bindingMethods,
      rightMethods,
      roleMethods,
      pageMethods,
      pageAddressMethods,
      syspageMethods,
    ].flatMap((methods) => methods(define))
  },
}
