import { normalize } from '../crm/items/multifields.ts'
import type { Telephony } from './open-telephony.ts'

export type CrmType = 'CONTACT' | 'COMPANY' | 'LEAD'

export interface CrmEntity {
  readonly type: CrmType
  readonly id: number
}

/** In the order in which a call is given to one of them. */
export const CRM_TYPES: Readonly<Record<CrmType, number>> = { CONTACT: 3, COMPANY: 4, LEAD: 1 }

/** Records that have the number, however it is written. */
export function findByPhone({ store }: Telephony, phone: string): readonly CrmEntity[] {
  const normal = normalize('PHONE', phone)
  if (normal === '') return []
  return (Object.keys(CRM_TYPES) as CrmType[]).flatMap((type) =>
    store
      .rows("select distinct OWNER_ID from crm_multifield where TYPE_ID = 'PHONE' and NORMAL = ? and OWNER_TYPE_ID = ? order by OWNER_ID", [
        normal,
        CRM_TYPES[type],
      ])
      .map(([id]) => ({ type, id: Number(id) })),
  )
}

/** Digits, with what people write between them. */
export const isPhone = (text: string): boolean => /^\+?[\d\s().*#-]{2,32}$/.test(text) && /\d{2}/.test(text)
