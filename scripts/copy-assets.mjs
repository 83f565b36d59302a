// tsc emits only what it compiles; the letters' templates and other data files travel beside the code.
import { cpSync, existsSync } from 'node:fs';

const ASSET = /\.(hbs|json|yaml|ttf|md)$/;

for (const folder of ['templates', 'support', 'invoicing', 'parsers']) {
  const from = new URL(`../src/${folder}`, import.meta.url);
  if (!existsSync(from)) continue;
  cpSync(from, new URL(`../dist/${folder}`, import.meta.url), {
    recursive: true,
    filter: (path) => !/\.[a-z0-9]+$/i.test(path) || ASSET.test(path),
  });
}
