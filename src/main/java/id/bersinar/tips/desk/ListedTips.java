package id.bersinar.tips.desk;

import static java.util.stream.Collectors.groupingBy;

import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.record.Report;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipEntries;
import id.bersinar.tips.record.TipEntry;
import id.bersinar.tips.record.TipId;
import id.bersinar.tips.record.TipReader;
import id.bersinar.tips.record.Tips;
import id.bersinar.tips.secrets.Hpke;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a page of the inbox tells of its tips. What is sealed is opened for the page and not kept;
/// that somebody has looked at a list isn't recorded, as that isn't reading a tip.
@Service
class ListedTips {

  private final Tips tips;
  private final TipEntries entries;
  private final TipReader reader;
  private final DeskAccess access;

  ListedTips(Tips tips, TipEntries entries, TipReader reader, DeskAccess access) {
    this.tips = tips;
    this.entries = entries;
    this.reader = reader;
    this.access = access;
  }

  /// A line of a list.
  ///
  /// @param report what it tells; absent where it isn't the officer's to read
  /// @param unseen whether something was said in it that no officer has seen
  record Item(Tip tip, Optional<Report> report, boolean unseen) {
    @Override
    public String toString() {
      return "Item";
    }
  }

  /// These tips in that order; those that are gone are left out.
  @Transactional(readOnly = true)
  public List<Item> of(List<TipId> shown, LiaisonDesk.Boxes boxes, Officer officer) {
    var listed = shown.stream().flatMap(boxes::find).toList();
    var own = listed.stream().filter(it -> it.isFor(officer.id())).map(Tip::getId).toList();
    if (own.isEmpty()) {
      return listed.stream().map(it -> new Item(it, Optional.empty(), false)).toList();
    }
    // With whom each is sealed for, which would be asked for one by one.
    var readable = tips.findByIdIn(own);
    var keys = access.keys(officer);
    var said = entries.listed(own).stream().collect(groupingBy(TipEntry::tip));
    return listed.stream()
        .map(
            it ->
                readable.contains(it)
                    ? item(it, said.getOrDefault(it.getId(), List.of()), officer, keys)
                    : new Item(it, Optional.empty(), false))
        .toList();
  }

  private Item item(Tip tip, List<TipEntry> said, Officer officer, Map<String, Hpke.Pair> keys) {
    var report =
        said.stream()
            .filter(it -> it.kind() == TipEntry.Kind.REPORT)
            .findFirst()
            .flatMap(it -> reader.open(tip, it, Report.class, keys));
    // What officers note is news to whoever it was handed over to.
    boolean unseen =
        said.stream()
            .filter(it -> it.kind() == TipEntry.Kind.ANSWER || tip.isInHandsOf(officer.id()))
            .anyMatch(TipEntry::isUnseen);
    return new Item(tip, report, unseen);
  }
}
