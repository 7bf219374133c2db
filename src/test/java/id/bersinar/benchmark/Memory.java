package id.bersinar.benchmark;

/// How much memory the program has, in MB as far as it isn't a number of threads.
///
/// @param processor seconds of the processor's time since the start
/// @param resident of the machine's, everything together
record Memory(long processor, long resident, long heap, long metaspace, long code, long threads) {

  static final String HEADING =
      """
      | memory | CPU s since the start | RSS MB | of it heap in use | metaspace | code \
      | threads of the system |
      |---|---|---|---|---|---|---|\
      """;

  String row(String when) {
    return "| %s | %d | %d | %d | %d | %d | %d |"
        .formatted(when, processor, resident, heap, metaspace, code, threads);
  }
}
