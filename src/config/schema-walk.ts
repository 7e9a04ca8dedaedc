import type * as v from 'valibot'
import type {KeyPath} from './fault.ts'

/** Known keys of the object schema at a key path. */
export function keysAt(schema: v.GenericSchema, keys: KeyPath): readonly string[] {
  return alternatives(schema).flatMap((d) => {
    const [key, ...rest] = keys
    if (key === undefined) return 'entries' in d ? Object.keys(d.entries as object) : []
    return inside(d, key).flatMap((child) => keysAt(child, rest))
  })
}

/** Unwraps a schema; returns every alternative of a union. */
function alternatives(schema: v.GenericSchema): readonly v.GenericSchema[] {
  // valibot types these properties per kind of schema only; their names follow its documentation.
  if ('wrapped' in schema) return alternatives(schema.wrapped as v.GenericSchema)
  if (schema.type === 'union' && 'options' in schema) return (schema.options as v.GenericSchema[]).flatMap(alternatives)
  return [schema]
}

function inside(schema: v.GenericSchema, key: string | number): readonly v.GenericSchema[] {
  if ('entries' in schema) {
    const entry = (schema.entries as Readonly<Record<string, v.GenericSchema>>)[key]
    return entry ? [entry] : []
  }
  if ('items' in schema) {
    const item = (schema.items as readonly v.GenericSchema[])[Number(key)]
    return item ? [item] : []
  }
  if ('item' in schema) return [schema.item as v.GenericSchema]
  if (schema.type === 'record' && 'value' in schema) return [schema.value as v.GenericSchema]
  return []
}

/** Finds places where a schema expects a mapping and the data has a list, which valibot accepts. */
export function listsForMappings(
  schemas: readonly v.GenericSchema[],
  data: unknown,
  keys: KeyPath = []
): readonly KeyPath[] {
  if (typeof data !== 'object' || data === null) return []
  const known = schemas.flatMap(alternatives)
  const isMappingOnly = known.length > 0 && known.every(({type}) => type === 'strict_object' || type === 'record')
  if (Array.isArray(data) && isMappingOnly) return [keys]
  const items: readonly (readonly [string | number, unknown])[] = Array.isArray(data)
    ? [...data.entries()]
    : Object.entries(data)
  return items.flatMap(([key, item]) =>
    listsForMappings(
      known.flatMap((d) => inside(d, key)),
      item,
      [...keys, key]
    )
  )
}
