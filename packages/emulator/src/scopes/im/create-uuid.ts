/** `0c42a08f-4235-49fc-994f-c9bccd499ac1`, from the portal's own dice. */
export function createUuid(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(random() * 16).toString(16))
}
