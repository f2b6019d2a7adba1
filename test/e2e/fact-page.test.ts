/** The HTML fact sheet in Debian's Chromium: read, searched, printed and checked by axe-core. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DATA } from "../helpers/factbook.ts";
import { run } from "../helpers/recruits.ts";
import { has, unless } from "../helpers/tools.ts";

const hasBrowser = has("chromium");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const COUNT = DATA.entities.length + DATA.figures.length + DATA.quotes.length + DATA.claims.length;

describe.skipIf(!hasBrowser)(`the fact sheet${unless(hasBrowser, "chromium")}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "recruits-page-"));
  let browser: Browser;

  beforeAll(async () => {
    for (const lang of ["en", "nl"])
      await run(`export -f html --lang ${lang} --out ${join(folder, `${lang}.html`)}`);
    browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox"],
    });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  }, 60_000);

  /** The page in a new window, and the requests it makes. */
  async function opened(lang: string, around: Parameters<Browser["newPage"]>[0] = {}) {
    const page = await browser.newPage(around);
    const asked: string[] = [];
    const url = pathToFileURL(join(folder, `${lang}.html`)).href;
    page.on("request", (request) => request.url() !== url && asked.push(request.url()));
    await page.goto(url);
    return { page, asked };
  }

  const shown = (page: Page) => page.locator("[data-kind]:visible").count();

  test.each([
    ["en", "light"],
    ["en", "dark"],
    ["nl", "light"],
    ["nl", "dark"],
  ] as const)(
    "%s, %s: axe-core finds nothing, and nothing is asked of anybody",
    async (lang, colorScheme) => {
      const { page, asked } = await opened(lang, { colorScheme, bypassCSP: true });
      await page.evaluate(AXE);
      const found = await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200)]))",
      );
      expect(found).toEqual([]);
      expect(asked).toEqual([]);
      await page.close();
    },
    60_000,
  );

  test("words and choices find facts, by the keyboard alone", async () => {
    const { page } = await opened("en");
    expect(await shown(page)).toBe(COUNT);
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate("document.activeElement.name === 'words'")) break;
    }
    await page.keyboard.type("Kazakhstán soldiers");
    const ids = await page
      .locator("[data-kind]:visible")
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toContain("recruiting-in-kazakhstan-and-armenia");
    expect(ids.length).toBeLessThan(10);
    expect(await page.locator("output").innerText()).toBe(`${ids.length} of ${COUNT} shown`);
    await page.locator("[name=words]").fill("");
    await page.locator("[name=status]").selectOption("denied");
    expect(await shown(page)).toBe(2);
    await page.close();
  }, 30_000);

  test("without a script everything is there, but what finds", async () => {
    const { page } = await opened("nl", { javaScriptEnabled: false });
    expect(await shown(page)).toBe(COUNT);
    expect(await page.locator("form").isVisible()).toBe(false);
    await page.close();
  }, 30_000);

  test("each fact says who says so, how sure, and leads to its words", async () => {
    const { page } = await opened("en");
    const fact = page.locator("#russians-killed");
    expect(await fact.innerText()).toMatch(
      /120,000 people[\s\S]*≈ estimated · US government sources · ¶5 in the article/,
    );
    const links = await page
      .locator("li a")
      .evaluateAll((all) => all.map((it) => it.getAttribute("href") ?? ""));
    expect(links).toHaveLength(COUNT);
    expect(links.filter((link) => link.includes("#:~:text=")).length).toBeGreaterThan(COUNT * 0.9);
    expect(await page.locator("svg[role=img]").count()).toBe(2);
    await page.close();
  }, 30_000);

  test("fits a telephone, and paper without the form", async () => {
    const { page } = await opened("en", { viewport: { width: 320, height: 600 } });
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(320);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("form").isVisible()).toBe(false);
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await page.close();
  }, 30_000);
});
