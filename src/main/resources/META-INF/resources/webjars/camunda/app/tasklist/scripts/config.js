import '/assets/one-sign-in.js';

export default {
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: '领取选中的任务'},
    focusFilter: {key: 'ctrl+shift+f', description: '转到任务列表分类'},
    focusList: {key: 'ctrl+alt+l', description: '转到第一项任务'},
    focusForm: {key: 'ctrl+alt+f', description: '转到任务表单'},
    startProcess: {key: 'ctrl+alt+p', description: '打开“发起流程”'}
  }
};
