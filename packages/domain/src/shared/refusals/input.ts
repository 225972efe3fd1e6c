/** What a single field may be refused for. */
export const inputRefusals = {
  REQUIRED: { zh: '必填。', en: 'This is required.' },
  TEXT_UNCLEAN: {
    zh: '含有不能使用的字符，请重新输入。',
    en: 'This holds characters that cannot be used; please type it again.',
  },
  TEXT_TOO_SHORT: { zh: '至少 {min} 个字。', en: 'At least {min} characters.' },
  TEXT_TOO_LONG: { zh: '最多 {max} 个字。', en: 'At most {max} characters.' },
  ID_MALFORMED: { zh: '编号格式不正确。', en: 'This is not a valid id.' },
  DAY_MALFORMED: {
    zh: '日期应写成 2026-01-31 这样的格式，且在 1900 年至 2100 年之间。',
    en: 'Write the date like 2026-01-31, between 1900 and 2100.',
  },
  INSTANT_MALFORMED: { zh: '时间格式不正确。', en: 'This is not a valid date and time.' },
  LIST_TOO_LONG: { zh: '最多 {max} 项。', en: 'At most {max} items.' },
  LIST_TOO_SHORT: { zh: '至少 {min} 项。', en: 'At least {min} items.' },
  NUMBER_OUT_OF_RANGE: { zh: '数值超出范围。', en: 'This number is out of range.' },
  WORD_UNKNOWN: { zh: '请从给出的选项中选择。', en: 'Choose one of the words offered.' },
  VALUE_MALFORMED: { zh: '格式不正确。', en: 'This does not have the right form.' },
} as const;
