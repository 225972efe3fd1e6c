/** Platforms and positions. */
export const platformsRefusals = {
  POSITION_NEEDS_PLATFORM: {
    zh: '阵地至少服务一个平台。',
    en: 'A position serves at least one platform.',
  },
  POSITION_NAME_TAKEN: {
    zh: '该部门在这里已有名为“{name}”的阵地。',
    en: 'This department already has a position named {name} here.',
  },
  POSITION_CLOSED: {
    zh: '阵地“{name}”已停用，请先重新启用再改动。',
    en: 'The position {name} is closed; reopen it before changing it.',
  },
  POSITION_OPEN: { zh: '阵地“{name}”正在开放。', en: 'The position {name} is open.' },
  POSITION_OF_ANOTHER: {
    zh: '这个阵地由{owner}管理，共享给您使用；要改动请联系{owner}。',
    en: 'This position is kept by {owner} and shared with you; ask {owner} to change it.',
  },
  POSITION_DEPARTMENT_CLOSED: {
    zh: '部门“{name}”已停用，不能管理或共用阵地。',
    en: 'The department {name} is closed; it neither keeps nor shares positions.',
  },
  POSITION_DIVISION_CLOSED: {
    zh: '区划“{name}”已撤销，不能再设阵地。',
    en: 'The division {name} is closed; it takes no new positions.',
  },
  POSITION_SHARED_WITH_OWNER: {
    zh: '“{name}”就是管理部门，不用共享。',
    en: '{name} keeps this position itself.',
  },
  POSITION_SHARED_ALREADY: { zh: '已经共享给“{name}”。', en: 'It is already shared with {name}.' },
  POSITION_NOT_SHARED: { zh: '没有共享给“{name}”。', en: 'It is not shared with {name}.' },
  POSITION_PHONE_MALFORMED: {
    zh: '请填写办公电话，如 0854-5632001。',
    en: 'Give an office number, such as 0854-5632001.',
  },
  POSITION_PHONE_PERSONAL: {
    zh: '手机号是个人信息，请选联系人，不要填在办公电话里。',
    en: 'A mobile number is personal: choose a contact person instead.',
  },
  POSITION_FACILITY_UNKNOWN: {
    zh: '设施“{code}”不在数据字典里，或已停用。',
    en: 'The facility {code} is not in the dictionary, or is no longer offered.',
  },
  POSITION_FILES_FULL: { zh: '最多 {max} 个，请先删除。', en: 'At most {max}; remove one first.' },
  OPENING_HOURS_MALFORMED: {
    zh: '开放时间 {opens}–{closes} 不对：请用 09:00 这样的时间，结束要晚于开始。',
    en: 'Opening hours {opens}–{closes} are wrong: use times such as 09:00, the end later than the beginning.',
  },
  OPENING_HOURS_OVERLAP: {
    zh: '同一天的开放时间重叠：前一段到 {closes}，后一段从 {opens} 开始。',
    en: 'Opening hours of one day overlap: one ends at {closes}, the next begins at {opens}.',
  },
  OPENING_HOURS_TOO_MANY: { zh: '一天最多 {max} 段开放时间。', en: 'At most {max} spans a day.' },
  DIVISION_HAS_POSITIONS: {
    zh: '其中还有 {count} 个开放的阵地，请先停用或改设。',
    en: '{count} positions in it are still open; close or move them first.',
  },
  DEPARTMENT_HAS_POSITIONS: {
    zh: '该部门还管理着 {count} 个开放的阵地，请先停用。',
    en: '{count} positions of this department are still open; close them first.',
  },
} as const;
