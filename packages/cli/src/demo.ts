// `npm run demo`: see demo/run-demo.ts. It stands beside bin.ts so that the data is as far away from the source as from the build.
import { fileURLToPath } from 'node:url'
import { runDemo } from './demo/run-demo.ts'

process.exitCode = await runDemo(process.argv.slice(2), process, fileURLToPath(new URL('../data/northwind/', import.meta.url)))
