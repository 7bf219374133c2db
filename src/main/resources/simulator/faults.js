import { post } from "./api.js";

// The switches for what goes wrong.

const FIELDS = ["delay", "errors", "drops", "lostAnswers"];
const SWITCHES = ["outage", "duplicates"];

export class Faults {
  constructor(details) {
    this.details = details;
    this.form = details.querySelector("form");
    this.form.addEventListener("change", () => this.send());
    this.form.addEventListener("reset", () => setTimeout(() => this.send()));
    details.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        details.open = false;
        details.querySelector("summary").focus();
      }
    });
    document.addEventListener("click", (event) => {
      if (!details.contains(event.target)) {
        details.open = false;
      }
    });
  }

  send() {
    const set = {};
    FIELDS.forEach((name) => (set[name] = Number(this.form.elements[name].value)));
    SWITCHES.forEach((name) => (set[name] = this.form.elements[name].checked));
    post("/faults", set);
  }

  /** Shows what is set, whoever set it. */
  show(faults) {
    for (const name of FIELDS) {
      const select = this.form.elements[name];
      const value = String(faults[name]);
      if (![...select.options].some((option) => option.value === value)) {
        select.append(new Option(value, value));
      }
      select.value = value;
    }
    SWITCHES.forEach((name) => (this.form.elements[name].checked = faults[name]));
    const active = FIELDS.some((name) => faults[name] !== 0) || SWITCHES.some((name) => faults[name]);
    this.details.classList.toggle("active", active);
  }
}
