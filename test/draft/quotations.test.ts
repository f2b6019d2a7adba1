import { describe, expect, test } from "vitest";
import { draftedSentence, type Lang } from "./drafted.ts";

/** The quotations of a sentence, each with its form and, if certain, its speaker. */
async function quotesOf(lang: Lang, sentence: string): Promise<string> {
  const { quotes } = await draftedSentence(lang, sentence);
  for (const { text, selector } of quotes) expect(selector.exact).toBe(text[lang]);
  return quotes
    .map(({ text, form, speaker }) => [form, speaker, text[lang]].filter(Boolean).join(" | "))
    .join("; ");
}

type Row = [lang: Lang, sentence: string, quotations: string];

const MARKS: Row[] = [
  ["en", 'It is "a mess".', "partial | a mess"],
  ["en", "It is “a mess”.", "partial | a mess"],
  ["en", "It is 'a mess'.", "partial | a mess"],
  ["en", "It is ‘a mess’.", "partial | a mess"],
  ["nl", "Het is „een bende”.", "partial | een bende"],
  ["nl", "Het is „een bende“.", "partial | een bende"],
  ["nl", "Het is ‚een bende‘.", "partial | een bende"],
  ["en", "It is «a mess».", "partial | a mess"],
  ["en", "It is »a mess«.", "partial | a mess"],
];

const APOSTROPHES: Row[] = [
  ["en", "They don't, and the skippers' union won't, since the '90s.", ""],
  ["en", "It's rock 'n' roll.", ""],
  ["nl", "Zo'n foto's heeft risico's, en 's avonds 't meest.", ""],
  ["nl", "Zo’n foto’s heeft risico’s, en ’s avonds ‘t meest.", ""],
  ["nl", "Hij noemt het 'risico's van 't vak'.", "partial | risico's van 't vak"],
  [
    "en",
    "She spoke of 'the skippers' union in chains'.",
    "partial | the skippers' union in chains",
  ],
  ["en", "It is 'the boss' and 'the rest'.", "partial | the boss; partial | the rest"],
  ["en", "It is ‘the boss’ and ‘the rest’.", "partial | the boss; partial | the rest"],
  ["en", "She said: ‘I don’t, and he doesn’t.’", "direct | I don’t, and he doesn’t."],
];

const FORMS: Row[] = [
  ["en", '"We are tired." That was all.', "direct | We are tired."],
  ["en", "“We are tired,” they wrote.", "direct | We are tired"],
  ["nl", '"Wij zijn moe", schreven ze.', "direct | Wij zijn moe"],
  ["en", '"Are we tired?" they wrote.', "direct | Are we tired?"],
  ["en", "“We go,” they wrote, “because we must.”", "direct | We go; partial | because we must."],
  ["en", "“He said ‘never’ to us.” That was all.", "direct | He said ‘never’ to us."],
  [
    "en",
    "“The next paragraph goes on with this.",
    "direct | The next paragraph goes on with this.",
  ],
];

const SPEAKERS: Row[] = [
  ["en", '"We go," said Ann Lee.', "direct | ann-lee | We go"],
  ["en", '"We go," said the mayor, Ann Lee.', "direct | ann-lee | We go"],
  ["en", "Ann Lee, mayor of the town, called it 'a mess'.", "partial | ann-lee | a mess"],
  ["en", "Its mayor, Ann Lee, calls it 'a mess'.", "partial | ann-lee | a mess"],
  ["en", "Bob Ray, who lives off Carrow Head, said it is 'a mess'.", "partial | bob-ray | a mess"],
  ["en", "According to Ann Lee it is 'a mess'.", "partial | ann-lee | a mess"],
  ["en", 'That is so, says Ann Lee. "We go."', "direct | ann-lee | We go."],
  ["nl", '"Wij gaan", zegt burgemeester Ann Lee.', "direct | ann-lee | Wij gaan"],
  ["nl", "Volgens Ann Lee is het 'een bende'.", "partial | ann-lee | een bende"],
  ["nl", "Ann Lee (34) noemt het 'een bende'.", "partial | ann-lee | een bende"],
  // An addressee, somebody else's office, and one of two speakers.
  ["en", "The mayor of Leeds said it is 'a mess'.", "partial | a mess"],
  ["nl", "De burgemeester van Zwolle noemt het 'een bende'.", "partial | een bende"],
  ["en", "She told Ann Lee that it is 'a mess'.", "partial | a mess"],
  ["en", "Ann Lee says and Bob Ray says that it is 'a mess'.", "partial | a mess"],
  ["en", '"Ann Lee says so," they wrote.', "direct | Ann Lee says so"],
];

describe.each([
  ["every kind of quotation mark", MARKS],
  ["apostrophes are none", APOSTROPHES],
  ["a sentence or a part of one, the outermost of two", FORMS],
  ["who says it, where that is sure", SPEAKERS],
])("%s", (_, rows) => {
  test.each(rows)("%s: %s", async (lang, sentence, quotations) => {
    expect(await quotesOf(lang, sentence)).toBe(quotations);
  });
});
