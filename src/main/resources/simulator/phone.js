import { post } from "./api.js";
import { Composer } from "./composer.js";
import { el, icon, iconButton } from "./dom.js";
import { avatar, dayOf, messageElement } from "./message.js";

const ACTIONS = { typing: "sedang mengetik…", upload_photo: "mengirim foto…", upload_document: "mengirim dokumen…", find_location: "mencari lokasi…" };
const LOST_AFTER = 15_000;

/** One phone: what its chat holds, and what its owner does. */
export class Phone {
  /** @param whenNew is told when the bot has written */
  constructor(chat, whenNew) {
    this.id = chat.id;
    this.isGroup = chat.group;
    this.whenNew = whenNew;
    this.chat = { ...chat, version: -1 };
    this.messages = new Map();
    this.waiting = new Map();
    this.answered = new Map();
    this.composer = new Composer(this);
    this.build(chat);
  }

  build(chat) {
    this.botName = el("strong", {});
    this.state = el("span", { class: "state" });
    // Safari takes a list without dots for none, unless it is told.
    this.list = el("ol", { role: "list" });
    this.log = el("div", { class: "messages", role: "log", "aria-label": "Percakapan", tabindex: "0", onscroll: () => this.scrolled() }, this.list);
    // Keys that come up, or a window that changes, must not hide the newest message.
    this.atEnd = true;
    this.top = 0;
    new ResizeObserver(() => this.atEnd && this.scrollDown()).observe(this.log);
    this.log.lang = chat.members[0]?.language ?? "id";
    this.intro = el("div", { class: "intro" });
    this.toDown = iconButton("down", "Ke pesan terbaru", () => this.scrollDown(), { class: "icon-button to-down", hidden: true });
    this.notices = el("div", { class: "notices", role: "status" });
    this.sheet = el("div", { class: "sheet", role: "dialog", "aria-modal": "true", hidden: true });
    this.sheet.addEventListener("keydown", (event) => event.key === "Escape" && this.closeSheet());
    this.unblock = el("button", { type: "button", class: "unblock", hidden: true, onclick: () => this.block(false) }, "Buka blokir bot");
    const skip = el("button", { type: "button", class: "skip", onclick: () => this.composer.field.focus() }, "Langsung ke kotak pesan");
    this.glass = el("div", { class: "glass" },
      skip,
      el("div", { class: "top-bar" },
        avatar("Bersinar", 3),
        el("span", { class: "top-words" }, this.botName, this.state),
        iconButton("more", "Lainnya", () => this.more())),
      el("div", { class: "conversation" }, this.log, this.intro, this.toDown),
      this.composer.element,
      this.unblock);
    this.screen = el("div", { class: "screen" }, this.glass, this.notices, this.sheet);
    this.element = el("section", { class: "phone", id: "phone" + chat.id, "aria-label": "Telepon " + chat.title },
      el("header", { class: "owner" },
        chat.group ? el("span", { class: "avatar" }, icon("people")) : avatar(chat.title, chat.id),
        el("h2", {}, el("span", {}, chat.title), chat.about ? el("small", {}, chat.about) : null)),
      this.screen);
  }

  /** The chat itself, without its messages. */
  update(chat) {
    if (chat.version < this.chat.version) {
      return;
    }
    this.chat = { ...this.chat, ...chat };
    this.composer.update(this.chat);
    this.composer.element.hidden = chat.blocked;
    this.unblock.hidden = !chat.blocked;
    this.element.classList.toggle("blocked", chat.blocked);
    this.showState();
  }

  /** Everything afresh. */
  replace(chat) {
    this.chat = { ...chat, version: -1 };
    this.messages.clear();
    this.list.replaceChildren();
    this.update(chat);
    this.composer.setCommands(chat.commands);
    chat.messages.forEach((message) => this.put(message, true));
    this.showIntro();
    this.scrollDown();
  }

  present(bot) {
    this.bot = bot;
    this.botName.textContent = bot.name;
    this.showIntro();
    this.showState();
  }

  showIntro() {
    this.intro.hidden = this.messages.size > 0;
    if (!this.intro.hidden && this.bot) {
      this.intro.replaceChildren(
        el("div", { class: "intro-card" },
          el("strong", {}, "Apa yang bisa dilakukan bot ini?"),
          el("p", {}, this.bot.description || this.bot.about || "Bot ini belum memperkenalkan diri.")),
        el("button", { type: "button", class: "primary start", onclick: () => this.send("/start") }, "Mulai"));
    }
  }

  showState() {
    this.state.textContent = this.chat.blocked ? "diblokir" : this.doing ?? "bot";
    this.state.classList.toggle("busy", !!this.doing);
  }

