package id.bersinar.simulator;

import java.util.OptionalInt;
import java.util.OptionalLong;

/// A call that Telegram refuses, in Telegram's own words.
final class Refusal extends RuntimeException {

  private final int code;
  private final OptionalInt retryAfter;
  private final OptionalLong movedTo;

  private Refusal(int code, String description, OptionalInt retryAfter, OptionalLong movedTo) {
    super(description, null, false, false);
    this.code = code;
    this.retryAfter = retryAfter;
    this.movedTo = movedTo;
  }

  private Refusal(int code, String description) {
    this(code, description, OptionalInt.empty(), OptionalLong.empty());
  }

  static Refusal badRequest(String why) {
    return new Refusal(400, "Bad Request: " + why);
  }

  static Refusal unauthorized() {
    return new Refusal(401, "Unauthorized");
  }

  static Refusal forbidden(String why) {
    return new Refusal(403, "Forbidden: " + why);
  }

  static Refusal notFound(String why) {
    return new Refusal(404, "Not Found: " + why);
  }

  static Refusal conflict(String why) {
    return new Refusal(409, "Conflict: " + why);
  }

  /// @param seconds after which the same call may pass
  static Refusal tooManyRequests(int seconds) {
    var description = "Too Many Requests: retry after " + seconds;
    return new Refusal(429, description, OptionalInt.of(seconds), OptionalLong.empty());
  }

  /// The group has become a supergroup.
  ///
  /// @param chat its id from now on
  static Refusal moved(long chat) {
    var description = "Bad Request: group chat was upgraded to a supergroup chat";
    return new Refusal(400, description, OptionalInt.empty(), OptionalLong.of(chat));
  }

  /// Something is broken on Telegram's side.
  static Refusal broken(int code) {
    var name = code == 502 ? "Bad Gateway" : "Internal Server Error";
    return new Refusal(code, name);
  }

  /// The HTTP status, which Telegram repeats in the body.
  int code() {
    return code;
  }

  String description() {
    return String.valueOf(getMessage());
  }

  /// The chat's id from now on.
  OptionalLong movedTo() {
    return movedTo;
  }

  /// In seconds.
  OptionalInt retryAfter() {
    return retryAfter;
  }
}
