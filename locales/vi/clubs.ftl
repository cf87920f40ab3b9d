problem-last-organiser = Phải có người ở lại
problem-last-organiser-detail = Bạn là người cuối cùng đại diện cho nhóm này. Hãy chọn người khác trước đã.
problem-adults-only = Chỉ dành cho người lớn
problem-adults-only-detail = Từ 18 tuổi mới lập được nhóm.
problem-too-many-clubs = Quá nhiều nhóm
problem-too-many-clubs-detail = Bạn đang đại diện cho 10 nhóm. Không thêm được nữa.
problem-group-unverified = Chưa được xác nhận
problem-group-unverified-detail = Chỉ nhóm đã được văn phòng huyện xác nhận mới làm được.
notice-club-organiser = Bây giờ bạn đại diện cho “{ $club }”.
notice-club-passed-on = Bây giờ bạn đại diện cho “{ $club }”. Người trước đây đã rời đi.
notice-club-organiser-no-more = Bạn không còn đại diện cho “{ $club }”.
notice-club-removed = Bạn không còn là thành viên của “{ $club }”.
notice-club-gone = Nhóm “{ $club }” không còn nữa.
notice-club-verified = Văn phòng huyện đã xác nhận “{ $club }”. Từ nay người bạn mời được coi là đáng tin cậy.
notice-club-verified-no-more = Văn phòng huyện đã rút lại xác nhận cho “{ $club }”.

# The screens of the client.
clubs = Hội và nhóm
clubs-mine = Nhóm của tôi
clubs-all = Tất cả các nhóm
clubs-none = Không tìm thấy nhóm nào.
club-kind = Đây là nhóm gì?
club-kind-verein = Hội
club-kind-employer_group = Nhóm ở nơi làm việc
club-kind-class = Lớp hoặc khóa học
club-kind-advice_service = Dịch vụ tư vấn
club-verified = Văn phòng huyện đã xác nhận
club-verify = Xác nhận
club-unverify = Rút lại xác nhận
group-role-member = Thành viên
group-role-organiser = Người tổ chức
make-member = Từ nay chỉ là thành viên
make-organiser = Được phép tổ chức
members = Thành viên
back-to-club = Trở lại nhóm
club-leave = Rời nhóm
club-code = Bạn có mã không?
club-enter = Tham gia
club-found = Lập nhóm
club-found-hint = Văn phòng huyện sẽ xác nhận nhóm sau.
club-name = Tên nhóm
club-about = Nhóm làm gì?
club-contact = Liên hệ
club-contact-hint = Tên, điện thoại hoặc địa chỉ
club-place = Ở làng hay thị trấn nào?
club-website = Trang web (không bắt buộc)
invite = Mời
invite-county = Mời thay mặt văn phòng huyện
invite-new = Lời mời mới
invite-uses = Cho bao nhiêu người?
invite-days = Có hạn bao lâu?
invite-organiser = Người vào bằng lời mời này được phép tổ chức
invite-make = Tạo lời mời
people-count = { $count ->
   *[other] { $count } người
}
days-count = { $count ->
   *[other] { $count } ngày
}
invitations = Lời mời còn hạn
uses-left = { $count ->
   *[other] Còn dùng được cho { $count } người
}
good-until = Có hạn đến
revoke = Thu hồi
deed-revoke = Thu hồi một lời mời
deed-role = Vai trò mới: { $about }
deed-verify = Xác nhận: { $about }
deed-found = Nhóm mới: { $about }
shown-once-why-code = Mã này chỉ hiện lúc này. Hãy in hoặc chia sẻ nó.
poster-qr = Mã QR của lời mời
poster-scan = Gần bạn có gì? Hãy quét mã và đọc.
access-code = Có người không vào được tài khoản
access-code-hint = Chỉ khi người đó đứng trước mặt bạn và bạn biết họ.
access-code-make = Tạo mã
access-code-later = Mã dùng được sau 24 giờ, và chỉ một lần.
club-end = Giải tán nhóm
club-end-hint = Nếu bạn giải tán nhóm, tất cả thành viên sẽ được báo.
guardian-record = Cha mẹ đồng ý (16 và 17 tuổi)
guardian-record-hint = Bạn đã có chữ ký của cha mẹ. Giấy này bạn giữ.
guardian-record-do = Ghi lại sự đồng ý
guardian-record-code = Bạn hãy đưa mã này cho cha mẹ. Họ dùng mã để rút lại ở { $address }. Mã chỉ hiện lúc này.
guardian-record-end = Rút lại sự đồng ý
guardian-record-ended = Đã rút lại sự đồng ý.
