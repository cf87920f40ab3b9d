problem-too-many-open-requests = Đã có ba lời xin đi nhờ đang chờ
problem-too-many-open-requests-detail = Bạn hãy chờ trả lời, hoặc rút lại một lời xin.
problem-already-asked = Bạn đã hỏi rồi
problem-already-asked-detail = Bạn đang có một lời xin chờ người này trả lời.
problem-already-riding = Giờ đó bạn đã có chuyến
problem-already-riding-detail = Vào giờ đó bạn đã có một chuyến khác. Hãy hủy chuyến kia trước.
problem-request-closed = Không còn chờ nữa
problem-request-closed-detail = Lời xin này đã được trả lời, đã rút lại hoặc đã quá hạn.
problem-seat-taken = Hết chỗ
problem-seat-taken-detail = Một trong các chuyến này đã hết chỗ. Bạn hãy chọn chuyến khác.
problem-rider-has-ride = Đã có chuyến khác
problem-rider-has-ride-detail = Người này giờ đã đi với người khác. Bạn hãy chọn chuyến khác.
problem-no-longer-shared = Không còn hợp nữa
problem-no-longer-shared-detail = Có một ngày hai bạn không còn hợp nhau nữa. Bạn hãy chọn chuyến khác.
problem-nothing-to-show = Chưa có gì để cho xem
problem-nothing-to-show-detail = Bạn hãy nhập xe hoặc số điện thoại trước.
field-phone = Bạn hãy viết số bắt đầu bằng 0 hoặc +.
field-plate = Ở đây chỉ viết chữ, số, dấu cách và dấu gạch nối.
between-title = Bạn và { $name }
between-nothing = { $name } chưa cho bạn xem gì.
between-call = Gọi điện
between-sms = Viết SMS
between-mine = { $name } thấy gì về bạn
between-mine-hint = Chỉ { $name } thấy điều này, cho đến khi hết các chuyến. Bạn có thể rút lại bất cứ lúc nào.
between-car = Cho xem xe của tôi
between-links = Cả trong liên kết các chuyến này mà { $name } chia sẻ
between-phone = Cho xem số của tôi
between-spot = Chỗ chính xác
between-spot-hint = Ví dụ: sau nhà thờ, cạnh chỗ để xe đạp
between-spot-map = Chỗ trên bản đồ
between-spot-clear = Rút lại chỗ này
between-card = Nhập xe và số điện thoại
deed-ride-details = Cho xem thông tin
travel-card = Xe và số điện thoại của tôi
travel-card-hint = Không ai thấy trước khi bạn cho ai đó xem. Ô trống sẽ bị xóa.
travel-card-look = Xe của tôi trông thế nào
travel-card-look-hint = Ví dụ: Golf đỏ có thùng trên nóc
travel-card-plate = Biển số xe
travel-card-phone = Số điện thoại

field-no-shared-ride = Ngày này hai bạn không có chuyến chung.
field-commute-unknown = Chúng tôi không biết đường đi làm này.
request-may-i-ride-along = Cho tôi đi nhờ xe bạn được không?
request-shall-we-try = Mình thử đi chung nhé?

# One-off rides, on the screens of the client.
once = Chuyến một lần
once-what = Chỉ cho một ngày: bạn cần đi nhờ, hoặc bạn cho người khác đi cùng.
once-request = Tìm chuyến
once-offer = Cho đi nhờ
once-none = Bạn chưa có chuyến một lần nào.
once-is-request = cần đi nhờ
once-is-offer = cho đi nhờ
once-there-by = Đến nơi trước
once-back-from = Về từ lúc
once-seats = { $count ->
       *[other] { $count } chỗ trống trên xe
    }
once-back = Rút lại
once-back-sure = Bạn chắc chắn rút lại?
once-nobody = Chưa có ai phù hợp. Bạn xem lại sau nhé.
once-riders = Ai có thể đi nhờ bạn
once-drivers = Ai có thể cho bạn đi nhờ
once-date-hint = Hôm nay hoặc một trong 27 ngày tới.
once-which = Đường nào?
once-as-commute = Đường đi làm của tôi: { $roster }
once-other-way = Đường khác
once-from = Đi từ đâu?
once-from-home = Không chọn nơi: đi từ nhà, như đường đi làm.
once-to = Đi đâu?
once-one-time = Chỉ cần một trong hai giờ.
once-tolerance = Sớm hơn hay muộn hơn bao lâu cũng được?
once-minutes = { $count ->
       *[other] { $count } phút
    }
