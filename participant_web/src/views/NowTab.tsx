import { Fragment, h } from "preact";
import { asksGroups, hasEnded, nextItem } from "../model";
import type { NowItem } from "../protocol";
import { clockTime } from "../time";
import { GroupStep } from "./GroupStep";
import { PollView } from "./PollView";
import { ResultsView } from "./ResultsView";
import { theRoom } from "./room";
import { Plain, Words } from "./Words";

/** One thing at a time; and where nothing is asked, what is on and what comes next. */
export function NowTab() {
  const { model } = theRoom();
  const { poll, results } = model;
  if (asksGroups(model)) return <GroupStep />;
  if (poll && poll.status === "open") return <PollView poll={poll} key={`${poll.id} ${poll.round}`} />;
  const revealed = poll && results && results.poll === poll.id;
  return (
    <>
      {hasEnded(model) && <Ending />}
      {revealed && <ResultsView poll={poll} results={results} />}
      {poll && !revealed && <PollView poll={poll} key={`${poll.id} ${poll.round}`} />}
      {!hasEnded(model) && <OnNow />}
    </>
  );
}

function OnNow() {
  const { model, t } = theRoom();
  const next = nextItem(model.programme);
  return (
    <div class="on-now">
      <section>
        <h2 class="overline">{t("now")}</h2>
        {model.now.length === 0 && <p class="faint">{t("nothing_on")}</p>}
        {model.now.map((item) => (
          <Running key={item.id} item={item} />
        ))}
      </section>
      {next && (
        <section>
          <h2 class="overline">{t("next")}</h2>
          <p class="item-title">
            {clockTime(next.starts_at) && <span class="time">{clockTime(next.starts_at)}</span>}{" "}
            <Words of={next.title} />
          </p>
          {next.room && (
            <p class="faint">
              <Plain text={next.room} />
            </p>
          )}
        </section>
      )}
    </div>
  );
}

function Running({ item }: { item: NowItem }) {
  const { model, t } = theRoom();
  const speakers = model.people.filter((person) => item.people.includes(person.id));
  const until = clockTime(item.ends_at);
  return (
    <div class="running">
      <p class="item-title item-now">
        <Words of={item.title} />
      </p>
      {speakers.map((person) => (
        <p key={person.id}>
          <Plain text={person.name} />
          {person.affiliation && (
            <span class="faint">
              {" · "}
              <Words of={person.affiliation} />
            </span>
          )}
        </p>
      ))}
      <p class="faint">
        {until && t("until", { time: until })}
        {until && item.room && " · "}
        {item.room && <Plain text={item.room} />}
      </p>
    </div>
  );
}

function Ending() {
  const { session, t } = theRoom();
  return (
    <section class="ending" data-testid="ending">
      <h2>{t("thanks")}</h2>
      <p>{t("ended")}</p>
      <p class="faint" id="clear-why">
        {t("clear_why")}
      </p>
      <button
        type="button"
        class="secondary"
        data-testid="clear-phone"
        aria-describedby="clear-why"
        onClick={() => session.clear()}
      >
        {t("clear")}
      </button>
    </section>
  );
}
