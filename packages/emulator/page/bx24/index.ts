import { createBX24 } from './create-bx24.ts'

Object.assign(window, { BX24: createBX24(window) })
