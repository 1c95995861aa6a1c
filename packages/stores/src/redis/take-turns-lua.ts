import { planLimits } from '@b24kit/client'
import { graceMs, longestSleepMs, margins, operatingWindowMs, shortestPollMs } from '../budget/take-turns.ts'

/**
 * `takeTurns` once more, for inside Redis: a test plays both the same steps and compares. Accounts are read and written through two functions.
 * Indexes count from 0, as they do outside.
 */
export const takeTurnsLua: string = `
local margins = { ${margins.join(', ')} }
local limits = {
  basic = { ${planLimits.basic.capacity}, ${planLimits.basic.perSecond} },
  enterprise = { ${planLimits.enterprise.capacity}, ${planLimits.enterprise.perSecond} },
  none = { math.huge, 1 },
}

local function accountKey(credential, method) return credential .. ' ' .. string.lower(method) end

local function heldMs(call, read, now)
  local delay = 0
  for _, method in ipairs(call.methods) do
    local account = read(accountKey(call.credential, method))
    local untilMs = account.blockedUntilMs
    if account.seconds >= 475 then untilMs = math.max(untilMs, account.resetAtMs) end
    delay = math.max(delay, untilMs - now)
  end
  return math.min(delay, ${operatingWindowMs})
end

local function slotDelayMs(level, ceiling, perSecond)
  local excess = level + 1 - ceiling
  if excess <= 1e-9 then return 0 end
  return math.ceil(excess / perSecond * 1000)
end

local function takeTurns(previous, read, write, ask, now)
  local before = previous or { level = 0, atMs = now, tickets = {} }
  local plan = ask.news.plan or before.plan
  local capacity, perSecond = unpack(limits[plan or ask.plan])

  local others, shift = {}, math.min(0, now - before.atMs)
  for owner, it in pairs(before.tickets) do
    if owner ~= ask.process and it.untilMs + shift > now then
      others[owner] = { lane = it.lane, arrivedAtMs = it.arrivedAtMs + shift, untilMs = it.untilMs + shift, counts = it.counts }
    end
  end

  local level = math.max(0, before.level - math.max(0, now - before.atMs) / 1000 * perSecond)
  level = math.max(0, level - ask.unused)
  if ask.news.isFull and capacity ~= math.huge then level = math.max(level, capacity) end

  for _, charge in ipairs(ask.news.charges) do
    local key = accountKey(charge.credential, charge.method)
    local account = read(key)
    account.seconds = charge.operating
    account.resetAtMs = charge.resetAtMs and charge.resetAtMs + 1000 or now + 60000
    write(key, account)
  end
  for _, block in ipairs(ask.news.blocks) do
    local key = accountKey(block.credential, block.method)
    local account = read(key)
    local untilMs = account.resetAtMs > now and account.resetAtMs or now + 60000
    account.blockedUntilMs = block.retryAfterMs and now + block.retryAfterMs or untilMs
    write(key, account)
  end

  local granted, held, counts, delay = {}, {}, ask.counts, 0
  local ticket
  for index, call in ipairs(ask.waiting) do
    local wait = heldMs(call, read, now)
    local arrived = math.min(ask.sentAtMs or now, now) - math.max(0, call.ageMs)
    local ahead = 0
    if wait <= 0 then
      for owner, other in pairs(others) do
        local isSameLane = other.lane == call.lane
        local isEarlier = other.arrivedAtMs < arrived or (other.arrivedAtMs == arrived and owner < ask.process)
        if other.lane < call.lane or (isSameLane and isEarlier) then ahead = ahead + 1 end
      end
    end
    local slot = slotDelayMs(level + ahead, capacity - margins[call.lane + 1], perSecond)
    if wait > 0 then
      held[#held + 1] = { index - 1, wait }
    elseif ahead == 0 and slot == 0 then
      granted[#granted + 1] = index - 1
      level = level + 1
    else
      delay = math.min(math.max(slot, ahead == 0 and 1 or ${shortestPollMs}), ${longestSleepMs})
      ticket = { lane = call.lane, arrivedAtMs = arrived, untilMs = now + delay + ${graceMs}, counts = counts }
      break
    end
    counts[call.lane + 1] = counts[call.lane + 1] - 1
  end
  others[ask.process] = ticket
  level = math.floor(level * 1e6 + 0.5) / 1e6
  return { level = level, atMs = now, plan = plan, tickets = others }, { granted = granted, held = held, delayMs = delay, nowMs = now }
end
`
