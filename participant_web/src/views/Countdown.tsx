import { h } from "preact";
import { clockTime, remaining } from "../time";
import { theRoom } from "./room";

/** When voting closes, in words: the time while it is far, then a few calm steps. */
export function Countdown({ closesAt }: { closesAt: string }) {
  const { session, t } = theRoom();
  const left = remaining(closesAt, session.nowMs());
  const words = () => {
    if (left.kind === "later") return t("closes_at", { time: clockTime(closesAt) });
    if (left.kind === "over") return "";
    return left.seconds === 60 ? t("last_minute") : t("last_seconds", { n: left.seconds });
  };
  return (
    <span class="countdown" role="status" data-testid="countdown">
      {words()}
    </span>
  );
}
