import '/assets/one-sign-in.js';
import {application} from '/assets/web-application.js';

export default application('督办', 'Cockpit');
