import type { Translate } from "../i18n";
import type { Model } from "../model";
import type { Session } from "../session";

export interface Room {
  model: Model;
  session: Session;
  t: Translate;
}

let drawn: Room | null = null;

/** The whole page is drawn at once from one model; `App` says which before its parts ask. */
export function enterRoom(room: Room): void {
  drawn = room;
}

export function theRoom(): Room {
  if (!drawn) throw new Error("a view was drawn outside the room");
  return drawn;
}
