package id.bersinar;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/// What the bot does by the clock. A recovery does nothing but what it is told.
@Configuration(proxyBeanMethods = false)
@Profile("!recovery")
@EnableScheduling
class Timers {}
