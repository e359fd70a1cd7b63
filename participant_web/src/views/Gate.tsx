import { Fragment, h } from "preact";
import { theRoom } from "./room";
import { Words } from "./Words";

/** Everything that stands before the room, or after it. */
export function Gate() {
  const { model, session, t } = theRoom();
  const go = (label: string, run: () => void, testId: string) => (
    <button type="button" class="primary" data-testid={testId} onClick={run}>
      {label}
    </button>
  );
  return (
    <main id="main" class="gate" data-screen={model.screen}>
      {model.screen === "joining" && <p class="lead">…</p>}
      {model.screen === "code" && <CodeForm />}
      {model.screen === "other_event" && (
        <>
          <p class="lead">
            <Former />
          </p>
          {go(t("join_go"), () => session.joinAnew(), "join-anew")}
        </>
      )}
      {model.screen === "removed" && <p class="lead">{t("removed")}</p>}
      {model.screen === "other_tab" && (
        <>
          <p class="lead">{t("other_tab")}</p>
          {go(t("reload"), () => session.start(), "use-this-tab")}
        </>
      )}
      {model.screen === "outdated" && (
        <>
          <p class="lead">{t("outdated")}</p>
          {go(t("reload"), () => location.reload(), "reload")}
        </>
      )}
      {model.screen === "cleared" && (
        <>
          <p class="lead" role="status">
            {t("cleared")}
          </p>
          <button type="button" class="secondary" onClick={() => session.start()}>
            {t("join_go")}
          </button>
        </>
      )}
    </main>
  );
}

/** The sentence with the former event's title inside, which has a language of its own. */
function Former() {
  const { model, t } = theRoom();
  const [before, after] = t("other_event_former").split("{title}");
  return (
    <>
      {before}
      {model.formerTitle && <Words of={model.formerTitle} />}
      {after}
    </>
  );
}

function CodeForm() {
  const { model, session, t } = theRoom();
  const { code } = model.page;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim()) session.join();
      }}
    >
      <label class="field">
        {t("join_lead")}
        <input
          class="code"
          data-testid="join-code"
          value={code}
          maxLength={32}
          dir="ltr"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="join-status"
          onInput={(event) => session.unfold({ code: event.currentTarget.value })}
        />
      </label>
      <p id="join-status" role="status" class="hint hint-strong">
        {model.codeRefused ? t("join_refused") : ""}
      </p>
      <button type="submit" class="primary" data-testid="join-go">
        {t("join_go")}
      </button>
    </form>
  );
}
