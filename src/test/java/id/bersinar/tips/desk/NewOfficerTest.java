package id.bersinar.tips.desk;

import id.bersinar.scenario.Phone;
import org.junit.jupiter.api.Test;

/// Somebody joins a desk that has officers.
class NewOfficerTest extends InboxScenario {

  @Test
  void colleaguesWhoCanGiveAccessAreToldThatSomebodyHasJoined() {
    first.sends("/menu");
    joins("Petugas tiga (contoh)", "area.desk.bnnp");
    first.seesNothingOf("people.watch.newcomer");
    var third = joins("Petugas empat (contoh)", "area.desk.polsek");
    first.sees("people.watch.newcomer");
    joins("Petugas lima (contoh)", "area.desk.polsek");
    third.seesNothingOf("people.watch.newcomer");
    first.taps("menu.laporan").sees("tips.inbox.heading");
  }

  private Phone joins(String name, String desk) {
    return neighbourhood.invitedLiaison(name, desk, "area.position.officer", "Instansi contoh");
  }
}
