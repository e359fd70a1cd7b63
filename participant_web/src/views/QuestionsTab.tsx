import { Fragment, h } from "preact";
import { type ListedQuestion, supports } from "../model";
import { AskForm } from "./AskForm";
import { theRoom } from "./room";
import { Plain, Words } from "./Words";

export function QuestionsTab() {
  const { model, session, t } = theRoom();
  const { questions, listed, fresh } = model;
  return (
    <>
      {questions.enabled ? <AskForm /> : <p class="lead">{t("questions_closed")}</p>}
      <section class="questions" aria-labelledby="questions">
        <h2 id="questions">{t("tab_questions")}</h2>
        {fresh > 0 && (
          <button type="button" class="secondary" data-testid="show-new" onClick={() => session.renewList()}>
            {t("show_new", { n: fresh })}
          </button>
        )}
        {listed.length === 0 && fresh === 0 && <p class="faint">{t("nothing_yet")}</p>}
        <ul class="question-list">
          {listed.map((item) => (
            <QuestionRow key={item.id} item={item} />
          ))}
        </ul>
        {questions.of > questions.items.length && (
          <p class="faint">{t("shown_of", { shown: questions.items.length, of: questions.of })}</p>
        )}
      </section>
    </>
  );
}

function QuestionRow({ item }: { item: ListedQuestion }) {
  const { model, session, t } = theRoom();
  const on = supports(model, item);
  const to = model.people.find((person) => person.id === item.to);
  if (item.gone)
    return (
      <li class="gone">
        <p class="faint">{t("gone")}</p>
      </li>
    );
  return (
    <li data-testid="question" data-question={item.id}>
      <button
        type="button"
        class={on ? "upvote is-on" : "upvote"}
        data-testid="upvote"
        aria-pressed={on}
        disabled={item.status === "answered"}
        onClick={() => session.upvote(item.id, !on)}
      >
        <span class="sr">{t("support")}: </span>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 15l7-7l7 7" />
        </svg>
        <span class="upvote-count">{item.votes}</span>
      </button>
      <div class="question-body">
        {item.status !== "visible" && (
          <p class={item.status === "on_stage" ? "state state-open" : "state"}>{t(item.status)}</p>
        )}
        <p id={`question-${item.id}`}>
          <Words of={item.text} />
        </p>
        {(item.name || to) && (
          <p class="faint">
            {item.name && <Plain text={item.name} />}
            {item.name && to && " · "}
            {to && [t("to"), ": ", <Plain key="to" text={to.name} />]}
          </p>
        )}
      </div>
    </li>
  );
}
