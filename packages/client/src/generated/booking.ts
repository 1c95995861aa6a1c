// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { NoParams, OpenFilter, OpenOrder } from './prelude.ts'

export interface BookingV1BookingAddParams { readonly fields: { readonly resourceIds: readonly Int[]; readonly name?: Text; readonly description?: Text; readonly datePeriod: { readonly from: Readonly<Record<string, unknown>>; readonly to: Readonly<Record<string, unknown>> } } }
export interface BookingV1BookingAddResult { id: number }
export interface BookingV1BookingClientListParams { readonly bookingId: Int }
export interface BookingV1BookingClientListItem { id: number; type: { code: string; module: string } }
export interface BookingV1BookingClientListResult { bookingClient: BookingV1BookingClientListItem[] }
export interface BookingV1BookingClientSetParams { readonly bookingId: Int; readonly clients: readonly { readonly id: Int; readonly type: Readonly<Record<string, unknown>> }[] }
export interface BookingV1BookingClientUnsetParams { readonly bookingId: Int }
export interface BookingV1BookingCreatefromwaitlistParams { readonly waitListId: Int; readonly fields?: { readonly resourceIds: readonly Int[]; readonly name?: Text; readonly description?: Text; readonly datePeriod: { readonly from: Readonly<Record<string, unknown>>; readonly to: Readonly<Record<string, unknown>> } } }
export interface BookingV1BookingDeleteParams { readonly id: Int }
export interface BookingV1BookingExternalDataListParams { readonly bookingId: Int }
export interface BookingV1BookingExternalDataListItem { entityTypeId: string; moduleId: string; value: string }
export interface BookingV1BookingExternalDataListResult { externalData: BookingV1BookingExternalDataListItem[] }
export interface BookingV1BookingExternalDataSetParams { readonly bookingId: Int; readonly externalData: readonly { readonly moduleId: Text; readonly entityTypeId: Text; readonly value: Text }[] }
export interface BookingV1BookingExternalDataUnsetParams { readonly bookingId: Int }
export interface BookingV1BookingGetParams { readonly id: Int }
export interface BookingV1BookingGetItem { datePeriod: { from: { timestamp: number; timezone: string }; to: { timestamp: number; timezone: string } }; description: string | null; id: number; name: string; resourceIds: number[] }
export interface BookingV1BookingGetResult { booking: BookingV1BookingGetItem }
export interface BookingV1BookingListParams { readonly FILTER?: OpenFilter<'within' | 'client'>; readonly ORDER?: OpenOrder<'id' | 'dateFrom' | 'dateTo'> }
export interface BookingV1BookingListItem { datePeriod: { from: { timestamp: number; timezone: string }; to: { timestamp: number; timezone: string } }; description: string | null; id: number; name: string; resourceIds: number[] }
export interface BookingV1BookingListResult { booking: BookingV1BookingListItem[] }
export interface BookingV1BookingUpdateParams { readonly id: Int; readonly fields: { readonly resourceIds?: readonly Int[]; readonly name?: Text; readonly description?: Text; readonly datePeriod?: { readonly from: Readonly<Record<string, unknown>>; readonly to: Readonly<Record<string, unknown>> } } }
export interface BookingV1ClienttypeListItem { code: string; module: string }
export interface BookingV1ClienttypeListResult { clientType: BookingV1ClienttypeListItem[] }
export interface BookingV1ResourceAddParams { readonly fields: { readonly name: Text; readonly description?: Text; readonly typeId: Int; readonly isMain?: Flag; readonly isInfoNotificationOn?: Flag; readonly templateTypeInfo?: Open<'inanimate' | 'animate'> | Ref; readonly isConfirmationNotificationOn?: Flag; readonly templateTypeConfirmation?: Open<'inanimate' | 'animate'> | Ref; readonly isReminderNotificationOn?: Flag; readonly templateTypeReminder?: Text; readonly isFeedbackNotificationOn?: Flag; readonly templateTypeFeedback?: Open<'inanimate' | 'animate'> | Ref; readonly isDelayedNotificationOn?: Flag; readonly templateTypeDelayed?: Open<'inanimate' | 'animate'> | Ref; readonly infoDelay?: Int; readonly reminderDelay?: Int; readonly delayedDelay?: Int; readonly delayedCounterDelay?: Int; readonly confirmationDelay?: Int; readonly confirmationRepetitions?: Int; readonly confirmationRepetitionsInterval?: Int; readonly confirmationCounterDelay?: Int } }
export interface BookingV1ResourceAddResult { id: number }
export interface BookingV1ResourceDeleteParams { readonly id: Int }
export interface BookingV1ResourceGetParams { readonly id: Int }
export interface BookingV1ResourceGetItem { confirmationCounterDelay: number; confirmationNotificationDelay: number; confirmationNotificationRepetitions: unknown; confirmationNotificationRepetitionsInterval: number; delayedCounterDelay: number; delayedNotificationDelay: number; description: string | null; id: number; infoNotificationDelay: unknown; isConfirmationNotificationOn: Open<'Y' | 'N'>; isDelayedNotificationOn: Open<'Y' | 'N'>; isFeedbackNotificationOn: Open<'Y' | 'N'>; isInfoNotificationOn: Open<'Y' | 'N'>; isMain: Open<'Y' | 'N'>; isReminderNotificationOn: Open<'Y' | 'N'>; name: string; reminderNotificationDelay: number; templateTypeConfirmation: Open<'inanimate' | 'animate'>; templateTypeDelayed: Open<'inanimate' | 'animate'>; templateTypeFeedback: Open<'inanimate' | 'animate'>; templateTypeInfo: Open<'inanimate' | 'animate'>; templateTypeReminder: string; typeId: number; confirmationDelay?: number; confirmationRepetitions?: number; confirmationRepetitionsInterval?: number; delayedDelay?: number; infoDelay?: number; reminderDelay?: number }
export interface BookingV1ResourceGetResult { resource: BookingV1ResourceGetItem }
export interface BookingV1ResourceListParams { readonly FILTER?: OpenFilter<'searchQuery' | 'isMain' | 'typeId' | 'name' | 'description'>; readonly ORDER?: OpenOrder<'id' | 'name'> }
export interface BookingV1ResourceListItem { confirmationCounterDelay: number; confirmationNotificationDelay: number; confirmationNotificationRepetitions: unknown; confirmationNotificationRepetitionsInterval: number; delayedCounterDelay: number; delayedNotificationDelay: number; description: string | null; id: number; infoNotificationDelay: unknown; isConfirmationNotificationOn: Open<'Y' | 'N'>; isDelayedNotificationOn: Open<'Y' | 'N'>; isFeedbackNotificationOn: Open<'Y' | 'N'>; isInfoNotificationOn: Open<'Y' | 'N'>; isMain: Open<'Y' | 'N'>; isReminderNotificationOn: Open<'Y' | 'N'>; name: string; reminderNotificationDelay: number; templateTypeConfirmation: Open<'inanimate' | 'animate'>; templateTypeDelayed: Open<'inanimate' | 'animate'>; templateTypeFeedback: Open<'inanimate' | 'animate'>; templateTypeInfo: Open<'inanimate' | 'animate'>; templateTypeReminder: string; typeId: number; confirmationDelay?: number; confirmationRepetitions?: number; confirmationRepetitionsInterval?: number; delayedDelay?: number; infoDelay?: number; reminderDelay?: number }
export interface BookingV1ResourceListResult { resource: BookingV1ResourceListItem[] }
export interface BookingV1ResourceSlotsListParams { readonly resourceId: Int }
export interface BookingV1ResourceSlotsListItem { from: number; id: number; slotSize: number; timezone: string; to: number; weekDays: string[] }
export interface BookingV1ResourceSlotsListResult { slots: BookingV1ResourceSlotsListItem[] }
export interface BookingV1ResourceSlotsSetParams { readonly resourceId: Int; readonly slots: readonly { readonly from: Int; readonly to: Int; readonly timezone: Text; readonly weekDays: readonly unknown[]; readonly slotSize: Int }[] }
export interface BookingV1ResourceSlotsUnsetParams { readonly resourceId: Int }
export interface BookingV1ResourceUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly description?: Text; readonly typeId?: Int; readonly isMain?: Flag; readonly isInfoNotificationOn?: Flag; readonly templateTypeInfo?: Open<'inanimate' | 'animate'> | Ref; readonly isConfirmationNotificationOn?: Flag; readonly templateTypeConfirmation?: Open<'inanimate' | 'animate'> | Ref; readonly isReminderNotificationOn?: Flag; readonly templateTypeReminder?: Text; readonly isFeedbackNotificationOn?: Flag; readonly templateTypeFeedback?: Open<'inanimate' | 'animate'> | Ref; readonly isDelayedNotificationOn?: Flag; readonly templateTypeDelayed?: Open<'inanimate' | 'animate'> | Ref; readonly infoDelay?: Int; readonly reminderDelay?: Int; readonly delayedDelay?: Int; readonly delayedCounterDelay?: Int; readonly confirmationDelay?: Int; readonly confirmationRepetitions?: Int; readonly confirmationRepetitionsInterval?: Int; readonly confirmationCounterDelay?: Int } }
export interface BookingV1ResourceTypeAddParams { readonly fields: { readonly name: Text; readonly code: Text; readonly isInfoNotificationOn?: Flag; readonly templateTypeInfo?: Open<'inanimate' | 'animate'> | Ref; readonly isConfirmationNotificationOn?: Flag; readonly templateTypeConfirmation?: Open<'inanimate' | 'animate'> | Ref; readonly isReminderNotificationOn?: Flag; readonly templateTypeReminder?: Text; readonly isFeedbackNotificationOn?: Flag; readonly templateTypeFeedback?: Open<'inanimate' | 'animate'> | Ref; readonly isDelayedNotificationOn?: Flag; readonly templateTypeDelayed?: Open<'inanimate' | 'animate'> | Ref; readonly infoDelay?: Int; readonly reminderDelay?: Int; readonly delayedDelay?: Int; readonly delayedCounterDelay?: Int; readonly confirmationDelay?: Int; readonly confirmationRepetitions?: Int; readonly confirmationRepetitionsInterval?: Int; readonly confirmationCounterDelay?: Int } }
export interface BookingV1ResourceTypeAddResult { id: number }
export interface BookingV1ResourceTypeDeleteParams { readonly id: Int }
export interface BookingV1ResourceTypeGetParams { readonly id: Int }
export interface BookingV1ResourceTypeGetItem { code: string; confirmationCounterDelay: number; confirmationNotificationDelay: number; confirmationNotificationRepetitions: unknown; confirmationNotificationRepetitionsInterval: number; delayedCounterDelay: number; delayedNotificationDelay: number; id: number; infoNotificationDelay: unknown; isConfirmationNotificationOn: Open<'Y' | 'N'>; isDelayedNotificationOn: Open<'Y' | 'N'>; isFeedbackNotificationOn: Open<'Y' | 'N'>; isReminderNotificationOn: Open<'Y' | 'N'>; name: string; reminderNotificationDelay: number; templateTypeConfirmation: Open<'inanimate' | 'animate'>; templateTypeDelayed: Open<'inanimate' | 'animate'>; templateTypeFeedback: Open<'inanimate' | 'animate'>; templateTypeReminder: string; confirmationDelay?: number; confirmationRepetitions?: number; confirmationRepetitionsInterval?: number; delayedDelay?: number; infoDelay?: number; reminderDelay?: number }
export interface BookingV1ResourceTypeGetResult { resourceType: BookingV1ResourceTypeGetItem }
export interface BookingV1ResourceTypeListParams { readonly FILTER?: OpenFilter<'searchQuery' | 'moduleId' | 'name' | 'code'>; readonly ORDER?: OpenOrder<'id' | 'name' | 'code'> }
export interface BookingV1ResourceTypeListItem { code: string; confirmationCounterDelay: number; confirmationNotificationDelay: number; confirmationNotificationRepetitions: unknown; confirmationNotificationRepetitionsInterval: number; delayedCounterDelay: number; delayedNotificationDelay: number; id: number; infoNotificationDelay: unknown; isConfirmationNotificationOn: Open<'Y' | 'N'>; isDelayedNotificationOn: Open<'Y' | 'N'>; isFeedbackNotificationOn: Open<'Y' | 'N'>; isReminderNotificationOn: Open<'Y' | 'N'>; name: string; reminderNotificationDelay: number; templateTypeConfirmation: Open<'inanimate' | 'animate'>; templateTypeDelayed: Open<'inanimate' | 'animate'>; templateTypeFeedback: Open<'inanimate' | 'animate'>; templateTypeReminder: string; confirmationDelay?: number; confirmationRepetitions?: number; confirmationRepetitionsInterval?: number; delayedDelay?: number; infoDelay?: number; reminderDelay?: number }
export interface BookingV1ResourceTypeListResult { resource: BookingV1ResourceTypeListItem[] }
export interface BookingV1ResourceTypeUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly code?: Text; readonly isInfoNotificationOn?: Flag; readonly templateTypeInfo?: Open<'inanimate' | 'animate'> | Ref; readonly isConfirmationNotificationOn?: Flag; readonly templateTypeConfirmation?: Open<'inanimate' | 'animate'> | Ref; readonly isReminderNotificationOn?: Flag; readonly templateTypeReminder?: Text; readonly isFeedbackNotificationOn?: Flag; readonly templateTypeFeedback?: Open<'inanimate' | 'animate'> | Ref; readonly isDelayedNotificationOn?: Flag; readonly templateTypeDelayed?: Open<'inanimate' | 'animate'> | Ref; readonly infoDelay?: Int; readonly reminderDelay?: Int; readonly delayedDelay?: Int; readonly delayedCounterDelay?: Int; readonly confirmationDelay?: Int; readonly confirmationRepetitions?: Int; readonly confirmationRepetitionsInterval?: Int; readonly confirmationCounterDelay?: Int } }
export interface BookingV1WaitlistAddParams { readonly fields: { readonly note: Text } }
export interface BookingV1WaitlistAddResult { id: number }
export interface BookingV1WaitlistClientListParams { readonly waitListId: Int }
export interface BookingV1WaitlistClientListItem { id: number; type: { code: string; module: string } }
export interface BookingV1WaitlistClientListResult { waitListClient: BookingV1WaitlistClientListItem[] }
export interface BookingV1WaitlistClientSetParams { readonly waitListId: Int; readonly clients: readonly { readonly id: Int; readonly type: Readonly<Record<string, unknown>> }[] }
export interface BookingV1WaitlistClientUnsetParams { readonly waitListId: Int }
export interface BookingV1WaitlistCreatefrombookingParams { readonly bookingId: Int }
export interface BookingV1WaitlistDeleteParams { readonly id: Int }
export interface BookingV1WaitlistExternalDataListParams { readonly waitListId: Int }
export interface BookingV1WaitlistExternalDataListItem { entityTypeId: string; moduleId: string; value: string }
export interface BookingV1WaitlistExternalDataListResult { externalData: BookingV1WaitlistExternalDataListItem[] }
export interface BookingV1WaitlistExternalDataSetParams { readonly waitListId: Int; readonly externalData: readonly { readonly moduleId: Text; readonly entityTypeId: Text; readonly value: Text }[] }
export interface BookingV1WaitlistExternalDataUnsetParams { readonly waitListId: Int }
export interface BookingV1WaitlistGetParams { readonly id: Int }
export interface BookingV1WaitlistGetItem { id: number; note: string | null }
export interface BookingV1WaitlistGetResult { waitList: BookingV1WaitlistGetItem }
export interface BookingV1WaitlistListParams { readonly filter?: OpenFilter<'from' | 'to'> }
export interface BookingV1WaitlistListItem { id: number; note: string }
export interface BookingV1WaitlistListResult { waitList: BookingV1WaitlistListItem[] }
export interface BookingV1WaitlistUpdateParams { readonly id: Int; readonly fields: { readonly note: Text } }

