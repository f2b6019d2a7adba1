/** What SQLite and PostgreSQL want in words of their own. */
import { visible } from "../output/visible.ts";

export interface Dialect {
  /** How to load the script, as comments, and what to set before all. */
  readonly head: string;
  /** What follows the columns of `facts`, if anything. */
  readonly ofFacts: readonly string[];
  /** What a foreign key ends with. */
  readonly deferrable: string;
  readonly createView: string;
  /** The function that joins the texts of a group. */
  readonly joined: string;
  readonly indexes: readonly string[];
  /** The statements that insert rows of a table, of which there are some; each cell is a value or undefined. */
  insert(table: string, names: readonly string[], rows: readonly unknown[][]): string[];
}

const ROWS_PER_STATEMENT = 500;

export const SQLITE: Dialect = {
  head: `-- Factbooks of recruits for SQLite; what the database has of other articles stays:
--   sqlite3 -bail facts.db < factbook.sql
-- Each connection that changes rows has to turn the foreign keys on, as this one does.
PRAGMA foreign_keys = ON;
`,
  ofFacts: [],
  // An entity may stand, some statements before, before the one that it belongs to.
  deferrable: " DEFERRABLE INITIALLY DEFERRED",
  createView: "CREATE VIEW IF NOT EXISTS",
  joined: "group_concat",
  indexes: [index("names", "name", "(name)")],
  insert(table, names, rows) {
    const lines = rows.map((row) => `  (${row.map(sqlValue).join(", ")})`);
    const starts = [...lines.keys()].filter((at) => at % ROWS_PER_STATEMENT === 0);
    return starts.map((at) => {
      const some = lines.slice(at, at + ROWS_PER_STATEMENT).join(",\n");
      return `INSERT INTO ${table} (${names.join(", ")}) VALUES\n${some};\n`;
    });
  },
};

function sqlValue(value: unknown): string {
  if (value === undefined) return "NULL";
  return typeof value === "string" ? sqlText(value) : String(value).toUpperCase();
}

const words = (column: string, language: string) =>
  `${language} TSVECTOR GENERATED ALWAYS AS (to_tsvector('${language}', coalesce(${column}, ''))) STORED`;

/** As its program psql reads it: with full text, names with typing errors, and rows by COPY. */
export const POSTGRES: Dialect = {
  head: `-- Factbooks of recruits for PostgreSQL (12 or newer); what the database has of other articles stays:
--   psql facts < factbook.sql
\\set ON_ERROR_STOP on
SET client_encoding = 'UTF8';
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
`,
  ofFacts: [words("text_en", "english"), words("text_nl", "dutch")],
  // COPY checks when it has all rows; what is deferred would be held in memory until the end.
  deferrable: "",
  createView: "CREATE OR REPLACE VIEW",
  joined: "string_agg",
  indexes: [
    index("names", "name", "USING gin (name gin_trgm_ops)"),
    index("facts", "english", "USING gin (english)"),
    index("facts", "dutch", "USING gin (dutch)"),
  ],
  insert(table, names, rows) {
    const lines = rows.map((row) => `${row.map(copyValue).join("\t")}\n`);
    return [`COPY ${table} (${names.join(", ")}) FROM stdin;\n`, lines.join(""), "\\.\n"];
  },
};

/** As COPY's text format has it; visible text has no tab or line end. */
function copyValue(value: unknown): string {
  if (value === undefined) return "\\N";
  return typeof value === "string" ? visible(value).replaceAll("\\", "\\\\") : String(value);
}

/** An index, named after its table and what it is by. */
export function index(table: string, name: string, by: string): string {
  return `CREATE INDEX IF NOT EXISTS ${table}_by_${name} ON ${table} ${by};`;
}

/** A text as standard SQL writes it. */
export function sqlText(text: string): string {
  return `'${visible(text).replaceAll("'", "''")}'`;
}
