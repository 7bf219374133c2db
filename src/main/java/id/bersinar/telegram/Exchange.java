package id.bersinar.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;

/// Requests to the Bot API's server. Each has a time limit as a whole, so an answer that drips byte
/// by byte ends too; and each runs on its caller's thread, so those that hang take no one's turn.
final class Exchange implements AutoCloseable {

  private static final Duration CONNECTING = Duration.ofSeconds(10);
  // Opening one anew costs more than most calls. OkHttp keeps 5.
  private static final int LEAST_KEPT = 64;
  private static final Duration UNUSED = Duration.ofMinutes(5);
  private static final int LARGEST_ANSWER = 32 * 1024 * 1024;

  // More than okio's SegmentPool keeps for a group of threads.
  private static final int MOST_KEPT = 128 * 1024;

  private final OkHttpClient http;
  private final HttpUrl methods;
  private final HttpUrl files;

  Exchange(TelegramSettings settings) {
    var server = HttpUrl.get(settings.apiUrl().toString());
    var bot = "bot" + settings.token();
    methods = server.newBuilder().addPathSegment(bot).build();
    files = server.newBuilder().addPathSegment("file").addPathSegment(bot).build();
    // As many as a burst of messages leaves with.
    int kept = Math.max(LEAST_KEPT, settings.paidBroadcasts() / 2);
    http =
        new OkHttpClient.Builder()
            .connectTimeout(CONNECTING)
            .connectionPool(new ConnectionPool(kept, UNUSED.toMinutes(), TimeUnit.MINUTES))
            // The limit of the whole call is the only one.
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            // A connection whose other end is gone without a word isn't used on and on.
            .pingInterval(Duration.ofSeconds(10))
            .build();
  }

  /// The method's answer, whatever its status; what has come of it where it is cut off.
  ///
  /// @throws IOException also where the connection breaks off before the answer: what was to be
  ///     sent is then sent or not, and nothing is sent twice here
  String post(String method, RequestBody body, Duration limit) throws IOException {
    var url = methods.newBuilder().addPathSegment(method).build();
    var once = sends(method) ? new SentOnce(body) : body;
    try (var answer = call(new Request.Builder().url(url).post(once).build(), limit).execute()) {
      var source = answer.body().source();
      try {
        source.request(LARGEST_ANSWER);
      } catch (IOException cut) {
        if (source.getBuffer().size() == 0) {
          throw cut;
        }
      }
      return source.getBuffer().readUtf8();
    }
  }

  // The Bot API takes names in any case.
  private static boolean sends(String method) {
    return method.toLowerCase(Locale.ROOT).startsWith("send");
  }

  /// @throws IOException if the file can't be had or is larger than that many bytes
  byte[] file(String path, int most, Duration limit) throws IOException {
    var url = files.newBuilder().addPathSegments(path).build();
    try (var answer = call(new Request.Builder().url(url).build(), limit).execute()) {
      if (!answer.isSuccessful()) {
        throw new IOException("Telegram doesn't give the file: " + answer.code());
      }
      var bytes = answer.body().byteStream().readNBytes(most + 1);
      if (bytes.length > most) {
        throw new IOException("the file has more than " + most + " bytes");
      }
      return bytes;
    }
  }

  private Call call(Request request, Duration limit) {
    var call = http.newCall(request);
    call.timeout().timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    return call;
  }

  /// Overwrites what requests and answers have left in the buffers that the HTTP client keeps for
  /// the next ones. It keeps some for each of a few groups of threads; so many threads, one after
  /// another, belong to all of them.
  static void rinse() {
    for (int count = 0; count < 4 * Runtime.getRuntime().availableProcessors(); count++) {
      Thread.ofVirtual().start(() -> new Buffer().write(new byte[MOST_KEPT]).clear());
    }
  }

  /// Ends requests that wait for an answer; they fail.
  void cancelAll() {
    http.dispatcher().cancelAll();
  }

  @Override
  public void close() {
    cancelAll();
    http.connectionPool().evictAll();
  }
}
