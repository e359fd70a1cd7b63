/** Views as a reader meets them, without a browser: what they say, and what their parts do when touched. */
import type { VNode } from "preact";
import { translator } from "../src/i18n";
import { initialModel } from "../src/model";
import type { Session } from "../src/session";
import { enterRoom } from "../src/views/room";

// biome-ignore lint/suspicious/noExplicitAny: a part has whatever its element takes
export type Part = { type: string; props: Record<string, any>; text: string };

export function inRoom(): void {
  enterRoom({ model: initialModel("en", true), session: {} as Session, t: translator("en") });
}

/** Every element of a view, in order, with the text inside it. */
export function parts(view: unknown): Part[] {
  if (Array.isArray(view)) return view.flatMap(parts);
  if (typeof view !== "object" || view === null) return [];
  const { type, props } = view as VNode<Record<string, unknown>>;
  if (typeof type === "function") return parts((type as (props: unknown) => unknown)(props));
  return [
    { type: String(type), props: props as Part["props"], text: textOf(props.children) },
    ...parts(props.children),
  ];
}

export function textOf(view: unknown): string {
  if (Array.isArray(view)) return view.map(textOf).join("");
  if (typeof view === "string" || typeof view === "number") return String(view);
  if (typeof view !== "object" || view === null) return "";
  const { type, props } = view as VNode<Record<string, unknown>>;
  return textOf(typeof type === "function" ? (type as (props: unknown) => unknown)(props) : props.children);
}
