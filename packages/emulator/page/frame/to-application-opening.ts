import type { ApplicationOpening } from './frame-host.ts'
import { integerOf, mapOf, textOf } from './read-params.ts'

/** Settings of the slider come among the parameters, with `bx24_` before them: sdk/bx24-js-sdk/additional-functions/bx24-open-application.md */
export function toApplicationOpening(clientId: string, params: unknown): ApplicationOpening {
  const options = mapOf(params)
  const label = options['bx24_label']
  return {
    clientId,
    placement: 'DEFAULT',
    options,
    title: textOf(options['bx24_title']),
    width: integerOf(options['bx24_width']),
    leftBoundary: integerOf(options['bx24_leftBoundary']),
    label: label === undefined ? undefined : readLabel(mapOf(label)),
  }
}

function readLabel(label: Readonly<Record<string, unknown>>): NonNullable<ApplicationOpening['label']> {
  const members = (['text', 'color', 'bgColor'] as const).map((name) => [name, textOf(label[name])] as const)
  return Object.fromEntries(members.filter(([, value]) => value !== undefined))
}
