import type { EmulatedScope } from '../contract.ts'
import { aiScope } from './ai/index.ts'
import { biconnectorScope } from './biconnector/index.ts'
import { bizprocScope } from './bizproc/index.ts'
import { bookingScope } from './booking/index.ts'
import { calendarScope } from './calendar/index.ts'
import { callScope } from './call/index.ts'
import { catalogScope } from './catalog/index.ts'
import { crmScope } from './crm/index.ts'
import { departmentScope } from './department/index.ts'
import { diskScope } from './disk/index.ts'
import { documentgeneratorScope } from './documentgenerator/index.ts'
import { entityScope } from './entity/index.ts'
import { hcmlinkScope } from './hcmlink/index.ts'
import { humanresourcesScope } from './humanresources/index.ts'
import { imScope } from './im/index.ts'
import { imbotScope } from './imbot/index.ts'
import { imconnectorScope } from './imconnector/index.ts'
import { imopenlinesScope } from './imopenlines/index.ts'
import { placementScope } from '../placements/placement-scope.ts'
import { landingScope } from './landing/index.ts'
import { logScope } from './log/index.ts'
import { mailScope } from './mail/index.ts'
import { mailserviceScope } from './mailservice/index.ts'
import { rpaScope } from './rpa/index.ts'
import { saleScope } from './sale/index.ts'
import { listsScope } from './lists/index.ts'
import { mainScope } from './main/index.ts'
import { noteScope } from './note/index.ts'
import { messageserviceScope } from './messageservice/index.ts'
import { sonetGroupScope } from './sonet-group/index.ts'
import { taskScope } from './task/index.ts'
import { telephonyScope } from './telephony/index.ts'
import { timemanScope } from './timeman/index.ts'
import { userScope } from './user/index.ts'
import { userconsentScope } from './userconsent/index.ts'
import { voteScope } from './vote/index.ts'

/** Every emulated scope but `basic`, in the order of installation. */
export const scopes: readonly EmulatedScope[] = [
  departmentScope,
  userScope,
  catalogScope,
  saleScope,
  crmScope,
  mainScope,
  taskScope,
  diskScope,
  placementScope,
  humanresourcesScope,
  noteScope,
  callScope,
  mailScope,
  timemanScope,
  bizprocScope,
  imScope,
  imbotScope,
  imopenlinesScope,
  imconnectorScope,
  telephonyScope,
  listsScope,
  entityScope,
  calendarScope,
  bookingScope,
  rpaScope,
  sonetGroupScope,
  documentgeneratorScope,
  logScope,
  userconsentScope,
  messageserviceScope,
  mailserviceScope,
  voteScope,
  biconnectorScope,
  aiScope,
  hcmlinkScope,
  landingScope,
]
