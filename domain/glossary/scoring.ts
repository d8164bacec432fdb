/** domain glossary: the words of scoring targets. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    ScoreTarget: { vi: 'Chấm mức đạt chỉ tiêu', en: 'Score a target', fr: 'Noter un objectif' },
  },
  events: {
    TargetScored: {
      vi: 'Chỉ tiêu {indicator} đã được chấm: {score}',
      en: 'Target {indicator} was scored: {score}',
      fr: "L'objectif {indicator} a été noté : {score}",
    },
  },
  steps: {
    scoreTargets: {
      vi: 'Chấm mức đạt các chỉ tiêu',
      en: 'Score the targets',
      fr: 'Noter les objectifs',
    },
  },
  refusals: {
    NOT_MEASURABLE: {
      vi: 'Chỉ tiêu {indicator} không có số liệu nền hoặc mục tiêu; hãy chọn "không đo được".',
      en: 'Indicator {indicator} has no baseline or no target; choose "not measurable".',
      fr: "L'indicateur {indicator} n'a pas de valeur de départ ou de cible ; choisissez « non mesurable ».",
    },
    SCORE_NEEDS_EVIDENCE: {
      vi: 'Mức đạt phải kèm giá trị và căn cứ; hãy bổ sung hoặc chọn "không đo được".',
      en: 'A score needs a value and its evidence; add them or choose "not measurable".',
      fr: 'Une note exige une valeur et une preuve ; ajoutez-les ou choisissez « non mesurable ».',
    },
  },
  fields: {
    indicator: { vi: 'Chỉ tiêu', en: 'Indicator', fr: 'Indicateur' },
    score: { vi: 'Mức đạt', en: 'Score', fr: 'Note' },
    value: { vi: 'Giá trị', en: 'Value', fr: 'Valeur' },
    evidence: { vi: 'Căn cứ', en: 'Evidence', fr: 'Preuve' },
  },
  choices: {
    'score.achieved': { vi: 'Đạt', en: 'Achieved', fr: 'Atteint' },
    'score.partly': { vi: 'Đạt một phần', en: 'Partly achieved', fr: 'Partiellement atteint' },
    'score.not': { vi: 'Không đạt', en: 'Not achieved', fr: 'Non atteint' },
    'score.notMeasurable': { vi: 'Không đo được', en: 'Not measurable', fr: 'Non mesurable' },
  },
};
