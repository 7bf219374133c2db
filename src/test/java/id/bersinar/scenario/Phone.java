package id.bersinar.scenario;

import java.util.List;

/// Somebody's phone. The same words drive the dialogues in memory and the whole bot against the
/// simulator. A text is named by its key in `messages/`, such as `dialogue.back`, or by words of it
/// as they are shown.
public interface Phone {

  /// Types something; what begins with a slash is a command.
  Phone sends(String text);

  /// Taps the newest button whose label has that: under a message, or in place of the
  /// keyboard.
  Phone taps(String label);

  /// Taps a button under the newest message that has that text. A phone without Telegram taps
  /// it even where the bot has deleted or changed the message, as one does that hears of it too
  /// late.
  Phone tapsOn(String message, String label);

  /// Shares the own contact.
  Phone sharesContact();

  /// Shares a contact of the phone's address book.
  Phone sharesContactOf(String name, String number);

  Phone sharesLocation(double latitude, double longitude);

  Phone sendsSticker();

  Phone sendsDocument(String name, byte[] content);

  /// Sends a picture, a JPEG or PNG.
  Phone sendsPhoto(String name, byte[] content);

  /// Expects each of these texts in what has come since the last thing that was done on this phone.
  Phone sees(String... texts);

  /// Expects none of these in what has come since the last thing that was done on this phone.
  Phone seesNothingOf(String... texts);

  /// Expects that each of these can be read in the chat, whoever has said it and when.
  Phone holds(String... texts);

  /// Expects that none of these can be read in the chat any more, whoever has said it.
  Phone holdsNothingOf(String... texts);

  /// Expects a button for each of these under the newest message that has any.
  Phone offers(String... labels);

  /// Expects no button for any of these there.
  Phone offersNothingOf(String... labels);

  /// What has come since the last thing that was done on this phone, without markup.
  List<String> news();

  /// The pictures that have come since the last thing that was done on this phone.
  List<byte[]> pictures();

  /// The labels of the keys in place of the phone's keyboard.
  List<String> keys();

  /// The files that have come since the last thing that was done on this phone. Among what is to
  /// be seen stands the name of each.
  List<byte[]> files();

  /// The labels of the buttons under the newest message that has any.
  List<String> buttons();
}
