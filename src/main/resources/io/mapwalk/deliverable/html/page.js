document.addEventListener('DOMContentLoaded', function () {
  'use strict';
  var bar = document.getElementById('filters');
  if (!bar) {
    return;
  }
  var owner = document.getElementById('by-owner');
  var pain = document.getElementById('by-pain');
  var said = document.getElementById('filtered');
  var all = Array.prototype.slice.call(document.querySelectorAll('[data-p]'));
  function isWanted(one) {
    var mine = owner.value === '' || one.getAttribute('data-o').split(' ').indexOf(owner.value) !== -1;
    return mine ? Number(one.getAttribute('data-p')) >= Number(pain.value) : false;
  }
  function isStep(one) {
    return one.classList.contains('step') || one.classList.contains('moment');
  }
  function show() {
    var steps = all.filter(isStep);
    all.forEach(function (one) {
      one.classList.toggle('off', !isWanted(one));
    });
    var narrowed = owner.value !== '' || pain.value !== '0';
    said.textContent = narrowed
      ? said.getAttribute('data-said').replace('##', steps.length).replace('#', steps.filter(isWanted).length)
      : '';
  }
  owner.addEventListener('change', show);
  pain.addEventListener('change', show);
  bar.hidden = false;
  show();
});
