package id.bersinar.telegram;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/// What would be there twice if it were sent twice. By itself the HTTP client sends a request again
/// where a connection that it has kept breaks off before the answer; this it doesn't, once it has
/// begun to leave.
final class SentOnce extends RequestBody {

  private final RequestBody body;

  SentOnce(RequestBody body) {
    this.body = body;
  }

  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public @Nullable MediaType contentType() {
    return body.contentType();
  }

  @Override
  public long contentLength() throws IOException {
    return body.contentLength();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    body.writeTo(sink);
  }
}
