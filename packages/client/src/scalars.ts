/**
 * Scalars as the portal reads them. Every alias accepts a batch reference, so that a later command can take its value from an earlier
 * one; a reference used outside its batch is refused before anything is sent.
 */

declare const referenceBrand: unique symbol

/** A value that an earlier command of the same batch will produce. Made by `command.ref(...)`. */
export interface Ref {
  readonly [referenceBrand]: true
}

/** An integer; classic answers carry integers as strings, and both forms are accepted back. */
export type Int = number | `${number}` | Ref
/** A number with a fraction. Money belongs into `Decimal`. */
export type Num = number | `${number}` | Ref
/** A decimal, best kept as text: `'1234.56'`. */
export type Decimal = string | number | Ref
export type Text = string | Ref
/** `'Y'` or `'N'`. */
export type Flag = Open<'Y' | 'N'> | Ref
/** A controller method's boolean. */
export type Bool = boolean | Open<'Y' | 'N' | '0' | '1'> | 0 | 1 | Ref
/** `YYYY-MM-DD`, or a `Date`, which is sent as a moment in UTC. */
export type DateText = string | Date | Ref
/** ISO 8601 with offset, or a `Date`. */
export type DateTimeText = string | Date | Ref
/** Known words that complete in the editor; others are allowed, for portals grow new ones. */
export type Open<Known extends string> = Known | (string & {})
/** A file sent in a request: its name and its content in base64 without a `data:` prefix (api-reference/files/how-to-upload-files.md). */
export type FileValue = readonly [name: string, base64: string] | { readonly fileData: readonly [name: string, base64: string] } | Ref
/** One phone, e-mail, site or messenger of a classic CRM record (api-reference/crm/data-types.md#crm_multifield). */
export interface Multifield {
  readonly ID?: Int
  readonly VALUE?: Text
  readonly VALUE_TYPE?: Open<'WORK' | 'HOME' | 'MOBILE' | 'FAX' | 'PAGER' | 'MAILING' | 'OTHER'>
  readonly TYPE_ID?: Open<'PHONE' | 'EMAIL' | 'WEB' | 'IM' | 'LINK'>
  /** `'Y'` deletes the value named by `ID`. */
  readonly DELETE?: 'Y'
}
