// A setup file of Vitest. PROPERTY_SEED is the seed of every property that names none: the same seed tries the same values again.
import fc from 'fast-check'

const seed = Number(process.env['PROPERTY_SEED'])
if (!Number.isInteger(seed)) throw new Error(`PROPERTY_SEED must be a whole number, got "${process.env['PROPERTY_SEED']}".`)

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
