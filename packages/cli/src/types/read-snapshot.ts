import { ApiError, type Client } from '@b24kit/client'
import type {
  PortalSnapshot,
  SnapshotCategory,
  SnapshotCurrency,
  SnapshotField,
  SnapshotFields,
  SnapshotRelation,
  SnapshotSmartProcess,
  SnapshotStatus,
} from '@b24kit/emulator'
import {
  readCategories,
  readWireSchema,
  type WireCategory,
  type WireCurrency,
  type WireField,
  type WireFields,
  type WireSchema,
  type WireStatus,
  type WireType,
} from './read-wire-schema.ts'

const INVOICE = 31

/**
 * Asks a portal for what an emulated one needs to be shaped like it. Only members that are named here get into a snapshot: labels, list values and
 * settings that an administrator wrote, and nothing of records, users or credentials.
 */
export async function readSnapshot(b24: Client): Promise<PortalSnapshot> {
  const [wire, scopes, license, invoices] = await Promise.all([
    readWireSchema(b24),
    b24.call('scope'),
    // The documentation gives webhooks an error, portals give them an answer.
    unlessRefused(b24.callUntyped<{ LICENSE?: unknown }>('app.info').then(({ LICENSE }) => LICENSE)),
    unlessRefused(readCategories(b24, INVOICE)),
  ])
  const smartProcesses = await Promise.all(wire.smartProcesses.map((type) => readSmartProcess(b24, type)))
  return toSnapshot(wire, smartProcesses, { scopes, license, invoices: invoices ?? [] })
}

interface Rest {
  readonly scopes: readonly string[]
  readonly license: unknown
  readonly invoices: readonly WireCategory[]
}

function toSnapshot(
  wire: WireSchema,
  smartProcesses: readonly SnapshotSmartProcess[],
  { scopes, license, invoices }: Rest,
): PortalSnapshot {
  const categories = [...wire.categories, [INVOICE, invoices] as const]
  return {
    format: 'b24kit portal schema',
    version: 1,
    ...(typeof license === 'string' && { license }),
    baseCurrency: wire.currencies.find(({ BASE }) => BASE === 'Y')?.CURRENCY ?? '',
    scopes: scopes.toSorted(),
    methods: wire.methods.toSorted(),
    fields: Object.fromEntries(Object.entries(wire.fields).map(([kind, fields]): [string, SnapshotFields] => [kind, toFields(fields)])),
    smartProcesses,
    categories: categories.flatMap(([entityTypeId, all]) => all.map((category) => toCategory(entityTypeId, category))),
    statuses: wire.statuses.map(toStatus),
    currencies: wire.currencies.map(toCurrency),
  }
}

async function readSmartProcess(b24: Client, wire: WireType): Promise<SnapshotSmartProcess> {
  const { id, entityTypeId, title, code } = wire
  const { type } = await b24.callUntyped<{ type: { relations?: Partial<Record<'parent' | 'child', readonly WireRelation[]>> } }>(
    'crm.type.get',
    { id },
  )
  const switches = Object.entries(wire).filter(([name, value]) => name.startsWith('is') && value === 'Y')
  return {
    id,
    entityTypeId,
    title,
    code: code ?? '',
    enabled: switches.map(([name]) => name).toSorted(),
    parents: toRelations(type.relations?.parent),
    children: toRelations(type.relations?.child),
  }
}

interface WireRelation {
  readonly entityTypeId: number
  readonly isChildrenListEnabled?: string
  readonly isPredefined?: string
}

/** Predefined relations follow from a switch. */
function toRelations(relations: readonly WireRelation[] = []): readonly SnapshotRelation[] {
  return relations
    .filter(({ isPredefined }) => isPredefined !== 'Y')
    .map(({ entityTypeId, isChildrenListEnabled }) => ({ entityTypeId, isChildrenListEnabled: isChildrenListEnabled === 'Y' }))
}

function toFields(fields: WireFields): SnapshotFields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]): [string, SnapshotField] => [name, toField(field)]))
}

const FLAGS = ['isRequired', 'isReadOnly', 'isImmutable', 'isMultiple', 'isDynamic'] as const

function toField(wire: WireField): SnapshotField {
  const { type, title = '', formLabel, upperName, statusType, items, settings } = wire
  return {
    type,
    title: formLabel || title,
    ...(upperName !== undefined && { upperName }),
    ...Object.fromEntries(FLAGS.filter((flag) => wire[flag] === true).map((flag) => [flag, true])),
    ...(statusType !== undefined && { statusType }),
    ...(items && { items: items.map(({ ID, VALUE }) => ({ ID: String(ID), VALUE })) }),
    ...(wire.isDynamic && settings && { settings: withoutDefault(settings) }),
  }
}

/** Default values are left out: people write names and addresses into them. */
function withoutDefault(settings: object): object {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name !== 'DEFAULT_VALUE'))
}

function toCategory(entityTypeId: number, { id, name, sort, isDefault }: WireCategory): SnapshotCategory {
  return { entityTypeId, id, name, sort: Number(sort), isDefault: isDefault === 'Y' }
}

function toStatus({ ENTITY_ID, STATUS_ID, NAME, NAME_INIT, SORT, SYSTEM, CATEGORY_ID, COLOR, SEMANTICS }: WireStatus): SnapshotStatus {
  return {
    ENTITY_ID,
    STATUS_ID,
    NAME,
    NAME_INIT: NAME_INIT ?? '',
    SORT: Number(SORT),
    SYSTEM: SYSTEM ?? 'N',
    CATEGORY_ID: CATEGORY_ID ? Number(CATEGORY_ID) : null,
    COLOR: COLOR ?? '',
    SEMANTICS: SEMANTICS ?? null,
  }
}

function toCurrency({ CURRENCY, FULL_NAME, AMOUNT_CNT, AMOUNT, SORT, ...format }: WireCurrency): SnapshotCurrency {
  return {
    CURRENCY,
    FULL_NAME,
    AMOUNT_CNT: Number(AMOUNT_CNT),
    AMOUNT,
    SORT: Number(SORT),
    FORMAT_STRING: format.FORMAT_STRING ?? '#',
    DEC_POINT: format.DEC_POINT ?? '.',
    THOUSANDS_SEP: format.THOUSANDS_SEP ?? '',
    DECIMALS: Number(format.DECIMALS ?? 2),
  }
}

async function unlessRefused<Result>(answer: Promise<Result>): Promise<Result | undefined> {
  return answer.catch((error: unknown) => (error instanceof ApiError ? undefined : Promise.reject(error)))
}
