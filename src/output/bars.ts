/** Bars of text on a common scale, drawn in eighth blocks or ASCII. */
import type { Figure } from "../factbook/model.ts";

/** How far a bar is certain, how far it may go at most, and whether it is open-ended. */
interface Extent {
  readonly sure: number;
  readonly most: number;
  readonly isOpen: boolean;
}

/**
 * The extent of a number: nothing of "up to" is certain, "over" is open-ended, and a range is certain up
 * to its minimum.
 */
export function extentOf({ amount, qualifier, min, max }: Figure["value"]): Extent {
  const sure = min ?? (qualifier === "up-to" ? 0 : amount);
  return { sure, most: max ?? amount, isOpen: qualifier === "over" };
}

const BLOCKS = { whole: "█", parts: ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"], maybe: "░", on: "▸" };
const ASCII = { whole: "#", parts: [""], maybe: "-", on: ">" };

/** A bar that is at most `width` columns wide if `scale` fills it; none for negative numbers. */
export function bar(extent: Extent, scale: number, width: number, isAscii: boolean): string {
  const { whole, parts, maybe, on } = isAscii ? ASCII : BLOCKS;
  const { sure, most, isOpen } = extent;
  // An open-ended bar has an arrow, which takes one column.
  const unit = (width - 1) / scale;
  if (sure < 0 || most < sure || !Number.isFinite(unit * most)) return "";
  const steps = Math.round(sure * unit * parts.length);
  const part = parts[steps % parts.length] ?? "";
  const solid = whole.repeat(Math.floor(steps / parts.length)) + part;
  const rest = Math.max(0, Math.round(most * unit) - solid.length);
  // Even a tiny value gets a visible bar.
  const drawn = solid + maybe.repeat(rest) || (most > 0 ? (parts[1] ?? whole) : "");
  return drawn + (isOpen ? on : "");
}
