-- Members who post a commute, each two of them: token, site, latitude and longitude on each line of BENCH_LINES.
local requests = {}
local number = 0

local body = [[{"role":"%s","home":{"lat":%s,"lon":%s},"site_id":"%s","roster":{"codes":[
{"code":"F","start":"06:00","end":"14:00"},{"code":"S","start":"14:00","end":"22:00"}],
"cycle":{"anchor":"2026-11-23","days":["F","F","F","F","F",null,null,"S","S","S","S","S",null,null]}}}]]

init = function()
    local roles = { "drive", "ride", "either" }
    for line in io.lines(os.getenv("BENCH_LINES")) do
        local token, site, lat, lon = line:match("(%S+) (%S+) (%S+) (%S+)")
        local headers = { ["authorization"] = "Bearer " .. token, ["content-type"] = "application/json" }
        local text = body:format(roles[#requests % 3 + 1], lat, lon, site)
        requests[#requests + 1] = wrk.format("POST", "/api/v1/regions/sonnenau/commutes", headers, text)
    end
end

request = function()
    number = number % #requests + 1
    return requests[number]
end
