package id.bersinar.benchmark;

/// A program that is measured.
interface Subject extends AutoCloseable {

  Delivery delivery();

  Usage usage();

  @Override
  void close();
}
