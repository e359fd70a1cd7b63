import { Component, h } from "preact";
import { Marks } from "../marks";
import type { Person } from "../wire";
import { type Props, TAGS } from "./page";

interface EntryProps extends Props {
  item: string;
  people: Person[];
}

/** The line notes are typed in while people speak. Its text outlives a change of item, and a reload. */
export class Entry extends Component<EntryProps> {
  private box: HTMLTextAreaElement | null = null;
  private readonly marks = new Marks(this.props.state.event.signs);
  private begunMs = 0;

  override componentDidMount(): void {
    const kept = this.key && keptText(this.key);
    if (this.box && kept) this.box.value = kept;
    this.box?.focus();
  }

  get busy(): boolean {
    return Boolean(this.box?.value) || this.marks.tag !== "none";
  }

  private get key(): string {
    return `facilitator.entry.${this.props.state.event.id}`;
  }

  private ids(): string[] {
    return this.props.people.map((person) => person.id);
  }

  private pressed = (event: KeyboardEvent): void => {
    const { box } = this;
    if (!box || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.save();
    } else if (!box.value && event.key === "Backspace") {
      this.marks.clear();
      this.forceUpdate();
    } else if (!box.value && event.key.length === 1) {
      const rest = this.marks.take(event.key, this.ids());
      if (rest !== event.key) {
        event.preventDefault();
        box.value = rest;
        if (rest) this.typed();
        this.forceUpdate();
      }
    }
  };

  private typed = (): void => {
    const text = this.box?.value ?? "";
    this.marks.settle();
    if (!text) this.begunMs = 0;
    else if (!this.begunMs) this.begunMs = Date.now();
    keepText(this.key, text);
  };

  private save = (): void => {
    const { box } = this;
    const text = box?.value.trim();
    if (!box || !text) return;
    const { session, item } = this.props;
    session.addNote(text, item || null, this.marks.tag, this.marks.speaker, this.begunMs || Date.now());
    box.value = "";
    this.marks.clear();
    this.typed();
    this.forceUpdate();
    box.focus();
  };

  render({ people, state, words }: EntryProps) {
    const { marks } = this;
    const signs: Record<string, string> = {};
    for (const sign of Object.keys(state.event.signs)) signs[state.event.signs[sign] as string] = sign;
    const focus = () => {
      this.forceUpdate();
      this.box?.focus();
    };
    return (
      <div class="entry">
        <div class="chips">
          {TAGS.map((tag) => (
            <button
              type="button"
              class="chip"
              aria-pressed={marks.tag === tag}
              onClick={() => {
                marks.tag = marks.tag === tag ? "none" : tag;
                focus();
              }}
            >
              <kbd>{signs[tag]}</kbd> {words[tag as "quote"]}
            </button>
          ))}
        </div>
        <div class="chips">
          {people.map((person, place) => (
            <button
              type="button"
              class="chip"
              title={person.name}
              aria-pressed={marks.speaker === person.id}
              onClick={() => {
                marks.speaker = marks.speaker === person.id ? null : person.id;
                focus();
              }}
            >
              {place < 9 && <kbd>{place + 1}</kbd>} <span dir="auto">{person.label}</span>
              {state.programme.speaking === person.id && " ●"}
            </button>
          ))}
        </div>
        <div class="line">
          <textarea
            rows={2}
            dir="auto"
            maxLength={10_000}
            aria-label={words.newNote}
            placeholder={words.hint}
            ref={(box) => {
              this.box = box;
            }}
            onKeyDown={this.pressed}
            onInput={this.typed}
          />
          <button type="button" class="primary" onClick={this.save}>
            {words.save}
          </button>
        </div>
      </div>
    );
  }
}

function keepText(key: string, text: string): void {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // No room or no permission: it is still on the screen.
  }
}

function keptText(key: string): string {
  try {
    return localStorage.getItem(key) || "";
  } catch {
    return "";
  }
}
