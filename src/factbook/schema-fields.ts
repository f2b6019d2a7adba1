/** The fields that the model describes: which can be asked for, and the columns of flat tables. */
import * as z from "zod/mini";
import { CountedSource, Dossier, JoinedClaim, JoinedFigure, JoinedQuote } from "./answer.ts";
import { About, references } from "./model.ts";

type Schema = z.core.$ZodType;

const RESULT = z.union([Dossier, JoinedFigure, JoinedQuote, JoinedClaim, CountedSource]);

/** The paths of all fields of results but those inside lists. */
export function fieldPaths(schema: Schema = RESULT, path = ""): string[] {
  const paths = formsOf(schema)
    .flatMap((form) => (form instanceof z.ZodMiniObject ? Object.entries<Schema>(form.shape) : []))
    .flatMap(([name, field]) => {
      const deeper = path === "" ? name : `${path}.${name}`;
      return [deeper, ...fieldPaths(field, deeper)];
    });
  return [...new Set(paths)];
}

/** Whether what a schema describes, such as some kind of result, can have a field at this path. */
export function isField(path: readonly string[], schema: Schema = RESULT): boolean {
  return schemasAt(path, schema).length > 0;
}

/** The names of the fields that the object at `path` can have. */
export function fieldsAt(path: readonly PropertyKey[], schema: Schema): string[] {
  return schemasAt(path, schema).flatMap((at) =>
    at instanceof z.ZodMiniObject ? Object.keys(at.shape) : [],
  );
}

/** What may be at a path: fields of a list are those of its items, whether or not the path counts these. */
function schemasAt(path: readonly PropertyKey[], schema: Schema): Schema[] {
  const [step, ...rest] = path;
  return formsOf(schema).flatMap((form) => {
    if (form instanceof z.ZodMiniArray)
      return schemasAt(typeof step === "number" ? rest : path, form.def.element);
    if (step === undefined) return [form];
    if (!(form instanceof z.ZodMiniObject)) return [];
    const name = String(step);
    const field = Object.hasOwn(form.shape, name) ? form.shape[name] : form.def.catchall;
    return field === undefined || field instanceof z.ZodMiniNever ? [] : schemasAt(rest, field);
  });
}

/** What a value is where it is there, by each of the schemas that it may fit. */
function formsOf(schema: Schema): Schema[] {
  if (schema instanceof z.ZodMiniUnion) return schema.def.options.flatMap(formsOf);
  return schema instanceof z.ZodMiniExactOptional ? formsOf(schema.def.innerType) : [schema];
}

/** A column of a flat table. */
export interface Column {
  /** Dotted path of the cell in its row. */
  readonly path: string;
  /** `ids` is a list that has a table of its own besides. */
  readonly type: "text" | "integer" | "number" | "boolean" | "ids";
  readonly optional?: true | undefined;
  /** All the values that it can have. */
  readonly oneOf?: readonly string[] | undefined;
  /** The table whose `id` it holds. */
  readonly references?: string | undefined;
}

/** A column for each leaf of a schema, in its order; of lists, only those of ids have one. */
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

/** The schema of the id that a value is, or that each item of a list has. */
function idOf(schema: Schema): Schema {
  if (schema instanceof z.ZodMiniArray) return idOf(schema.def.element);
  return schema === About ? About.shape.id : schema;
}

/** Undefined for what has no column: a list, or a value that is always the same. */
function typeOf(schema: Schema, table: string | undefined): Column["type"] | undefined {
  if (schema instanceof z.ZodMiniArray) return table ? "ids" : undefined;
  if (schema instanceof z.ZodMiniLiteral)
    return schema.def.values.includes(true) ? "boolean" : undefined;
  if (schema instanceof z.ZodMiniBoolean) return "boolean";
  if (schema instanceof z.ZodMiniNumberFormat) return "integer";
  return schema instanceof z.ZodMiniNumber ? "number" : "text";
}
