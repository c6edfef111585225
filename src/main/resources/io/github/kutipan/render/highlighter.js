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

  let current = null;
  let timer = 0;

  function light(on) {
    for (const mark of marks) {
      mark.classList.toggle("on", on && shown(mark.dataset.content) === current);
    }
  }

  function show(entry, anchor) {
    clearTimeout(timer);
    if (entry !== current) {
      popover.replaceChildren(entry.querySelector(".entry").cloneNode(true));
      popover.className = entry.dataset.color;
      popover.hidden = false;
      current = entry;
      light(true);
    }
    const at = anchor.getClientRects()[0];
    const size = popover.getBoundingClientRect();
    const room = document.documentElement;
    const below = at.bottom + 8 + size.height <= room.clientHeight;
    popover.style.top = Math.max(8, below ? at.bottom + 8 : at.top - size.height - 8) + "px";
    popover.style.left = Math.max(8, Math.min(at.left, room.clientWidth - size.width - 8)) + "px";
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
      show(found.entry, found.anchor);
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
  filter.addEventListener("input", apply);
  filter.addEventListener("submit", (event) => event.preventDefault());
  filter.hidden = false;
  // A reloaded page keeps the boxes as they were: the text must agree with them.
  apply();
})();
