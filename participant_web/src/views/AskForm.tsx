import { Fragment, h } from "preact";
import { QUESTIONS_AT_ONCE } from "../generated/protocol";
import type { Key } from "../i18n";
import type { Asked, Draft } from "../model";
import { theRoom } from "./room";

const TEXT_MOST = 500;
const NAME_MOST = 120;

export function AskForm() {
  const { model, session, t } = theRoom();
  const { draft, asked, people, questions } = model;
  const open = model.page.askOpen || draft.text !== "" || asked !== null;
  const input = (name: keyof Draft, label: string, autocomplete: string) => (
    <label class="field">
      {label}
      <input
        value={draft[name]}
        maxLength={NAME_MOST}
        dir="auto"
        autocomplete={autocomplete}
        data-testid={`question-${name}`}
        onInput={(event) => session.edit({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  const told: Record<Asked, Key> = {
    waiting: model.offline ? "offline_kept" : "sending",
    sent: questions.moderated ? "asked_waiting" : "asked",
    closed: "asked_closed",
    refused: "asked_refused",
    limit: "asked_limit",
  };
  return (
    <form
      class="stack ask"
      onSubmit={(event) => {
        event.preventDefault();
        session.ask();
      }}
    >
      <div class="field">
        <h2>
          <label for="question">{t("ask")}</label>
        </h2>
        <textarea
          id="question"
          rows={open ? 4 : 2}
          maxLength={TEXT_MOST}
          dir="auto"
          value={draft.text}
          data-testid="question-text"
          aria-describedby="left"
          onFocus={() => session.unfold({ askOpen: true })}
          onInput={(event) => session.edit({ text: event.currentTarget.value })}
        />
      </div>
      {open && (
        <>
          <p class="faint left" id="left">
            {draft.text.length} / {TEXT_MOST}
          </p>
          {people.length > 0 && (
            <label class="field">
              {t("to")}
              <select
                value={draft.to}
                data-testid="question-to"
                onChange={(event) => session.edit({ to: event.currentTarget.value })}
              >
                <option value="">{t("to_anyone")}</option>
                {people.map((person) => (
                  <option key={person.id} value={person.id} dir="auto">
                    {person.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {input("name", t("your_name"), "name")}
          {input("affiliation", t("affiliation"), "organization")}
          <p class="faint">{t("ask_limit", { n: QUESTIONS_AT_ONCE })}</p>
        </>
      )}
      <p role="status" data-testid="question-status">
        {asked && t(told[asked])}
      </p>
      {open && (
        <button
          type="submit"
          class="primary"
          data-testid="question-send"
          aria-disabled={draft.text.trim() === "" || asked === "waiting"}
        >
          {t("send")}
        </button>
      )}
    </form>
  );
}
