// The supervision desk inside Cockpit: first on the dashboard, and under an entry of its own.
import { embed } from '/assets/embedded-page.js';

const desk = node => embed(node, '/supervision', '督查台');

export default [
  { id: 'bihuan-desk-dashboard', pluginPoint: 'cockpit.dashboard', priority: 100, render: desk },
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
