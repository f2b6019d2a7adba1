/** What `verify` found, for people: as tables, and as Markdown. */
import type { Lang, Source } from "../factbook/model.ts";
import { LABELS } from "../output/labels.ts";
import { table } from "../output/markdown.ts";
import { type Look, renderTable, styled, wrapped } from "../output/table.ts";
import { formatNumber, headline } from "../output/value.ts";
import { shown, visible } from "../output/visible.ts";
import type { Place } from "./text.ts";
import {
  type Damage,
  type Damaged,
  damaged,
  type Measures,
  STATES,
  type Tally,
  tally,
  type Verification,
} from "./verify.ts";

// The command loads all that it needs at once.
export { lookFor } from "../output/table.ts";
export { isSettled, mend } from "./mend.ts";
export { FINDING_FIELDS, tally, toFindings, verify } from "./verify.ts";

const COLOURS = {
  moved: "cyan",
  unchecked: "yellow",
  changed: "red",
  gone: "red",
} as const satisfies Record<Damage, string>;

/** Whether the text is the article, the records by kind, and whatever isn't unharmed. */
export function renderReport(verification: Verification, source: Source, look: Look): string {
  const { lang, chalk } = look;
  const [verdict, ...details] = headLines(verification, source, lang);
  const colour = verification.differing.length === 0 ? chalk.green : chalk.yellow;
  const rows = damageRows(verification, lang);
  const parts = [
    wrapped([colour(verdict), ...details].join("\n"), look),
    tallyTable(verification, look),
  ];
  // What moved takes a line each: apart from the others, it needs no blank lines between.
  const isMoved = ({ state }: DamageRow) => state === "moved";
  for (const part of [rows.filter((row) => !isMoved(row)), rows.filter(isMoved)])
    if (part.length > 0) parts.push(damageTable(part, look));
  return parts.join("\n");
}

/** So narrow that it stays a table where others don't. */
function tallyTable(verification: Verification, look: Look): string {
  const { lang } = look;
  const { records, result } = LABELS[lang].verify;
  const head = [LABELS[lang].heading.kind, records, result] as const;
  const rows = tallyRows(verification, lang);
  const kinds = Math.max(...[head, ...rows].map(([kind]) => kind.length));
  const counts = Math.max(...[head, ...rows].map(([, count]) => count.length));
  const indent = kinds + counts + 4;
  const line = ([kind, count, text]: readonly [string, string, string]) => {
    const folded = wrapped(text, { ...look, width: look.width - indent }).trimEnd();
    const hung = folded.replaceAll("\n", `\n${" ".repeat(indent)}`);
    return `${kind.padEnd(kinds)}  ${count.padStart(counts)}  ${hung}`;
  };
  return `${[styled(line(head), "faint", look), ...rows.map(line)].join("\n")}\n`;
}

function damageTable(rows: readonly DamageRow[], look: Look): string {
  const { heading, verify } = LABELS[look.lang];
  return renderTable(
    [{ head: heading.status, most: 14 }, { head: heading.id, most: 32 }, { head: verify.passage }],
    rows.map(({ state, id, passages }) => [
      [look.chalk[COLOURS[state]](verify.state[state])],
      [id],
      passages,
    ]),
    look,
  );
}

/** The same as `renderReport` in CommonMark with GFM tables. */
export function reportToMarkdown(verification: Verification, source: Source, lang: Lang): string {
  const { heading, verify } = LABELS[lang];
  const [verdict, ...details] = headLines(verification, source, lang);
  const rows = damageRows(verification, lang);
  const parts = [
    `${verdict}\n`,
    details.map((line) => `- ${line}\n`).join(""),
    table([heading.kind, verify.records, verify.result], tallyRows(verification, lang)),
  ];
  if (rows.length > 0)
    parts.push(
      table(
        [heading.status, heading.kind, heading.id, verify.passage],
        rows.map(({ state, kind, id, passages }) => [
          verify.state[state],
          kind,
          id,
          passages.join("; "),
        ]),
      ),
    );
  return parts.filter(Boolean).join("\n");
}

/** Whether the text is the article, how it differs from it, and why any passages are unchecked. */
function headLines(
  { differing, text, passages }: Verification,
  source: Source,
  lang: Lang,
): [verdict: string, ...details: string[]] {
  const labels = LABELS[lang].verify;
  const details = differing.map((measure) => {
    const [had, has] = [source, text].map((of) => formatMeasure(of, measure, lang));
    return `${had} → ${has} ${labels.measure[measure]}`;
  });
  if (passages.some(({ state }) => state === "unchecked"))
    details.push(source.fingerprint ? labels.notInFingerprint : labels.noFingerprint);
  return [differing.length === 0 ? labels.isArticle : labels.isOther, ...details];
}

