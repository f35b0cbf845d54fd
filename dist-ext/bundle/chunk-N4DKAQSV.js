// dist-ext/studies/runs/planCores.js
var COST = { consumerDay: 22, day: 2e4, meeting: 6e4 }, WORTH = 1.1;
function planCores(tasks, cores) {
  let left = tasks.length % cores, last = tasks.slice(tasks.length - left), alone = { beside: tasks.length, inside: 1 };
  if (left === 0)
    return alone;
  let time = (inside2) => timeOf(last, inside2) * Math.ceil(left / Math.floor(cores / inside2)), inside = 1;
  for (let count = 2; count <= cores; ++count)
    time(count) < time(inside) && (inside = count);
  return WORTH * time(inside) > time(1) ? alone : { beside: tasks.length - left, inside };
}
function timeOf(tasks, cores) {
  let times = tasks.map(({ parameters: { consumers, days } }) => {
    let evening = COST.day + (cores > 1 ? COST.meeting : 0);
    return days * (consumers * COST.consumerDay / cores + evening);
  });
  return Math.max(...times);
}
function usefulThreads(tasks, cores) {
  return tasks.some((task) => planCores([task], cores).inside > 1) ? cores : Math.min(cores, tasks.length);
}

export {
  planCores,
  usefulThreads
};
