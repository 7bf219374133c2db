package id.bersinar.storage;

/// An exception with which the bot can't start, and whose message tells an operator what to mend.
public interface SettingAtFault {

  /// The variable of `.env` that it is about.
  String setting();
}
