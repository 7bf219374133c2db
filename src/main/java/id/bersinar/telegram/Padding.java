package id.bersinar.telegram;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/// Fills calls up to steps of length, those of everyday services like a tip's: TLS hides what a
/// call says, and not how long it is. The method's name in the call's address counts as well.
///
/// What fills is white space behind the JSON, or a part of a form that Telegram doesn't know.
final class Padding {

  /// Most of what a conversation says fits into one.
  static final int STEP = 2 * 1024;

  static final int STEP_OF_PICTURES = 64 * 1024;

  // With a step more it still has five digits, which stand in the part's header.
  private static final int LEAST_OF_PART = 10_000;
  private static final String PART = "padding";

  private Padding() {}

  /// @param object in UTF-8
  static RequestBody json(String method, byte[] object, MediaType type) {
    var padded = Arrays.copyOf(object, object.length + missing(method, object.length, STEP));
    Arrays.fill(padded, object.length, padded.length, (byte) ' ');
    return RequestBody.create(padded, type);
  }

  static RequestBody form(String method, List<MultipartBody.Part> parts) throws IOException {
    var length = form(parts, LEAST_OF_PART).contentLength();
    return form(parts, LEAST_OF_PART + missing(method, length, STEP_OF_PICTURES));
  }

  private static MultipartBody form(List<MultipartBody.Part> parts, int padding) {
    var form =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart(PART, " ".repeat(padding));
    parts.forEach(form::addPart);
    return form.build();
  }

  private static int missing(String method, long length, int step) {
    return Math.floorMod(-(method.length() + length), step);
  }
}
