package id.bersinar.telegram;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A server that answers each connection in a way of its own, or not at all.
final class BadServer implements AutoCloseable {

  /// What it does with a request.
  interface Behaviour {
    void answer(String request, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final Behaviour behaviour;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  final AtomicInteger requests = new AtomicInteger();

  BadServer(Behaviour behaviour) {
    this.behaviour = behaviour;
    try {
      server = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  TelegramSettings settings() {
    return settings(server.getLocalPort());
  }

  static TelegramSettings settings(int port) {
    return new TelegramSettings("1:contoh", URI.create("http://127.0.0.1:" + port), "", "", 30, 0);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        var socket = server.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> answer(socket));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void answer(Socket socket) {
    try (socket) {
      var request = new byte[4096];
      int length = socket.getInputStream().read(request);
      requests.incrementAndGet();
      behaviour.answer(
          new String(request, 0, Math.max(length, 0), StandardCharsets.UTF_8),
          socket.getOutputStream());
    } catch (IOException _) {
      // The caller has gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void say(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /// A whole answer, after which the connection ends.
  static void json(OutputStream out, String text) throws IOException {
    say(
        out,
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
            + text.length()
            + "\r\n\r\n"
            + text);
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (var socket : open) {
      socket.close();
    }
  }
}
