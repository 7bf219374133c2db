package id.bersinar.tips.intake;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Words in a tip by which others may recognise its sender. A help and no judge: what it finds may
/// be harmless, and much that gives somebody away it can't know.
public final class Giveaways {

  /// Kinds of such words.
  public enum Kind {
    PHONE,
    IDENTITY_NUMBER,
    ONLINE,
    RELATIVE,
    NEIGHBOUR,
    HOME,
    ADDRESS,
    SELF
  }

  /// Something that was found.
  ///
  /// @param words as they were typed, on one line
  public record Found(Kind kind, String words) {
    @Override
    public String toString() {
      return "Found";
    }
  }

  private record Match(Kind kind, int start, int end) {}

  private record Sign(Kind kind, Pattern pattern) {
    static Sign of(Kind kind, String... parts) {
      return new Sign(
          kind,
          Pattern.compile(
              "(?<![\\p{L}\\d])(?:" + String.join("", parts) + ")(?![\\p{L}\\d])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  private static final String I = "(?:saya|sy|sya|aku|ak|aq|gue|gua|gw|gwe|ane)";

  // "Bapak saya mau lapor" speaks to the officer, not of a father.
  private static final String MINE =
      "(?:\\s+(?:"
          + I
          + "|kami|kita)(?!\\s+(?:mau|ingin|hendak|izin|ijin|numpang|mohon|minta|cuma\\s+mau"
          + "|melapor|lapor|laporkan|laporin|melaporkan)\\b)|ku)";

  private static final String RELATIVES =
      "(?:kakak|kaka|kk|adik|adek|ade|abang|mas|mbak|suami|istri|isteri|bini|anak|ortu"
          + "|orang\\s?tua|ayah|bapak|bapa|papa|papah|bokap|babeh|ibu|emak|mak|mama|mamah|nyokap|enyak"
          + "|nenek|kakek|cucu|paman|pakde|bude|om|tante|bibi|encing|encang|mertua|menantu|mantu"
          + "|ipar|besan|sepupu|keponakan|ponakan|saudara|sodara|keluarga|kerabat|pacar|tunangan"
          + "|mantan|teman|temen|sahabat|majikan|bos|atasan|pembantu|murid|karyawan|rekan)";
  private static final String WHICH =
      "(?:\\s+(?:kandung|ipar|tiri|angkat|sepupu|perempuan|cewek|laki[- ]laki|cowok|pertama|kedua"
          + "|ketiga|sulung|bungsu|kecil|besar|dekat|kerja|kantor|sekolah|sekelas)){0,2}";
  private static final String PLACES_OF_ONES_OWN =
      "(?:rumah|rmh|kos|kost|kosan|kos-kosan|kontrakan|kamar|jendela|teras|balkon|loteng|halaman"
          + "|warung|toko|kios|lapak|bengkel|salon|kantor|sekolah|kampus|tempat\\s+(?:kerja|tinggal))";
  private static final String BESIDE =
      "(?:(?:di\\s+)?(?:depan|sebelah|samping|belakang|seberang|dekat|deket|dari|pas)\\s+){0,3}";
  private static final String SOME_WORDS =
      "(?:\\s+(?:(?:no|jl|jln|gg|rt|rw)\\.|[\\p{L}\\d.'/-]*[\\p{L}\\d])){1,5}";

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              Kind.IDENTITY_NUMBER, Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){15}(?![ .-]?\\d)")),
          // Mobile numbers, however they are spaced.
          new Sign(
              Kind.PHONE,
              Pattern.compile(
                  "(?<![\\d+])(?:\\+?62|0)[ .()-]{0,2}8[ .-]?[1235789](?:[ .-]{0,2}\\d){6,10}"
                      + "(?![ .-]?\\d)")),
          new Sign(Kind.ONLINE, Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+")),
          new Sign(Kind.ONLINE, Pattern.compile("(?<![\\w.])@[A-Za-z]\\w{3,}")),
          Sign.of(
              Kind.ONLINE,
              "(?:https?://)?(?:www\\.)?(?:t\\.me|telegram\\.me|wa\\.me|instagram\\.com"
                  + "|facebook\\.com|fb\\.com|tiktok\\.com|twitter\\.com|x\\.com)/\\S{1,200}"),
          Sign.of(Kind.RELATIVE, RELATIVES, WHICH, MINE),
          Sign.of(
              Kind.RELATIVE,
              I,
              "\\s+(?:(?:ini|adalah|itu|juga)\\s+){0,2}",
              RELATIVES,
              "(?:nya|\\s+(?:dari|kandung|ipar))"),
          Sign.of(Kind.NEIGHBOUR, "tetangga", WHICH, MINE),
          Sign.of(
              Kind.NEIGHBOUR,
              "tetangga\\s+(?:pas\\s+)?(?:sebelah|depan|belakang|samping|dinding|persis)"
                  + "(?:\\s+rumah)?",
              "(?:",
              MINE,
              ")?"),
          Sign.of(Kind.NEIGHBOUR, I, "\\s+(?:(?:ini|adalah|juga)\\s+)?tetangga(?:nya|\\s+dari)"),
          Sign.of(
              Kind.HOME,
              BESIDE,
              PLACES_OF_ONES_OWN,
              MINE,
              "(?:\\s+(?:ada\\s+)?(?:di|no\\.?|nomor|blok)",
              SOME_WORDS,
              ")?"),
          Sign.of(
              Kind.ADDRESS,
              "(?:alamat|almt)",
              MINE,
              "(?:\\s+(?:di|ada\\s+di|adalah))?",
              SOME_WORDS),
          // A house's number beside its street or its RT; "bandar nomor 1" has neither.
          Sign.of(
              Kind.ADDRESS,
              "(?:jl|jln|jalan|gg|gang|blok|lorong|komplek|kompleks|perum|rumah|kontrakan)\\.?",
              "(?:\\s+[\\p{L}\\d]{1,20}){0,3}?\\s*,?\\s*(?:no|nomor|nomer)\\.?\\s*\\d{1,4}",
              "(?:\\s?[a-z])?"),
          Sign.of(
              Kind.ADDRESS,
              "(?:no|nomor|nomer)\\.?\\s*\\d{1,4}(?:\\s?[a-z])?\\s*,?\\s*rt\\.?\\s*\\d{1,3}"),
          Sign.of(
              Kind.SELF,
              I,
              "\\s+(?:(?:sudah|udah|lagi|juga|biasa|biasanya|memang|emang|sehari-hari)\\s+)?",
              "(?:kerja|bekerja|jualan|berjualan|dagang|berdagang|ngajar|mengajar|sekolah|kuliah",
              "|tinggal|ngontrak|mengontrak|ngekos|ngekost|mangkal|dinas|bertugas|ngojek|narik|jaga)",
              "(?:\\s+[\\p{L}]{2,15})?\\s+(?:di|sebagai|sbg|jadi|dekat|deket|depan|sebelah)",
              SOME_WORDS),
          Sign.of(
              Kind.SELF,
              I,
              "\\s+(?:adalah|sebagai|selaku|ini)\\s+(?:ketua|wakil|sekretaris|bendahara|pengurus",
              "|kader|satpam|hansip|linmas|guru|marbot|imam|ustad|ustadz|perawat|bidan|karyawan",
              "|pegawai|penjaga|pemilik|penghuni)",
              SOME_WORDS),
          Sign.of(
              Kind.SELF,
              "(?:nama\\s+",
              I,
              "|namaku)(?:\\s+(?:adalah|itu))?\\s+(?!(?:jangan|tolong|mohon|di|tidak|tak|nggak|gak"
                  + "|ga|agar|supaya|biar|harus|tetap|akan|aman|rahasia)|(?:saya|kalau)\\b)[\\p{L}]{2,30}"),
          Sign.of(Kind.SELF, I, "\\s+bernama\\s+[\\p{L}]{2,30}"),
          Sign.of(
              Kind.RELATIVE,
              "my\\s+(?:own\\s+|older\\s+|younger\\s+|big\\s+|little\\s+)?(?:brother|sister|husband"
                  + "|wife|son|daughter|child|children|kids?|mother|father|mom|mum|dad|parents?|uncle"
                  + "|aunt|cousin|nephew|niece|grandmother|grandfather|boyfriend|girlfriend|friend"
                  + "|boss)(?:-in-law)?"),
          Sign.of(
              Kind.NEIGHBOUR,
              "my\\s+(?:next[- ]door\\s+)?neighbou?rs?|(?:next|opposite)[- ]door\\s+neighbou?rs?"),
          Sign.of(
              Kind.HOME,
              "(?:(?:in\\s+front\\s+of|next\\s+to|opposite|behind|beside|across\\s+from|from)\\s+)?"
                  + "my\\s+(?:house|home|room|window|balcony|shop|stall|office|school|boarding\\s+house)"),
          Sign.of(
              Kind.SELF, "i\\s+(?:work|live|study)\\s+(?:at|in|as|near|next\\s+to)", SOME_WORDS),
          Sign.of(Kind.SELF, "my\\s+(?:name|address)\\s+is", SOME_WORDS));

  private Giveaways() {}

  /// What these words hold, in their order, each once.
  public static List<Found> in(String words) {
    return in(List.of(words));
  }

  /// As [#in(String)], of several texts.
  public static List<Found> in(List<String> texts) {
    var found = new LinkedHashSet<Found>();
    texts.forEach(text -> collect(text, found));
    return List.copyOf(found);
  }

  private static void collect(String text, Set<Found> found) {
    var matches = new ArrayList<Match>();
    for (var sign : SIGNS) {
      var matcher = sign.pattern().matcher(text);
      while (matcher.find()) {
        matches.add(new Match(sign.kind(), matcher.start(), matcher.end()));
      }
    }
    PhoneNumberUtil.getInstance()
        .findNumbers(text, "ID", Leniency.VALID, Long.MAX_VALUE)
        .forEach(it -> matches.add(new Match(Kind.PHONE, it.start(), it.end())));
    matches.sort(
        Comparator.comparingInt(Match::start)
            .thenComparing(Comparator.comparingInt(Match::end).reversed()));
    int last = 0;
    for (var match : matches) {
      if (match.start() >= last) {
        var words = text.substring(match.start(), match.end()).replaceAll("\\s+", " ");
        found.add(new Found(match.kind(), words));
        last = match.end();
      }
    }
  }
}
