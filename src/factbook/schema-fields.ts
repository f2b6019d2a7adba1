/** Fields according to the model: which can be requested, and the columns of flat tables. */
import * as z from "zod/mini";
import { CountedSource, Dossier, JoinedClaim, JoinedFigure, JoinedQuote } from "./answer.ts";
import { nameIn } from "./fields.ts";
import { About, references } from "./model.ts";

type Schema = z.core.$ZodType;

const RESULT = z.union([Dossier, JoinedFigure, JoinedQuote, JoinedClaim, CountedSource]);

/** The paths of all fields of results, except those inside lists. */
export function fieldPaths(schema: Schema = RESULT, path = ""): string[] {
  const paths = formsOf(schema)
    .flatMap((form) => (form instanceof z.ZodMiniObject ? Object.entries<Schema>(form.shape) : []))
    .flatMap(([name, field]) => {
      const deeper = path === "" ? name : `${path}.${name}`;
      return [deeper, ...fieldPaths(field, deeper)];
    });
  return [...new Set(paths)];
}

/** Whether a schema, such as that of any result, can have a field at a path. */
export function isField(path: readonly string[], schema: Schema = RESULT): boolean {
  return schemasAt(path, schema).length > 0;
}

/** The names of the fields that the object at `path` can have. */
export function fieldsAt(path: readonly PropertyKey[], schema: Schema): string[] {
  return schemasAt(path, schema).flatMap((at) =>
    at instanceof z.ZodMiniObject ? Object.keys(at.shape) : [],
  );
}

/** The schemas at a path. Lists are transparent, with or without an index in the path. */
function schemasAt(path: readonly PropertyKey[], schema: Schema): Schema[] {
  const [step, ...rest] = path;
  return formsOf(schema).flatMap((form) => {
    if (form instanceof z.ZodMiniArray)
      return schemasAt(typeof step === "number" ? rest : path, form.def.element);
    if (step === undefined) return [form];
    if (!(form instanceof z.ZodMiniObject)) return [];
    const name = nameIn(form.shape, String(step));
    const field = name === undefined ? form.def.catchall : form.shape[name];
    return field === undefined || field instanceof z.ZodMiniNever ? [] : schemasAt(rest, field);
  });
}

/** The schemas that a value may have if it is present. */
function formsOf(schema: Schema): Schema[] {
  if (schema instanceof z.ZodMiniUnion) return schema.def.options.flatMap(formsOf);
  return schema instanceof z.ZodMiniExactOptional ? formsOf(schema.def.innerType) : [schema];
}

/** A column of a flat table. */
export interface Column {
  /** Dotted path to the cell. */
  readonly path: string;
  /** `ids` is a list, which also has a table of its own. */
  readonly type: "text" | "integer" | "number" | "boolean" | "ids";
  readonly optional?: true | undefined;
  /** All possible values. */
  readonly oneOf?: readonly string[] | undefined;
  /** The table that its ids refer to. */
  readonly references?: string | undefined;
}

/** A column for each leaf of a schema, in order; of the lists only those of ids. */
export function columnsOf(schema: Schema, path = "", optional?: true): Column[] {
  if (schema instanceof z.ZodMiniExactOptional) return columnsOf(schema.def.innerType, path, true);
  if (schema instanceof z.ZodMiniObject) {
    const prefix = path === "" ? "" : `${path}.`;
    return Object.entries<Schema>(schema.shape).flatMap(([key, field]) =>
      columnsOf(field, prefix + key, optional),
    );
  }
  const table = references.get(idOf(schema))?.table;
  const type = typeOf(schema, table);
  const oneOf = schema instanceof z.ZodMiniEnum ? schema.options.map(String) : undefined;
  return type === undefined ? [] : [{ path, type, optional, oneOf, references: table }];
}

/** The schema of an id, or of the ids in a list. */
function idOf(schema: Schema): Schema {
  if (schema instanceof z.ZodMiniArray) return idOf(schema.def.element);
  return schema === About ? About.shape.id : schema;
}

/** Undefined if there is no column: for lists and constants. */
function typeOf(schema: Schema, table: string | undefined): Column["type"] | undefined {
  if (schema instanceof z.ZodMiniArray) return table ? "ids" : undefined;
  if (schema instanceof z.ZodMiniLiteral)
    return schema.def.values.includes(true) ? "boolean" : undefined;
  if (schema instanceof z.ZodMiniBoolean) return "boolean";
  if (schema instanceof z.ZodMiniNumberFormat) return "integer";
  return schema instanceof z.ZodMiniNumber ? "number" : "text";
}
