package id.bersinar.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Profile;

/// Who has a role in the demonstration from the start on.
///
/// @param stakeholder Telegram's id of the private chat, as is the liaison's
@Profile("demo")
@ConfigurationProperties("bersinar.sample")
record SampleSettings(long stakeholder, long liaison) {}
