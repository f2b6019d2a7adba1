/**
 * Takes the words by which links find passages anew after the records of `data/` have changed:
 * `npx tsx scripts/fragments.mts <article.txt>`. A name, number or short quotation is found with words
 * around it, as few as will do; any other passage by its first and its last words.
 */

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { textDirective } from "../src/cite/link.ts";
import { rangeOf } from "../src/factbook/factbook.ts";
import type { FactRecord, Selector } from "../src/factbook/model.ts";

const ROOT = join(import.meta.dirname, "..");
const article = readFileSync(process.argv[2] ?? "", "utf8");
const lower = article.toLowerCase();

/** Where words can begin and end, as browsers see them. */
const borders = new Set([0, article.length]);
for (const { index, segment } of new Intl.Segmenter("nl", { granularity: "word" }).segment(article))
  for (const at of [index, index + segment.length]) borders.add(at);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where `text` stands first from an offset on, as whole words. */
function find(text: string, from = 0): Span | undefined {
  for (let at = lower.indexOf(text.toLowerCase(), from); at >= 0; ) {
    const end = at + text.length;
    if (borders.has(at) && borders.has(end)) return { start: at, end };
    at = lower.indexOf(text.toLowerCase(), at + 1);
  }
  return undefined;
}

/** Where `text` stands right after an offset, but for white space. */
function findNext(text: string, from: number): Span | undefined {
  const found = find(text, from);
  return found && article.slice(from, found.start).trim() === "" ? found : undefined;
}

const decoded = (part: string) => decodeURIComponent(part);

/** What a browser marks for a directive. */
function marked(directive: string): Span | undefined {
  const parts = directive.replace("text=", "").split(",");
  const prefix = parts[0]?.endsWith("-") ? decoded(parts.shift()?.slice(0, -1) ?? "") : undefined;
  const suffix = parts.at(-1)?.startsWith("-") ? decoded(parts.pop()?.slice(1) ?? "") : undefined;
  const [first = "", last] = parts.map(decoded);
  for (let from = 0; ; from++) {
    const before = prefix === undefined ? undefined : find(prefix, from);
    const start = prefix === undefined ? find(first, from) : before && findNext(first, before.end);
    const end = start && last !== undefined ? find(last, start.end) : start;
    if (start && end && (suffix === undefined || findNext(suffix, end.end)))
      return { start: start.start, end: end.end };
    const tried = prefix === undefined ? start : before;
    if (tried === undefined) return undefined;
    from = tried.start;
  }
}

/** So many words may stand on either side. */
const MOST = 3;
/** Fewer words together might stand anywhere else on a page. */
const FEW = 4;

const WORD = /[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu;

/** The last words before a passage in its line, up to it. */
function wordsBefore({ start }: Span, count: number): string | undefined {
  const line = article.slice(article.lastIndexOf("\n", start) + 1, start);
  const from = [...line.matchAll(WORD)].at(-count)?.index;
  return count === 0 || from === undefined
    ? undefined
    : line.slice(from).replace(/^[^\p{L}\p{N}]+/u, "");
}

/** The first words after a passage in its line, from it on. */
function wordsAfter({ end }: Span, count: number): string | undefined {
  const [line = ""] = article.slice(end).split("\n");
  const last = [...line.matchAll(WORD)][count - 1];
  return last && line.slice(0, last.index + last[0].length).replace(/[^\p{L}\p{N}]+$/u, "");
}

/** How many words before and after may be taken: few first, and then as many on both sides. */
const AROUND = Array.from(
  { length: (MOST + 1) ** 2 },
  (_, at) => [at % (MOST + 1), Math.floor(at / (MOST + 1))] as const,
).sort(([a, b], [c, d]) => a + b - c - d || Math.abs(a - b) - Math.abs(c - d));

/** A passage without what surrounds its words, and these. */
function trimmed({ start, end }: Span): Span & { words: string[] } {
  const text = article.slice(start, end);
  const [before = ""] = /^[^\p{L}\p{N}]*/u.exec(text) ?? [];
  const [after = ""] = /[^\p{L}\p{N}]*$/u.exec(text) ?? [];
  const [from, to] = [start + before.length, end - after.length];
  return { start: from, end: to, words: article.slice(from, to).split(/\s+/) };
}

/** The selector with what a link needs to find its passage. */
function withWords({
  prefix: _,
  suffix: _suffix,
  textStart: _start,
  textEnd: _end,
  ...selector
}: Selector): Selector {
  const range = rangeOf(selector);
  if (range === undefined)
    throw new Error("a selector without offsets: recruits verify --write first");
  const { words, ...inner } = trimmed(range);
  // Never all of them: the words between stay the article's.
  const half = Math.min(MOST, Math.floor((words.length - 1) / 2));
  const ends = selector.exact === undefined && {
    textStart: words.slice(0, half).join(" "),
    textEnd: words.slice(-half).join(" "),
  };
  const span = ends ? inner : range;
  const own = ends ? half : words.length;
  const candidates = AROUND.flatMap(([before, after]) => {
    const [prefix, suffix] = [wordsBefore(span, before), wordsAfter(span, after)];
    const isLess = (before > 0 && prefix === undefined) || (after > 0 && suffix === undefined);
    // A spreadsheet would take a dash at the start for a formula.
    if (isLess || (ends && after > 0) || suffix?.startsWith("-")) return [];
    const count = own + before + after;
    const found = { ...selector, ...(prefix && { prefix }), ...(suffix && { suffix }), ...ends };
    // What a page may have otherwise, such as its quotation marks, is taken only where it must be.
    const isPlain = !/["'.]/.test(`${prefix}${suffix}`);
    return { found, isPlain, isEnough: own >= (ends ? MOST : FEW) || count >= FEW };
  });
  const fitting = candidates.filter(({ found }) => {
    const { start, end } = marked(textDirective(found)) ?? { start: -1, end: -1 };
    return start === span.start && end === span.end;
  });
  const enough = fitting.filter(({ isEnough }) => isEnough);
  const best = enough.find(({ isPlain }) => isPlain) ?? enough[0] ?? fitting.at(-1);
  if (best) return best.found;
  throw new Error(
    `no words find ${range.start}-${range.end}: ${article.slice(range.start, range.end)}`,
  );
}

for (const part of ["entities", "figures", "quotes", "claims"]) {
  const path = join(ROOT, "data", `${part}.json`);
  const records: FactRecord[] = JSON.parse(readFileSync(path, "utf8"));
  const renewed = records.map((record) => {
    if (!("mentions" in record)) return { ...record, selector: withWords(record.selector) };
    const [first, ...others] = record.mentions;
    return { ...record, mentions: [...(first ? [withWords(first)] : []), ...others] };
  });
  const json = execFileSync("npx", ["biome", "format", `--stdin-file-path=${part}.json`], {
    cwd: ROOT,
    input: JSON.stringify(renewed),
  });
  writeFileSync(path, json);
}
