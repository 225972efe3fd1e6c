import {
  densityLabels,
  type Density,
  languageLabels,
  type Table,
  tableLabels,
  themeLabels,
  type Theme,
} from '@firefly/domain/settings';
import type { Language } from '@firefly/domain/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import { type Connection, Many } from '../../graphql/connection.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';
import { DictionaryEntries } from './settings.queries.ts';

export const LanguageEnum = publishEnum('Language', languageLabels, 'A language of the console.');
export const ThemeEnum = publishEnum('Theme', themeLabels, 'Light or dark.');
export const DensityEnum = publishEnum('Density', densityLabels, 'How close the rows of a table stand.');
export const TableEnum = publishEnum('Table', tableLabels, 'A table of the console.');

@P1()
@ObjectType('Dictionary', {
  implements: Node,
  simpleResolvers: true,
  description: 'A list of words the county may edit (数据字典).',
})
export class DictionaryType extends Recorded {
  @Field(() => String, { description: 'What programs call it.' })
  key!: string;

  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  description?: string | null;

  @Many(() => DictionaryEntries, 'Its words (条目), disabled ones included unless `enabled` is asked for.')
  entries!: Connection<DictionaryEntryType>;
}

@P1()
@ObjectType('DictionaryEntry', {
  implements: Node,
  simpleResolvers: true,
  description: 'One word of a dictionary (字典条目): disabled, never deleted.',
})
export class DictionaryEntryType extends Recorded {
  @Field(() => String, { description: 'Code (代码), unique in its dictionary, never changed.' })
  code!: string;

  @Field(() => String, { description: 'What people read (中文).' })
  label!: string;

  @Field(() => String, { description: 'What people read in English.' })
  labelEn!: string;

  @Field(() => Int, { description: 'Place in lists, from 1.' })
  position!: number;

  @Field(() => Boolean, { description: 'False: kept for the rows that carry it, no longer offered.' })
  enabled!: boolean;

  @Field(() => Int, { description: 'How many rows carry it.' })
  usageCount!: number;

  @Field(() => DictionaryType, { nullable: true, description: 'The dictionary it belongs to.' })
  dictionary?: DictionaryType | null;
}

@P1()
@ObjectType('Preferences', {
  simpleResolvers: true,
  description: 'How one account wants the console (个人偏好).',
})
export class PreferencesType {
  @Field(() => LanguageEnum, { description: 'Language (语言).' })
  language!: Language;

  @Field(() => ThemeEnum, { description: 'Theme (外观).' })
  theme!: Theme;

  @Field(() => DensityEnum, { description: 'Density (疏密).' })
  density!: Density;
}

@P1()
@ObjectType({
  simpleResolvers: true,
  description: 'One column as an account arranged it; the order is that of the list.',
})
export class TableColumn {
  @Field(() => String, { description: 'Which column.' })
  key!: string;

  @Field(() => Int, { nullable: true, description: 'Width in pixels; null: as wide as it needs.' })
  width?: number | null;

  @Field(() => Boolean, { description: 'Whether it is shown.' })
  visible!: boolean;
}

@P1()
@ObjectType('TableLayout', {
  implements: Node,
  simpleResolvers: true,
  description: 'The columns of one table as the caller arranged them (列设置).',
})
export class TableLayoutType extends Recorded {
  @Field(() => TableEnum, { description: 'Which table.' })
  table!: Table;

  @Field(() => [TableColumn], { description: 'All columns in their order.' })
  columns!: TableColumn[];

  @Field(() => DensityEnum, { description: 'Density (疏密).' })
  density!: Density;

  @Field(() => Int, { description: 'Rows a page: 10, 20, 50 or 100.' })
  pageSize!: number;
}

@P1()
@ObjectType('SavedView', {
  implements: Node,
  simpleResolvers: true,
  description: 'A list as the caller likes to see it (常用视图).',
})
export class SavedViewType extends Recorded {
  @Field(() => TableEnum, { description: 'Which table.' })
  table!: Table;

  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => String, { description: 'The query string of the page’s address: filters, order and page.' })
  query!: string;

  @Field(() => Boolean, { description: 'Whether the page opens with it.' })
  isDefault!: boolean;
}
