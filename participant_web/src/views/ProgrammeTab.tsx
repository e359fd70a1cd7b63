import { h } from "preact";
import { pageLanguage } from "../i18n";
import type { ProgrammeItem } from "../protocol";
import { clockTime, dayName, dayOf } from "../time";
import { theRoom } from "./room";
import { Plain, Words } from "./Words";

export function ProgrammeTab() {
  const { model, t } = theRoom();
  const { programme } = model;
  const days = Array.from(new Set(programme.map((item) => dayOf(item.starts_at))));
  return (
    <section aria-labelledby="programme">
      <h2 id="programme">{t("tab_programme")}</h2>
      {programme.length === 0 && <p class="faint">{t("nothing_yet")}</p>}
      {days.map((day) => (
        <div key={day}>
          {days.length > 1 && day && <h3 class="overline">{dayName(day, pageLanguage(model.lang))}</h3>}
          <ol class="programme">
            {programme
              .filter((item) => dayOf(item.starts_at) === day)
              .map((item) => (
                <Entry key={item.id} item={item} />
              ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Entry({ item }: { item: ProgrammeItem }) {
  const { t } = theRoom();
  return (
    <li class={`entry entry-${item.status} depth-${item.depth}`} data-testid="programme-item">
      <span class="time">{clockTime(item.starts_at)}</span>
      <span class="entry-body">
        <span class="entry-title">
          <Words of={item.title} />
        </span>
        {item.room && (
          <span class="faint entry-room">
            <Plain text={item.room} />
          </span>
        )}
        {item.status !== "planned" && (
          <span class={item.status === "running" ? "state state-open" : "state"}>
            {t(item.status === "running" ? "now" : item.status)}
          </span>
        )}
      </span>
    </li>
  );
}
