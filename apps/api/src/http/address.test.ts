import { expect, test } from 'vitest';
import { addressKey } from './address.ts';

test('a customer of IPv6 is one caller, however many addresses the line has', () => {
  expect(addressKey('2001:db8:1:2:aaaa::1')).toBe(addressKey('2001:db8:1:2::ffff'));
  expect(addressKey('2001:db8:1:2::1')).not.toBe(addressKey('2001:db8:1:3::1'));
  expect(addressKey('fe80::1%eth0')).toBe(addressKey('fe80::2'));
  expect(addressKey('::1')).not.toBe(addressKey('2001::1'));
});

test('an IPv4 address is the same caller behind either kind of socket', () => {
  expect(addressKey('::ffff:10.0.0.1')).toBe(addressKey('10.0.0.1'));
  expect(addressKey('10.0.0.1')).not.toBe(addressKey('10.0.0.2'));
});
