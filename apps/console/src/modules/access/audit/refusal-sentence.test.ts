import { expect, test } from 'vitest';
import { sentenceOfCode } from './refusal-sentence.ts';

test('a refusal reads as it was said, with the facts the audit does not keep left open', () => {
  expect(sentenceOfCode('ACCOUNT_LOCKED')).toBe(
    '登录失败次数过多，账号已锁定，请 … 分钟后再试，或联系系统管理员解锁。',
  );
  expect(sentenceOfCode('OF_TOMORROW')).toBe('OF_TOMORROW');
  expect(sentenceOfCode(null)).toBeUndefined();
});