export interface BookingMethods {
  'booking.v1.booking.add': { params: BookingV1BookingAddParams; result: BookingV1BookingAddResult }
  'booking.v1.booking.client.list': { params: BookingV1BookingClientListParams; result: BookingV1BookingClientListResult; item: BookingV1BookingClientListItem }
  'booking.v1.booking.client.set': { params: BookingV1BookingClientSetParams; result: boolean }
  'booking.v1.booking.client.unset': { params: BookingV1BookingClientUnsetParams; result: boolean }
  'booking.v1.booking.createfromwaitlist': { params: BookingV1BookingCreatefromwaitlistParams; result: number }
  'booking.v1.booking.delete': { params: BookingV1BookingDeleteParams; result: boolean }
  'booking.v1.booking.externalData.list': { params: BookingV1BookingExternalDataListParams; result: BookingV1BookingExternalDataListResult; item: BookingV1BookingExternalDataListItem }
  'booking.v1.booking.externalData.set': { params: BookingV1BookingExternalDataSetParams; result: boolean }
  'booking.v1.booking.externalData.unset': { params: BookingV1BookingExternalDataUnsetParams; result: boolean }
  'booking.v1.booking.get': { params: BookingV1BookingGetParams; result: BookingV1BookingGetResult }
  'booking.v1.booking.list': { params: BookingV1BookingListParams; result: BookingV1BookingListResult; item: BookingV1BookingListItem }
  'booking.v1.booking.update': { params: BookingV1BookingUpdateParams; result: boolean }
  'booking.v1.clienttype.list': { params: NoParams; result: BookingV1ClienttypeListResult; item: BookingV1ClienttypeListItem }
  'booking.v1.resource.add': { params: BookingV1ResourceAddParams; result: BookingV1ResourceAddResult }
  'booking.v1.resource.delete': { params: BookingV1ResourceDeleteParams; result: boolean }
  'booking.v1.resource.get': { params: BookingV1ResourceGetParams; result: BookingV1ResourceGetResult }
  'booking.v1.resource.list': { params: BookingV1ResourceListParams; result: BookingV1ResourceListResult; item: BookingV1ResourceListItem }
  'booking.v1.resource.slots.list': { params: BookingV1ResourceSlotsListParams; result: BookingV1ResourceSlotsListResult; item: BookingV1ResourceSlotsListItem }
  'booking.v1.resource.slots.set': { params: BookingV1ResourceSlotsSetParams; result: boolean }
  'booking.v1.resource.slots.unset': { params: BookingV1ResourceSlotsUnsetParams; result: boolean }
  'booking.v1.resource.update': { params: BookingV1ResourceUpdateParams; result: boolean }
  'booking.v1.resourceType.add': { params: BookingV1ResourceTypeAddParams; result: BookingV1ResourceTypeAddResult }
  'booking.v1.resourceType.delete': { params: BookingV1ResourceTypeDeleteParams; result: boolean }
  'booking.v1.resourceType.get': { params: BookingV1ResourceTypeGetParams; result: BookingV1ResourceTypeGetResult }
  'booking.v1.resourceType.list': { params: BookingV1ResourceTypeListParams; result: BookingV1ResourceTypeListResult; item: BookingV1ResourceTypeListItem }
  'booking.v1.resourceType.update': { params: BookingV1ResourceTypeUpdateParams; result: boolean }
  'booking.v1.waitlist.add': { params: BookingV1WaitlistAddParams; result: BookingV1WaitlistAddResult }
  'booking.v1.waitlist.client.list': { params: BookingV1WaitlistClientListParams; result: BookingV1WaitlistClientListResult; item: BookingV1WaitlistClientListItem }
  'booking.v1.waitlist.client.set': { params: BookingV1WaitlistClientSetParams; result: boolean }
  'booking.v1.waitlist.client.unset': { params: BookingV1WaitlistClientUnsetParams; result: boolean }
  'booking.v1.waitlist.createfrombooking': { params: BookingV1WaitlistCreatefrombookingParams; result: number }
  'booking.v1.waitlist.delete': { params: BookingV1WaitlistDeleteParams; result: boolean }
  'booking.v1.waitlist.externalData.list': { params: BookingV1WaitlistExternalDataListParams; result: BookingV1WaitlistExternalDataListResult; item: BookingV1WaitlistExternalDataListItem }
  'booking.v1.waitlist.externalData.set': { params: BookingV1WaitlistExternalDataSetParams; result: boolean }
  'booking.v1.waitlist.externalData.unset': { params: BookingV1WaitlistExternalDataUnsetParams; result: boolean }
  'booking.v1.waitlist.get': { params: BookingV1WaitlistGetParams; result: BookingV1WaitlistGetResult }
  'booking.v1.waitlist.list': { params: BookingV1WaitlistListParams; result: BookingV1WaitlistListResult; item: BookingV1WaitlistListItem }
  'booking.v1.waitlist.update': { params: BookingV1WaitlistUpdateParams; result: boolean }
}

