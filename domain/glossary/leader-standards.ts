/** domain glossary: the words of leader standards. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    standards: {
      vi: 'Đánh giá tiêu chuẩn chức danh',
      en: 'Standards assessment',
      fr: 'Évaluation des critères',
    },
  },
  states: { assessed: { vi: 'Đã đánh giá', en: 'Assessed', fr: 'Évalué' } },
  commands: {
    AssessStandards: {
      vi: 'Đánh giá theo tiêu chuẩn chức danh',
      en: 'Assess against the standards',
      fr: 'Évaluer selon les critères',
    },
  },
  events: {
    StandardsAssessed: {
      vi: '{person} được đánh giá theo tiêu chuẩn: {metCount} đạt, {notMetCount} chưa đạt',
      en: '{person} was assessed against the standards: {metCount} met, {notMetCount} not',
      fr: '{person} a été évalué selon les critères : {metCount} remplis, {notMetCount} non',
    },
  },
  refusals: {
    OWN_STANDARDS: {
      vi: 'Không ai tự đánh giá mình; hãy để người khác trong cơ quan tổ chức cán bộ làm.',
      en: 'Nobody assesses themselves; leave it to a colleague of the personnel body.',
      fr: 'Nul ne s’évalue soi-même ; laissez-le à un collègue de l’organe du personnel.',
    },
    STANDARD_SWITCHED_OFF: {
      vi: 'Tiêu chuẩn "{standard}" chưa bật ở đây; hãy bỏ ra hoặc đề nghị bật cài đặt.',
      en: 'The standard "{standard}" is switched off here; leave it out or have the setting changed.',
      fr: 'Le critère « {standard} » est désactivé ici ; retirez-le ou faites changer le réglage.',
    },
    STANDARD_TWICE: {
      vi: 'Tiêu chuẩn "{standard}" được nêu hai lần; hãy giữ một lần.',
      en: 'The standard "{standard}" is named twice; keep it once.',
      fr: 'Le critère « {standard} » est nommé deux fois ; gardez-le une fois.',
    },
    STANDARD_NOT_ASSESSED: {
      vi: 'Chưa đánh giá tiêu chuẩn "{standard}" của người này; hãy đánh giá trước khi ưu tiên.',
      en: 'The person was not assessed on the standard "{standard}"; assess it before a priority is given.',
      fr: 'La personne n’a pas été évaluée sur le critère « {standard} » ; évaluez-le avant d’accorder une priorité.',
    },
    STANDARD_NOT_MET: {
      vi: 'Người này chưa đạt tiêu chuẩn "{standard}" nên không thể ưu tiên; hãy chọn hình thức khác.',
      en: 'The person does not meet the standard "{standard}", so no priority can be given; choose another form.',
      fr: 'La personne ne remplit pas le critère « {standard} », aucune priorité n’est possible ; choisissez une autre forme.',
    },
  },
  fields: {
    person: { vi: 'Cán bộ', en: 'Cadre', fr: 'Cadre' },
    assessed: { vi: 'Từng tiêu chuẩn', en: 'Standard by standard', fr: 'Critère par critère' },
    standard: { vi: 'Tiêu chuẩn', en: 'Standard', fr: 'Critère' },
    met: { vi: 'Đạt', en: 'Met', fr: 'Rempli' },
    grounds: { vi: 'Căn cứ', en: 'Grounds', fr: 'Motifs' },
  },
  choices: {
    'standard.politics': {
      vi: 'chính trị, tư tưởng',
      en: 'political steadfastness',
      fr: 'fermeté politique',
    },
    'standard.ethics': {
      vi: 'đạo đức, lối sống',
      en: 'ethics and conduct',
      fr: 'éthique et conduite',
    },
    'standard.capacity': { vi: 'trình độ, năng lực', en: 'capacity', fr: 'capacité' },
    'standard.prestige': { vi: 'uy tín', en: 'prestige', fr: 'crédit' },
    'standard.results': {
      vi: 'kết quả công tác',
      en: 'results of work',
      fr: 'résultats du travail',
    },
    'standard.unity': {
      vi: 'quy tụ, đoàn kết',
      en: 'uniting people',
      fr: 'capacité de rassembler',
    },
    'standard.daresToDecide': {
      vi: 'dám nghĩ, dám làm, dám chịu trách nhiệm',
      en: 'dares to think, act and answer',
      fr: 'ose penser, agir et répondre de ses actes',
    },
  },
};
