/** Prints the evaluation as a table; with --failures, also the cases that did not pass. */
import { allMeasures } from "./measures.ts";

const showsFailures = process.argv.includes("--failures");
const measures = allMeasures();
const width = Math.max(...measures.map(({ name }) => name.length));
console.log(`${"measure".padEnd(width)}  passed / cases   share  at least`);
for (const { name, passed, cases, floor, failures } of measures) {
  const share = `${((100 * passed) / cases).toFixed(1)} %`;
  const counts = `${String(passed).padStart(6)} / ${String(cases).padEnd(6)}`;
  console.log(`${name.padEnd(width)}  ${counts} ${share.padStart(8)}  ${100 * floor} %`);
  if (showsFailures) for (const failure of failures) console.log(`    ${failure}`);
}
process.exitCode = measures.some(({ passed, cases, floor }) => passed / cases < floor) ? 1 : 0;
