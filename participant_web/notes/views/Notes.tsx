import { Component, h } from "preact";
import type { Evidence, Item, Note, Person, Tag } from "../wire";
import { fill } from "../words";
import { Entry } from "./Entry";
import { Field } from "./Field";
import { home, type Props, TAGS, wall } from "./page";
import { Summary } from "./Summary";

interface NotesProps extends Props {
  item: string;
  target: string;
  follow: boolean;
  setFollow: (on: boolean) => void;
}

/** The programme, notes in the middle, and what was made of them. */
export class Notes extends Component<NotesProps> {
  private entry: Entry | null = null;
  private running: string | null = null;
  private rows: HTMLElement | null = null;
  private shown = "";

  /** The newest note is the one that is looked for. */
  private toEnd(): void {
    const last = this.rows?.lastElementChild;
    const shown = `${this.props.item} ${this.rows?.childElementCount}`;
    if (this.rows && last && shown !== this.shown && !this.props.target)
      this.rows.scrollTop = this.rows.scrollHeight;
    this.shown = shown;
  }

  override componentDidUpdate(): void {
    this.toEnd();
    const { running } = this.props.state.programme;
    if (running === this.running) return;
    this.running = running;
    const writing = document.activeElement?.closest(".note textarea");
    if (running && this.props.follow && !this.entry?.busy && !writing) this.props.go("notes", running);
  }

  override componentDidMount(): void {
    this.componentDidUpdate();
  }

  render(props: NotesProps) {
    const { state, words, item, session } = props;
    const { items } = state.programme;
    const shown = items.find((each) => each.id === item);
    const people = shown ? shown.people : everybody(items);
    const notes = state.workspace.notes.filter((note) => home(items, note.item) === item);
    const mine = (each: { args: Record<string, unknown> }) =>
      home(items, (each.args.item as string) || null) === item;
    const waiting = session.queue.filter((each) => each.name === "note.add" && mine(each));
    const polls = state.polls.filter((poll) => home(items, poll.item) === item);
    return (
      <div class="notes">
        <Programme {...props} />
        <section class="middle" aria-label={words.notes}>
          <h2 dir="auto">{shown ? shown.title.text : words.whole}</h2>
          <div
            class="rows"
            ref={(rows) => {
              this.rows = rows;
            }}
          >
            {!notes.length && !waiting.length && <p class="faint">{words.noNotes}</p>}
            {notes.map((note) => (
              <NoteRow key={note.id} {...props} note={note} people={people} all={everybody(items)} />
            ))}
            {waiting.map((each) => (
              <article class="note" key={each.args.id as string}>
                <p class="faint">{words.waiting}</p>
                <p dir="auto">{each.args.text as string}</p>
              </article>
            ))}
          </div>
          <Entry
            {...props}
            people={people}
            ref={(entry: Entry | null) => {
              this.entry = entry;
            }}
          />
        </section>
        <section class="right" aria-label={words.summary}>
          {shown ? (
            <Summary {...props} of="item" id={item} title={words.summary} />
          ) : (
            <Summary {...props} of="event" id={state.event.id} title={words.introduction} />
          )}
          {polls.map((poll) => (
            <Summary
              key={poll.id}
              {...props}
              of="poll"
              id={poll.id}
              title={fill(words.vote, poll.prompt.text)}
            />
          ))}
        </section>
      </div>
    );
  }
}

const everybody = (items: Item[]): Person[] => {
  const found: Person[] = [];
  for (const item of items)
    for (const person of item.people) if (!found.some((each) => each.id === person.id)) found.push(person);
  return found;
};

