/** What is typed before the first letter of a note: a sign for its tag, a digit for who speaks. */
import type { Tag } from "./wire";

/** After a digit these go on with a number: "61 %", "3.5", "2 cities". */
const GOES_ON = "0123456789.,:%/-–) ";

export class Marks {
  tag: Tag = "none";
  speaker: string | null = null;
  private digit = "";

  constructor(private readonly signs: Record<string, Tag>) {}

  /** Takes one typed character; what of it is text comes back. */
  take(typed: string, people: readonly string[]): string {
    if (this.digit && GOES_ON.indexOf(typed) >= 0) {
      const number = this.digit + typed;
      this.digit = "";
      this.speaker = null;
      return number;
    }
    this.digit = "";
    const tag = this.signs[typed];
    if (tag) {
      this.tag = this.tag === tag ? "none" : tag;
      return "";
    }
    const person = /^[1-9]$/.test(typed) ? people[Number(typed) - 1] : undefined;
    if (person === undefined) return typed;
    this.speaker = person;
    this.digit = typed;
    return "";
  }

  /** Something was typed that is no mark: a digit before it stays a mark. */
  settle(): void {
    this.digit = "";
  }

  clear(): void {
    this.tag = "none";
    this.speaker = null;
    this.digit = "";
  }
}
