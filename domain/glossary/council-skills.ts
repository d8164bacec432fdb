/** domain glossary: the words of the skills of appraisers. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    skillRequirement: {
      vi: 'Yêu cầu chuyên môn',
      en: 'Skill requirement',
      fr: 'Exigence de compétences',
    },
    skillSheet: { vi: 'Phiếu chuyên môn', en: 'Skill sheet', fr: 'Fiche de compétences' },
  },
  states: {
    required: { vi: 'Đang áp dụng', en: 'Required', fr: 'Exigé' },
    recorded: { vi: 'Đã ghi nhận', en: 'Recorded', fr: 'Consigné' },
  },
  commands: {
    RequireCouncilSkills: {
      vi: 'Yêu cầu chuyên môn của hội đồng',
      en: 'Require skills of the council',
      fr: 'Exiger des compétences du conseil',
    },
    RecordAppraiserSkills: {
      vi: 'Ghi nhận chuyên môn người thẩm định',
      en: 'Record an appraiser’s skills',
      fr: 'Consigner les compétences d’un évaluateur',
    },
  },
  events: {
    CouncilSkillsRequired: {
      vi: 'Đã yêu cầu chuyên môn mà hội đồng phải có',
      en: 'The skills that the council must have were required',
      fr: 'Les compétences que le conseil doit réunir ont été exigées',
    },
    AppraiserSkillsRecorded: {
      vi: 'Đã ghi nhận chuyên môn của {post}',
      en: 'The skills of {post} were recorded',
      fr: 'Les compétences de {post} ont été consignées',
    },
  },
  refusals: {
    OWN_SKILLS: {
      vi: 'Không ai tự xác nhận chuyên môn của mình; hãy để cơ quan tổ chức cán bộ ghi nhận.',
      en: 'Nobody vouches for their own skills; leave it to the personnel body.',
      fr: 'Nul n’atteste ses propres compétences ; laissez-le à l’organe du personnel.',
    },
    COUNCIL_LACKS_SKILL: {
      vi: 'Hội đồng chưa có ai được ghi nhận chuyên môn "{skills}"; hãy thêm thành viên hoặc ghi nhận chuyên môn.',
      en: 'Nobody in the council is recorded with the skill "{skills}"; add a member or record the skill.',
      fr: 'Nul au conseil n’a la compétence « {skills} » consignée ; ajoutez un membre ou consignez-la.',
    },
  },
  fields: {
    skills: { vi: 'Chuyên môn', en: 'Skills', fr: 'Compétences' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    post: { vi: 'Người thẩm định', en: 'Appraiser', fr: 'Évaluateur' },
    evidence: { vi: 'Căn cứ', en: 'Evidence', fr: 'Justificatifs' },
  },
  choices: {
    'skills.law': { vi: 'pháp luật', en: 'law', fr: 'droit' },
    'skills.finance': { vi: 'tài chính', en: 'finance', fr: 'finances' },
    'skills.technology': { vi: 'công nghệ', en: 'technology', fr: 'technologie' },
    'skills.data': { vi: 'dữ liệu', en: 'data', fr: 'données' },
    'skills.land': { vi: 'đất đai', en: 'land', fr: 'foncier' },
    'skills.procurement': { vi: 'đấu thầu, mua sắm', en: 'procurement', fr: 'marchés publics' },
    'skills.publicService': { vi: 'dịch vụ công', en: 'public service', fr: 'service public' },
    'skills.evaluation': { vi: 'đánh giá kết quả', en: 'evaluation', fr: 'évaluation' },
  },
};
