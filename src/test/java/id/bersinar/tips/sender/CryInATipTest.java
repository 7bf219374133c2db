package id.bersinar.tips.sender;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.tips.TipsOnPhones;
import org.junit.jupiter.api.Test;

/// What somebody tells cries for help.
class CryInATipTest extends SenderScenario {

  @Test
  void itIsSaidOnceWhereHelpIsAndTheTipGoesOn() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/lapor").taps("tips.subject.use");
    sari.sends("ada yang overdosis, mulutnya berbusa")
        .sees("help.first.overdose", "Ambulans 119", "help.goes-on", "tips.ask.where-in-words");
    assertThat(sari.news()).first().asString().doesNotContain("Di mana?");
    sari.sends("di belakang pasar, orangnya tidak sadar tolong")
        .seesNothingOf("help.goes-on")
        .sees("tips.ask.when")
        .taps("tips.when.yesterday")
        .taps("tips.origin.unknown")
        .taps("tips.photo.without")
        .sees("tips.read-again", "overdosis, mulutnya berbusa");
    assertThat(neighbourhood.throughOutbox()).isEmpty();
    assertThat(neighbourhood.throughDirectLine()).allMatch(Outgoing::guarded);
    sari.sends("/batal").holdsNothingOf("berbusa", "Ambulans 119");
    assertThat(tips()).isZero();
  }

  @Test
  void whoTypesThatItHappensNowIsWarnedAsWhoTapsIt() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/lapor").taps("tips.subject.use");
    sari.sends("menukar bungkusan").sends("belakang pasar");
    sari.sends("sekarang sedang terjadi").sees("tips.if-in-danger", "tips.ask.origin");
    sari.taps("dialogue.back").sends("lagi berlangsung pak").sees("tips.if-in-danger");
    sari.taps("dialogue.back").sends("tiap sore").seesNothingOf("tips.if-in-danger");
  }

  @Test
  void theWordThatLedToATipGoesWithIt() {
    var sari = neighbourhood.phone("Sari (contoh)");
    sari.sends("laporan").sees("dialogue.did-you-mean");
    sari.sends("Pak Budi jual sabu").sees("help.first.tip").holdsNothingOf("dialogue.did-you-mean");
    TipsOnPhones.sendsTip(sari, "menukar bungkusan");
    sari.taps("tips.noted").holdsNothingOf("help.first.tip", "/lapor");
  }

  @Test
  void aSlipInTheCommandGoesWithTheTip() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/laporn");
    sari.sees("dialogue.did-you-mean").holdsNothingOf("/laporn");
    TipsOnPhones.sendsTip(sari, "menukar bungkusan");
    sari.taps("tips.noted").holdsNothingOf("dialogue.did-you-mean", "/lapor");
  }

  @Test
  void aSlipWithinATipLeavesNothingOfIt() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/lapor").taps("tips.subject.use");
    sari.sends("menukar bungkusan").sends("/laporn").sees("dialogue.did-you-mean");
    sari.holdsNothingOf("menukar bungkusan", "tips.ask.where", "/laporn");
    sari.sends("/posko").sends("/lapor").taps("dialogue.cancel");
    sari.holdsNothingOf("dialogue.did-you-mean");
  }

  @Test
  void aTipBehindAnotherCommandGoesWithTheOneThatWasBegun() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/lapor").taps("tips.subject.use");
    sari.sends("menukar bungkusan")
        .sends("/pelatihan Pak Budi jual sabu")
        .sees("help.first.tip")
        .holdsNothingOf("Pak Budi", "menukar bungkusan")
        .sends("halo")
        .sees("dialogue.greeting");
  }
}
