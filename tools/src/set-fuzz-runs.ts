// A setup file of Vitest: sets how often a property without a number of its own is tried (fast-check's default is 100).
import { configureGlobal, readConfigureGlobal } from 'fast-check'
import { inject } from 'vitest'

configureGlobal({ ...readConfigureGlobal(), numRuns: 100 * inject('fuzzFactor') })
