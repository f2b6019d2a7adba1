/** One script that SQLite and PostgreSQL both load. */
import type { FactbookData } from "../factbook/model.ts";
import { type Column, cellReader, TABLES, type Table } from "./tables.ts";

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
    ...columnsOf(table).map(columnDefinition),
    `PRIMARY KEY (${table.key.map(sqlName).join(", ")})`,
  ];
  return `\nCREATE TABLE ${table.name} (\n${lines.map((line) => `  ${line}`).join(",\n")}\n);\n`;
}

/** Lists of ids are rows of tables of their own. */
function columnsOf({ columns }: Table): (Column & { type: keyof typeof TYPES })[] {
  return columns.flatMap(({ type, ...column }) => (type === "ids" ? [] : [{ type, ...column }]));
}

function columnDefinition(column: ReturnType<typeof columnsOf>[number]): string {
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
  const columns = columnsOf(table);
  const names = columns.map(({ path }) => sqlName(path)).join(", ");
  const head = `\nINSERT INTO ${table.name} (${names}) VALUES\n`;
  const cells = columns.map(cellReader);
  let count = 0;
  for (const row of table.rows(data)) {
    const values = cells.map((cell) => sqlValue(cell(row))).join(", ");
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
