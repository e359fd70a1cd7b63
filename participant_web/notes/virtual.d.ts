/** Made from resources/theme/tokens.toml and notes/style at build time. */
declare module "virtual:notes.css";
