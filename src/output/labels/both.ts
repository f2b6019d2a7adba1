/** Words in both languages side by side, so that the type checker misses one that is not there. */
import type { Lang } from "../../factbook/model.ts";

export type Both<T> = Readonly<Record<Lang, T>>;

export function both<T>(en: T, nl: T): Both<T> {
  return { en, nl };
}

/** What stands in the gaps of a template, itself a text in both languages where it has words. */
export type Gaps = Readonly<Record<string, string | number | Both<string>>>;

/** `template` with what stands in its gaps: `fill("No match for “{query}”.", { query })`. */
export function fill(template: string, gaps: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name) =>
    Object.hasOwn(gaps, name) ? String(gaps[name]) : gap,
  );
}

/** The same in both languages, of a template and gaps in both. */
export function filled(template: Both<string>, gaps: Gaps): Both<string> {
  const inLang = (lang: Lang) => {
    const told = (gap: Gaps[string]) => (typeof gap === "object" ? gap[lang] : gap);
    const texts = Object.entries(gaps).map(([name, gap]) => [name, told(gap)]);
    return fill(template[lang], Object.fromEntries(texts));
  };
  return both(inLang("en"), inLang("nl"));
}
