// English words that the web applications and their form viewer have built in, where their labels don't reach. Each is
// looked for only in the part of the page that shows it, as a whole: what people wrote stands elsewhere and stays.
import {PERMISSIONS} from '/assets/permission-words.js';

const exactly = words => text => words[text];

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const FAULTS = [
  [/^Field is required\.$/, '此项必填。'],
  [/^Field must match pattern (.+)\.$/, '格式不正确，应符合 $1。'],
  [/^Field must have minimum value of (.+)\.$/, '不得小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/, '不得大于 $1。'],
  [/^Field must have minimum length of (.+)\.$/, '至少填写 $1 个字。'],
  [/^Field must have maximum length of (.+)\.$/, '最多填写 $1 个字。'],
  [/^Field must be a valid\s+international phone number\..*$/, '请填写正确的电话号码。'],
  [/^Field must be a valid email\.$/, '请填写正确的电子邮箱。'],
  [/^Value is not a number\.$/, '请填写数字。'],
  [/^Value is expected to be an integer\.$/, '请填写整数。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多保留 $1 位小数。'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '请填写可用的数，最接近的是 $1 和 $2。'],
  [/^Date and time must both be entered\.$/, '日期和时间都要填写。']
];
const fault = text => {
  const known = FAULTS.find(([english]) => english.test(text));
  return known && text.replace(...known);
};

const PLACES = [
  ['.fjs-form-field-error li', fault],
  ['.fjs-select-placeholder', exactly({Select: '请选择'})],
  ['.fjs-container input', exactly({
    Search: '输入文字查找', 'yyyy/mm/dd': '年/月/日', 'mm/dd/yyyy': '月/日/年', 'hh:mm': '时:分', 'hh:mm ?m': '时:分'
  })],
  ['.fjs-dropdownlist-empty', exactly({'No results': '没有符合的选项', 'All values selected': '已全部选中'})],
  ['.fjs-taglist-skip-link', exactly({'Skip to search': '跳到查找'})],
  ['.fjs-taglist-tag-remove', exactly({'Remove tag': '移除'})],
  ['.fjs-table-empty, .fjs-table-td[colspan]', exactly({'Nothing to show.': '没有内容。'})],
  ['.fjs-table-nav-label', exactly({of: '/'})],
  ['.fjs-table-nav-button', exactly({'Previous page': '上一页', 'Next page': '下一页'})],
  ['.fjs-table-th', text => text
    .replace(/^Click to sort by (.*) descending$/, '点击按$1降序排列')
    .replace(/^Click to sort by (.*) ascending$/, '点击按$1升序排列')
    .replace(/^Click to remove sorting$/, '点击取消排序')],
  ['.fjs-number-arrow-container button', exactly({Increment: '增加', Decrement: '减少'})],
  ['.fjs-repeat-render-add', exactly({'Add new': '添加一项'})],
  ['.fjs-repeat-render-collapse', text =>
    text === 'Collapse' ? '收起' : text.replace(/^Expand all \((\d+)\)$/, '全部展开（$1）')],
  ['.fjs-repeat-row-remove', text => text.replace(/^Remove list item (\d+)$/, '移除第 $1 项')],
  ['.fjs-image-placeholder-inner svg', exactly({'This is an image placeholder': '没有图片'})],
  ['.flatpickr-calendar [aria-label]', text => {
    const day = text.match(/^(\w+) (\d+), (\d+)$/);
    return day ? `${day[3]}年${MONTHS.indexOf(day[1]) + 1}月${day[2]}日` : {Month: '月份', Year: '年份'}[text];
  }],
  ['.flatpickr-weekday', text => DAYS.includes(text) ? '日一二三四五六'[DAYS.indexOf(text)] : text],
  ['.flatpickr-monthDropdown-month, .flatpickr-current-month .cur-month',
    text => MONTHS.includes(text) ? `${MONTHS.indexOf(text) + 1}月` : text],
  ['.alert .sr-only', exactly({Close: '关闭'})],
  ['.null-value', exactly({null: '空'})],
  ['.notifications .message', text =>
    text.replace(/^(Error: )?The user with id .* does not have .*$/s, '您没有这项内容的权限。')],
  ['.app-switch li a', exactly({Welcome: '个人信息', Admin: '系统管理', Cockpit: '督办', Tasklist: '待办'})],
  ['.navigation.zoom button, .navigation.reset button',
    exactly({'zoom in': '放大', 'zoom out': '缩小', 'reset zoom': '还原大小'})],
  ['td.permissions, .permissions .form-control-static, .permissions li label',
    text => text.split(', ').map(permission => PERMISSIONS[permission] ?? permission).join('、')],
  ['.permissions .selection span', exactly({'Select all': '全选', 'Unselect all': '全不选'})]
];

const ATTRIBUTES = ['title', 'placeholder', 'aria-label', 'alt'];

const translate = (text, words, write) => {
  const english = text.trim();
  const chinese = english && words(english);
  if (chinese && chinese !== english) {
    write(text.replace(english, () => chinese));
  }
};

const translateAll = () => {
  for (const [place, words] of PLACES) {
    for (const element of document.querySelectorAll(place)) {
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) {
          translate(node.data, words, text => { node.data = text; });
        }
      }
      for (const name of ATTRIBUTES.filter(name => element.hasAttribute(name))) {
        translate(element.getAttribute(name), words, text => element.setAttribute(name, text));
      }
    }
  }
};

/** Shows these words in Chinese, whenever they appear. */
export const speakChinese = () => {
  new MutationObserver(translateAll).observe(document.documentElement,
    {subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES});
  translateAll();
};
