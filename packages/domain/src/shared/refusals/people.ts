/** People. */
export const peopleRefusals = {
  PERSON_NAME_MALFORMED: {
    zh: '姓名只能用汉字和间隔号“·”，外国人可用拉丁字母；不能含数字。',
    en: 'A name is written in Chinese characters and "·", or in Latin letters; it holds no digits.',
  },
  PHONE_MALFORMED: {
    zh: '手机号应为 1 开头的 11 位数字。',
    en: 'A mobile number has 11 digits and begins with 1.',
  },
  ALREADY_REGISTERED: {
    zh: '此人已在系统中登记，但不在您的管辖范围内。如需接收，请申请转入。',
    en: 'This person is already registered, outside your scope. Ask for a transfer if they have moved.',
  },
} as const;
