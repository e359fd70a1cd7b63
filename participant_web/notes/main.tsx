import { h, options, render } from "preact";
import "virtual:notes.css";
import { Link, type Socket } from "../keyed/link";
import { browserEnv } from "../src/env";
import { Session, type Shelf } from "./session";
import { App } from "./views/App";
import { type Frame, frameOf } from "./wire";
import { languageOf, wordsOf } from "./words";

// Preact's own choice, queueMicrotask, is younger than the oldest browsers this page serves.
options.debounceRendering = (run) => {
  Promise.resolve().then(run);
};

const lang = languageOf(navigator.languages || [navigator.language]);
const words = wordsOf(lang);
const root = document.getElementById("app") as HTMLElement;
document.documentElement.lang = lang;
let gone = false;

function draw(): void {
  render(<App session={session} words={words} lang={lang} gone={gone} />, root);
}

/** Parts of a file, in base64, as a file on this device. */
function deliver(name: string, parts: string[]): void {
  const bytes = parts.map((part) => Uint8Array.from(atob(part), (char) => char.charCodeAt(0)));
  const address = URL.createObjectURL(new Blob(bytes));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.appendChild(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const nowhere: Shelf = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

function shelf(): Shelf {
  try {
    return localStorage;
  } catch {
    return nowhere;
  }
}

const link: Link<Frame> = new Link<Frame>(
  browserEnv,
  () => {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    return new WebSocket(`${scheme}://${location.host}/ws`) as Socket;
  },
  { type: "hello", v: 1, role: "notes", key: decodeURIComponent(location.hash.slice(1)), lang },
  {
    shown(frame) {
      session.hear(frame);
      const title = session.state.event?.title.text;
      if (title) document.title = title;
    },
    lost: () => session.lost(),
    sentAway() {
      gone = true;
      session.lost();
    },
  },
  frameOf,
);

const session = new Session(browserEnv, shelf(), link, draw, deliver);

draw();
link.open();
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") session.save();
  else if (!session.here && !gone) link.open();
});
window.addEventListener("online", () => {
  if (!session.here && !gone) link.open();
});
// Another key in the address bar is another invitation.
window.addEventListener("hashchange", () => location.reload());
