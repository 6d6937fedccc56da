
(function () {
  "use strict";
  var PAUSE = 350;
  var FEW = 8;
  var shown = "";
  var turn = 0;
  var missed = 0;

  function part(name) {
    return document.getElementById(name);
  }

  // A page from a file may load scripts, but read nothing else. A name that is new each time keeps
  // the browser from giving what it remembers.
  function load(file, after) {
    var script = document.createElement("script");
    function done(event) {
      script.remove();
      after(event.type === "load");
    }
    turn += 1;
    script.onload = done;
    script.onerror = done;
    script.src = "present/" + file + ".js?" + Date.now() + "-" + turn;
    document.head.appendChild(script);
  }

  function clear() {
    part("head").textContent = "";
    part("board").textContent = "";
    shown = "";
  }

  function beat() {
    load("now", function (found) {
      missed = found ? 0 : missed + 1;
      if (missed === FEW) {
        clear();
      }
      setTimeout(beat, PAUSE);
    });
  }

  function keys() {
    var found = new Set();
    document.querySelectorAll("[data-key]").forEach(function (card) {
      found.add(card.getAttribute("data-key"));
    });
    return found;
  }

  function tick() {
    document.querySelectorAll("[data-ends]").forEach(function (clock) {
      var left = Math.ceil((Number(clock.getAttribute("data-ends")) - Date.now()) / 60000);
      var late = 0 > left;
      var sentence = clock.getAttribute(late ? "data-over" : "data-left");
      clock.classList.toggle("late", late);
      clock.firstElementChild.textContent = sentence.replace("#", String(Math.abs(left)));
    });
  }

  window.mapwalkNow = function (revision) {
    if (revision !== shown) {
      load("map", tick);
    }
  };

  window.mapwalkShow = function (revision, language, title, head, board) {
    if (revision === shown) {
      return;
    }
    var before = keys();
    var place = part("board");
    var top = place.scrollTop;
    var left = place.scrollLeft;
    var same = document.title === title;
    shown = revision;
    document.documentElement.lang = language;
    document.title = title;
    part("head").innerHTML = head;
    place.innerHTML = board;
    place.scrollTop = top;
    place.scrollLeft = left;
    if (same ? before.size > 0 : false) {
      document.querySelectorAll("[data-key]").forEach(function (card) {
        if (!before.has(card.getAttribute("data-key"))) {
          card.classList.add("fresh");
        }
      });
    }
    tick();
  };

  document.addEventListener("DOMContentLoaded", function () {
    shown = part("head").getAttribute("data-revision");
    part("board").focus();
    tick();
    setInterval(tick, 1000);
    beat();
  });
}());
