import {
  ACTIVITIES
} from "./chunk-G5HGH7WW.js";

// dist-ext/studies/story/scenes.js
var WITHIN_MOMENT = /* @__PURE__ */ new Set([
  "know",
  "go",
  "do",
  "buy",
  "visit",
  "meet",
  "read",
  "choose",
  "chooseNothing",
  "abandonBasket",
  "purchase",
  "leave",
  "giveUp"
]), isWithinMoment = (activity) => WITHIN_MOMENT.has(activity);
function scenesOf(log, consumer) {
  let scenes = [];
  for (let index = 0; index < log.length; ++index) {
    if (log.consumer[index] !== consumer)
      continue;
    let next = sceneAt(log, index), current = scenes.at(-1);
    current !== void 0 && isSamePlace(current, next) ? scenes[scenes.length - 1] = joined(current, next) : scenes.push(next);
  }
  return scenes;
}
function mostEventful(log) {
  let lived = /* @__PURE__ */ new Map();
  for (let index = 0; index < log.length; ++index) {
    let consumer = log.consumer[index], activities = lived.get(consumer) ?? /* @__PURE__ */ new Set();
    lived.set(consumer, activities.add(log.activity[index]));
  }
  let [best] = [...lived].sort(([a, did], [b, also]) => also.size - did.size || a - b);
  return best?.[0];
}
function sceneAt(log, index) {
  let event = eventAt(log, index), isPlaced = isWithinMoment(event.activity);
  return {
    day: log.day[index],
    daypart: isPlaced ? log.daypart[index] : -1,
    device: isPlaced ? log.device[index] : -1,
    persona: log.persona[index],
    events: [event]
  };
}
function isSamePlace(a, b) {
  let agree = (one, other) => one === other || one < 0 || other < 0;
  return a.day === b.day && agree(a.daypart, b.daypart) && agree(a.device, b.device);
}
function joined(a, b) {
  return {
    ...a,
    daypart: Math.max(a.daypart, b.daypart),
    device: Math.max(a.device, b.device),
    events: [...a.events, ...b.events]
  };
}
function eventAt(log, index) {
  return { activity: ACTIVITIES[log.activity[index]], channel: log.channel[index], brand: log.brand[index], value: log.value[index] };
}

export {
  isWithinMoment,
  scenesOf,
  mostEventful
};
