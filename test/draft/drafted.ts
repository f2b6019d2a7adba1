/** Drafts a factbook in process and reads the result. */
import { expect } from "vitest";
import type { draft } from "../../src/draft/draft.ts";
import { recruits } from "../helpers/io.ts";

export type Draft = ReturnType<typeof draft>;

/** The draft of an article. */
export async function drafted(text: string): Promise<Draft> {
  const { status, out, err } = await recruits(["draft", "-"], { stdin: text });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return JSON.parse(out);
}

/** Makes the language of a sentence clear. */
const HEADLINE = {
  en: "What is it that they would like to have from the others this year?",
  nl: "Wat willen zij van het jaar nog van de anderen hebben als het aan hen ligt?",
};

export type Lang = keyof typeof HEADLINE;

/** The draft of an article with one paragraph. */
export function draftedSentence(lang: Lang, sentence: string): Promise<Draft> {
  return drafted(`${HEADLINE[lang]}\n${sentence}`);
}
