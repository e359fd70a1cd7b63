import { Component, h } from "preact";
import type { Session } from "../session";
import type { Sections } from "../wire";
import { fill, undone, type Words } from "../words";
import { Messages, Outcomes } from "./Cards";
import { Notes } from "./Notes";
import { Checklist, Facts, Report, Search } from "./Others";
import { PAGES, type PageName, type Props } from "./page";

interface Place {
  page: PageName;
  item: string;
  target: string;
  visit: number;
  follow: boolean;
}

interface AppProps {
  session: Session;
  words: Words;
  lang: string;
  gone: boolean;
}

const whole = (state: Partial<Sections>): state is Sections =>
  Boolean(state.event && state.workspace && state.programme);

export class App extends Component<AppProps, Place> {
  override state: Place = { page: "notes", item: "", target: "", visit: 0, follow: true };

  private go = (page: PageName, item = "", target = ""): void => {
    this.setState((before) => ({ page, item, target, visit: target ? before.visit + 1 : before.visit }));
  };

  render({ session, words, lang, gone }: AppProps, place: Place) {
    if (gone) {
      return (
        <main class="bare">
          <p role="alert">{words.gone}</p>
          {session.unsent > 0 && <p>{words.keptHere}</p>}
        </main>
      );
    }
    const { state } = session;
    if (!whole(state)) {
      return (
        <main class="bare">
          <p>{words.connecting}</p>
        </main>
      );
    }
    const props: Props = { session, state, words, lang, go: this.go };
    const { undo, redo } = state.past || { undo: "", redo: "" };
    const gaps = state.workspace.checklist.length;
    return (
      <main class={`at-${place.page}`}>
        <header>
          <h1 dir="auto" lang={state.event.title.lang || undefined}>
            {state.event.title.text}
          </h1>
          <p class="saved" role="status">
            {session.unsent ? fill(words.unsent, session.unsent) : session.said || words.saved}
          </p>
          <button
            type="button"
            class="quiet"
            disabled={!undo}
            aria-label={fill(words.undo, undone(undo, lang))}
            title={fill(words.undo, undone(undo, lang))}
            onClick={() => session.do("report.undo", {})}
          >
            ↶
          </button>
          <button
            type="button"
            class="quiet"
            disabled={!redo}
            aria-label={fill(words.redo, undone(redo, lang))}
            title={fill(words.redo, undone(redo, lang))}
            onClick={() => session.do("report.redo", {})}
          >
            ↷
          </button>
        </header>
        <nav class="tabs" aria-label={words.pages}>
          {PAGES.map((page) => (
            <button
              type="button"
              aria-current={page === place.page ? "page" : undefined}
              onClick={() => this.go(page, page === "notes" ? place.item : "")}
            >
              {words[page]}
              {page === "checklist" && gaps > 0 && ` · ${gaps}`}
            </button>
          ))}
        </nav>
        {!session.here && (
          <p class="trouble" role="alert">
            {words.offline}
          </p>
        )}
        {session.refused && (
          <p class="trouble" role="alert">
            {session.refused}
          </p>
        )}
        {state.event.ended && <p class="told">{words.ended}</p>}
        {this.page(props, place)}
      </main>
    );
  }

  private page(props: Props, { page, item, target, visit, follow }: Place) {
    if (page === "messages") return <Messages key={visit} {...props} target={target} />;
    if (page === "conclusions")
      return <Outcomes key={`c${visit}`} {...props} kind="conclusion" target={target} />;
    if (page === "recommendations")
      return <Outcomes key={`r${visit}`} {...props} kind="recommendation" target={target} />;
    if (page === "facts") return <Facts {...props} />;
    if (page === "checklist") return <Checklist {...props} />;
    if (page === "search") return <Search {...props} />;
    if (page === "report") return <Report {...props} />;
    const setFollow = (on: boolean) => this.setState({ follow: on });
    return <Notes key={visit} {...props} item={item} target={target} follow={follow} setFollow={setFollow} />;
  }
}
