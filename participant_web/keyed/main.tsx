import { h, options, render } from "preact";
import "virtual:keyed.css";
import { browserEnv } from "../src/env";
import { Link, type Socket } from "./link";
import { Page, type Seen } from "./views";
import { frameOf, type Keyed } from "./wire";
import { languageOf, wordsOf } from "./words";

const DRAW_EVERY_MS = 250;

// Preact's own choice, queueMicrotask, is younger than the oldest browsers this page serves.
options.debounceRendering = (run) => {
  Promise.resolve().then(run);
};

const lang = languageOf(navigator.languages || [navigator.language]);
const words = wordsOf(lang);
const root = document.getElementById("app") as HTMLElement;
document.documentElement.lang = lang;
document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";

const seen: Seen = { shown: null, trouble: "", nowMs: Date.now(), aheadMs: 0, words };

function draw(): void {
  seen.nowMs = Date.now();
  render(<Page {...seen} />, root);
}

function dial(): Socket {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  return new WebSocket(`${scheme}://${location.host}/ws`) as Socket;
}

const link = new Link<Keyed>(
  browserEnv,
  dial,
  {
    type: "hello",
    v: 1,
    role: location.pathname.replace(/\//g, ""),
    key: decodeURIComponent(location.hash.slice(1)),
    lang,
  },
  {
    shown(frame) {
      seen.shown = frame.state;
      seen.aheadMs = Date.parse(frame.now) - Date.now();
      seen.trouble = "";
      document.title = frame.state.event.text;
      draw();
    },
    lost() {
      seen.trouble = words.offline;
      draw();
    },
    sentAway() {
      seen.shown = null;
      seen.trouble = words.gone;
      draw();
    },
  },
  (data) => frameOf(data) as Keyed | null,
);

draw();
link.open();
setInterval(draw, DRAW_EVERY_MS);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && seen.trouble === words.offline) link.open();
});
// Another key in the address bar is another invitation.
window.addEventListener("hashchange", () => location.reload());
