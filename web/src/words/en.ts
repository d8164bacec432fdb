/** web: words of the screens in English. */
import { acts } from './en/acts';
import { campaigns } from './en/campaigns';
import { decide } from './en/decide';
import { exportWords } from './en/exports';
import { file } from './en/file';
import { identity } from './en/identity';
import { help } from './en/help';
import { directory } from './en/directory';
import { after } from './en/after';
import { evidence } from './en/evidence';
import { library } from './en/library';
import { publicity } from './en/public';
import { feeds } from './en/feeds';
import { house } from './en/house';
import { inbox } from './en/inbox';
import { law } from './en/law';
import { letters } from './en/letters';
import { live } from './en/live';
import { operators } from './en/operators';
import { outcome } from './en/outcome';
import { proof } from './en/proof';
import { reports } from './en/reports';
import { settings } from './en/settings';
import { speakUp } from './en/speak-up';
import { statistics } from './en/statistics';
import { measurements } from './en/measurements';
import { supervision } from './en/supervision';
import { visits } from './en/visits';
import type { ScreenWords } from './vi';

export const en: ScreenWords = {
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
  ...exportWords,
  ...acts,
  ...decide,
  ...operators,
  ...outcome,
  ...inbox,
  ...law,
  ...letters,
  ...live,
  ...proof,
  ...measurements,
  ...supervision,
  ...visits,
  ...reports,
  ...settings,
  ...speakUp,
  ...statistics,
  ...campaigns,
};
