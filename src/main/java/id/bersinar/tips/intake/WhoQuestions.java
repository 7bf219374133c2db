package id.bersinar.tips.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What in an officer's question asks who its sender is, or where. A help and no judge: it leaves
/// alone what is asked of others, such as a dealer's name, and much can be asked in other words.
public final class WhoQuestions {

  /// What is asked for.
  public enum Kind {
    NAME,
    HOME,
    NUMBER,
    MEETING
  }

  private static final String YOU =
      "(?:anda|kamu|kmu|km|lu|lo|loe|elu|kau|situ|ente|sampeyan|pelapor(?:nya)?|pengirim(?:nya)?"
          + "|bapak|bpk|ibu|bu|pak|kakak|kak|mas|mbak|bang|abang)";
  private static final String YOURS = "(?:mu|\\s+(?:si\\s+)?" + YOU + ")";
  private static final String WE_MEET =
      "(?:bisa(?:kah)?|mau(?:kah)?|boleh(?:kah)?|ayo|yuk|yok|kita|mari|harap|tolong|silakan|mohon"
          + "|bersedia(?:kah)?|saya)";
  private static final String OFFICE = "(?:kantor|polsek|polres|pos|posko|mapolsek|markas|mabes)";

  private static final Map<Kind, List<Pattern>> SIGNS = new EnumMap<>(Kind.class);

  static {
    SIGNS.put(
        Kind.NAME,
        signs(
            "siapa\\s+(?:sih\\s+)?(?:nama\\s+)?(?:sebenarnya\\s+)?" + YOU,
            "siapa\\s*kah\\s+" + YOU,
            YOU + "\\s+(?:ini\\s+|itu\\s+)?(?:sebenarnya\\s+)?siapa",
            "siapa\\s+(?:namamu|yang\\s+(?:lapor|melapor|melaporkan|mengirim|kirim|menulis))",
            "nama(?:\\s+(?:lengkap|asli|panggilan))?" + YOURS,
            "(?:identitas|ktp|nik|umur|usia|pekerjaan|profesi|foto|akun)(?:\\s+diri)?" + YOURS,
            "(?:kirim|sebut|sebutkan|tulis|beri|minta)\\s+(?:foto\\s+)?(?:nama|identitas|ktp|nik)"
                + "(?:\\s+(?:lengkap|asli|jelas))?(?!\\s+(?:bandar|pelaku|pengedar|kurir|orang|dia))",
            YOU + "\\s+(?:ini\\s+|itu\\s+)?(?:warga|penghuni|tetangga|saudara|keluarga|teman)",
            YOU + "\\s+(?:be)?kerja\\s+(?:di|apa|sebagai)",
            "who\\s+are\\s+you",
            "your\\s+(?:full\\s+|real\\s+)?(?:name|identity|id|age|job|account)"));
    SIGNS.put(
        Kind.HOME,
        signs(
            "(?:rumah|rmh|alamat|kos|kosan|kontrakan|domisili|lokasi|posisi|tempat\\s+tinggal"
                + "|jendela|teras|rt|rw|gang)"
                + YOURS,
            YOU + "\\s+(?:ini\\s+)?(?:tinggal|ngekos|ngontrak|mengontrak|menetap)",
            YOU
                + "\\s+(?:ada\\s+|sedang\\s+|lagi\\s+|sekarang\\s+)*+(?:di\\s*mana|dmn|dari\\s+mana)",
            YOU + "\\s+(?:warga\\s+)?(?:di\\s+)?(?:rt|rw|gang|blok)\\s+(?:berapa|mana)",
            "tinggal(?:nya)?\\s+di\\s*mana",
            "dari\\s+mana\\s+" + YOU,
            "(?:difoto|memotret|foto(?:nya)?|diambil|melihat(?:nya)?|lihat(?:nya)?)"
                + "\\s+(?:ini\\s+|itu\\s+)?(?:diambil\\s+)?dari\\s+(?:mana|rumah|jendela|lantai)",
            "(?:share\\s*lo[ck]\\w*|sharelok|serlok|shareloc|kirim\\s+lokasi)",
            "where\\s+(?:do\\s+you\\s+live|are\\s+you)",
            "your\\s+(?:home|house|address|window|location)"));
    SIGNS.put(
        Kind.NUMBER,
        signs(
            "(?:nomor|nomer|nmr|no)\\.?\\s*(?:hp|telp|telpon|telepon|wa|whatsapp|handphone|kontak"
                + "|rekening|rumah)?"
                + YOURS,
            "(?:hp|wa|whatsapp|telegram|kontak)" + YOURS,
            "(?:nomor|nomer|nmr|no)\\.?\\s+(?:\\S+\\s+)?(?:yang|yg)\\s+(?:bisa|dapat)\\s+(?:di)?hubungi",
            "(?:hubungi|telp|telpon|telepon|wa|chat|call|kontak|japri)\\s+(?:ke\\s+)?"
                + "(?:saya|kami|aku|gue|nomor|wa)",
            "call\\s+me",
            "your\\s+(?:phone|number|contact|whatsapp)"));
    SIGNS.put(
        Kind.MEETING,
        signs(
            WE_MEET
                + "(?:\\s+\\S+){0,4}?\\s+(?:ketemu|ketemuan|bertemu|jumpa|berjumpa|temui|menemui|datang"
                + "|mampir|ngopi)",
            WE_MEET + "(?:\\s+\\S+){0,3}?\\s+ke\\s+" + OFFICE,
            "(?:ketemu|ketemuan|bertemu|jumpa|temui|menemui)\\s+"
                + "(?:saya|kami|kita|aku|gue|langsung|yuk|yok|aja|saja)",
            "(?:janjian|kopdar|ketemuan)",
            "datang(?:lah)?\\s+(?:saja|aja|langsung|sendiri|ke\\s+" + OFFICE + ")",
            "(?:saya|kami|kita)\\s+(?:tunggu|jemput|samperin|datangi|ke\\s+rumah)",
            "meet\\s+(?:me|us|up|in\\s+person)",
            "(?:can|could|shall|let's|let\\s+us)\\s+(?:we\\s+|you\\s+)?meet",
            "come\\s+(?:to\\s+(?:the|my|our)|over|by)"));
  }

  private WhoQuestions() {}

  private static List<Pattern> signs(String... signs) {
    return List.of(signs).stream()
        .map(
            it ->
                Pattern.compile(
                    "(?<![\\p{L}\\d])(?:" + it + ")(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .toList();
  }

  /// What these words ask for; empty where they seem to ask for nothing of that kind.
  public static Set<Kind> in(String words) {
    var found = EnumSet.noneOf(Kind.class);
    SIGNS.forEach(
        (kind, signs) -> {
          if (signs.stream().anyMatch(it -> it.matcher(words).find())) {
            found.add(kind);
          }
        });
    // A number or an account in a question is there to be written to.
    if (Giveaways.in(words).stream()
        .anyMatch(it -> it.kind() == Giveaways.Kind.PHONE || it.kind() == Giveaways.Kind.ONLINE)) {
      found.add(Kind.NUMBER);
    }
    return found;
  }
}
