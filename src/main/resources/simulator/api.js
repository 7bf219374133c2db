// What the phones do goes to the server; what happens there comes back as events.

export async function post(path, body) {
  const upload = body instanceof FormData;
  const answer = await fetch("/simulator" + path, {
    method: "POST",
    headers: upload ? {} : { "Content-Type": "application/json" },
    body: upload ? body : JSON.stringify(body ?? {}),
  });
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(reason(text));
  }
  return text ? JSON.parse(text) : null;
}

function reason(text) {
  try {
    return JSON.parse(text).error || "gagal";
  } catch {
    return "gagal";
  }
}

/** Follows what happens. After a break everything is told afresh. */
export function follow(listeners, connected) {
  let source;
  const open = () => {
    source = new EventSource("/simulator/api/events");
    source.onopen = () => connected(true);
    source.onerror = () => {
      connected(false);
      // The browser tries again by itself, except after an answer that is no stream.
      if (source.readyState === EventSource.CLOSED) {
        setTimeout(open, 1000);
      }
    };
    for (const [name, listener] of Object.entries(listeners)) {
      source.addEventListener(name, (event) => listener(JSON.parse(event.data)));
    }
  };
  open();
}

export function fileUrl(id) {
  return "/simulator/api/files/" + encodeURIComponent(id);
}
