package id.bersinar.telegram;

/// An update isn't done with: Telegram has to bring it again later.
class ComesAgain extends RuntimeException {

  ComesAgain(String why) {
    super(why, null, false, false);
  }
}
