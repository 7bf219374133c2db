package id.bersinar.tips.sender;

import static id.bersinar.tips.TipsOnPhones.SEEN;

import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.photo.SamplePictures;
import org.junit.jupiter.api.Test;

/// What is typed or sent in place of an answer, and what it may give away.
class ToldInOwnWordsTest extends SenderScenario {

  @Test
  void whatMayGiveTheSenderAwayIsNamedAndMayBeSentAllTheSame() {
    var sari =
        TipsOnPhones.tells(
            neighbourhood.phone("Sari (contoh)"),
            "Depan rumah saya ada yang jual, <b>kakak saya</b> tahu. WA 0812-3456-7890");
    sari.sees("tips.may-give-away", "• \"Depan rumah saya\": menunjukkan di mana")
        .sees("• \"kakak saya\": orang dekat Anda", "• \"0812-3456-7890\": nomor telepon")
        .taps("tips.change.seen")
        .sends("Di gang ada yang jual, adik saya tahu")
        .sees("• \"adik saya\": orang dekat Anda")
        .seesNothingOf("Depan rumah saya", "0812")
        .taps("tips.send")
        .sees("tips.received");
  }

  @Test
  void whereNothingGivesTheSenderAwayThereIsNoWarning() {
    TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN)
        .sees("tips.read-again")
        .seesNothingOf("tips.may-give-away");
  }

  @Test
  void whatCanTellWhoSentItIsRefusedKindlyAndTheDraftStays() {
    var sari = neighbourhood.phone("Sari (contoh)");
    sari.sends("/lapor").sendsSticker().sees("tips.refused.other", "tips.ask.subject");
    sari.taps("tips.subject.dealing")
        .sendsDocument("bukti.jpg", new byte[] {1})
        .sees("tips.refused.document", "tips.ask.seen");
    sari.sendsPhoto("bukti.jpg", SamplePictures.jpeg(SamplePictures.quarters(64, 64)))
        .sees("tips.photo.later", "tips.ask.seen")
        .sends(SEEN)
        .sharesLocation(-6.1, 106.8)
        .sees("tips.refused.place", "tips.ask.where-in-words")
        .sharesContact()
        .sees("tips.refused.contact", "tips.ask.where-in-words")
        .sends("Gang contoh")
        .sees("tips.ask.when");
  }

  @Test
  void aTextThatIsTooLongIsRefusedWithAClearWordAndTheDraftStays() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/lapor")
        .taps("tips.subject.dealing")
        .sends("x".repeat(10_000))
        .sees("10.000 huruf", "paling banyak 4.096")
        .sends("y".repeat(4096))
        .sees("tips.ask.where-in-words")
        .sends("z".repeat(201))
        .sees("201 huruf", "paling banyak 200")
        .sends("Gang contoh")
        .taps("tips.when.yesterday")
        .taps("tips.origin.outside")
        .taps("tips.photo.without")
        .sees("y".repeat(4096))
        .taps("tips.send")
        .sees("tips.received");
  }

  @Test
  void anythingThatCanBeTypedStaysAsItWasTyped() {
    for (var typed :
        new String[] {
          "🔥👮‍♀️🇮🇩", "مرحبا بالعالم", "<b>tebal</b> & <script>", "{nama} ''{0}''"
        }) {
      var sari = TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), typed);
      sari.taps("tips.send").sees("tips.received");
    }
  }

  @Test
  void typingWhereAButtonIsAskedIsMetWithAWord() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/lapor")
        .sends("ada yang aneh")
        .sees("dialogue.please-choose")
        .seesNothingOf("aneh");
  }
}
