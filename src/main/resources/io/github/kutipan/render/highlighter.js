"use strict";
// Without this script the page still reads well: every tag in the text is a link to its statement.
(function () {
  const filter = document.getElementById("filter");
  const count = document.getElementById("count");
  const popover = document.getElementById("popover");
  const statements = new Map();
  for (const entry of document.querySelectorAll(".statements ol > li")) {
    statements.set(entry.id, entry);
  }
  const marks = Array.from(document.querySelectorAll("article [data-content], article [data-words]"));
  const tags = Array.from(document.querySelectorAll("article .tag"));
  const speakers = Array.from(document.querySelectorAll("input[name=speaker]"));
  const buttons = Array.from(document.querySelectorAll("button.only"));
  const articles = Array.from(document.querySelectorAll(".article"));
  const contents = document.getElementById("contents");

  function ids(value) {
    return value ? value.split(" ") : [];
  }

  function shown(value) {
    return ids(value).map((id) => statements.get(id)).find((entry) => !entry.hidden);
  }

  function apply() {
    const types = new Set(Array.from(filter.elements.type).filter((box) => box.checked).map((box) => box.value));
    const names = new Set(speakers.filter((box) => box.checked).map((box) => box.value));
    const least = Number(filter.elements.confidence.value);
    filter.elements.least.value = least + " %";
    let visible = 0;
    for (const entry of statements.values()) {
      const data = entry.dataset;
      entry.hidden = !(types.has(data.type) && names.has(data.speaker) && Number(data.confidence) * 100 >= least);
      visible += entry.hidden ? 0 : 1;
    }
    for (const tag of tags) {
      tag.hidden = !shown(tag.dataset.statement);
    }
    marks.forEach(dress);
    for (const button of buttons) {
      const on = onlyOne(button);
      button.textContent = on ? "all" : "only";
      button.setAttribute("aria-pressed", on);
    }
    articles.forEach(list);
    count.textContent = visible + " of " + statements.size + " statements shown";
    hide();
  }

  // A stretch of text belongs to the innermost statement that is shown.
  function dress(mark) {
    const content = shown(mark.dataset.content);
    const words = shown(mark.dataset.words);
    const classes = [];
    if (content) {
      classes.push(content.dataset.type, content.dataset.color);
    } else if (words) {
      classes.push(words.dataset.color);
    }
    if (words) {
      classes.push(...ids(mark.dataset.part));
    }
    if (!content) {
      classes.push("off");
    }
    mark.className = classes.join(" ");
  }

  function boxes(button) {
    return Array.from(button.closest("ul.speakers").querySelectorAll("input[name=speaker]"));
  }

  function own(button) {
    return button.closest("ul.speakers > li").querySelector("input");
  }

  function onlyOne(button) {
    const all = boxes(button);
    return all.length > 1 && own(button).checked && all.filter((box) => box.checked).length === 1;
  }

  // One speaker of an article alone; pressed again, all of them.
  function choose(button) {
    const all = onlyOne(button);
    boxes(button).forEach((box) => { box.checked = all || box === own(button); });
    apply();
  }

  // The list of the articles, for a page of several.
  function list(article, i) {
    if (articles.length > 1) {
      const items = contents.querySelector("ol");
      const item = items.children[i] || items.appendChild(document.createElement("li"));
      const link = document.createElement("a");
      link.href = "#" + article.id;
      link.textContent = article.querySelector("h2").textContent;
      const figure = document.createElement("span");
      figure.textContent = " " + article.querySelectorAll(".statements ol > li:not([hidden])").length;
      item.replaceChildren(link, figure);
    }
  }

  let current = null;
  let timer = 0;

  function light(on) {
    for (const mark of current.closest(".article").querySelectorAll("article mark")) {
      mark.classList.toggle("on", on && shown(mark.dataset.content) === current);
    }
  }

  // Below the words, so that it hides none of them; above where there is no room; else below the pointer's line.
  function place(anchor, event) {
    const next = anchor.matches(".tag") ? anchor.nextElementSibling : null;
    const words = next && next.matches("mark") ? next : anchor;
    const lines = Array.from(words.getClientRects());
    const pointed = event.type === "focusin" ? null : event;
    const line = (pointed && lines.find((box) => box.bottom >= pointed.clientY)) || lines[0];
    const size = popover.getBoundingClientRect();
    const room = document.documentElement;
    const fits = (top) => top >= 8 && top + size.height <= room.clientHeight - 8;
    const below = lines[lines.length - 1].bottom + 6;
    const tops = [below, lines[0].top - size.height - 6, line.bottom + 6, line.top - size.height - 6];
    const left = pointed ? pointed.clientX - 32 : line.left;
    popover.style.top = Math.max(8, tops.find(fits) ?? below) + "px";
    popover.style.left = Math.max(8, Math.min(left, room.clientWidth - size.width - 8)) + "px";
  }

  function show(entry, anchor, event) {
    clearTimeout(timer);
    if (entry !== current) {
      hide();
      popover.replaceChildren(entry.querySelector(".entry").cloneNode(true));
      popover.className = entry.dataset.color;
      popover.hidden = false;
      current = entry;
      light(true);
    }
    place(anchor, event);
  }

  function hide() {
    clearTimeout(timer);
    if (current) {
      light(false);
      current = null;
    }
    popover.hidden = true;
    document.querySelectorAll("[aria-describedby=popover]").forEach((tag) => tag.removeAttribute("aria-describedby"));
  }

  function target(event) {
    const anchor = event.target.closest("article .tag, article [data-content], article [data-words]");
    const entry = anchor && (shown(anchor.dataset.statement) || shown(anchor.dataset.content) || shown(anchor.dataset.words));
    return entry ? { entry, anchor } : null;
  }

  function follow(event) {
    const found = target(event);
    if (found) {
      show(found.entry, found.anchor, event);
      if (event.type === "focusin") {
        found.anchor.setAttribute("aria-describedby", "popover");
      }
    } else if (!popover.contains(event.target)) {
      hide();
    }
  }

  document.addEventListener("mouseover", (event) => {
    clearTimeout(timer);
    if (target(event)) {
      follow(event);
    } else if (current && !popover.contains(event.target)) {
      // Time to move the pointer into the popover.
      timer = setTimeout(hide, 250);
    }
  });
  document.addEventListener("focusin", follow);
  document.addEventListener("click", follow);
  document.addEventListener("focusout", () => hide());
  document.addEventListener("scroll", () => hide(), { passive: true });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hide();
    }
  });

  speakers.forEach((box) => {
    box.hidden = false;
    box.addEventListener("change", apply);
  });
  for (const button of buttons) {
    button.hidden = boxes(button).length < 2;
    button.addEventListener("click", () => choose(button));
  }
  contents.hidden = articles.length < 2;
  contents.querySelector("summary").textContent = articles.length + " articles, with their statements";
  filter.addEventListener("input", apply);
  filter.addEventListener("submit", (event) => event.preventDefault());
  filter.hidden = false;
  // A reloaded page keeps the boxes as they were: the text must agree with them.
  apply();
})();
