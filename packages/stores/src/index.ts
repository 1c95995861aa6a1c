export { createKeyRing, type KeyRing, type KeyRingOptions, type OpenedText } from './crypto/create-key-ring.ts'
