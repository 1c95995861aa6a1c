import { MethodError } from '../../contract.ts'

/** Codes and texts as every page of api-reference/lists/ lists them. */
export const parameterMissing = (name: string): MethodError =>
  new MethodError('ERROR_REQUIRED_PARAMETERS_MISSING', `Required parameter \`${name}\` is missing`)
export const listNotFound = (): MethodError => new MethodError('ERROR_IBLOCK_NOT_FOUND', 'Iblock not found')
export const elementNotFound = (): MethodError => new MethodError('ERROR_ELEMENT_NOT_FOUND', 'Element not found')
export const sectionNotFound = (): MethodError => new MethodError('ERROR_SECTION_NOT_FOUND', 'Section not found')
export const accessDenied = (): MethodError => new MethodError('ACCESS_DENIED', 'Access denied')
