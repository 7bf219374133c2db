package id.bersinar.telegram;

import id.bersinar.dialogue.Downloads;
import id.bersinar.dialogue.Input;
import java.io.IOException;
import org.springframework.stereotype.Component;

@Component
class TelegramFiles implements Downloads {

  private final BotApi api;

  TelegramFiles(BotApi api) {
    this.api = api;
  }

  @Override
  public byte[] download(Input.FileRef file, int limit) throws IOException {
    return api.download(file.id(), limit);
  }
}