export interface BookingService {
  readonly v1: BookingV1Service
}

export interface BookingV1Service {
  readonly booking: BookingV1BookingService
  readonly clienttype: BookingV1ClienttypeService
  readonly resource: BookingV1ResourceService
  readonly resourceType: BookingV1ResourceTypeService
  readonly waitlist: BookingV1WaitlistService
}

export interface BookingV1BookingService {
  /**
   * Adds a booking.
   * Scope `booking`; any user may call.
   * Errors: `0`, `100`, `1018`, `422` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html
   */
  add(params: BookingV1BookingAddParams, options?: CallOptions): Promise<BookingV1BookingAddResult>
  readonly client: BookingV1BookingClientService
  /**
   * Calls `booking.v1.booking.createfromwaitlist`.
   * Scope `booking`; any user may call.
   * Errors: `0`, `100`, `1038`, `422` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-createfromwaitlist.html
   */
  createfromwaitlist(params: BookingV1BookingCreatefromwaitlistParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a booking.
   * Scope `booking`; any user may call.
   * Errors: `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-delete.html
   */
  delete(params: BookingV1BookingDeleteParams, options?: CallOptions): Promise<boolean>
  readonly externalData: BookingV1BookingExternalDataService
  /**
   * Gets a booking.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1021` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-get.html
   */
  get(params: BookingV1BookingGetParams, options?: CallOptions): Promise<BookingV1BookingGetResult>
  /**
   * Lists bookings.
   * Scope `booking`; any user may call.
   * Errors: `0`, `100`, `1018`, `422` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-list.html
   */
  list(params?: BookingV1BookingListParams, options?: CallOptions): Promise<BookingV1BookingListResult>
  /**
   * Updates a booking.
   * Scope `booking`; any user may call.
   * Errors: `0`, `100`, `1018`, `1019`, `422` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-update.html
   */
  update(params: BookingV1BookingUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface BookingV1BookingClientService {
  /**
   * Lists booking clients.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1021` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html
   */
  list(params: BookingV1BookingClientListParams, options?: CallOptions): Promise<BookingV1BookingClientListResult>
  /**
   * Sets a booking client.
   * Scope `booking`; any user may call.
   * Errors: `0`, `100`, `1021` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-set.html
   */
  set(params: BookingV1BookingClientSetParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `booking.v1.booking.client.unset`.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1021` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-unset.html
   */
  unset(params: BookingV1BookingClientUnsetParams, options?: CallOptions): Promise<boolean>
}

export interface BookingV1BookingExternalDataService {
  /**
   * Lists booking external datas.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1021` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-list.html
   */
  list(params: BookingV1BookingExternalDataListParams, options?: CallOptions): Promise<BookingV1BookingExternalDataListResult>
  /**
   * Sets a booking external data.
   * Scope `booking`; any user may call.
   * Errors: `0`, `100`, `1021` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-set.html
   */
  set(params: BookingV1BookingExternalDataSetParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `booking.v1.booking.externalData.unset`.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1021` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-unset.html
   */
  unset(params: BookingV1BookingExternalDataUnsetParams, options?: CallOptions): Promise<boolean>
}

export interface BookingV1ClienttypeService {
  /**
   * Lists clienttypes.
   * Scope `booking`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<BookingV1ClienttypeListResult>
}

export interface BookingV1ResourceService {
  /**
   * Adds a resource.
   * Scope `booking`; any user may call.
   * Errors: `0`, `100`, `1006`, `1013`, `422` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html
   */
  add(params: BookingV1ResourceAddParams, options?: CallOptions): Promise<BookingV1ResourceAddResult>
  /**
   * Deletes a resource.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1008` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html
   */
  delete(params: BookingV1ResourceDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a resource.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1009` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-get.html
   */
  get(params: BookingV1ResourceGetParams, options?: CallOptions): Promise<BookingV1ResourceGetResult>
  /**
   * Lists resources.
   * Scope `booking`; any user may call.
   * Errors: `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html
   */
  list(params?: BookingV1ResourceListParams, options?: CallOptions): Promise<BookingV1ResourceListResult>
  readonly slots: BookingV1ResourceSlotsService
  /**
   * Updates a resource.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1007`, `1013`, `422` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-update.html
   */
  update(params: BookingV1ResourceUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface BookingV1ResourceSlotsService {
  /**
   * Lists resource slots.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1009` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html
   */
  list(params: BookingV1ResourceSlotsListParams, options?: CallOptions): Promise<BookingV1ResourceSlotsListResult>
  /**
   * Sets resource slots.
   * Scope `booking`; any user may call.
   * Errors: `0`, `100`, `1009` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-set.html
   */
  set(params: BookingV1ResourceSlotsSetParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `booking.v1.resource.slots.unset`.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1009` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-unset.html
   */
  unset(params: BookingV1ResourceSlotsUnsetParams, options?: CallOptions): Promise<boolean>
}

export interface BookingV1ResourceTypeService {
  /**
   * Adds a resource type.
   * Scope `booking`; any user may call.
   * Errors: `0`, `100`, `1010`, `422` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html
   */
  add(params: BookingV1ResourceTypeAddParams, options?: CallOptions): Promise<BookingV1ResourceTypeAddResult>
  /**
   * Deletes a resource type.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1012` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-delete.html
   */
  delete(params: BookingV1ResourceTypeDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a resource type.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1013` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-get.html
   */
  get(params: BookingV1ResourceTypeGetParams, options?: CallOptions): Promise<BookingV1ResourceTypeGetResult>
  /**
   * Lists resource types.
   * Scope `booking`; any user may call.
   * Errors: `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.html
   */
  list(params?: BookingV1ResourceTypeListParams, options?: CallOptions): Promise<BookingV1ResourceTypeListResult>
  /**
   * Updates a resource type.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1007`, `1011`, `422` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-update.html
   */
  update(params: BookingV1ResourceTypeUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface BookingV1WaitlistService {
  /**
   * Adds a waitlist.
   * Scope `booking`; any user may call.
   * Errors: `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html
   */
  add(params: BookingV1WaitlistAddParams, options?: CallOptions): Promise<BookingV1WaitlistAddResult>
  readonly client: BookingV1WaitlistClientService
  /**
   * Calls `booking.v1.waitlist.createfrombooking`.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1037` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-createfrombooking.html
   */
  createfrombooking(params: BookingV1WaitlistCreatefrombookingParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a waitlist.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1036` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-delete.html
   */
  delete(params: BookingV1WaitlistDeleteParams, options?: CallOptions): Promise<boolean>
  readonly externalData: BookingV1WaitlistExternalDataService
  /**
   * Gets a waitlist.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-get.html
   */
  get(params: BookingV1WaitlistGetParams, options?: CallOptions): Promise<BookingV1WaitlistGetResult>
  /**
   * Lists waitlists.
   * Scope `booking`; any user may call.
   * Errors: `0`, `422` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html
   */
  list(params?: BookingV1WaitlistListParams, options?: CallOptions): Promise<BookingV1WaitlistListResult>
  /**
   * Updates a waitlist.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html
   */
  update(params: BookingV1WaitlistUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface BookingV1WaitlistClientService {
  /**
   * Lists waitlist clients.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html
   */
  list(params: BookingV1WaitlistClientListParams, options?: CallOptions): Promise<BookingV1WaitlistClientListResult>
  /**
   * Sets a waitlist client.
   * Scope `booking`; any user may call.
   * Errors: `0`, `100`, `1040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-set.html
   */
  set(params: BookingV1WaitlistClientSetParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `booking.v1.waitlist.client.unset`.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-unset.html
   */
  unset(params: BookingV1WaitlistClientUnsetParams, options?: CallOptions): Promise<boolean>
}

export interface BookingV1WaitlistExternalDataService {
  /**
   * Lists waitlist external datas.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.html
   */
  list(params: BookingV1WaitlistExternalDataListParams, options?: CallOptions): Promise<BookingV1WaitlistExternalDataListResult>
  /**
   * Sets a waitlist external data.
   * Scope `booking`; any user may call.
   * Errors: `0`, `100`, `1040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-set.html
   */
  set(params: BookingV1WaitlistExternalDataSetParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `booking.v1.waitlist.externalData.unset`.
   * Scope `booking`; any user may call.
   * Errors: `100`, `1040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-unset.html
   */
  unset(params: BookingV1WaitlistExternalDataUnsetParams, options?: CallOptions): Promise<boolean>
}
