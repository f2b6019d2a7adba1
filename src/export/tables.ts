/**
 * The factbook in relational form, which `csv` and `sql` write: a table for each kind, with the
 * columns that the model gives it, and one for each list in a record. Parents stand before their
 * children.
 */
import * as z from "zod/mini";
import { timesOf } from "../factbook/factbook.ts";
import { fieldAt, stepsOf } from "../factbook/fields.ts";
import * as model from "../factbook/model.ts";
import { type Column, columnsOf } from "../factbook/schema-fields.ts";
import { csvLine, flatten } from "../output/render.ts";

export interface Table {
  readonly name: string;
  /** The columns that identify a row. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Its rows in the factbook's order, each an object in which a column's path leads to its cell. */
  rows(data: model.FactbookData): readonly object[];
}

const text = (path: string): Column => ({ path, type: "text" });
const SOURCE: Column = { ...text("source"), references: "source" };
const ENTITY: Column = { ...text("entity"), references: "entities" };
const FACT: Column = { ...text("fact"), references: "facts" };
const LANG = text("lang");
const ROLE: Column = { ...text("role"), oneOf: model.Role.options };
const POSITION: Column = { path: "position", type: "integer" };
const BASIS: Column = { path: "basis", type: "integer" };
const TIME: Column = { ...text("time"), oneOf: ["when", "said"] };

export const TABLES: readonly Table[] = [
  recordTable("source", columnsOf(model.Source, ""), ({ source }) => [source]),
  listTable("date_basis", [SOURCE], "basis", model.Text, ({ source }) => [
    [{ source: source.id }, source.date.basis.map(({ text }) => text)],
  ]),
  listTable("date_references", [SOURCE, BASIS], "reference", z.string(), ({ source }) =>
    source.date.basis.map(({ references }, basis) => [{ source: source.id, basis }, references]),
  ),
  recordTable("entities", columnsOf(model.Entity, ""), ({ entities }) => entities),
  listTable("aliases", [ENTITY, LANG], "alias", z.string(), ({ entities }) =>
    entities.flatMap(({ id, aliases }) => byLanguage({ entity: id }, aliases)),
  ),
  listTable("mentions", [ENTITY], "selector", model.Selector, ({ entities }) =>
    entities.map(({ id, mentions }) => [{ entity: id }, mentions]),
  ),
  recordTable(
    "facts",
    [text("id"), { ...text("kind"), oneOf: ["figure", "quote", "claim"] }],
    factsOf,
  ),
  factTable("figures", model.Figure),
  factTable("quotes", model.Quote),
  factTable("claims", model.Claim),
  listTable("time_references", [FACT, TIME], "reference", z.string(), (data) =>
    factsOf(data).flatMap((fact) =>
      timesOf(fact).map(
        ({ field, time: { basis = [] } }): List => [{ fact: fact.id, time: field }, basis],
      ),
    ),
  ),
  {
    name: "about",
    key: ["fact", "position"],
    columns: [FACT, POSITION, ENTITY, ROLE],
    rows: (data) =>
      factsOf(data).flatMap(({ id: fact, about }) =>
        about.map(({ id: entity, as: role }, position) => ({ fact, position, entity, role })),
      ),
  },
  relation("claimed_by", (fact) => (fact.kind === "quote" ? [] : fact.claimedBy)),
  relation("denied_by", (fact) => (fact.kind === "quote" ? [] : (fact.deniedBy ?? []))),
];

function recordTable(name: string, columns: Table["columns"], rows: Table["rows"]): Table {
  return { name, key: ["id"], columns, rows };
}

/** A table of facts: each has its id in `facts` too, to which the tables of its lists refer. */
function factTable(name: "figures" | "quotes" | "claims", schema: z.core.$ZodType): Table {
  const [, ...columns] = columnsOf(schema, "");
  return recordTable(
    name,
    [{ ...text("id"), references: "facts" }, ...columns],
    (data) => data[name],
  );
}

/** A list: the cells that identify it, and its items. */
type List = readonly [owner: object, items: readonly unknown[]];

/** A table of lists: one row per item, identified by its list and its position there. */
function listTable(
  name: string,
  owner: readonly Column[],
  item: string,
  schema: z.core.$ZodType,
  listsOf: (data: model.FactbookData) => readonly List[],
): Table {
  return {
    name,
    key: [...owner, POSITION].map(({ path }) => path),
    columns: [...owner, POSITION, ...columnsOf(schema, item)],
    rows: (data) =>
      listsOf(data).flatMap(([cells, items]) =>
        items.map((value, position) => ({ ...cells, position, [item]: value })),
      ),
  };
}

/** The entities that facts stand in a relation to, in each fact's order. */
function relation(name: string, entitiesOf: (fact: model.Fact) => readonly string[]): Table {
  return listTable(name, [FACT], "entity", model.EntityId, (data) =>
    factsOf(data).map((fact) => [{ fact: fact.id }, entitiesOf(fact)]),
  );
}

function factsOf({ figures, quotes, claims }: model.FactbookData): model.Fact[] {
  return [...figures, ...quotes, ...claims];
}

function byLanguage(owner: object, words: Readonly<Record<string, readonly string[]>>): List[] {
  return Object.entries(words).map(([lang, list]) => [{ ...owner, lang }, list]);
}

/** Every table as CSV (RFC 4180) by its file's name; a column's head is its dotted path. */
export function csvFiles(data: model.FactbookData): Map<string, string> {
  const csv = ({ columns, rows }: Table) => {
    const paths = columns.map(({ path }) => path);
    const lines = [paths, ...flatten(rows(data), paths).rows];
    return lines.map(csvLine).join("");
  };
  return new Map(TABLES.map((table) => [`${table.name}.csv`, csv(table)]));
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

function createTable({ name, key, columns }: Table): string {
  const primary = `PRIMARY KEY (${key.map(sqlName).join(", ")})`;
  const lines = [...columns.map(columnDefinition), primary].map((line) => `  ${line}`);
  return `CREATE TABLE ${name} (\n${lines.join(",\n")}\n);\n`;
}

function columnDefinition({ path, type, optional, oneOf, references }: Column): string {
  const name = sqlName(path);
  return [
    `${name} ${TYPES[type]}`,
    !optional && "NOT NULL",
    oneOf && `CHECK (${name} IN (${oneOf.map(sqlText).join(", ")}))`,
    // An entity may stand before the one that it belongs to.
    references && `REFERENCES ${references} (id) DEFERRABLE INITIALLY DEFERRED`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** `value.amount` is value_amount, `urlChecked` url_checked. */
function sqlName(path: string): string {
  return path.replaceAll(".", "_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function insertRows({ name, columns, rows: rowsOf }: Table, data: model.FactbookData): string[] {
  const names = columns.map(({ path }) => sqlName(path)).join(", ");
  const rows = rowsOf(data).map((row) => {
    const cells = columns.map(({ path }) => sqlValue(fieldAt(row, stepsOf(path))));
    return `  (${cells.join(", ")})`;
  });
  const statements: string[] = [];
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    const some = rows.slice(at, at + ROWS_PER_STATEMENT).join(",\n");
    statements.push(`INSERT INTO ${name} (${names}) VALUES\n${some};\n`);
  }
  return statements;
}

function sqlValue(value: unknown): string {
  if (value === undefined) return "NULL";
  return typeof value === "string" ? sqlText(value) : String(value).toUpperCase();
}

/** A text as standard SQL writes it; the model has kept control characters out. */
function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
