import { MethodError, type PortalSettings } from '../contract.ts'
import { readLicense } from './read-license.ts'

/** What `feature.get` knows: api-reference/common/system/feature-get.md */
export type Feature = 'rest_offline_extended' | 'rest_auth_connector'

const FEATURES: ReadonlySet<unknown> = new Set<Feature>(['rest_offline_extended', 'rest_auth_connector'])
/** `auth_connector` is said to come with the Professional plan: api-reference/events/index.md. Of self-hosted portals nothing is said; they have both. */
const FAMILIES: ReadonlySet<string> = new Set(['pro', 'ent', 'selfhosted'])

export function hasFeature(license: string, feature: unknown): boolean {
  return FEATURES.has(feature) && FAMILIES.has(readLicense(license).family)
}

/**
 * Whether plans are told apart and this is the smallest that api-reference/common/system/app-info.md names: what pages refuse to "the plan", without saying
 * to which, is refused to this one.
 */
export function isOnSmallestPlan({ license, quirks }: PortalSettings): boolean {
  return quirks.planFeatures === 'enforced' && readLicense(license).family === 'project'
}

/** Throws where plans are told apart and this one is too small; the text was seen by other clients. */
export function requireFeature({ license, quirks }: PortalSettings, feature: Feature): void {
  if (quirks.planFeatures === 'told' || hasFeature(license, feature)) return
  throw new MethodError('ACCESS_DENIED', 'Access denied! Available only on extended plans', 403)
}
