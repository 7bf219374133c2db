package id.bersinar.scenario;

import org.junit.jupiter.api.Test;

/// What people type where buttons stand, over the real dialogues: it is understood as the button
/// that it means, asked where it could be several, and left alone where any words are an answer.
class TypedAnswersTest extends TypedAnswersScenario {

  @Test
  void aButtonsTextItsNumberOrAPartOfItIsATap() {
    areUnderstood(
        """
        trainings   | 1                         | Bidang: Pengemasan
        trainings   | 2                         | Bidang: Promosi
        trainings   | ２                        | Bidang: Promosi
        trainings   | 2️⃣                        | Bidang: Promosi
        trainings   | nomor 2                   | Bidang: Promosi
        trainings   | no. 2 kak                 | Bidang: Promosi
        trainings   | yang ke-2                 | Bidang: Promosi
        trainings   | yang kedua aja            | Bidang: Promosi
        trainings   | kedua                     | Bidang: Promosi
        trainings   | dua                       | Bidang: Promosi
        trainings   | the second one            | Bidang: Promosi
        trainings   | yang pertama dong         | Bidang: Pengemasan
        trainings   | terakhir                  | Bidang: Ekspor
        trainings   | 1. Pelatihan kemasan (contoh) | Bidang: Pengemasan
        trainings   | pelatihan kemasan         | Bidang: Pengemasan
        trainings   | PELATIHAN KEMASAN!!       | Bidang: Pengemasan
        trainings   | kemasan                   | Bidang: Pengemasan
        trainings   | saya mau yang kemasan     | Bidang: Pengemasan
        trainings   | kemasn                    | Bidang: Pengemasan
        trainings   | foto produk ya pak        | Bidang: Promosi
        trainings   | eksport                   | Bidang: Ekspor
        trainings   | yg no.3                   | Bidang: Ekspor
        trainings   | yang bawah bang           | Bidang: Ekspor
        trainings   | nomer loro                | Bidang: Promosi
        training    | iya dong kak mau bgt      | training.ask-name
        training    | nggih monggo              | training.ask-name
        training    | ya                        | training.ask-name
        training    | daftar                    | training.ask-name
        training    | ikut                      | training.ask-name
        training    | saya mau ikut dong        | training.ask-name
        training    | gabung kak                | training.ask-name
        training    | hapus data saya           | people.erase.confirm
        training    | mau kak                   | training.ask-name
        home        | rw tiga > rt 5            | training.ask-phone
        home        | saya di rt 5 > 3          | training.ask-phone
        home        | rt 5 > gang mawar         | training.home-does-not-fit
        interest    | Jasa                      | Minat usaha: 🧰 Jasa
        interest    | toko                      | Minat usaha: 🏪 Toko/warung
        interest    | 2                         | Minat usaha: 🧺 Kerajinan
        interest    | belum punya usaha         | Minat usaha: 🌱 Belum punya usaha
        interest    | crafts                    | Minat usaha
        sign-up     | kirim pendaftaran         | training.enrolled
        sign-up     | ya                        | training.enrolled
        sign-up     | iya kak                   | training.enrolled
        sign-up     | oke, setuju               | training.enrolled
        sign-up     | ok kirim                  | training.enrolled
        sign-up     | iya bener                 | training.enrolled
        sign-up     | udah bener kak            | training.enrolled
        sign-up     | muhun                     | training.enrolled
        sign-up     | nama                      | training.ask-name
        sign-up     | ✏️ RT/RW                  | training.ask-home
        withdrawing | iya                       | training.withdrawn
        withdrawing | tidak                     | training.stayed
        withdrawing | gak jadi                  | !training.withdrawn
        withdrawing | no                        | training.stayed
        posko       | terdekat                  | posko.ask-place
        posko       | pilih rw                  | posko.choose-rw
        posko       | semuanya dong             | Posko RW 02 (contoh); Posko RW 03 (contoh)
        rw          | semuanya                  | Posko RW 02 (contoh); Posko RW 03 (contoh)
        posko       | di RW 3 dong              | Posko RW 03 (contoh)
        rw          | rw tiga                   | Posko RW 03 (contoh)
        rw          | 2?                        | Posko RW 02 (contoh)
        rw          | semua                     | Posko RW 02 (contoh); Posko RW 03 (contoh)
        language    | inggris                   | What would you like to do?
        language    | Bahasa Inggris            | What would you like to do?
        language    | english please            | What would you like to do?
        language    | indonesia                 | dialogue.menu
        erasing     | ya, hapus semuanya        | people.erase.done
        subject     | Pemakaian                 | tips.ask.seen
        subject     | pengedarnya               | tips.ask.seen
        subject     | gudangnya kak             | tips.ask.seen
        erasing     | hapus aja                 | people.erase.done
        withdrawing | saya gak jadi ikut       | training.withdrawn
        withdrawing | jgn                       | training.stayed
        subject     | transaksi                 | tips.ask.seen
        subject     | Dealing                   | tips.ask.seen
        where       | gang melati               | tips.ask.when
        where       | Gang Mawar                | tips.ask.when
        when        | Kemarin                   | tips.ask.origin
        when        | hari ini kak              | tips.ask.origin
        origin      | tidak tahu                | tips.photo.ask
        origin      | warga                     | tips.photo.ask
        origin      | ga tau                    | tips.photo.ask
        origin      | gak tau pak               | tips.photo.ask
        photo       | ga ada                    | tips.read-again
        photo       | gak usah deh              | tips.read-again
        photo       | tanpa foto                | tips.read-again
        photo       | tidak                     | tips.read-again
        photo       | bukan                     | dialogue.please-choose; !tips.read-again
        photo       | jangan > belum            | !tips.read-again
        photo       | lewati                    | tips.read-again
        photo       | skip                      | tips.read-again
        photo       | tidak ada                 | tips.read-again
        tip         | kirim                     | tips.received
        """
            .strip());
  }

