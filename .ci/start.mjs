import { spawn } from 'node:child_process';

const children = new Set();

process.once('SIGTERM', () => {
  for (const child of children) child.kill('SIGTERM');
  process.exit(143);
});

/** A program that does not outlive us when we are told to stop. */
export function start([program, ...words], stdio) {
  const child = spawn(program, words, { stdio, shell: process.platform === 'win32' });
  children.add(child);
  return child.once('close', () => children.delete(child));
}
