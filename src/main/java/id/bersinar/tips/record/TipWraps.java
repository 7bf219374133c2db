package id.bersinar.tips.record;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface TipWraps extends Repository<TipWrap, UUID> {

  TipWrap save(TipWrap wrap);

  void delete(TipWrap wrap);

  List<TipWrap> findByTip(UUID tip);

  boolean existsByTipAndHolder(UUID tip, String holder);

  int countByHolder(String holder);
}
