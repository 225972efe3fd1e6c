import { start } from './start.mjs';

/** Runs one step to its end and says how it went; what it wrote is shown only when it failed. */
export async function finish([name, command]) {
  const begun = performance.now();
  const complaint = await (typeof command === 'function' ? command().catch(String) : complaintOf(command));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${complaint === null ? '✓' : '✗'} ${name} (${seconds} s)${complaint ? `\n${complaint}` : ''}`);
  return complaint === null;
}

/** Null when the program is content. */
function complaintOf(command) {
  return new Promise(resolve => {
    const child = start(command, ['ignore', 'pipe', 'pipe']);
    const heard = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => heard.push(data));
    child.once('error', error => resolve(error.message));
    child.once('close', code => resolve(code === 0 ? null : Buffer.concat(heard).toString()));
  });
}
