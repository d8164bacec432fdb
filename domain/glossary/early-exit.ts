/** domain glossary: the words of the early exit chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    earlyExit: { vi: 'Xin kết thúc sớm', en: 'Early exit', fr: 'Sortie anticipée' },
  },
  states: {
    requested: { vi: 'Đã đề nghị', en: 'Requested', fr: 'Demandée' },
    granted: { vi: 'Đã chấp thuận', en: 'Granted', fr: 'Accordée' },
    refused: { vi: 'Không chấp thuận', en: 'Refused', fr: 'Refusée' },
    dropped: { vi: 'Không còn đối tượng', en: 'Without object', fr: 'Sans objet' },
  },
  commands: {
    RequestEarlyExit: {
      vi: 'Xin kết thúc sớm',
      en: 'Ask for an early exit',
      fr: 'Demander une sortie anticipée',
    },
    GrantEarlyExit: {
      vi: 'Chấp thuận kết thúc sớm',
      en: 'Grant the early exit',
      fr: 'Accorder la sortie anticipée',
    },
    RefuseEarlyExit: {
      vi: 'Không chấp thuận kết thúc sớm',
      en: 'Refuse the early exit',
      fr: 'Refuser la sortie anticipée',
    },
  },
  events: {
    EarlyExitRequested: {
      vi: 'Đã xin kết thúc sớm vào {wishedOn}',
      en: 'An early exit on {wishedOn} was asked for',
      fr: 'Une sortie anticipée au {wishedOn} a été demandée',
    },
    EarlyExitGranted: {
      vi: 'Đã chấp thuận kết thúc sớm từ {effectiveOn}',
      en: 'The early exit was granted from {effectiveOn}',
      fr: 'La sortie anticipée a été accordée au {effectiveOn}',
    },
    EarlyExitRefused: {
      vi: 'Không chấp thuận kết thúc sớm',
      en: 'The early exit was refused',
      fr: 'La sortie anticipée a été refusée',
    },
  },
  steps: {
    decideEarlyExit: {
      vi: 'Quyết định việc xin kết thúc sớm',
      en: 'Decide on the early exit',
      fr: 'Décider de la sortie anticipée',
    },
  },
  refusals: {
    EXIT_ALREADY_REQUESTED: {
      vi: 'Đã có một đề nghị kết thúc sớm đang chờ; hãy đợi quyết định.',
      en: 'An early exit is already asked for; wait for the decision.',
      fr: 'Une sortie anticipée est déjà demandée ; attendez la décision.',
    },
  },
  fields: {
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    wishedOn: { vi: 'Ngày mong muốn', en: 'Wished on', fr: 'Souhaitée le' },
    matter: { vi: 'Đề nghị', en: 'Request', fr: 'Demande' },
    effectiveOn: { vi: 'Có hiệu lực từ ngày', en: 'Effective on', fr: 'Effet au' },
    conditions: { vi: 'Điều kiện', en: 'Conditions', fr: 'Conditions' },
  },
};
