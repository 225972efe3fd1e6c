import { spawn } from 'node:child_process';

/** Runs one step to its end and says how it went; what it wrote is shown only when it failed. */
export async function finish([name, command]) {
  const start = performance.now();
  const complaint = await (typeof command === 'function' ? command().catch(String) : complaintOf(command));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${complaint === null ? '✓' : '✗'} ${name} (${seconds} s)${complaint ? `\n${complaint}` : ''}`);
  return complaint === null;
}

/** Null when the program is content. */
function complaintOf([program, ...words]) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const heard = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => heard.push(data));
    child.once('error', reject);
    child.once('close', code => resolve(code === 0 ? null : Buffer.concat(heard).toString()));
  });
}
