import {
  columnsLimit,
  columnWidths,
  densities,
  type Density,
  settingsLimits,
  tables,
  type Table,
  themes,
  type Theme,
} from '@firefly/domain/settings';
import { languages, type Language } from '@firefly/domain/shared';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Creating, Id, Text, VersionedInput, Whole } from '../../graphql/inputs.ts';
import { DensityEnum, LanguageEnum, TableEnum, ThemeEnum } from './settings.type.ts';

@InputType({ description: 'A new word for a dictionary.' })
export class AddDictionaryEntryInput extends Creating {
  @Id('The dictionary.')
  dictionaryId!: string;

  @Text(
    settingsLimits.entryCode,
    'Code: a capital first, then capitals, digits and underscores; never changed later.',
  )
  code!: string;

  @Text(settingsLimits.entryLabel, 'What people read.')
  label!: string;

  @Text(settingsLimits.entryLabelEn, 'What people read in English.')
  labelEn!: string;

  @Whole(1, 9999, 'Place in lists; left out: after the last.', { nullable: true })
  position?: number;
}

@InputType({ description: 'Changes to a word of a dictionary; what is left out stays.' })
export class UpdateDictionaryEntryInput extends VersionedInput {
  @Text(settingsLimits.entryLabel, 'What people read.', { nullable: true })
  label?: string;

  @Text(settingsLimits.entryLabelEn, 'What people read in English.', { nullable: true })
  labelEn?: string;

  @Whole(1, 9999, 'Place in lists.', { nullable: true })
  position?: number;
}

@InputType({ description: 'How the caller wants the console; what is left out stays.' })
export class SavePreferencesInput {
  @Field(() => LanguageEnum, { nullable: true, description: 'Language.' })
  @IsOptional()
  @IsIn(languages)
  language?: Language;

  @Field(() => ThemeEnum, { nullable: true, description: 'Theme.' })
  @IsOptional()
  @IsIn(themes)
  theme?: Theme;

  @Field(() => DensityEnum, { nullable: true, description: 'Density.' })
  @IsOptional()
  @IsIn(densities)
  density?: Density;
}

@InputType({ description: 'One column as arranged.' })
export class TableColumnInput {
  @Text(settingsLimits.columnKey, 'Which column.')
  key!: string;

  @Field(() => Int, {
    nullable: true,
    description: `Width in pixels, ${columnWidths.min}–${columnWidths.max}; left out: as wide as it needs.`,
  })
  @IsOptional()
  width?: number;

  @Field(() => Boolean, { description: 'Whether it is shown.' })
  @IsBoolean()
  visible!: boolean;
}

@InputType({ description: 'The columns of one table, in order.' })
export class SaveTableLayoutInput {
  @Field(() => TableEnum, { description: 'Which table.' })
  @IsIn(tables)
  table!: Table;

  @Field(() => [TableColumnInput], { description: `All columns in their order, at most ${columnsLimit}.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(columnsLimit)
  @ValidateNested({ each: true })
  columns!: TableColumnInput[];

  @Field(() => DensityEnum, { description: 'Density.' })
  @IsIn(densities)
  density!: Density;

  @Whole(10, 100, 'Rows a page: 10, 20, 50 or 100.')
  pageSize!: number;
}

@InputType({ description: 'A list as the caller likes to see it.' })
export class SaveViewInput extends Creating {
  @Field(() => TableEnum, { description: 'Which table.' })
  @IsIn(tables)
  table!: Table;

  @Text(settingsLimits.viewName, 'Name, unique per table.')
  name!: string;

  @Text(settingsLimits.viewQuery, 'The query string of the page’s address.')
  query!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the page opens with it.' })
  @IsBoolean()
  isDefault!: boolean;
}
