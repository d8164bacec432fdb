/** domain glossary: the words of talent and training. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { talent: { vi: 'Kết quả về nhân tài', en: 'Talent outcome', fr: 'Résultat de talent' } },
  states: {
    recorded: { vi: 'Đã ghi nhận', en: 'Recorded', fr: 'Consigné' },
    struck: { vi: 'Đã gạch bỏ', en: 'Struck', fr: 'Rayé' },
  },
  commands: {
    RecordTalentOutcome: {
      vi: 'Ghi nhận kết quả về nhân tài',
      en: 'Record a talent outcome',
      fr: 'Consigner un résultat de talent',
    },
    StrikeTalentOutcome: { vi: 'Gạch bỏ ghi nhận', en: 'Strike the entry', fr: 'Rayer l’entrée' },
  },
  events: {
    TalentOutcomeRecorded: {
      vi: 'Đã ghi nhận về {person}: {form}, tác động {effect}',
      en: 'A talent outcome of {person} was recorded: {form}, effect {effect}',
      fr: 'Un résultat de talent de {person} a été consigné : {form}, effet {effect}',
    },
    TalentOutcomeStruck: {
      vi: 'Đã gạch bỏ {matter}',
      en: '{matter} was struck',
      fr: '{matter} a été rayé',
    },
  },
  refusals: {
    OWN_TALENT: {
      vi: 'Không ai tự ghi nhận cho mình; hãy để người khác ghi nhận.',
      en: 'Nobody records an outcome for themselves; leave it to somebody else.',
      fr: 'Nul ne consigne un résultat pour soi-même ; laissez-le à autrui.',
    },
    TRAINING_GOES_WITH_TRAINED: {
      vi: 'Chỉ hình thức "đã đào tạo" mới gắn với một khóa đào tạo và phải gắn; hãy sửa lại.',
      en: 'A training belongs to the form "trained" and to no other; correct the entry.',
      fr: 'Une formation va avec la forme « formé » et avec nulle autre ; corrigez l’entrée.',
    },
    TRAINING_NOT_COMPLETED: {
      vi: '{training} chưa hoàn thành trong thí điểm này; hãy ghi nhận hoàn thành trước.',
      en: '{training} was not completed in this pilot; record its completion first.',
      fr: '{training} n’est pas achevée dans ce projet ; consignez d’abord son achèvement.',
    },
    EFFECT_NEEDS_INDICATOR: {
      vi: 'Tác động phải thể hiện ở một chỉ tiêu, nếu không thì chọn "chưa đo được"; hãy sửa lại.',
      en: 'An effect shows in an indicator, else it is "not measured"; correct the entry.',
      fr: 'Un effet se voit à un indicateur, sinon il est « non mesuré » ; corrigez l’entrée.',
    },
    TALENT_RECORDED_ALREADY: {
      vi: 'Kết quả này đã được ghi nhận ({matter}); hãy gạch bỏ mục cũ trước.',
      en: 'This outcome is recorded already ({matter}); strike that entry first.',
      fr: 'Ce résultat est déjà consigné ({matter}) ; rayez d’abord cette entrée.',
    },
  },
  fields: {
    person: { vi: 'Cán bộ', en: 'Cadre', fr: 'Cadre' },
    form: { vi: 'Hình thức', en: 'Form', fr: 'Forme' },
    training: { vi: 'Khóa đào tạo', en: 'Training', fr: 'Formation' },
    indicator: {
      vi: 'Chỉ tiêu thể hiện',
      en: 'Indicator in which it shows',
      fr: 'Indicateur concerné',
    },
    effect: { vi: 'Tác động', en: 'Effect', fr: 'Effet' },
    evidence: { vi: 'Minh chứng', en: 'Evidence', fr: 'Justificatifs' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'form.selected': { vi: 'phát hiện, lựa chọn', en: 'selected', fr: 'sélectionné' },
    'form.trained': { vi: 'đào tạo, bồi dưỡng', en: 'trained', fr: 'formé' },
    'form.attracted': { vi: 'thu hút', en: 'attracted', fr: 'attiré' },
    'form.used': { vi: 'trọng dụng', en: 'put to use', fr: 'employé' },
    'effect.improved': { vi: 'tốt hơn', en: 'improved', fr: 'amélioré' },
    'effect.unchanged': { vi: 'không đổi', en: 'unchanged', fr: 'inchangé' },
    'effect.worse': { vi: 'kém hơn', en: 'worse', fr: 'dégradé' },
    'effect.notMeasured': { vi: 'chưa đo được', en: 'not measured', fr: 'non mesuré' },
  },
};
