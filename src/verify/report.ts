/** What `verify` found, for people and for programs. */
import type { Place } from "../factbook/answer.ts";
import type { Lang, Source } from "../factbook/model.ts";
import { fill, LABELS } from "../output/labels.ts";
import { table } from "../output/markdown.ts";
import type { Forms } from "../output/render.ts";
import { type Look, styled } from "../output/style.ts";
import { renderTable, wrapped } from "../output/table.ts";
import { formatNumber, headline } from "../output/value.ts";
import { shown, visible } from "../output/visible.ts";
import { grouped } from "./passages.ts";
import {
  type Damaged,
  damaged,
  FINDING_FIELDS,
  STATES,
  tally,
  toFindings,
  type Verification,
} from "./verify.ts";

// The command loads all that it needs at once.
export { isSettled, mend } from "./mend.ts";
export { verify } from "./verify.ts";

/** Tells states apart without words and without colours. */
const SYMBOLS = { moved: "→", unchecked: "?", changed: "≠", gone: "×" } as const;

/** The forms of a report on the text that the user named by `query`; `source` is the factbook's. */
export function reportForms(query: string, source: Source, lang: Lang): Forms<Verification> {
  return {
    json(verification) {
      const { text, differing, fits, another } = verification;
      const records = Object.fromEntries(tally(verification));
      const results = toFindings(verification);
      return { query, count: results.length, fits, another, text, differing, records, results };
    },
    rows: toFindings,
    columns: () => FINDING_FIELDS,
    markdown: (verification) => toMarkdown(verification, source, lang),
    table: (verification, look) => renderReport(verification, source, look),
  };
}

/** Whether the text is the article, the records by kind, and whatever isn't unharmed. */
function renderReport(verification: Verification, source: Source, look: Look): string {
  const { lang } = look;
  const { heading, verify } = LABELS[lang];
  const [verdict, ...details] = headLines(verification, source, lang);
  const parts = [
    wrapped([styled(verdict, look, "strong"), ...details].join("\n"), look),
    tallyTable(verification, look),
  ];
  const columns = [
    { head: heading.status, most: () => 16 },
    { head: heading.id, most: () => 32 },
    { head: verify.passage },
  ];
  const cells = ({ state, id, passages }: DamageRow) => {
    return [[styled(`${SYMBOLS[state]} ${verify.state[state]}`, look, state)], [id], passages];
  };
  // What moved takes a line each: apart from the others, it needs no blank lines between.
  for (const [, part] of grouped(damageRows(verification, lang), ({ state }) => state === "moved"))
    parts.push(renderTable(columns, part.map(cells), look));
  return parts.join("\n");
}

/** So narrow that it stays a table where others don't. */
function tallyTable(verification: Verification, look: Look): string {
  const [head, ...rows] = tallyRows(verification, look.lang);
  const kinds = Math.max(...[head, ...rows].map(([kind]) => kind.length));
  const counts = Math.max(...[head, ...rows].map(([, count]) => count.length));
  const indent = kinds + counts + 4;
  const line = ([kind, count, text]: TallyRow) => {
    const folded = wrapped(text, { width: look.width - indent }).trimEnd();
    const hung = folded.replaceAll("\n", `\n${" ".repeat(indent)}`);
    return `${kind.padEnd(kinds)}  ${count.padStart(counts)}  ${hung}`;
  };
  return `${[styled(line(head), look, "faint"), ...rows.map(line)].join("\n")}\n`;
}

/** The same as `renderReport` in CommonMark with GFM tables. */
function toMarkdown(verification: Verification, source: Source, lang: Lang): string {
  const { heading, verify } = LABELS[lang];
  const [verdict, ...details] = headLines(verification, source, lang);
  const [head, ...records] = tallyRows(verification, lang);
  const damage = damageRows(verification, lang).map(({ state, kind, id, passages }) => [
    verify.state[state],
    kind,
    id,
    passages.join("; "),
  ]);
  const parts = [
    `${verdict}\n`,
    details.map((line) => `- ${line}\n`).join(""),
    table(head, records),
    damage.length > 0 && table([heading.status, heading.kind, heading.id, verify.passage], damage),
  ];
  return parts.filter(Boolean).join("\n");
}