once-seats-free = Chỗ trống trên xe
once-seen = Chỉ người phù hợp thấy chuyến của bạn. Không ai thấy nhà bạn.
once-missing = Còn thiếu: nơi đi, nơi đến hoặc giờ.
once-send = Đăng
deed-once = Đăng chuyến một lần
deed-once-back = Rút lại chuyến một lần
match-once = Chỉ { $day }

notice-ride-asked = { $name } muốn đi nhờ xe bạn: { $count ->
       *[other] { $count } chuyến
    }.
kind-ride-asked = Khi có người muốn đi nhờ xe bạn
notice-ride-confirmed = { $name } cho bạn đi nhờ: { $count ->
       *[other] { $count } chuyến
    }.
kind-ride-confirmed = Khi có người cho bạn đi nhờ
notice-ride-declined = Lần này { $name } không chở bạn được. Có thể người khác sẽ hợp.
kind-ride-declined = Khi người lái không chở bạn được
notice-ride-cancelled = { $name } đã hủy: { $count ->
       *[other] { $count } chuyến
    }.
kind-ride-cancelled = Khi một chuyến bị hủy
notice-ride-expired = { $name } không trả lời kịp. Bạn có thể hỏi lại hoặc hỏi người khác.
kind-ride-expired = Khi không ai trả lời lời xin của bạn kịp lúc
notices-about-rides = Chuyến đi

problem-car-goes-elsewhere = Xe không đón được mọi người
problem-car-goes-elsewhere-detail = Ở một chuyến, không có thứ tự đón nào hợp với tất cả. Bạn hãy chọn chuyến khác.
problem-ride-over = Không còn được nữa
problem-ride-over-detail = Chuyến này đã xong, đã hủy hoặc còn quá xa.
problem-cannot-take-turns = Không đổi được
problem-cannot-take-turns-detail = Chuyến này không ai khác lái thay được.
notice-ride-off = Không còn hợp với { $name }: { $count ->
       *[other] { $count } chuyến
    }. Chuyến đầu: ngày { $day }/{ $month }/{ $year } lúc { $time }.
kind-ride-off = Khi một chuyến không còn hợp ca làm
notice-ride-moved = Chuyến với { $name } đã đổi, giờ là ngày { $day }/{ $month }/{ $year } lúc { $time }. Đã đổi: { $count ->
       *[other] { $count } chuyến
    }.
kind-ride-moved = Khi giờ hoặc nơi của một chuyến thay đổi
notice-ride-added = Mới với { $name }: { $count ->
       *[other] { $count } chuyến
    }. Chuyến đầu: ngày { $day }/{ $month }/{ $year } lúc { $time }.
kind-ride-added = Khi có thêm chuyến mới
notice-ride-cannot = { $name } không đi cùng được: ngày { $day }/{ $month }/{ $year } lúc { $time }.
kind-ride-cannot = Khi có người không đi cùng được trong một ngày
notice-ride-no-driver = { $name } không lái được: ngày { $day }/{ $month }/{ $year } lúc { $time }. Xem cách khác ở đây.
kind-ride-no-driver = Khi có người không chở bạn được trong một ngày
notice-ride-missed = { $name } đang đợi mà không ai đến: ngày { $day }/{ $month }/{ $year } lúc { $time }.
kind-ride-missed = Khi có người đợi bạn mà không gặp
notice-ride-late = { $name } đến muộn { $minutes ->
       *[other] { $minutes } phút
    }. Chuyến ngày { $day }/{ $month }/{ $year } lúc { $time }.
kind-ride-late = Khi có người đến muộn
notice-ride-here = { $name } đã đến nơi. Chuyến ngày { $day }/{ $month }/{ $year } lúc { $time }.
kind-ride-here = Khi có người đã ở điểm hẹn
notice-ride-turn = Lần này { $name } lái và chở bạn: ngày { $day }/{ $month }/{ $year } lúc { $time }.
kind-ride-turn = Khi hai bạn đổi người lái
notice-ride-reminder = { $role ->
        [driver] Nhắc bạn: bạn lái xe ngày { $day }/{ $month }/{ $year } lúc { $time }.
       *[rider] Nhắc bạn: { $name } chở bạn ngày { $day }/{ $month }/{ $year } lúc { $time }.
    } { ride-begins }