  /** The bot says what it is about to send. */
  busy(action) {
    this.doing = ACTIONS[action] ?? "sedang menyiapkan…";
    this.showState();
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.settle(), 5000);
  }

  settle() {
    this.doing = null;
    this.showState();
  }

  /** A message that is new or has changed. */
  put(message, silently = false) {
    const known = this.messages.get(message.id);
    if (known && known.message.version >= message.version) {
      return;
    }
    if (message.deleted) {
      this.remove(message);
      return;
    }
    const element = messageElement(message, this);
    if (known) {
      known.element.replaceWith(element);
      element.classList.add("changed");
    } else {
      this.insert(message, element);
    }
    this.messages.set(message.id, { message, element });
    if (!silently) {
      this.showIntro();
      this.arrived(message, known);
    }
  }

  /** Nothing tells that it was there. */
  remove(message) {
    const element = this.messages.get(message.id)?.element;
    if (!element) {
      return;
    }
    const day = element.previousElementSibling;
    if (day.matches(".day") && (element.nextElementSibling?.matches(".day") ?? true)) {
      day.remove();
    }
    element.remove();
    this.messages.delete(message.id);
    this.showIntro();
  }

  insert(message, element) {
    const last = [...this.messages.values()].at(-1)?.message;
    if (!last || dayOf(last) !== dayOf(message)) {
      this.list.append(el("li", { class: "day" }, el("span", {}, dayOf(message))));
    }
    this.list.append(element);
  }

  arrived(message, known) {
    if (message.bot) {
      this.settle();
      if (!known) {
        this.whenNew(this);
      }
    }
    // That somebody has just scrolled may not have been told yet.
    this.scrolled();
    if (this.atEnd || !message.bot) {
      this.scrollDown();
    } else if (!known) {
      this.toDown.hidden = false;
    }
  }

  clear() {
    this.messages.clear();
    this.list.replaceChildren();
    this.showIntro();
  }

  scrolled() {
    const top = this.log.scrollTop;
    if (this.log.scrollHeight - top - this.log.clientHeight < 60) {
      this.atEnd = true;
      this.toDown.hidden = true;
    } else if (top < this.top) {
      // Only a person scrolls up; room that becomes less doesn't.
      this.atEnd = false;
    }
    this.top = top;
  }

  scrollDown() {
    this.log.scrollTop = this.log.scrollHeight;
    this.atEnd = true;
    this.toDown.hidden = true;
  }

  owner(person) {
    return this.chat.members.find((member) => member.id === person) ?? this.chat.members[0];
  }

  async act(what, how) {
    try {
      return await post(`/api/chats/${this.id}/${what}`, { ...how, from: this.composer.person });
    } catch (problem) {
      this.notice("Tidak terkirim: " + problem.message);
      return null;
    }
  }

  send(text) {
    this.act("text", { text });
  }

  async upload(kind, file, name) {
    const form = new FormData();
    form.append("file", file, name);
    try {
      await post(`/api/chats/${this.id}/${kind}`, form);
    } catch (problem) {
      this.notice("Tidak terkirim: " + problem.message);
    }
  }

  async tap(message, button, element) {
    element.classList.add("waiting");
    const done = () => element.classList.remove("waiting");
    const tapped = await this.act("taps", { message: message.id, data: button.callback_data });
    if (!tapped || this.answered.delete(tapped.query)) {
      done();
      return;
    }
    this.waiting.set(tapped.query, done);
    setTimeout(() => this.waiting.delete(tapped.query) && done(), LOST_AFTER);
  }

  /** The bot answers a tap; that may come before the tap's own answer. */
  answer({ query, text, alert }) {
    const done = this.waiting.get(query);
    if (done) {
      this.waiting.delete(query);
      done();
    } else {
      this.answered.set(query, true);
    }
    if (text && alert) {
      this.show("Bersinar", [el("p", { class: "text" }, text), this.closeButton("OK")]);
    } else if (text) {
      this.notice(text);
    }
  }

  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.notice("Disalin");
    } catch {
      this.notice("Tidak dapat menyalin");
    }
  }

  notice(text) {
    const notice = el("div", { class: "notice" }, text);
    this.notices.append(notice);
    setTimeout(() => notice.remove(), 4000);
  }

  block(blocked) {
    post(`/api/chats/${this.id}/block`, { blocked });
  }

  more() {
    const item = (label, action, style = "plain") =>
      el("button", { type: "button", class: style + " wide", onclick: () => { this.closeSheet(); action(); } }, label);
    const blocked = this.chat.blocked;
    this.show(this.chat.title, [
      blocked ? item("Buka blokir bot", () => this.block(false)) : item(this.isGroup ? "Keluarkan bot" : "Blokir bot", () => this.block(true), "danger"),
      item("Bersihkan layar", () => post(`/api/chats/${this.id}/clear`)),
    ]);
  }

  closeButton(label) {
    return el("button", { type: "button", class: "primary wide", onclick: () => this.closeSheet() }, label);
  }

  /** Shows something over the phone's screen. */
  show(title, nodes) {
    this.before = document.activeElement;
    const close = iconButton("close", "Tutup", () => this.closeSheet());
    this.sheet.setAttribute("aria-label", title);
    this.sheet.replaceChildren(
      el("div", { class: "sheet-shade", onclick: () => this.closeSheet() }),
      el("div", { class: "sheet-body" }, el("div", { class: "sheet-head" }, el("h3", {}, title), close), ...nodes));
    this.sheet.hidden = false;
    this.glass.inert = true;
    (this.sheet.querySelector(".sheet-body button:not(.icon-button), .sheet-body input") ?? close).focus({ preventScroll: true });
  }

  closeSheet() {
    this.sheet.hidden = true;
    this.sheet.replaceChildren();
    this.glass.inert = false;
    this.before?.focus?.();
  }
}
