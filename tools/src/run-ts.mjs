// Runs a TypeScript entry on every Node this repository supports: `node tools/src/run-ts.mjs <entry> [arguments]`.
// Node 20 cannot strip types itself, so each file is transpiled as it is loaded; packages of this repository come from their sources.
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import ts from 'typescript'

export function resolve(specifier, context, next) {
  const own = /^@b24kit\/(\w+)$/.exec(specifier)
  return next(own ? new URL(`../../packages/${own[1]}/src/index.ts`, import.meta.url).href : specifier, context)
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context)
  const { outputText } = ts.transpileModule(await readFile(fileURLToPath(url), 'utf8'), {
    fileName: url,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true, inlineSourceMap: true },
  })
  return { format: 'module', source: outputText, shortCircuit: true }
}

// This file is loaded twice: here to start, and by Node on the thread of the loaders.
if (isMainThread) {
  register(import.meta.url)
  process.argv.splice(1, 1)
  await import(pathToFileURL(process.argv[1]).href)
}
