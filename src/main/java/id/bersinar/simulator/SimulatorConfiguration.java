package id.bersinar.simulator;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties({BotSettings.class, SimulatorSettings.class})
class SimulatorConfiguration implements WebMvcConfigurer {

  // Bot API, sendDocument: "bots can currently send files of any type of up to 50 MB in size".
  private static final DataSize LARGEST_UPLOAD = DataSize.ofMegabytes(50);

  // The page's files are in no folder that Spring Boot serves by itself, so they exist in the demo
  // only.
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/simulator/page/**")
        .addResourceLocations("classpath:/simulator/")
        .setCacheControl(CacheControl.noCache());
  }

  @Bean
  MultipartConfigElement multipartConfig() {
    var factory = new MultipartConfigFactory();
    factory.setMaxFileSize(LARGEST_UPLOAD);
    factory.setMaxRequestSize(LARGEST_UPLOAD);
    return factory.createMultipartConfig();
  }
}
