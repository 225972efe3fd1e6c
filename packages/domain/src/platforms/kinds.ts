import { Refusal, type Labels } from '../shared/index.ts';
import { platformKeys, type PlatformKey } from './platforms.ts';

interface KindRule {
  readonly zh: string;
  readonly en: string;
  /** The platforms it opens, unless it is said otherwise. */
  readonly opens: readonly PlatformKey[];
}

/** Every kind of position and the platforms it serves by itself; the places of civilisation practice serve all five. */
const kindRules = {
  PARTY_SCHOOL: { zh: '党校', en: 'Party school', opens: ['THEORY'] },
  PARTY_ROOM: { zh: '党员活动室', en: 'Party members’ room', opens: ['THEORY'] },
  MORALITY_HALL: { zh: '道德讲堂', en: 'Morality hall', opens: ['THEORY'] },
  VILLAGE_PARTY_SITE: { zh: '村级党组织活动场所', en: 'Village party site', opens: ['THEORY'] },
  CULTURE_SERVICE_CENTRE: {
    zh: '农村综合文化服务中心',
    en: 'Rural culture service centre',
    opens: ['THEORY'],
  },
  LECTURE_SITE: { zh: '讲习所', en: 'Lecture site', opens: ['THEORY'] },
  SCHOOL: { zh: '中小学', en: 'School', opens: ['EDUCATION'] },
  VOCATIONAL_SCHOOL: { zh: '职业学校', en: 'Vocational school', opens: ['EDUCATION'] },
  YOUTH_PALACE: { zh: '乡村学校少年宫', en: 'Youth palace', opens: ['EDUCATION'] },
  SPORTS_VENUE: { zh: '健身体育场馆', en: 'Sports venue', opens: ['FITNESS'] },
  SCHOOL_SPORTS_FACILITY: { zh: '学校体育设施', en: 'School sports facility', opens: ['FITNESS'] },
  SCIENCE_SITE: { zh: '科普活动机构', en: 'Science site', opens: ['SCIENCE'] },
  FARM_LIBRARY: { zh: '农家书屋', en: 'Farm library', opens: ['SCIENCE'] },
  AGRICULTURE_BASE: { zh: '农业产业化基地', en: 'Agricultural base', opens: ['SCIENCE'] },
  WORKSHOP: { zh: '扶贫（帮扶）车间', en: 'Workshop', opens: ['SCIENCE'] },
  CULTURE_STATION: { zh: '文化站', en: 'Culture station', opens: ['CULTURE'] },
  CULTURE_HALL: { zh: '文化馆', en: 'Culture hall', opens: ['CULTURE'] },
  LIBRARY: { zh: '图书馆', en: 'Library', opens: ['CULTURE'] },
  CINEMA: { zh: '影剧院', en: 'Cinema', opens: ['CULTURE'] },
  CENTRE: { zh: '文明实践中心', en: 'Centre of civilisation practice', opens: platformKeys },
  INSTITUTE: { zh: '文明实践所', en: 'Institute of civilisation practice', opens: platformKeys },
  STATION: { zh: '文明实践站', en: 'Station of civilisation practice', opens: platformKeys },
  POINT: { zh: '文明实践点', en: 'Point of civilisation practice', opens: platformKeys },
} as const satisfies Readonly<Record<string, KindRule>>;

export type PositionKind = keyof typeof kindRules;

export const positionKinds: readonly PositionKind[] = Object.keys(kindRules).filter(isPositionKind);

export const positionKindLabels: Labels<PositionKind> = kindRules;

export const platformsOfKind = (kind: PositionKind): readonly PlatformKey[] => kindRules[kind].opens;

/** The platforms a position serves, in their usual order: what was said, or else what its kind opens. Never none. */
export function servedBy(kind: PositionKind, said: readonly PlatformKey[] | undefined): PlatformKey[] {
  const served = said ?? platformsOfKind(kind);
  if (!served.length) throw new Refusal('POSITION_NEEDS_PLATFORM');
  return platformKeys.filter(key => served.includes(key));
}

function isPositionKind(word: string): word is PositionKind {
  return Object.hasOwn(kindRules, word);
}
