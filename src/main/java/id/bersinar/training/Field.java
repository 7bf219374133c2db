package id.bersinar.training;

import id.bersinar.dialogue.Text;

/// The part of running a business that a training is about: the fields of entrepreneurship in the
/// road map of the meeting of 26 August 2021.
enum Field {
  PRODUKSI,
  PROMOSI,
  PENGEMASAN,
  PEMASARAN,
  EKSPOR;

  Text text() {
    return Text.of("training.field.", this);
  }
}
