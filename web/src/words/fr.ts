/** web: words of the screens in French. */
import { acts } from './fr/acts';
import { campaigns } from './fr/campaigns';
import { decide } from './fr/decide';
import { exportWords } from './fr/exports';
import { file } from './fr/file';
import { identity } from './fr/identity';
import { help } from './fr/help';
import { directory } from './fr/directory';
import { after } from './fr/after';
import { evidence } from './fr/evidence';
import { library } from './fr/library';
import { publicity } from './fr/public';
import { feeds } from './fr/feeds';
import { house } from './fr/house';
import { inbox } from './fr/inbox';
import { law } from './fr/law';
import { letters } from './fr/letters';
import { live } from './fr/live';
import { operators } from './fr/operators';
import { outcome } from './fr/outcome';
import { proof } from './fr/proof';
import { reports } from './fr/reports';
import { settings } from './fr/settings';
import { speakUp } from './fr/speak-up';
import { statistics } from './fr/statistics';
import { measurements } from './fr/measurements';
import { supervision } from './fr/supervision';
import { visits } from './fr/visits';
import type { ScreenWords } from './vi';

export const fr: ScreenWords = {
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
