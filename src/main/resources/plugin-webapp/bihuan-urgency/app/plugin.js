// How urgent: counts above the list of tasks, and a line of ours on every card. Both are pieces of pages of ours.

// Tasklist speaks the language of the browser, so these do too.
const english = navigator.language.startsWith('en');

const page = async (path, parameters = []) => {
  const query = new URLSearchParams([...parameters, ...(english ? [['lang', 'en']] : [])]);
  const answer = await fetch(`${path}?${query}`);
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
};

const show = (node, piece) => piece && node.replaceChildren(document.importNode(piece, true));

// Tasklist reads its list anew every few seconds: the counts are read when other tasks are in it, or after a minute.
const AGE = 60_000;

const counts = (node, parameters, scope) => {
  let listed, readAt = -Infinity;
  scope.tasklistData.newChild(scope).observe('taskList', async list => {
    const now = performance.now(), tasks = JSON.stringify(list?._embedded?.task?.map(task => [task.id, task.assignee]));
    if (tasks !== listed || now - readAt > AGE) {
      [listed, readAt] = [tasks, now];
      show(node, (await page('/tasks/counts'))?.querySelector('.bihuan-counts'));
    }
  });
};

// A list shows many cards at once: one question for all of them.
let cards = new Map();

const ask = async () => {
  const nodes = cards;
  cards = new Map();
  const lines = await page('/tasks/cards', [...nodes.keys()].map(task => ['task', task]));
  nodes.forEach((node, task) => show(node, lines?.querySelector(`[data-task="${CSS.escape(task)}"]`)));
};

const card = (node, { taskId }) => {
  if (cards.size === 0) {
    setTimeout(ask);
  }
  cards.set(taskId, node);
};

export default [
  { id: 'bihuan-counts', pluginPoint: 'tasklist.list', priority: 1000, render: counts, unmount: () => {} },
  { id: 'bihuan-card', pluginPoint: 'tasklist.card', priority: 5, render: card, unmount: () => {} },
];
