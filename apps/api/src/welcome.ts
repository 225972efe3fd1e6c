import { readFileSync } from 'node:fs';
import { demoAccounts } from '../seed/accounts.ts';
import type { Config } from './config.ts';
import { demoPasswordFile } from './demo.ts';
import type { Demo } from './ready.ts';

/** For the person at the keyboard: where to go, and with which name. */
export function welcome(address: string, demo: Demo, config: Pick<Config, 'dataFolder'>): void {
  const lines = ['', `  萤火 Firefly  ${address}`, ...(demo === 'none' ? [] : accounts(demo, config)), ''];
  process.stderr.write(`${lines.join('\n')}\n`);
}

const accounts = (demo: Demo, config: Pick<Config, 'dataFolder'>): readonly string[] => [
  '',
  `  演示账号 Demo accounts, ${whichPassword(demo, demoPasswordFile(config))}`,
  ...demoAccounts.map(({ username, name }) => `    ${username.padEnd(18)}${name}`),
];

/** Shown once, when it was made; what the operator chose is never repeated. */
function whichPassword(demo: Demo, file: string | undefined): string {
  if (!file)
    return '密码为首次启动时的 FIREFLY_DEMO_PASSWORD (password: FIREFLY_DEMO_PASSWORD of the first start)';
  return demo === 'planted'
    ? `密码 password ${readFileSync(file, 'utf8').trim()}  (${file})`
    : `密码见文件 password in ${file}`;
}