kind-ride-reminder = Tối hôm trước mỗi chuyến
notice-ride-soon = { $role ->
        [driver] Sắp đến giờ bạn lái xe: { $time }.
       *[rider] Sắp đến giờ { $name } chở bạn: { $time }.
    } { ride-begins }
kind-ride-soon = 45 phút trước mỗi chuyến
ride-begins = { $begins ->
        [stop] Điểm hẹn: { $place }.
        [picks] Đón lúc { $pickup }: { $place }.
        [picks-near] Đón lúc { $pickup }.
        [work] Xuất phát từ nơi làm việc.
        [unnamed] Xem điểm hẹn ở đây.
       *[near] Xuất phát gần chỗ bạn.
    }
calendar-ride = { $how ->
        [drive-out] Bạn lái xe đi làm
        [drive-home] Bạn lái xe về nhà
        [ride-out] Đi làm với { $name }
       *[ride-home] Về nhà với { $name }
    }
calendar-ride-aboard = Đi cùng: { $names }
problem-above-cost-cap = Nhiều hơn mức cho phép
problem-above-cost-cap-detail = Tất cả người đi nhờ cộng lại không được trả nhiều như vậy. Hãy ghi ít hơn.
notice-ride-cost-named = { $name } đề nghị cho mỗi chuyến: { $euros },{ $cents } €.
kind-ride-cost-named = Khi có người đề nghị một số tiền cho các chuyến
notice-ride-cost-agreed = Đã thống nhất với { $name }: { $euros },{ $cents } € cho mỗi chuyến.
kind-ride-cost-agreed = Khi đã thống nhất số tiền cho các chuyến
notice-ride-gone = Có người đã rời Miteinander. Không còn: { $count ->
       *[other] { $count } chuyến
    }. Chuyến đầu: ngày { $day }/{ $month }/{ $year } lúc { $time }.
kind-ride-gone = Khi có chuyến bị hủy vì có người rời Miteinander

# The screens of the client.
ask-open = Xin đi nhờ
ask-them = Ở đây bạn là người lái. { $name } có thể hỏi bạn.
ask-title = Hỏi { $name }
ask-nothing = Hiện không có chuyến nào phù hợp. Xin xem lại sau.
ask-which = Những chuyến nào?
ask-all = Tất cả
ask-none = Không chuyến nào
ask-more = Các chuyến khác: { $count }
ask-ongoing = Cả mọi ngày phù hợp về sau
ask-ongoing-hint = Bạn có thể hủy riêng từng ngày.
ask-phrase = Câu của bạn
ask-hint = Có thể chờ trả lời ba lời xin cùng lúc. Câu trả lời đến trong vòng 72 giờ.
ask-send = Xin đi nhờ { $count } chuyến
deed-ask = Lời xin đi nhờ: { $about }
deed-request-accept = Đồng ý: { $about }
deed-request-decline = Từ chối: { $about }
deed-request-cancel = Rút lại: { $about }
requests = Lời xin đi nhờ
requests-incoming = Ai muốn đi cùng bạn?
requests-incoming-none = Hiện chưa có ai hỏi.
requests-outgoing = Lời xin của bạn
requests-outgoing-none = Bạn chưa hỏi ai. Hãy mở một kết quả để hỏi.
request-rides = { $count } chuyến
request-incoming = { $name } hỏi bạn
request-outgoing = Lời xin gửi { $name }
request-until = Trả lời trước:
request-accept = Cho đi nhờ: { $count } chuyến
request-decline = Không, không được
request-take-back = Rút lại lời xin
request-take-back-sure = Rút lại thật không?
request-cancel = Hủy tất cả chuyến sắp tới
request-cancel-sure = Hủy tất cả thật không?
rides-mine = Các chuyến đi của tôi
rides-none = Chưa có chuyến nào. Hãy hỏi một người trong các kết quả.
rides-next = Chuyến sắp tới của bạn
rides-all = Tất cả chuyến đi
ride-open = Xem chuyến đi
ride-driver = { $name } lái xe
ride-me = Bạn
ride-turn = Lẽ ra đến lượt { $name }.
ride-is-here = đã đến
ride-is-late = muộn { $minutes } phút
ride-stop-near = gần nhà người đi nhờ
ride-stop-map = Trên bản đồ
group-title =
    { $count ->
        [3] Ba người có thể đi chung một xe
       *[other] Bốn người có thể đi chung một xe
    }
