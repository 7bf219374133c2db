package id.bersinar.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// Bot API, getUpdates. Unlike the library's own it takes the answer apart without reading the
/// updates in it, so one that can't be read doesn't keep the others away.
final class FetchUpdates extends BotApiMethod<ArrayList<ReceivedUpdate>> {

  private final @Nullable Long offset;
  private final long timeout;
  private final List<String> allowedUpdates;

  FetchUpdates(@Nullable Long offset, Duration patience, List<String> allowedUpdates) {
    this.offset = offset;
    this.timeout = patience.toSeconds();
    this.allowedUpdates = allowedUpdates;
  }

  @JsonProperty("offset")
  @Nullable Long offset() {
    return offset;
  }

  @JsonProperty("timeout")
  long timeout() {
    return timeout;
  }

  @JsonProperty("allowed_updates")
  List<String> allowedUpdates() {
    return allowedUpdates;
  }

  @Override
  public String getMethod() {
    return "getUpdates";
  }

  @Override
  public ArrayList<ReceivedUpdate> deserializeResponse(String answer)
      throws TelegramApiRequestException {
    try {
      var updates = UpdateJson.split(answer);
      if (updates.isPresent()) {
        return new ArrayList<>(updates.get());
      }
    } catch (IOException e) {
      throw new TelegramApiRequestException("Unable to deserialize response", e);
    }
    // The library says what the error is.
    deserializeResponseArray(answer, Update.class);
    throw new TelegramApiRequestException("An answer without updates");
  }
}
