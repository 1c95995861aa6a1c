import { MethodError, type PortalContext } from '../../contract.ts'
import { hasFeature, isOnSmallestPlan } from '../../system/features.ts'

type Plan = Pick<PortalContext, 'settings'>

/** Rights and custom code are not on all plans, and no page says on which: api-reference/landing/rights/index.md. Here they come with the extended parts of REST. */
export const isExtended = ({ settings: { license, quirks } }: Plan): boolean =>
  quirks.planFeatures === 'told' || hasFeature(license, 'rest_offline_extended')

/** Where nothing is paid for, sites are not published: api-reference/landing/site/landing-site-publication.md */
export const isFree = ({ settings }: Plan): boolean => isOnSmallestPlan(settings)

/** api-reference/landing/rights/extended-model/landing-site-get-rights.md */
export function requireRightsOfPlan(portal: Plan): void {
  if (!isExtended(portal))
    throw new MethodError(
      'FEATURE_NOT_AVAIL',
      'Permission settings are not available on the current plan. To work with permissions, switch to a different plan.',
    )
}
