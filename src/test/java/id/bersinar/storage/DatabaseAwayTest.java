package id.bersinar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.InvalidDataAccessResourceUsageException;

class DatabaseAwayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08006", "25006", "40001", "40P01", "42501", "42P01", "42S02", "53100", "53300", "55P03",
        "57P01", "57014", "58030", "XX000", "XX001"
      })
  void theDatabasesStateIsNoMatterOfTheUpdate(String state) {
    var failure = new SQLException("sample", state);
    assertThat(DatabaseAway.explains(new InvalidDataAccessResourceUsageException("x", failure)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"22001", "22021", "23505", "23502", "42601", "42703", "54000", "HYC00"})
  void whatIsStoredMayBeAtFault(String state) {
    assertThat(DatabaseAway.explains(new SQLException("sample", state))).isFalse();
  }

  @Test
  void h2HasNumbersOfItsOwn() {
    assertThat(DatabaseAway.explains(h2(ErrorCode.DATABASE_IS_CLOSED))).isTrue();
    assertThat(DatabaseAway.explains(h2(ErrorCode.DATABASE_IS_READ_ONLY))).isTrue();
    assertThat(DatabaseAway.explains(h2(ErrorCode.IO_EXCEPTION_1))).isTrue();
    assertThat(DatabaseAway.explains(h2(ErrorCode.COLUMN_NOT_FOUND_1))).isFalse();
    assertThat(DatabaseAway.explains(h2(ErrorCode.VALUE_TOO_LONG_2))).isFalse();
  }

  private static SQLException h2(int code) {
    return new SQLException("sample", Integer.toString(code), code);
  }

  @Test
  void soDoTimeLimitsAndDisks() {
    assertThat(DatabaseAway.explains(new SQLTimeoutException())).isTrue();
    assertThat(DatabaseAway.explains(new SQLException("General error", new IOException())))
        .isTrue();
    assertThat(DatabaseAway.explains(new IOException())).isFalse();
    assertThat(DatabaseAway.explains(new IllegalStateException())).isFalse();
  }
}
