package id.bersinar.simulator;

import static id.bersinar.simulator.ScriptedBot.inline;

import id.bersinar.scenario.SimulatedTelegram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What a demonstration looks like, on the phones that the demo has.
final class SampleStory {

  static final long SARI = 1001;
  static final long BUDI = 1002;
  static final long HASAN = 1003;
  static final long LIAISON = 1004;
  static final long OPERATOR = 1005;

  private SampleStory() {}

  static void tell(SimulatedTelegram telegram, ScriptedBot bot) throws IOException {
    telegram.phone(SARI).sends("/pelatihan");
    bot.says(
        SARI,
        """
        <b>Kemasan Produk (contoh)</b>
        Selasa, 24 November 2026 pukul 14.00 WIB
        Ruang serbaguna (contoh)
        Sisa kursi: <b>7 dari 20</b>
        """,
        Map.of(
            "inline_keyboard",
            List.of(
                List.of(Map.of("text", "Daftar", "callback_data", "d", "style", "primary")),
                List.of(
                    Map.of("text", "⬅️ Kembali", "callback_data", "k"),
                    Map.of("text", "Batal", "callback_data", "b")))));
    telegram.phone(SARI).sends("Tolong yang hari Selasa 🙏");
    bot.says(
        SARI,
        "Anda terdaftar. Nomor kursi Anda: <code>14</code>\nKetik /pendaftaranku kapan saja.");
    telegram.phone(BUDI).sends("/posko");
    bot.says(
        BUDI,
        "Kirim lokasi Anda.",
        keys(Map.of("text", "📍 Kirim lokasi", "request_location", true)));
    telegram.phone(BUDI).sharesLocation(-6.1852, 106.8031);
    bot.result(
        "sendVenue",
        Map.of(
            "chat_id",
            BUDI,
            "latitude",
            -6.1871,
            "longitude",
            106.8007,
            "title",
            "Posko RW 04 (contoh)",
            "address",
            "Jalan contoh, 210 m dari Anda, buka sampai 22.00 WIB"));
    bot.says(
        HASAN,
        "⏰ <b>Pengingat</b>\nRapat koordinasi Kelurahan Bersinar, besok pukul 09.00 WIB.",
        Map.of(
            "inline_keyboard",
            List.of(
                List.of(Map.of("text", "✅ Selesai", "callback_data", "s", "style", "success")),
                List.of(
                    Map.of("text", "Tunda 1 jam", "callback_data", "1"),
                    Map.of("text", "Tunda besok", "callback_data", "2")))));
    telegram
        .phone(HASAN)
        .sendsDocument("surat-undangan-contoh.pdf", "contoh".getBytes(StandardCharsets.UTF_8));
    bot.result(
        "sendMessage",
        Map.of(
            "chat_id",
            LIAISON,
            "parse_mode",
            "HTML",
            "protect_content",
            true,
            "text",
            """
            <b>Laporan baru</b>
            Jenis: contoh
            <blockquote>Isi laporan contoh, hanya untuk petugas.</blockquote>\
            """,
            "reply_markup",
            inline(
                Map.of("text", "Ambil", "callback_data", "a", "style", "primary"),
                Map.of("text", "Teruskan", "callback_data", "t"))));
    bot.result(
        "sendMessage",
        Map.of(
            "chat_id", LIAISON, "text", "Tidak ada laporan lain.", "disable_notification", true));
    telegram.phone(OPERATOR).sends("/konsol");
    bot.says(
        OPERATOR,
        "Tautan sekali pakai ke konsol, berlaku 10 menit.",
        inline(Map.of("text", "Buka konsol", "url", telegram.url() + "/konsol")));
    bot.result("sendChatAction", Map.of("chat_id", OPERATOR, "action", "typing"));
  }

  static Map<String, ?> keys(Map<String, ?> key) {
    return Map.of(
        "keyboard",
        List.of(List.of(key), List.of(Map.of("text", "⬅️ Kembali"), Map.of("text", "✖️ Batal"))),
        "resize_keyboard",
        true,
        "one_time_keyboard",
        true);
  }
}