const Programme = ({ state, words, item, go, follow, setFollow }: NotesProps) => {
  const { items } = state.programme;
  const counts: Record<string, number> = {};
  for (const note of state.workspace.notes) {
    const key = home(items, note.item);
    counts[key] = (counts[key] || 0) + 1;
  }
  const done = (ref: string) => state.workspace.summaries.some((each) => each.ref === ref && each.text);
  const lines = [
    { id: "", title: words.whole, depth: 0, starts: "", running: false, done: done(state.event.id) },
    ...items.map((each) => ({
      id: each.id,
      title: each.title.text,
      depth: each.depth,
      starts: each.starts,
      running: each.status === "running",
      done: done(each.id),
    })),
  ];
  return (
    <nav class="programme" aria-label={words.programme}>
      <select
        aria-label={words.programme}
        value={item}
        onChange={(event) => go("notes", (event.target as HTMLSelectElement).value)}
      >
        {lines.map((line) => (
          <option value={line.id}>{`${line.running ? "▶ " : ""}${line.starts} ${line.title}`}</option>
        ))}
      </select>
      <ul>
        {lines.map((line) => (
          <li>
            <button
              type="button"
              class={`depth${Math.min(line.depth, 3)}`}
              aria-current={line.id === item ? "true" : undefined}
              onClick={() => go("notes", line.id)}
            >
              <span class="starts">{line.starts}</span>
              <span dir="auto" title={line.title}>
                {line.running && "▶ "}
                {line.title}
              </span>
              <span class="count">
                {line.done && "✓ "}
                {counts[line.id] || ""}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <label class="check">
        <input
          type="checkbox"
          checked={follow}
          onChange={(event) => setFollow((event.target as HTMLInputElement).checked)}
        />
        {words.follow}
      </label>
    </nav>
  );
};

type RowProps = NotesProps & { note: Note; people: Person[]; all: Person[] };

class NoteRow extends Component<RowProps, { themed: boolean }> {
  private row: HTMLElement | null = null;

  override componentDidMount(): void {
    if (this.props.target === this.props.note.id) this.row?.querySelector("textarea")?.focus();
  }

  render({ note, people, all, session, words }: RowProps) {
    const speaker = all.find((each) => each.id === note.speaker);
    const listed = speaker && !people.some((each) => each.id === speaker.id) ? [...people, speaker] : people;
    const evidence: Evidence = { kind: "note", ref: note.id };
    const outcome = (kind: string) => () =>
      session.do("outcome.add", { text: note.text, kind, evidence: evidence.kind, ref: evidence.ref });
    const [first = "", ...rest] = note.text.split("\n");
    const doing: Record<string, () => void> = {
      message: () =>
        session.do("keymessage.add", { headline: first.slice(0, 500), text: rest.join("\n").trim() }),
      conclusion: outcome("conclusion"),
      recommendation: outcome("recommendation"),
      theme: () => this.setState({ themed: true }),
      remove: () => session.do("note.remove", { note: note.id }),
    };
    return (
      <article
        class="note"
        ref={(row) => {
          this.row = row;
        }}
        aria-label={words.note}
      >
        <div class="head">
          <time>{wall(note.at)}</time>
          <select
            aria-label={words.tag}
            value={note.tag}
            onChange={(event) =>
              session.do("note.tag", { note: note.id, tag: (event.target as HTMLSelectElement).value })
            }
          >
            <option value="none">{words.noTag}</option>
            {TAGS.map((tag: Tag) => (
              <option value={tag}>{words[tag as "quote"]}</option>
            ))}
          </select>
          <select
            aria-label={words.speaker}
            value={speaker ? speaker.id : ""}
            onChange={(event) =>
              session.do("note.speaker", {
                note: note.id,
                person: (event.target as HTMLSelectElement).value || null,
              })
            }
          >
            <option value="">{words.nobody}</option>
            {listed.map((person) => (
              <option value={person.id}>{person.label}</option>
            ))}
          </select>
          <select
            class="more"
            aria-label={words.more}
            value=""
            onChange={(event) => {
              const box = event.target as HTMLSelectElement;
              doing[box.value]?.();
              const into = {
                message: "messages",
                conclusion: "conclusions",
                recommendation: "recommendations",
              }[box.value];
              if (into) session.say(fill(words.added, words[into as "messages"]));
              box.value = "";
            }}
          >
            <option value="">…</option>
            <option value="message">{words.toMessage}</option>
            <option value="conclusion">{words.toConclusion}</option>
            <option value="recommendation">{words.toRecommendation}</option>
            <option value="theme">{words.theme}</option>
            <option value="remove">{words.remove}</option>
          </select>
        </div>
        <Field session={session} address={["note", note.id, "text"]} label={words.note} lines={1} hideLabel />
        {(note.theme || this.state.themed) && (
          <Field session={session} address={["note", note.id, "theme"]} label={words.theme} />
        )}
      </article>
    );
  }
}
