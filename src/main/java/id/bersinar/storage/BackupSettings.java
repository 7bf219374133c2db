package id.bersinar.storage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param sweep how often it is looked whether the newest backup is older than a day
@ConfigurationProperties("bersinar.backup")
record BackupSettings(Duration sweep) {}
