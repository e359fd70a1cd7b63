import { h } from "preact";
import { theRoom } from "./room";
import { Words } from "./Words";

/** Asked once, before the first vote; answering is free. */
export function GroupStep() {
  const { model, session, t } = theRoom();
  const chosen = model.page.picked;
  return (
    <form
      class="stack"
      data-testid="groups"
      onSubmit={(event) => {
        event.preventDefault();
        session.chooseGroups(chosen);
      }}
    >
      <h2>{t("about_you")}</h2>
      <p class="faint">{t("about_you_why")}</p>
      {model.event.groups.map((group) => (
        <fieldset key={group.id}>
          <legend class="question">
            <Words of={group.label} />
          </legend>
          {group.options.map((option) => (
            <label class="choice" key={option.id} data-testid="group-option" data-option={option.id}>
              <input
                type="radio"
                name={`group-${group.id}`}
                checked={chosen[group.id] === option.id}
                onChange={() => session.unfold({ picked: { ...chosen, [group.id]: option.id } })}
              />
              <Words of={option.label} />
            </label>
          ))}
        </fieldset>
      ))}
      <button type="submit" class="primary" data-testid="groups-go">
        {t("continue")}
      </button>
    </form>
  );
}
