import type { MethodFacts } from '@b24kit/catalog'
import { createPortal, type Portal } from '@b24kit/emulator'

/** How the emulated portal answers a method: `unknown` ones it does not have. */
export type Tier = Portal['methods'][number]['tier'] | 'unknown'

/** Tiers of methods, asked of an emulated portal: it alone knows what it emulates. */
export async function loadTiers(): Promise<(method: Pick<MethodFacts, 'name' | 'version'>) => Tier> {
  const portal = await createPortal({ data: 'empty', clock: 'virtual' })
  try {
    const tiers = new Map(portal.methods.map(({ name, tier }) => [name.toLowerCase(), tier]))
    // The portal tells of its classic methods; a name that both versions have is not emulated twice.
    return ({ name, version }) => (version === 'v1' ? tiers.get(name.toLowerCase()) : undefined) ?? 'unknown'
  } finally {
    await portal.close()
  }
}
