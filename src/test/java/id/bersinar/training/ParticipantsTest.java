package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.Outgoing;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // injected
class ParticipantsTest extends TrainingScenario {

  @Autowired Catalogue catalogue;
  @Autowired Participants participants;

  @Test
  void anOperatorSeesHowManyTakePartAndWho() {
    planned("Kemasan Produk", 1);
    signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Contoh");
    waits(neighbourhood.resident("Budi (contoh)"), "Kemasan Produk", "Budi Contoh");
    neighbourhood
        .operator()
        .sends("/kelola")
        .sees("1 jadwal, 1 kursi terisi, 1 orang menunggu")
        .taps("training.show-participants")
        .sees("training.whose-participants")
        .taps("Kemasan Produk")
        .sees(
            "Terdaftar: 1",
            "1. Sari Contoh, RT 05/RW 02, +62 812-3456-7890",
            "Daftar tunggu: 1",
            "1. Budi Contoh");
    assertThat(neighbourhood.throughOutbox().getLast()).matches(Outgoing::guarded);
  }

  @Test
  void nobodyElseSeesTheParticipants() {
    planned("Kemasan Produk", 1);
    var resident =
        new Visitor(null, "", Language.INDONESIAN, Set.of(Role.STAKEHOLDER, Role.LIAISON), true);
    var batch = catalogue.open().getFirst().id().toString();
    assertThat(participants.tapped(batch, resident))
        .isEqualTo(Reply.say("dialogue.unknown-command"));
  }
}
