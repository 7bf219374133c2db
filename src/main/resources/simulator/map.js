import { el, svg } from "./dom.js";

// A map without tiles: a schema of streets around the sample area. Nothing is fetched, and it is
// no map of real streets.

export const CENTRE = { latitude: -6.1866, longitude: 106.8019 };

const METRES_A_DEGREE = 111_320;
// Invented main streets, in metres east and north of the centre.
const STREETS = [
  [[-2000, 420], [-300, 380], [260, 440], [2000, 400]],
  [[-420, 2000], [-380, 380], [-300, -300], [-340, -2000]],
  [[-2000, -310], [-300, -300], [420, -240], [2000, -260]],
  [[470, 2000], [440, 420], [420, -240], [520, -2000]],
];

const PLACES = [
  ["Tengah kawasan", 0, 0],
  ["Utara", 0, 450],
  ["Timur", 500, 60],
  ["Selatan", 40, -420],
  ["Barat", -480, -80],
  ["Jauh di luar kawasan", 9000, -7000],
];

export function coordinates(point) {
  return point.latitude.toFixed(5) + ", " + point.longitude.toFixed(5);
}

function metres(point) {
  const shrink = Math.cos((CENTRE.latitude * Math.PI) / 180);
  return [
    (point.longitude - CENTRE.longitude) * METRES_A_DEGREE * shrink,
    (point.latitude - CENTRE.latitude) * METRES_A_DEGREE,
  ];
}

function point(east, north) {
  const shrink = Math.cos((CENTRE.latitude * Math.PI) / 180);
  return {
    latitude: CENTRE.latitude + north / METRES_A_DEGREE,
    longitude: CENTRE.longitude + east / (METRES_A_DEGREE * shrink),
  };
}

/** A drawing of what lies within so many metres of a point, with a pin. */
export function drawing(middle, across, down, pinned) {
  const [east, north] = metres(middle);
  const map = svg("svg", { class: "map", viewBox: `${-across} ${-down} ${2 * across} ${2 * down}`, preserveAspectRatio: "xMidYMid slice", "aria-hidden": "true" });
  for (let line = -20; line <= 20; line++) {
    const x = line * 100 - (east % 100);
    const y = line * 100 + (north % 100);
    map.append(
      svg("line", { class: "alley", x1: x, x2: x, y1: -2000, y2: 2000 }),
      svg("line", { class: "alley", y1: y, y2: y, x1: -2000, x2: 2000 }),
    );
  }
  for (const kind of ["street-edge", "street"]) {
    for (const street of STREETS) {
      const points = street.map(([x, y]) => `${x - east},${north - y}`).join(" ");
      map.append(svg("polyline", { class: kind, points }));
    }
  }
  if (pinned) {
    const [x, y] = metres(pinned);
    map.append(pin(x - east, north - y, across / 8));
  }
  return map;
}

function pin(x, y, size) {
  const shape = svg("path", { d: "M0 0C-3-4-7-8-7-13a7 7 0 0 1 14 0c0 5-4 9-7 13Z" });
  return svg("g", { class: "pin", transform: `translate(${x} ${y}) scale(${size / 14})` }, shape, svg("circle", { cy: -13, r: 2.6 }));
}

/** Lets a person choose where they are. */
export function picker(chosen) {
  const half = 600;
  let here = { ...CENTRE };
  const surface = el("div", { class: "map-surface", tabindex: "0", role: "application", "aria-label": "Peta skema. Ketuk untuk memilih titik, atau geser dengan tombol panah." });
  const latitude = el("input", { name: "latitude", type: "number", step: "any", min: -90, max: 90, required: true });
  const longitude = el("input", { name: "longitude", type: "number", step: "any", min: -180, max: 180, required: true });

  const move = (to) => {
    here = to;
    const [east, north] = metres(here);
    const outside = Math.abs(east) > half || Math.abs(north) > half;
    surface.replaceChildren(drawing(outside ? here : CENTRE, half, half, here));
    latitude.value = here.latitude.toFixed(6);
    longitude.value = here.longitude.toFixed(6);
  };
  surface.addEventListener("click", (event) => {
    const box = surface.getBoundingClientRect();
    const scale = (2 * half) / Math.max(box.width, box.height);
    move(point((event.clientX - box.left - box.width / 2) * scale, (box.top + box.height / 2 - event.clientY) * scale));
  });
  surface.addEventListener("keydown", (event) => {
    const steps = { ArrowUp: [0, 25], ArrowDown: [0, -25], ArrowLeft: [-25, 0], ArrowRight: [25, 0] };
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      const [east, north] = metres(here);
      move(point(east + step[0], north + step[1]));
    }
  });
  const typed = () => {
    if (latitude.validity.valid && longitude.validity.valid) {
      move({ latitude: Number(latitude.value), longitude: Number(longitude.value) });
    }
  };
  latitude.addEventListener("change", typed);
  longitude.addEventListener("change", typed);
  move(here);

  const places = PLACES.map(([name, east, north]) =>
    el("button", { type: "button", class: "chip", onclick: () => move(point(east, north)) }, name));
  const form = el("form", { class: "picker" },
    el("div", { class: "chips" }, places),
    surface,
    el("p", { class: "hint" }, "Skema tanpa nama jalan, bukan peta sungguhan. Jarak antargaris 100 m."),
    el("div", { class: "pair" }, el("label", {}, "Lintang ", latitude), el("label", {}, "Bujur ", longitude)),
    el("button", { type: "submit", class: "primary wide" }, "Kirim lokasi ini"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    chosen(here);
  });
  return form;
}
