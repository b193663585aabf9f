// 全选 without asking the server again; without this script its link does the same. The link says what it will do.
const link = document.getElementById('choose-all');
if (link) {
  const boxes = [...document.querySelectorAll('input[name=case]')];
  const all = () => boxes.every(box => box.checked);
  const before = all(), words = [link.textContent, link.dataset.other];
  const say = () => { link.textContent = words[all() === before ? 0 : 1]; };
  link.addEventListener('click', event => {
    event.preventDefault();
    const choose = !all();
    boxes.forEach(box => { box.checked = choose; });
    say();
  });
  boxes.forEach(box => box.addEventListener('change', say));
  say();
}
