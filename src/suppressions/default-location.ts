/** Default path of the suppressions. */
export const defaultLocation = '.vmlint-suppressions.json'
