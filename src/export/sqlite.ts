/** SQLite's words. */
import { type Dialect, index, sqlText } from "./sql.ts";

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
