/**
 * Prints the evaluation of names, of the development questions, and of the tuning half, and exits with 1 if
 * a share is below its floor: perfect for names, near the current results for questions. --test prints the
 * test half, which is only for reporting; --threshold cross-validates the threshold; --rules omits each
 * rule in turn; --failures lists the failed cases.
 */
import { RULE_NAMES } from "../../src/find/ask.ts";
import { nameMeasures } from "./measures.ts";
import {
  ask,
  crossValidate,
  developmentRows,
  interval,
  misspeltRow,
  questionsOf,
  type Row,
  rowsOf,
} from "./questions.ts";

const has = (flag: string) => process.argv.includes(flag);
const half = has("--test") ? "test" : "tuning";

/** The least share of each row of the tuning half. */
const FLOORS = [0.95, 0.98, 0.83, 0.98, 0.96, 0.93, 0.95];
const FLOOR = 0.9;

function print(title: string, rows: readonly (Row & { readonly floor?: number })[]): void {
  console.log(`\n${title}`);
  for (const row of rows) {
    const [low, high] = interval(row).map((share) => (100 * share).toFixed(1));
    const share = ((100 * row.passed) / row.cases).toFixed(1);
    console.log(
      `  ${row.name.padEnd(50)} ${`${row.passed} / ${row.cases}`.padStart(12)} ${share.padStart(6)} %  (${low} to ${high})`,
    );
    const { floor = 0 } = row;
    if (row.cases === 0 || row.passed / row.cases < floor) {
      console.error(`  below its floor, ${100 * floor} %`);
      process.exitCode = 1;
    }
    if (has("--failures")) for (const failure of row.failures) console.log(`      ${failure}`);
  }
}

if (has("--threshold")) {
  for (const { fold, enough, rows } of crossValidate(questionsOf("tuning")))
    print(`fold ${fold}: ${enough.toFixed(2)} of the weight`, rows);
} else if (has("--rules")) {
  const without = [undefined, ...RULE_NAMES].map((rule) => {
    const parts = half === "test" ? (["test"] as const) : (["tuning", "close"] as const);
    const rows = parts.flatMap((part) =>
      rowsOf(questionsOf(part).map((q) => ask(q, rule ? { without: rule } : {}))),
    );
    return { rule, rows };
  });
  for (const { rule, rows } of without) {
    const shares = rows.map(({ passed, cases }) => ((100 * passed) / cases).toFixed(1).padStart(7));
    console.log(
      `${(rule === undefined ? "all rules" : `without ${rule}`).padEnd(18)}${shares.join("")}`,
    );
  }
} else {
  const isTuning = half === "tuning";
  const atLeast = (row: Row) => ({ ...row, floor: FLOOR });
  if (isTuning) {
    print("names", nameMeasures());
    print("development questions", developmentRows().map(atLeast));
    const close = questionsOf("close").map((question) => ask(question));
    print("close questions, to tune on", rowsOf(close).map(atLeast));
  }
  const outcomes = questionsOf(half).map((question) => ask(question));
  const rows = [...rowsOf(outcomes), misspeltRow(outcomes)];
  const floors = isTuning ? FLOORS : [];
  print(
    `questions, ${half} half`,
    rows.map((row, at) => ({ ...row, floor: floors[at] ?? 0 })),
  );
  for (const lang of ["en", "nl"] as const)
    print(`of these in ${lang}`, rowsOf(outcomes.filter((outcome) => outcome.lang === lang)));
}
