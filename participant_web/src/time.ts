/** Times of the event, told as the hub wrote them: never in the zone this phone happens to be set to. */

/** "09:05" of "2018-12-07T09:05:00+01:00"; "" where there is none. */
export function clockTime(iso: string): string {
  const match = /T(\d\d:\d\d)/.exec(iso);
  return match?.[1] || "";
}

export const dayOf = (iso: string): string => iso.slice(0, 10);

/** "Friday 7 December", in the reader's language, of the date part alone. */
export function dayName(iso: string, lang: string): string {
  const at = new Date(`${dayOf(iso)}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return "";
  const format = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
  const region = lang === "en" ? "en-GB" : lang;
  return new Intl.DateTimeFormat(`${region}-u-nu-latn-ca-gregory`, format).format(at);
}

/** Steps instead of ticks: a vote's last minute is told four times, not sixty. */
const STEPS_S = [5, 15, 30, 60];

export type Remaining = { kind: "later" } | { kind: "last"; seconds: number } | { kind: "over" };

export function remaining(closesAt: string, nowMs: number): Remaining {
  const leftS = (Date.parse(closesAt) - nowMs) / 1000;
  if (!(leftS > 0)) return { kind: "over" };
  const step = STEPS_S.find((seconds) => leftS <= seconds);
  return step === undefined ? { kind: "later" } : { kind: "last", seconds: step };
}

/** When `remaining` will next say something else; null once it is over. */
export function untilNextStepMs(closesAt: string, nowMs: number): number | null {
  const leftMs = Date.parse(closesAt) - nowMs;
  if (!(leftMs > 0)) return null;
  const passed = STEPS_S.filter((seconds) => seconds * 1000 < leftMs);
  return leftMs - Math.max(0, ...passed) * 1000;
}
