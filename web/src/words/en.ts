/** web: words of the screens in English. */
import { acts } from './en/acts';
import { exportWords } from './en/exports';
import { file } from './en/file';
import { house } from './en/house';
import { operators } from './en/operators';
import { reports } from './en/reports';
import { statistics } from './en/statistics';
import type { ScreenWords } from './vi';

export const en: ScreenWords = {
  ...house,
  ...file,
  ...exportWords,
  ...acts,
  ...operators,
  ...reports,
  ...statistics,
};
