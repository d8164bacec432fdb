/** web: words of the screens in English. */
import { acts } from './en/acts';
import { campaigns } from './en/campaigns';
import { exportWords } from './en/exports';
import { file } from './en/file';
import { identity } from './en/identity';
import { feeds } from './en/feeds';
import { house } from './en/house';
import { law } from './en/law';
import { letters } from './en/letters';
import { live } from './en/live';
import { operators } from './en/operators';
import { reports } from './en/reports';
import { settings } from './en/settings';
import { speakUp } from './en/speak-up';
import { statistics } from './en/statistics';
import type { ScreenWords } from './vi';

export const en: ScreenWords = {
  ...house,
  ...feeds,
  ...identity,
  ...file,
  ...exportWords,
  ...acts,
  ...operators,
  ...law,
  ...letters,
  ...live,
  ...reports,
  ...settings,
  ...speakUp,
  ...statistics,
  ...campaigns,
};
