/** web: words of the page of a decision in Vietnamese. */
export const decide = {
  decide: {
    title: 'Quyết định: {{title}}',
    dossier: 'Hồ sơ đề xuất, bản số {{version}}',
    legality: 'Phiếu thẩm tra pháp lý',
    opinion: 'Ý kiến của cấp ủy',
    lawful: 'Hợp pháp',
    notLawful: 'Không hợp pháp',
    noSheet: 'Chưa có phiếu thẩm tra pháp lý nào.',
    noOpinion: 'Cấp ủy chưa cho ý kiến.',
    terms: 'Nội dung quyết định dự kiến',
    termsText:
      'Lấy từ hồ sơ và quy định; phạm vi, địa điểm, chỉ tiêu và điều kiện dừng giữ đúng như hồ sơ. Muốn khác, hãy chọn “Sửa nội dung”.',
    noTerms:
      'Chưa xác định được người giám sát không có phần trong đề xuất; hãy tự chọn khi phê duyệt.',
    draftPaper: 'Đọc dự thảo quyết định: {{name}}',
    then: 'Sau khi phê duyệt',
    bar: 'Quyết định',
    toSee: 'Còn phải xem:',
    allSeen: 'Đã xem hồ sơ, phiếu thẩm tra và ý kiến cấp ủy.',
    otherTerms: 'Sửa nội dung …',
    done: 'Đã quyết định: {{title}}',
    notNow: 'Hồ sơ này hiện không chờ bạn quyết định.',
    wholePage: 'Xem trang hồ sơ ({{name}})',
    everything: 'Xem toàn bộ hồ sơ và nhật ký',
    parts: {
      dossier: 'Hồ sơ',
      legality: 'Phiếu thẩm tra',
      opinion: 'Ý kiến cấp ủy',
    },
  },
};
