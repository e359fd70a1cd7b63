/** The visual language of resources/theme/tokens.toml as CSS variables, so that no colour stands twice. */
import { parse } from "smol-toml";

type Table = Record<string, string>;

interface Tokens {
  type: { steps: number[] };
  space: { step: number; radius: number; target_min: number };
  motion: Table;
  light: Table;
  dark: Table;
}

const TEXT_STEPS = ["tiny", "small", "body", "title", "large"];

function colours(table: Table): string {
  return Object.entries(table)
    .map(([name, value]) => `--${name.replace(/_/g, "-")}:${value};`)
    .join("");
}

/** The rules with the tokens they use before them. */
export function withTokens(toml: string, rules: string): string {
  const token = /--([\w-]+):[^;]*;/g;
  const used = (whole: string, name: string) => (rules.includes(`var(--${name})`) ? whole : "");
  return `${tokensCss(toml).replace(token, used)}\n${rules}`;
}

function tokensCss(toml: string): string {
  const tokens = parse(toml) as unknown as Tokens;
  const sizes = TEXT_STEPS.map(
    (name, index) => `--text-${name}:${(tokens.type.steps[index] ?? 16) / 16}rem;`,
  );
  const { radius, target_min } = tokens.space;
  const motion = Object.entries(tokens.motion).map(([name, ms]) => `--motion-${name}:${ms}ms;`);
  return [
    `:root{${colours(tokens.light)}${sizes.join("")}--radius:${radius}px;--target:${target_min}px;${motion.join("")}}`,
    `@media (prefers-color-scheme:dark){:root{${colours(tokens.dark)}}}`,
    "@media (prefers-reduced-motion:reduce){:root{--motion-quick:0s;--motion-calm:0s;}}",
  ].join("\n");
}
