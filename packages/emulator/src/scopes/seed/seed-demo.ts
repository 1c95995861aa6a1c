import type { PortalContext } from '../../contract.ts'

export function seedDemo(portal: PortalContext): void {
  void portal
}
