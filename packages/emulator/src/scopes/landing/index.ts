import type { EmulatedScope } from '../../contract.ts'
import { defineOver, type DefineOver } from '../define-over.ts'
import { once } from '../once.ts'
import { bindingMethods } from './binding-methods.ts'
import { demoMethods } from './demo-methods.ts'
import { emptyBin } from './empty-bin.ts'
import { folderMethods } from './folder-methods.ts'
import { openLanding, type Landing } from './open-landing.ts'
import { pageAddressMethods } from './page-address-methods.ts'
import { pageMethods } from './page-methods.ts'
import { repoMethods } from './repo-methods.ts'
import { rightMethods } from './right-methods.ts'
import { requireSection } from './rights.ts'
import { roleMethods } from './role-methods.ts'
import { siteMethods } from './site-methods.ts'
import { siteStateMethods } from './site-state-methods.ts'
import { syspageMethods } from './syspage-methods.ts'
import { templateMethods } from './template-methods.ts'
import { widgetMethods } from './widget-methods.ts'

/** Sites and stores: api-reference/landing/index.md */
export const landingScope: EmulatedScope = {
  name: 'landing',
  install(portal) {
    const open = once(portal, () => openLanding(portal))
    const defineOpen = defineOver('landing', () => {
      const landing = open()
      emptyBin(landing)
      return landing
    })
    const define: DefineOver<Landing> = (prefix, handlers) => defineOpen(prefix, behindSection(handlers))
    const behind = [
      siteMethods,
      siteStateMethods,
      folderMethods,
      bindingMethods,
      rightMethods,
      roleMethods,
      pageMethods,
      pageAddressMethods,
      syspageMethods,
      templateMethods,
      repoMethods,
      demoMethods,
    ]
    return [...behind.flatMap((methods) => methods(define)), ...widgetMethods(defineOpen)]
  },
}

type Handlers = Parameters<DefineOver<Landing>>[1]

/** Whoever has no access to the section of a call is refused before anything else. */
const behindSection = (handlers: Handlers): Handlers =>
  Object.fromEntries(
    Object.entries(handlers).map(([action, handle]) => [
      action,
      (landing, call) => {
        requireSection(landing, call)
        return handle(landing, call)
      },
    ]),
  )
