/** What a part of a layout may be: api-reference/crm/timeline/activities/configurable/structure/layout.md */
export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'string' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer' }
  /** Whatever the caller wants back, numbers as texts. */
  | { readonly kind: 'echo' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Member>> }
  /** Under names that the caller chooses. */
  | { readonly kind: 'map'; readonly of: Shape; readonly max?: number }
  /** An object whose member `type` says which. */
  | { readonly kind: 'variants'; readonly of: Readonly<Record<string, Shape>> }

export interface Member {
  readonly shape: Shape
  readonly isRequired: boolean
}

const text: Shape = { kind: 'text' }
const string: Shape = { kind: 'string' }
const boolean: Shape = { kind: 'boolean' }
const integer: Shape = { kind: 'integer' }
const echo: Shape = { kind: 'echo' }
const word = (...words: readonly string[]): Shape => ({ kind: 'word', words })
const map = (of: Shape, max?: number): Shape => ({ kind: 'map', of, ...(max !== undefined && { max }) })
const type = (name: string): Record<string, Shape> => ({ 'type*': word(name) })

/** A star marks what must be there. */
function object(fields: Readonly<Record<string, Shape>>): Shape {
  const members = Object.entries(fields).map(([name, shape]) => [name.replace('*', ''), { shape, isRequired: name.endsWith('*') }] as const)
  return { kind: 'object', fields: Object.fromEntries(members) }
}

const scope = word('web', 'mobile')

/** api-reference/crm/timeline/activities/configurable/structure/action.md */
const action: Shape = {
  kind: 'variants',
  of: {
    redirect: object({ ...type('redirect'), uri: string }),
    restEvent: object({ ...type('restEvent'), 'id*': string, actionParams: echo, animationType: word('disable', 'loader') }),
    openRestApp: object({
      ...type('openRestApp'),
      actionParams: echo,
      sliderParams: object({ width: integer, leftBoundary: integer, title: text }),
    }),
  },
}

const withProperties = (name: string, properties: Readonly<Record<string, Shape>>): Shape =>
  object({ ...type(name), 'properties*': object({ ...properties, scope }) })

const simple: Readonly<Record<string, Shape>> = {
  text: withProperties('text', {
    'value*': text,
    multiline: boolean,
    title: text,
    bold: boolean,
    size: word('xs', 'sm', 'md'),
    color: word('base_50', 'base_60', 'base_70', 'base_90'),
  }),
  link: withProperties('link', { 'text*': text, 'action*': action, bold: boolean }),
  deadline: withProperties('deadline', { readonly: boolean }),
}
const inner: Shape = { kind: 'variants', of: simple }

/** api-reference/crm/timeline/activities/configurable/structure/content-block.md */
const block: Shape = {
  kind: 'variants',
  of: {
    ...simple,
    largeText: withProperties('largeText', { 'value*': text }),
    withTitle: withProperties('withTitle', { 'title*': text, 'block*': inner, inline: boolean }),
    lineOfBlocks: withProperties('lineOfBlocks', { 'blocks*': map(inner) }),
  },
}

const MAX_BLOCKS = 20
const COLORS = ['warning', 'success', 'failure', 'primary', 'secondary'] as const
const shown = { scope, hideIfReadonly: boolean }

/** `LayoutDto` of a configurable activity. */
export const layoutShape: Shape = object({
  'icon*': object({ 'code*': string }),
  'header*': object({
    'title*': text,
    titleAction: action,
    tags: map(object({ 'title*': text, 'type*': word(...COLORS), action, ...shown }), 2),
  }),
  'body*': object({ 'logo*': object({ 'code*': string, action }), blocks: map(block, MAX_BLOCKS) }),
  footer: object({
    buttons: map(object({ 'title*': text, 'type*': word('primary', 'secondary'), 'action*': action, ...shown }), 2),
    menu: object({
      showPinItem: boolean,
      showPostponeItem: boolean,
      showDeleteItem: boolean,
      items: map(object({ 'title*': text, 'action*': action, ...shown })),
    }),
  }),
})

/** `RestAppLayoutDto`, blocks beside a record: api-reference/crm/timeline/activities/configurable/structure/rest-app-layout-dto.md */
export const blocksShape: Shape = object({ 'blocks*': map(block, MAX_BLOCKS) })
