package id.bersinar.help;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.texts.TextSettings;
import id.bersinar.dialogue.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words as people type them, and what they need.
class NeedsTest {

  private static final Needs NEEDS =
      new Needs(new Texts(new TextSettings("messages", "target/test-data/needs")));

  /// In the middle of anything.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OVERDOSE|tolong ada yang overdosis, tidak sadar",
        "OVERDOSE|OVERDOSIS!!!",
        "OVERDOSE|teman saya overdsis",
        "OVERDOSE|dia gak sadar abis pake sabu tolong",
        "OVERDOSE|mulutnya berbusa",
        "OVERDOSE|adik kejang2 habis minum obat, adik saya kejang",
        "OVERDOSE|ada orang tidak sadarkan diri di gang",
        "OVERDOSE|bapak saya tdk bernapas",
        "OVERDOSE|sakau parah nih tolong",
        "OVERDOSE|tolong teman od",
        "OVERDOSE|my friend is not breathing",
        "OVERDOSE|he overdosed",
        "OVERDOSE|help someone is overdosing",
        "OVERDOSE|help he is OD'ing",
        "OVERDOSE|my friend is od’ing",
        "OVERDOSE|he od'd on meth",
        "OVERDOSE|bapak saya ga bangun2 habis minum obat banyak",
        "OVERDOSE|anak saya nelen pil banyak",
        "OVERDOSE|badannya dingin ga gerak abis nyabu",
        "OVERDOSE|she took all the pills and is not waking up",
        "SUICIDE|saya mau lompat dari jembatan",
        "SUICIDE|pengen ngilang aja dari dunia ini",
        "SUICIDE|urip wis ora ono gunane",
        "VIOLENCE|bapak tiri saya pegang2 saya",
        "VIOLENCE|laki gue gebukin gue mulu",
        "VIOLENCE|ada anak kecil dianiaya tetangga",
        "VIOLENCE|anak tetangga disundut rokok",
        "DANGER|ana kobongan",
        "DANGER|aya kahuruan",
        "DANGER|rumah saya kemasukan maling",
        "DANGER|saya kena begal",
        "DANGER|ada kecelakaan motor parah",
        "DANGER|tulungi ono wong kecelakaan",
        "DANGER|help someone is dying",
        "QUITTING|gue make, pengen berenti",
        "QUITTING|anak saya kena narkoba tolong",
        "SUICIDE|saya mau bunuh diri",
        "SUICIDE|hidup gue udah ga ada artinya",
        "SUICIDE|cape banget hidup begini",
        "VIOLENCE|pacar gue nampar gue",
        "QUITTING|gimana caranya berhenti nyabu bang",
        "SUICIDE|aku pengen mati aja",
        "SUICIDE|ingin mengakhiri hidup",
        "SUICIDE|nggak mau hidup lagi",
        "SUICIDE|capek hidup",
        "SUICIDE|gw mending mati",
        "SUICIDE|b u n u h diri",
        "SUICIDE|saya ga kuat lagi hidup",
        "SUICIDE|i want to die",
        "SUICIDE|I don't want to live anymore",
        "VIOLENCE|saya korban KDRT",
        "VIOLENCE|anak dipukul bapaknya tiap malam",
        "VIOLENCE|anak tetangga dicabuli",
        "VIOLENCE|suami saya mukulin saya",
        "VIOLENCE|saya dipukuli suami",
        "VIOLENCE|ada pelecehan seksual di sekolah",
        "VIOLENCE|tetangga mukulin anaknya",
        "VIOLENCE|my husband hits me",
        "DANGER|tolong ada orang bawa pisau",
        "DANGER|tolong kebakaran di gang melati",
        "DANGER|tlg ada yg berdarah",
        "DANGER|adik saya ditusuk",
        "DANGER|orang dipukuli massa di depan pos",
        "DANGER|dia diancam mau dibunuh",
        "DANGER|saya akan dihabisi sebelum Jumat",
        "DANGER|tolong ada yang ngancem saya",
        "DANGER|ada yang ngancam",
        "DANGER|gw diancem",
        "DANGER|nyawa saya terancam",
        "DANGER|ada orang mengancam mau bunuh saya",
        "DANGER|mereka ngancem keluarga saya",
        "DANGER|ada yg neror saya tiap malem",
        "DANGER|dia mau ngebunuh gw",
        "DANGER|someone is threatening me",
        "DANGER|ada yang bawa golok ngamuk",
        "DANGER|help he has a knife",
        "DANGER|rumah tetangga kebakaran",
        "QUITTING|saya pecandu mau berhenti",
        "QUITTING|saya pengen berhenti pakai sabu",
        "QUITTING|saya mau stop pakai sabu",
        "QUITTING|pengen sembuh dari sabu",
        "QUITTING|anak saya pakai narkoba gimana",
        "QUITTING|anak saya nyabu",
        "QUITTING|suamiku kecanduan sabu",
        "QUITTING|my son uses meth",
        "QUITTING|i want to quit drugs",
      })
  void areUnmistakable(Need need, String words) {
    assertThat(NEEDS.amid(words)).contains(need);
    assertThat(NEEDS.alone(words)).contains(need);
  }

  /// Where nothing was asked.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OVERDOSE|kakak saya pingsan",
        "OVERDOSE|temen gue OD",
        "OVERDOSE|my brother OD",
        "OVERDOSE|dada saya sakit sesak",
        "DANGER|istri saya mau melahirkan",
        "DANGER|maling maling!!",
        "DANGER|ambulan dong cepet",
        "DANGER|nomor polisi berapa",
        "DANGER|there is a fire next door",
        "TIP|tetangga saya bd",
        "TIP|anak2 pada ngelem",
        "TIP|saya tau siapa yang nyimpen",
        "TIP|ada yg jual barang di kontrakan",
        "DANGER|kebakaran",
        "DANGER|saya takut dibunuh",
        "DANGER|saya akan dipukul kalau lapor",
        "DANGER|gw takut dia mau ngabisin gw",
        "DANGER|rumah gw didatengin preman",
        "DANGER|dia bilang saya akan mati sebelum Jumat",
        "DANGER|anak saya belum pulang dari kemarin",
        "DANGER|motor saya dicuri",
        "DANGER|tetangga saya teriak2 minta tolong",
        "DANGER|ada suara tembakan",
        "DANGER|darurat",
        "DANGER|tolong saya",
        "DANGER|butuh ambulans",
        "DANGER|berapa nomor ambulans",
        "DANGER|gawat min",
        "VIOLENCE|mau lapor kekerasan anak",
        "QUITTING|rehabilitasi di mana",
        "QUITTING|mau rehab",
        "QUITTING|IPWL terdekat",
        "TIP|ada yang jual sabu di gang melati",
        "TIP|ada yg jualan shabu2 dekat masjid",
        "TIP|bandar narkoba ngontrak di RT 3",
        "TIP|tiap malam transaksi di gang belakang",
        "TIP|pengedar",
        "TIP|orang pada nyabu di lapangan",
        "TIP|jual s4bu",
        "TIP|tetangga jualan g@nja",
        "TIP|kurir sabu lewat sini tiap sore",
        "TIP|ada mobil mencurigakan tiap malam",
        "TIP|ada yg nyimpen sabu",
        "TIP|jual inek di sini",
        "TIP|mau lapor ada narkoba",
        "TIP|somebody sells meth here",
        "TIP|drug dealer in RW 3",
      })
  void areMeantWhereNothingWasAsked(Need need, String words) {
    assertThat(NEEDS.amid(words)).isEmpty();
    assertThat(NEEDS.alone(words)).contains(need);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "laper mau mati",
        "help me sign up",
        "tolong saya mau ikut pelatihan",
        "banjir pesanan",
        "my phone is dying",
        "photo shooting class",
        "saya tidak bangun pagi karena habis lembur",
        "film pembunuhan",
        "jual barang bekas",
        "anak laki laki saya mau daftar",
        "obat batuk di mana beli",
        "kebakaran jenggot",
        "mati lampu",
        "saya mau bunuh tikus di dapur",
        "di sini mati lampu terus",
        "hp saya mau mati",
        "usaha jasa ambulans",
        "jasa pemadam kebakaran",
        "obat nyamuk",
        "jual obat nyamuk bakar",
        "jual kue",
        "bedug dipukul jam berapa",
        "saya mau ngabisin makanan dulu",
        "saya didatangi petugas sensus",
        "transaksi jual beli barang bekas",
        "mau mati-matian belajar",
        "jadwal donor darah",
        "usaha kurir paket",
        "jual sabun cuci",
        "jualan sate tusuk",
        "mau berhenti langganan",
        "mau berhenti ingatkan saya",
        "anak saya mau ikut pelatihan",
        "suami saya mau daftar juga",
        "mau ikut pelatihan kemasan dong kak",
        "posko terdekat dimana?",
        "saya mau lapor",
        "halo",
        "assalamualaikum",
        "tolong info pelatihan",
        "tolong kirim jadwal",
        "minta tolong dibantu daftar",
        "bandara Soekarno-Hatta",
        "kue pisau dapur",
        "jual pisau dapur",
        "penyuluhan narkoba hari apa",
        "ada sosialisasi anti narkoba?",
        "transaksi pembayaran pelatihan gratis kan",
        "saya tidak sadar kalau pendaftaran sudah tutup",
        "kapan acara kerja bakti",
        "rapat RW besok jam 9",
        "saya sakit kepala",
        "kursi rotan, gantungan kunci",
        "Bu Sadar Wati",
        "Pak Badar",
        "Siti Nurhaliza",
        "Darah Juang",
        "besok hari sabtu jam 9",
        "jam buka posko berapa",
        "ganti nomor telepon",
        "laundry kiloan",
        "warung sembako",
        "what trainings are there",
        "help",
        "how do I sign up",
        "this is odd, help",
        "it looks odd on my phone",
        "an odd number of seats",
        "stop",
        "bantuan",
        ".",
        "🙏",
      })
  void areHarmless(String words) {
    assertThat(NEEDS.alone(words)).isEmpty();
    assertThat(NEEDS.amid(words)).isEmpty();
  }

  /// Names and trades in forms, even where they are words of need elsewhere.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jasa rehabilitasi rumah",
        "jasa ambulans dan pemadam kebakaran",
        "Darurat Siregar",
        "toko obat",
        "warung pecel Bu Bandar",
      })
  void areNoCryInAForm(String words) {
    assertThat(NEEDS.amid(words)).isEmpty();
  }

  /// Whoever edits the files adds words that are understood and switches none off.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "help.words.harmless|ada yang overdosis, saya mau bunuh diri",
        "help.words.spelling|-: overdosis bunuh diri",
        "help.words.spelling|hp: saya, mau mati: bunuh, lampu: overdosis",
      })
  void areUnderstoodWhateverIsEdited(String key, String words, @TempDir Path edited)
      throws IOException {
    var needs =
        new Needs(
            texts(
                edited,
                key + "=" + words,
                "help.words.overdose=oper dosis",
                "help.words-alone.danger=gawat contoh"));
    assertThat(needs.amid("tolong ada yang overdosis")).contains(Need.OVERDOSE);
    assertThat(needs.amid("saya mau bunuh diri")).contains(Need.SUICIDE);
    assertThat(needs.amid("saya mau mati aja")).contains(Need.SUICIDE);
    assertThat(needs.amid("kawan oper dosis")).contains(Need.OVERDOSE);
    assertThat(needs.alone("gawat contoh")).contains(Need.DANGER);
  }

  private static Texts texts(Path directory, String... lines) throws IOException {
    Files.writeString(directory.resolve("messages_id.properties"), String.join("\n", lines));
    return new Texts(new TextSettings(directory.toString(), directory.resolve("data").toString()));
  }
}
