package id.bersinar.people;

import id.bersinar.dialogue.Text;

/// The five strategies by which BNN's meeting of 26 August 2021 wants people to take part.
public enum Strategy {
  /// Bina Lembaga.
  INSTITUTIONS,
  /// Bina Lingkungan.
  ENVIRONMENT,
  /// Bina Masyarakat.
  SOCIETY,
  /// Bina Kawasan.
  NEIGHBOURHOOD,
  /// Bina Usaha.
  ENTERPRISE;

  /// As people call it.
  public Text label() {
    return Text.of("people.strategy.", this);
  }
}
