// 卷宗: the file of the case that a task is about, as a tab of the task.
import { embed } from '/assets/embedded-page.js';

// Tasklist speaks the language of the browser, so the page in it does too.
const english = navigator.language.startsWith('en');
const label = english ? 'Case file' : '卷宗';

const path = taskId => `/tasks/${encodeURIComponent(taskId)}/dossier${english ? '?lang=en' : ''}`;

export default [
  {
    id: 'bihuan-dossier-tab',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: { label },
    render: (node, { taskId }) => embed(node, path(taskId), label),
    unmount: () => {},
  },
];
