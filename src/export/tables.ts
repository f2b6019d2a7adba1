/**
 * Factbooks in relational form, for `csv`, `sql` and `postgres`: a table for each kind, with columns taken
 * from the model, and one for each list in a record. Rows start with their source, so that articles whose
 * records share ids can be combined. Parent tables come first.
 */
import * as z from "zod/mini";
import { paragraphOf, speakersOf, statusOf, timesOf } from "../factbook/factbook.ts";
import * as model from "../factbook/model.ts";
import { type Column, columnsOf } from "../factbook/schema-fields.ts";
import { cellsOf, csvLine } from "../output/flat.ts";
import { oneLine } from "../output/value.ts";

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Rows in the factbook's order; a column's path leads to its cell. */
  rowsOf(data: model.FactbookData): readonly object[];
}

const entity = model.EntityId;
const fact = model.idIn("facts");
const position = z.int();
const reference = z.string();

/** Columns of all facts: text, as in the overviews, and the reader's paragraph number. */
const common = {
  id: model.Id,
  kind: z.enum(["figure", "quote", "claim"]),
  text: model.Text,
  status: z.exactOptional(model.Status),
  paragraph: z.exactOptional(z.int()),
};

export const TABLES: readonly Table[] = [
  { name: "source", columns: columnsOf(model.Source), rowsOf: ({ source }) => [source] },
  table("headings", { position, line: z.int() }, ({ source: { headings } }) =>
    items({}, "line", headings),
  ),
  table("date_basis", { position, basis: model.Text }, ({ source: { date } }) =>
    date.basis.map(({ text: basis }, position) => ({ position, basis })),
  ),
  table("date_references", { basis: z.int(), position, reference }, ({ source }) =>
    source.date.basis.flatMap(({ references }, basis) => items({ basis }, "reference", references)),
  ),
  table("entities", model.Entity.shape, ({ entities }) => entities),
  table("aliases", { entity, lang: z.string(), position, alias: z.string() }, ({ entities }) =>
    entities.flatMap(({ id, aliases }) =>
      Object.entries(aliases ?? {}).flatMap(([lang, names]) =>
        items({ entity: id, lang }, "alias", names),
      ),
    ),
  ),
  table("same_as", { entity, position, address: z.string() }, ({ entities }) =>
    entities.flatMap(({ id, sameAs }) => items({ entity: id }, "address", sameAs)),
  ),
  // Each name once, in any language, so that one index finds an entity by all of its names.
  table("names", { entity, position, name: z.string() }, ({ entities }) =>
    entities.flatMap(({ id, name, aliases }) =>
      items({ entity: id }, "name", [
        ...new Set([...Object.values(name), ...Object.values(aliases ?? {}).flat()]),
      ]),
    ),
  ),
  table("mentions", { entity, position, selector: model.Selector }, ({ entities }) =>
    entities.flatMap(({ id, mentions }) => items({ entity: id }, "selector", mentions)),
  ),
  table("facts", common, (data) =>
    factsOf(data).map((record) => ({
      id: record.id,
      kind: record.kind,
      text: textOf(record),
      status: statusOf(record),
      paragraph: paragraphOf(data.source, record.selector.paragraph),
    })),
  ),
  // List tables refer to ids in `facts`.
  table("figures", { ...model.Figure.shape, id: fact }, ({ figures }) => figures),
  table("quotes", { ...model.Quote.shape, id: fact }, ({ quotes }) => quotes),
  table("claims", { ...model.Claim.shape, id: fact }, ({ claims }) => claims),
  table("time_references", { fact, time: z.enum(["when", "said"]), position, reference }, (data) =>
    factsOf(data).flatMap((record) =>
      timesOf(record).flatMap(({ field, time }) =>
        items({ fact: record.id, time: field }, "reference", time.basis),
      ),
    ),
  ),
  table("about", { fact, position, entity, role: model.Role }, (data) =>
    factsOf(data).flatMap(({ id: fact, about }) =>
      about.map(({ id: entity, as: role }, position) => ({ fact, position, entity, role })),
    ),
  ),
  // Includes the speakers of quotations, so that one table says who says what.
  table("claimed_by", { fact, position, entity }, (data) =>
    factsOf(data).flatMap((f) => items({ fact: f.id }, "entity", speakersOf(f))),
  ),
  table("denied_by", { fact, position, entity }, ({ figures, claims }) =>
    [...figures, ...claims].flatMap((f) => items({ fact: f.id }, "entity", f.deniedBy)),
  ),
];

/** A table whose rows start with their source. */
function table(name: string, row: z.core.$ZodLooseShape, rowsOf: Table["rowsOf"]): Table {
  return {
    name,
    columns: columnsOf(z.object({ source: model.idIn("source"), ...row })),
    rowsOf: (data) => rowsOf(data).map((row) => ({ source: data.source.id, ...row })),
  };
}

/** One row per list item: its owner, position and value. */
function items(owner: object, name: string, list: readonly unknown[] = []): object[] {
  return list.map((item, position) => ({ ...owner, position, [name]: item }));
}

function factsOf({ figures, quotes, claims }: model.FactbookData): model.Fact[] {
  return [...figures, ...quotes, ...claims];
}

/** What a fact says, in each language that it has; for a figure with its number. */
function textOf(fact: model.Fact): object {
  if (fact.kind === "quote") return fact.text;
  if (fact.kind === "claim") return fact.statement;
  const { en, nl } = fact.label;
  return { en: en && oneLine(fact, "en"), nl: nl && oneLine(fact, "nl") };
}

/** Every table as CSV (RFC 4180) in pieces, by file name; column heads are dotted paths. */
export function csvFiles(books: Iterable<model.FactbookData>): Map<string, Iterable<string>> {
  const files = TABLES.map(({ name, columns, rowsOf }) => {
    const paths = columns.map(({ path }) => path);
    return { name, rowsOf, paths, pieces: [csvLine(paths)] };
  });
  for (const data of books)
    for (const { rowsOf, paths, pieces } of files)
      pieces.push(
        rowsOf(data)
          .map((row) => csvLine(cellsOf(row, paths)))
          .join(""),
      );
  return new Map(files.map(({ name, pieces }) => [`${name}.csv`, pieces]));
}
