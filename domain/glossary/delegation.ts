/** domain glossary: the words of acting for another under a delegation. */
import type { Glossary } from '../glossary-shape';
import { delegableActs } from '../state/delegated';
import { glossary as change } from './change';
import { glossary as decision } from './decision';
import { glossary as extension } from './extension';
import { glossary as intake } from './intake';
import { glossary as obstacle } from './obstacle';
import { glossary as opinion } from './opinion';
import { glossary as referral } from './referral';
import { glossary as refusal } from './refusal';
import { glossary as resource } from './resource';
import { glossary as route } from './route';
import { glossary as signing } from './signing';
import { glossary as support } from './support';
import { glossary as suspension } from './suspension';

const chapters = [
  change,
  decision,
  extension,
  intake,
  obstacle,
  opinion,
  referral,
  refusal,
  resource,
  route,
  support,
  suspension,
];

/** An act is called the same on its button and in a delegation. */
const acts = Object.fromEntries(
  chapters
    .flatMap(({ commands }) => Object.entries(commands))
    .filter(([name]) => (delegableActs as readonly string[]).includes(name))
    .map(([name, words]) => [`acts.${name}`, words]),
);

const capacities = Object.fromEntries(
  Object.entries(signing.choices ?? {}).filter(([name]) => name.startsWith('capacity.')),
);

