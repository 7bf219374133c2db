package id.bersinar.tips.desk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Profile;

/// @param passphrase of the demonstration's officer
@Profile("demo")
@ConfigurationProperties("bersinar.sample")
record SampleSettings(String passphrase) {}
