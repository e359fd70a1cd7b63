/** Facts, the checklist, search and the download. */
import { Component, h } from "preact";
import type { Found } from "../wire";
import { fill, type Words } from "../words";
import { Field } from "./Field";
import { gapOf, nameOf, type Props, spotOf, wall } from "./page";
import { Summary } from "./Summary";

export const Facts = (props: Props) => {
  const { session, state, words } = props;
  const field = (name: keyof Words, lines?: number) => (
    <Field session={session} address={["facts", "", name]} label={words[name]} lines={lines} />
  );
  return (
    <div class="cards">
      <article class="card">
        <Summary {...props} of="event" id={state.event.id} title={words.introduction} />
        {field("foreword", 3)}
        {field("thanks", 2)}
        <div class="grid">
          {field("decision_body")}
          {field("next_date")}
        </div>
        {field("abbreviations", 3)}
      </article>
    </div>
  );
};

export const Checklist = ({ state, words, go }: Props) => {
  const gaps = state.workspace.checklist;
  return (
    <div class="cards">
      <p class="faint">{gaps.length ? words.mayLeaveOut : words.complete}</p>
      <ul class="list">
        {gaps.map((gap) => {
          const what = gapOf(gap);
          const text = fill(
            words[`gap_${gap.kind}` as keyof Words] ?? gap.kind,
            nameOf(state, what, gap.ref),
          );
          const bare = gap.kind === "messages" ? "messages" : "conclusions";
          const [page, item, ref] = spotOf(state, what, gap.ref) ?? ([bare, "", ""] as const);
          return (
            <li>
              <button type="button" dir="auto" onClick={() => go(page, item, ref)}>
                {text}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};

interface Sought {
  words: string;
  found: Found[] | null;
}

export class Search extends Component<Props, Sought> {
  override state: Sought = { words: "", found: null };
  private timer = 0;

  private typed = (event: Event): void => {
    const words = (event.target as HTMLInputElement).value;
    this.setState({ words });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(words), 250) as unknown as number;
  };

  private look(words: string): void {
    this.props.session.ask(
      "report.search",
      { words: words.slice(0, 200) },
      {
        done: (ok, value) => {
          if (ok && words === this.state.words) this.setState({ found: value as Found[] });
        },
        lost: () => undefined,
      },
    );
  }

  render({ state: event, words, go }: Props, { words: sought, found }: Sought) {
    return (
      <div class="cards">
        <input
          type="search"
          aria-label={words.sought}
          placeholder={words.sought}
          dir="auto"
          onInput={this.typed}
        />
        {!sought && <p class="faint">{words.where}</p>}
        {sought && found && !found.length && <p class="faint">{words.nothingFound}</p>}
        <ul class="list">
          {(sought && found ? found : []).map((each) => {
            const spot = spotOf(event, each.what, each.ref);
            const kind =
              each.what === "item" ? words.summary : each.what === "event" ? words.introduction : each.what;
            const body = (
              <span>
                <span class="faint">
                  {words[kind as keyof Words] ?? kind} {each.at && wall(each.at)}{" "}
                  {nameOf(event, "item", each.item ?? "")}
                </span>
                <br />
                <span dir="auto">
                  {each.pieces.map((piece, place) => (place % 2 ? <mark>{piece}</mark> : piece))}
                </span>
              </span>
            );
            return (
              <li>
                {spot ? (
                  <button type="button" onClick={() => go(...spot)}>
                    {body}
                  </button>
                ) : (
                  <p>{body}</p>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    );
  }
}

const FORMATS = [
  ["docx", "word"],
  ["pdf", "pdf"],
  ["xlsx", "excel"],
] as const;

export class Report extends Component<Props> {
  private readonly chosen: Record<string, boolean> = { docx: true };
  private written = this.props.lang;

  render({ session, words }: Props) {
    const { download } = session;
    const busy = download !== null && !download.failed;
    const formats = FORMATS.map(([format]) => format).filter((format) => this.chosen[format]);
    return (
      <div class="cards">
        <article class="card">
          <h2>{words.downloadTitle}</h2>
          <p class="faint">{words.downloadWhat}</p>
          {FORMATS.map(([format, name]) => (
            <label class="check">
              <input
                type="checkbox"
                checked={Boolean(this.chosen[format])}
                onChange={(event) => {
                  this.chosen[format] = (event.target as HTMLInputElement).checked;
                  this.forceUpdate();
                }}
              />
              {words[name]}
            </label>
          ))}
          <label class="field">
            <span>{words.language}</span>
            <select
              value={this.written}
              onChange={(event) => {
                this.written = (event.target as HTMLSelectElement).value;
              }}
            >
              <option value="en">English</option>
              <option value="fr">Français</option>
            </select>
          </label>
          <button
            type="button"
            class="primary"
            disabled={busy || !formats.length || !session.here}
            onClick={() => session.fetch(formats, this.written)}
          >
            {words.download}
          </button>
          <p role="status">{busy && fill(words.writing, Math.round(download.share * 100))}</p>
          {download?.failed && (
            <p role="alert">{download.failed === "lost" ? words.lost : download.failed}</p>
          )}
        </article>
      </div>
    );
  }
}
