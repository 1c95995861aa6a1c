import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'tsdown'

/** Bundles what the emulated portal serves to browsers, from `page/` of the emulator into `dist/page/`: one script and one style sheet for its page. */
export async function buildPage(cwd) {
  const outDir = join(cwd, 'dist/page')
  await build({
    cwd,
    entry: { page: 'page/main.ts' },
    outDir,
    platform: 'browser',
    format: 'esm',
    target: 'es2023',
    minify: true,
    dts: false,
    outExtensions: () => ({ js: '.js' }),
    inputOptions: { checks: { pluginTimings: false } },
    tsconfig: false,
    clean: false,
    logLevel: 'warn',
    config: false,
  })
  await mkdir(outDir, { recursive: true })
  await copyFile(join(cwd, 'page/index.html'), join(outDir, 'index.html'))
  await writeFile(join(outDir, 'page.css'), squeeze(await readFile(join(cwd, 'page/page.css'), 'utf8')))
}

/** Without comments and indentation; what lies between quotes has neither. */
function squeeze(css) {
  return css.replace(/\/\*[^]*?\*\//g, '').replace(/\s*\n\s*/g, '')
}
