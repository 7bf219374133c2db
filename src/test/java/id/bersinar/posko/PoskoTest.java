package id.bersinar.posko;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.gate.Outgoing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/// /posko, in the sample area.
class PoskoTest extends PoskoScenario {

  @Test
  void anRwThatIsNamedAtOnceIsUsed() throws IOException {
    var sari = sari();
    for (var asked :
        List.of("posko rw 3", "/posko RW 03", "bu posko di rw 3 dimana ya", "/posko. 3")) {
      sari.sends(asked).sees("Posko Kampung Boncos (contoh)").seesNothingOf("posko.choose-how");
    }
    sari.sends("/posko di mana-mana").sees("posko.not-understood", "posko.choose-how");
    sari.sends("posko terdekat nang ndi").offers("posko.by-place").sends("/batal");
    sari.sends("posko terdekat nang ndi").sees("posko.choose-how");
    assertThat(neighbourhood.throughOutbox()).noneMatch(it -> it.toString().contains("Boncos"));
  }

  @Test
  void theThreeNearestComeWithDistanceHoursAndContact() throws IOException {
    var sari =
        sari()
            .sends("/posko")
            .sees("posko.choose-how")
            .taps("posko.by-place")
            .sees("posko.ask-place")
            .taps("posko.share-place")
            .sees(
                "posko.nearest",
                """
                1. Posko Terpadu Katamso (contoh), 10 m
                📌 Jalan Raya Katamso, mulut Gang Mawar (contoh), RW 02
                🟢 Buka 24 jam
                ☎️ Petugas jaga (contoh): 021-555-0101\
                """,
                """
                2. Posko Kampung Boncos (contoh), 200 m
                📌 Ujung Gang Melati (contoh), RW 03
                🔴 Tutup sekarang, buka lagi pukul 20.00
                🕒 Hari ini 20.00–04.00\
                """,
                """
                3. Posko Pendampingan Keluarga (contoh), 200 m
                📌 Rumah singgah di Gang Kenanga (contoh), RW 03
                🟢 Buka sekarang, sampai pukul 15.00
                🕒 Hari ini 09.00–12.00, 13.00–15.00\
                """,
                "Polisi 110, Jakarta Siaga 112, Ambulans 119",
                "sudah dilupakan")
            .sees("📍 Posko Terpadu Katamso (contoh)\nJalan Raya Katamso");
    assertThat(sari.buttons()).hasSize(7).last().asString().contains("Menu");
    sari.taps("Posko Kampung Boncos")
        .sees("📍 Posko Kampung Boncos (contoh)\nUjung Gang Melati (contoh)");
  }

  @Test
  void nothingOfTheSearchIsWrittenAnywhere() throws IOException {
    var sari = sari();
    int before = neighbourhood.throughOutbox().size();
    sari.sends("/posko")
        .taps("posko.by-place")
        .sharesLocation(-6.1866, 106.8019)
        .taps("Posko Terpadu Katamso")
        .sees("📍 Posko Terpadu Katamso");
    assertThat(neighbourhood.throughOutbox()).hasSize(before);
  }

  @Test
  void whereAPoskoIsCanBePassedOn() throws IOException {
    sari().sends("/posko").taps("posko.by-rw").taps("RW 03").taps("Posko Kampung Boncos");
    assertThat(neighbourhood.throughDirectLine()).hasSize(4).noneMatch(Outgoing::guarded);
  }

  @Test
  void aPoskoIsFoundByItsRw() throws IOException {
    sari()
        .sends("/posko")
        .taps("posko.by-rw")
        .sees("posko.choose-rw")
        .taps("RW 03")
        .sees("Posko di RW 03:", "Posko Kampung Boncos", "Posko Pendampingan Keluarga")
        .seesNothingOf("Katamso (contoh)", "lokasi Anda");
  }

  @Test
  void allOfThemAreListed() throws IOException {
    sari()
        .sends("/posko")
        .taps("posko.by-rw")
        .taps("posko.show-all")
        .sees("posko.all", "1. ", "7. ", "110")
        .taps("Posko RW 05")
        .sees("📍 Posko RW 05 (contoh)");
  }

  @Test
  void anRwCanBeTypedInsteadAndMayHaveNoPosko() throws IOException {
    sari()
        .sends("/posko")
        .sends("rw 6")
        .sees("Posko di RW 06", "Posko RW 06 (contoh)")
        .sends("/posko")
        .taps("posko.by-place")
        .sends("12")
        .sees("Belum ada posko di RW 12", "Posko Terpadu Katamso (contoh)");
  }

  @Test
  void whatIsNoPlaceIsMetWithAWordOnWhatToDo() throws IOException {
    sari()
        .sends("/posko")
        .sends("dekat pasar")
        .sees("posko.not-understood")
        .taps("posko.by-place")
        .sends("🙂".repeat(5000))
        .sees("posko.not-understood")
        .sendsSticker()
        .sees("posko.not-understood")
        .sends("مرحبا")
        .sees("posko.not-understood")
        .taps("dialogue.back")
        .taps("posko.by-rw")
        .sends("RW 0")
        .sees("posko.not-understood")
        .taps("dialogue.cancel")
        .sees("dialogue.cancelled");
  }

