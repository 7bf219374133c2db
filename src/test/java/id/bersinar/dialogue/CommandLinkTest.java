package id.bersinar.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommandLinkTest {

  @Test
  void whatALinkSaysIsReadAgainAndIsNeverAsLongAsAnInvitation() {
    var links =
        IntStream.rangeClosed(0, 50).mapToObj(it -> new CommandLink("posko", "a".repeat(it)));
    assertThat(links)
        .allSatisfy(
            link -> {
              assertThat(link.payload()).matches("[A-Za-z0-9_-]{1,64}");
              assertThat(link.payload().length()).isNotEqualTo(22);
              assertThat(CommandLink.read(link.payload())).contains(link);
            });
  }

  @Test
  void whatIsNoLinkIsNone() {
    for (var payload :
        List.of("", "_a", "posko_a_b", "Posko", "posko a", "posko_aaaaaaaaaaaaaaaa")) {
      assertThat(CommandLink.read(payload)).as(payload).isEmpty();
    }
  }

  @Test
  void whatIsPassedOnCarriesTheLinkAndTheTitle() {
    var links =
        new StartLinks() {
          @Override
          public Optional<String> to(String payload) {
            return Optional.of("https://t.me/contoh_bot?start=" + payload);
          }

          @Override
          public Optional<String> toBot() {
            return Optional.empty();
          }
        };
    assertThat(CommandLink.to("lapor").share(links, "A & B"))
        .contains(
            new Button.Link(
                Text.of("dialogue.share"),
                "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fcontoh_bot%3Fstart%3Dlapor"
                    + "&text=A%20%26%20B"));
  }
}
