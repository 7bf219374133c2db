import { el, icon, iconButton } from "./dom.js";
import { picker } from "./map.js";

// Where a person writes: the field, the list of commands, what can be attached, and the keys that
// the bot shows in place of the keyboard.

export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.commands = [];
    this.keys = null;
    this.closedKeys = 0;
    this.field = el("textarea", { rows: 1, "aria-label": "Tulis pesan", placeholder: "Pesan", dir: "auto", oninput: () => this.typed(), onkeydown: (event) => this.pressed(event) });
    this.list = el("div", { class: "commands", hidden: true, role: "menu", "aria-label": "Perintah bot" });
    this.menuButton = el("button", { type: "button", class: "menu-button", "aria-expanded": "false", onclick: () => this.toggleCommands() }, icon("menu"), el("span", {}, "Menu"));
    this.keysButton = iconButton("keys", "Tombol dari bot", () => this.toggleKeys(), { hidden: true });
    this.keysPanel = el("div", { class: "keys", hidden: true, role: "group", "aria-label": "Tombol dari bot" });
    this.as = el("select", { class: "as", "aria-label": "Menulis sebagai", hidden: true });
    const row = el("div", { class: "composer-row" },
      this.menuButton,
      iconButton("attach", "Lampirkan", () => this.attach()),
      this.field,
      this.keysButton,
      el("button", { type: "submit", class: "send", "aria-label": "Kirim", title: "Kirim" }, icon("send")));
    this.element = el("form", { class: "composer" }, this.list, this.as, row, this.keysPanel);
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        this.showCommands("");
        this.field.focus();
      }
    });
  }

  update(chat) {
    this.as.hidden = !chat.group;
    if (chat.group && this.as.options.length !== chat.members.length) {
      this.as.replaceChildren(...chat.members.map((member) => el("option", { value: member.id }, "sebagai " + member.name)));
    }
    this.keys = chat.keys;
    const markup = this.keys?.markup;
    const rows = markup?.keyboard;
    this.field.placeholder = markup?.input_field_placeholder ?? "Pesan";
    this.keysButton.hidden = !rows;
    this.keysPanel.hidden = !rows || this.keys.hidden || this.closedKeys === this.keys.version;
    this.keysPanel.classList.toggle("tall", !!rows && !markup.resize_keyboard);
    this.keysPanel.replaceChildren(...(rows ?? []).map((row) =>
      el("div", { class: "row" }, row.map((key) => el("button", { type: "button", class: "key", onclick: () => this.key(key) }, el("span", { dir: "auto" }, key.text))))));
  }

  setCommands(commands) {
    this.commands = commands;
    this.menuButton.hidden = commands.length === 0;
  }

  get person() {
    return this.as.hidden ? undefined : Number(this.as.value);
  }

  submit() {
    const text = this.field.value.trim();
    if (text) {
      this.phone.send(text);
      this.field.value = "";
      this.typed();
    }
  }

  pressed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "ArrowUp" && !this.list.hidden) {
      event.preventDefault();
      this.list.lastElementChild?.focus();
    }
  }

  typed() {
    this.field.style.height = "auto";
    this.field.style.height = Math.min(this.field.scrollHeight, 120) + "px";
    this.showCommands(/^\/\w*$/.test(this.field.value) ? this.field.value : "");
  }

  toggleCommands() {
    if (this.list.hidden) {
      this.showCommands("/");
      this.list.firstElementChild?.focus();
    } else {
      this.showCommands("");
    }
  }

  // Those that begin as what was typed.
  showCommands(start) {
    const found = start ? this.commands.filter((command) => ("/" + command.command).startsWith(start.toLowerCase())) : [];
    this.list.hidden = found.length === 0;
    this.menuButton.setAttribute("aria-expanded", String(!this.list.hidden));
    this.list.replaceChildren(...found.map((command) => this.commandItem(command)));
  }

  commandItem(command) {
    const choose = () => {
      this.field.value = "";
      this.typed();
      this.phone.send("/" + command.command);
    };
    const step = (event) => {
      const next = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
      if (next) {
        event.preventDefault();
        (event.currentTarget[next] ?? this.field).focus();
      }
    };
    return el("button", { type: "button", role: "menuitem", class: "command-item", onclick: choose, onkeydown: step },
      el("strong", {}, "/" + command.command),
      el("span", {}, command.description));
  }

  toggleKeys() {
    if (this.keysPanel.hidden) {
      this.closedKeys = 0;
      this.keysPanel.hidden = false;
    } else {
      this.closedKeys = this.keys.version;
      this.keysPanel.hidden = true;
    }
  }

  key(key) {
    if (key.request_contact) {
      this.askForContact();
    } else if (key.request_location) {
      this.chooseLocation();
    } else {
      this.phone.send(key.text);
    }
  }

  askForContact() {
    const owner = this.phone.owner(this.person);
    const share = () => {
      this.phone.closeSheet();
      this.phone.act("contact", {});
    };
    this.phone.show("Bagikan nomor telepon?", [
      el("p", {}, "Bot akan menerima nama dan nomor Anda:"),
      el("p", { class: "own-number" }, owner.name, el("br"), "+" + owner.phone),
      el("div", { class: "dialog-buttons" },
        el("button", { type: "button", class: "plain", onclick: () => this.phone.closeSheet() }, "Batal"),
        el("button", { type: "button", class: "primary", onclick: share }, "Bagikan")),
    ]);
  }

  chooseLocation() {
    this.phone.show("Bagikan lokasi", [picker((point) => {
      this.phone.closeSheet();
      this.phone.act("location", point);
    })]);
  }

  shareOtherContact() {
    const form = el("form", {},
      el("label", {}, "Nama ", el("input", { name: "name", value: "Kenalan (contoh)", required: true, maxlength: 64 })),
      el("label", {}, "Nomor ", el("input", { name: "phone", value: "6281299990000", required: true, maxlength: 20, inputmode: "tel" })),
      el("button", { type: "submit", class: "primary wide" }, "Kirim kontak"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const given = Object.fromEntries(new FormData(form));
      this.phone.closeSheet();
      this.phone.act("contact", given);
    });
    this.phone.show("Kontak orang lain", [form]);
  }

  attach() {
    const choice = (name, label, action) =>
      el("button", { type: "button", class: "attach-item", onclick: () => { this.phone.closeSheet(); action(); } },
        el("span", { class: "attach-icon " + name }, icon(name)), el("span", {}, label));
    this.phone.show("Lampirkan", [el("div", { class: "attach-grid" },
      choice("pin", "Lokasi", () => this.chooseLocation()),
      choice("person", "Kontak saya", () => this.askForContact()),
      choice("people", "Kontak lain", () => this.shareOtherContact()),
      choice("photo", "Foto contoh", () => this.sendSamplePhoto()),
      choice("photo", "Pilih foto", () => this.upload("photo", "image/png,image/jpeg")),
      choice("file", "Dokumen", () => this.upload("document", "")),
      choice("sticker", "Stiker", () => this.phone.act("sticker", { emoji: "👍" })),
      choice("voice", "Pesan suara", () => this.phone.act("voice", {})))]);
  }

  upload(kind, accept) {
    const chooser = el("input", { type: "file", accept });
    chooser.addEventListener("change", () => this.phone.upload(kind, chooser.files[0], chooser.files[0].name));
    chooser.click();
  }

  sendSamplePhoto() {
    const canvas = el("canvas", { width: 640, height: 420 });
    const paint = canvas.getContext("2d");
    const sky = paint.createLinearGradient(0, 0, 0, 420);
    sky.addColorStop(0, "#8ec5ea");
    sky.addColorStop(1, "#f6e3b4");
    paint.fillStyle = sky;
    paint.fillRect(0, 0, 640, 420);
    const houses = [[40, 210, "#c96f4a"], [180, 170, "#e0a458"], [330, 220, "#7d9d6f"], [480, 180, "#b5656b"]];
    for (const [x, y, colour] of houses) {
      paint.fillStyle = colour;
      paint.fillRect(x, y, 120, 420 - y);
      paint.fillStyle = "#5b3a29";
      paint.beginPath();
      paint.moveTo(x - 10, y);
      paint.lineTo(x + 60, y - 60);
      paint.lineTo(x + 130, y);
      paint.fill();
      paint.fillStyle = "#fff6d8";
      paint.fillRect(x + 40, y + 40, 40, 40);
    }
    canvas.toBlob((blob) => this.phone.upload("photo", blob, "foto-contoh.png"), "image/png");
  }
}
