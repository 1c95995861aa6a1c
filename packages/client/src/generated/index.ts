// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { NoParams } from './prelude.ts'
import type { AiAdminMethods, AiAdminAiService } from './ai_admin.ts'
import type { BatchParams, BatchResult, EventsParams, MethodsParams, ProfileResult, ScopeParams, BasicMethods, BasicAccessService, BasicAppService, BasicEventService, BasicFeatureService, BasicMethodService, BasicServerService, BasicUserService } from './basic.ts'
import type { BiconnectorMethods, BiconnectorService } from './biconnector.ts'
import type { BizprocMethods, BizprocService } from './bizproc.ts'
import type { BookingMethods, BookingService } from './booking.ts'
import type { CalendarMethods, CalendarService } from './calendar.ts'
import type { CashboxMethods, CashboxSaleService } from './cashbox.ts'
import type { CatalogMethods, CatalogService } from './catalog.ts'
import type { CrmMethods, CrmService } from './crm.ts'
import type { DeliveryMethods, DeliverySaleService } from './delivery.ts'
import type { DepartmentMethods, DepartmentService } from './department.ts'
import type { DiskMethods, DiskService } from './disk.ts'
import type { DocumentgeneratorMethods, DocumentgeneratorService } from './documentgenerator.ts'
import type { EntityMethods, EntityService } from './entity.ts'
import type { HumanresourcesHcmlinkMethods, HumanresourcesHcmlinkHumanresourcesService } from './humanresources.hcmlink.ts'
import type { ImMethods, ImService } from './im.ts'
import type { ImbotMethods, ImbotService } from './imbot.ts'
import type { ImconnectorMethods, ImconnectorService } from './imconnector.ts'
import type { ImopenlinesMethods, ImopenlinesImconnectorService, ImopenlinesService } from './imopenlines.ts'
import type { LandingMethods, LandingService } from './landing.ts'
import type { ListsMethods, ListsService } from './lists.ts'
import type { LogMethods, LogService } from './log.ts'
import type { MailserviceMethods, MailserviceService } from './mailservice.ts'
import type { MessageserviceMethods, MessageserviceService } from './messageservice.ts'
import type { PaySystemMethods, PaySystemSaleService } from './pay_system.ts'
import type { PlacementMethods, PlacementService, PlacementUserfieldtypeService } from './placement.ts'
import type { PullMethods, PullService } from './pull.ts'
import type { RpaMethods, RpaService } from './rpa.ts'
import type { SaleMethods, SaleService } from './sale.ts'
import type { SalescenterMethods, SalescenterService } from './salescenter.ts'
import type { SignB2eMethods, SignB2eSignService } from './sign.b2e.ts'
import type { SocialnetworkMethods, SocialnetworkService } from './socialnetwork.ts'
import type { SonetMethods, SonetSonetGroupService } from './sonet.ts'
import type { TaskMethods, TaskService, TaskTasksService } from './task.ts'
import type { TelephonyMethods, TelephonyService, TelephonyVoximplantService } from './telephony.ts'
import type { TimemanMethods, TimemanService } from './timeman.ts'
import type { UserMethods, UserService } from './user.ts'
import type { UserUserfieldMethods, UserUserfieldUserService } from './user.userfield.ts'
import type { UserconsentMethods, UserconsentService } from './userconsent.ts'
import type { UserfieldconfigMethods, UserfieldconfigService } from './userfieldconfig.ts'
import type { VoteMethods, VoteService } from './vote.ts'
import type { V3DocumentationResult, V3BasicMethods, V3BasicRestService } from './v3-basic.ts'
import type { V3CallMethods, V3CallService } from './v3-call.ts'
import type { V3HumanresourcesMethods, V3HumanresourcesService } from './v3-humanresources.ts'
import type { V3MailMethods, V3MailService } from './v3-mail.ts'
import type { V3MainMethods, V3MainService } from './v3-main.ts'
import type { V3NoteMethods, V3NoteService } from './v3-note.ts'
import type { V3TasksMethods, V3TasksService } from './v3-tasks.ts'
import type { V3TimemanMethods, V3TimemanService } from './v3-timeman.ts'

export type * from './ai_admin.ts'
export type * from './basic.ts'
export type * from './biconnector.ts'
export type * from './bizproc.ts'
export type * from './booking.ts'
export type * from './calendar.ts'
export type * from './cashbox.ts'
export type * from './catalog.ts'
export type * from './crm.ts'
export type * from './delivery.ts'
export type * from './department.ts'
export type * from './disk.ts'
export type * from './documentgenerator.ts'
export type * from './entity.ts'
export type * from './humanresources.hcmlink.ts'
export type * from './im.ts'
export type * from './imbot.ts'
export type * from './imconnector.ts'
export type * from './imopenlines.ts'
export type * from './landing.ts'
export type * from './lists.ts'
export type * from './log.ts'
export type * from './mailservice.ts'
export type * from './messageservice.ts'
export type * from './pay_system.ts'
export type * from './placement.ts'
export type * from './pull.ts'
export type * from './rpa.ts'
export type * from './sale.ts'
export type * from './salescenter.ts'
export type * from './sign.b2e.ts'
export type * from './socialnetwork.ts'
export type * from './sonet.ts'
export type * from './task.ts'
export type * from './tasks.ts'
export type * from './telephony.ts'
export type * from './timeman.ts'
export type * from './user.ts'
export type * from './user.userfield.ts'
export type * from './userconsent.ts'
export type * from './userfieldconfig.ts'
export type * from './vote.ts'
export type * from './v3-basic.ts'
export type * from './v3-call.ts'
export type * from './v3-humanresources.ts'
export type * from './v3-mail.ts'
export type * from './v3-main.ts'
export type * from './v3-note.ts'
export type * from './v3-tasks.ts'
export type * from './v3-timeman.ts'
export type * from './events.ts'
export type * from './placements.ts'
export type * from './prelude.ts'

