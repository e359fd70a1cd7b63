/** All the page knows and has still to send. What is typed is kept on this device until the hub has it. */
import { type Env, nothing } from "../src/env";
import { SharedText } from "./shared";
import type { Frame, Sections, Tag } from "./wire";

const SAVE_AFTER_MS = 400;
const SAID_MS = 5_000;
const KEPT = "facilitator.notes.";

export interface Post {
  send(message: object): boolean;
}

export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface Waiting {
  name: string;
  args: Record<string, unknown>;
}

/** A text's address: what it belongs to, its id, its field. */
export type Address = readonly [what: string, ref: string, field: string];

interface Field {
  address: Address;
  text: SharedText;
  once: string;
}

interface Asked {
  done(ok: boolean, value: unknown, error: string): void;
  lost(): void;
}

interface KeptFields {
  queue: Waiting[];
  fields: Record<string, { address: Address; base: string; typed: string; once: string }>;
}

export interface Download {
  share: number;
  failed: string;
  files: Record<string, string[]>;
}

export class Session {
  state: Partial<Sections> = {};
  queue: Waiting[] = [];
  trouble = "";
  refused = "";
  /** A few words that go away by themselves. */
  said = "";
  private cancelSaid = nothing;
  here = false;
  aheadMs = 0;
  download: Download | null = null;
  private readonly fields: Record<string, Field> = {};
  private readonly asked: Record<number, Asked> = {};
  private number = 0;
  private sending = false;
  private cancelSave = nothing;
  private event = "";

  constructor(
    private readonly env: Env,
    private readonly shelf: Shelf,
    private readonly post: Post,
    private readonly changed: () => void,
    private readonly deliver: (name: string, parts: string[]) => void,
  ) {}

  // --- what comes

  hear(frame: Frame): void {
    if (frame.type === "notes") this.arrive(frame.state, frame.now);
    else if (frame.type === "done")
      this.answered(frame.id, frame.ok, frame.value, frame.error?.message ?? "");
    else if (frame.type === "progress" && this.download) this.download.share = frame.share;
    else if (frame.type === "file" && this.download) {
      const parts = this.download.files[frame.name] || [];
      parts[frame.number - 1] = frame.data;
      this.download.files[frame.name] = parts;
    }
    this.changed();
  }

  /** The link is gone: what was under way is sent again when it is back. */
  lost(): void {
    this.here = this.sending = false;
    for (const id of Object.keys(this.asked)) {
      const waiting = this.asked[Number(id)];
      delete this.asked[Number(id)];
      waiting?.lost();
    }
    this.changed();
  }

  private arrive(news: Partial<Sections>, now: string): void {
    this.state = { ...this.state, ...news };
    this.aheadMs = Date.parse(now) - this.env.nowMs();
    const first = !this.here;
    this.here = true;
    if (this.state.event && this.event !== this.state.event.id) this.recall(this.state.event.id);
    for (const key of Object.keys(this.fields)) {
      const field = this.fields[key];
      const told = field && this.told(field.address);
      if (field && told !== null && told !== undefined) field.text.arrive(told);
    }
    if (first) this.flush();
  }

  /** The event's text at an address; null where there is no such thing (any more). */
  private told([what, ref, field]: Address): string | null {
    const { workspace, conclusions } = this.state;
    if (!workspace) return null;
    if (what === "event" || what === "item" || what === "poll") {
      const same = (each: { of: string; ref: string }) => each.of === what && each.ref === ref;
      return (workspace.summaries.find(same) || workspace.drafts.find(same))?.text ?? "";
    }
    if (what === "facts") return workspace.facts[field] ?? "";
    const all: { id: string }[] =
      what === "note" ? workspace.notes : what === "message" ? workspace.messages : conclusions || [];
    const found = all.find((each) => each.id === ref) as Record<string, string> | undefined;
    return found ? (found[field] ?? "") : null;
  }

  newId(): string {
    return this.env.newId();
  }

  // --- texts

  /** The text to show at an address. */
  text(address: Address): string {
    return this.field(address).text.typed;
  }

  private field(address: Address): Field {
    const key = address.join("/");
    const known = this.fields[key];
    if (known) return known;
    const made = { address, text: new SharedText(this.told(address) ?? ""), once: "" };
    this.fields[key] = made;
    return made;
  }

  type(address: Address, text: string): void {
    this.field(address).text.type(text);
    this.keep();
    this.cancelSave();
    this.cancelSave = this.env.after(SAVE_AFTER_MS, () => this.save());
  }

  /** Sends every text that was typed and is not on its way. */
  save(): void {
    this.cancelSave();
    if (!this.here || this.sending || this.queue.length) return;
    for (const key of Object.keys(this.fields)) this.saveOne(this.fields[key] as Field);
  }