  @Test
  void whoIsFarAwayIsToldSo() throws IOException {
    sari()
        .sends("/posko")
        .sharesLocation(-8.65, 115.22)
        .sees("posko.far", "1. Posko RW 05 (contoh), 968 km");
  }

  @Test
  void withoutAnyPoskoTheHotlinesAreStillThere() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/posko")
        .sees("posko.none", "110", "112")
        .taps("menu.menu")
        .sees("dialogue.menu");
  }

  @Test
  void aPoskoThatIsGoneIsNoLongerShownNorPinned() throws IOException {
    var sari = sari().sends("/posko").sends("RW 06").sees("Posko RW 06");
    var file = new ClassPathResource("sample/kota-bambu-selatan.yaml");
    bringIn(
        file.getContentAsString(StandardCharsets.UTF_8)
            .replace("phone: 021-555-0105", "phone: 021-555-0105\n    active: tidak")
            .getBytes(StandardCharsets.UTF_8));
    sari.taps("Posko RW 06").sees("posko.gone");
    sari.sends("/posko").sends("RW 06").sees("Belum ada posko di RW 06");
  }

  @Test
  void aLongListIsCutWithAWordOnTheRest() {
    var posko =
        IntStream.rangeClosed(1, 15)
            .mapToObj(
                number ->
                    """
                      - code: posko-%d
                        name: Posko %02d <b>(contoh)
                        address: Jalan Contoh
                        rw: 1
                        latitude: -6.2
                        longitude: 106.8
                        hours: 24 jam
                        phone: 021-555-0100
                    """
                        .formatted(number, number))
            .collect(Collectors.joining());
    bringIn(
        """
        area:
          code: contoh
          name: Contoh
          kecamatan: Contoh
          city: Contoh
          zone: WITA
        posko:
        %s\
        """
            .formatted(posko)
            .getBytes(StandardCharsets.UTF_8));
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/posko")
        .sends("1")
        .sees("12. Posko 12 <b>(contoh)", "Masih ada 3 posko lain")
        .seesNothingOf("13. Posko");
  }

  @Test
  void whatIsSaidOfFridayIsShownToOperatorAndResident() {
    clock.moveTo(Instant.parse("2026-11-27T02:00:00Z"));
    var file =
        """
        area:
          code: contoh
          name: Contoh
          kecamatan: Contoh
          city: Contoh
          zone: WIB
        posko:
          - code: jumat-tutup
            name: Posko A (contoh)
            address: Jalan Contoh
            rw: 1
            latitude: -6.2
            longitude: 106.8
            hours: Setiap hari 08.00-16.00; Jum'at libur
            phone: 021-555-0100
          - code: jumat-siang
            name: Posko B (contoh)
            address: Jalan Contoh
            rw: 2
            latitude: -6.2
            longitude: 106.8
            hours:
              - Setiap hari 08.00-16.00 WIB
              - Jumat 13.00-16.00
            phone: 021-555-0100
        """
            .getBytes(StandardCharsets.UTF_8);
    var operator = neighbourhood.operator();
    operator
        .sends("/kelola")
        .sendsDocument("wilayah.yaml", file)
        .sees(
            "area.understood",
            "Posko A (contoh): Senin–Kamis 08.00–16.00; Jumat tutup; Sabtu–Minggu 08.00–16.00",
            "Posko B (contoh): Senin–Kamis 08.00–16.00; Jumat 13.00–16.00; Sabtu–Minggu",
            "area.import-would")
        .taps("area.confirm-import")
        .sees("area.imported")
        .sends("/kelola")
        .sendsDocument("wilayah.yaml", file)
        .sees("area.import-would")
        .seesNothingOf("Mohon periksa");
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/posko")
        .sends("RW 1")
        .sees("🔴 Tutup sekarang, buka lagi besok pukul 08.00", "🗓️ Senin–Kamis 08.00–16.00")
        .seesNothingOf("Hari ini")
        .sends("/posko")
        .sends("RW 2")
        .sees("🔴 Tutup sekarang, buka lagi pukul 13.00", "🕒 Hari ini 13.00–16.00");
  }

  @Test
  void englishIsCompleteBesideIndonesian() throws IOException {
    sari();
    neighbourhood
        .phone("Budi (sample)", "en")
        .sends("/posko")
        .sees("How would you like to find a posko?")
        .sharesLocation(-6.1907, 106.7995)
        .sees("Closed now, opens again at 16:00", "Today 16:00–22:00", "forgotten");
  }

  @Test
  void aPlaceThatIsSharedWithoutBeingAskedForLeadsToTheNearest() throws IOException {
    var sari = sari();
    clock.advance(Duration.ofDays(1));
    int outbox = neighbourhood.throughOutbox().size();
    sari.sharesLocation(-6.1866, 106.8019)
        .sees("posko.nearest", "Posko Terpadu Katamso", "posko.forgotten");
    assertThat(neighbourhood.throughOutbox()).hasSize(outbox);
  }
}
