import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** The keys that may stand in a place, and which of them have to. */
export interface Keys {
  readonly all: readonly string[];
  readonly needed: readonly string[];
}

/** The parts of a schema's definition that lead further in. */
interface Definition {
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
}

/** How a schema says that a key need not be there. */
const MAY_BE_LEFT_OUT: readonly string[] = ['optional', 'default'];

/** The keys a schema allows at a path, for messages. Undefined where it has no fixed keys there. */
export function keysAt(schema: Schema, path: readonly PropertyKey[]): Keys | undefined {
  const shape = alternatives(
    path.reduce<Schema[]>((schemas, key) => schemas.flatMap((each) => inside(each, key)), [schema]),
  )
    .map((each) => definition(each).shape)
    .find((each) => each !== undefined);
  if (!shape) return undefined;
  const all = Object.keys(shape);
  return { all, needed: all.filter((key) => !MAY_BE_LEFT_OUT.includes(shape[key]?._zod.def.type ?? '')) };
}

function definition(schema: Schema): Definition {
  return schema._zod.def as Definition;
}

/** A schema without what only makes it optional, and each of the shapes it may have. */
function alternatives(schemas: readonly Schema[]): Schema[] {
  return schemas.flatMap((schema) => {
    const { innerType, options } = definition(schema);
    if (innerType) return alternatives([innerType]);
    return options ? alternatives(options) : [schema];
  });
}

function inside(schema: Schema, key: PropertyKey): Schema[] {
  return alternatives([schema]).flatMap((each) => {
    const { shape, element, valueType } = definition(each);
    const field = shape && Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
    return field ?? element ?? valueType ?? [];
  });
}
