import { createHash } from 'node:crypto';

/** Callers who are not signed in are counted by address; an IPv6 customer holds a whole /64. */
export function addressKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const group = plain.includes(':') ? groupsOf(plain).slice(0, 4).join(':') : plain;
  // The shared counters are a table, and an address is personal data.
  return `address ${createHash('sha256').update(group).digest('base64url').slice(0, 22)}`;
}

/** The eight groups of an IPv6 address, zeros written out. */
function groupsOf(address: string): readonly string[] {
  const [before = '', after] = address.split('%')[0]?.split('::') ?? [];
  const left = before.split(':').filter(Boolean);
  const right = after?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...(after === undefined ? [] : zeros), ...right].map(group =>
    Number.parseInt(group, 16).toString(16),
  );
}
