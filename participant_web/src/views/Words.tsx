import { h } from "preact";
import { directionOf } from "../i18n";
import type { T } from "../protocol";

/** What a person wrote, in its own language and direction, whatever the page around it speaks. */
export function Words({ of }: { of: T }) {
  return of.lang ? (
    <span lang={of.lang} dir={directionOf(of.lang)}>
      {of.text}
    </span>
  ) : (
    <span dir="auto">{of.text}</span>
  );
}

/** A name, or anything else whose language nobody told. */
export const Plain = ({ text }: { text: string }) => <span dir="auto">{text}</span>;
