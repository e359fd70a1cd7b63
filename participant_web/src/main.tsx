import { h, options, render } from "preact";
import "virtual:style.css";
import type { Socket } from "./connection";
import { browserEnv } from "./env";
import { directionOf, firstKnown, learn, pageLanguage } from "./i18n";
import { Session } from "./session";
import { guarded, keyOf } from "./storage";
import { App } from "./views/App";

// Preact's own choice, queueMicrotask, is younger than the oldest browsers this page serves.
options.debounceRendering = (run) => {
  Promise.resolve().then(run);
};

const build = document.querySelector<HTMLMetaElement>("meta[name=build]")?.content ?? "";
const storage = guarded(() => localStorage);

/** The path the QR holds is the join code: "/K7Q2". */
function codeInAddress(): string | null {
  const path = /^\/([A-Za-z0-9-]{1,32})\/?$/.exec(location.pathname);
  return path?.[1] ? path[1].toUpperCase() : null;
}

function dial(): Socket {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  return new WebSocket(`${scheme}://${location.host}/ws`) as Socket;
}

/** A page that keeps nothing cannot tell a first reload from the tenth, so it does not begin. */
function reloadOnce(): boolean {
  const key = keyOf("reloaded");
  if (!storage.durable() || storage.get(key) === build) return false;
  storage.set(key, build);
  location.reload();
  return true;
}

const session = new Session(
  {
    env: browserEnv,
    storage,
    dial,
    build,
    code: codeInAddress(),
    lang: firstKnown(navigator.languages || [navigator.language]),
    reloadOnce,
  },
  draw,
);

const root = document.getElementById("app") as HTMLElement;

function draw(): void {
  const { model } = session;
  learn(model.lang).then((learnt) => learnt && draw());
  document.documentElement.lang = pageLanguage(model.lang);
  document.documentElement.dir = directionOf(pageLanguage(model.lang));
  if (model.event.id) document.title = model.event.title.text;
  render(<App model={model} session={session} />, root);
}

// The first words a reader sees are in their own language, if that can be had.
learn(session.model.lang).then(() => {
  root.textContent = "";
  session.start();
});

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") session.wake();
});
window.addEventListener("pageshow", () => session.wake());
window.addEventListener("online", () => session.wake());
window.addEventListener("storage", () => session.refresh());
