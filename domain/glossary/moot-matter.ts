/** domain glossary: the words of the moot-matter chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  states: {
    moot: { vi: 'Đã khép lại, không còn đối tượng', en: 'Closed as moot', fr: 'Clos, sans objet' },
  },
  commands: {
    CloseAsMoot: {
      vi: 'Khép lại vụ việc không còn đối tượng',
      en: 'Close the matter as moot',
      fr: "Clore l'affaire devenue sans objet",
    },
  },
  events: {
    MatterClosedAsMoot: {
      vi: 'Vụ việc đã được khép lại vì không còn đối tượng giải quyết',
      en: 'The matter was closed as moot',
      fr: "L'affaire a été close, étant devenue sans objet",
    },
  },
  steps: {
    closeAsMoot: {
      vi: 'Khép lại vụ việc còn bỏ ngỏ khi thí điểm đã kết thúc',
      en: 'Close what was left open when the pilot ended',
      fr: 'Clore ce qui était resté ouvert à la fin du pilote',
    },
  },
  refusals: {
    NOT_MOOT: {
      vi: 'Vụ việc này vẫn còn có thể được giải quyết theo đúng thủ tục của nó; hãy dùng thủ tục đó.',
      en: 'This matter can still be settled by its own proceeding; use that one.',
      fr: 'Cette affaire peut encore être réglée par sa propre procédure ; utilisez-la.',
    },
  },
  fields: {
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
};
