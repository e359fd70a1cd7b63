/** One text that others may be writing too: what this page shows, has sent and has been told of it.
 *
 * The same rules as facilitator/desktop/report/shared.py: typed pieces are sent with the text they were typed
 * on, the hub merges, and nothing that arrives is put into a field while somebody types in it. */
export class SharedText {
  private arrived: string;
  /** What the hub keeps of `base`, spaces at the end apart; null if it keeps more. */
  private same: string | null;
  private sent: string | null = null;
  private refused: string | null = null;

  constructor(
    public typed = "",
    private base = typed,
  ) {
    this.arrived = base;
    this.same = base;
  }

  /** The event's text. True if the field must show it now. */
  arrive(text: string): boolean {
    this.arrived = text;
    return this.takeOver();
  }

  type(text: string): void {
    this.typed = text;
  }

  get unsent(): boolean {
    return this.sent !== null || this.typed !== this.base;
  }

  /** What must outlive a reload. */
  get kept(): { base: string; typed: string } {
    return { base: this.base, typed: this.typed };
  }

  /** The next edit; null if there is nothing to send, or an answer is waited for. */
  toSend(): { base: string; text: string } | null {
    if (this.sent !== null || this.typed === this.base || this.typed === this.refused) return null;
    this.sent = this.typed;
    return { base: this.base, text: this.typed };
  }

  /** The hub's answer to what was sent. True if the field must show what others wrote as well. */
  answer(text: string, merged: boolean): boolean {
    if (this.sent === null) return false;
    this.base = this.sent;
    this.sent = this.refused = null;
    this.same = merged ? null : text;
    return this.takeOver();
  }

  /** No answer: it is sent again; or, refused for good, only once something else was typed. */
  refuse(forGood: boolean): void {
    if (forGood) this.refused = this.sent;
    this.sent = null;
  }

  private takeOver(): boolean {
    if (this.unsent || this.arrived === this.same) return false;
    this.same = this.arrived;
    // The event keeps no spaces at the end; whoever is about to type the next word needs them.
    const shown = this.arrived + this.typed.replace(/[\s\S]*\S/, "");
    const changed = this.typed !== shown;
    this.typed = this.base = shown;
    return changed;
  }
}

/** The smallest change that makes `now` of `before`: from, to (in `before`), and what comes instead. */
export function replacement(before: string, now: string): [number, number, string] {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  return [start, before.length - end, now.slice(start, now.length - end)];
}
