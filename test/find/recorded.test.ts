/**
 * A recording of what names, words and questions find. Changes show up in `recorded/` for a reviewer to
 * judge. `npx vitest run test/find/recorded.test.ts --update` writes it.
 */
import { describe, expect, test } from "vitest";
import { bundledFactbook } from "../../src/data.ts";
import { ALL_KINDS, ENTITY_KINDS } from "../../src/factbook/factbook.ts";
import { answerQuestion } from "../../src/find/ask.ts";
import { findByName } from "../../src/find/resolve.ts";
import { findByText } from "../../src/find/search.ts";
import { KNOWN_ABSENT, typingErrors } from "../eval/cases.ts";
import { questionsOf } from "../eval/questions.ts";
import { NAMES } from "../helpers/factbook.ts";

const factbook = bundledFactbook();
const ids = (found: readonly { readonly record: { readonly id: string } }[]) =>
  found.map(({ record }) => record.id).join(" ");

function named(query: string): string {
  const { hits, absent, near } = findByName(factbook, query, ENTITY_KINDS);
  const found = hits.map(({ entity, match }) => `${entity.id} ${match.by} ${match.score}`);
  const lacked = absent
    ? [`not ${absent.name.en}${absent.place ? ` in ${absent.place.id}` : ""}`]
    : [];
  const alike = near.map(({ id }) => `~${id}`);
  return `${query}: ${[...found, ...lacked, ...alike].join(", ")}`;
}

function answered({ q }: { readonly q: string }): string {
  const { answers, near, lang } = answerQuestion(factbook, q);
  const scores = answers.map(({ match }) => match.score).join(" ");
  return `${q} [${lang ?? ""}] ${answers.length > 0 ? `${ids(answers)} ${scores}` : `- ${ids(near)}`}`;
}

function searched({ q }: { readonly q: string }): string {
  const { hits, near } = findByText(factbook, q, ALL_KINDS);
  const best = hits.slice(0, 3).map(({ record, match }) => `${record.id} ${match.score}`);
  return `${q}: ${hits.length > 0 ? `${best.join(", ")} of ${hits.length}` : `- ${near.length}`}`;
}

/** Compares `lines` with the file of this name. */
async function expectRecorded(name: string, lines: readonly string[]): Promise<void> {
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`recorded/${name}.txt`);
}

describe("names", () => {
  test("as the factbook has them", () => expectRecorded("names", NAMES.map(named)));

  test("misspelt", () =>
    expectRecorded("misspelt", NAMES.flatMap((name, at) => typingErrors(name, 1, at)).map(named)));

  test("of what it lacks", () => expectRecorded("absent", KNOWN_ABSENT.map(named)));

  test("in part", () =>
    expectRecorded(
      "parts",
      [
        ...new Set(
          NAMES.flatMap((name) => [name.slice(0, 3), name.slice(0, 5), ...name.split(" ")]),
        ),
      ].map(named),
    ));
});

const questions = questionsOf("tuning");
const PART = 100;
const parts = Array.from({ length: Math.ceil(questions.length / PART) }, (_, at) => ({
  name: `questions-${at}`,
  some: questions.slice(at * PART, (at + 1) * PART),
}));

test.each(parts)("answers: $name", ({ name, some }) => expectRecorded(name, some.map(answered)));

test("what the words of questions find in a search", () =>
  expectRecorded("search", questions.filter((_, at) => at % 5 === 0).map(searched)));
