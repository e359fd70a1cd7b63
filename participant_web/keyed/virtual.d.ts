/** Made from resources/theme/tokens.toml and keyed/style at build time. */
declare module "virtual:keyed.css";