  @Test
  void whatCouldBeSeveralIsAskedAndNothingIsDone() {
    areUnderstood(
        """
        trainings   | pelatihan                 | dialogue.which-meant; !Bidang
        trainings   | contoh pelatihan          | dialogue.which-meant
        trainings   | 9                         | dialogue.please-choose
        trainings   | yang murah                | dialogue.please-choose; !training.choose
        trainings   | info kemasan dan harganya | dialogue.which-meant; !Bidang
        sign-up     | kirimm pendaftran         | dialogue.which-meant; !training.enrolled
        sign-up     | kirim?                    | dialogue.which-meant; !training.enrolled
        erasing     | hapus?                    | dialogue.which-meant; !people.erase.done
        erasing     | ya?                       | dialogue.which-meant; !people.erase.done
        sign-up     | 6                         | dialogue.which-meant; !training.enrolled
        sign-up     | jangan kirim dulu         | !training.enrolled
        sign-up     | pendaftaran               | dialogue.which-meant; !training.enrolled
        erasing     | semuanya                  | dialogue.which-meant; !people.erase.done
        sign-up     | ok jangan                 | dialogue.which-meant; !training.enrolled
        sign-up     | g                         | dialogue.which-meant; !training.enrolled
        sign-up     | bukan                     | dialogue.which-meant; !training.enrolled
        withdrawing | jangan batalin            | dialogue.which-meant; !training.withdrawn
        withdrawing | batal                     | dialogue.cancelled; !training.withdrawn
        erasing     | jangan dihapus            | dialogue.which-meant; !people.erase.done
        erasing     | ya jangan                 | dialogue.which-meant; !people.erase.done
        sign-up     | tidak                     | dialogue.which-meant; !training.enrolled
        erasing     | tidak                     | dialogue.which-meant; !people.erase.done
        tip         | ya                        | dialogue.which-meant; !tips.received
        tip         | jangan kirim              | dialogue.which-meant; !tips.received
        tip         | gak usah dikirim          | dialogue.which-meant; !tips.received
        subject     | ada yang aneh di sini     | dialogue.please-choose; !aneh; !tips.ask.subject
        """
            .strip());
    hasan
        .sends("/pelatihan")
        .sends("pelatihan")
        .sees("dialogue.which-meant")
        .offers("Pelatihan kemasan", "Pelatihan foto produk")
        .offersNothingOf("ekspor", "dialogue.cancel")
        .taps("foto produk")
        .sees("Bidang: Promosi");
  }

  @Test
  void aYesMeansTheOneButtonThatWasAskedAboutAndANoPutsTheQuestionAgain() {
    areUnderstood(
        """
        sign-up     | kirimm pendaftran > iya   | training.enrolled
        erasing     | semuanya > betul          | people.erase.done
        erasing     | semuanya > bukan          | people.erase.confirm; !people.erase.done
        sign-up     | pendaftaran > bukan       | training.check; !training.enrolled
        sign-up     | tidak > ya                | dialogue.cancelled; !training.enrolled
        sign-up     | tidak > tidak             | training.check; !dialogue.cancelled
        sign-up     | tidak > rumah > ya        | training.enrolled
        trainings   | info kemasan dan harganya > iya | Bidang: Pengemasan
        trainings   | info kemasan dan harganya > bukan | training.choose; !Bidang
        trainings   | pelatihan > ya            | !Bidang
        tip         | sekarang > ya             | dialogue.which-meant; !tips.received
        """
            .strip());
  }

