/** domain glossary: the words of the Party committee's opinion. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    partyOpinion: {
      vi: 'Xin ý kiến cấp ủy',
      en: 'Request for the Party committee’s opinion',
      fr: "Demande d'avis au comité du Parti",
    },
  },
  states: {
    asked: { vi: 'Đã xin ý kiến', en: 'Asked', fr: 'Demandé' },
    given: { vi: 'Đã cho ý kiến', en: 'Given', fr: 'Rendu' },
    notGiven: { vi: 'Chưa cho ý kiến', en: 'Not given', fr: 'Non rendu' },
  },
  commands: {
    RequestPartyOpinion: {
      vi: 'Xin ý kiến cấp ủy cùng cấp',
      en: 'Ask for the Party committee’s opinion',
      fr: "Demander l'avis du comité du Parti",
    },
    GivePartyOpinion: {
      vi: 'Cho ý kiến của cấp ủy',
      en: 'Give the Party committee’s opinion',
      fr: "Rendre l'avis du comité du Parti",
    },
  },
  events: {
    PartyOpinionRequested: {
      vi: 'Đã xin ý kiến cấp ủy cùng cấp',
      en: 'The Party committee’s opinion was asked for',
      fr: "L'avis du comité du Parti a été demandé",
    },
    PartyOpinionGiven: {
      vi: 'Cấp ủy cùng cấp đã cho ý kiến bằng văn bản',
      en: 'The Party committee gave its opinion in writing',
      fr: 'Le comité du Parti a rendu son avis par écrit',
    },
  },
  steps: {
    givePartyOpinion: {
      vi: 'Cho ý kiến của cấp ủy bằng văn bản',
      en: 'Give the Party committee’s opinion in writing',
      fr: "Rendre l'avis du comité du Parti par écrit",
    },
  },
  refusals: {
    OPINION_ALREADY_ASKED: {
      vi: 'Đã xin ý kiến cấp ủy và đang chờ trả lời.',
      en: 'The Party committee was asked already; its opinion is awaited.',
      fr: 'Le comité du Parti est déjà saisi ; son avis est attendu.',
    },
  },
  fields: {
    question: { vi: 'Nội dung xin ý kiến', en: 'Question', fr: 'Question' },
    position: { vi: 'Quan điểm', en: 'Position', fr: 'Position' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    text: { vi: 'Nội dung ý kiến', en: 'Opinion', fr: 'Avis' },
  },
  choices: {
    'position.for': { vi: 'Đồng ý', en: 'For', fr: 'Favorable' },
    'position.against': { vi: 'Không đồng ý', en: 'Against', fr: 'Défavorable' },
    'position.conditional': {
      vi: 'Đồng ý có điều kiện',
      en: 'For, on conditions',
      fr: 'Favorable sous conditions',
    },
  },
};
