/** domain glossary: the words of what speaks for a person. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    NoteMitigation: {
      vi: 'Ghi nhận tình tiết giảm nhẹ',
      en: 'Note a mitigating factor',
      fr: 'Relever une circonstance atténuante',
    },
    WeighMitigation: {
      vi: 'Cân nhắc tình tiết giảm nhẹ',
      en: 'Weigh the mitigating factors',
      fr: 'Peser les circonstances atténuantes',
    },
  },
  events: {
    MitigationNoted: {
      vi: 'Đã ghi nhận về tình tiết giảm nhẹ: {factor}',
      en: 'A finding on a mitigating factor was noted: {factor}',
      fr: 'Un constat sur une circonstance atténuante a été relevé : {factor}',
    },
    MitigationWeighed: {
      vi: 'Các tình tiết giảm nhẹ được cân nhắc: {weight}',
      en: 'The mitigating factors were weighed: {weight}',
      fr: 'Les circonstances atténuantes ont été pesées : {weight}',
    },
  },
  refusals: {
    FACTOR_NOTED_ALREADY: {
      vi: 'Tình tiết "{factor}" đã được ghi nhận như vậy; hãy xem hồ sơ.',
      en: 'The factor "{factor}" is noted so already; see the file.',
      fr: 'La circonstance « {factor} » est déjà relevée ainsi ; voyez le dossier.',
    },
    GAIN_IN_QUESTION: {
      vi: 'Đang có vụ việc lạm dụng chưa được bác bỏ nên chưa thể ghi nhận không vụ lợi; hãy đợi kết luận.',
      en: 'A case of abuse stands, so nobody can note that nothing was gained; wait for its conclusion.',
      fr: 'Une affaire d’abus subsiste, on ne peut donc relever l’absence de profit ; attendez sa conclusion.',
    },
    NOTHING_TO_WEIGH: {
      vi: 'Chưa có tình tiết giảm nhẹ nào được ghi nhận; hãy ghi nhận trước.',
      en: 'No mitigating factor is noted as true; note one first.',
      fr: 'Aucune circonstance atténuante n’est établie ; relevez-en d’abord une.',
    },
    MITIGATION_NOT_WEIGHED: {
      vi: 'Có {factors} tình tiết giảm nhẹ chưa được cân nhắc; hãy cân nhắc bằng văn bản trước khi quyết định.',
      en: 'There are {factors} mitigating factors that nobody weighed; weigh them in writing before you decide.',
      fr: '{factors} circonstances atténuantes n’ont pas été pesées ; pesez-les par écrit avant de décider.',
    },
  },
  fields: {
    factor: { vi: 'Tình tiết', en: 'Factor', fr: 'Circonstance' },
    holds: { vi: 'Có hay không', en: 'Does it hold', fr: 'Est-elle établie' },
    evidence: { vi: 'Chứng cứ', en: 'Evidence', fr: 'Preuves' },
    weight: { vi: 'Mức cân nhắc', en: 'Weight', fr: 'Poids' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
  choices: {
    'factor.noPersonalGain': {
      vi: 'không vụ lợi',
      en: 'no personal gain',
      fr: 'aucun profit personnel',
    },
    'factor.promptReport': {
      vi: 'báo cáo kịp thời',
      en: 'reported promptly',
      fr: 'signalement prompt',
    },
    'factor.harmRepaired': {
      vi: 'đã khắc phục hậu quả',
      en: 'harm repaired',
      fr: 'dommage réparé',
    },
    'factor.followedAdvice': {
      vi: 'đã làm theo ý kiến tham mưu',
      en: 'advice was followed',
      fr: 'avis suivi',
    },
    'weight.none': { vi: 'không đáng kể', en: 'none', fr: 'aucun' },
    'weight.some': { vi: 'một phần', en: 'some', fr: 'un peu' },
    'weight.much': { vi: 'đáng kể', en: 'much', fr: 'beaucoup' },
  },
};
