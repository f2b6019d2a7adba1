/** The tables as CSV files, and as one script that SQLite and PostgreSQL both load. */
import { fieldAt, stepsOf } from "../factbook/fields.ts";
import type { FactbookData } from "../factbook/model.ts";
import type { Column } from "../factbook/schema-fields.ts";
import { csvLine } from "../output/flat.ts";
import { TABLES, type Table } from "./tables.ts";

/** Every table as CSV (RFC 4180) by its file's name, a row a piece; a column's head is its dotted path. */
export function csvFiles(data: FactbookData): Map<string, Iterable<string>> {
  return new Map(TABLES.map((table) => [`${table.name}.csv`, csvRows(table, data)]));
}

function* csvRows({ columns, rows }: Table, data: FactbookData): Generator<string> {
  yield csvLine(columns.map(({ path }) => path));
  const steps = columns.map(({ path }) => stepsOf(path));
  for (const row of rows(data)) yield csvLine(steps.map((path) => csvText(fieldAt(row, path))));
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
export function* sqlScript(data: FactbookData): Generator<string> {
  yield `${HEAD}\nBEGIN;\n`;
  for (const table of TABLES) yield createTable(table);
  for (const table of TABLES) yield* insertRows(table, data);
  yield "\nCOMMIT;\n";
}

function createTable(table: Table): string {
  const lines = [
    ...sqlColumns(table).map(columnDefinition),
    `PRIMARY KEY (${table.key.map(sqlName).join(", ")})`,
  ];
  return `\nCREATE TABLE ${table.name} (\n${lines.map((line) => `  ${line}`).join(",\n")}\n);\n`;
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

function* insertRows(table: Table, data: FactbookData): Generator<string> {
  const columns = sqlColumns(table);
  const names = columns.map(({ path }) => sqlName(path)).join(", ");
  const head = `\nINSERT INTO ${table.name} (${names}) VALUES\n`;
  const steps = columns.map(({ path }) => stepsOf(path));
  let count = 0;
  for (const row of table.rows(data)) {
    const values = steps.map((path) => sqlValue(fieldAt(row, path))).join(", ");
    if (count % ROWS_A_STATEMENT > 0) yield ",\n";
    else yield count === 0 ? head : `;\n${head}`;
    yield `  (${values})`;
    count++;
  }
  if (count > 0) yield ";\n";
}

function sqlValue(value: unknown): string {
  if (value === undefined) return "NULL";
  return typeof value === "string" ? sqlText(value) : String(value).toUpperCase();
}

/** A text as standard SQL writes it; the model has kept control characters out. */
function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
