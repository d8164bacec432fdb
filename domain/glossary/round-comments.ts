/** domain glossary: the words of the comments made in a consultation round. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    roundComment: { vi: 'Ý kiến góp ý', en: 'Comment', fr: 'Observation' },
  },
  states: {
    made: { vi: 'Chưa giải trình', en: 'Not disposed of', fr: 'Sans suite' },
    disposed: { vi: 'Đã giải trình', en: 'Disposed of', fr: 'Suite donnée' },
  },
  commands: {
    AddRoundComment: {
      vi: 'Ghi ý kiến của người không được mời',
      en: 'Add a comment of somebody not invited',
      fr: "Ajouter l'observation d'un non-invité",
    },
    DisposeComment: {
      vi: 'Tiếp thu, giải trình ý kiến',
      en: 'Say what became of the comment',
      fr: "Donner suite à l'observation",
    },
  },
  events: {
    RoundCommentMade: {
      vi: 'Đã có ý kiến: {matter}',
      en: 'A comment was made: {matter}',
      fr: 'Observation faite : {matter}',
    },
    CommentDisposed: {
      vi: '{matter}: {disposition}',
      en: '{matter}: {disposition}',
      fr: '{matter} : {disposition}',
    },
  },
  steps: {
    disposeComment: {
      vi: 'Tiếp thu, giải trình ý kiến',
      en: 'Say what became of the comment',
      fr: "Donner suite à l'observation",
    },
  },
  refusals: {
    OWN_COMMENT: {
      vi: 'Đây là ý kiến của chính bạn; người khác phải giải trình.',
      en: 'This is your own comment; somebody else must dispose of it.',
      fr: "C'est votre propre observation ; un autre doit y donner suite.",
    },
  },
  fields: {
    from: { vi: 'Của ai', en: 'From whom', fr: 'De qui' },
    comment: { vi: 'Ý kiến', en: 'Comment', fr: 'Observation' },
    disposition: { vi: 'Kết quả', en: 'What became of it', fr: 'Suite' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'disposition.takenUp': { vi: 'tiếp thu', en: 'taken up', fr: 'retenue' },
    'disposition.partly': {
      vi: 'tiếp thu một phần',
      en: 'taken up in part',
      fr: 'retenue en partie',
    },
    'disposition.notTaken': { vi: 'không tiếp thu', en: 'not taken up', fr: 'écartée' },
  },
};
