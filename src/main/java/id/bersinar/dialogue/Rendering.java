package id.bersinar.dialogue;

/// Puts replies into a language and gives buttons their data.
final class Rendering {

  private final Texts texts;
  private final Language language;

  Rendering(Texts texts, Language language) {
    this.texts = texts;
    this.language = language;
  }

  Outgoing outgoing(long chat, Lane lane, Reply reply) {
    throw new UnsupportedOperationException(texts.toString() + language + chat + lane + reply);
  }
}
