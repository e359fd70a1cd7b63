import { h } from "preact";
import { theRoom } from "./room";

/** The short truth in one line, the whole of it behind. */
export function Privacy() {
  const { model, t } = theRoom();
  const who = model.event.run_by;
  return (
    <details class="privacy" data-testid="privacy">
      <summary>{t("privacy")}</summary>
      <p>{t("privacy_until")}</p>
      <p>{t("privacy_rounds")}</p>
      {who && <p>{t("privacy_who", { name: who })}</p>}
    </details>
  );
}
