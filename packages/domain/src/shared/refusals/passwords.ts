/** Passwords. */
export const passwordRefusals = {
  PASSWORD_WRONG: { zh: '原密码不正确。', en: 'The present password is wrong.' },
  PASSWORD_EXPIRED: {
    zh: '密码已到期，请先修改密码。',
    en: 'Your password has expired; please change it first.',
  },
  PASSWORD_CHANGE_NEEDED: {
    zh: '请先修改初始密码。',
    en: 'Please change the password you were given first.',
  },
  PASSWORD_TOO_SHORT: { zh: '密码至少 {min} 位。', en: 'A password has at least {min} characters.' },
  PASSWORD_TOO_LONG: { zh: '密码最多 {max} 位。', en: 'A password has at most {max} characters.' },
  PASSWORD_TOO_PLAIN: {
    zh: '密码须含大写字母、小写字母、数字、符号中的至少 {kinds} 类。',
    en: 'A password mixes at least {kinds} of: capitals, small letters, digits, symbols.',
  },
  PASSWORD_COMMON: {
    zh: '密码太常见，容易被猜到，请换一个。',
    en: 'This password is easily guessed; choose another.',
  },
  PASSWORD_HOLDS_USERNAME: { zh: '密码不能含有用户名。', en: 'A password must not hold the username.' },
  PASSWORD_HOLDS_PHONE: {
    zh: '密码不能含有手机号末尾数字。',
    en: 'A password must not hold the last digits of the phone number.',
  },
  PASSWORD_USED_BEFORE: {
    zh: '不能使用最近 {count} 次用过的密码。',
    en: 'The last {count} passwords cannot be used again.',
  },
} as const;
