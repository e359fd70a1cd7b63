/** The time left, derived from the hub's times: this device's own clock may be wrong. */
import type { Clock } from "./wire";

export type Phase = "on_time" | "warning" | "over" | "paused";

/** Seconds left; negative when the time is over. `aheadMs` is how much the hub's clock is ahead of ours. */
export function leftS(clock: Clock, nowMs: number, aheadMs: number): number {
  if (clock.ends_at === null) return clock.left_s ?? 0;
  return (Date.parse(clock.ends_at) - nowMs - aheadMs) / 1000;
}

export function phaseOf(clock: Clock, left: number): Phase {
  if (clock.ends_at === null) return "paused";
  if (left <= -1) return "over";
  return left <= clock.warn_s ? "warning" : "on_time";
}

/** "7:20", "1:05:00"; past the end it counts on. */
export function figures(left: number): string {
  const whole = Math.trunc(Math.abs(left));
  const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** Whole minutes, halves as such: "7", "7½". */
export function minutes(seconds: number): string {
  const halves = Math.round(seconds / 30);
  return `${Math.floor(halves / 2) || (halves % 2 ? "" : "0")}${halves % 2 ? "½" : ""}`;
}
