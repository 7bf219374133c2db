import { fileUrl } from "./api.js";
import { el, hue, icon, initials, safeUrl } from "./dom.js";
import { coordinates, drawing } from "./map.js";
import { formatted } from "./text.js";

// One message as the phone shows it.

let time;
let day;

/** By whose clock days and hours are shown: the area's, wherever the page is looked at. */
export function showTimesOf(timeZone) {
  time = new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit", timeZone });
  day = new Intl.DateTimeFormat("id-ID", { weekday: "long", day: "numeric", month: "long", timeZone });
}

export function dayOf(message) {
  return day.format(new Date(message.content.date * 1000));
}

/**
 * @param message as the server's view shows it
 * @param phone does what taps mean: `tap(message, button)`, `send`, `copy`, `show(title, node)`
 */
export function messageElement(message, phone) {
  const side = message.bot ? "theirs" : "mine";
  const content = message.content;
  const kind = kindOf(content);
  return el("li", { class: `message ${side} ${kind}`, "data-id": message.id },
    el("div", { class: "bubble" },
      sender(message, phone),
      quote(content.reply_to_message),
      PARTS[kind](content, phone),
      meta(message)),
    keyboard(message, phone));
}

function kindOf(content) {
  const kinds = ["venue", "location", "photo", "document", "contact", "sticker", "voice"];
  return kinds.find((kind) => content[kind]) ?? "text";
}

const PARTS = {
  text: (content, phone) => text(content.text ?? "", content.entities, phone),
  venue: (content, phone) => place(content.venue.location, content.venue, phone),
  location: (content, phone) => place(content.location, null, phone),
  photo: photo,
  document: documentPart,
  contact: contact,
  sticker: (content) => el("div", { class: "sticker-face", role: "img", "aria-label": "Stiker " + content.sticker.emoji }, content.sticker.emoji),
  voice: voice,
};

function text(value, entities, phone) {
  return el("div", { class: "text", dir: "auto" }, formatted(value, entities, phone));
}

function caption(content, phone) {
  return content.caption ? text(content.caption, content.caption_entities, phone) : null;
}

function sender(message, phone) {
  return phone.isGroup && !message.bot
    ? el("div", { class: "sender" }, message.content.from.first_name)
    : null;
}

function quote(replied) {
  return replied
    ? el("div", { class: "quote" },
        el("strong", {}, replied.from?.first_name ?? ""),
        el("span", {}, replied.text ?? replied.caption ?? "…"))
    : null;
}

function place(location, venue, phone) {
  const title = venue ? venue.title : "Lokasi";
  const open = () => phone.show(title, [
    el("div", { class: "map-surface" }, drawing(location, 600, 600, location)),
    el("p", {}, venue ? venue.address : ""),
    el("p", { class: "hint" }, coordinates(location)),
  ]);
  return el("button", { type: "button", class: "place", onclick: open, "aria-label": `${title}, lihat di peta skema` },
    drawing(location, 260, 130, location),
    el("span", { class: "place-words" },
      el("strong", {}, title),
      venue ? el("span", {}, venue.address) : null,
      el("span", { class: "coordinates" }, coordinates(location))));
}

function photo(content, phone) {
  const size = content.photo.at(-1);
  const image = () => el("img", { src: fileUrl(size.file_id), width: size.width, height: size.height, alt: content.caption || "Foto" });
  const open = () => phone.show("Foto", [image()]);
  return el("div", {},
    el("button", { type: "button", class: "photo-frame", onclick: open, "aria-label": "Perbesar foto" }, image()),
    caption(content, phone));
}

function documentPart(content, phone) {
  const file = content.document;
  return el("div", {},
    el("a", { class: "file", href: fileUrl(file.file_id), download: file.file_name, title: "Unduh" },
      el("span", { class: "file-icon" }, icon("file")),
      el("span", { class: "file-words" },
        el("strong", {}, file.file_name),
        el("span", {}, bytes(file.file_size)))),
    caption(content, phone));
}

function bytes(count) {
  return count < 1024 ? count + " B" : count < 1024 * 1024 ? Math.round(count / 1024) + " kB" : (count / 1024 / 1024).toFixed(1).replace(".", ",") + " MB";
}

function contact(content) {
  const shared = content.contact;
  return el("div", { class: "contact-card" },
    avatar(shared.first_name, shared.user_id ?? 7),
    el("span", { class: "file-words" },
      el("strong", {}, shared.first_name),
      el("span", {}, "+" + shared.phone_number.replace(/^\+/, "")),
      shared.user_id ? null : el("span", { class: "hint" }, "kontak orang lain")));
}

export function avatar(name, id) {
  const face = el("span", { class: "avatar", "aria-hidden": "true" }, initials(name));
  face.style.setProperty("--hue", hue(id));
  return face;
}

function voice(content) {
  const bars = [5, 9, 14, 8, 16, 11, 6, 13, 17, 9, 5, 12, 15, 7, 10, 5].map((height) => {
    const bar = el("i");
    bar.style.height = height + "px";
    return bar;
  });
  return el("div", { class: "voice-note", role: "img", "aria-label": "Pesan suara" },
    el("span", { class: "file-icon" }, icon("voice")),
    el("span", { class: "bars" }, bars),
    el("span", { class: "hint" }, "0:0" + content.voice.duration));
}

function meta(message) {
  const content = message.content;
  return el("div", { class: "meta" },
    content.has_protected_content ? sign("lock", "Tidak dapat diteruskan atau disimpan") : null,
    message.silent ? sign("silent", "Tanpa suara") : null,
    content.edit_date ? el("span", {}, "diedit") : null,
    el("time", {}, time.format(new Date(content.date * 1000))));
}

function sign(name, label) {
  return el("span", { class: "sign", role: "img", "aria-label": label, title: label }, icon(name));
}

function keyboard(message, phone) {
  const rows = message.content.reply_markup?.inline_keyboard;
  return rows
    ? el("div", { class: "inline-keys" },
        rows.map((row) => el("div", { class: "row" }, row.map((button) => inlineButton(message, button, phone)))))
    : null;
}

function inlineButton(message, button, phone) {
  const style = ["danger", "success", "primary"].includes(button.style) ? " style-" + button.style : "";
  const url = button.url ? safeUrl(button.url) : null;
  if (url) {
    return el("a", { class: "inline-key" + style, href: url, target: "_blank", rel: "noopener noreferrer" },
      el("span", { dir: "auto" }, button.text), icon("link"));
  }
  if (button.copy_text) {
    return el("button", { type: "button", class: "inline-key" + style, onclick: () => phone.copy(button.copy_text.text) },
      el("span", { dir: "auto" }, button.text), icon("copy"));
  }
  return el("button", { type: "button", class: "inline-key" + style, onclick: (event) => phone.tap(message, button, event.currentTarget) },
    el("span", { dir: "auto" }, button.text));
}
