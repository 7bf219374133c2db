package id.bersinar.scenario;

/// What a bot answers over HTTP.
public record HttpAnswer(int statusCode, String body) {

  /// Where nobody answers.
  static final HttpAnswer NONE = new HttpAnswer(0, "");
}
