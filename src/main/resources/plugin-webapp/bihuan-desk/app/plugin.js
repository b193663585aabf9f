// The supervision desk inside Cockpit: first on the dashboard, and under an entry of its own.
import { embed } from '/assets/embedded-page.js';

const desk = node => embed(node, '/supervision', '督查台');

// Cockpit puts plugins below its own figures; a supervisor looks at the desk first. The node comes before its place does.
const deskFirst = (node, frames) => {
  const section = node.closest('section');
  if (!section && frames > 0) {
    requestAnimationFrame(() => deskFirst(node, frames - 1));
    return;
  }
  section?.parentElement.prepend(section);
  desk(node);
};

export default [
  { id: 'bihuan-desk-dashboard', pluginPoint: 'cockpit.dashboard', priority: 100, render: node => deskFirst(node, 300) },
  {
    id: 'bihuan-desk-entry', pluginPoint: 'cockpit.navigation', priority: 100,
    properties: { path: '/supervision' },
    render: node => {
      const link = document.createElement('a');
      link.href = '#/supervision';
      link.textContent = '督查台';
      node.replaceChildren(link);
    }
  },
  {
    id: 'bihuan-desk-page', pluginPoint: 'cockpit.route', priority: 100,
    properties: { path: '/supervision', label: '督查台' },
    render: desk
  }
];
