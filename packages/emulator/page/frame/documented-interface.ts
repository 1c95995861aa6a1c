import type { FrameRequest, PlacementCommand, PlacementInterface } from './frame-host.ts'

/** What the page around a frame does for it. */
export interface PlacementActions {
  /** Reads the record or the list around the frame anew. */
  readonly reloadData?: () => void
  /** Takes the value of the field that the frame is for; it is kept when the record is saved. */
  readonly setValue?: (value: unknown) => void
  /** Closes the slider around the frame. */
  readonly close?: () => void
  notify(text: string): void
}

interface Documented {
  /** Codes of placements; `*` stands for anything. */
  readonly placements: readonly string[]
  readonly commands: readonly string[]
  readonly events?: readonly string[]
  /** What answers the commands. */
  readonly kind: 'reload' | 'value' | 'close' | 'listen' | 'call-card' | 'notice'
}

/** The commands and events of a placement: api-reference/widgets/ui-interaction/index.md */
export function documentedInterface(request: FrameRequest, actions: PlacementActions): PlacementInterface {
  const found = DOCUMENTED.filter(({ placements }) => placements.some((code) => matches(code, request.placement)))
  let value = request.options?.['VALUE']
  const fieldCommands: Readonly<Record<string, PlacementCommand>> = {
    getValue: () => value ?? null,
    setValue(given) {
      value = given
      actions.setValue?.(given)
    },
  }
  const commandOf = (name: string, kind: Documented['kind']): PlacementCommand => {
    if (kind === 'reload') return () => actions.reloadData?.()
    if (kind === 'close') return () => actions.close?.()
    if (kind === 'listen') return () => NEVER
    if (kind === 'value') return fieldCommands[name] ?? (() => undefined)
    if (kind === 'call-card') return () => (name === 'CallCardGetListUiStates' ? UI_STATES : NO_CALL_CARD)
    return (params) =>
      actions.notify(`${request.clientId} asks for: ${name} ${params === undefined ? '' : JSON.stringify(params)}`.trimEnd())
  }
  return {
    commands: Object.fromEntries(found.flatMap(({ commands, kind }) => commands.map((name) => [name, commandOf(name, kind)]))),
    events: found.flatMap(({ events = [] }) => events),
  }
}

function matches(code: string, placement: string): boolean {
  const [before = '', after] = code.split('*')
  return after === undefined ? code === placement : placement.startsWith(before) && placement.endsWith(after)
}

/** What is listened to, such as a click on a button of a layout, never comes. */
const NEVER = new Promise<never>(() => undefined)

/** Nobody is on the phone: api-reference/widgets/ui-interaction/bx24-placement-call.md */
const NO_CALL_CARD = [{ result: 'error', errorCode: 'Call card is undefined' }]

/** api-reference/widgets/ui-interaction/page-background-worker/call-card-get-list-ui-states.md */
const UI_STATES =
  'incoming transferIncoming outgoing connectingIncoming connectingOutgoing connected transferring transferFailed transferConnected error moneyError redial'.split(
    ' ',
  )

const BACKGROUND_EVENTS =
  'initialized addCommentButtonClick muteButtonClick holdButtonClick closeButtonClick transferButtonClick cancelTransferButtonClick completeTransferButtonClick hangupButtonClick nextButtonClick skipButtonClick answerButtonClick entityChanged makeCallButtonClick qualityMeterClick dialpadButtonClick notifyAdminButtonClick'.split(
    ' ',
  )

const DOCUMENTED: readonly Documented[] = [
  { placements: ['CRM_*_DETAIL_TAB', 'CRM_*_DETAIL_ACTIVITY', 'CRM_*_LIST_MENU'], commands: ['reloadData'], kind: 'reload' },
  { placements: ['LANDING_BLOCK_*'], commands: ['refreshBlock'], kind: 'reload' },
  { placements: ['USERFIELD_TYPE'], commands: ['setValue', 'getValue'], kind: 'value' },
  // api-reference/widgets/crm/detail-activity-area.md
  {
    placements: ['CRM_*_DETAIL_ACTIVITY'],
    commands: ['setLayout', 'setLayoutItemState', 'setPrimaryButtonState', 'setSecondaryButtonState', 'lock', 'unlock'],
    kind: 'notice',
  },
  {
    placements: ['CRM_*_DETAIL_ACTIVITY'],
    commands: [
      'bindLayoutEventCallback',
      'bindValueChangeCallback',
      'bindEntityUpdateCallback',
      'bindPrimaryButtonClickCallback',
      'bindSecondaryButtonClickCallback',
    ],
    kind: 'listen',
  },
  { placements: ['CRM_*_DETAIL_ACTIVITY'], commands: ['finish'], kind: 'close' },
  {
    placements: ['CRM_DETAIL_SEARCH', 'CRM_REQUISITE_AUTOCOMPLETE', 'CRM_BANK_DETAIL_AUTOCOMPLETE'],
    commands: ['crmShowFoundEntities', 'crmShowCreatedEntity'],
    events: ['onCrmEntityIsNeedToCreate'],
    kind: 'notice',
  },
  {
    placements: ['CALL_CARD'],
    commands: ['getStatus', 'disableAutoClose', 'enableAutoClose'],
    events: ['CallCard::EntityChanged', 'CallCard::BeforeClose', 'CallCard::CallStateChanged'],
    kind: 'call-card',
  },
  {
    placements: ['PAGE_BACKGROUND_WORKER'],
    commands: [
      'CallCardSetMute',
      'CallCardSetHold',
      'CallCardSetUiState',
      'CallCardGetListUiStates',
      'CallCardSetCardTitle',
      'CallCardSetStatusText',
      'CallCardStartTimer',
      'CallCardStopTimer',
      'CallCardClose',
    ],
    events: BACKGROUND_EVENTS.map((name) => `BackgroundCallCard::${name}`),
    kind: 'call-card',
  },
  // api-reference/calendar/calendar-grid-view.md
  {
    placements: ['CALENDAR_GRIDVIEW'],
    commands: ['getEvents', 'viewEvent', 'addEvent', 'editEvent', 'deleteEvent'],
    events: ['refreshEntries', 'decreaseViewRangeDate', 'increaseViewRangeDate', 'adjustToDate'].map(
      (name) => `Calendar.customView:${name}`,
    ),
    kind: 'notice',
  },
]
