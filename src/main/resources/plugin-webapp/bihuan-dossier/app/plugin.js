// 卷宗: the file of the case that a task is about, as a tab of the task and, in short, on its card in the list.
import { embed } from '/assets/embedded-page.js';

// Tasklist speaks the language of the browser, so the page in it does too.
const english = navigator.language.startsWith('en');
const label = english ? 'Case file' : '卷宗';

const path = (taskId, page) => `/tasks/${encodeURIComponent(taskId)}/${page}${english ? '?lang=en' : ''}`;

// A list shows many cards: a line of ours each, not a page each.
const line = async (node, taskId) => {
  const answer = await fetch(path(taskId, 'card'));
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const brief = page.querySelector('.bihuan-brief');
  if (answer.ok && brief) {
    node.replaceChildren(document.importNode(brief, true));
  }
};

export default [
  {
    id: 'bihuan-dossier-tab',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: { label },
    render: (node, { taskId }) => embed(node, path(taskId, 'dossier'), label),
    unmount: () => {},
  },
  {
    id: 'bihuan-dossier-card',
    pluginPoint: 'tasklist.card',
    priority: 5,
    render: (node, { taskId }) => line(node, taskId),
    unmount: () => {},
  },
];
