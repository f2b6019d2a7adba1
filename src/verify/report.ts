/** What `verify` found, for people and for programs. */
import type { Place } from "../factbook/answer.ts";
import type { Lang, Source } from "../factbook/model.ts";
import { LABELS } from "../output/labels.ts";
import { table } from "../output/markdown.ts";
import type { Forms } from "../output/render.ts";
import { type Look, lookFor, renderTable, wrapped } from "../output/table.ts";
import { formatNumber, headline } from "../output/value.ts";
import { shown, visible } from "../output/visible.ts";
import { grouped } from "./passages.ts";
import { type Damaged, damaged, STATES, tally, toFindings, type Verification } from "./verify.ts";

// The command loads all that it needs at once.
export { isSettled, mend } from "./mend.ts";
export { FINDING_FIELDS, verify } from "./verify.ts";

const COLOURS = { moved: "cyan", unchecked: "yellow", changed: "red", gone: "red" } as const;

/** The forms of a report on the text that the user named by `query`; `source` is the factbook's. */
export function reportForms(query: string, source: Source): Forms<Verification> {
  return {
    json(verification) {
      const { text, differing, fits } = verification;
      const records = Object.fromEntries(tally(verification));
      const results = toFindings(verification);
      return { query, count: results.length, fits, text, differing, records, results };
    },
    rows: toFindings,
    markdown: (verification, lang) => toMarkdown(verification, source, lang),
    async table(options) {
      const look = lookFor(options);
      return (verification) => renderReport(verification, source, look);
    },
  };
}

/** Whether the text is the article, the records by kind, and whatever isn't unharmed. */
function renderReport(verification: Verification, source: Source, look: Look): string {
  const { lang, chalk } = look;
  const { heading, verify } = LABELS[lang];
  const [verdict, ...details] = headLines(verification, source, lang);
  const colour = verification.differing.length === 0 ? chalk.green : chalk.yellow;
  const aligned = (kind: string, count: string) =>
    kind.padEnd(14) + count.padStart(verify.records.length);
  const counts = tallyRows(verification, lang).map(([kind, count, states]) => [
    [aligned(kind, count)],
    [states],
  ]);
  const ofKinds = [
    { head: aligned(heading.kind, verify.records), most: 24 },
    { head: verify.result },
  ];
  const ofDamage = [
    { head: heading.status, most: 14 },
    { head: heading.id, most: 32 },
    { head: verify.passage },
  ];
  const cells = ([state, , id, line]: DamageRow) => {
    return [[chalk[COLOURS[state]](verify.state[state])], [id], [line]];
  };
  // What moved takes a line each: apart from the others, it needs no blank lines between.
  const parts = grouped(damageRows(verification, lang), ([state]) => state === "moved");
  return [
    wrapped([colour(verdict), ...details].join("\n"), look),
    renderTable(ofKinds, counts, look),
    ...Array.from(parts.values(), (rows) => renderTable(ofDamage, rows.map(cells), look)),
  ].join("\n");
}

/** The same as `renderReport` in CommonMark with GFM tables. */
function toMarkdown(verification: Verification, source: Source, lang: Lang): string {
  const { heading, verify } = LABELS[lang];
  const [verdict, ...details] = headLines(verification, source, lang);
  const damage = damageRows(verification, lang).map(([state, ...cells]) => [
    verify.state[state],
    ...cells,
  ]);
  const parts = [
    `${verdict}\n`,
    details.map((line) => `- ${line}\n`).join(""),
    table([heading.kind, verify.records, verify.result], tallyRows(verification, lang)),
    damage.length > 0 && table([heading.status, heading.kind, heading.id, verify.passage], damage),
  ];
  return parts.filter(Boolean).join("\n");
}

/** Whether the text is the article, how it differs from it, and why any passages are unchecked. */
function headLines({ differing, text, passages }: Verification, source: Source, lang: Lang) {
  const labels = LABELS[lang].verify;
  const lines = differing.map((measure) => {
    const [had, has] = [source, text].map((of) =>
      // The first digits of a hash are enough to tell two apart.
      measure === "sha256" ? `${of.sha256.slice(0, 8)}…` : formatNumber(of[measure], lang),
    );
    return `${had} → ${has} ${labels.measure[measure]}`;
  });
  if (passages.some(({ state }) => state === "unchecked"))
    lines.push(source.fingerprint ? labels.notInFingerprint : labels.noFingerprint);
  return [differing.length === 0 ? labels.isArticle : labels.isOther, ...lines] as const;
}

/** Each kind of record, how many there are, and what became of them. */
function tallyRows(verification: Verification, lang: Lang) {
  const { kind: kinds, verify } = LABELS[lang];
  return Array.from(tally(verification), ([kind, counts]) => {
    const count = Object.values(counts).reduce((sum, n) => sum + n, 0);
    const states = STATES.filter((state) => counts[state] !== undefined).map(
      (state) => `${counts[state] === count ? verify.all : counts[state]} ${verify.state[state]}`,
    );
    return [kinds[kind], formatNumber(count, lang), states.join(", ")] as const;
  });
}

type DamageRow = ReturnType<typeof damageRows>[number];

/** What became of a record's first passage in a state, and of how many more; the worst first. */
function damageRows(verification: Verification, lang: Lang) {
  const { kind, verify } = LABELS[lang];
  const groups = grouped(damaged(verification), ({ state, record }) => `${state} ${record.id}`);
  return Array.from(groups.values(), ([first, ...others]) => {
    const { state, record } = first;
    const more = others.length > 0 ? `, ${verify.more(others.length)}` : "";
    return [state, kind[record.kind], record.id, passageLine(first, lang) + more] as const;
  });
}

function passageLine(passage: Damaged, lang: Lang): string {
  const { record, selector, state, now = selector, expected, found } = passage;
  if (state === "moved") return movement(selector, now);
  const at = `¶${selector.paragraph}`;
  if (found !== undefined && expected !== undefined)
    return `${at} ${visible(contrast(expected, found))}`;
  if (found !== undefined) return `${at} ${LABELS[lang].verify.nowReads} “${shown(found)}”`;
  const { exact } = selector;
  return `${at} ${exact === undefined ? shown(headline(record, lang)) : `“${shown(exact)}”`}`;
}

/** From where to where, by as little as tells the two apart. */
function movement(from: Place, to: Place): string {
  const change = (was: string, is: string) => (was === is ? was : `${was} → ${is}`);
  const paragraphs = change(`¶${from.paragraph}`, `¶${to.paragraph}`);
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
