package id.bersinar.calendar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Other spellings, and the words of English, as the words that are read.
final class Spellings {

  private static final Map<String, String> WORDS =
      read(
          """
          besok: besuk bsok bsk tomorrow
          menit: mnt mnit minute minutes min mins
          jam: hour hours at
          pagi: pg morning
          sore: afternoon
          malam: mlm night evening
          jumat: jum jmt friday fri
          senin: monday mon
          selasa: tuesday tue
          rabu: wednesday wed
          kamis: thursday thu
          sabtu: sbt saturday sat
          minggu: sunday sun
          hari: day days
          pekan: week weeks
          bulan: month months
          tahun: year years
          dalam: in
          pada: on
          januari: january
          februari: february
          maret: march
          mei: may
          juni: june
          juli: july
          agustus: august aug
          oktober: october oct
          desember: december dec
          satu: one
          dua: two
          tiga: three
          empat: four
          lima: five
          enam: six
          tujuh: seven
          delapan: eight
          sembilan: nine
          sepuluh: ten
          sebelas: eleven
          """);

  private record Phrase(Pattern english, String indonesian) {}

  private static final List<Phrase> PHRASES =
      List.of(
          phrase("(?:the )?day after tomorrow", "lusa"),
          phrase("tomorrow (morning|afternoon|evening|night)", "besok $1"),
          phrase("today", "hari ini"),
          phrase("tonight", "malam ini"),
          phrase("(?:at )?noon", "jam 12 siang"),
          phrase("(?:at )?midnight", "tengah malam"),
          phrase("next (week|month|year)", "$1 depan"),
          phrase("next ((?:mon|tues|wednes|thurs|fri|satur|sun)day)", "hari $1 depan"),
          phrase("half an hour", "setengah jam"),
          phrase("an? (hour|minute|day|week|month|year)", "1 $1"),
          phrase("in the (morning|afternoon|evening)", "$1"),
          phrase("from now", "lagi"),
          phrase("every ((?:mon|tues|wednes|thurs|fri|satur|sun)day)", "setiap $1"),
          phrase("every day", "setiap hari"),
          // A day's number in English: "25th".
          phrase("(\\d{1,2}) (?:st|nd|rd|th)(?: of)?", "$1"));
  private static final Pattern HALF_DAY =
      Pattern.compile("(?<![\\p{L}\\p{N}.:])(0?[1-9]|1[0-2])(?:[.:](\\d{2}))? ([ap])m(?= |$)");
  private static final Pattern WORD = Pattern.compile(" ");

  private Spellings() {}

  private static Phrase phrase(String english, String indonesian) {
    return new Phrase(
        Pattern.compile("(?<![\\p{L}\\p{N}])" + english + "(?![\\p{L}\\p{N}])"), indonesian);
  }

  private static Map<String, String> read(String lines) {
    var words = new HashMap<String, String>();
    lines
        .lines()
        .map(line -> line.split(": "))
        .forEach(it -> Arrays.stream(it[1].split(" ")).forEach(word -> words.put(word, it[0])));
    return Map.copyOf(words);
  }

  /// The same in the words that are read.
  static String usual(String typed) {
    var text = HALF_DAY.matcher(typed).replaceAll(Spellings::wholeDay);
    for (var phrase : PHRASES) {
      text = phrase.english().matcher(text).replaceAll(phrase.indonesian());
    }
    return WORD.splitAsStream(text)
        .map(it -> WORDS.getOrDefault(it, it))
        .collect(Collectors.joining(" "));
  }

  /// "9 pm" is 21.00.
  private static String wholeDay(MatchResult match) {
    int hour = Integer.parseInt(match.group(1)) % 12 + (match.group(3).equals("p") ? 12 : 0);
    return "%02d.%s".formatted(hour, match.group(2) == null ? "00" : match.group(2));
  }
}
