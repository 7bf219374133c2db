package id.bersinar.tips.record;

import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface TipWraps extends Repository<TipWrap, UUID> {

  int countByHolder(String holder);
}
