import '/assets/one-sign-in.js';
import {application, say} from '/assets/web-application.js';

export default {
  ...application('待办', 'Tasklist'),
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: say('领取选中的待办', 'claim the selected task')},
    focusFilter: {key: 'ctrl+shift+f', description: say('转到待办分类', 'go to the filters')},
    focusList: {key: 'ctrl+alt+l', description: say('转到第一项待办', 'go to the first task')},
    focusForm: {key: 'ctrl+alt+f', description: say('转到表单', 'go to the form')},
    startProcess: {key: 'ctrl+alt+p', description: say('打开“发起流程”', 'open “Start process”')}
  }
};
