import type { NotMet } from '../compare-refusals.ts'

/** Whoever adds a reason has read the page. */
export const notMet: NotMet = {}
