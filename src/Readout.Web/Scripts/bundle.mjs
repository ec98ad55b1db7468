// Makes the files that pages load: one for every page, and those that only some need, loaded when they do; each also as browsers take it compressed.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

const folder = process.argv[2];
// Names hold a hash: what was made before would stay beside.
await rm(folder, { recursive: true, force: true });
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
for (const name of await readdir(folder)) {
  const bytes = await readFile(join(folder, name));
  await writeFile(join(folder, `${name}.br`), brotliCompressSync(bytes));
  await writeFile(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
}
