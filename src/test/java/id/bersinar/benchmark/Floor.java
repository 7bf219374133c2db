package id.bersinar.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.RunningProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/// What this machine and these people could do at best: a bot that answers everything with the
/// menu and keeps nothing, in a process of its own.
final class Floor implements Subject {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  private final Process process;
  private final Delivery delivery;

  private Floor(Process process, Delivery delivery) {
    this.process = process;
    this.delivery = delivery;
  }

  static Floor start(Telegram telegram) throws IOException, InterruptedException {
    int port = RunningBot.freePort();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Floor.class.getName(),
                Integer.toString(port),
                telegram.url().toString())
            .inheritIO()
            .start();
    while (!listens(port)) {
      Thread.sleep(Duration.ofMillis(50));
    }
    return new Floor(process, new Webhook(URI.create("http://127.0.0.1:" + port)));
  }

  private static boolean listens(int port) {
    try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  static void main(String[] arguments) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
    var address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
    var server = HttpServer.create(address, 1000);
    var method = URI.create(arguments[1] + "/bot1000:contoh/sendMessage");
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(Webhook.PATH, exchange -> answer(exchange, method));
    server.start();
  }

  private static void answer(HttpExchange exchange, URI method) throws IOException {
    try (exchange) {
      var update = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
      var answer = JsonMapper.shared().createObjectNode();
      answer.put("chat_id", update.path("message").path("chat").path("id").asString());
      answer.put("text", "Apa yang ingin Anda lakukan?").put("parse_mode", "HTML");
      HTTP.send(
          HttpRequest.newBuilder(method)
              .POST(HttpRequest.BodyPublishers.ofString(answer.toString()))
              .build(),
          HttpResponse.BodyHandlers.discarding());
      exchange.sendResponseHeaders(200, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Delivery delivery() {
    return delivery;
  }

  @Override
  public Usage usage() {
    return new Usage(
        new RunningProcess(process.pid()).processorTime(), Duration.ZERO, Double.NaN, 0);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
