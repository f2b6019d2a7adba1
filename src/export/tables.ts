/**
 * The factbook in relational form, which `csv` and `sql` write: a table for each kind, with the
 * columns that the model gives it, and one for each list in a record. Parents stand before their
 * children.
 */
import { fieldAt, stepsOf } from "../factbook/fields.ts";
import type { Fact, FactbookData } from "../factbook/model.ts";
import {
  Claim,
  Entity,
  EntityId,
  Figure,
  Id,
  Quote,
  Selector,
  Source,
  Text,
} from "../factbook/model.ts";
import { type Column, columnsOf } from "../factbook/schema-fields.ts";
import { csvLine } from "../output/render.ts";

export interface Table {
  readonly name: string;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Its rows in the factbook's order, each an object in which a column's path leads to its cell. */
  rows(data: FactbookData): readonly object[];
}

const text = (path: string): Column => ({ path, type: "text" });
const POSITION: Column = { path: "position", type: "integer" };
const ENTITY = columnsOf(EntityId, "entity");
const FACT: Column = { path: "fact", type: "text", references: "facts" };

/** A table of facts: each has its id in `facts` too, to which the tables of its lists refer. */
function factTable(
  name: "figures" | "quotes" | "claims",
  schema: Parameters<typeof columnsOf>[0],
): Table {
  const [, ...columns] = columnsOf(schema, "");
  return {
    name,
    key: ["id"],
    columns: [{ ...text("id"), references: "facts" }, ...columns],
    rows: (data) => data[name],
  };
}

export const TABLES: readonly Table[] = [
  { name: "source", key: ["id"], columns: columnsOf(Source, ""), rows: ({ source }) => [source] },
  {
    name: "date_basis",
    key: ["source", "position"],
    columns: [{ ...text("source"), references: "source" }, POSITION, ...columnsOf(Text, "basis")],
    rows: ({ source }) =>
      source.date.basis.map((basis, position) => ({ source: source.id, position, basis })),
  },
  {
    name: "entities",
    key: ["id"],
    columns: columnsOf(Entity, ""),
    rows: ({ entities }) => entities,
  },
  {
    name: "aliases",
    key: ["entity", "lang", "position"],
    columns: [...ENTITY, text("lang"), POSITION, text("alias")],
    rows: ({ entities }) =>
      entities.flatMap(({ id, aliases }) => wordsByLanguage({ entity: id }, aliases, "alias")),
  },
  {
    name: "mentions",
    key: ["entity", "position"],
    columns: [...ENTITY, POSITION, ...columnsOf(Selector, "selector")],
    rows: ({ entities }) =>
      entities.flatMap(({ id, mentions }) =>
        mentions.map((selector, position) => ({ entity: id, position, selector })),
      ),
  },
  {
    name: "facts",
    key: ["id"],
    columns: [...columnsOf(Id, "id"), { ...text("kind"), oneOf: ["figure", "quote", "claim"] }],
    rows: factsOf,
  },
  factTable("figures", Figure),
  factTable("quotes", Quote),
  factTable("claims", Claim),
  {
    name: "keywords",
    key: ["fact", "lang", "position"],
    columns: [FACT, text("lang"), POSITION, text("keyword")],
    rows: (data) =>
      factsOf(data).flatMap(({ id, keywords = {} }) =>
        wordsByLanguage({ fact: id }, keywords, "keyword"),
      ),
  },
  relation("about", (fact) => fact.about),
  relation("claimed_by", (fact) => (fact.kind === "quote" ? [] : fact.claimedBy)),
  relation("denied_by", (fact) => (fact.kind === "quote" ? [] : (fact.deniedBy ?? []))),
];

/** The entities that facts stand in a relation to, in each fact's order. */
function relation(name: string, entitiesOf: (fact: Fact) => readonly string[]): Table {
  return {
    name,
    key: ["fact", "position"],
    columns: [FACT, POSITION, ...ENTITY],
    rows: (data) =>
      factsOf(data).flatMap((fact) =>
        entitiesOf(fact).map((entity, position) => ({ fact: fact.id, position, entity })),
      ),
  };
}

function factsOf({ figures, quotes, claims }: FactbookData): Fact[] {
  return [...figures, ...quotes, ...claims];
}

function wordsByLanguage(
  parent: object,
  words: Readonly<Record<string, readonly string[]>>,
  name: string,
): object[] {
  return Object.entries(words).flatMap(([lang, list]) =>
    list.map((word, position) => ({ ...parent, lang, position, [name]: word })),
  );
}

/** Every table as CSV (RFC 4180) by its file's name; a column's head is its dotted path. */
export function csvFiles(data: FactbookData): Map<string, string> {
  return new Map(TABLES.map((table) => [`${table.name}.csv`, toCsv(table, data)]));
}

function toCsv(table: Table, data: FactbookData): string {
  const head = csvLine(table.columns.map(({ path }) => path));
  const rows = cellsOf(table.columns, table.rows(data));
  return head + rows.map((cells) => csvLine(cells.map(csvText))).join("");
}

/** Of each row the value of each column; undefined where the record has nothing there. */
function cellsOf(columns: readonly Column[], rows: readonly object[]): unknown[][] {
  const paths = columns.map(({ path }) => stepsOf(path));
  return rows.map((row) => paths.map((steps) => fieldAt(row, steps)));
}

/** A list of ids as one text; slugs hold no separator. */
function csvText(value: unknown): string {
  return Array.isArray(value) ? value.join("; ") : String(value ?? "");
}

const HEAD = `-- A factbook of recruits. Load it into a new, empty database:
--   sqlite3 -bail facts.db < factbook.sql
--   psql -v ON_ERROR_STOP=1 -f factbook.sql
`;

const TYPES = { text: "TEXT", integer: "BIGINT", number: "NUMERIC", boolean: "BOOLEAN" };

const ROWS_A_STATEMENT = 500;

/** The tables with their keys, then their rows, all in one transaction. */
export function toSql(data: FactbookData): string {
  const rows = TABLES.flatMap((table) => insertRows(table, data));
  return [HEAD, "BEGIN;\n", ...TABLES.map(createTable), ...rows, "COMMIT;\n"].join("\n");
}

function createTable(table: Table): string {
  const lines = [
    ...sqlColumns(table).map(columnDefinition),
    `PRIMARY KEY (${table.key.map(sqlName).join(", ")})`,
  ];
  return `CREATE TABLE ${table.name} (\n${lines.map((line) => `  ${line}`).join(",\n")}\n);\n`;
}

/** Lists of ids are rows of tables of their own. */
function sqlColumns({ columns }: Table): (Column & { type: keyof typeof TYPES })[] {
  return columns.flatMap(({ type, ...column }) => (type === "ids" ? [] : [{ type, ...column }]));
}

function columnDefinition(column: ReturnType<typeof sqlColumns>[number]): string {
  const { path, type, optional, oneOf, references } = column;
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

function insertRows(table: Table, data: FactbookData): string[] {
  const columns = sqlColumns(table);
  const names = columns.map(({ path }) => sqlName(path)).join(", ");
  const rows = cellsOf(columns, table.rows(data)).map(
    (cells) => `  (${cells.map(sqlValue).join(", ")})`,
  );
  const statements: string[] = [];
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
    const some = rows.slice(at, at + ROWS_A_STATEMENT).join(",\n");
    statements.push(`INSERT INTO ${table.name} (${names}) VALUES\n${some};\n`);
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
