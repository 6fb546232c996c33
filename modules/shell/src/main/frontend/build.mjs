// Gathers the design system into one folder of static files: components.css, theme-base.css, font, htmx, notices.
import fs from 'node:fs';
import path from 'node:path';

const out = process.argv[2];
if (!out) {
  console.error('usage: node build.mjs <folder>');
  process.exit(2);
}
const modules = (...parts) => path.join('node_modules', ...parts);
const read = (file) => fs.readFileSync(file, 'utf8');
const write = (name, content) => fs.writeFileSync(path.join(out, name), content);
const theme = '@nl-design-system-unstable/voorbeeld-design-tokens';
const font = '@fontsource-variable/noto-sans';
const own = '../resources/static/nlds/app.css';

const squeeze = (css) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/\s*([{};])\s*/g, '$1').trim();
const variablesIn = (css) => new Set(css.match(/--[\w-]+/g) ?? []);

const components = fs.readdirSync(modules('@utrecht')).sort();
const componentCss = components.map((name) => read(modules('@utrecht', name, 'dist/index.css'))).join('\n');

// The base theme sets 2,780 tokens. Kept: the semantic layer and whatever our components reach, directly or not.
const tokens = new Map([...read(modules(theme, 'dist/theme.css')).matchAll(/^\s+(--[\w-]+):\s*(.+);$/gm)].map((m) => [m[1], m[2]]));
const kept = new Set([...tokens.keys()].filter((name) => name.startsWith('--basis-')));
const open = [...variablesIn(componentCss), ...variablesIn(read(own)), ...kept];
while (open.length > 0) {
  const name = open.pop();
  if (!tokens.has(name)) continue;
  if (kept.has(name) && !name.startsWith('--basis-')) continue;
  kept.add(name);
  for (const next of variablesIn(tokens.get(name))) if (!kept.has(next)) open.push(next);
}
const themeCss = [...tokens].filter(([name]) => kept.has(name)).map(([name, value]) => `${name}:${value}`).join(';\n');

const licence = 'EUPL-1.2, zie THIRD-PARTY.md';
fs.mkdirSync(out, { recursive: true });
write('components.css', `/* @utrecht/*-css, Frameless B.V. en Gemeente Utrecht, ${licence} */\n${squeeze(componentCss)}\n`);
write('theme-base.css', `/* voorbeeld-design-tokens, NL Design System, ${licence} */\n.voorbeeld-theme{\n${themeCss}\n}\n`);
write('noto-sans.woff2', fs.readFileSync(modules(font, 'files/noto-sans-latin-wght-normal.woff2')));
write('htmx.min.js', read(modules('htmx.org/dist/htmx.min.js')));

const row = (name) => {
  const { version, license } = JSON.parse(read(modules(name, 'package.json')));
  return `| ${name} | ${version} | ${license} |`;
};
const used = [...components.map((name) => `@utrecht/${name}`), theme, font, 'htmx.org'];
const texts = [['EUPL-1.2', modules('@utrecht/button-css/LICENSE.md')], ['OFL-1.1', modules(font, 'LICENSE')], ['0BSD', modules('htmx.org/LICENSE')]];
write('THIRD-PARTY.md', [
  '# Werk van anderen in deze map', '',
  'De bestanden zijn samengevoegd en verkleind, en verder niet gewijzigd. De bronnen staan op npm onder deze namen.', '',
  '| pakket | versie | licentie |', '| --- | --- | --- |', ...used.map(row), '',
  ...texts.flatMap(([name, file]) => [`## ${name}`, '', read(file).trim(), '']),
].join('\n'));
console.log(`frontend: ${components.length} onderdelen, ${kept.size} tokens -> ${path.basename(out)}`);
