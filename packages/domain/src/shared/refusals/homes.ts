/** Volunteer homes, social-work stations and points; opening hours. */
export const homesRefusals = {
  OPENING_ENDS_BEFORE_START: {
    zh: '{weekday}的结束时间应晚于开始时间。',
    en: 'On {weekday} it closes before it opens.',
  },
  HOME_MISPLACED: {
    zh: '{kind}应设在{levels}，不能设在{level}。',
    en: 'A {kind} stands at a {levels}, not at a {level}.',
  },
  HOME_HOST_NEEDED: {
    zh: '{kind}设在日间照料中心或互助养老点内，请选择。',
    en: 'A {kind} is kept in a day-care centre or a mutual-aid site; choose which.',
  },
  HOME_TAKES_NO_HOST: {
    zh: '{kind}不设在其他场所内。',
    en: 'A {kind} is not kept in another house.',
  },
  HOME_EXISTS: {
    zh: '这里已有{kind}“{name}”，只设一个。',
    en: 'There is a {kind} here already, {name}; only one is kept.',
  },
  HOME_CLOSED: {
    zh: '“{name}”已停用，不能再改动。',
    en: '{name} is closed and can no longer be changed.',
  },
  WORK_PHONE_MALFORMED: {
    zh: '请填写单位座机，如 0854-5631234；不登记个人手机号。',
    en: 'Give the line of the house, such as 0854-5631234; no mobile number of a person.',
  },
  FACILITY_UNKNOWN: {
    zh: '设施字典中没有启用的条目 {code}。',
    en: 'The dictionary of facilities has no enabled entry {code}.',
  },
  SUPPLY_NAME_TAKEN: {
    zh: '这里已有名为“{name}”的物资。',
    en: 'There is already something called {name} here.',
  },
  SUPPLY_SHORT: {
    zh: '库存只有 {left}，不够领用或报废。',
    en: 'Only {left} are left; no more can be taken out.',
  },
  SUPPLY_TOO_MUCH: { zh: '库存最多 {max}。', en: 'The stock is {max} at most.' },
  VISIT_IN_FUTURE: { zh: '到访日期不能晚于今天。', en: 'No visit is later than today.' },
  VISIT_TOO_LONG_AGO: {
    zh: '只能补记最近 {days} 天内的到访。',
    en: 'Visits of the last {days} days can be recorded.',
  },
  DIVISION_HAS_HOMES: {
    zh: '该区划内还有 {count} 处志愿者之家、站或服务点在用，请先停用。',
    en: '{count} homes, stations or points are still open in it; close them first.',
  },
  DEPARTMENT_HAS_HOMES: {
    zh: '该部门还有 {count} 处志愿者之家、站或服务点在用，请先停用。',
    en: '{count} of its homes, stations or points are still open; close them first.',
  },
} as const;
