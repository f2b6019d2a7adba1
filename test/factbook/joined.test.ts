/** A recording of what is joined to each record. */
import { expect, test } from "vitest";
import { bundledFactbook } from "../../src/data.ts";
import { firstSelector, isOutlet, languageOf } from "../../src/factbook/factbook.ts";
import { join, speakersOfJoined } from "../../src/factbook/join.ts";

const factbook = bundledFactbook();
const named = (
  refs: readonly { readonly id: string; readonly name: { readonly en?: string } }[] = [],
) => refs.map(({ id, name }) => `${id} “${name.en}”`).join(", ");
const idsOf = (records: readonly { readonly id: string }[]) =>
  records.map(({ id }) => id).join(" ");

test("each record", async () => {
  const lines = factbook.records.map((record) => {
    const joined = join(factbook, record);
    const at = `${record.id} ${record.kind} @${firstSelector(record)?.start}`;
    if ("mentions" in joined)
      return `${at} ${isOutlet(record.id, factbook) ? "outlet " : ""}| ${idsOf(joined.figures)} | ${idsOf(joined.quotes)} | ${idsOf(joined.claims)}`;
    const about = joined.about.map(({ id, as, name }) => `${id} ${as} “${name.nl}”`).join(", ");
    const denied = "deniedBy" in joined ? ` not ${named(joined.deniedBy)}` : "";
    const because =
      "because" in joined && joined.because
        ? ` since ${joined.because.id} “${joined.because.statement.en}”`
        : "";
    return `${at} | ${about} | ${named(speakersOfJoined(joined))}${denied}${because}`;
  });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("described/joined.txt");
});

test("no record has its questions, or a field that it lacks", () => {
  for (const record of factbook.records) {
    const joined = join(factbook, record);
    expect(Object.keys(joined)).not.toContain("questions");
    expect(Object.entries(joined).filter(([, value]) => value === undefined)).toEqual([]);
  }
});

test("an article's language is that of its tag, English or Dutch", () => {
  const spoken = (language: string) => languageOf({ ...factbook.source, language });
  expect(["en", "en-GB", "nl", "nl-BE"].map(spoken)).toEqual(["en", "en", "nl", "nl"]);
});