  @Test
  void freeTextStaysAsItIs() {
    areUnderstood(
        """
        name        | Yanto                     | training.ask-home
        name        | Ya'kub Menuh              | training.ask-home
        name        | O                         | training.ask-home
        interest    | jasa jahit                | Minat usaha: jasa jahit
        interest    | toko kue dan menu katering | Minat usaha: toko kue dan menu katering
        seen        | ya                        | tips.ask.where
        seen        | 2                         | tips.ask.where
        seen        | ya, ada 2 orang stop di gang lalu kembali | tips.ask.where
        where       | Gang melati dekat warung  | tips.ask.when
        where       | 2                         | tips.ask.when
        when        | 2 jam lalu                | tips.ask.origin
        """
            .strip());
    atWhere(neighbourhood.phone("Sari (contoh)"))
        .sends("Gang melati dekat warung")
        .taps("tips.when.today")
        .taps("tips.origin.unknown")
        .taps("tips.photo.without")
        .sees("Tempat: Gang melati dekat warung");
    atWhere(neighbourhood.phone("Budi (contoh)"))
        .sends("gang melati")
        .taps("tips.when.today")
        .taps("tips.origin.unknown")
        .taps("tips.photo.without")
        .sees("Tempat: Gang Melati, Kampung Contoh (contoh)");
  }

  @Test
  void waysOutAreNeverAnAnswer() {
    areUnderstood(
        """
        name        | ya                        | training.name-does-not-fit
        name        | wkwkwk                    | training.name-does-not-fit
        name        | Mau Bere                  | training.ask-home
        name        | lewati                    | training.name-does-not-fit
        name        | kenapa harus nama?        | training.name-does-not-fit
        name        | gak mau kasih tau         | training.name-does-not-fit
        name        | mau lapor                 | help.first.tip; !training.ask-home
        phone       | lewati                    | training.ask-interest
        interest    | ga punya usaha            | Minat usaha: 🌱 Belum punya usaha
        interest    | belum ada                 | Minat usaha: 🌱 Belum punya usaha
        language    | inggris aja               | What would you like to do?
        language    | b. inggris                | What would you like to do?
        name        | batal                     | dialogue.cancelled
        name        | Batal dong kak            | dialogue.cancelled
        name        | ✖️ BATAL                  | dialogue.cancelled
        name        | stop                      | dialogue.cancelled
        name        | batalin aja               | dialogue.cancelled
        name        | gak jadi deh              | dialogue.cancelled
        name        | ga jadi                   | dialogue.cancelled
        name        | udahan                    | dialogue.cancelled
        name        | never mind                | dialogue.cancelled
        interest    | nggak jadi kak            | dialogue.cancelled
        home        | balik lagi                | training.ask-name
        phone       | tidak jadi daftar         | dialogue.cancelled
        name        | berhenti                  | dialogue.cancelled
        name        | cancel                    | dialogue.cancelled
        name        | menu                      | dialogue.menu
        name        | bantuan                   | dialogue.help
        home        | kembali                   | training.ask-name
        home        | back please               | training.ask-name
        home        | ⬅️ Kembali ya             | training.ask-name
        phone       | batal                     | dialogue.cancelled
        phone       | kembali                   | training.ask-home
        interest    | menu                      | dialogue.menu
        interest    | help                      | dialogue.help
        trainings   | batal                     | dialogue.cancelled
        seen        | batal                     | dialogue.cancelled
        seen        | Stop!                     | dialogue.cancelled
        seen        | ga jadi lapor             | dialogue.cancelled
        seen        | batalin aja deh           | dialogue.cancelled
        seen        | udahan                    | dialogue.cancelled
        where       | gak jadi                  | dialogue.cancelled
        erasing     | gak jadi                  | dialogue.cancelled; !people.erase.done
        tip         | gak jadi                  | dialogue.cancelled; !tips.received
        seen        | menu                      | dialogue.menu
        seen        | kembali                   | tips.ask.subject
        where       | bantuan                   | dialogue.help
        """
            .strip());
  }
}
