-- Asks the hub for pages that nobody has asked for before: one to three words out of the made-up vocabulary, and in one
-- of five requests a filter too. The last parameter is one that the hub does not know: with it no address comes twice.
-- WORDS names a file with a word a line, SEED tells one run from another.
local words = {}
for line in io.lines(os.getenv("WORDS")) do
  words[#words + 1] = line
end
local filters = {"type=tool", "type=report", "type=research", "language=en", "language=es", "audience=youth", "place=KE"}
local seed = tonumber(os.getenv("SEED"))
local count = 0

function init()
  math.randomseed(seed)
end

function request()
  count = count + 1
  local typed = {}
  for i = 1, math.random(3) do
    typed[i] = words[math.random(#words)]
  end
  local path = "/hub?q=" .. table.concat(typed, "+") .. "&unseen=" .. seed .. "-" .. count
  if math.random(5) == 1 then
    path = path .. "&" .. filters[math.random(#filters)]
  end
  return wrk.format("GET", path)
end

function done(summary, latency)
  local wrong = summary.errors.status + summary.errors.read + summary.errors.connect + summary.errors.timeout
  io.write(string.format("RESULT %d %.2f %.2f %.1f %d\n", summary.requests, latency:percentile(50) / 1000,
    latency:percentile(99) / 1000, summary.requests / (summary.duration / 1000000), wrong))
end
