package id.bersinar.telegram;

import id.bersinar.dialogue.StartLinks;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who the bot is at Telegram, once Telegram has said so.
@Component
class Identity implements StartLinks {

  private volatile String userName = "";

  void is(String userName) {
    this.userName = userName;
  }

  /// Empty until it is known.
  String userName() {
    return userName;
  }

  @Override
  public Optional<String> to(String payload) {
    return toBot().map(link -> link + "?start=" + payload);
  }

  @Override
  public Optional<String> toBot() {
    return userName.isEmpty() ? Optional.empty() : Optional.of("https://t.me/" + userName);
  }
}
