/** web: words of the screens in Vietnamese, the master. The words of the field come from the glossary of the law. */
import { acts } from './vi/acts';
import { campaigns } from './vi/campaigns';
import { decide } from './vi/decide';
import { exportWords } from './vi/exports';
import { file } from './vi/file';
import { identity } from './vi/identity';
import { help } from './vi/help';
import { directory } from './vi/directory';
import { after } from './vi/after';
import { evidence } from './vi/evidence';
import { library } from './vi/library';
import { publicity } from './vi/public';
import { feeds } from './vi/feeds';
import { house } from './vi/house';
import { inbox } from './vi/inbox';
import { law } from './vi/law';
import { letters } from './vi/letters';
import { live } from './vi/live';
import { operators } from './vi/operators';
import { outcome } from './vi/outcome';
import { proof } from './vi/proof';
import { reports } from './vi/reports';
import { settings } from './vi/settings';
import { speakUp } from './vi/speak-up';
import { statistics } from './vi/statistics';
import { measurements } from './vi/measurements';
import { supervision } from './vi/supervision';
import { visits } from './vi/visits';

export const vi = {
  ...house,
  ...help,
  ...directory,
  ...after,
  ...evidence,
  ...library,
  ...publicity,
  ...feeds,
  ...identity,
  ...file,
  ...acts,
  ...decide,
  ...operators,
  ...outcome,
  ...proof,
  ...measurements,
  ...supervision,
  ...visits,
  ...reports,
  ...settings,
  ...speakUp,
  ...statistics,
  ...campaigns,
  ...inbox,
  ...law,
  ...letters,
  ...live,
  ...exportWords,
};

/** Plurals that Vietnamese does not have. */
type Plurals<T> = {
  readonly [
    K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` | `${Base}_many` : never
  ]?: string;
};
/** Every language has every word. */
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> } & Plurals<T>;
export type ScreenWords = Same<typeof vi>;
