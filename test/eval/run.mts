/**
 * Prints the evaluation of names, of the development questions, and of the tuning half. --test prints the
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

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  for (const row of rows) {
    const [low, high] = interval(row).map((share) => (100 * share).toFixed(1));
    const share = ((100 * row.passed) / row.cases).toFixed(1);
    console.log(
      `  ${row.name.padEnd(50)} ${`${row.passed} / ${row.cases}`.padStart(12)} ${share.padStart(6)} %  (${low} to ${high})`,
    );
    if (has("--failures")) for (const failure of row.failures) console.log(`      ${failure}`);
  }
}

if (has("--threshold")) {
  for (const { fold, enough, rows } of crossValidate(questionsOf("tuning")))
    print(`fold ${fold}: ${enough.toFixed(2)} of the weight`, rows);
} else if (has("--rules")) {
  const without = [undefined, ...RULE_NAMES].map((rule) => {
    const rows = (["tuning", "close"] as const).flatMap((part) =>
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
  if (half === "tuning") {
    print("names", nameMeasures());
    print("development questions", developmentRows());
  }
  if (half === "tuning")
    print("close questions, to tune on", rowsOf(questionsOf("close").map((each) => ask(each))));
  const outcomes = questionsOf(half).map((question) => ask(question));
  print(`questions, ${half} half`, [...rowsOf(outcomes), misspeltRow(outcomes)]);
  for (const lang of ["en", "nl"] as const)
    print(`of these in ${lang}`, rowsOf(outcomes.filter((outcome) => outcome.lang === lang)));
}
