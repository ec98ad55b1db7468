// Makes the files that pages load: one for every page, and those that only some need, loaded when they do.
import { build } from "esbuild";

const folder = process.argv[2];
await build({
  entryPoints: ["pages.js"],
  bundle: true,
  splitting: true,
  format: "esm",
  minify: true,
  target: "es2022",
  legalComments: "eof",
  chunkNames: "[name]-[hash]",
  outdir: folder,
  logLevel: "warning",
});
