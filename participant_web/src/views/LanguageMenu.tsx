import { h } from "preact";
import { directionOf, offered, ownName } from "../i18n";
import { theRoom } from "./room";

const Name = ({ lang }: { lang: string }) => (
  <span lang={lang} dir={directionOf(lang)}>
    {ownName(lang)}
  </span>
);

/** Stands first, in the languages' own names, so that whoever cannot read the page finds the way out of it. */
export function LanguageMenu() {
  const { model, session, t } = theRoom();
  const open = model.page.languagesOpen;
  const languages = offered(model.event.languages);
  const others = languages.filter((lang) => lang !== model.lang).slice(0, 2);
  return (
    <div class="language">
      <button
        type="button"
        class="language-button"
        data-testid="language"
        aria-expanded={open}
        aria-controls="languages"
        onClick={() => session.unfold({ languagesOpen: !open })}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9" />
          <path d="M3 12h18M12 3c-6 6-6 12 0 18c6-6 6-12 0-18" />
        </svg>
        <span class="sr">{t("language")}: </span>
        {others.map((lang, index) => (
          <span key={lang}>
            {index > 0 && <span aria-hidden="true"> · </span>}
            <Name lang={lang} />
          </span>
        ))}
      </button>
      <ul id="languages" hidden={!open}>
        {languages.map((lang) => (
          <li key={lang}>
            <button
              type="button"
              data-testid="language-option"
              data-lang={lang}
              aria-pressed={lang === model.lang}
              onClick={() => {
                session.speak(lang);
                session.unfold({ languagesOpen: false });
              }}
            >
              <Name lang={lang} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
