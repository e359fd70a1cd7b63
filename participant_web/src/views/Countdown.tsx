import { h } from "preact";
import { clockTime, remaining } from "../time";
import { theRoom } from "./room";

/** When voting closes, in words: the time while it is far, then a few calm steps. There before it has any to say. */
export function Countdown({ closesAt }: { closesAt: string | null }) {
  const { session, t } = theRoom();
  const words = () => {
    if (!closesAt) return "";
    const left = remaining(closesAt, session.nowMs());
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
