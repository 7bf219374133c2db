import { el, safeUrl } from "./dom.js";

// A message's text with its entities, as elements.

/**
 * @param phone does what a tap in the text means: `send(text)`, `copy(text)`
 */
export function formatted(text, entities, phone) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return range(text, 0, text.length, sorted, phone);
}

function range(text, from, to, entities, phone) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start >= end) {
      continue;
    }
    if (start > at) {
      nodes.push(text.slice(at, start));
    }
    const inner = entities.slice(i + 1).filter((other) => other.offset < end);
    const children = range(text, start, end, inner, phone);
    nodes.push(element(entity, text.slice(start, end), children, phone));
    at = end;
  }
  if (at < to) {
    nodes.push(text.slice(at, to));
  }
  return nodes;
}

function element(entity, text, children, phone) {
  switch (entity.type) {
    case "bold":
      return el("strong", {}, children);
    case "italic":
      return el("em", {}, children);
    case "underline":
      return el("u", {}, children);
    case "strikethrough":
      return el("s", {}, children);
    case "spoiler":
      return tappable("span", { class: "spoiler", title: "Tampilkan" }, children, (hidden) => hidden.classList.add("shown"));
    case "code":
      return tappable("code", { title: "Salin" }, children, () => phone.copy(text));
    case "pre":
      return tappable("pre", { title: "Salin" }, children, () => phone.copy(text));
    case "blockquote":
      return el("blockquote", {}, children);
    case "expandable_blockquote":
      return tappable("blockquote", { class: "folded", title: "Buka atau lipat" }, children, (quote) => quote.classList.toggle("folded"));
    case "text_link":
      return link(entity.url, children);
    case "url":
      return link(text, children);
    case "email":
      return link("mailto:" + text, children);
    case "bot_command":
      return el("button", { type: "button", class: "command", onclick: () => phone.send(text) }, children);
    case "hashtag":
    case "mention":
      return el("span", { class: "tag" }, children);
    default:
      return el("span", {}, children);
  }
}

function link(address, children) {
  const url = safeUrl(address);
  return url
    ? el("a", { href: url, target: "_blank", rel: "noopener noreferrer", title: url }, children)
    : el("span", {}, children);
}

// Something in the text that does something when it is tapped, or chosen by Enter.
function tappable(tag, properties, children, action) {
  const done = (event) => {
    if (event.type === "click" || event.key === "Enter") {
      event.preventDefault();
      action(event.currentTarget);
    }
  };
  return el(tag, { ...properties, role: "button", tabindex: "0", onclick: done, onkeydown: done }, children);
}
