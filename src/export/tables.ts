/**
 * The factbook in relational form, which `csv` and `sql` write: a table for each kind, with the
 * columns that the model gives it, and one for each list in a record. Parents stand before their
 * children.
 */
import * as z from "zod/mini";
import { timesOf } from "../factbook/factbook.ts";
import * as model from "../factbook/model.ts";
import { type Column, columnsOf } from "../factbook/schema-fields.ts";
import { cellsOf, csvLine } from "../output/render.ts";
import { visible } from "../output/visible.ts";

interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Its rows in the factbook's order, each an object in which a column's path leads to its cell. */
  rowsOf(data: model.FactbookData): readonly object[];
}

const source = model.idIn("source");
const entity = model.EntityId;
const fact = model.idIn("facts");
const position = z.int();
const reference = z.string();

export const TABLES: readonly Table[] = [
  table("source", model.Source.shape, (data) => [data.source]),
  table("headings", { source, position, line: z.int() }, ({ source: { id, headings } }) =>
    items({ source: id }, "line", headings),
  ),
  table("date_basis", { source, position, basis: model.Text }, ({ source: { id, date } }) =>
    items(
      { source: id },
      "basis",
      date.basis.map(({ text }) => text),
    ),
  ),
  table("date_references", { source, basis: z.int(), position, reference }, ({ source }) =>
    source.date.basis.flatMap(({ references }, basis) =>
      items({ source: source.id, basis }, "reference", references),
    ),
  ),
  table("entities", model.Entity.shape, ({ entities }) => entities),
  table("aliases", { entity, lang: z.string(), position, alias: z.string() }, ({ entities }) =>
    entities.flatMap(({ id, aliases }) =>
      Object.entries(aliases ?? {}).flatMap(([lang, names]) =>
        items({ entity: id, lang }, "alias", names),
      ),
    ),
  ),
  table("mentions", { entity, position, selector: model.Selector }, ({ entities }) =>
    entities.flatMap(({ id, mentions }) => items({ entity: id }, "selector", mentions)),
  ),
  table("facts", { id: model.Id, kind: z.enum(["figure", "quote", "claim"]) }, factsOf),
  // To an id in `facts` the tables of all facts' lists can refer.
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
  table("claimed_by", { fact, position, entity }, ({ figures, claims }) =>
    [...figures, ...claims].flatMap((f) => items({ fact: f.id }, "entity", f.claimedBy)),
  ),
  table("denied_by", { fact, position, entity }, ({ figures, claims }) =>
    [...figures, ...claims].flatMap((f) => items({ fact: f.id }, "entity", f.deniedBy)),
  ),
];

function table(name: string, row: z.core.$ZodLooseShape, rowsOf: Table["rowsOf"]): Table {
  return { name, columns: columnsOf(z.object(row)), rowsOf };
}

/** A row for each item of a list: what the list belongs to, its place there, and the item. */
function items(owner: object, name: string, list: readonly unknown[] = []): object[] {
  return list.map((item, position) => ({ ...owner, position, [name]: item }));
}

function factsOf({ figures, quotes, claims }: model.FactbookData): model.Fact[] {
  return [...figures, ...quotes, ...claims];
}

/** Every table as CSV (RFC 4180) by its file's name; a column's head is its dotted path. */
export function csvFiles(data: model.FactbookData): Map<string, string> {
  return new Map(
    TABLES.map(({ name, columns, rowsOf }) => {
      const paths = columns.map(({ path }) => path);
      const lines = [paths, ...rowsOf(data).map((row) => cellsOf(row, paths))];
      return [`${name}.csv`, lines.map(csvLine).join("")];
    }),
  );
}

const HEAD = `-- A factbook of recruits. Load it into a new, empty database:
--   sqlite3 -bail facts.db < factbook.sql
--   psql -v ON_ERROR_STOP=1 -f factbook.sql
`;

const TYPES = { text: "TEXT", integer: "BIGINT", number: "NUMERIC", boolean: "BOOLEAN", ids: "" };

const ROWS_PER_STATEMENT = 500;

/** The tables with their keys, then their rows, all in one transaction. */
export function toSql(data: model.FactbookData): string {
  // Lists of ids are rows of tables of their own.
  const tables = TABLES.map(({ columns, ...table }) => ({
    ...table,
    columns: columns.filter(({ type }) => type !== "ids"),
  }));
  const rows = tables.flatMap((table) => insertRows(table, data));
  return [HEAD, "BEGIN;\n", ...tables.map(createTable), ...rows, "COMMIT;\n"].join("\n");
}

function createTable({ name, columns }: Table): string {
  const names = columns.map(({ path }) => sqlName(path));
  // A record's id identifies it; an item, what its list belongs to, and its position there.
  const key = names.slice(0, names.indexOf("position") + 1 || 1);
  const primary = `PRIMARY KEY (${key.join(", ")})`;
  const lines = [...columns.map(columnDefinition), primary].map((line) => `  ${line}`);
  return `CREATE TABLE ${name} (\n${lines.join(",\n")}\n);\n`;
}

function columnDefinition({ path, type, optional, oneOf, references }: Column): string {
  const name = sqlName(path);
  const needed = optional ? "" : " NOT NULL";
  const check = oneOf ? ` CHECK (${name} IN (${oneOf.map(sqlText).join(", ")}))` : "";
  // An entity may stand before the one that it belongs to.
  const link = references ? ` REFERENCES ${references} (id) DEFERRABLE INITIALLY DEFERRED` : "";
  return `${name} ${TYPES[type]}${needed}${check}${link}`;
}

/** `value.amount` is value_amount, `urlChecked` url_checked. */
function sqlName(path: string): string {
  return path.replaceAll(".", "_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function insertRows({ name, columns, rowsOf }: Table, data: model.FactbookData): string[] {
  const names = columns.map(({ path }) => sqlName(path)).join(", ");
  const rows = rowsOf(data).map((row) => {
    const cells = columns.map(({ path }) => sqlValue(valueAt(row, path)));
    return `  (${cells.join(", ")})`;
  });
  const starts = [...rows.keys()].filter((at) => at % ROWS_PER_STATEMENT === 0);
  return starts.map((at) => {
    const some = rows.slice(at, at + ROWS_PER_STATEMENT).join(",\n");
    return `INSERT INTO ${name} (${names}) VALUES\n${some};\n`;
  });
}

function valueAt(row: object, path: string): unknown {
  return path.split(".").reduce<unknown>((node, step) => Object(node)[step], row);
}

function sqlValue(value: unknown): string {
  if (value === undefined) return "NULL";
  return typeof value === "string" ? sqlText(value) : String(value).toUpperCase();
}

/** A text as standard SQL writes it. */
function sqlText(text: string): string {
  return `'${visible(text).replaceAll("'", "''")}'`;
}
