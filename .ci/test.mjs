// Everything that can be proved about the house. `npm test` runs this file; its last line says how it went.
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { check } from './check.mjs';
import { findChromium } from './chromium.mjs';
import { finish } from './finish.mjs';
import { start } from './start.mjs';

const report = '.reports/tests.json';

const build = await finish(['build', ['turbo', 'run', 'build']]);
const checks = await check();
const journeys = await chooseJourneys();
const tests = await test(process.argv.slice(2));

const passed = checks.passed + tests.passed + Number(build);
const failed = checks.failed + tests.failed + Number(!build) + Number(journeys === 'missing');
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

/** Where none may be missing, a missing browser is a failure. */
async function chooseJourneys() {
  const browser = await findChromium();
  if (browser) process.env.FIREFLY_CHROMIUM = browser;
  if (browser) return 'run';
  console.log('The browser journeys are left out, because no Chromium was found.');
  console.log('Install one (`apt-get install chromium`), or name one in FIREFLY_CHROMIUM.');
  return process.env.CI === 'true' ? 'missing' : 'skipped';
}

async function test(files) {
  await rm(report, { force: true });
  const projects = journeys === 'run' ? [] : ['--project=!journeys'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = start(['vitest', 'run', ...reporters, ...projects, ...files], 'inherit');
  const [exitCode] = await once(vitest, 'close').catch(() => [1]);
  const counted = await count();
  // A run may also fail outside of any test.
  return { ...counted, failed: exitCode === 0 ? counted.failed : Math.max(counted.failed, 1) };
}

/** A file that could not even be read counts as one failed test. */
async function count() {
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text);
  const unread = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unread.length };
}
