/** domain glossary: the words of a sitting of the appraisal council: papers, review sheets, minutes. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    councilSitting: {
      vi: 'Phiên họp Hội đồng thẩm định',
      en: 'Sitting of the council',
      fr: 'Séance du conseil',
    },
  },
  states: {
    called: { vi: 'Đã gửi tài liệu', en: 'Papers sent', fr: 'Documents envoyés' },
    minuted: { vi: 'Đã có biên bản', en: 'Minutes recorded', fr: 'Procès-verbal établi' },
    calledOff: { vi: 'Không họp', en: 'Called off', fr: 'Annulée' },
  },
  commands: {
    SendCouncilPapers: {
      vi: 'Gửi tài liệu cho Hội đồng thẩm định',
      en: 'Send the papers to the council',
      fr: 'Envoyer les documents au conseil',
    },
    FileReviewSheet: {
      vi: 'Nộp phiếu thẩm định',
      en: 'File the review sheet',
      fr: "Remettre la fiche d'examen",
    },
    RecordCouncilMinutes: {
      vi: 'Lập biên bản họp Hội đồng',
      en: 'Record the minutes of the council',
      fr: 'Établir le procès-verbal du conseil',
    },
    CallOffSitting: {
      vi: 'Hủy phiên họp Hội đồng',
      en: 'Call off the sitting',
      fr: 'Annuler la séance',
    },
  },
  events: {
    CouncilPapersSent: {
      vi: 'Tài liệu đã được gửi ngày {sentOn} cho phiên họp Hội đồng ngày {meetOn}',
      en: 'Papers were sent on {sentOn} for the sitting of the council on {meetOn}',
      fr: 'Les documents ont été envoyés le {sentOn} pour la séance du conseil du {meetOn}',
    },
    ReviewSheetFiled: {
      vi: 'Một thành viên Hội đồng đã nộp phiếu thẩm định theo từng tiêu chí',
      en: 'A member of the council filed a review sheet by criteria',
      fr: "Un membre du conseil a remis sa fiche d'examen par critères",
    },
    CouncilMinutesRecorded: {
      vi: 'Biên bản họp Hội đồng ngày {heldOn} đã được lập: {presentCount} người có mặt, {dissentCount} ý kiến khác',
      en: 'Minutes of the council of {heldOn} were recorded: {presentCount} present, {dissentCount} dissenting',
      fr: 'Le procès-verbal du conseil du {heldOn} a été établi : présents {presentCount}, opinions dissidentes {dissentCount}',
    },
    SittingCalledOff: {
      vi: 'Phiên họp Hội đồng đã bị hủy',
      en: 'The sitting of the council was called off',
      fr: 'La séance du conseil a été annulée',
    },
  },
  steps: {
    writeCouncilMinutes: {
      vi: 'Lập biên bản họp Hội đồng',
      en: 'Record the minutes of the council',
      fr: 'Établir le procès-verbal du conseil',
    },
  },
  refusals: {
    NO_COUNCIL_CALLED: {
      vi: 'Chưa có Hội đồng nào được triệu tập; hãy thành lập Hội đồng trước.',
      en: 'No council is called; form it first.',
      fr: "Aucun conseil n'est convoqué ; constituez-le d'abord.",
    },
    NO_SUCH_DOCUMENT: {
      vi: 'Hồ sơ không có tài liệu {document}; hãy đính kèm tài liệu trước.',
      en: 'The file has no paper {document}; attach it first.',
      fr: "Le dossier n'a pas de pièce {document} ; joignez-la d'abord.",
    },
    SENT_IN_FUTURE: {
      vi: 'Ngày gửi {sentOn} còn ở phía trước; hãy ghi khi tài liệu đã gửi.',
      en: 'The day of sending {sentOn} lies ahead; record it once the papers have gone out.',
      fr: "Le jour d'envoi {sentOn} est à venir ; enregistrez-le une fois les documents partis.",
    },
    CRITERION_MISSING: {
      vi: 'Phiếu thẩm định thiếu tiêu chí "{criterion}"; hãy nhận xét đủ từng tiêu chí.',
      en: 'The sheet says nothing on the criterion "{criterion}"; remark on each of them.',
      fr: 'La fiche ne dit rien du critère « {criterion} » ; remplissez chacun.',
    },
    CRITERION_TWICE: {
      vi: 'Tiêu chí "{criterion}" được ghi hai lần; mỗi tiêu chí chỉ một nhận xét.',
      en: 'The criterion "{criterion}" stands twice; one remark for each.',
      fr: 'Le critère « {criterion} » figure deux fois ; une remarque pour chacun.',
    },
    HELD_IN_FUTURE: {
      vi: 'Ngày họp {heldOn} còn ở phía trước; biên bản chỉ lập sau khi họp.',
      en: 'The day {heldOn} lies ahead; minutes are recorded after the sitting.',
      fr: 'Le jour {heldOn} est à venir ; le procès-verbal vient après la séance.',
    },
    SITTING_NOT_OVER: {
      vi: 'Phiên họp ngày {meetOn} chưa kết thúc hoặc chưa hoãn; chủ tịch phải kết thúc hoặc hoãn trước.',
      en: 'The sitting of {meetOn} is neither closed nor put off; the chair does that first.',
      fr: "La séance du {meetOn} n'est ni close ni reportée ; le président le fait d'abord.",
    },
    NOT_OF_THE_COUNCIL: {
      vi: 'Chức vụ {post} không thuộc Hội đồng này; hãy bỏ khỏi biên bản.',
      en: 'The post {post} is not of this council; take it out of the minutes.',
      fr: "Le poste {post} n'est pas de ce conseil ; retirez-le du procès-verbal.",
    },
    MEMBER_TOLD_TWICE: {
      vi: 'Chức vụ {post} được ghi hai lần; mỗi thành viên chỉ ghi một lần.',
      en: 'The post {post} stands twice; each member is told once.',
      fr: 'Le poste {post} figure deux fois ; chaque membre une seule fois.',
    },
    MEMBER_UNACCOUNTED: {
      vi: 'Biên bản chưa ghi {post} có mặt hay vắng mặt; hãy ghi đủ mọi thành viên.',
      en: 'The minutes do not say whether {post} was present; account for every member.',
      fr: 'Le procès-verbal ne dit pas si {post} était présent ; indiquez chaque membre.',
    },
    VOTER_NOT_PRESENT: {
      vi: 'Chức vụ {post} đã bỏ phiếu nên không thể ghi là vắng mặt; hãy sửa biên bản.',
      en: 'The holder of {post} voted and cannot be told as absent; correct the minutes.',
      fr: 'Le titulaire de {post} a voté et ne peut être absent ; corrigez le procès-verbal.',
    },
    DISSENT_OF_ABSENT: {
      vi: 'Chức vụ {post} vắng mặt nên không thể có ý kiến khác tại phiên họp; hãy sửa biên bản.',
      en: 'The holder of {post} was not there and cannot have dissented; correct the minutes.',
      fr: "Le titulaire de {post} n'était pas là et n'a pu s'opposer ; corrigez le procès-verbal.",
    },
    DISSENT_MISSING: {
      vi: 'Chức vụ {post} bỏ phiếu không tán thành nhưng biên bản không ghi; hãy ghi ý kiến đó, kể cả khi không nêu lý do.',
      en: 'The holder of {post} voted against and the minutes are silent; record the dissent, with or without reasons.',
      fr: "Le titulaire de {post} a voté contre et le procès-verbal se tait ; consignez l'opposition, motivée ou non.",
    },
  },
  fields: {
    matter: { vi: 'Phiên họp', en: 'Sitting', fr: 'Séance' },
    documents: { vi: 'Tài liệu đã gửi', en: 'Papers sent', fr: 'Documents envoyés' },
    sentOn: { vi: 'Ngày gửi', en: 'Sent on', fr: 'Envoyés le' },
    remarks: {
      vi: 'Nhận xét theo tiêu chí',
      en: 'Remarks by criteria',
      fr: 'Remarques par critères',
    },
    criterion: { vi: 'Tiêu chí', en: 'Criterion', fr: 'Critère' },
    meets: { vi: 'Đáp ứng', en: 'Met', fr: 'Rempli' },
    remark: { vi: 'Nhận xét', en: 'Remark', fr: 'Remarque' },
    recommendation: { vi: 'Kiến nghị', en: 'Recommendation', fr: 'Recommandation' },
    number: { vi: 'Số biên bản', en: 'Number of the minutes', fr: 'Numéro du procès-verbal' },
    heldOn: { vi: 'Ngày họp', en: 'Held on', fr: 'Tenue le' },
    present: { vi: 'Có mặt', en: 'Present', fr: 'Présents' },
    absent: { vi: 'Vắng mặt', en: 'Absent', fr: 'Absents' },
    post: { vi: 'Thành viên', en: 'Member', fr: 'Membre' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    dissents: { vi: 'Ý kiến khác', en: 'Dissenting opinions', fr: 'Opinions dissidentes' },
    opinion: { vi: 'Nội dung ý kiến khác', en: 'Opinion', fr: 'Opinion' },
    minutes: { vi: 'Diễn biến phiên họp', en: 'Course of the sitting', fr: 'Déroulement' },
  },
  choices: {
    'criterion.need': { vi: 'Sự cần thiết', en: 'Need', fr: 'Nécessité' },
    'criterion.legalBasis': {
      vi: 'Cơ sở chính trị, pháp lý',
      en: 'Political and legal basis',
      fr: 'Base politique et juridique',
    },
    'criterion.authority': { vi: 'Thẩm quyền', en: 'Authority', fr: 'Compétence' },
    'criterion.feasibility': { vi: 'Tính khả thi', en: 'Feasibility', fr: 'Faisabilité' },
    'criterion.effect': { vi: 'Hiệu quả dự kiến', en: 'Expected effect', fr: 'Effet attendu' },
    'criterion.risk': { vi: 'Rủi ro', en: 'Risks', fr: 'Risques' },
    'criterion.commonGood': { vi: 'Lợi ích chung', en: 'Common good', fr: 'Bien commun' },
    'meets.yes': { vi: 'Đáp ứng', en: 'Yes', fr: 'Oui' },
    'meets.partly': { vi: 'Đáp ứng một phần', en: 'Partly', fr: 'En partie' },
    'meets.no': { vi: 'Không đáp ứng', en: 'No', fr: 'Non' },
    'recommendation.approveFull': {
      vi: 'Cho thực hiện toàn bộ',
      en: 'Approve in full',
      fr: 'Approuver en totalité',
    },
    'recommendation.approvePilot': {
      vi: 'Cho thực hiện thí điểm',
      en: 'Approve as a pilot',
      fr: 'Approuver comme pilote',
    },
    'recommendation.amend': {
      vi: 'Sửa đổi rồi trình lại',
      en: 'Amend and submit again',
      fr: 'Modifier et représenter',
    },
    'recommendation.refuse': { vi: 'Không chấp thuận', en: 'Refuse', fr: 'Refuser' },
  },
};
