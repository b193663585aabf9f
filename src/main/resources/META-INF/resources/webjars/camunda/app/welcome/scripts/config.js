import '/assets/one-sign-in.js';
import {application, say} from '/assets/web-application.js';

export default {
  ...application('个人信息', 'Welcome'),
  links: [{label: say('闭环首页', 'Bihuan'), href: '/', description: say('各岗位的入口和说明', 'Doors to every room')}]
};
