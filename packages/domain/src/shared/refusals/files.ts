/** Uploading, keeping and giving out files. */
export const filesRefusals = {
  FILE_EMPTY: { zh: '文件是空的。', en: 'The file is empty.' },
  FILE_TOO_LARGE: { zh: '文件太大，最多 {max}。', en: 'The file is too large; at most {max}.' },
  FILE_TYPE_REFUSED: {
    zh: '不支持这种文件，或内容与扩展名不符。可以上传：{allowed}',
    en: 'This kind of file is not taken, or its content is not what its name says. Taken are: {allowed}',
  },
  FILE_DAMAGED: { zh: '文件已损坏，读不出来。', en: 'The file is damaged and cannot be read.' },
  FILE_ARCHIVE_REFUSED: {
    zh: '文档内部结构不安全（加密、宏、过多或过大的内容），不能上传。',
    en: 'The inside of the document is not safe: encrypted, with macros, or too much in it.',
  },
  PICTURE_TOO_LARGE: {
    zh: '图片像素太多，最多 {max} 百万像素。',
    en: 'The picture has too many pixels; at most {max} million.',
  },
  FILE_QUOTA_REACHED: {
    zh: '您上传的文件合计已达上限 {max}，请先删除不用的文件。',
    en: 'Your files together have reached {max}; remove some that are not needed.',
  },
  FILE_NOT_A_DRAFT: {
    zh: '上传的文件已过期或已被使用，请重新上传。',
    en: 'The uploaded file has expired or is already in use; upload it again.',
  },
  FILE_LINK_EXPIRED: {
    zh: '文件链接已过期，请刷新页面。',
    en: 'The link to the file has expired; reload the page.',
  },
} as const;
