import { type Setting, wrong } from './setting.ts';
import { settings } from './settings.ts';

/** The settings as the table of docs/operating.md. */
export const settingsPage = (): string =>
  [
    '| setting | default | allowed | what it does |',
    '| --- | --- | --- | --- |',
    ...everySetting().map(rowOf),
    '',
  ].join('\n');

function everySetting(): readonly Setting<unknown>[] {
  const every: Setting<unknown>[] = [];
  settings(setting => {
    every.push(setting);
    const value = setting.parse(setting.default);
    if (value === wrong) throw new Error(`${setting.name} does not allow its own default`);
    return value;
  });
  return every;
}

const rowOf = ({ name, range, description, ...given }: Setting<unknown>): string =>
  `| \`${name}\` | ${defaultOf(given)} | ${range} | ${description} |`;

const defaultOf = ({ default: text, forDemo }: Pick<Setting<unknown>, 'default' | 'forDemo'>): string =>
  (text ? `\`${text}\`` : '—') + (forDemo ? ` (\`${forDemo}\` with the demo profile)` : '');
