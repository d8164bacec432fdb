/** web: words of exports and of the log of their openings, in Vietnamese, the master. */
export const exportWords = {
  exports: {
    none: 'Chưa có bản trích xuất nào liên quan đến bạn.',
    about: 'về {{name}}',
    to: 'nơi nhận: {{to}}',
    until: 'được mở đến hết {{on}}',
    open: 'Mở',
    willBeLogged:
      'Mỗi lần mở đều được ghi: ai, chức danh nào, lúc nào, để làm gì và nội dung nào; người được nêu và kiểm toán đọc được.',
    purpose: 'Mở để làm gì',
    reference: 'Số hồ sơ của bạn (nếu có)',
    log: 'Ai đã mở',
    neverOpened: 'Chưa ai mở.',
    hash: 'Mã băm SHA-256 của nội dung:',
    prove: 'Kiểm tra ngoại tuyến bằng: npx pilotage verify-export <tệp>',
    save: 'Lưu tệp',
    entry: 'mục {{seq}}',
    whole: '{{entries}} mục sổ được trích nguyên vẹn trong tệp.',
    unitNow: '{{unit}} (nay là {{unitNow}})',
    pack: 'Theo gói luật {{pack}}',
    noLines: 'Chưa có kết luận nào đang có hiệu lực về người này.',
    as: {
      recipient: 'nơi nhận',
      subject: 'người được nêu',
      auditor: 'kiểm toán',
    },
    purposes: {
      panelReview: 'xem xét tại hội đồng, ban',
      personnelPlanning: 'công tác quy hoạch cán bộ',
      fileTransfer: 'chuyển hồ sơ theo cán bộ',
      handOver: 'chuyển giao cho cơ quan có thẩm quyền',
      ownReading: 'tự đọc hồ sơ của mình',
      audit: 'kiểm toán, kiểm tra',
    },
    columns: {
      number: 'Số',
      when: 'Thời điểm',
      who: 'Người mở',
      purpose: 'Mục đích',
      content: 'Nội dung',
    },
  },
};