group-rides =
    { $rides ->
       *[other] { $rides } chuyến đi chung trong bốn tuần
    }
group-wait = Những người kia có thể hỏi đi nhờ xe bạn.
ride-way = Lộ trình của xe
ride-way-in = Lên xe: { $names }
ride-way-out = Xuống xe: { $names }
ride-map = Điểm hẹn trên bản đồ
ride-emergency = Gọi khẩn cấp 112
ride-here = Tôi đã đến
ride-late = Tôi muộn { $minutes } phút
ride-nobody-here = Không có ai ở đây
ride-drive-instead = Lần này tôi lái
ride-cannot = Ngày đó tôi không đi được
ride-cannot-sure = Hủy thật không?
ride-happened = Chuyến đi có diễn ra không?
ride-happened-yes = Có
ride-happened-no = Không
deed-ride-late = Tôi đến muộn
deed-ride-here = Tôi đã đến
deed-ride-nobody-here = Không có ai ở đây
deed-ride-cancel = Ngày đó tôi không đi được
deed-ride-drive-instead = Lần này tôi lái
deed-ride-happened = Trả lời: chuyến đi có diễn ra không?
deed-leave-carpool = Rời nhóm đi chung xe
plan-b = Những cách khác để đến nơi
plan-b-nobody = Ngày đó không còn ai khác đi cùng đường với bạn.
carpools-mine = Nhóm đi chung xe của tôi
carpool-balance = Cân bằng lượt lái:
carpool-balance-hint = Trên 0: đã lái nhiều hơn những người khác.
carpool-leave = Rời nhóm đi chung xe
carpool-leave-sure = Rời thật không? Mọi chuyến của nhóm sẽ kết thúc.
ride-state-waiting-confirmation = chờ trả lời
ride-state-confirmed = đã hẹn
ride-state-cancelled = đã hủy
ride-state-declined = bị từ chối
ride-state-expired = quá muộn
ride-state-completed-pending-validation = đã qua
ride-state-validated = đã diễn ra
rides-week = Lịch tuần để in
rides-month = Chi phí trong tháng
costs-open = Chia chi phí
week-title = Tuần của tôi
week-none = Không có chuyến
week-no-home = Chưa có chuyến về.
week-before = Tuần trước
week-after = Tuần sau
week-sms = Gửi tin nhắn SMS
week-sms-hint = Cho người không có ứng dụng: gửi SMS hoặc chép lại.
week-sms-send = Mở SMS ({ $number }/{ $count })
week-copy = Sao chép nội dung
week-copied = Đã sao chép
month-title = Chi phí trong tháng
month-before = Tháng trước
month-after = Tháng sau
month-none = Tháng này không có chuyến nào.
month-rate = Tất cả người đi nhờ cộng lại: nhiều nhất { $amount } mỗi ki-lô-mét.
month-source = Nguồn: { $source }
month-nothing = Ở đây không trả tiền. Các bạn tự trả cho nhau.
month-drove = { $name } đã lái
month-i-drove = Bạn đã lái
month-riders = Số người đi nhờ: { $count }
month-share = Phần của { $name }: { $amount }
month-my-share = Phần của bạn: { $amount }
month-sums = Tổng cộng
month-pair = { $rider } đi với { $driver }: { $count }
month-me = bạn
month-suggested = Gợi ý: { $amount }
month-owed = Áp dụng: { $amount }
costs-title = Chia chi phí
costs-hint = Số tiền cho mỗi chuyến, chiều đi và chiều về như nhau.
costs-most = Nhiều nhất: { $amount }
costs-suggested = Gợi ý: { $amount }
costs-agreed = Đã thống nhất: { $amount } mỗi chuyến
costs-not-agreed = Chưa thống nhất. Trong lúc chờ, áp dụng mức gợi ý.
costs-theirs = Người kia nói: { $amount }
costs-mine = Bạn nói: { $amount }
costs-amount = Số tiền cho một chuyến (euro)
costs-say = Đề nghị số tiền này
costs-yes = Đồng ý: { $amount }
costs-no-rides = Hai bạn chưa có chuyến chung sắp tới.
costs-not-number = Hãy nhập số tiền như 2,50.
deed-costs = Số tiền cho các chuyến
