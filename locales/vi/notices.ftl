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

# Mails: what they say, and what is said about them. They name no places and repeat no words of strangers.
mail-subject = Miteinander: { $about }
mail-subject-digest = Miteinander: { $count ->
   *[other] { $count } thông báo
}
mail-more = { $count ->
   *[other] Và { $count } thông báo nữa.
}
mail-why = Bạn nhận e-mail này vì bạn đã chọn như vậy.
mail-settings = Chọn điều gì gửi qua e-mail
mail-off = Không nhận e-mail nữa
mail-code-subject = Mã của bạn cho Miteinander
mail-code-text = Mã của bạn: { $code }
mail-code-hint = Hãy nhập mã trong vòng 30 phút. Như vậy chúng tôi biết hộp thư này là của bạn.
mail-code-not-you = Không phải bạn? Vậy bạn không cần làm gì.
notice-mail-unreachable = E-mail của chúng tôi không đến được với bạn nữa. Hãy kiểm tra địa chỉ.
kind-mail-unreachable = E-mail của chúng tôi không đến được với bạn nữa
problem-mail-not-offered = Ở đây không có e-mail
problem-mail-not-offered-detail = Dịch vụ này không gửi e-mail. Mọi thứ đều có trong ứng dụng.
problem-mail-code-wrong = Mã này không đúng
problem-mail-code-wrong-detail = Bạn hãy kiểm tra lại mã trong e-mail.
problem-mail-code-void = Mã này không còn dùng được
problem-mail-code-void-detail = Mã đã cũ hoặc bị nhập sai quá nhiều lần. Hãy lấy mã mới.
problem-too-many-mail-codes = Quá nhiều mã
problem-too-many-mail-codes-detail = Mỗi ngày bạn lấy được 5 mã. Hãy thử lại vào ngày mai.
field-mail-address = Chúng tôi không gửi được đến địa chỉ này. Hãy kiểm tra lại.

# The screens of the client about mail.
mail-title = Qua e-mail
mail-hint = Nếu muốn, bạn cũng nhận được e-mail từ chúng tôi. Chỉ bạn thấy địa chỉ của mình.
mail-address = Địa chỉ e-mail của bạn
mail-code-send = Gửi mã cho tôi
mail-code-sent = Mã đang được gửi đến { $address }. Mã có hiệu lực 30 phút.
mail-code-spam = Chưa thấy gì? Hãy xem cả trong thư rác.
mail-code = Mã trong e-mail
mail-code-check = Kiểm tra mã
mail-goes-to = Chúng tôi gửi đến { $address }.
mail-rests = Hiện chúng tôi không gửi đến { $address }.
mail-lost = E-mail của chúng tôi không đến được { $address }.
mail-rest = Tạm thời không nhận e-mail
mail-again = Gửi lại cho tôi
mail-other = Địa chỉ khác
mail-remove = Xóa địa chỉ
mail-which = Điều gì gửi qua e-mail?
mail-which-hint = Việc chưa gấp được gửi mỗi ngày một lần trong một e-mail. E-mail không nêu địa điểm.
mail-off-title = Không nhận e-mail nữa?
mail-off-why = Vậy chúng tôi không gửi e-mail cho bạn nữa. Trong ứng dụng vẫn có đủ.
mail-off-done = Xong. Bạn không nhận e-mail của chúng tôi nữa.
mail-off-no-token = Liên kết bị thiếu một phần. Hãy mở cả liên kết trong e-mail.

mail-notice-activity-moved = Có thay đổi: “{ $title }” chuyển sang ngày { $day }/{ $month }/{ $year } lúc { $time }.
mail-notice-activity-reminder = Nhắc bạn: “{ $title }”, ngày { $day }/{ $month }/{ $year } lúc { $time }.
mail-notice-activity-cancelled = Đã hủy: “{ $title }”, ngày { $day }/{ $month }/{ $year } lúc { $time }.
mail-notice-activity-message = Tin nhắn mới về “{ $title }”, ngày { $day }/{ $month }/{ $year }.
mail-notice-ride-reminder = { $role ->
        [driver] Nhắc bạn: bạn lái xe ngày { $day }/{ $month }/{ $year } lúc { $time }.
       *[rider] Nhắc bạn: { $name } chở bạn ngày { $day }/{ $month }/{ $year } lúc { $time }.
    }
mail-notice-ride-soon = { $role ->
        [driver] Sắp đến giờ bạn lái xe: { $time }.
       *[rider] Sắp đến giờ { $name } chở bạn: { $time }.
    }
