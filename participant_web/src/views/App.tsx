import { Fragment, h } from "preact";
import { type Translate, translator } from "../i18n";
import { type Model, missesLaptop, type Tab, votesElsewhere } from "../model";
import type { Session } from "../session";
import { Gate } from "./Gate";
import { LanguageMenu } from "./LanguageMenu";
import { NowTab } from "./NowTab";
import { ProgrammeTab } from "./ProgrammeTab";
import { QuestionsTab } from "./QuestionsTab";
import { enterRoom, theRoom } from "./room";
import { Words } from "./Words";

export function App({ model, session }: { model: Model; session: Session }) {
  const t = translator(model.lang);
  enterRoom({ model, session, t });
  return (
    <>
      <header class="top">
        <LanguageMenu />
        <h1>{model.event.id ? <Words of={model.event.title} /> : t("join_go")}</h1>
      </header>
      <Bars />
      <p class="sr" role="status" data-testid="announce">
        {announced(model, t)}
      </p>
      {model.screen === "room" ? <InRoom /> : <Gate />}
    </>
  );
}

/** What changed by itself, for those who do not see it. */
function announced({ screen, poll, results }: Model, t: Translate): string {
  if (screen !== "room" || !poll) return "";
  if (poll.status === "open") return t("voting_open");
  return t(results ? "results" : "voting_closed");
}

function InRoom() {
  const { model, session, t } = theRoom();
  const tab = (id: Tab, label: string) => (
    <button
      type="button"
      data-testid={`tab-${id}`}
      aria-current={model.tab === id ? "page" : undefined}
      onClick={() => session.show(id)}
    >
      {label}
    </button>
  );
  return (
    <>
      <main id="main">
        {model.tab === "now" && <NowTab />}
        {model.tab === "questions" && <QuestionsTab />}
        {model.tab === "programme" && <ProgrammeTab />}
      </main>
      <nav class="tabs">
        {tab("now", t("now"))}
        {tab("questions", t("tab_questions"))}
        {tab("programme", t("tab_programme"))}
      </nav>
    </>
  );
}

/** What must be known whatever is being read. The regions exist before their text, so that it is read out. */
function Bars() {
  const { model, session, t } = theRoom();
  const inRoom = model.screen === "room";
  const offline = missesLaptop(model) && (inRoom || model.screen === "joining");
  return (
    <div class="bars">
      <div role="status">
        {offline && (
          <p class="bar bar-warning" data-testid="offline-bar">
            {t(model.waiting ? "offline_kept" : "offline")}
          </p>
        )}
        {model.full && <p class="bar bar-warning">{t("full")}</p>}
        {inRoom && !model.remembers && <p class="bar bar-quiet">{t("forgetful")}</p>}
      </div>
      <div role="status">
        {inRoom && model.message && (
          <p class="bar bar-message" data-testid="message">
            <Words of={model.message} />
          </p>
        )}
        {inRoom && model.event.notice && (
          <p class="bar bar-quiet" data-testid="notice">
            <Words of={model.event.notice} />
          </p>
        )}
      </div>
      <div role="status">
        {inRoom && votesElsewhere(model) && (
          <button
            type="button"
            class="bar bar-open"
            data-testid="go-vote"
            onClick={() => session.show("now")}
          >
            <span class="dot" aria-hidden="true" /> {t("voting_open")}
            <svg viewBox="0 0 24 24" class="onward" aria-hidden="true">
              <path d="M9 5l7 7l-7 7" />
            </svg>
          </button>
        )}
      </div>
    </div>
  );
}
