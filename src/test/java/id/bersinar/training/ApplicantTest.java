package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RT 05/RW 02",
        "rt05/rw02",
        "RT. 5 RW. 2",
        "RT05RW02",
        "RT 005, RW 002",
        "05/02",
        "5/2",
        "5 2",
        "5-2",
        " 005 / 002 ",
        "RW 02 RT 05",
        "rw.2/rt.5",
        "RT 5 / RW 2.",
        "RT 5 – RW 2",
        "RT 5 dan RW 2",
        "RT/RW 05/02",
        "rt/rw: 5 / 2",
        "RW/RT 02/05",
        "saya di RT 5 RW 2",
        "Jl. Contoh No. 7A RT 5/RW 2",
        "R.T. 05 / R.W. 02",
        "r.t.5 r.w.2",
        "ＲＴ ０５ ＲＷ ０２",
        "０５／０２",
        "rt lima rw dua",
        "erte 5 erwe 2",
        "RT nomor 5, RW nomor 2",
        "5 dan 2",
        "RT 5/2",
        "5/RW 2",
        "rt5rw2 ya kak",
        "rt nya 5 rw nya 2",
        "rtnya 5 rwnya 2",
        "rt limo rw loro",
        "5 per 2",
        "rt=5 rw=2"
      })
  void anRtAndRwIsReadAsPeopleWriteIt(String typed) {
    assertThat(RtRw.parse(typed)).contains(new RtRw("05", "02"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "05",
        "0/2",
        "5/0",
        "100/2",
        "5/2/1",
        "RT 5",
        "RW 2",
        "lima/dua",
        "٥/٢",
        "RT A/RW B",
        "RT 05A/RW 2",
        "RT 5/RW -",
        "RT 5 RT 6 RW 2",
        "Jl. Contoh 5 No. 2",
        "RT 5/RW 100",
        "Jl. Contoh 5 RW 2"
      })
  void whatIsNoRtAndRwIsNotRead(String typed) {
    assertThat(RtRw.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "rt dua belas rw tiga puluh satu, 12, 31",
    "rt sepuluh rw sebelas, 10, 11",
    "rt nol tiga rw dua puluh, 03, 20",
  })
  void numbersMayBeWords(String typed, String rt, String rw) {
    assertThat(RtRw.parse(typed)).contains(new RtRw(rt, rw));
  }

  @ParameterizedTest
  @CsvSource({
    "0812-3456-7890, +6281234567890",
    "081234567890, +6281234567890",
    "+62 812 3456 7890, +6281234567890",
    "6281234567890, +6281234567890",
    "WA: 0812.3456.7890, +6281234567890",
    "(021) 5695 1234, +622156951234",
    "+65 6321 1234, +6563211234",
  })
  void aPhoneNumberIsNormalised(String typed, String e164) {
    assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber(e164));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tidak punya", "0812", "110", "08123456789012345", "+999 1234 5678"})
  void whatIsNoPhoneNumberIsNotTaken(String typed) {
    assertThat(PhoneNumber.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          62215550101                        | +62215550101
          62 21 5550101                      | +62215550101
          6221-555-0101                      | +62215550101
          62 341 551111                      | +62341551111
          021-5550101                        | +62215550101
          (021) 5550101                      | +62215550101
          0622 15550101                      | +6262215550101
          0062 812 3456 7890                 | +6281234567890
          +62 (0)812 3456 7890               | +6281234567890
          812 3456 7890                      | +6281234567890
          0812/3456/7890                     | +6281234567890
          0812·3456·7890                     | +6281234567890
          0812‑3456‑7890                     | +6281234567890
          ٠٨١٢ ٣٤٥٦ ٧٨٩٠                     | +6281234567890
          ０８１２３４５６７８９０                        | +6281234567890
          https://wa.me/6281234567890        | +6281234567890
          wa.me/6281234567890?text=halo      | +6281234567890
          nomor saya 0812 3456 7890.         | +6281234567890
          HP:081234567890                    | +6281234567890
          wa 081234567890 ya kak             | +6281234567890
          WA0812 3456 7890                   | +6281234567890
          0812 3456 7890 (WA)                | +6281234567890
          (WA) 0812 3456 7890                | +6281234567890
          0812 3456 7890 ya                  | +6281234567890
          0800-1-234567                      | +628001234567
          +60 12-345 6789                    | +60123456789
          0065 6321 1234                     | +6563211234
          00 62 812 3456 7890                | +6281234567890
          0060 12 345 6789                   | +60123456789
          """)
  void aPhoneNumberIsTheOneThatWasTyped(String typed, String e164) {
    assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber(e164));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0812 3456 789O",
        "O812 3456 7890",
        "0812 34S6 7890",
        "0812 3456 789 O",
        "0812 3456 78l0",
        "l 812 3456 7890",
        "0812 3456 SARI",
        "0812 3456 78 sembilan",
        "nol 812 3456 7890",
        "0812-xxxx-7890",
        "0812 **** 7890",
        "0812 3456 7890?1",
        "021-5550101 ext 12",
        "021-555010/11",
        "0812 3456 7890 / 0813 1111 2222",
        "0812 3456 7890, 0813 1111 2222",
        "0812 3456 7890 atau 0813 1111 2222",
        "6563211234",
        "001 65 6321 1234",
        "+888 0123 4567",
        "112",
        "000000000000",
        "3174012345678901",
        "08xx"
      })
  void aNumberThatNobodyGaveIsNotMade(String typed) {
    assertThat(PhoneNumber.parse(typed)).isEmpty();
  }

  @Test
  void whatCannotBeSeenIsNoPartOfANumber() {
    assertThat(PhoneNumber.parse("0812\u200b3456\u2068 7890\u202c"))
        .contains(new PhoneNumber("+6281234567890"));
  }

  @Test
  void anAnonymousNumberIsNobodysMobile() {
    assertThat(PhoneNumber.shared("88801234567")).isEmpty();
    assertThat(PhoneNumber.shared("+88801234567")).isEmpty();
    assertThat(PhoneNumber.isAnonymous("88801234567")).isTrue();
    assertThat(PhoneNumber.isAnonymous("+888 0123 4567")).isTrue();
    assertThat(PhoneNumber.isAnonymous("6288801234567")).isFalse();
    assertThat(PhoneNumber.shared("6288801234567")).contains(new PhoneNumber("+6288801234567"));
    assertThat(PhoneNumber.shared("60123456789")).contains(new PhoneNumber("+60123456789"));
    assertThat(PhoneNumber.shared("12025550123")).contains(new PhoneNumber("+12025550123"));
    assertThat(PhoneNumber.shared("62215550101")).contains(new PhoneNumber("+62215550101"));
  }

  @Test
  void aSharedContactHasItsCountryCodeButNotAlwaysThePlus() {
    var number = new PhoneNumber("+6281234567890");
    assertThat(PhoneNumber.shared("6281234567890")).contains(number);
    assertThat(PhoneNumber.shared("+6281234567890")).contains(number);
    assertThat(PhoneNumber.shared("081234567890")).contains(number);
    assertThat(PhoneNumber.shared("6563211234")).contains(new PhoneNumber("+6563211234"));
    assertThat(number.shown()).isEqualTo("+62 812-3456-7890");
  }

  @Test
  void aNameIsTidied() {
    assertThat(Applicant.name("nama saya Contoh")).contains("Contoh");
    assertThat(Applicant.name("Nama : Siti Contoh")).contains("Siti Contoh");
    assertThat(Applicant.name("saya siti contoh")).contains("siti contoh");
    assertThat(Applicant.name("Namira")).contains("Namira");
    assertThat(Applicant.name("  Contoh \n Nama ")).contains("Contoh Nama");
    assertThat(Applicant.name("\u202eContoh Nama")).contains("Contoh Nama");
    assertThat(Applicant.name("Ny. D'Contoh-Nama 2")).contains("Ny. D'Contoh-Nama 2");
    for (var name :
        new String[] {
          "سري",
          "李",
          "Å",
          "O",
          "Sari",
          "Ma'ruf",
          "Ma’ruf",
          "Hj. Sari, S.Pd., M.Si.",
          "Yanto",
          "ꦱꦫꦶ",
          "dr. Budi-Hartono"
        }) {
      assertThat(Applicant.name(name)).contains(name);
    }
  }

  @Test
  void whatIsNoNameIsNotTaken() {
    assertThat(Applicant.name("😀😀")).isEmpty();
    assertThat(Applicant.name("0812")).isEmpty();
    assertThat(Applicant.name("x".repeat(81))).isEmpty();
  }

  @Test
  void anInterestIsOneOfTheCommonOnesOrTyped() {
    assertThat(Interest.parse("kuliner")).contains(new Interest("KULINER"));
    assertThat(Interest.parse("Ternak  lele")).contains(new Interest("Ternak lele"));
    assertThat(Interest.parse("???")).isEmpty();
    assertThat(Interest.parse("x".repeat(61))).isEmpty();
  }
}
