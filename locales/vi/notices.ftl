notice-access-code-issued = Có người vừa nhận mã truy cập mới cho tài khoản của bạn. Mã dùng được từ ngày mai. Không phải bạn sao? Vậy hãy báo ngay cho văn phòng huyện.
notice-account-dormant = Đã lâu bạn không vào đây. Ngày { $day }/{ $month }/{ $year } chúng tôi sẽ xóa tài khoản của bạn. Chỉ cần đăng nhập một lần là giữ được.
notice-member-dormant = Đã lâu { $name } không vào đây. Ngày { $day }/{ $month }/{ $year } chúng tôi sẽ xóa tài khoản này. Bạn nhắn giúp nhé: chỉ cần đăng nhập một lần là giữ được.
notice-role-changed = Vai trò của bạn bây giờ là: { $role ->
    [admin] quản trị
    [moderator] điều hành
   *[member] thành viên
}.

# The catalogue in the settings: who gets a notice, and when.
notices-about-account = Tài khoản của tôi
notices-about-places = Địa điểm
notices-about-clubs = Hội và nhóm
notices-about-activities = Hoạt động
kind-access-code-issued = Có người nhận mã truy cập vào tài khoản của bạn
kind-account-dormant = Tài khoản của bạn sắp bị xóa vì đã lâu bạn không vào đây
kind-member-dormant = Có người trong nhóm của bạn đã lâu không vào đây
kind-role-changed = Vai trò của bạn thay đổi
notice-guardian-agreed = Đã ghi lại: cha mẹ hoặc người giám hộ đồng ý. Bây giờ bạn có thể đi nhờ.
kind-guardian-agreed = Khi cha mẹ bạn đồng ý
notice-guardian-ended = Cha mẹ hoặc người giám hộ không còn đồng ý. Các chuyến của bạn bị hủy.
kind-guardian-ended = Khi cha mẹ bạn không còn đồng ý
kind-site-confirmed = Nơi làm việc bạn đề xuất đã được xác nhận
kind-site-declined = Nơi làm việc bạn đề xuất không được thêm vào
kind-club-organiser = Bây giờ bạn đại diện cho một hội
kind-club-organiser-no-more = Bạn không còn đại diện cho một hội
kind-club-removed = Bạn không còn thuộc một hội
kind-club-gone = Hội của bạn không còn ở đây nữa
kind-club-verified = Hội của bạn đã được xác nhận
kind-club-verified-no-more = Hội của bạn không còn được xác nhận
kind-activity-promoted = Bạn đã chờ và nay có chỗ
kind-activity-moved = Hoạt động của bạn đổi giờ hoặc đổi chỗ
kind-activity-cancelled = Hoạt động của bạn bị hủy
kind-activity-deleted = Hoạt động của bạn đã bị xóa
kind-activity-removed = Bạn không còn trong danh sách một hoạt động
kind-activity-message = Tin nhắn cho tất cả những người đến một hoạt động
kind-activity-reminder = Nhắc trước một ngày khi bạn tham gia một hoạt động
field-same-time = Giờ bắt đầu và giờ kết thúc giống nhau.
kind-passkey-added = Tài khoản của bạn có thêm khóa truy cập
kind-passkey-removed = Một khóa truy cập bị xóa khỏi tài khoản của bạn
kind-club-passed-on = Một hội được giao lại cho bạn
field-push-service = Chúng tôi không biết dịch vụ thông báo này.
notices-about-watches = Điều tôi đang tìm
kind-watch-commute = Có người đi làm cùng đường với bạn
kind-watch-activity = Có hoạt động hợp với điều bạn tìm
calendar-name = Miteinander

# The screens of the client.
notices = Thông báo
notices-none = Ở đây chưa có gì.
notices-new = Mới
notices-open = Xem
notices-settings = Cài đặt thông báo
notices-ring = Reo trên máy này
notices-ring-stop = Không reo nữa
ring-on = Máy này sẽ reo.
ring-off = Máy này không reo. Nhưng mọi thứ đều ở đây.
ring-cannot = Máy này không reo được. Nhưng mọi thứ đều ở đây.
ring-denied = Trình duyệt của bạn không cho phép. Bạn có thể đổi trong cài đặt của nó.
ring-offline = Việc này cần có mạng. Hãy thử lại sau.
ring-failed = Chưa được. Hãy thử lại sau.
notices-quiet = Giờ yên tĩnh
notices-quiet-hint = Lúc đó không có gì reo. Chỉ các chuyến trong 12 giờ tới luôn reo.
notices-quiet-from = Từ
notices-quiet-until = Đến
notices-digest = Việc chưa gấp: mỗi ngày một lần lúc
notices-which = Điều gì thì reo?
urgency-now = Ngay lập tức. Trước chuyến đi thì cả trong giờ yên tĩnh.
urgency-soon = Ngay lập tức, nhưng không trong giờ yên tĩnh
urgency-later = Mỗi ngày một lần
calendar-mine = Lịch của tôi
calendar-hint = Với một liên kết, các cuộc hẹn của bạn cũng hiện trong lịch điện thoại. Ai có liên kết đều đọc được. Xin đừng đưa cho người khác.
calendar-make = Lấy liên kết
calendar-renew = Liên kết mới
calendar-end = Tắt
calendar-on = Bạn đã có liên kết. Chúng tôi chỉ cho xem một lần. Bị mất? Hãy lấy liên kết mới. Cái cũ sẽ ngừng hoạt động.
calendar-link = Liên kết của bạn. Bạn chỉ thấy nó lúc này.
calendar-open = Mở trong lịch
calendar-file = Tất cả trong một tệp
