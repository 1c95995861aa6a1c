import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'tsdown'

/** Bundles what the emulated portal serves to browsers, from `page/` of the emulator into `dist/page/`: one script and one style sheet for its page, and the script `BX24`. */
export async function buildPage(cwd) {
  const outDir = join(cwd, 'dist/page')
  await bundle(cwd, outDir, { entry: { page: 'page/main.ts' }, format: 'esm', minify: true })
  // Applications load it as a plain script, and who debugs one reads it.
  await bundle(cwd, outDir, { entry: { bx24: 'page/bx24/index.ts' }, format: 'iife', minify: false })
  await mkdir(outDir, { recursive: true })
  await copyFile(join(cwd, 'page/index.html'), join(outDir, 'index.html'))
  await writeFile(join(outDir, 'page.css'), squeeze(await readFile(join(cwd, 'page/page.css'), 'utf8')))
}

function bundle(cwd, outDir, options) {
  return build({
    cwd,
    ...options,
    outDir,
    platform: 'browser',
    target: 'es2023',
    dts: false,
    outputOptions: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    inputOptions: { checks: { pluginTimings: false } },
    tsconfig: false,
    clean: false,
    logLevel: 'warn',
    config: false,
  })
}

/** Without comments and needless space; texts between quotes have neither. */
function squeeze(css) {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replaceAll(';}', '}')
}
