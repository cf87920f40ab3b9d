-- Members who ask who fits: a commute and its owner's token on each line of BENCH_LINES.
local requests = {}
local number = 0

init = function()
    for line in io.lines(os.getenv("BENCH_LINES")) do
        local commute, token = line:match("(%S+) (%S+)")
        local headers = { ["authorization"] = "Bearer " .. token, ["accept-language"] = "de" }
        requests[#requests + 1] = wrk.format("GET", "/api/v1/commutes/" .. commute .. "/matches", headers)
    end
end

request = function()
    number = number % #requests + 1
    return requests[number]
end
