/** Texts that are meant for people, of which a factbook may have only one language. */
import type { Lang, Text } from "./model.ts";

/** What a text says in `lang`, or in the other language where it is only in that. */
export function worded(text: Text, lang: Lang): string {
  return text[lang] ?? text[lang === "en" ? "nl" : "en"] ?? "";
}
