package id.bersinar.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Tokens, read from left to right. What is taken is passed.
final class Tokens {

  private final List<Token> tokens;
  private int at;

  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean isAtEnd() {
    return at == tokens.size();
  }

  /// Whether one of these words comes next.
  boolean sees(String... words) {
    return seesAfter(0, words);
  }

  /// Whether one of these words comes after that many tokens.
  boolean seesAfter(int ahead, String... words) {
    return peek(ahead).filter(it -> isOneOf(it, words)).isPresent();
  }

  private static boolean isOneOf(Token token, String... words) {
    return token instanceof Token.Word(var text) && Arrays.asList(words).contains(text);
  }

  /// Whether one of these words is among those to come.
  boolean has(String... words) {
    return tokens.subList(at, tokens.size()).stream().anyMatch(it -> isOneOf(it, words));
  }

  /// Whether such a whole number comes next.
  boolean seesNumber(Predicate<Token.Number> such) {
    return peek(0).orElse(null) instanceof Token.Number it && it.isWhole() && such.test(it);
  }

  Optional<Token> peek(int ahead) {
    return at + ahead < tokens.size() ? Optional.of(tokens.get(at + ahead)) : Optional.empty();
  }

  /// Takes one of these words.
  boolean take(String... words) {
    boolean seen = sees(words);
    if (seen) {
      at++;
    }
    return seen;
  }

  /// Takes that word, and says which place it has among them.
  Optional<Integer> placeIn(List<String> words) {
    var place = peek(0).map(it -> it instanceof Token.Word(var text) ? words.indexOf(text) : -1);
    var found = place.filter(it -> it >= 0);
    found.ifPresent(_ -> at++);
    return found;
  }

  <T extends Token> Optional<T> take(Class<T> kind) {
    var next = peek(0).filter(kind::isInstance).map(kind::cast);
    next.ifPresent(_ -> at++);
    return next;
  }

  /// Takes a whole number.
  Optional<Integer> number() {
    var next = peek(0);
    return next.isPresent() && next.get() instanceof Token.Number number && number.isWhole()
        ? take(Token.Number.class).map(Token.Number::value)
        : Optional.empty();
  }

  /// Reads something, and takes nothing.
  <R> Optional<R> look(Supplier<Optional<R>> read) {
    int before = at;
    var result = read.get();
    at = before;
    return result;
  }

  /// Tries to read something; where it isn't there, nothing is taken.
  <R> Optional<R> attempt(Supplier<Optional<R>> read) {
    int before = at;
    var result = read.get();
    if (result.isEmpty()) {
      at = before;
    }
    return result;
  }
}
