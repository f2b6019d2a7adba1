/** JSON that shows a terminal nothing to act on. */

/** What JSON may leave as it is, and a terminal would act on: C1 controls, format and bidi characters. */
const ACTED_ON =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** `value` as JSON, on one line or indented by so many spaces. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    ACTED_ON,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
