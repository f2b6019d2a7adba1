/** Checks a value against the model and the rules between records. */
import { checkCoherence } from "./coherence.ts";
import { PARTS } from "./factbook.ts";
import { type Fault, faultsOf } from "./faults.ts";
import { FactbookData, Id } from "./model.ts";

/** The factbook that a value is, or all that is wrong with it. */
export interface Checked {
  readonly data?: FactbookData;
  readonly faults: readonly Fault[];
}

/** Checks `value`: against the model, and between records as far as these can be told. */
export function check(value: unknown): Checked {
  const { data, error } = FactbookData.safeParse(value, { reportInput: true });
  const issues = error?.issues ?? [];
  const places = issues.map(
    ({ path: [part = "", index = ""] }) => `${String(part)} ${String(index)}`,
  );
  const told = data ?? standingIn(value, new Set(places));
  const between = told === undefined ? [] : checkCoherence(told);
  const faults = [...issues.flatMap(faultsOf), ...between];
  return faults.length === 0 && data ? { data, faults } : { faults };
}

/**
 * A faulty factbook with stand-ins, which break no rule between records, in the places of what the
 * model refuses: so no fault leads to another. Undefined where a part is missing altogether.
 */
function standingIn(value: unknown, faulty: ReadonlySet<string>): FactbookData | undefined {
  const parts = Object(value);
  if (!PARTS.every((part) => Array.isArray(parts[part]))) return undefined;
  const source = [...faulty].some((place) => place.startsWith("source "));
  const records = PARTS.map((part) => [
    part,
    Array.from(parts[part], (record, index) =>
      faulty.has(`${part} ${index}`)
        ? { ...NO_RECORD, id: idOf(record, `${part} ${index}`) }
        : record,
    ),
  ]);
  return { ...Object.fromEntries(records), source: source ? NO_SOURCE : parts.source };
}

const NO_SOURCE = { length: Number.POSITIVE_INFINITY };
const NO_RECORD = {
  kind: "claim",
  about: [],
  claimedBy: [],
  status: "stated",
  selector: { start: 0, end: 1 },
};

/** The record's own id, which others may refer to; else one that nothing has. */
function idOf(record: unknown, otherwise: string): string {
  const { data } = Id.safeParse(Object(record).id);
  return data ?? otherwise;
}
