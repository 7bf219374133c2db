package id.bersinar.tips.sender;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.Forged;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.photo.SamplePictures;
import id.bersinar.tips.record.HandIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Whoever builds a Telegram of their own can send any data, also to /lapor and /cek.
@SuppressWarnings("NullAway.Init") // injected
class ForgedTipTapsTest extends TipScenario {

  private static final long CHAT = 7_000_000_004L;
  private static final byte[] PHOTO = SamplePictures.jpeg(SamplePictures.quarters(64, 64));

  @Autowired private Conversations conversations;
  @Autowired private JdbcTemplate database;

  private Phone goes(String way) {
    var phone = neighbourhood.phone(CHAT, "Sari (contoh)");
    for (var step : way.split("\\|")) {
      switch (step) {
        case "photo" -> phone.sendsPhoto("x.jpg", PHOTO);
        case "told" -> TipsOnPhones.tellsUpToThePhoto(phone, "Isi contoh");
        case "receipt" -> phone.sends(tip(neighbourhood.phone("Budi (contoh)"), "Isi contoh"));
        case String it when it.startsWith("/") -> phone.sends(it);
        case String it when it.startsWith(">") -> phone.sends(it.substring(1));
        default -> phone.taps(step);
      }
    }
    return phone;
  }

  private void isAnsweredWithAWord(String data) {
    clock.advance(Duration.ofSeconds(10));
    int before = neighbourhood.throughDirectLine().size();
    conversations
        .plan(new Incoming(CHAT, true, CHAT, "Sari (contoh)", "id", new Incoming.Tap(1, data)))
        .work()
        .run();
    assertThat(neighbourhood.throughDirectLine()).as(data).hasSizeGreaterThan(before);
  }

  /// The data of all buttons that this chat has seen, oldest first.
  private List<String> buttons() {
    return neighbourhood.throughDirectLine().stream()
        .filter(it -> it.chat() == CHAT)
        .flatMap(it -> it.buttons().stream())
        .flatMap(it -> it.rows().stream())
        .flatMap(List::stream)
        .map(Outgoing.Key::data)
        .filter(it -> it.startsWith("~"))
        .toList();
  }

  private String token() {
    return buttons().getLast().split(":", 2)[0];
  }

  private int tips() {
    return database.queryForList("select lookup from tip_waiting").size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/lapor",
        "/lapor|tips.subject.dealing",
        "/lapor|tips.subject.dealing|>Isi",
        "/lapor|tips.subject.dealing|>Isi|>Gang",
        "/lapor|tips.subject.dealing|>Isi|>Gang|tips.when.yesterday",
        "told",
        "told|photo",
        "told|photo|tips.photo.retouch-cells",
        "told|photo|tips.photo.retouch-cells|⬜ 2",
        "told|photo|tips.photo.retouch.grey",
        "told|tips.photo.without",
        "told|tips.photo.without|tips.urgent",
        "told|tips.photo.without|tips.change.where",
        "told|tips.photo.without|tips.change-photo",
        "/cek",
        "/cek|receipt",
        "/cek|receipt|tips.write",
        "/cek|receipt|>Lagi",
        "/cek|receipt|tips.withdraw"
      })
  void aForgedButtonIsAnsweredWithAWordAndDoesNothing(String way) {
    goes(way);
    var forged = new ArrayList<>(Forged.VALUES);
    for (var label : List.of("tips.send", "tips.send-urgent", "send", "tips.urgent")) {
      forged.add(label + ":");
      forged.add(label + ":x");
      forged.add(label + ":" + HandIn.fresh().number());
    }
    forged.addAll(List.of("cell:", "cell:-1", "cell:9", "tips.ask-words", "tips.confirm-words"));
    for (var value : forged) {
      isAnsweredWithAWord(token() + ":" + value);
    }
    assertThat(tips()).isZero();
    assertThat(neighbourhood.throughOutbox()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "told|photo|tips.photo.retouch-cells|⬜ 2|tips.photo.show|tips.photo.use|tips.urgent",
        "/cek|receipt|tips.write|>Lagi"
      })
  void aButtonOfYesterdayIsAnsweredWithAWordAndDoesNothing(String way) {
    var phone = goes(way);
    var open = token();
    for (var button : buttons()) {
      if (!button.startsWith(open + ":")) {
        isAnsweredWithAWord(button);
        open = token();
      }
    }
    assertThat(tips()).isZero();
    phone.sends("/batal").sees("dialogue.cancelled");
    for (var button : buttons()) {
      isAnsweredWithAWord(button);
    }
    assertThat(tips()).isZero();
  }

  @Test
  void aThreadThatIsGoneMeanwhileIsMissedPolitely() {
    for (var act : List.of("tips.write", "tips.withdraw", "tips.refresh")) {
      var phone = goes("/cek|receipt");
      database.update("delete from tip_entry");
      database.update("delete from tip_wrap");
      database.update("delete from tip");
      phone.taps(act).sees("tips.unknown-receipt");
    }
  }
}
