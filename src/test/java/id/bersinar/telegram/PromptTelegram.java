package id.bersinar.telegram;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// A Bot API that takes every message at once, remembers only when and to whom it was, and costs
/// the processors as little as can be: bare sockets, nothing read as JSON. How many ms later it
/// answers, `-Dbersinar.test.answer` says.
final class PromptTelegram implements AutoCloseable {

  private static final int MOST_WAITING = 1000;
  private static final int LONGEST = 64 * 1024;
  private static final String END = "\r\n\r\n";
  // In JSON, or as a part of a form.
  private static final Pattern CHAT =
      Pattern.compile("\"chat_id\"(?::\"|(?:\r\nContent-Length: \\d+)?\r\n\r\n)(-?\\d+)");
  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
  private static final Duration LONG_POLL = Duration.ofSeconds(20);
  private static final long ANSWER = Long.getLong("bersinar.test.answer", 0);

  private final ServerSocket server;
  private final long firstChat;
  private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
  private final Queue<Sent> answers = new ConcurrentLinkedQueue<>();
  private final Set<Long> asking = ConcurrentHashMap.newKeySet();
  private final AtomicInteger number = new AtomicInteger();
  private final AtomicInteger messages = new AtomicInteger();
  private final AtomicInteger connections = new AtomicInteger();
  private final LinkedBlockingQueue<String> updates = new LinkedBlockingQueue<>();

  /// A message that was taken and answered.
  ///
  /// @param nanos when it was taken, by [System#nanoTime]
  /// @param answered when it was answered, by the same
  record Sent(long chat, long nanos, long answered) {}

  private PromptTelegram(ServerSocket server, long firstChat) {
    this.server = server;
    this.firstChat = firstChat;
  }

  /// @param firstChat from which on chats are those of the mailing; what the program tells others,
  ///     such as its operators, isn't counted
  static PromptTelegram start(long firstChat) throws IOException {
    var server = new ServerSocket(0, MOST_WAITING, InetAddress.getLoopbackAddress());
    var telegram = new PromptTelegram(server, firstChat);
    Thread.ofPlatform().daemon().start(telegram::accept);
    return telegram;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /// What was sent to the mailing's chats, in the order in which it was answered.
  List<Sent> sent() {
    return List.copyOf(sent);
  }

  /// What was sent to those who typed.
  List<Sent> answers() {
    return List.copyOf(answers);
  }

  /// How many messages of the mailing's chats were answered.
  int messages() {
    return messages.get();
  }

  /// How many connections were opened.
  int connections() {
    return connections.get();
  }

  /// Somebody types that.
  void typed(long person, int number, String text) {
    asking.add(person);
    updates.add(
        """
        {"update_id":%d,"message":{"message_id":%d,"date":1,"text":"%s",
        "entities":[{"type":"bot_command","offset":0,"length":%d}],
        "chat":{"id":%d,"type":"private","first_name":"Sari (contoh)"},
        "from":{"id":%d,"is_bot":false,"first_name":"Sari (contoh)","language_code":"id"}}}
        """
            .formatted(number, number, text, text.length(), person, person));
  }

  private void accept() {
    try {
      while (true) {
        var socket = server.accept();
        socket.setTcpNoDelay(true);
        connections.incrementAndGet();
        Thread.startVirtualThread(() -> serve(socket));
      }
    } catch (IOException closed) {
      // The measurement is over.
    }
  }

  private void serve(Socket socket) {
    try (socket;
        var in = new BufferedInputStream(socket.getInputStream())) {
      for (var head = head(in); !head.isEmpty(); head = head(in)) {
        var length = LENGTH.matcher(head);
        var body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
        var answer = "{\"ok\":true,\"result\":" + result(head, body) + "}";
        var text =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + answer.length()
                + END
                + answer;
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException gone) {
      // The bot has gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Up to the empty line; nothing where the other side has closed.
  private static String head(InputStream in) throws IOException {
    var head = new StringBuilder();
    while (head.length() < LONGEST) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
      if (next == '\n' && head.lastIndexOf(END) == head.length() - END.length()) {
        return head.toString();
      }
    }
    throw new IOException("no request");
  }

  private String result(String head, byte[] body) throws InterruptedException {
    var path = head.substring(0, head.indexOf(" HTTP"));
    // The Bot API takes names in any case.
    return switch (path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)) {
      case "getme" -> "{\"id\":1000,\"is_bot\":true,\"first_name\":\"B\",\"username\":\"b_bot\"}";
      case "getupdates" -> {
        var update = updates.poll(LONG_POLL.toMillis(), TimeUnit.MILLISECONDS);
        yield update == null ? "[]" : "[" + update + "]";
      }
      case "sendmessage", "sendphoto" -> message(new String(body, StandardCharsets.ISO_8859_1));
      default -> "true";
    };
  }

  private String message(String call) throws InterruptedException {
    var chat = CHAT.matcher(call);
    if (!chat.find()) {
      throw new IllegalArgumentException("to nobody: " + call);
    }
    long now = System.nanoTime();
    TimeUnit.MILLISECONDS.sleep(ANSWER);
    var taken = new Sent(Long.parseLong(chat.group(1)), now, System.nanoTime());
    if (asking.contains(taken.chat())) {
      answers.add(taken);
    } else if (taken.chat() >= firstChat) {
      sent.add(taken);
      messages.incrementAndGet();
    }
    return "{\"message_id\":" + number.incrementAndGet() + "}";
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