/** A hash by its first digits: enough to tell two apart. */
function formatMeasure(measures: Measures, measure: keyof Measures, lang: Lang): string {
  return measure === "sha256"
    ? `${measures.sha256.slice(0, 8)}…`
    : formatNumber(measures[measure], lang);
}

/** For each kind of record: its name, how many there are, and what has become of them. */
function tallyRows(verification: Verification, lang: Lang): [string, string, string][] {
  return [...tally(verification)].map(([kind, states]) => {
    const count = Object.values(states).reduce((sum, n) => sum + n, 0);
    return [LABELS[lang].kind[kind], formatNumber(count, lang), formatTally(states, count, lang)];
  });
}

function formatTally(states: Tally, count: number, lang: Lang): string {
  const { all, state: words } = LABELS[lang].verify;
  return STATES.filter((state) => states[state] !== undefined)
    .map((state) => `${states[state] === count ? all : states[state]} ${words[state]}`)
    .join(", ");
}

/** What became of some passages of one record. */
interface DamageRow {
  readonly state: Damage;
  readonly kind: string;
  readonly id: string;
  /** A line for each passage that changed; of others the first. */
  readonly passages: readonly string[];
}

/** The damaged passages by state and record, the worst first. */
function damageRows(verification: Verification, lang: Lang): DamageRow[] {
  const groups = new Map<string, [Damaged, ...Damaged[]]>();
  for (const passage of damaged(verification)) {
    const key = `${passage.state} ${passage.record.id}`;
    groups.set(key, [...(groups.get(key) ?? []), passage] as [Damaged, ...Damaged[]]);
  }
  return Array.from(groups.values(), (group) => {
    const [{ state, record }] = group;
    const kind = LABELS[lang].kind[record.kind];
    return { state, kind, id: record.id, passages: together(group, lang) };
  });
}

function together(group: readonly [Damaged, ...Damaged[]], lang: Lang): string[] {
  const [first, ...others] = group;
  if (first.state === "changed" || others.length === 0)
    return group.map((passage) => passageLine(passage, lang));
  return [`${passageLine(first, lang)}, ${LABELS[lang].verify.more(others.length)}`];
}

function passageLine({ record, selector, state, now, ...damage }: Damaged, lang: Lang): string {
  const { expected, found = "" } = damage;
  const at = `¶${selector.paragraph}`;
  if (state === "moved") return movement(selector, now ?? selector);
  if (state === "changed")
    return expected === undefined
      ? `${at} ${LABELS[lang].verify.nowReads} “${shown(found)}”`
      : `${at} ${visible(contrast(expected, found))}`;
  return selector.exact === undefined
    ? `${at} ${shown(headline(record, lang))}`
    : `${at} “${shown(selector.exact)}”`;
}

/** From where to where, by as little as tells the two apart. */
function movement(from: Place, to: Place): string {
  const paragraphs =
    from.paragraph === to.paragraph
      ? `¶${from.paragraph}`
      : `¶${from.paragraph} → ¶${to.paragraph}`;
  if (from.start !== to.start) return `${paragraphs}, ${from.start} → ${to.start}`;
  if (from.end === to.end) return paragraphs;
  return `${paragraphs}, ${from.start}–${from.end} → ${to.start}–${to.end}`;
}

/** How much of what two texts share is shown on either side of where they differ. */
const CONTEXT = 12;

/** The parts in which two texts differ, each in quotation marks with some of what is around it. */
export function contrast(before: string, after: string): string {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let rest = 0;
  while (rest < shorter - start && before.at(-1 - rest) === after.at(-1 - rest)) rest++;
  return [before, after].map((text) => excerpt(text, start, text.length - rest)).join(" → ");
}

/** `text` from a little before `start` to a little after `end`, cut at words. */
function excerpt(text: string, start: number, end: number): string {
  const from = start <= CONTEXT ? 0 : text.lastIndexOf(" ", start - CONTEXT) + 1;
  const space = text.indexOf(" ", end + CONTEXT);
  const to = space === -1 ? text.length : space;
  return `“${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}”`;
}
