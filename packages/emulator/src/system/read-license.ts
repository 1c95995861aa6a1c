/** `de_ent10000` is type `ent10000` of family `ent`: api-reference/common/system/app-info.md */
export function readLicense(license: string): { readonly type: string; readonly family: string } {
  const type = license.replace(/^[^_]*_/, '')
  return { type, family: type.replace(/\d+$/, '') }
}
