package id.bersinar.scenario;

import id.bersinar.dialogue.StartLinks;
import java.util.Optional;

/// Links to a bot that nobody has.
final class SampleLinks implements StartLinks {

  @Override
  public Optional<String> to(String payload) {
    return toBot().map(it -> it + "?start=" + payload);
  }

  @Override
  public Optional<String> toBot() {
    return Optional.of("https://t.me/bersinar_contoh_bot");
  }
}
