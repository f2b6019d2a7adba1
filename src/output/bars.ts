/** Bars of text, to one scale: eighth blocks, or ASCII where a terminal has no others. */
import type { Figure } from "../factbook/model.ts";

/** How far a bar goes for certain, how far at most, and whether it may go on beyond. */
interface Extent {
  readonly sure: number;
  readonly most: number;
  readonly isOpen: boolean;
}

/** What a number is drawn as: "up to" has nothing certain, "over" no end, a range a part of each. */
export function extentOf({ amount, qualifier, min, max }: Figure["value"]): Extent {
  const sure = min ?? (qualifier === "up-to" ? 0 : amount);
  return { sure, most: max ?? amount, isOpen: qualifier === "over" };
}

const BLOCKS = { whole: "█", parts: ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"], maybe: "░", on: "▸" };
const ASCII = { whole: "#", parts: [""], maybe: "-", on: ">" };

/** A bar at most `width` columns wide, of which `scale` is the whole; no bar for what is below zero. */
export function bar(extent: Extent, scale: number, width: number, isAscii: boolean): string {
  const { whole, parts, maybe, on } = isAscii ? ASCII : BLOCKS;
  const { sure, most, isOpen } = extent;
  // What goes on has an arrow behind it.
  const unit = (width - 1) / scale;
  if (sure < 0 || most < sure || !Number.isFinite(unit * most)) return "";
  const steps = Math.round(sure * unit * parts.length);
  const part = parts[steps % parts.length] ?? "";
  const solid = whole.repeat(Math.floor(steps / parts.length)) + part;
  const rest = Math.max(0, Math.round(most * unit) - solid.length);
  // What is too short to be seen is there nevertheless.
  const drawn = solid + maybe.repeat(rest) || (most > 0 ? (parts[1] ?? whole) : "");
  return drawn + (isOpen ? on : "");
}
