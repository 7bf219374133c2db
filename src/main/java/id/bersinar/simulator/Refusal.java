package id.bersinar.simulator;

import java.util.OptionalInt;

/// A call that Telegram refuses, in Telegram's own words.
final class Refusal extends RuntimeException {

  private final int code;
  private final OptionalInt retryAfter;

  private Refusal(int code, String description, OptionalInt retryAfter) {
    super(description, null, false, false);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  static Refusal badRequest(String why) {
    return new Refusal(400, "Bad Request: " + why, OptionalInt.empty());
  }

  static Refusal unauthorized() {
    return new Refusal(401, "Unauthorized", OptionalInt.empty());
  }

  static Refusal forbidden(String why) {
    return new Refusal(403, "Forbidden: " + why, OptionalInt.empty());
  }

  static Refusal notFound(String why) {
    return new Refusal(404, "Not Found: " + why, OptionalInt.empty());
  }

  static Refusal conflict(String why) {
    return new Refusal(409, "Conflict: " + why, OptionalInt.empty());
  }

  /// @param seconds after which the same call may pass
  static Refusal tooManyRequests(int seconds) {
    return new Refusal(429, "Too Many Requests: retry after " + seconds, OptionalInt.of(seconds));
  }

  /// Something is broken on Telegram's side.
  static Refusal broken(int code) {
    var name = code == 502 ? "Bad Gateway" : "Internal Server Error";
    return new Refusal(code, name, OptionalInt.empty());
  }

  /// The HTTP status, which Telegram repeats in the body.
  int code() {
    return code;
  }

  String description() {
    return String.valueOf(getMessage());
  }

  /// In seconds.
  OptionalInt retryAfter() {
    return retryAfter;
  }
}
