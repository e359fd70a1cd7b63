import { h } from "preact";
import { mayAnswer, type OwnBallot, roundKey, sameAnswer, stands } from "../ballots";
import type { Key } from "../i18n";
import type { Poll } from "../protocol";
import { Countdown } from "./Countdown";
import { instruction, kindOf, readyAnswer } from "./kinds";
import { Privacy } from "./Privacy";
import { theRoom } from "./room";
import { Words } from "./Words";

export function PollView({ poll }: { poll: Poll }) {
  const { model, session, t } = theRoom();
  const own = model.own[roundKey(poll)];
  const answer = model.ticked[roundKey(poll)] ?? own?.answer;
  const ready = readyAnswer(poll, answer);
  const hinted = model.page.incomplete === roundKey(poll) && !ready;
  const open = poll.status === "open";
  const free = mayAnswer(poll, own);
  const unchanged = stands(own) && sameAnswer(own?.answer, ready);
  const [hintKey, hintValues] = instruction(poll);
  const kind = kindOf(poll);

  const send = () => {
    session.unfold({ incomplete: ready ? "" : roundKey(poll) });
    if (ready) session.vote(ready);
  };

  return (
    <section class="poll" aria-labelledby="prompt" data-testid="poll" data-status={poll.status}>
      <p class={open ? "state state-open" : "state"}>
        <span class="dot" aria-hidden="true" /> {t(open ? "voting_open" : "voting_closed")}
        {open && <Countdown closesAt={poll.closes_at} />}
      </p>
      <h2 id="prompt">
        <Words of={poll.prompt} />
      </h2>
      {poll.trial ? (
        <p class="faint">{t("trial")}</p>
      ) : (
        model.event.indicative && <p class="faint">{t("indicative")}</p>
      )}
      {!kind ? (
        <p class="lead">{t("unsupported")}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Privacy />
          <p class="hint" id="how">
            {t(hintKey, hintValues)} {free && !poll.settings.allow_change && t("final_note")}
          </p>
          <kind.Input poll={poll} answer={answer} disabled={!free} onAnswer={(next) => session.tick(next)} />
          <div class={answer || hinted ? "action in-reach" : "action"}>
            <p role="status" id="recorded" data-testid="recorded" class={hinted ? "hint-strong" : ""}>
              {hinted ? t(hintKey, hintValues) : fate(poll, own, unchanged, t)}
            </p>
            {free && !unchanged && (
              <button type="submit" class="primary" data-testid="send">
                {t("send")}
              </button>
            )}
          </div>
        </form>
      )}
      {!open && kind && <p class="faint">{t("results_later")}</p>}
    </section>
  );
}

const FATES: Record<Exclude<OwnBallot["outcome"], "recorded" | "closed">, Key> = {
  waiting: "sending",
  elsewhere: "elsewhere",
  not_open: "not_open",
  already_voted: "already_voted",
  invalid: "not_accepted",
};

/** What became of this phone's answer; nothing while another one is being chosen. */
function fate(poll: Poll, own: OwnBallot | undefined, unchanged: boolean, t: (key: Key) => string): string {
  if (!own || (stands(own) && !unchanged && poll.status === "open")) return "";
  if (own.outcome === "recorded") {
    return t(poll.status === "open" && poll.settings.allow_change ? "recorded" : "recorded_final");
  }
  if (own.outcome === "closed") return t(own.earlier ? "late_kept" : "late");
  return t(FATES[own.outcome]);
}
