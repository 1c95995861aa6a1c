import type { PortalContext } from '../../contract.ts'
import { openWorkbench, type Workbench } from '../open-workbench.ts'

/** What every family of the shop works with. */
export interface Sale extends Workbench {
  /** `bx_65df530c472fa`: what the portal calls a record that came without an external code. */
  createXmlId(): string
}

export function openSale(portal: PortalContext): Sale {
  return {
    ...openWorkbench(portal),
    createXmlId: () => `bx_${Array.from({ length: 13 }, () => Math.floor(portal.random() * 16).toString(16)).join('')}`,
  }
}