/** Every classic method: its parameters, its `result`, and for lists the `item` that `list` yields. */
export interface Methods extends AiAdminMethods, BasicMethods, BiconnectorMethods, BizprocMethods, BookingMethods, CalendarMethods, CashboxMethods, CatalogMethods, CrmMethods, DeliveryMethods, DepartmentMethods, DiskMethods, DocumentgeneratorMethods, EntityMethods, HumanresourcesHcmlinkMethods, ImMethods, ImbotMethods, ImconnectorMethods, ImopenlinesMethods, LandingMethods, ListsMethods, LogMethods, MailserviceMethods, MessageserviceMethods, PaySystemMethods, PlacementMethods, PullMethods, RpaMethods, SaleMethods, SalescenterMethods, SignB2eMethods, SocialnetworkMethods, SonetMethods, TaskMethods, TelephonyMethods, TimemanMethods, UserMethods, UserUserfieldMethods, UserconsentMethods, UserfieldconfigMethods, VoteMethods {}

/** The documented face: one service per namespace. */
export interface Services {
  readonly access: BasicAccessService
  readonly ai: AiAdminAiService
  readonly app: BasicAppService
  readonly biconnector: BiconnectorService
  readonly bizproc: BizprocService
  readonly booking: BookingService
  readonly calendar: CalendarService
  readonly catalog: CatalogService
  readonly crm: CrmService
  readonly department: DepartmentService
  readonly disk: DiskService
  readonly documentgenerator: DocumentgeneratorService
  readonly entity: EntityService
  readonly event: BasicEventService
  readonly feature: BasicFeatureService
  readonly humanresources: HumanresourcesHcmlinkHumanresourcesService
  readonly im: ImService
  readonly imbot: ImbotService
  readonly imconnector: ImconnectorService & ImopenlinesImconnectorService
  readonly imopenlines: ImopenlinesService
  readonly landing: LandingService
  readonly lists: ListsService
  readonly log: LogService
  readonly mailservice: MailserviceService
  readonly messageservice: MessageserviceService
  readonly method: BasicMethodService
  readonly placement: PlacementService
  readonly pull: PullService
  readonly rpa: RpaService
  readonly sale: CashboxSaleService & DeliverySaleService & PaySystemSaleService & SaleService
  readonly salescenter: SalescenterService
  readonly server: BasicServerService
  readonly sign: SignB2eSignService
  readonly socialnetwork: SocialnetworkService
  readonly sonet_group: SonetSonetGroupService
  readonly task: TaskService
  readonly tasks: TaskTasksService
  readonly telephony: TelephonyService
  readonly timeman: TimemanService
  readonly user: BasicUserService & UserService & UserUserfieldUserService
  readonly userconsent: UserconsentService
  readonly userfieldconfig: UserfieldconfigService
  readonly userfieldtype: PlacementUserfieldtypeService
  readonly vote: VoteService
  readonly voximplant: TelephonyVoximplantService
  /**
   * Calls `batch`.
   * Scope `basic`; any user may call.
   * Errors: `ERROR_BATCH_LENGTH_EXCEEDED` (400), `ERROR_BATCH_METHOD_NOT_ALLOWED` (405).
   * @see https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
   */
  batch(params: BatchParams, options?: CallOptions): Promise<BatchResult>
  /**
   * Calls `events`.
   * Scope `basic`; any user may call, from an application.
   * @see https://apidocs.bitrix24.com/api-reference/events/events.html
   */
  events(params?: EventsParams, options?: CallOptions): Promise<string[]>
  /**
   * Calls `methods`.
   * Scope `basic`; any user may call.
   * @deprecated Use `method.get`.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/methods.html
   */
  methods(params?: MethodsParams, options?: CallOptions): Promise<string[]>
  /**
   * Calls `profile`.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/common/users/profile.html
   */
  profile(params?: NoParams, options?: CallOptions): Promise<ProfileResult>
  /**
   * Calls `scope`.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/scope.html
   */
  scope(params?: ScopeParams, options?: CallOptions): Promise<string[]>
}

/** Every method of REST 3.0, in the same form. */
export interface V3Methods extends V3BasicMethods, V3CallMethods, V3HumanresourcesMethods, V3MailMethods, V3MainMethods, V3NoteMethods, V3TasksMethods, V3TimemanMethods {}

/** The documented face of REST 3.0. */
export interface V3Services {
  readonly call: V3CallService
  readonly humanresources: V3HumanresourcesService
  readonly mail: V3MailService
  readonly main: V3MainService
  readonly note: V3NoteService
  readonly rest: V3BasicRestService
  readonly tasks: V3TasksService
  readonly timeman: V3TimemanService
  /**
   * Calls `documentation`.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/rest-v3.html
   */
  documentation(params?: NoParams, options?: CallOptions): Promise<V3DocumentationResult>
}