/** Whether the text is the article, how it differs from it, and why any passages are unchecked. */
function headLines(
  { differing, another, text, passages }: Verification,
  source: Source,
  lang: Lang,
): [verdict: string, ...details: string[]] {
  const labels = LABELS[lang].verify;
  const details = differing.map((measure) => {
    const [had, has] = [source, text].map((of) =>
      // The first digits of a hash are enough to tell two apart.
      measure === "sha256" ? `${of.sha256.slice(0, 8)}…` : formatNumber(of[measure], lang),
    );
    return `${had} → ${has} ${labels.measure[measure]}`;
  });
  if (passages.some(({ state }) => state === "unchecked"))
    details.push(source.fingerprint ? labels.notInFingerprint : labels.noFingerprint);
  if (another) return [labels.isAnother, ...details];
  return [differing.length === 0 ? labels.isArticle : labels.isOther, ...details];
}

type TallyRow = [kind: string, count: string, states: string];

/** The head, and for each kind of record its name, how many there are, and what became of them. */
function tallyRows(verification: Verification, lang: Lang): [head: TallyRow, ...TallyRow[]] {
  const { heading, kind: kinds, verify } = LABELS[lang];
  const rows = Array.from(tally(verification), ([kind, counts]): TallyRow => {
    const count = Object.values(counts).reduce((sum, n) => sum + n, 0);
    const states = STATES.filter((state) => counts[state] !== undefined).map(
      (state) => `${counts[state] === count ? verify.all : counts[state]} ${verify.state[state]}`,
    );
    return [kinds[kind], formatNumber(count, lang), states.join(", ")];
  });
  return [[heading.kind, verify.records, verify.result], ...rows];
}

type DamageRow = ReturnType<typeof damageRows>[number];

/**
 * The damaged passages by state and record, the worst first: a line for each passage that changed;
 * of others the first, and how many more there are. None of another text, where all are gone.
 */
function damageRows(verification: Verification, lang: Lang) {
  if (verification.another) return [];
  const { more } = LABELS[lang].verify;
  const groups = grouped(damaged(verification), ({ state, record }) => `${state} ${record.id}`);
  return Array.from(groups.values(), ([first, ...others]) => {
    const { state, record } = first;
    const line = passageLine(first, lang);
    const passages =
      state === "changed"
        ? [line, ...others.map((passage) => passageLine(passage, lang))]
        : [others.length > 0 ? `${line}, ${fill(more, { count: others.length })}` : line];
    return { state, kind: LABELS[lang].kind[record.kind], id: record.id, passages };
  });
}

function passageLine(passage: Damaged, lang: Lang): string {
  const { record, selector, state, now, expected, found = "" } = passage;
  const at = `¶${selector.paragraph}`;
  if (state === "moved") return movement(selector, now ?? selector);
  if (state === "changed" && expected !== undefined)
    return `${at} ${visible(contrast(expected, found))}`;
  if (state === "changed") return `${at} ${LABELS[lang].verify.nowReads} “${shown(found)}”`;
  const { exact } = selector;
  return `${at} ${exact === undefined ? shown(headline(record, lang)) : `“${shown(exact)}”`}`;
}

/** From where to where, by as little as tells the two apart. */
function movement(from: Place, to: Place): string {
  const isElsewhere = from.paragraph !== to.paragraph;
  const paragraphs = `¶${from.paragraph}${isElsewhere ? ` → ¶${to.paragraph}` : ""}`;
  if (from.start !== to.start) return `${paragraphs}, ${from.start} → ${to.start}`;
  if (from.end === to.end) return paragraphs;
  return `${paragraphs}, ${from.start}–${from.end} → ${to.start}–${to.end}`;
}

/** How much of what two texts share is shown on either side of where they differ. */
const CONTEXT = 12;
const LONGEST_EXCERPT = 300;

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
  const last = Math.min(to, from + LONGEST_EXCERPT);
  return `“${from > 0 ? "…" : ""}${text.slice(from, last)}${last < text.length ? "…" : ""}”`;
}
