import ts from 'typescript'

/** Every module that a source names: imported, re-exported, loaded dynamically, or only read for its types. */
export function scanImports(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName)
}
