/** domain glossary: the words of limits that a law pack sets on a plan, wherever they are held against it. */
import type { Glossary } from '../glossary-shape';
import { stopKindChoices } from './plan/words';

/** The same kinds, as a refusal names one. */
const stops = Object.fromEntries(
  Object.entries(stopKindChoices).map(([key, words]) => [
    key.replace('stopKinds.', 'stop.'),
    words,
  ]),
);

export const glossary: Glossary = {
  commands: {},
  events: {},
  refusals: {
    OVER_CAP: {
      vi: 'Mức trần về {cap} là {limit} {unit} ({article}, {instrument}), ở đây là {value}; hãy giảm xuống trong mức trần.',
      en: 'The cap on {cap} is {limit} {unit} ({article}, {instrument}) and here it is {value}; stay within it.',
      fr: 'Le plafond de {cap} est de {limit} {unit} ({article}, {instrument}), ici {value} ; restez en dessous.',
    },
    CAP_NOT_STATED: {
      vi: 'Có mức trần về {cap}: {limit} {unit} ({article}, {instrument}); hãy nêu rõ con số để đối chiếu.',
      en: 'There is a cap on {cap}: {limit} {unit} ({article}, {instrument}); state the number so that it can be held against it.',
      fr: 'Il y a un plafond de {cap} : {limit} {unit} ({article}, {instrument}) ; indiquez le nombre pour le vérifier.',
    },
    STOP_CONDITION_MISSING: {
      vi: 'Đề án phải có điều kiện dừng "{stop}" ({article}, {instrument}); hãy bổ sung.',
      en: 'The plan must hold the stop condition "{stop}" ({article}, {instrument}); add it.',
      fr: "Le plan doit contenir la condition d'arrêt « {stop} » ({article}, {instrument}) ; ajoutez-la.",
    },
    STOP_CONDITIONS_FEW: {
      vi: 'Đề án phải có ít nhất {least} điều kiện dừng ({article}, {instrument}); hãy bổ sung.',
      en: 'The plan must hold at least {least} stop condition(s) ({article}, {instrument}); add them.',
      fr: "Le plan doit contenir au moins {least} condition(s) d'arrêt ({article}, {instrument}) ; ajoutez-les.",
    },
    DRAFT_PACK: {
      vi: '{pack} chỉ là dự thảo, không áp dụng cho thí điểm nào; hãy chọn bộ quy tắc đang có hiệu lực.',
      en: '{pack} is a draft and is never put on a pilot; choose a pack in force.',
      fr: "{pack} est un projet et ne s'applique à aucun pilote ; choisissez des règles en vigueur.",
    },
    PACK_NOT_IN_FORCE: {
      vi: '{pack} không có hiệu lực vào ngày {day}; hãy chọn bộ quy tắc đang có hiệu lực.',
      en: '{pack} is not in force on {day}; choose a pack that is.',
      fr: "{pack} n'est pas en vigueur le {day} ; choisissez des règles qui le sont.",
    },
  },
  flags: {
    OVER_CAP: {
      vi: 'Vượt mức trần của bộ quy tắc',
      en: 'Over a cap of its rules',
      fr: 'Au-dessus d’un plafond de ses règles',
    },
    CAP_NOT_STATED: {
      vi: 'Chưa nêu con số có mức trần',
      en: 'A capped number is not stated',
      fr: 'Un nombre plafonné n’est pas indiqué',
    },
    STOP_CONDITION_MISSING: {
      vi: 'Thiếu điều kiện dừng bắt buộc',
      en: 'A required stop condition is missing',
      fr: "Il manque une condition d'arrêt requise",
    },
  },
  choices: {
    'cap.people': { vi: 'số người', en: 'people', fr: 'personnes' },
    'cap.money': { vi: 'số tiền', en: 'money', fr: 'montant' },
    'cap.sites': { vi: 'số địa điểm', en: 'sites', fr: 'sites' },
    'cap.area': { vi: 'diện tích', en: 'area', fr: 'superficie' },
    'cap.time': { vi: 'thời hạn', en: 'time', fr: 'durée' },
    'unit.people': { vi: 'người', en: 'people', fr: 'personnes' },
    'unit.vnd': { vi: 'đồng', en: 'VND', fr: 'VND' },
    'unit.sites': { vi: 'địa điểm', en: 'sites', fr: 'sites' },
    'unit.km2': { vi: 'km²', en: 'km²', fr: 'km²' },
    'unit.months': { vi: 'tháng', en: 'months', fr: 'mois' },
    'unit.workingDays': { vi: 'ngày làm việc', en: 'working days', fr: 'jours ouvrés' },
    'unit.calendarDays': { vi: 'ngày', en: 'days', fr: 'jours' },
    ...stops,
  },
};
