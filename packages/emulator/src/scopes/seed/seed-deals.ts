import type { PortalContext } from '../../contract.ts'
import { openCrm, systemItem } from '../crm/open-crm.ts'

/** Ids run 1, 1 + idStep, … One set-based statement: a million deals take seconds. */
export function seedDeals(portal: PortalContext, { count, idStep }: { readonly count: number; readonly idStep: number }): void {
  const crm = openCrm(portal)
  systemItem(crm, 2)
  const now = portal.now()
  const { utcOffsetSeconds, baseCurrency } = portal.settings
  const suffix = crm.time.format(now).slice(19)
  const salt = Math.floor(portal.random() * 1_000_003)
  const localSeconds = Math.floor(now / 1000) + utcOffsetSeconds
  crm.store.run(
    `insert into crm_deal (ID, TITLE, TYPE_ID, CATEGORY_ID, STAGE_ID, STAGE_SEMANTIC_ID, IS_NEW, IS_RECURRING, IS_RETURN_CUSTOMER, IS_REPEATED_APPROACH, PROBABILITY,
       CURRENCY_ID, OPPORTUNITY, IS_MANUAL_OPPORTUNITY, TAX_VALUE, BEGINDATE, CLOSEDATE, OPENED, CLOSED, ASSIGNED_BY_ID, CREATED_BY_ID, MODIFY_BY_ID,
       DATE_CREATE, DATE_MODIFY, MOVED_BY_ID, MOVED_TIME, SOURCE_ID, LAST_ACTIVITY_TIME, LAST_ACTIVITY_BY)
     with recursive n (i) as (select 0 union all select i + 1 from n where i + 1 < ?1),
       dice as (select i, (i * 7919 + ?2) % 1000003 as a, (i * 104729 + ?2 * 31) % 1299709 as b from n),
       -- Deals are spread over two years, oldest first.
       timed as (select i, a, b, a % 8 as stage, ?3 - cast((?1 - i) * (63072000.0 / ?1) as integer) as created from dice)
     select 1 + i * ?4,
       case a % 6 when 0 then 'Supply of ' when 1 then 'Renewal of ' when 2 then 'Pilot of ' when 3 then 'Extension of ' when 4 then 'Rollout of ' else 'Order of ' end ||
         case b % 7 when 0 then 'office furniture' when 1 then 'licences' when 2 then 'training' when 3 then 'servers' when 4 then 'packaging' when 5 then 'support' else 'spare parts' end ||
         ' no. ' || (i + 1),
       case b % 4 when 0 then 'COMPLEX' when 1 then 'GOODS' when 2 then 'SERVICE' else 'SALE' end,
       0,
       case stage when 0 then 'NEW' when 1 then 'PREPARATION' when 2 then 'PREPAYMENT_INVOICE' when 3 then 'EXECUTING' when 4 then 'FINAL_INVOICE' when 5 then 'WON' when 6 then 'LOSE' else 'APOLOGY' end,
       case when stage = 5 then 'S' when stage > 5 then 'F' else 'P' end,
       iif(stage = 0, 'Y', 'N'), 'N', 'N', 'N', stage * 10,
       ?5, (b % 250000) * 40 + a % 100, 'Y', 0,
       date(created, 'unixepoch'), date(created + 604800, 'unixepoch'), 'Y', iif(stage >= 5, 'Y', 'N'), 1, 1, 1,
       strftime('%Y-%m-%dT%H:%M:%S', created, 'unixepoch') || ?6, strftime('%Y-%m-%dT%H:%M:%S', created, 'unixepoch') || ?6, 1,
       strftime('%Y-%m-%dT%H:%M:%S', created, 'unixepoch') || ?6,
       case a % 5 when 0 then 'CALL' when 1 then 'WEB' when 2 then 'ADVERTISING' when 3 then 'RECOMMENDATION' else 'TRADE_SHOW' end,
       strftime('%Y-%m-%dT%H:%M:%S', created, 'unixepoch') || ?6, 1
     from timed where ?1 > 0`,
    [count, salt, localSeconds, idStep, baseCurrency, suffix],
  )
}
