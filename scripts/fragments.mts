/**
 * Updates the words by which links find passages, after changes to the records in `data/`: `npx tsx
 * scripts/fragments.mts <article.txt>`. A name, number or short quotation gets as little context as
 * necessary; any other passage is found by its first and last words.
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

/** Word boundaries as browsers see them. */
const borders = new Set([0, article.length]);
for (const { index, segment } of new Intl.Segmenter("nl", { granularity: "word" }).segment(article))
  for (const at of [index, index + segment.length]) borders.add(at);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first occurrence of `text` from an offset, as whole words. */
function find(text: string, from = 0): Span | undefined {
  for (let at = lower.indexOf(text.toLowerCase(), from); at >= 0; ) {
    const end = at + text.length;
    if (borders.has(at) && borders.has(end)) return { start: at, end };
    at = lower.indexOf(text.toLowerCase(), at + 1);
  }
  return undefined;
}

/** The occurrence of `text` right after an offset, ignoring white space. */
function findNext(text: string, from: number): Span | undefined {
  const found = find(text, from);
  return found && article.slice(from, found.start).trim() === "" ? found : undefined;
}

const decoded = (part: string) => decodeURIComponent(part);

/** The range that a browser marks for a directive. */
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

/** Maximum number of words on each side. */
const MOST = 3;
/** Fewer words might also occur elsewhere on a page. */
const FEW = 4;

const WORD = /[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu;

/** The words before a passage in its line. */
function wordsBefore({ start }: Span, count: number): string | undefined {
  const line = article.slice(article.lastIndexOf("\n", start) + 1, start);
  const from = [...line.matchAll(WORD)].at(-count)?.index;
  return count === 0 || from === undefined
    ? undefined
    : line.slice(from).replace(/^[^\p{L}\p{N}]+/u, "");
}

/** The words after a passage in its line. */
function wordsAfter({ end }: Span, count: number): string | undefined {
  const [line = ""] = article.slice(end).split("\n");
  const last = [...line.matchAll(WORD)][count - 1];
  return last && line.slice(0, last.index + last[0].length).replace(/[^\p{L}\p{N}]+$/u, "");
}

/** The numbers of words before and after to try: few first, later equally many on both sides. */
const AROUND = Array.from(
  { length: (MOST + 1) ** 2 },
  (_, at) => [at % (MOST + 1), Math.floor(at / (MOST + 1))] as const,
).sort(([a, b], [c, d]) => a + b - c - d || Math.abs(a - b) - Math.abs(c - d));

/** A passage without surrounding marks, and those marks. */
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
  // Never the whole passage, so that the article's text isn't copied.
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
    // A spreadsheet would treat a leading dash as a formula.
    if (isLess || (ends && after > 0) || suffix?.startsWith("-")) return [];
    const count = own + before + after;
    const found = { ...selector, ...(prefix && { prefix }), ...(suffix && { suffix }), ...ends };
    // Include what a page may typeset differently, such as quotation marks, only if necessary.
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
