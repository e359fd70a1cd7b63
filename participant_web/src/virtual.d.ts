/** Made from resources/theme/tokens.toml and src/style at build time. */
declare module "virtual:style.css";

/** Made from src/i18n/*.json at build time: English, and where the others are. */
declare module "virtual:catalogues" {
  export const keys: string[];
  export const first: string;
  export const loaders: Record<string, () => Promise<{ default: string }>>;
}
