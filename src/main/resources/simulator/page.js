import { follow, post } from "./api.js";
import { el, hue, initials } from "./dom.js";
import { Faults } from "./faults.js";
import { showTimesOf } from "./message.js";
import { Phone } from "./phone.js";

// The page: phones side by side, or one at a time with tabs where the screen is narrow.

const row = document.querySelector(".phones");
const tabs = document.querySelector(".tabs");
const status = document.querySelector("#status");
const faults = new Faults(document.querySelector("#faults"));
const phones = new Map();
let bot = null;

const watcher = new IntersectionObserver((entries) => entries.forEach(seen), { root: row, threshold: 0.6 });

function seen(entry) {
  const phone = [...phones.values()].find((it) => it.element === entry.target);
  if (phone) {
    phone.visible = entry.isIntersecting;
    phone.tab.setAttribute("aria-current", String(entry.isIntersecting));
    if (entry.isIntersecting) {
      unread(phone, 0);
      tabs.scrollTo({ left: phone.tab.offsetLeft - tabs.clientWidth / 2 + phone.tab.offsetWidth / 2 });
    }
  }
}

function unread(phone, count) {
  phone.unread = count;
  phone.badge.textContent = count > 0 ? count : "";
  phone.badge.hidden = count === 0;
}

function phoneOf(chat) {
  let phone = phones.get(chat.id);
  if (!phone) {
    phone = new Phone(chat, (it) => it.visible || unread(it, it.unread + 1));
    phones.set(chat.id, phone);
    addTab(phone, chat);
    row.append(phone.element);
    watcher.observe(phone.element);
    phone.update(chat);
    overflowing();
    if (bot) {
      phone.present(bot);
    }
  }
  return phone;
}

// Where not all phones are in sight, tabs name them, and edges fade into what lies beyond.
const overflowing = () => {
  document.body.classList.toggle("crowded", row.scrollWidth > row.clientWidth + 1);
  for (const strip of [row, tabs]) {
    strip.classList.toggle("more", strip.scrollLeft + strip.clientWidth < strip.scrollWidth - 2);
  }
};
new ResizeObserver(overflowing).observe(row);
row.addEventListener("scroll", overflowing);
tabs.addEventListener("scroll", overflowing);

function addTab(phone, chat) {
  const face = el("span", { class: "avatar small", "aria-hidden": "true" }, initials(chat.title));
  face.style.setProperty("--hue", hue(chat.id));
  phone.badge = el("span", { class: "badge", hidden: true, "aria-label": "pesan baru" });
  phone.unread = 0;
  phone.tab = el("button", { type: "button", class: "tab", onclick: () => row.scrollTo({ left: phone.element.offsetLeft - row.offsetLeft }) },
    face, el("span", {}, chat.title.replace(/\s*\(.*?\)/g, "")), phone.badge);
  tabs.append(phone.tab);
}

function remove(id) {
  const phone = phones.get(id);
  watcher.unobserve(phone.element);
  phone.element.remove();
  phone.tab.remove();
  phones.delete(id);
  overflowing();
}

const listeners = {
  everything(all) {
    bot = all.bot;
    showTimesOf(all.zone);
    faults.show(all.faults);
    const ids = all.chats.map((chat) => chat.id);
    [...phones.keys()].filter((id) => !ids.includes(id)).forEach(remove);
    all.chats.forEach((chat) => {
      const phone = phoneOf(chat);
      phone.present(bot);
      phone.replace(chat);
    });
    document.body.classList.add("ready");
  },
  bot(presentation) {
    bot = presentation;
    phones.forEach((phone) => phone.present(bot));
  },
  chat: (chat) => phoneOf(chat).update(chat),
  message: ({ chat, message }) => phones.get(chat)?.put(message),
  commands: ({ chat, commands }) => phones.get(chat)?.composer.setCommands(commands),
  cleared: ({ chat }) => phones.get(chat)?.clear(),
  action: ({ chat, action }) => phones.get(chat)?.busy(action),
  answered: (answer) => phones.get(answer.chat)?.answer(answer),
  faults: (set) => faults.show(set),
};

follow(listeners, (connected) => {
  status.firstElementChild.textContent = connected ? "tersambung" : "terputus, mencoba lagi…";
  status.classList.toggle("lost", !connected);
});

const dialog = document.querySelector("#new-phone");
document.querySelector("#add-phone").addEventListener("click", () => dialog.showModal());
dialog.addEventListener("close", async () => {
  if (dialog.returnValue === "add") {
    const added = await post("/api/phones", Object.fromEntries(new FormData(dialog.querySelector("form"))));
    const phone = phoneOf(added);
    phone.composer.setCommands(added.commands);
    phone.element.scrollIntoView({ inline: "end" });
  }
  dialog.returnValue = "";
});
