/** Imports a third-party module by URL. The build replaces this with `bin/import.js`. */
export const importAddress = (address: string): Promise<Readonly<Record<string, unknown>>> => import(address)
