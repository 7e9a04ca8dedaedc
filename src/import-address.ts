/** Imports a module of somebody else by its address. The build puts `bin/import.js` in its place. */
export const importAddress = (address: string): Promise<Readonly<Record<string, unknown>>> => import(address)
