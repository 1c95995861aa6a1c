/** Differences in which the sample is not followed, by reason; each as the script prints it. Whoever adds one has read the page. */
export const accepted: Readonly<Record<string, readonly string[]>> = {}
