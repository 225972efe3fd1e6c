import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser for the journeys: the one named, or the first one found. */
export async function findChromium() {
  const onPath = process.env.PATH.split(delimiter).flatMap(folder => names.map(name => join(folder, name)));
  const named = process.env.FIREFLY_CHROMIUM;
  for (const place of named ? [named] : [...onPath, ...places]) if (await isProgram(place)) return place;
  return null;
}

const isProgram = place =>
  access(place, constants.X_OK).then(
    () => true,
    () => false,
  );