  private saveOne(field: Field): void {
    const edit = field.text.toSend();
    if (!edit) return;
    field.once = field.once || this.env.newId();
    const [what, ref, name] = field.address;
    this.keep();
    this.ask(
      "report.write",
      { what, ref, field: name, ...edit, once: field.once },
      {
        done: (ok, value, error) => {
          field.once = "";
          if (ok) {
            const { text, merged } = value as { text: string; merged: boolean };
            field.text.answer(text, merged);
            this.save();
          } else this.notTaken(field, edit.text, error);
          this.keep();
        },
        lost: () => field.text.refuse(false),
      },
    );
  }

  /** Of what was taken away meanwhile the text is kept, as a note; anything else is said and stays in its field. */
  private notTaken(field: Field, text: string, error: string): void {
    field.text.refuse(true);
    if (this.told(field.address) !== null) {
      this.refused = error;
      return;
    }
    delete this.fields[field.address.join("/")];
    if (text.trim()) this.do("note.add", { text, id: this.env.newId(), item: null });
  }

  /** Makes a draft one's own as it stands. */
  confirm(address: Address): void {
    const text = this.text(address);
    this.do("report.write", { what: address[0], ref: address[1], field: address[2], base: text, text });
  }

  say(words: string): void {
    this.said = words;
    this.cancelSaid();
    this.cancelSaid = this.env.after(SAID_MS, () => {
      this.said = "";
      this.changed();
    });
    this.changed();
  }

  // --- commands

  addNote(text: string, item: string | null, tag: Tag, speaker: string | null, begunMs: number): void {
    const at = new Date(begunMs + this.aheadMs).toISOString();
    this.do("note.add", { text, item, tag, speaker, id: this.env.newId(), at });
  }

  /** Queued, kept on this device, and sent in order. */
  do(name: string, args: Record<string, unknown>): void {
    this.queue.push({ name, args });
    this.keep();
    this.flush();
    this.changed();
  }

  private flush(): void {
    const next = this.queue[0];
    if (!this.here || this.sending) return;
    if (!next) {
      this.save();
      return;
    }
    this.sending = this.ask(next.name, next.args, {
      done: (ok, _value, error) => {
        this.sending = false;
        this.queue.shift();
        this.refused = ok ? "" : error;
        this.keep();
        this.flush();
      },
      lost: nothing,
    });
  }

  /** Asks for something whose answer is all that is wanted. */
  ask(name: string, args: Record<string, unknown>, answer: Asked): boolean {
    const id = ++this.number;
    if (!this.post.send({ type: "do", id, name, args })) {
      answer.lost();
      return false;
    }
    this.asked[id] = answer;
    return true;
  }

  private answered(id: number, ok: boolean, value: unknown, error: string): void {
    const waiting = this.asked[id];
    delete this.asked[id];
    waiting?.done(ok, value, error);
  }

  /** Asks for the report as it is now; the files are handed over when all of them are here. */
  fetch(formats: string[], lang: string): void {
    const id = ++this.number;
    const download: Download = { share: 0, failed: "", files: {} };
    this.download = download;
    this.asked[id] = {
      done: (ok, _value, error) => {
        if (ok) {
          for (const name of Object.keys(download.files))
            this.deliver(name, download.files[name] as string[]);
          this.download = null;
        } else download.failed = error;
      },
      lost: () => {
        download.failed = "lost";
      },
    };
    if (!this.post.send({ type: "download", id, formats, lang })) this.asked[id]?.lost();
    this.changed();
  }

  // --- kept on this device

  /** How many texts and commands the hub does not have yet. */
  get unsent(): number {
    const fields = Object.keys(this.fields).filter((key) => this.fields[key]?.text.unsent);
    return this.queue.length + fields.length;
  }

  private keep(): void {
    if (!this.event) return;
    const fields: KeptFields["fields"] = {};
    for (const key of Object.keys(this.fields)) {
      const { address, text, once } = this.fields[key] as Field;
      if (text.unsent) fields[key] = { address, ...text.kept, once };
    }
    const empty = !this.queue.length && !Object.keys(fields).length;
    try {
      if (empty) this.shelf.removeItem(KEPT + this.event);
      else this.shelf.setItem(KEPT + this.event, JSON.stringify({ queue: this.queue, fields }));
    } catch {
      // No room or no permission: it is still in the page, and is sent from there.
    }
  }

  private recall(event: string): void {
    this.event = event;
    let kept: Partial<KeptFields> = {};
    try {
      kept = JSON.parse(this.shelf.getItem(KEPT + event) || "{}");
    } catch {
      return;
    }
    this.queue = [...(kept.queue || []), ...this.queue];
    const fields = kept.fields || {};
    for (const key of Object.keys(fields)) {
      const { address, base, typed, once } = fields[key] as KeptFields["fields"][string];
      this.fields[key] = { address, text: new SharedText(typed, base), once };
    }
  }
}
