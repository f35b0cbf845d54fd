// dist-ext/threads/queue.js
function createQueue(tasks, threads, options = {}) {
  let { first = 0, worth = 50 } = options, next = first, { usual = 1 } = options;
  return {
    take() {
      let fair = Math.ceil((tasks - next) / (2 * threads)), from = next;
      return next = Math.min(tasks, from + Math.min(usual, fair)), Array.from({ length: next - from }, (_, at) => from + at);
    },
    learn(runs, milliseconds) {
      milliseconds > 0 && (usual = Math.max(1, Math.ceil(worth * runs / milliseconds)));
    },
    empty() {
      next = tasks;
    }
  };
}

export {
  createQueue
};
