package id.bersinar.tips.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.intake.Giveaways.Found;
import id.bersinar.tips.intake.Giveaways.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found in tips as people write them. All are made up.
class GiveawaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PHONE | 0812-3456-7890 | Hubungi saya aja di 0812-3456-7890 ya pak",
        "PHONE | 0812 3456 7890 | wa saya 0812 3456 7890",
        "PHONE | 0812.3456.7890 | no hp 0812.3456.7890 itu bandarnya",
        "PHONE | 08 12 34 56 78 90 | nomernya 08 12 34 56 78 90",
        "PHONE | 081234567890 | bisa telp 081234567890, malam saja",
        "PHONE | +62 812-3456-7890 | +62 812-3456-7890 itu nomor kurirnya",
        "PHONE | 6281234567890 | chat aja 6281234567890",
        "PHONE | (021) 5551 2345 | telp rumah (021) 5551 2345",
        "IDENTITY_NUMBER | 3173012345678901 | nik saya 3173012345678901",
        "IDENTITY_NUMBER | 3173 0123 4567 8901 | KTP 3173 0123 4567 8901 punya dia",
        "ONLINE | sari.contoh@example.com | balas ke sari.contoh@example.com",
        "ONLINE | @sari_contoh | telegram saya @sari_contoh",
        "ONLINE | https://t.me/sari_contoh | grupnya https://t.me/sari_contoh aktif terus",
        "ONLINE | instagram.com/contoh | jualannya lewat instagram.com/contoh",
        "RELATIVE | kakak saya | Kakak saya yang pertama kali lihat, itu kakak saya",
        "RELATIVE | suami saya | suami saya udah pernah negur malah diancam",
        "RELATIVE | anak saya | anak saya ditawarin pil di dekat sekolahan",
        "RELATIVE | anak pertama saya | anak pertama saya hampir kena",
        "RELATIVE | adik ipar saya | yang makai itu adik ipar saya sendiri",
        "RELATIVE | ipar gue | ipar gue jadi kurir mereka",
        "RELATIVE | paman saya | barangnya dititip di paman saya",
        "RELATIVE | bapakku | kadang bapakku dikasih rokok sama mereka",
        "RELATIVE | saya istrinya | sebenarnya saya istrinya, tolong pak",
        "RELATIVE | temen kerja gw | temen kerja gw beli di situ tiap gajian",
        "NEIGHBOUR | tetangga saya | tetangga saya jualan sabu tiap malam",
        "NEIGHBOUR | tetangga sebelah rumah kami | tetangga sebelah rumah kami sering didatengin"
            + " motor",
        "NEIGHBOUR | tetangga depan | tetangga depan tuh yang nyimpen",
        "NEIGHBOUR | saya tetangganya | jangan bilang2 ya, saya tetangganya",
        "HOME | depan rumah saya | mereka transaksi pas di depan rumah saya jam 2 pagi",
        "HOME | sebelah rumah gue | sebelah rumah gue ada kontrakan kosong buat nyabu",
        "HOME | samping rumah saya | barang dikubur samping rumah saya",
        "HOME | dari jendela saya | kelihatan jelas dari jendela saya",
        "HOME | warung saya | suka nongkrong di warung saya",
        "HOME | kosan aku | satu kosan aku tau semua",
        "HOME | rumah saya di Gang Mawar No. 12 | rumah saya di Gang Mawar No. 12, dekat situ",
        "ADDRESS | No. 12 RT 05 | yang di No. 12 RT 05 itu",
        "ADDRESS | Jl. Melati no 7 | gudangnya Jl. Melati no 7",
        "ADDRESS | rumah nomor 15 | mereka kumpul di rumah nomor 15",
        "SELF | saya kerja di pabrik sepatu | saya kerja di pabrik sepatu, pulang malam jadi lihat",
        "SELF | gue jualan nasi di depan pasar | gue jualan nasi di depan pasar, tiap hari lihat",
        "SELF | nama saya Sari | assalamualaikum nama saya Sari",
        "NEIGHBOUR | my neighbour | my neighbour deals at night",
        "RELATIVE | my husband | my husband saw them",
        "HOME | opposite my house | they meet opposite my house",
        "SELF | I work at the market | I work at the market every day",
      })
  void whatMayGiveSomebodyAwayIsFoundInTheirOwnWords(Kind kind, String words, String sentence) {
    assertThat(Giveaways.in(sentence))
        .anySatisfy(
            it -> {
              assertThat(it.kind()).isEqualTo(kind);
              assertThat(it.words()).containsIgnoringCase(words);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transaksi di Gang Mawar RT 05 RW 03 tiap malam minggu",
        "di belakang masjid, dekat pos RW, sekitar jam 23.00-01.30",
        "Ada orang jual sabu di ujung gang, 3 orang naik motor B 1234 XYZ",
        "harganya 150.000 per paket, kadang Rp 1.250.000",
        "Bandar nomor 1 di sini, semua orang tahu",
        "pak saya mau lapor ada yang jual obat di warung kelontong",
        "Selamat malam bapak saya mau melapor soal pengedar",
        "anak-anak SMP ditawari pil sama orang itu",
        "ada bapak-bapak, saya lihat dia bawa bungkusan hitam",
        "Suami istri yang ngontrak di ujung jalan itu jualan",
        "kakaknya pengedar, adiknya kurir, ibunya yang simpan uang",
        "tolong nama saya jangan disebut",
        "warga takut keluar malam karena mereka",
        "sejak 12-11-2026 sampai 25/11/2026 mereka datang terus",
        "kira-kira 08.00 sampai 09.30, lalu 21.15 lagi",
        "rumah kosong cat hijau sebelah warung Bu Tini dipakai nyabu",
        "lapor ke 110 tidak diangkat, 184 juga",
        "sabu @150rb, ganja @50",
        "beli buku dan paku di toko bangunan, pura-pura",
        "the third house in Gang Melati, every Friday night",
      })
  void whatTellsNothingOfTheSenderIsLeftAlone(String sentence) {
    assertThat(Giveaways.in(sentence)).isEmpty();
  }

  @Test
  void eachIsNamedOnceAndInItsOrder() {
    assertThat(
            Giveaways.in(
                "Depan rumah\n"
                    + "  saya ada yang jual. Suami saya lihat, suami saya takut. 0812 3456 7890"))
        .containsExactly(
            new Found(Kind.HOME, "Depan rumah saya"),
            new Found(Kind.RELATIVE, "Suami saya"),
            new Found(Kind.RELATIVE, "suami saya"),
            new Found(Kind.PHONE, "0812 3456 7890"));
  }

  @Test
  void severalTextsAreLookedAtInTheirOrder() {
    assertThat(Giveaways.in(List.of("depan rumah saya", "", "kalau suami saya kerja malam")))
        .extracting(Found::kind)
        .containsExactly(Kind.HOME, Kind.RELATIVE);
  }

  @Test
  void theLongestTextIsSearchedAtOnce() {
    for (var text :
        new String[] {
          "saya ".repeat(819),
          "0".repeat(4096),
          "depan di ".repeat(455),
          "jl a ".repeat(819),
          "a.".repeat(2048),
          "anak kecil ".repeat(372)
        }) {
      long start = System.nanoTime();
      Giveaways.in(text);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
  }
}
