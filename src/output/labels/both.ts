/** Texts in both languages, so that the type checker finds a missing translation. */
import type { Lang } from "../../factbook/model.ts";

export type Both<T> = Readonly<Record<Lang, T>>;

export function both<T>(en: T, nl: T): Both<T> {
  return { en, nl };
}

/** Values for the gaps in a template; texts may be in both languages. */
export type Gaps = Readonly<Record<string, string | number | Both<string>>>;

/** Fills the gaps in a template: `fill("No match for “{query}”.", { query })`. */
export function fill(template: string, gaps: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name) =>
    Object.hasOwn(gaps, name) ? String(gaps[name]) : gap,
  );
}

/** The same for a template and gaps in both languages. */
export function filled(template: Both<string>, gaps: Gaps): Both<string> {
  const inLang = (lang: Lang) => {
    const told = (gap: Gaps[string]) => (typeof gap === "object" ? gap[lang] : gap);
    const texts = Object.entries(gaps).map(([name, gap]) => [name, told(gap)]);
    return fill(template[lang], Object.fromEntries(texts));
  };
  return both(inLang("en"), inLang("nl"));
}