export const glossary: Glossary = {
  commands: {
    GiveDelegation: {
      vi: 'Ủy quyền trong thí điểm này',
      en: 'Delegate for this pilot',
      fr: 'Déléguer pour ce pilote',
    },
    RecallDelegation: {
      vi: 'Rút lại ủy quyền đối với thí điểm này',
      en: 'Take a delegation back for this pilot',
      fr: 'Reprendre une délégation pour ce pilote',
    },
    RestoreDelegation: {
      vi: 'Giao lại ủy quyền đã rút',
      en: 'Give a recalled delegation again',
      fr: 'Redonner une délégation reprise',
    },
  },
  events: {
    DelegationGiven: {
      vi: 'Ủy quyền {delegation} được giao theo văn bản {instrument}, từ {inForceFrom} đến hết {lastDay}',
      en: 'Delegation {delegation} was given by instrument {instrument}, from {inForceFrom} to {lastDay}',
      fr: "La délégation {delegation} a été donnée par l'acte {instrument}, du {inForceFrom} au {lastDay}",
    },
    DelegationRecalled: {
      vi: 'Ủy quyền {delegation} đã được rút lại đối với thí điểm này',
      en: 'Delegation {delegation} was taken back for this pilot',
      fr: 'La délégation {delegation} a été reprise pour ce pilote',
    },
    DelegationRestored: {
      vi: 'Ủy quyền {delegation} đã được giao lại đối với thí điểm này',
      en: 'Delegation {delegation} was given again for this pilot',
      fr: 'La délégation {delegation} a été redonnée pour ce pilote',
    },
  },
  refusals: {
    DELEGATION_EXISTS: {
      vi: 'Sổ ủy quyền đã có số hiệu {delegation}; hãy dùng số hiệu khác.',
      en: 'The register has a delegation {delegation} already; use another code.',
      fr: 'Le registre a déjà une délégation {delegation} ; prenez un autre code.',
    },
    DELEGATION_TO_ONESELF: {
      vi: 'Không ai tự ủy quyền cho mình, kể cả ở chức danh khác; hãy chọn người khác.',
      en: 'Nobody delegates to themselves, in whatever post; choose somebody else.',
      fr: "Personne ne se délègue à soi-même, dans aucun poste ; choisissez quelqu'un d'autre.",
    },
    DELEGATION_BACKWARDS: {
      vi: 'Ngày cuối {lastDay} trước ngày có hiệu lực {inForceFrom}; hãy sửa thời hạn.',
      en: 'The last day {lastDay} is before the first day {inForceFrom}; correct the dates.',
      fr: 'Le dernier jour {lastDay} précède le premier {inForceFrom} ; corrigez les dates.',
    },
    DELEGATION_BACKDATED: {
      vi: 'Ủy quyền không có hiệu lực trở về trước, từ {inForceFrom}; việc đã làm không thể được ủy quyền sau.',
      en: 'A delegation does not reach back to {inForceFrom}: what was done cannot be covered afterwards; begin today or later.',
      fr: "Une délégation ne remonte pas au {inForceFrom} : un acte passé ne se couvre pas après coup ; commencez aujourd'hui ou plus tard.",
    },
    NO_SUCH_DELEGATION: {
      vi: 'Sổ ủy quyền không có văn bản {delegation}; hãy kiểm tra lại số hiệu.',
      en: 'The register has no delegation {delegation}; check its code.',
      fr: "Le registre n'a pas de délégation {delegation} ; vérifiez son code.",
    },
    DELEGATION_NOT_GIVEN_BY_YOU: {
      vi: 'Ủy quyền {delegation} không do chức danh của bạn giao; hãy chuyển cho người đã ủy quyền hoặc cấp trên của họ.',
      en: 'Delegation {delegation} was not given by your post; leave it to whoever gave it or to the head above.',
      fr: "La délégation {delegation} n'a pas été donnée par votre poste ; laissez-la à qui l'a donnée ou au chef supérieur.",
    },
    DELEGATION_RECALLED: {
      vi: 'Ủy quyền {delegation} đã được rút lại đối với thí điểm này; người ủy quyền phải tự quyết định.',
      en: 'Delegation {delegation} was taken back for this pilot; whoever gave it must act in person.',
      fr: "La délégation {delegation} a été reprise pour ce pilote ; qui l'a donnée doit agir en personne.",
    },
    NO_DELEGATION_RECALLED: {
      vi: 'Ủy quyền này chưa bị rút lại đối với thí điểm; không có gì để giao lại.',
      en: 'This delegation was not taken back for this pilot; there is nothing to give again.',
      fr: "Cette délégation n'a pas été reprise pour ce pilote ; il n'y a rien à redonner.",
    },
    DELEGATION_PASSED_ON: {
      vi: 'Thẩm quyền đã được ủy quyền tiếp {links} lần, quá giới hạn {limit}; người được ủy quyền trước phải tự làm.',
      en: 'The competence was handed on over {links} links, more than the limit of {limit}; an earlier holder must act.',
      fr: 'La compétence a été transmise sur {links} maillons, au-delà de la limite de {limit} ; un titulaire antérieur doit agir.',
    },
    DELEGATION_BROKEN: {
      vi: 'Chuỗi ủy quyền bị đứt ở {delegation}: người giao tiếp không được ủy quyền; hãy sửa sổ ủy quyền.',
      en: 'The chain of delegations is broken at {delegation}: whoever handed it on did not have it; correct the register.',
      fr: "La chaîne de délégations est rompue à {delegation} : qui l'a transmise ne l'avait pas ; corrigez le registre.",
    },
    DELEGATION_NOT_YET: {
      vi: 'Ủy quyền {delegation} chưa có hiệu lực; hãy chờ ngày có hiệu lực hoặc chuyển cho người ủy quyền.',
      en: 'Delegation {delegation} is not yet in force; wait for its first day or leave the act to whoever gave it.',
      fr: "La délégation {delegation} n'est pas encore en vigueur ; attendez son premier jour ou laissez l'acte à qui l'a donnée.",
    },
    DELEGATION_ENDED: {
      vi: 'Ủy quyền {delegation} đã hết hạn hoặc bị thu hồi; hãy chuyển cho người ủy quyền.',
      en: 'Delegation {delegation} has ended or was revoked; leave the act to whoever gave it.',
      fr: "La délégation {delegation} a pris fin ou a été révoquée ; laissez l'acte à qui l'a donnée.",
    },
    DELEGATION_GIVER_LEFT: {
      vi: 'Người giao ủy quyền {delegation} không còn giữ chức danh đó; cần có ủy quyền mới của người kế nhiệm.',
      en: 'Whoever gave delegation {delegation} no longer holds that post; the successor must give a new one.',
      fr: "Qui a donné la délégation {delegation} n'occupe plus ce poste ; le successeur doit en donner une nouvelle.",
    },
    DELEGATION_GIVER_PRESENT: {
      vi: 'Phân công cấp phó {delegation} chỉ có hiệu lực khi người giao vắng mặt; người đó đang có mặt nên tự mình xử lý.',
      en: 'Deputy arrangement {delegation} holds only while its giver is absent; they are present and act themselves.',
      fr: "La suppléance {delegation} ne vaut que pendant l'absence de qui l'a donnée ; cette personne est présente et agit elle-même.",
    },
    NOT_DELEGABLE: {
      vi: 'Việc "{command}" phải do chính người có thẩm quyền làm, không được ủy quyền.',
      en: 'The act "{command}" is given in person and cannot be delegated; the competent post must act itself.',
      fr: "L'acte « {command} » se donne en personne et ne se délègue pas ; le poste compétent doit agir lui-même.",
    },
    DELEGATION_OUT_OF_SCOPE: {
      vi: 'Ủy quyền {delegation} không bao gồm việc "{command}"; hãy chuyển cho người ủy quyền.',
      en: 'Delegation {delegation} does not cover the act "{command}"; leave it to whoever gave it.',
      fr: "La délégation {delegation} ne couvre pas l'acte « {command} » ; laissez-le à qui l'a donnée.",
    },
    DELEGATION_OF_OTHER_UNIT: {
      vi: 'Ủy quyền {delegation} chỉ áp dụng cho đơn vị {unit}; hãy chuyển cho người ủy quyền.',
      en: 'Delegation {delegation} is for the unit {unit} only; leave the act to whoever gave it.',
      fr: "La délégation {delegation} ne vaut que pour l'unité {unit} ; laissez l'acte à qui l'a donnée.",
    },
    DELEGATION_OF_OTHER_FIELD: {
      vi: 'Ủy quyền {delegation} chỉ áp dụng cho lĩnh vực {field}; hãy chuyển cho người ủy quyền.',
      en: 'Delegation {delegation} is for the field {field} only; leave the act to whoever gave it.',
      fr: 'La délégation {delegation} ne vaut que pour le domaine {field} ; laissez l’acte à qui l’a donnée.',
    },
    DELEGATION_OVER_AMOUNT: {
      vi: 'Số tiền {amountVnd} đồng vượt mức {maxAmountVnd} đồng của ủy quyền {delegation}; hãy chuyển cho người ủy quyền.',
      en: 'The amount of {amountVnd} dong is over the {maxAmountVnd} dong of delegation {delegation}; leave it to whoever gave it.',
      fr: "Le montant de {amountVnd} dongs dépasse les {maxAmountVnd} dongs de la délégation {delegation} ; laissez-le à qui l'a donnée.",
    },
    DELEGATION_SELF_DEALING: {
      vi: 'Người ủy quyền hoặc người được ủy quyền theo {delegation} có lợi ích trong việc này; cấp trên phải quyết định.',
      en: 'Whoever gave or holds delegation {delegation} has an interest here; the head above must act.',
      fr: 'Qui a donné ou détient la délégation {delegation} a un intérêt ici ; le chef supérieur doit agir.',
    },
  },
  fields: {
    delegation: {
      vi: 'Số hiệu ủy quyền',
      en: 'Code of the delegation',
      fr: 'Code de la délégation',
    },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    delegate: { vi: 'Người được ủy quyền', en: 'Delegate', fr: 'Délégataire' },
    acts: { vi: 'Việc được ủy quyền', en: 'Acts delegated', fr: 'Actes délégués' },
    maxAmountVnd: {
      vi: 'Mức tiền tối đa (đồng)',
      en: 'Highest amount (dong)',
      fr: 'Montant maximal (dongs)',
    },
    inForceFrom: { vi: 'Có hiệu lực từ', en: 'In force from', fr: 'En vigueur dès' },
    lastDay: { vi: 'Ngày cuối cùng', en: 'Last day', fr: 'Dernier jour' },
    instrument: {
      vi: 'Số văn bản ủy quyền',
      en: 'Number of the instrument',
      fr: "Numéro de l'acte",
    },
    capacity: { vi: 'Thể thức ký', en: 'Signing capacity', fr: 'Qualité de signature' },
  },
  choices: { ...acts, ...capacities },
  terms: {
    'delegation.for': { vi: 'thừa ủy quyền', en: 'delegated by', fr: 'par délégation de' },
  },
};
