/// <reference lib="dom" />
/**
 * `npm run fragments`: opens the article on 127.0.0.1 in Chromium, in a page like an outlet's, once for
 * each record's link. Counts the links that promise words, scroll to them, and highlight exactly those.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Page } from "playwright-core";
import { createLinker } from "../../src/cite/link.ts";
import { bundledFactbook } from "../../src/data.ts";
import { firstSelector, selectorsOf } from "../../src/factbook/factbook.ts";
import type { FactRecord } from "../../src/factbook/model.ts";
import { linesOf, readArticle } from "../factbook/article.ts";
import { has } from "../helpers/tools.ts";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines are so far apart that the screen shows only one; highlighted words are magenta. */
const STYLE = `body { margin: 0 40px; font: 18px/2 sans-serif; background: white; color: black }
h1, p { margin: 0 0 1500px; font: inherit }
p.around { margin: 0 }
::target-text { background: #f0f; color: #f0f }`;

/** What an outlet puts above an article: the same names and numbers, in other texts. */
const ABOVE = [
  "RTL Nieuws · Rusland · Oekraïne · Cuba · Noord-Korea · Armenië · Poetin · Kim Jong Un · Wagner Groep",
  "6 september 2023 12:30 · 2 minuten · 30 reacties · Jeroen Akkermans",
  "Rusland en Oekraïne: 30 dagen, drie vragen, twee antwoorden, 2.000 soldaten",
  "Het Kremlin. Het is oorlog. Deze week. Volgens Akkermans. Het was. Zo doken. Maar dat.",
];
const BELOW = [
  "Lees ook: Cuba stuurt 120.000 huurlingen naar Rusland, zegt het Kremlin",
  "Anna: 30? Twee landen, drie keer, en dan 2000 dollar! Het Kremlin heeft het weer gedaan.",
  "Bram: Akkermans zegt honderden soldaten, tienduizenden Cubanen. Poetin toch.",
];

/** The page, with every name, number and short quotation of the factbook above and below the article. */
function pageFor(article: string, records: readonly FactRecord[]): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const short = records.flatMap((record) => selectorsOf(record).map(({ exact = "" }) => exact));
  const tags = short.filter((exact) => exact !== "" && exact.split(" ").length < 4);
  const around = (texts: readonly string[]) =>
    [...texts, ...tags].map((text) => `<p class="around">${escaped(text)}</p>`).join("");
  const lines = linesOf(article).map(({ start, end }, at) => {
    const tag = at === 0 ? "h1" : "p";
    return `<${tag} id="line-${at}">${escaped(article.slice(start, end))}</${tag}>`;
  });
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><style>${STYLE}</style><nav>${around(ABOVE)}</nav>${lines.join("")}<aside>${around(BELOW)}</aside></html>`;
}

/** Where the words from `start` to `end` of a line are on the screen, per line box. */
function boxesOf(page: Page, line: number, start: number, end: number): Promise<Box[]> {
  return page.evaluate(
    ([line, start, end]) => {
      const text = document.getElementById(`line-${line}`)?.firstChild;
      if (!text) return [];
      const range = document.createRange();
      range.setStart(text, Number(start));
      range.setEnd(text, Number(end));
      return Array.from(range.getClientRects(), ({ left, right, top, bottom }) => {
        return { left, right, top, bottom };
      });
    },
    [line, start, end],
  );
}

/**
 * The magenta pixels of a screenshot: how many are outside `boxes`, and how much of each box's ends isn't
 * magenta.
 */
function markedIn(canvas: Page, png: Buffer, boxes: readonly Box[]) {
  return canvas.evaluate(
    async ([data, boxes]) => {
      const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
      const image = await createImageBitmap(blob);
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext("2d");
      if (!context) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      const points = context.getImageData(0, 0, width, height).data;
      const isMarked = (x: number, y: number) => {
        const at = 4 * (y * width + x);
        return points[at] === 255 && points[at + 1] === 0 && points[at + 2] === 255;
      };
      const inside = (x: number, y: number) =>
        boxes.some(
          (it) => x >= it.left - 1 && x <= it.right + 1 && y >= it.top - 9 && y <= it.bottom + 9,
        );
      let outside = 0;
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) if (isMarked(x, y) && !inside(x, y)) outside++;
      const unmarked = boxes.filter((it) => {
        const y = Math.round((it.top + it.bottom) / 2);
        return ![it.left + 2, it.right - 2].every((x) => isMarked(Math.round(x), y));
      });
      return { outside, unmarked: unmarked.length };
    },
    [png.toString("base64"), boxes] as const,
  );
}

const article = readArticle();
if (article === undefined || !has("chromium")) {
  const lacking =
    article === undefined ? "the article's text is not at hand" : "there is no chromium";
  console.log(`Links were not opened: ${lacking}.`);
  process.exit();
}
const factbook = bundledFactbook();
const html = pageFor(article, factbook.records);
const server = createServer((_request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(html);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const link = createLinker(factbook);
const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
const canvas = await browser.newPage();
// tsx adds a helper to named functions, which the page doesn't have.
await canvas.addInitScript("globalThis.__name = (named) => named");
await canvas.goto(`http://127.0.0.1:${port}/`);
const lines = linesOf(article);
const wrong: string[] = [];
const plain: string[] = [];
for (const { id, ...record } of factbook.records) {
  const selector = firstSelector({ id, ...record } as (typeof factbook.records)[number]);
  if (selector === undefined) continue;
  const { start = 0, end = 0, paragraph } = selector;
  const [, directive] = link(id, selector).split("#");
  if (directive === undefined) {
    plain.push(id);
    continue;
  }
  await page.goto(`http://127.0.0.1:${port}/?${id}#${directive}`);
  const from = lines[paragraph]?.start ?? 0;
  const text = article.slice(start, end);
  const [before = ""] = selector.exact ? [] : (/^[^\p{L}\p{N}]*/u.exec(text) ?? []);
  const [after = ""] = selector.exact ? [] : (/[^\p{L}\p{N}]*$/u.exec(text) ?? []);
  const boxes = await boxesOf(
    page,
    paragraph,
    start - from + before.length,
    end - from - after.length,
  );
  const { outside, unmarked } = await markedIn(canvas, await page.screenshot(), boxes);
  if (boxes.length === 0 || outside > 0 || unmarked > 0)
    wrong.push(
      `${id}: ${outside} points marked elsewhere, ${unmarked} of ${boxes.length} lines not marked`,
    );
}
await browser.close();
server.close();
const count = factbook.records.length - plain.length;
console.log(
  `${count - wrong.length} of ${count} links that promise words open at them in Chromium, among the same names and numbers, and mark just these; ${plain.length} links are plain.`,
);
for (const line of wrong) console.log(`  ${line}`);
if (wrong.length > 0) process.exitCode = 1;
