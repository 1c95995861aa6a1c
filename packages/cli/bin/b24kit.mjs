#!/usr/bin/env node
// Stands in the repository before anything is built, so that `npm ci` in a clone can link the command.
import { existsSync } from 'node:fs'

const built = new URL('../dist/bin.js', import.meta.url)
if (existsSync(built)) await import(built.href)
else {
  process.stderr.write('b24kit is not built yet: run `npm run build` in the repository.\n')
  process.exitCode = 70
}
